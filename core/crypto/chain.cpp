// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"

#include <algorithm>

namespace cmgmedia {

namespace {

/// The certificates that a way up may lead through, and the search for one that ends in a root.
class Search
{
public:
    explicit Search(std::span<const Certificate> pool) : m_pool(pool) {}

    /// The longest way found; complete when it ends in a root.
    std::vector<Certificate> waysUp(const Certificate& certificate)
    {
        m_way = {certificate};
        m_best = m_way;
        climb();
        return m_best;
    }

private:
    /// True when a root was reached. Each certificate is tried once: whether it leads to a root
    /// does not depend on how it was reached, so loops end and nothing grows exponentially.
    bool climb();

    std::span<const Certificate> m_pool;
    std::vector<Certificate> m_way;
    std::vector<Certificate> m_best;
    std::vector<QByteArray> m_tried; ///< thumbprints
};

bool Search::climb()
{
    const Certificate child = m_way.back();
    if (m_way.size() > m_best.size() || child.kind == CertificateKind::Root)
        m_best = m_way;
    if (child.kind == CertificateKind::Root)
        return true;
    m_tried.push_back(child.thumbprint);
    for (const Certificate& candidate : m_pool) {
        if (candidate.kind == CertificateKind::Leaf
            || std::ranges::find(m_tried, candidate.thumbprint) != m_tried.end()
            || !child.isIssuedBy(candidate))
            continue;
        m_way.push_back(candidate);
        if (climb())
            return true;
        m_way.pop_back();
    }
    return false;
}

} // namespace

std::vector<Certificate> chainOf(const Certificate& certificate, std::span<const Certificate> pool)
{
    return Search(pool).waysUp(certificate);
}

} // namespace cmgmedia
