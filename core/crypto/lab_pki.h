// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/crypto/certificate.h"

#include <stop_token>

namespace cmgmedia {

/// A throw-away PKI for rehearsals and tests: root, issuing CA, CMG server, media client.
/// Its private keys live in memory only; the media PFX is what a medium carries.
struct LabPki {
    Certificate root;
    Certificate issuing;
    Certificate cmg;     ///< serverAuth, for the host
    Certificate media;   ///< clientAuth
    QByteArray mediaPfx; ///< with the chain, 3DES, password as given
};

struct LabPkiOptions {
    QString host = QStringLiteral("cmg.example.test");
    QDateTime notBefore; ///< UTC; validity of all of them
    QDateTime notAfter;
};

/// Keys take a second or more: Cancelled.
Result<LabPki> makeLabPki(const LabPkiOptions& options, const Secret& pfxPassword,
                          const std::stop_token& stop = {});

} // namespace cmgmedia
