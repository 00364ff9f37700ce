// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/crypto/certificate.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cmgmedia {

/// Files that are offered to the trust editor, and what they join.
struct OfferedFiles {
    QStringList files;
    std::vector<Certificate> pending;    ///< to be added already
    std::vector<Certificate> known;      ///< in the boot image
    std::vector<Certificate> disallowed; ///< in its store of that name
    QDateTime now;
};

/// What they turned out to be.
struct TrustOffer {
    QString bootImage;            ///< one of them is; the rest is left alone then
    std::vector<Certificate> fit; ///< what was pending among them
    std::vector<Text> refused;    ///< why, a sentence each
    std::vector<Text> remarks;    ///< what is left out of files, and what speaks against the rest
    std::optional<Error> lack;    ///< why what is to be added cannot be saved yet
};

/// Reads the files and judges all that is to be added by then. Cancelled, and no other error.
Result<TrustOffer> judgeTrust(const OfferedFiles& question, Work& work);

} // namespace cmgmedia
