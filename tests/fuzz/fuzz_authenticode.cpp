// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/authenticode.h"
#include "tests/fuzz/changed.h"
#include "tests/support/signed_pe.h"

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// Signed twice, once inside the other; unsigned where the programs for it are not there.
QByteArray madeFile()
{
    const test::CodeSigner signer;
    QByteArray plain = test::unsignedPe();
    if (!test::CodeSigner::isPossible() || !signer.makeSigner(u"a"_s, u"/CN=CA"_s, u"/CN=Signer"_s))
        return plain;
    const QByteArray once = signer.osslsigncode(plain, u"a"_s);
    const QByteArray twice = signer.osslsigncode(once, u"a"_s, {u"-nest"_s});
    return twice.isEmpty() ? plain : twice;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray file = madeFile();
    (void)readAuthenticode(QByteArrayView(data, static_cast<qsizetype>(size)), {});
    if (size <= 30)
        (void)readAuthenticode(test::changed(file, data, size), {});
    return 0;
}
