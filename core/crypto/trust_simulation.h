// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// What to decide, and with exactly which certificates: nothing is taken from this computer, and
/// nothing is fetched.
struct TrustQuestion {
    Certificate server;
    std::vector<Certificate> presented;       ///< what the server sends beside it; often nothing
    std::vector<Certificate> roots;           ///< the anchors
    std::vector<Certificate> intermediates;   ///< help on the way to an anchor, and are none
    std::vector<Certificate> disallowed = {}; ///< no way leads through them, whatever holds them
    std::vector<Certificate> known;           ///< do not count; only say what a missing issuer is
    QString host;                             ///< empty: the name is not looked at
    QDateTime now;
};

enum class TrustProblem {
    RootMissing,
    IntermediateMissing,
    IssuerMissing, ///< one or the other: nobody has seen the issuer
    Disallowed,
    SelfSigned, ///< the server vouches for itself, and is no anchor
    Expired,
    NotYetValid,
    NameMismatch,
    WrongUsage,   ///< not for servers
    CaUnfit,      ///< may not issue this: its usages, length of the path
    NotPermitted, ///< a CA's name constraints forbid the name
    SignatureWrong,
    Other, ///< the detail says what
};

/// Whether somebody who trusts just these roots takes the server for who it says it is.
/// Revocation is not part of it.
struct TrustVerdict {
    std::optional<TrustProblem> problem; ///< nullopt: trusted
    std::optional<Certificate> culprit;  ///< what the problem is about; nullopt: it is missing
    QString subject;                     ///< its name
    std::vector<Certificate> chain;      ///< the server first, as far as it leads
    std::vector<Certificate> missing;    ///< of the known ones: what would have to be added
    QString detail;                      ///< OpenSSL's words; empty when trusted

    bool isTrusted() const { return !problem; }
};

TrustVerdict simulateTrust(const TrustQuestion& question);

/// One of its names is the host's, wildcards included.
bool isForHost(const Certificate& certificate, const QString& host);

} // namespace cmgmedia
