// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection_sheet.h"

#include "core/base/text.h"
#include "core/configmgr/boot_chain.h"
#include "core/configmgr/management_points.h"
#include "core/crypto/server_certificate.h"
#include "core/media/manifest.h"
#include "core/registry/trust_review.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct InspectionText {
    CMGMEDIA_TEXTS(Inspection)
};

QString known(const QString& value)
{
    return value.isEmpty() ? InspectionText::tr("not known") : value;
}

QString yesOrNo(std::optional<bool> value)
{
    if (!value)
        return known({});
    return *value ? InspectionText::tr("yes") : InspectionText::tr("no");
}

QString joined(const QStringList& values)
{
    return values.isEmpty() ? InspectionText::tr("none") : commaSeparated(values);
}

QString wordOf(ManagementKind kind)
{
    switch (kind) {
    case ManagementKind::SiteBased:
        return InspectionText::tr("site-based");
    case ManagementKind::Dynamic:
        return InspectionText::tr("dynamic");
    }
    Q_UNREACHABLE();
}

QString wordOf(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Root:
        return InspectionText::tr("root");
    case CertificateKind::Intermediate:
        return InspectionText::tr("intermediate");
    case CertificateKind::Leaf:
        return InspectionText::tr("leaf");
    }
    Q_UNREACHABLE();
}

QString day(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString datesOf(const Certificate& certificate)
{
    return u"%1 - %2"_s.arg(day(certificate.notBefore), day(certificate.notAfter));
}

/// Extended key usages by the names of Windows' dialogs; others by number.
QString usages(const QStringList& oids)
{
    QStringList names;
    for (const QString& oid : oids) {
        if (oid == QLatin1StringView(kServerAuthentication))
            names << InspectionText::tr("server authentication");
        else if (oid == QLatin1StringView(kClientAuthentication))
            names << InspectionText::tr("client authentication");
        else
            names << oid;
    }
    return names.isEmpty() ? InspectionText::tr("any use") : commaSeparated(names);
}

QString shownValue(const MediaVariables& variables, const QString& name)
{
    constexpr qsizetype kLongestShown = 72;
    const std::optional<QString> value = variables.value(name);
    if (!value)
        return InspectionText::tr("(not shown)");
    if (value->size() <= kLongestShown)
        return *value;
    return InspectionText::tr("(%n characters)", nullptr, static_cast<int>(value->size()));
}

/// Collects the sections of what was opened.
class Sheet
{
public:
    explicit Sheet(const Clock& clock) : m_clock(clock) {}

    void add(const InspectedMedium& inspected);
    void add(const OpenedBootImage& opened) { addBootImage(opened.image, opened.stores()); }
    void add(const MediaVariables& variables);
    void add(const Pfx& pfx);
    void add(const CertificateContent& content);
    void add(const SignedImage& program);

    std::vector<SheetSection> take() { return std::move(m_sections); }

private:
    SheetSection& section(SheetTopic topic, const QString& title)
    {
        m_sections.push_back({.topic = topic, .title = title});
        return m_sections.back();
    }
    SheetSection& last() { return m_sections.back(); }
    void line(const QString& title, const QString& value)
    {
        last().rows.push_back({title, known(value)});
    }
    void lines(const QString& title, const QStringList& values)
    {
        for (const QString& value : values)
            line(title, value);
    }
    void addStart(const BootFacts& start);
    void addSite(const OpenedVariables& opened);
    void addBootImage(const BootImage& image, const TrustStores& stores);
    void addStores(const TrustStores& stores);
    void addCertificate(const Certificate& certificate);
    void addSignature(const AuthenticodeSignature& signature);
    qint64 daysLeft(const Certificate& certificate) const
    {
        return m_clock.now.daysTo(certificate.notAfter);
    }
    QString validity(const Certificate& certificate) const;

    const Clock& m_clock;
    std::vector<SheetSection> m_sections;
};

QString Sheet::validity(const Certificate& certificate) const
{
    const QString dates = datesOf(certificate);
    const auto days = static_cast<int>(daysLeft(certificate));
    if (days < 0)
        return InspectionText::tr("%1, expired").arg(dates);
    //: The first and last day of a certificate, and how many are left.
    return InspectionText::tr("%1, %n days left", nullptr, days).arg(dates);
}

void Sheet::addCertificate(const Certificate& certificate)
{
    line(InspectionText::tr("Subject"), certificate.subject);
    line(InspectionText::tr("Issuer"), certificate.issuer);
    line(InspectionText::tr("Thumbprint"), certificate.thumbprintText());
    last().rows.push_back(
        {InspectionText::tr("Valid"), validity(certificate), daysLeft(certificate) < 0});
    const bool isUndeclared =
        certificate.kind == CertificateKind::Root && !certificate.isDeclaredCa;
    line(InspectionText::tr("Kind"),
         isUndeclared ? InspectionText::tr("root, by its own signature alone: it does not say that "
                                           "it is a CA")
                      : wordOf(certificate.kind));
    line(InspectionText::tr("Key"), certificate.keyText());
    line(InspectionText::tr("Signature"), certificate.signatureAlgorithm);
    if (certificate.keyUsages)
        line(InspectionText::tr("Key usage"), joined(*certificate.keyUsages));
    if (certificate.kind == CertificateKind::Leaf)
        line(InspectionText::tr("For"), usages(certificate.extendedKeyUsages));
    lines(InspectionText::tr("Name"), certificate.dnsNames);
    lines(InspectionText::tr("Revocation list"), certificate.crlUrls);
    lines(InspectionText::tr("OCSP"), certificate.ocspUrls);
}

void Sheet::addStores(const TrustStores& stores)
{
    last().columns = {InspectionText::tr("Store"), InspectionText::tr("Subject"),
                      InspectionText::tr("Valid"), InspectionText::tr("Thumbprint")};
    QStringList flawed;
    for (const StoredCertificate& stored : stores.trusted) {
        const Certificate& certificate = stored.certificate;
        last().table.push_back({storeName(stored.store), certificate.subject, validity(certificate),
                                certificate.thumbprintText()});
        for (const StoreFlaw flaw : storeFlaws(stored, stores, m_clock.now)) {
            if (flaw != StoreFlaw::Expired) // which its dates say
                flawed << labelled(
                    u"%1, %2"_s.arg(storeName(stored.store), certificate.displayName()),
                    flawText(flaw).translated());
        }
    }
    for (const Certificate& certificate : stores.disallowed)
        last().table.push_back({u"Disallowed"_s, certificate.subject, validity(certificate),
                                certificate.thumbprintText()});
    last().note = flawed.join(u'\n');
}

void Sheet::addBootImage(const BootImage& image, const TrustStores& stores)
{
    QStringList generations;
    for (const BootFileGeneration generation : image.generations)
        generations << generationName(generation);
    section(SheetTopic::BootImage, InspectionText::tr("Boot image"));
    line(InspectionText::tr("Name"), image.image.name);
    line(InspectionText::tr("Architecture"), image.image.architecture);
    line(InspectionText::tr("Windows PE"), image.image.version);
    line(InspectionText::tr("Languages"), joined(image.image.languages));
    line(InspectionText::tr("Image"),
         InspectionText::tr("%1 of %2").arg(image.index).arg(image.images.size()));
    line(InspectionText::tr("Compression"), compressionName(image.compression));
    line(InspectionText::tr("Integrity table"), yesOrNo(image.hasIntegrityTable));
    line(InspectionText::tr("Configuration Manager"), yesOrNo(image.isConfigMgr));
    line(InspectionText::tr("Boot files in it"), joined(generations));
    line(InspectionText::tr("Trusted certificates"),
         image.hasSoftwareHive
             ? QString::number(stores.trusted.size())
             : InspectionText::tr("none: it has no SOFTWARE hive, so it is no Windows PE"));
    addStores(stores);
}

void Sheet::add(const MediaVariables& variables)
{
    SheetSection& sheet = section(SheetTopic::Variables, InspectionText::tr("Media variables"));
    sheet.columns = {InspectionText::tr("Name"), InspectionText::tr("Value")};
    for (const QString& name : variables.names())
        sheet.table.push_back({name, shownValue(variables, name)});
}

/// What only the media variables tell.
void Sheet::addSite(const OpenedVariables& opened)
{
    section(SheetTopic::Site, InspectionText::tr("Site"));
    if (!opened.variables) {
        last().note = InspectionText::tr("Not known without the media password.");
        return;
    }
    const std::optional<MediaManagement> management = mediaManagement(*opened.variables);
    line(InspectionText::tr("Site code"), opened.value(kSiteCode));
    line(InspectionText::tr("Media management"), management ? wordOf(management->kind) : QString());
    line(InspectionText::tr("Management point"),
         joined(management ? management->points : QStringList()));
    line(InspectionText::tr("Media GUID"), opened.value(kMediaGuid));
    line(InspectionText::tr("Boot image package"), opened.value(kBootImagePackage));
    section(SheetTopic::Certificate, InspectionText::tr("Certificate of the medium"));
    if (opened.mediaPfx)
        addCertificate(opened.mediaPfx->certificate);
    else
        last().note = InspectionText::tr("none");
}

QString wordOf(BootLinkState state)
{
    switch (state) {
    case BootLinkState::Fine:
        return InspectionText::tr("fine");
    case BootLinkState::Broken:
        return InspectionText::tr("broken");
    case BootLinkState::Unknown:
        return InspectionText::tr("not known");
    }
    Q_UNREACHABLE();
}

QString startsOn(const BootFacts& start, BootFirmware firmware)
{
    const BootLinkState state = bootChain(start, firmware).state();
    return state == BootLinkState::Unknown ? known({}) : yesOrNo(state == BootLinkState::Fine);
}

/// Every kind of firmware in a line, and each step of the one that the medium is made for.
void Sheet::addStart(const BootFacts& start)
{
    SheetSection& sheet = section(SheetTopic::Start, InspectionText::tr("Will it start?"));
    for (const BootChain& chain : bootChains(start))
        line(firmwareName(chain.firmware).translated(), chainSentence(chain).translated());
    const BootChain own = ownBootChain(start);
    sheet.columns = {firmwareName(own.firmware).translated(), InspectionText::tr("State"),
                     InspectionText::tr("Seen")};
    for (const BootLink& link : own.links)
        sheet.table.push_back(
            {stepName(link.step).translated(), wordOf(link.state), link.seen.translated()});
}

void Sheet::add(const InspectedMedium& inspected)
{
    const BootMedium& medium = inspected.medium;
    const OpenedVariables& opened = inspected.variables;
    const Disc& disc = medium.disc;
    section(SheetTopic::Medium, disc.path);
    line(InspectionText::tr("Label"), medium.label);
    const auto files = static_cast<int>(disc.tree.files().size());
    //: A kind of file system, how many files are in it, and their size.
    line(InspectionText::tr("Volume"),
         InspectionText::tr("%1, %n files, %2", nullptr, files)
             .arg(kindName(disc.kind), QLocale::c().formattedDataSize(disc.tree.totalBytes())));
    line(InspectionText::tr("Starts on BIOS"), startsOn(inspected.start, BootFirmware::Bios));
    line(InspectionText::tr("Starts on UEFI"),
         startsOn(inspected.start, inspected.start.ownFirmware()));
    line(InspectionText::tr("Password required"), yesOrNo(medium.bootstrap.passwordRequired()));
    line(InspectionText::tr("Unattended"), yesOrNo(medium.bootstrap.unattended()));
    line(InspectionText::tr("Encryption"), cipherName(opened.header.cipher));
    line(InspectionText::tr("Manifest"),
         yesOrNo(disc.tree.find(QLatin1StringView(kManifestPath)) != nullptr));
    addStart(inspected.start);
    addSite(opened);
    addBootImage(medium.bootImage, {medium.trust, medium.disallowed});
    if (opened.variables)
        add(*opened.variables);
}

void Sheet::add(const Pfx& pfx)
{
    section(SheetTopic::Certificate, InspectionText::tr("PFX file"));
    addCertificate(pfx.certificate);
    line(InspectionText::tr("Private key"), yesOrNo(pfx.hasPrivateKey));
    if (pfx.keys > 1) {
        line(InspectionText::tr("Private keys"), QString::number(pfx.keys));
        for (const Certificate& certificate : pfx.withKey)
            line(InspectionText::tr("With a key"),
                 InspectionText::tr("%1, until %2")
                     .arg(certificate.subject, day(certificate.notAfter)));
    }
    if (pfx.isTwice)
        line(InspectionText::tr("Certificate"), InspectionText::tr("more than once in the file"));
    const QString none = InspectionText::tr("none");
    const QString plain = InspectionText::tr("not encrypted");
    const auto encryption = [&plain](const QString& name) { return name.isEmpty() ? plain : name; };
    line(InspectionText::tr("Key matches"), yesOrNo(pfx.keyMatches));
    if (pfx.hasPrivateKey) {
        line(InspectionText::tr("Key provider"),
             pfx.keyProvider.isEmpty() ? InspectionText::tr("not named") : pfx.keyProvider);
        line(InspectionText::tr("Key encryption"), encryption(pfx.keyEncryption));
    }
    line(InspectionText::tr("Other encryption"), encryption(pfx.certificateEncryption));
    line(InspectionText::tr("Integrity"), pfx.macAlgorithm.isEmpty() ? none : pfx.macAlgorithm);
    for (const Certificate& issuer : pfx.chain)
        line(InspectionText::tr("With it"), issuer.subject);
}

void Sheet::add(const CertificateContent& content)
{
    for (const Certificate& certificate : content.certificates) {
        section(SheetTopic::Certificate, InspectionText::tr("Certificate"));
        addCertificate(certificate);
    }
    if (content.remarks.empty())
        return;
    section(SheetTopic::Certificate, InspectionText::tr("Beside them"));
    for (const Text& remark : content.remarks)
        last().note += (last().note.isEmpty() ? QString() : u"\n"_s) + remark.translated();
}

void Sheet::addSignature(const AuthenticodeSignature& signature)
{
    const IssuingCa& ca = signature.ca;
    section(SheetTopic::Certificate,
            signature.isNested ? InspectionText::tr(
                "Signature within the one before, which firmware does not look at")
                               : InspectionText::tr("Signature"));
    line(InspectionText::tr("Signer"), signature.signer.subject);
    // Not how many days are left: firmware does not look at the dates.
    line(InspectionText::tr("Signer's certificate"), datesOf(signature.signer));
    line(InspectionText::tr("CA"),
         ca.proven ? ca.name : InspectionText::tr("%1, by its name alone").arg(ca.name));
    line(InspectionText::tr("CA valid until"), ca.expires.isValid() ? day(ca.expires) : QString());
    line(InspectionText::tr("Digest"), signature.digestAlgorithm);
    line(InspectionText::tr("Digest fits the file"), yesOrNo(signature.digestMatches));
    line(InspectionText::tr("Signature fits"), yesOrNo(signature.signatureValid));
}

void Sheet::add(const SignedImage& program)
{
    section(SheetTopic::Program, InspectionText::tr("Program"));
    line(InspectionText::tr("Architecture"), program.architecture);
    line(InspectionText::tr("Signatures"), program.signatures.empty()
                                               ? InspectionText::tr("none: Secure Boot refuses it")
                                               : QString::number(program.signatures.size()));
    for (const AuthenticodeSignature& signature : program.signatures)
        addSignature(signature);
    if (!program.signatures.empty())
        last().note = InspectionText::tr("Firmware goes on starting what an expired CA signed; "
                                         "revoking the CA is what stops it.");
}

} // namespace

std::vector<SheetSection> inspectionSheet(const Inspection& inspection, const Clock& clock)
{
    Sheet sheet(clock);
    std::visit([&sheet](const auto& opened) { sheet.add(opened); }, inspection);
    return sheet.take();
}

} // namespace cmgmedia
