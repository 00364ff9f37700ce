// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/other_file.h"

#include "core/configmgr/errors.h"
#include "core/configmgr/text_kind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What files of others begin with: as file(1) knows them, most of it documented by their makers.
struct ForeignRow {
    QByteArrayView bytes;
    ErrorRow error;
    const char* format; ///< empty: the sentence names it
};

constexpr ForeignRow kForeign[] = {
    {QByteArrayView("MSCF\0\0\0\0", 8), ErrorCode::IsCabinet, ""},
    {QByteArrayView("conectix", 8), ErrorCode::IsVirtualDisk, "VHD"},
    {QByteArrayView("vhdxfile", 8), ErrorCode::IsVirtualDisk, "VHDX"},
    {QByteArrayView("KDMV", 4), ErrorCode::IsVirtualDisk, "VMDK"},
    {QByteArrayView("QFI\xFB", 4), ErrorCode::IsVirtualDisk, "QCOW"},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), ErrorCode::IsArchive, "7-Zip"},
    {QByteArrayView("Rar!\x1A\x07", 6), ErrorCode::IsArchive, "RAR"},
    {QByteArrayView("\x1F\x8B\x08", 3), ErrorCode::IsArchive, "gzip"},
    {QByteArrayView("\xFD"
                    "7zXZ\0",
                    6),
     ErrorCode::IsArchive, "xz"},
    {QByteArrayView("BZh", 3), ErrorCode::IsArchive, "bzip2"},
    {QByteArrayView("\x28\xB5\x2F\xFD", 4), ErrorCode::IsArchive, "Zstandard"},
    {QByteArrayView("PK\5\6", 4), ErrorCode::IsArchive, "ZIP"},
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), ErrorCode::IsInstaller, ""},
    {QByteArrayView("%PDF-", 5), ErrorCode::IsDocument, "PDF"},
};

const ForeignRow* foreignRow(QByteArrayView head)
{
    const auto found = std::ranges::find_if(
        kForeign, [head](const ForeignRow& row) { return head.startsWith(row.bytes); });
    return found == std::end(kForeign) ? nullptr : found;
}

bool areZeros(QByteArrayView head)
{
    return std::ranges::all_of(head, [](char byte) { return byte == '\0'; });
}

/// "it begins with 6d 79 20"
Text beginning(QByteArrayView head)
{
    constexpr qsizetype kShown = 8;
    return OtherFileText::text(
        "it starts with the bytes %1",
        {QString::fromLatin1(head.first(std::min(kShown, head.size())).toByteArray().toHex(' '))});
}

} // namespace

bool isForeign(QByteArrayView head)
{
    return foreignRow(head) != nullptr || isWebPage(head) || areZeros(head);
}

Error otherFile(QByteArrayView head, qint64 fileBytes, const QString& path)
{
    if (fileBytes == 0)
        return Error{ErrorCode::IsEmpty, path, {}};
    if (areZeros(head))
        return Error{ErrorCode::IsZeros, path, {}};
    if (const ForeignRow* row = foreignRow(head))
        return Error{row->error, path, QString(QLatin1StringView(row->format))};
    if (isWebPage(head))
        return Error{ErrorCode::IsWebPage, path, {}};
    if (isText(head))
        return Error{ErrorCode::IsText, path, {}};
    return Error{ErrorCode::IsUnknown, path, beginning(head)};
}

} // namespace cmgmedia
