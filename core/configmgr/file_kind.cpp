// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/file_kind.h"

#include "core/base/byte_source.h"

#include <QFileInfo>

#include <algorithm>

namespace cmgmedia {

namespace {

constexpr qint64 kHeadBytes = 64;

/// PFX is SEQUENCE { INTEGER 3, ... } (RFC 7292, 4); a certificate starts with a SEQUENCE in it.
bool isPfx(const QByteArray& head)
{
    return head.startsWith('\x30')
           && head.first(std::min<qsizetype>(head.size(), 12))
                  .contains(QByteArrayView("\x02\x01\x03", 3));
}

bool isRegistryExport(const QByteArray& head)
{
    QByteArray letters = head; // UTF-16 or 8-bit, with or without a byte-order mark
    letters.removeIf([](char byte) { return byte <= ' '; });
    return letters.startsWith("WindowsRegistryEditor") || letters.startsWith("REGEDIT4");
}

FileKind kindOfHead(const QByteArray& head)
{
    if (head.startsWith(QByteArrayView("MSWIM\0\0\0", 8))
        || head.startsWith(QByteArrayView("WLPWM\0\0\0", 8)))
        return FileKind::BootImage;
    if (head.startsWith(QByteArrayView("\0\0\xED\xEC", 4)))
        return FileKind::MediaVariables;
    if (isPfx(head))
        return FileKind::Pfx;
    if (head.startsWith('\x30') || head.contains("-----BEGIN") || isRegistryExport(head))
        return FileKind::Certificates;
    if (head.startsWith("MZ"))
        return FileKind::Program;
    return FileKind::Medium;
}

} // namespace

Result<FileKind> kindOf(const QString& path)
{
    if (QFileInfo(path).isDir())
        return FileKind::Medium;
    Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    QByteArray head(std::min(kHeadBytes, file->size()), Qt::Uninitialized);
    if (Result<> read = file->read(0, {head.data(), static_cast<size_t>(head.size())}); !read)
        return read.error();
    return kindOfHead(head);
}

} // namespace cmgmedia
