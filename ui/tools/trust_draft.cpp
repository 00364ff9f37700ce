// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/trust_draft.h"

#include <algorithm>

namespace cmgmedia::ui {

void TrustDraft::start(std::vector<StoredCertificate> present)
{
    m_present = std::move(present);
    m_change = {};
}

bool TrustDraft::isRemoved(const QByteArray& thumbprint) const
{
    return std::ranges::find(m_change.remove, thumbprint) != m_change.remove.end();
}

bool TrustDraft::add(const Certificate& certificate)
{
    if (std::erase(m_change.remove, certificate.thumbprint) > 0)
        return true;
    const bool isThere = missingStores(certificate, m_present).empty();
    if (isThere || std::ranges::find(m_change.add, certificate) != m_change.add.end())
        return false;
    m_change.add.push_back(certificate);
    return true;
}

void TrustDraft::turn(const QByteArray& thumbprint)
{
    const auto taken = std::erase_if(m_change.add, [&thumbprint](const Certificate& added) {
        return added.thumbprint == thumbprint;
    });
    if (taken == 0 && std::erase(m_change.remove, thumbprint) == 0)
        m_change.remove.push_back(thumbprint);
}

TrustFate TrustDraft::fateOf(const QByteArray& thumbprint) const
{
    if (std::ranges::find(m_change.add, thumbprint, &Certificate::thumbprint) != m_change.add.end())
        return TrustFate::Added;
    return isRemoved(thumbprint) ? TrustFate::Removed : TrustFate::Stays;
}

std::vector<TrustLine> TrustDraft::lines() const
{
    std::vector<TrustLine> lines;
    lines.reserve(m_present.size());
    for (const StoredCertificate& stored : m_present)
        lines.push_back({stored, isRemoved(stored.certificate.thumbprint) ? TrustFate::Removed
                                                                          : TrustFate::Stays});
    for (const Certificate& certificate : m_change.add) {
        for (const SystemStore store : missingStores(certificate, m_present))
            lines.push_back({{certificate, store}, TrustFate::Added});
    }
    std::ranges::stable_sort(
        lines, {}, [](const TrustLine& line) { return static_cast<int>(line.stored.store); });
    return lines;
}

} // namespace cmgmedia::ui
