// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_resources.h"
#include "tests/fuzz/changed.h"
#include "tests/support/signed_pe.h"

using namespace cmgmedia;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray file =
        test::peWithVersions({std::array<quint16, 4>{10, 0, 26100, 1742}, 0x70000});
    (void)readPeVersions(QByteArrayView(data, static_cast<qsizetype>(size)), {});
    if (size <= 30)
        (void)readPeVersions(test::changed(file, data, size), {});
    return 0;
}
