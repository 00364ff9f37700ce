// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/trust_store.h"

namespace cmgmedia::ui {

enum class TrustFate { Stays, Added, Removed };

/// A certificate in a store, and what saving will do to it.
struct TrustLine {
    StoredCertificate stored;
    TrustFate fate = TrustFate::Stays;
};

/// What a boot image trusts, and the changes that are not saved yet.
class TrustDraft
{
public:
    void start(std::vector<StoredCertificate> present); ///< without changes
    /// False where the boot image holds it already, or it is added already.
    bool add(const Certificate& certificate);
    /// Marks a certificate for removal from every store; one that is marked or added is left alone.
    void turn(const QByteArray& thumbprint);

    bool isChanged() const { return !m_change.add.empty() || !m_change.remove.empty(); }
    const TrustChange& change() const { return m_change; }
    const std::vector<StoredCertificate>& present() const { return m_present; }
    /// What there is and what comes, store by store.
    std::vector<TrustLine> lines() const;
    TrustFate fateOf(const QByteArray& thumbprint) const;

private:
    bool isRemoved(const QByteArray& thumbprint) const;

    std::vector<StoredCertificate> m_present;
    TrustChange m_change;
};

} // namespace cmgmedia::ui
