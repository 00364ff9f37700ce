// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/openssl_handles.h"
#include "core/crypto/pfx.h"

namespace cmgmedia {

/// What signs, out of a PFX. For the sources of this folder only.
struct PfxSigner {
    Certificate certificate;
    std::vector<Certificate> chain;
    openssl::Key key;
};

/// What openPfx() meets, and PfxWithoutKey where no key in it belongs to a certificate in it.
Result<PfxSigner> openPfxSigner(QByteArrayView content, const Secret& password,
                                const QString& origin);

} // namespace cmgmedia
