// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/foreign_format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Bytes by which a format is known.
struct Mark {
    qint64 offset = 0; ///< negative: from the end
    QByteArrayView bytes;
    const char* name = "";
};

// From the documents of each, or their readers in Linux and libblkid.
constexpr Mark kFileSystems[] = {
    {3, "NTFS    ", "NTFS"},
    {3, "EXFAT   ", "exFAT"},
    {3, "-FVE-FS-", "encrypted with BitLocker"},
    {0x1A8, QByteArrayView("\x3B\xD6\x67\x49\x29\x2E\xD8\x4A\x83\x99\xF6\xA3\x39\xE3\xD0\x01", 16),
     "encrypted with BitLocker To Go"},
    {3, QByteArrayView("ReFS\0\0\0\0", 8), "ReFS"},
    {1024 + 56, "\x53\xEF", "ext2, ext3 or ext4"},
    {1024, QByteArrayView("H+\0\4", 4), "HFS+"},
    {1024, QByteArrayView("HX\0\5", 4), "HFS+"},
    {1024, "BD", "HFS"},
    {32, "NXSB", "APFS"},
    {0, QByteArrayView("XFSB\0\0", 6), "XFS"},
    {0x10040, "_BHRfS_M", "Btrfs"},
    {1024, "\x10\x20\xF5\xF2", "F2FS"},
    {0, QByteArrayView("LUKS\xBA\xBE", 6), "encrypted with LUKS"},
};

constexpr Mark kImages[] = {
    {-12, "NER5", "a Nero image (NRG)"},
    {-8, "NERO", "a Nero image (NRG)"},
    {-512, QByteArrayView("koly\0\0\0\4", 8), "an Apple disk image (DMG)"},
    {0, "MEDIA DESCRIPTOR", "the descriptor of an Alcohol image (MDS)"},
    {0, "conectix", "a virtual hard disk that grows (VHD)"},
    {0, "vhdxfile", "a virtual hard disk (VHDX)"},
    {0, "KDMV", "a virtual disk of VMware (VMDK)"},
    {0, "QFI\xFB", "a virtual disk of QEMU (QCOW)"},
};

constexpr QByteArrayView kSync("\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\0",
                               12); // ECMA-130, 14.1
constexpr qint64 kRawSectorBytes = 2352;
constexpr qint64 kRawSectorWithSubcodeBytes = 2448;
constexpr qint64 kLargestSheet = 64 << 10;

bool hasMark(const DiscImage& image, qint64 offset, QByteArrayView bytes)
{
    const qint64 at = offset < 0 ? image.sizeBytes() + offset : offset;
    return at >= 0 && image.readAt(at, bytes.size(), {}).value_or(QByteArray()) == bytes;
}

QString rawSectors(const DiscImage& image)
{
    if (!hasMark(image, 0, kSync))
        return {};
    for (const qint64 length : {kRawSectorBytes, kRawSectorWithSubcodeBytes}) {
        if (hasMark(image, length, kSync))
            return u"raw sectors of %1 bytes, as a BIN or MDF file has"_s.arg(length);
    }
    return {};
}

/// The text that says what is in which BIN file.
bool isCueSheet(const DiscImage& image)
{
    if (image.sizeBytes() > kLargestSheet)
        return false;
    const QByteArray text = image.readAt(0, image.sizeBytes(), {}).value_or(QByteArray()).toUpper();
    return text.contains("FILE ") && text.contains("TRACK ") && text.contains("INDEX ");
}

} // namespace

QString foreignFileSystem(const DiscImage& image, qint64 start)
{
    const auto* const mark = std::ranges::find_if(kFileSystems, [&](const Mark& one) {
        return hasMark(image, start + one.offset, one.bytes);
    });
    return mark == std::end(kFileSystems) ? QString() : QString::fromLatin1(mark->name);
}

QString foreignImage(const DiscImage& image)
{
    if (QString raw = rawSectors(image); !raw.isEmpty())
        return raw;
    if (isCueSheet(image))
        return u"a CUE sheet, whose BIN file holds raw sectors"_s;
    const auto* const mark = std::ranges::find_if(
        kImages, [&](const Mark& one) { return hasMark(image, one.offset, one.bytes); });
    return mark == std::end(kImages) ? QString() : QString::fromLatin1(mark->name);
}

} // namespace cmgmedia
