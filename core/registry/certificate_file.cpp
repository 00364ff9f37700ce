// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/certificate_file.h"

#include "core/base/byte_source.h"
#include "core/crypto/errors.h"
#include "core/crypto/sha256.h"
#include "core/registry/reg_file.h"
#include "core/registry/reg_parser.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Q_LOGGING_CATEGORY(lcRegFile, "cmgmedia.registry.regfile", QtWarningMsg)

/// All certificates of a PC come to about 1 MB of text.
constexpr qint64 kLargestBytes = 16LL * 1024 * 1024;

Result<CertificateContent> contentOf(const QByteArray& bytes, const QString& path)
{
    if (!isRegText(decodeRegText(bytes)))
        return readCertificates(bytes, path);
    Result<RegImport> import = importReg(bytes, path);
    if (!import)
        return import.error();
    for (const QString& line : import->ignored)
        qCInfo(lcRegFile).noquote() << path << "ignored" << line;
    return CertificateContent{std::move(import->certificates), {}};
}

} // namespace

bool isCertificateFile(QByteArrayView head)
{
    return isRegText(decodeRegText(head)) || isLikeCertificates(head);
}

Result<CertificateContent> loadCertificates(const QString& path)
{
    const Result<ByteSource> source = ByteSource::open(path);
    if (!source)
        return source.error();
    if (source->size() > kLargestBytes)
        return Error{ErrorCode::CertificateUnreadable, path,
                     u"%1 bytes, at most %2"_s.arg(source->size()).arg(kLargestBytes)};
    const Result<QByteArray> bytes = source->readAll(kLargestBytes);
    if (!bytes)
        return bytes.error();
    Result<CertificateContent> content = contentOf(*bytes, path);
    if (content) {
        content->fileBytes = bytes->size();
        content->fileSha256 = sha256Of(*bytes);
    }
    return content;
}

Result<ServerCertificate> loadServerCertificate(const QString& path)
{
    Result<CertificateContent> content = loadCertificates(path);
    if (!content)
        return content.error();
    return serverCertificateOf(std::move(content->certificates), path);
}

} // namespace cmgmedia
