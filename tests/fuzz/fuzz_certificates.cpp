// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_content.h"
#include "core/crypto/system_store_blob.h"
#include "core/crypto/trust_pick.h"
#include "tests/fuzz/changed.h"
#include "tests/support/test_pki.h"

using namespace cmgmedia;

namespace {

/// What we could read, we can write and read again.
void read(QByteArrayView content)
{
    const auto found = readCertificates(content, {});
    (void)isLikeCertificates(content);
    if (!found)
        return;
    for (const Certificate& certificate : found->certificates) {
        const auto again = certificateFromBlob(systemStoreBlob(certificate), {});
        if (!again || *again != certificate)
            qFatal("a certificate does not survive its Blob");
    }
    const std::vector<Certificate>& all = found->certificates;
    const OfferedTrust offered{{}, all};
    (void)pickTrust({&offered, 1}, {.known = all, .disallowed = {}, .now = all.front().notBefore});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    read(content);
    read(QByteArray("{\\rtf1 " + content.toByteArray()));
    (void)certificateFromBlob(content, {});
    if (size <= 30) {
        const Certificate& root = test::labPki().root;
        read(test::changed(root.der, data, size));
        read(test::changed(test::pemOf(root), data, size));
        (void)certificateFromBlob(test::changed(systemStoreBlob(root), data, size), {});
    }
    return 0;
}
