// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/reg_file.h"

#include "core/crypto/errors.h"
#include "core/crypto/system_store_blob.h"
#include "core/registry/errors.h"
#include "core/registry/reg_parser.h"

#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kRegBinary = 3; // REG_BINARY of winnt.h
constexpr qsizetype kThumbprintDigits = 40;
/// More than this nobody reads, and a file of deletions alone must not fill the memory.
constexpr qsizetype kMostIgnoredLines = 100;

QLatin1StringView keyOf(RegRoot root)
{
    switch (root) {
    case RegRoot::WinpeOffline:
        return R"(HKEY_LOCAL_MACHINE\winpe-offline)"_L1;
    case RegRoot::Software:
        return R"(HKEY_LOCAL_MACHINE\SOFTWARE)"_L1;
    }
    Q_UNREACHABLE();
}

/// As regedit breaks it: after the byte that takes a line beyond 76 characters, and with two
/// blanks in front of the rest.
QString hexValue(const QString& name, const QByteArray& bytes)
{
    constexpr qsizetype kBreakBehind = 76;
    const QByteArray digits = bytes.toHex();
    QString text = u"\"%1\"=hex:"_s.arg(name);
    qsizetype lineLength = text.size();
    for (qsizetype i = 0; i < digits.size(); i += 2) {
        text += QLatin1StringView(digits.constData() + i, 2);
        if (i + 2 == digits.size())
            break;
        text += u',';
        lineLength += 3;
        if (lineLength > kBreakBehind) {
            text += "\\\r\n  "_L1;
            lineLength = 2;
        }
    }
    return text;
}

/// What a key says about a certificate: ...\<store>\Certificates\<thumbprint>.
struct CertificateKey {
    QString store;
    QString thumbprint; ///< upper case
};

std::optional<CertificateKey> certificateKey(const QString& key)
{
    const QStringList parts = key.split(u'\\');
    if (parts.size() < 3
        || parts.at(parts.size() - 2).compare("Certificates"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QString thumbprint = parts.last().toUpper();
    const bool isHex = std::ranges::all_of(
        thumbprint, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
    if (thumbprint.size() != kThumbprintDigits || !isHex)
        return std::nullopt;
    return CertificateKey{parts.at(parts.size() - 3), thumbprint};
}

bool isBlob(const RegEntry& entry)
{
    return entry.name.compare("Blob"_L1, Qt::CaseInsensitive) == 0;
}

/// Collects what importReg() gives back.
class Importer
{
public:
    explicit Importer(QString origin) : m_origin(std::move(origin)) {}

    Result<> add(const RegEntry& entry)
    {
        switch (entry.kind) {
        case RegEntry::Kind::Key:
            return {};
        case RegEntry::Kind::DeletedKey:
        case RegEntry::Kind::DeletedValue:
            ignore(entry, u"a deletion"_s);
            return {};
        case RegEntry::Kind::Value:
        case RegEntry::Kind::Unreadable:
            return addValue(entry);
        }
        Q_UNREACHABLE();
    }

    Result<RegImport> finish()
    {
        if (m_import.certificates.empty())
            return Error{ErrorCode::RegNothingUsable, m_origin,
                         m_import.ignored.mid(0, 3).join(u"; "_s)};
        if (m_moreIgnored > 0)
            m_import.ignored.append(u"%1 more"_s.arg(m_moreIgnored));
        return std::move(m_import);
    }

private:
    Error damaged(const RegEntry& entry, const Text& detail) const
    {
        return Error{ErrorCode::RegDamaged, m_origin,
                     Text::labelled(u"line %1"_s.arg(entry.line), detail)};
    }

    void ignore(const RegEntry& entry, const QString& what)
    {
        if (m_import.ignored.size() < kMostIgnoredLines)
            m_import.ignored.append(u"line %1: %2"_s.arg(QString::number(entry.line), what));
        else
            ++m_moreIgnored;
    }

    Result<> addValue(const RegEntry& entry)
    {
        const std::optional<CertificateKey> key = certificateKey(entry.key);
        if (!key || !isBlob(entry)) {
            ignore(entry, entry.kind == RegEntry::Kind::Value ? u"not a certificate"_s
                                                              : u"not understood"_s);
            return {};
        }
        // the store of what Windows must not trust
        if (key->store.compare("Disallowed"_L1, Qt::CaseInsensitive) == 0) {
            ignore(entry, u"a disallowed certificate"_s);
            return {};
        }
        if (entry.kind == RegEntry::Kind::Unreadable)
            return damaged(entry, u"the Blob is no list of bytes"_s);
        if (entry.type != kRegBinary) {
            ignore(entry, u"a Blob that is not binary"_s);
            return {};
        }
        return addBlob(entry, key->thumbprint);
    }

    Result<> addBlob(const RegEntry& entry, const QString& thumbprint)
    {
        Result<Certificate> certificate = certificateFromBlob(entry.data, m_origin);
        if (!certificate)
            return damaged(entry, certificate.error().detail);
        if (certificate->thumbprintText() != thumbprint)
            return damaged(entry, u"the certificate under %1 has the thumbprint %2"_s.arg(
                                      thumbprint, certificate->thumbprintText()));
        auto& certificates = m_import.certificates;
        if (std::ranges::find(certificates, *certificate) == certificates.end())
            certificates.push_back(*std::move(certificate));
        return {};
    }

    QString m_origin;
    RegImport m_import;
    qsizetype m_moreIgnored = 0;
};

Result<RegImport> importText(const QString& text, const QString& origin)
{
    if (!isRegText(text))
        return Error{ErrorCode::RegDamaged, origin, u"no header of a registry export"_s};
    Importer importer(origin);
    RegReader reader(text);
    while (const std::optional<RegEntry> entry = reader.next()) {
        if (Result<> added = importer.add(*entry); !added)
            return added.error();
    }
    return importer.finish();
}

} // namespace

QByteArray exportReg(std::span<const StoredCertificate> certificates, RegRoot root)
{
    QString text = u"\ufeffWindows Registry Editor Version 5.00\r\n\r\n"_s;
    for (const StoredCertificate& stored : certificates) {
        text += u"[%1\\Microsoft\\SystemCertificates\\%2\\Certificates\\%3]\r\n"_s.arg(
            keyOf(root), storeName(stored.store), stored.certificate.thumbprintText());
        text += hexValue(u"Blob"_s, systemStoreBlob(stored.certificate)) + "\r\n\r\n"_L1;
    }
    return QStringEncoder(QStringEncoder::Utf16LE)(text);
}

Result<RegImport> importReg(QByteArrayView content, const QString& origin)
{
    return importText(decodeRegText(content), origin);
}

} // namespace cmgmedia
