// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_origin.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Remembered of Windows' own files, not documented; another text is no proof that it is another.
constexpr char kDiscCodeMark[] = "CDBOOT";
constexpr char kBiosManagerMark[] = "BOOTMGR image is corrupt";
constexpr auto kManagerName = "bootmgr"_L1; // in VERSIONINFO of bootmgfw.efi, too

bool isSignedForWindows(const SignedImage& image)
{
    return std::ranges::any_of(image.signatures, [](const AuthenticodeSignature& signature) {
        return signature.isGood()
               && (signature.ca.ca == SecureBootCa::WindowsProductionPca2011
                   || signature.ca.ca == SecureBootCa::WindowsUefiCa2023);
    });
}

QByteArray labLineOfUefi()
{
    const QString line = QLatin1StringView(kLabLine);
    return {reinterpret_cast<const char*>(line.utf16()), line.size() * 2};
}

bool isOfALab(QByteArrayView bytes)
{
    static const QByteArray wide = labLineOfUefi();
    return bytes.contains(wide) || bytes.contains(QByteArrayView(kLabLine));
}

BootOrigin originByMark(QByteArrayView bytes, QByteArrayView mark)
{
    if (bytes.contains(mark))
        return BootOrigin::Windows;
    return isOfALab(bytes) ? BootOrigin::Lab : BootOrigin::Unknown;
}

} // namespace

BootOrigin originOfManager(QByteArrayView program, const Result<SignedImage>& signers,
                           const Result<PeVersions>& versions)
{
    if (signers && isSignedForWindows(*signers))
        return BootOrigin::Windows;
    if (versions && versions->originalName.startsWith(kManagerName, Qt::CaseInsensitive))
        return BootOrigin::Windows;
    return isOfALab(program) ? BootOrigin::Lab : BootOrigin::Unknown;
}

BootOrigin originOfDiscCode(QByteArrayView code)
{
    return originByMark(code, kDiscCodeMark);
}

BootOrigin originOfBiosManager(QByteArrayView program)
{
    return originByMark(program, kBiosManagerMark);
}

RamdiskTable ramdiskTable(QByteArrayView start, qint64 bytes)
{
    constexpr qsizetype kTableAt = 0x400;
    constexpr qsizetype kTableEntryBytes = 64;
    constexpr qsizetype kPlaceAt = 16;
    constexpr qsizetype kLengthAt = 24;
    for (qsizetype at = kTableAt; at + kTableEntryBytes <= start.size(); at += kTableEntryBytes) {
        const QByteArrayView entry = start.sliced(at, kTableEntryBytes);
        if (!entry.startsWith("PART"))
            continue;
        const auto place = qFromLittleEndian<quint64>(entry.data() + kPlaceAt);
        const auto length = qFromLittleEndian<quint64>(entry.data() + kLengthAt);
        const auto size = static_cast<quint64>(bytes);
        return length > 0 && length <= size && place <= size - length ? RamdiskTable::Whole
                                                                      : RamdiskTable::CutOff;
    }
    return RamdiskTable::Nothing;
}

} // namespace cmgmedia
