// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/reg_file.h"

#include <cstdint>

using namespace cmgmedia;

namespace {

/// What we took from an export, we can export and take again.
void checkRoundTrip(const std::vector<Certificate>& certificates)
{
    std::vector<StoredCertificate> stored;
    for (const Certificate& certificate : certificates)
        stored.push_back({certificate, SystemStore::Ca});
    const auto again = importReg(exportReg(stored, RegRoot::Software), {});
    if (!again || again->certificates != certificates || !again->ignored.isEmpty())
        qFatal("certificates do not survive their export");
}

} // namespace

/// The content as it is, and as the data of a Blob.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    const auto import = importReg(content, {});
    if (import)
        checkRoundTrip(import->certificates);
    const QByteArray start = R"(REGEDIT4
[HKLM\ROOT\Certificates\0123456789012345678901234567890123456789]
"Blob"=)";
    const QByteArray asHex = start + "hex:" + content.toByteArray().toHex(',');
    const QByteArray asData = start + content.toByteArray();
    (void)importReg(asHex, {});
    (void)importReg(asData, {});
    return 0;
}
