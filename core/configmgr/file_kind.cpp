// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/file_kind.h"

#include "core/base/byte_source.h"
#include "core/crypto/certificate_bundle.h"
#include "core/registry/certificate_file.h"

#include <QFileInfo>

#include <algorithm>

namespace cmgmedia {

namespace {

/// Text may stand before a certificate, of which only the whole tells.
constexpr qint64 kHeadBytes = 1 << 20;

FileKind kindOfHead(const QByteArray& head)
{
    if (head.startsWith(QByteArrayView("MSWIM\0\0\0", 8))
        || head.startsWith(QByteArrayView("WLPWM\0\0\0", 8)))
        return FileKind::BootImage;
    if (head.startsWith(QByteArrayView("\0\0\xED\xEC", 4)))
        return FileKind::MediaVariables;
    if (isPfx(head))
        return FileKind::Pfx;
    if (head.startsWith("MZ"))
        return FileKind::Program;
    if (isCertificateFile(head))
        return FileKind::Certificates;
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
