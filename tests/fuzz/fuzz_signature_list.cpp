// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature_list.h"

using namespace cmgmedia;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    // A list begins with its type, which chance does not find.
    static const QByteArray hashes = QByteArray::fromHex("2616c4c14c509240aca941f936934328");
    static const QByteArray certificates = QByteArray::fromHex("a159c0a5e494a74a87b5ab155c2bf072");
    for (const QByteArray& start : {QByteArray(), hashes, certificates})
        (void)readSignatureDatabase(QByteArray(start + content.toByteArray()), {});
    (void)isSignatureList(content);
    return 0;
}
