// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/description.h"

#include "core/media/manifest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString isoDate(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue listOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue boolOrNull(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString variable(const BootMedium& medium, const char* name)
{
    return medium.variables ? medium.variables->value(QLatin1StringView(name)).value_or(QString())
                            : QString();
}

QJsonObject describeSite(const BootMedium& medium)
{
    const QString site = variable(medium, kManagementPoint);
    const QString lookup = variable(medium, kLookupManagementPoints);
    QJsonArray points;
    // Several management points are separated by '*' (Microsoft Learn, CreateMedia.exe).
    for (const QString& point : (site.isEmpty() ? lookup : site).split(u'*', Qt::SkipEmptyParts))
        points << point;
    QJsonValue management;
    if (!site.isEmpty())
        management = u"site-based"_s;
    else if (!lookup.isEmpty())
        management = u"dynamic"_s;
    return {{u"code"_s, textOrNull(variable(medium, kSiteCode))},
            {u"management"_s, management},
            {u"managementPoints"_s, points}};
}

QJsonObject describeIdentity(const BootMedium& medium, const Clock& clock)
{
    return {{u"guid"_s, textOrNull(variable(medium, kMediaGuid))},
            {u"certificate"_s, medium.mediaPfx
                                   ? describeCertificate(medium.mediaPfx->certificate, clock)
                                   : QJsonValue()},
            {u"bootImagePackage"_s, textOrNull(variable(medium, kBootImagePackage))}};
}

QJsonObject describeSecurity(const BootMedium& medium)
{
    return {{u"passwordRequired"_s, boolOrNull(medium.bootstrap.passwordRequired())},
            {u"unattended"_s, boolOrNull(medium.bootstrap.unattended())},
            {u"encryption"_s, cipherName(medium.variablesHeader.cipher)},
            {u"variablesRead"_s, medium.variables.has_value()}};
}

QJsonObject describeVolume(const Medium& medium)
{
    return {{u"type"_s, kindName(medium.kind)},
            {u"volumeLabel"_s, textOrNull(medium.volumeLabel)},
            {u"files"_s, static_cast<qint64>(medium.tree.files().size())},
            {u"bytes"_s, medium.tree.totalBytes()},
            {u"startsOnBios"_s, boolOrNull(startsOnBios(medium))},
            {u"startsOnUefi"_s, startsOnUefi(medium)},
            {u"manifest"_s, medium.tree.find(QLatin1StringView(kManifestPath)) != nullptr}};
}

QJsonObject describeSignature(const AuthenticodeSignature& signature, const Clock& clock)
{
    QJsonArray chain;
    for (const Certificate& certificate : signature.chain)
        chain << describeCertificate(certificate, clock);
    const IssuingCa& ca = signature.ca;
    return {
        {u"signer"_s, describeCertificate(signature.signer, clock)},
        {u"chain"_s, chain},
        {u"ca"_s, QJsonObject{{u"name"_s, ca.name},
                              {u"secureBootCa"_s, secureBootCaName(ca.ca)},
                              {u"proven"_s, ca.proven},
                              {u"notAfter"_s, ca.expires.isValid() ? QJsonValue(isoDate(ca.expires))
                                                                   : QJsonValue()}}},
        {u"digestAlgorithm"_s, signature.digestAlgorithm},
        {u"digestMatches"_s, signature.digestMatches},
        {u"signatureValid"_s, signature.signatureValid},
        {u"nested"_s, signature.isNested}};
}

} // namespace

QString kindName(MediumKind kind)
{
    switch (kind) {
    case MediumKind::Folder:
        return u"folder"_s;
    case MediumKind::UdfIso:
        return u"udf-iso"_s;
    case MediumKind::PlainIso:
        return u"plain-iso"_s;
    case MediumKind::UsbImage:
        return u"usb"_s;
    }
    Q_UNREACHABLE();
}

QString kindName(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root:
        return u"root"_s;
    case CertificateKind::Intermediate:
        return u"intermediate"_s;
    case CertificateKind::Leaf:
        return u"leaf"_s;
    }
    Q_UNREACHABLE();
}

QString compressionName(WimCompression way)
{
    switch (way) {
    case WimCompression::None:
        return u"none"_s;
    case WimCompression::Xpress:
        return u"XPRESS"_s;
    case WimCompression::Lzx:
        return u"LZX"_s;
    case WimCompression::Lzms:
        return u"LZMS"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject describeCertificate(const Certificate& certificate, const Clock& clock)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"thumbprint"_s, certificate.thumbprintText()},
            {u"kind"_s, kindName(certificate.kind)},
            {u"notBefore"_s, isoDate(certificate.notBefore)},
            {u"notAfter"_s, isoDate(certificate.notAfter)},
            {u"daysLeft"_s, clock.now.daysTo(certificate.notAfter)},
            {u"signatureAlgorithm"_s, certificate.signatureAlgorithm},
            {u"key"_s, u"%1 %2"_s.arg(certificate.keyAlgorithm).arg(certificate.keyBits)},
            {u"keyUsages"_s, certificate.keyUsages ? listOf(*certificate.keyUsages) : QJsonValue()},
            {u"extendedKeyUsages"_s, listOf(certificate.extendedKeyUsages)},
            {u"dnsNames"_s, listOf(certificate.dnsNames)},
            {u"crl"_s, listOf(certificate.crlUrls)},
            {u"ocsp"_s, listOf(certificate.ocspUrls)}};
}

QJsonArray describeTrust(const std::vector<StoredCertificate>& trust, const Clock& clock)
{
    QJsonArray list;
    for (const StoredCertificate& stored : trust) {
        QJsonObject object = describeCertificate(stored.certificate, clock);
        object.insert(u"store"_s, storeName(stored.store));
        list << object;
    }
    return list;
}

QJsonObject describePfx(const Pfx& pfx, const Clock& clock)
{
    QJsonArray chain;
    for (const Certificate& certificate : pfx.chain)
        chain << describeCertificate(certificate, clock);
    return {{u"kind"_s, u"pfx"_s},
            {u"certificate"_s, describeCertificate(pfx.certificate, clock)},
            {u"chain"_s, chain},
            {u"privateKey"_s, pfx.hasPrivateKey},
            {u"keys"_s, pfx.keys},
            {u"keyMatches"_s, pfx.keyMatches},
            {u"keyProvider"_s, textOrNull(pfx.keyProvider)},
            {u"keyEncryption"_s, textOrNull(pfx.keyEncryption)},
            {u"certificateEncryption"_s, textOrNull(pfx.certificateEncryption)},
            {u"mac"_s, textOrNull(pfx.macAlgorithm)}};
}

QJsonObject describeProgram(const SignedImage& image, const Clock& clock)
{
    QJsonArray signatures;
    for (const AuthenticodeSignature& signature : image.signatures)
        signatures << describeSignature(signature, clock);
    return {{u"kind"_s, u"program"_s},
            {u"architecture"_s, textOrNull(image.architecture)},
            {u"signatures"_s, signatures}};
}

QJsonObject describeVariables(const MediaVariables& variables)
{
    QJsonArray list;
    for (const QString& name : variables.names()) {
        const QString value = variables.value(name).value_or(QString());
        QJsonObject object{{u"name"_s, name}, {u"length"_s, value.size()}};
        if (!isSecretVariable(name))
            object.insert(u"value"_s, value);
        list << object;
    }
    return {{u"kind"_s, u"media-variables"_s},
            {u"encryption"_s, cipherName(variables.cipher())},
            {u"variables"_s, list}};
}

QJsonObject describeWim(const WimFile& wim, const BootImage& image,
                        const std::vector<StoredCertificate>& trust, const Clock& clock)
{
    QJsonArray generations;
    for (const BootFileGeneration generation : image.generations)
        generations << generationName(generation);
    return {{u"kind"_s, u"boot-image"_s},
            {u"image"_s, image.index},
            {u"images"_s, static_cast<qint64>(image.images.size())},
            {u"name"_s, textOrNull(image.image.name)},
            {u"architecture"_s, textOrNull(image.image.architecture)},
            {u"version"_s, textOrNull(image.image.version)},
            {u"languages"_s, QJsonArray::fromStringList(image.image.languages)},
            {u"compression"_s, compressionName(image.compression)},
            {u"integrityTable"_s, wim.hasIntegrityTable()},
            {u"configMgr"_s, image.isConfigMgr},
            {u"bootFiles"_s, generations},
            {u"trust"_s, describeTrust(trust, clock)}};
}

QJsonObject describeMedium(const BootMedium& medium, const Clock& clock)
{
    return {{u"kind"_s, u"configmgr-medium"_s},
            {u"path"_s, medium.medium.path},
            {u"label"_s, textOrNull(medium.label)},
            {u"volume"_s, describeVolume(medium.medium)},
            {u"site"_s, describeSite(medium)},
            {u"identity"_s, describeIdentity(medium, clock)},
            {u"security"_s, describeSecurity(medium)},
            {u"variables"_s, medium.variables
                                 ? describeVariables(*medium.variables).value(u"variables"_s)
                                 : QJsonValue()},
            {u"bootImage"_s, describeWim(medium.wim, medium.bootImage, medium.trust, clock)}};
}

} // namespace cmgmedia
