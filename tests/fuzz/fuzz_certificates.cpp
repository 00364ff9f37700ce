// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/chain.h"
#include "core/crypto/system_store_blob.h"

#include <cstdint>

using namespace cmgmedia;

/// What we could read, we can write and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    const auto found = parseCertificates(content, {});
    if (found) {
        for (const Certificate& certificate : *found) {
            const auto again = certificateFromBlob(systemStoreBlob(certificate), {});
            if (!again || *again != certificate)
                qFatal("a certificate does not survive its Blob");
        }
        (void)trustSet(*found, *found, found->front().notBefore);
    }
    (void)certificateFromBlob(content, {});
    return 0;
}
