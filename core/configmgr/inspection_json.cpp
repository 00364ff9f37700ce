// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection_json.h"

#include "core/configmgr/boot_chain.h"
#include "core/configmgr/management_points.h"
#include "core/media/manifest.h"
#include "core/registry/trust_review.h"

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

/// Where nothing is an answer, and not a lack of one.
QString textOrNone(const QString& text)
{
    return text.isEmpty() ? u"none"_s : text;
}

QJsonValue listOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue boolOrNull(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject siteJson(const OpenedVariables& opened)
{
    const auto management = opened.variables ? mediaManagement(*opened.variables) : std::nullopt;
    return {
        {u"code"_s, textOrNull(opened.value(kSiteCode))},
        {u"management"_s, management ? QJsonValue(managementName(management->kind)) : QJsonValue()},
        {u"managementPoints"_s, listOf(management ? management->points : QStringList())}};
}

QJsonObject identityJson(const OpenedVariables& opened, const Clock& clock)
{
    return {{u"guid"_s, textOrNull(opened.value(kMediaGuid))},
            {u"certificate"_s,
             opened.mediaPfx ? certificateJson(opened.mediaPfx->certificate, clock) : QJsonValue()},
            {u"bootImagePackage"_s, textOrNull(opened.value(kBootImagePackage))}};
}

QJsonObject securityJson(const BootMedium& medium, const OpenedVariables& opened)
{
    return {{u"passwordRequired"_s, boolOrNull(medium.bootstrap.passwordRequired())},
            {u"unattended"_s, boolOrNull(medium.bootstrap.unattended())},
            {u"encryption"_s, cipherName(opened.header.cipher)},
            {u"variablesRead"_s, opened.variables.has_value()}};
}

/// null: not known.
QJsonValue startsJson(const BootFacts& start, BootFirmware firmware)
{
    const BootLinkState state = bootChain(start, firmware).state();
    return state == BootLinkState::Unknown ? QJsonValue()
                                           : QJsonValue(state == BootLinkState::Fine);
}

QJsonObject volumeJson(const Disc& disc, const BootFacts& start)
{
    return {{u"type"_s, kindName(disc.kind)},
            {u"volumeLabel"_s, textOrNull(disc.volumeLabel)},
            {u"files"_s, static_cast<qint64>(disc.tree.files().size())},
            {u"bytes"_s, disc.tree.totalBytes()},
            {u"leftBySystems"_s, QJsonArray::fromStringList(QStringList(
                                     disc.tree.leftOut().begin(), disc.tree.leftOut().end()))},
            {u"startsOnBios"_s, startsJson(start, BootFirmware::Bios)},
            {u"startsOnUefi"_s, startsJson(start, start.ownFirmware())},
            {u"manifest"_s, disc.tree.find(QLatin1StringView(kManifestPath)) != nullptr}};
}

QJsonObject signatureJson(const AuthenticodeSignature& signature, const Clock& clock)
{
    const IssuingCa& ca = signature.ca;
    return {
        {u"signer"_s, certificateJson(signature.signer, clock)},
        {u"chain"_s, certificatesJson(signature.chain, clock)},
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

QJsonArray variablesJson(const MediaVariables& variables)
{
    QJsonArray list;
    for (const QString& name : variables.names()) {
        QJsonObject object{{u"name"_s, name}, {u"length"_s, variables.length(name)}};
        if (const std::optional<QString> value = variables.value(name)) // of no secret
            object.insert(u"value"_s, *value);
        list << object;
    }
    return list;
}

QJsonValue versionJson(const Result<QString>& version)
{
    return version ? textOrNull(*version) : QJsonValue();
}

QJsonObject versionsJson(const Result<PeVersions>& versions)
{
    const PeVersions said = versions ? *versions : PeVersions();
    return {{u"fileVersion"_s, textOrNull(said.file)},
            {u"securityVersion"_s, textOrNull(said.security)}};
}

QJsonArray managersJson(std::span<const BootManager> managers)
{
    QJsonArray list;
    for (const BootManager& manager : managers) {
        QJsonObject object = versionsJson(manager.versions);
        object.insert(u"path"_s, manager.path);
        list << object;
    }
    return list;
}

QJsonObject commandJson(const PrestartCommand& command)
{
    return {{u"place"_s, command.place}, {u"command"_s, shownCommand(command.line)}};
}

QJsonValue ownPrestartJson(const BootImageDetails& details)
{
    return details.prestart && *details.prestart ? QJsonValue(commandJson(**details.prestart))
                                                 : QJsonValue();
}

QJsonObject prestartJson(const InspectedMedium& inspected)
{
    QJsonArray commands;
    for (const PrestartCommand& command : inspected.prestart.commands)
        commands << commandJson(command);
    return {{u"commands"_s, commands},
            {u"files"_s, inspected.prestart.hasFiles},
            {u"bootImage"_s, ownPrestartJson(inspected.details)}};
}

QJsonObject kindJson(const MediumKind& kind)
{
    return {{u"type"_s, mediumTypeKey(kind.type)},
            {u"mediaType"_s, textOrNull(kind.mediaType)},
            {u"worksWithGateway"_s, boolOrNull(kind.worksWithGateway())}};
}

QJsonArray imagesJson(const BootImage& image)
{
    QJsonArray list;
    for (const WimImage& one : image.images)
        list << QJsonObject{{u"image"_s, one.index},
                            {u"name"_s, textOrNull(one.name)},
                            {u"architecture"_s, textOrNull(one.architecture)},
                            {u"version"_s, textOrNull(one.version)}};
    return list;
}

/// What its tables say.
QJsonObject imageJson(const BootImage& image)
{
    QJsonArray generations;
    for (const BootFileGeneration generation : image.generations)
        generations << generationName(generation);
    return {{u"kind"_s, u"boot-image"_s},
            {u"image"_s, image.index},
            {u"images"_s, static_cast<qint64>(image.images.size())},
            {u"allImages"_s, imagesJson(image)},
            {u"bootIndex"_s, image.bootIndex},
            {u"name"_s, textOrNull(image.image.name)},
            {u"architecture"_s, textOrNull(image.image.architecture)},
            {u"version"_s, textOrNull(image.image.version)},
            {u"languages"_s, QJsonArray::fromStringList(image.image.languages)},
            {u"compression"_s, compressionName(image.compression)},
            {u"integrityTable"_s, image.hasIntegrityTable},
            {u"configMgr"_s, image.isConfigMgr},
            {u"bootFiles"_s, generations}};
}

QJsonObject bootImageJson(const BootImage& image, const BootImageDetails& details,
                          const TrustStores& stores, const Clock& clock)
{
    QJsonArray managers;
    for (const CarriedBootManager& manager : details.bootManagers) {
        QJsonObject object = versionsJson(manager.versions);
        object.insert(u"generation"_s, generationName(manager.generation));
        managers << object;
    }
    const QJsonObject trust = storesJson(stores, clock);
    QJsonObject json = imageJson(image);
    json.insert(u"kernelVersion"_s, versionJson(details.kernel));
    json.insert(u"bootManagers"_s, managers);
    json.insert(u"prestart"_s, ownPrestartJson(details));
    json.insert(u"trust"_s, trust[u"trust"_s]);
    json.insert(u"disallowed"_s, trust[u"disallowed"_s]);
    json.insert(u"unreadable"_s, trust[u"unreadable"_s]);
    return json;
}

QJsonValue keptFilesJson(const Result<std::vector<KeptBootFile>>& kept)
{
    if (!kept)
        return {};
    QJsonArray list;
    for (const KeptBootFile& file : *kept)
        list << QJsonObject{{u"path"_s, file.path}, {u"origin"_s, originName(file.origin)}};
    return list;
}

QJsonObject jsonOf(const InspectedMedium& inspected, const Clock& clock)
{
    const BootMedium& medium = inspected.medium;
    const OpenedVariables& opened = inspected.variables;
    return {{u"kind"_s, u"configmgr-medium"_s},
            {u"medium"_s, kindJson(inspected.kind)},
            {u"path"_s, medium.disc.path},
            {u"label"_s, textOrNull(medium.label)},
            {u"volume"_s, volumeJson(medium.disc, inspected.start)},
            {u"starts"_s, bootChainsJson(inspected.start)},
            {u"keptBootFiles"_s, keptFilesJson(inspected.keptFiles)},
            {u"site"_s, siteJson(opened)},
            {u"identity"_s, identityJson(opened, clock)},
            {u"security"_s, securityJson(medium, opened)},
            {u"variables"_s,
             opened.variables ? QJsonValue(variablesJson(*opened.variables)) : QJsonValue()},
            {u"prestart"_s, prestartJson(inspected)},
            {u"bootManagers"_s, managersJson(inspected.bootManagers)},
            {u"bootImage"_s,
             bootImageJson(medium.bootImage, inspected.details, medium.stores(), clock)}};
}

QJsonObject jsonOf(const InspectedOtherMedium& inspected, const Clock& /*clock*/)
{
    const std::optional<Result<BootImage>>& image = inspected.bootImage;
    const MediaTree& tree = inspected.disc.tree;
    return {{u"kind"_s, u"other-medium"_s},
            {u"medium"_s, kindJson(inspected.kind)},
            {u"path"_s, inspected.disc.path},
            {u"volume"_s, QJsonObject{{u"type"_s, kindName(inspected.disc.kind)},
                                      {u"volumeLabel"_s, textOrNull(inspected.disc.volumeLabel)},
                                      {u"files"_s, static_cast<qint64>(tree.files().size())},
                                      {u"bytes"_s, tree.totalBytes()}}},
            {u"starts"_s,
             inspected.start ? QJsonValue(bootChainsJson(*inspected.start)) : QJsonValue()},
            {u"bootManagers"_s, managersJson(inspected.bootManagers)},
            {u"bootImage"_s, image && *image ? QJsonValue(imageJson(**image)) : QJsonValue()},
            {u"unopened"_s, inspected.unopened ? QJsonValue(describe(*inspected.unopened).english())
                                               : QJsonValue()}};
}

QJsonObject jsonOf(const InspectedBootImage& inspected, const Clock& clock)
{
    if (inspected.isSolid) { // of which nobody knows more
        QJsonObject json = imageJson(inspected.opened.image);
        json.insert(u"solid"_s, true);
        return json;
    }
    return bootImageJson(inspected.opened.image, inspected.details, inspected.opened.stores(),
                         clock);
}

QJsonObject jsonOf(const MediaVariables& variables, const Clock& /*clock*/)
{
    return {{u"kind"_s, u"media-variables"_s},
            {u"encryption"_s, cipherName(variables.cipher())},
            {u"variables"_s, variablesJson(variables)}};
}

QJsonObject jsonOf(const Pfx& pfx, const Clock& clock)
{
    return {{u"kind"_s, u"pfx"_s},
            {u"certificate"_s, certificateJson(pfx.certificate, clock)},
            {u"chain"_s, certificatesJson(pfx.chain, clock)},
            {u"privateKey"_s, pfx.hasPrivateKey},
            {u"keys"_s, pfx.keys},
            {u"withKey"_s, certificatesJson(pfx.withKey, clock)},
            {u"twice"_s, pfx.isTwice},
            {u"keyMatches"_s, pfx.keyMatches},
            {u"keyProvider"_s, textOrNull(pfx.keyProvider)},
            {u"keyEncryption"_s,
             pfx.hasPrivateKey ? QJsonValue(textOrNone(pfx.keyEncryption)) : QJsonValue()},
            {u"certificateEncryption"_s, textOrNone(pfx.certificateEncryption)},
            {u"mac"_s, textOrNone(pfx.macAlgorithm)}};
}

QJsonObject jsonOf(const CertificateContent& content, const Clock& clock)
{
    QJsonArray remarks;
    for (const Text& remark : content.remarks)
        remarks << remark.english();
    return {{u"kind"_s, u"certificates"_s},
            {u"certificates"_s, certificatesJson(content.certificates, clock)},
            {u"remarks"_s, remarks}};
}

QString programKey(const Result<PeProgram>& program)
{
    if (!program)
        return {};
    switch (program->subsystem) {
    case PeSubsystem::EfiApplication:
        return u"efi-application"_s;
    case PeSubsystem::BootApplication:
        return u"boot-application"_s;
    }
    return u"windows-program"_s;
}

QJsonObject jsonOf(const InspectedProgram& program, const Clock& clock)
{
    QJsonArray signatures;
    if (program.image) {
        for (const AuthenticodeSignature& signature : program.image->signatures)
            signatures << signatureJson(signature, clock);
    }
    QJsonObject json = versionsJson(program.versions);
    json.insert(u"kind"_s, u"program"_s);
    json.insert(u"program"_s, textOrNull(programKey(program.program)));
    json.insert(u"architecture"_s, textOrNull(program.architecture()));
    json.insert(u"signatures"_s, program.image ? QJsonValue(signatures) : QJsonValue());
    return json;
}

/// What is there several times becomes a list.
QJsonObject jsonOf(const KnownFile& file, const Clock& clock)
{
    static constexpr QLatin1StringView kList = "entries"_L1;
    QJsonObject json{{u"kind"_s, QString(file.key)}};
    QJsonArray entries;
    for (const FileFact& one : file.facts) {
        if (one.key == kList && one.value.isObject())
            entries << one.value;
        else if (!one.key.isEmpty())
            json.insert(one.key, one.value);
    }
    if (!json.contains(kList) && !entries.isEmpty())
        json.insert(kList, entries);
    if (file.stores) {
        const QJsonObject stores = storesJson(*file.stores, clock);
        json.insert(u"trust"_s, stores[u"trust"_s]);
        json.insert(u"disallowed"_s, stores[u"disallowed"_s]);
    }
    if (!file.certificates.empty())
        json.insert(u"certificates"_s, certificatesJson(file.certificates, clock));
    return json;
}

} // namespace

QJsonObject inspectionJson(const Inspection& inspection, const Clock& clock)
{
    return std::visit([&clock](const auto& opened) { return jsonOf(opened, clock); }, inspection);
}

QJsonObject certificateJson(const Certificate& certificate, const Clock& clock)
{
    return {{u"subject"_s, certificate.subject},
            {u"issuer"_s, certificate.issuer},
            {u"thumbprint"_s, certificate.thumbprintText()},
            {u"kind"_s, kindName(certificate.kind)},
            {u"declaredCa"_s, certificate.isDeclaredCa},
            {u"version"_s, certificate.version},
            {u"notBefore"_s, isoDate(certificate.notBefore)},
            {u"notAfter"_s, isoDate(certificate.notAfter)},
            {u"daysLeft"_s, clock.now.daysTo(certificate.notAfter)},
            {u"signatureAlgorithm"_s, certificate.signatureAlgorithm},
            {u"key"_s, certificate.keyText()},
            {u"keyUsages"_s, certificate.keyUsages ? listOf(*certificate.keyUsages) : QJsonValue()},
            {u"extendedKeyUsages"_s, listOf(certificate.extendedKeyUsages)},
            {u"dnsNames"_s, listOf(certificate.dnsNames)},
            {u"crl"_s, listOf(certificate.crlUrls)},
            {u"ocsp"_s, listOf(certificate.ocspUrls)}};
}

QJsonArray certificatesJson(std::span<const Certificate> certificates, const Clock& clock)
{
    QJsonArray list;
    for (const Certificate& certificate : certificates)
        list << certificateJson(certificate, clock);
    return list;
}

QJsonArray trustJson(std::span<const StoredCertificate> trust, const Clock& clock)
{
    QJsonArray list;
    for (const StoredCertificate& stored : trust) {
        QJsonObject object = certificateJson(stored.certificate, clock);
        object.insert(u"store"_s, storeName(stored.store));
        list << object;
    }
    return list;
}

QJsonArray unreadableJson(std::span<const UnreadableCertificate> unreadable)
{
    QJsonArray list;
    for (const UnreadableCertificate& over : unreadable)
        list << QJsonObject{
            {u"store"_s, over.store}, {u"key"_s, over.key}, {u"why"_s, over.why.english()}};
    return list;
}

QJsonObject storesJson(const TrustStores& stores, const Clock& clock)
{
    QJsonArray trust;
    for (const StoredCertificate& stored : stores.trusted) {
        QJsonObject object = certificateJson(stored.certificate, clock);
        object.insert(u"store"_s, storeName(stored.store));
        QJsonArray flaws;
        for (const StoreFlaw flaw : storeFlaws(stored, stores, clock.now))
            flaws << flawName(flaw);
        object.insert(u"flaws"_s, flaws);
        trust << object;
    }
    return {{u"trust"_s, trust},
            {u"disallowed"_s, certificatesJson(stores.disallowed, clock)},
            {u"unreadable"_s, unreadableJson(stores.unreadable)}};
}

} // namespace cmgmedia
