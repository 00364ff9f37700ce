// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pfx.h"
#include "tests/fuzz/changed.h"
#include "tests/support/test_pki.h"

using namespace cmgmedia;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Secret password = test::labPfxPassword();
    (void)openPfx(QByteArrayView(data, static_cast<qsizetype>(size)), password, {});
    if (size <= 30)
        (void)openPfx(test::changed(test::labPki().mediaPfx, data, size), password, {});
    return 0;
}
