// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/file_kind.h"

#include "core/base/byte_source.h"
#include "core/base/device_size.h"
#include "core/configmgr/other_file.h"
#include "core/configmgr/text_kind.h"
#include "core/crypto/certificate_bundle.h"
#include "core/crypto/certificate_text.h"
#include "core/crypto/signature_list.h"
#include "core/media/fat_volume.h"
#include "core/media/foreign_format.h"
#include "core/registry/certificate_file.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Text may stand before a certificate, of which only the whole tells.
constexpr qint64 kHeadBytes = 1 << 20;
/// What loadCertificates() takes at most. A larger file that begins alike is none.
constexpr qint64 kMostCertificateBytes = 16 << 20;
constexpr qsizetype kVolumeMarkAt = 16 * 2048 + 1; // ECMA-119 and ECMA-167: behind 16 sectors

struct FileHead {
    QByteArray bytes;
    qint64 fileBytes = 0;

    bool isWhole() const { return bytes.size() == fileBytes; }
};

/// What a file begins with. A certificate is looked for last: text may stand before it.
struct Beginning {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr Beginning kBeginnings[] = {
    {QByteArrayView("MSWIM\0\0\0", 8), FileKind::BootImage},
    {QByteArrayView("WLPWM\0\0\0", 8), FileKind::BootImage},
    {QByteArrayView("\0\0\xED\xEC", 4), FileKind::MediaVariables},
    {QByteArrayView("MZ", 2), FileKind::Program},
    {QByteArrayView("regf", 4), FileKind::RegistryHive},
    {QByteArrayView("$SDI0001", 8), FileKind::RamDisk},
};

/// Whatever stands in front of it: the first sectors of a disc are nobody's, so that they may begin
/// like anything.
bool isDisc(QByteArrayView head)
{
    if (head.size() < kVolumeMarkAt + 5)
        return false;
    const QByteArrayView mark = head.sliced(kVolumeMarkAt, 5);
    return mark == QByteArrayView("CD001") || mark == QByteArrayView("BEA01")
           || mark == QByteArrayView("NSR02") || mark == QByteArrayView("NSR03");
}

/// A boot record or a table of partitions, of whatever kind; Medium's reader says which.
bool hasBootRecord(QByteArrayView head)
{
    return head.size() >= 512 && head[510] == '\x55' && head[511] == '\xAA';
}

/// Microsoft's etfsboot.com has its messages in it; remembered, not documented.
bool isBootCode(const FileHead& head)
{
    constexpr qint64 kLargest = 64 << 10;
    return head.fileBytes <= kLargest && head.bytes.contains("CDBOOT");
}

bool hasPemCertificates(QByteArrayView head)
{
    const QString text = decodedText(head);
    return text.contains("-----BEGIN CERTIFICATE-----"_L1)
           || text.contains("-----BEGIN PKCS7-----"_L1);
}

/// A disc image that is damaged or encrypted may begin with the two bytes of a certificate.
bool mayBeCertificates(const FileHead& head)
{
    return head.fileBytes <= kMostCertificateBytes || !isLikeDer(head.bytes);
}

FileKind kindOfHead(const FileHead& head)
{
    if (isDisc(head.bytes))
        return FileKind::Medium;
    for (const Beginning& one : kBeginnings) {
        if (head.bytes.startsWith(one.bytes))
            return one.kind;
    }
    if (isPfx(head.bytes) && mayBeCertificates(head))
        return FileKind::Pfx;
    if (isSignatureList(head.bytes))
        return FileKind::SignatureList;
    if (isBootCode(head))
        return FileKind::BootCode;
    const std::optional<FileKind> text = textKindOf(head.bytes);
    // A page or a configuration with a CA in it is a file with certificates to trust add, too.
    const bool mayHold = isWebPage(head.bytes) || text == FileKind::Ini;
    if (mayHold && hasPemCertificates(head.bytes))
        return FileKind::Certificates;
    if (text)
        return *text;
    if (isForeign(head.bytes))
        return FileKind::Other;
    if (mayBeCertificates(head) && isCertificateFile(head.bytes))
        return FileKind::Certificates;
    // Last: two bytes in the middle of anything may be those of a boot record.
    return hasBootRecord(head.bytes) ? FileKind::Medium : FileKind::Other;
}

Result<FileHead> headOf(const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    QByteArray bytes(std::min(kHeadBytes, file->size()), Qt::Uninitialized);
    if (Result<> read = file->read(0, {bytes.data(), static_cast<size_t>(bytes.size())}); !read)
        return read.error();
    return FileHead{bytes, file->size()};
}

/// Nothing of it can be read, but Medium's reader calls it by its name.
bool isImageOfOthers(const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return false;
    const DiscImage image(sourceFileOf(*file, path));
    return !foreignFileSystem(image, 0).isEmpty() || !foreignImage(image).isEmpty();
}

} // namespace

Result<FileKind> kindOf(const QString& path)
{
    if (isBlockDevice(path) || QFileInfo(path).isDir())
        return FileKind::Medium;
    const Result<FileHead> head = headOf(path);
    if (!head)
        return head.error();
    const FileKind kind = kindOfHead(*head);
    const bool isNamed = kind != FileKind::Other || isForeign(head->bytes);
    return !isNamed && isImageOfOthers(path) ? FileKind::Medium : kind;
}

Error whatElse(const QString& path)
{
    const Result<FileHead> head = headOf(path);
    return head ? otherFile(head->bytes, head->fileBytes, path) : head.error();
}

} // namespace cmgmedia
