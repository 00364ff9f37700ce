// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/pfx.h"
#include "tests/support/test_pki.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace cmgmedia;

namespace {

/// Bytes exchanged in a good file get further than bytes from nowhere: the input is pairs of a
/// place and a byte when it is short.
QByteArray changed(QByteArray content, const uint8_t* data, size_t size)
{
    for (size_t i = 0; i + 3 <= size; i += 3) {
        const auto place = static_cast<qsizetype>(data[i] << 8 | data[i + 1]) % content.size();
        content[place] = static_cast<char>(data[i + 2]);
    }
    return content;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const Secret password = test::labPfxPassword();
    (void)openPfx(QByteArrayView(data, static_cast<qsizetype>(size)), password, {});
    if (size <= 30)
        (void)openPfx(changed(test::labPki().mediaPfx, data, size), password, {});
    return 0;
}
