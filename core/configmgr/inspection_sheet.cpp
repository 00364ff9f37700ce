// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection_sheet.h"

#include "core/configmgr/sheet.h"
#include "core/crypto/server_certificate.h"
#include "core/registry/trust_review.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace sheet {

namespace {

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
    return names.isEmpty() ? InspectionText::tr("any purpose") : commaSeparated(names);
}

/// "SHA-256 with RSA"; what it does not know stays as it is.
QString algorithmText(const QString& algorithm)
{
    static const QRegularExpression rsa(u"^(md5|sha\\d+)With(RSA)Encryption$"_s);
    static const QRegularExpression ecdsa(u"^(ecdsa)-with-(SHA\\d+)$"_s);
    QString hash;
    QString key;
    if (const auto match = rsa.match(algorithm); match.hasMatch()) {
        hash = match.captured(1).toUpper();
        key = match.captured(2);
    } else if (const auto other = ecdsa.match(algorithm); other.hasMatch()) {
        hash = other.captured(2);
        key = other.captured(1).toUpper();
    } else {
        return algorithm;
    }
    if (hash.startsWith("SHA"_L1))
        hash.insert(3, u'-');
    //: How a certificate is signed: a hash, and a kind of key.
    return InspectionText::tr("%1 with %2").arg(hash, key);
}

/// Key usages in words; others as the certificate has them.
QString keyUsageText(const QStringList& keyUsages)
{
    static constexpr std::pair<QLatin1StringView, const char*> kWords[] = {
        {"digitalSignature"_L1, QT_TRANSLATE_NOOP("Inspection", "digital signature")},
        {"nonRepudiation"_L1, QT_TRANSLATE_NOOP("Inspection", "non-repudiation")},
        {"keyEncipherment"_L1, QT_TRANSLATE_NOOP("Inspection", "key encipherment")},
        {"dataEncipherment"_L1, QT_TRANSLATE_NOOP("Inspection", "data encipherment")},
        {"keyAgreement"_L1, QT_TRANSLATE_NOOP("Inspection", "key agreement")},
        {"keyCertSign"_L1, QT_TRANSLATE_NOOP("Inspection", "certificate signing")},
        {"cRLSign"_L1, QT_TRANSLATE_NOOP("Inspection", "revocation list signing")},
    };
    QStringList words;
    for (const QString& usage : keyUsages) {
        const auto* const known = std::ranges::find_if(
            kWords, [&usage](const auto& word) { return word.first == usage; });
        words << (known == std::end(kWords) ? usage : InspectionText::tr(known->second));
    }
    return joined(words);
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

QString programKind(const Result<PeProgram>& program)
{
    if (!program)
        return describe(program.error()).translated();
    switch (program->subsystem) {
    case PeSubsystem::EfiApplication:
        return InspectionText::tr("EFI application");
    case PeSubsystem::BootApplication:
        return InspectionText::tr("Windows boot application");
    }
    return InspectionText::tr("Windows program, not for UEFI");
}

QString signaturesOf(const Result<SignedImage>& image, bool isForUefi)
{
    if (!image)
        return describe(image.error()).translated();
    if (!image->signatures.empty())
        return QString::number(image->signatures.size());
    return isForUefi ? InspectionText::tr("none: Secure Boot refuses it") : joined({});
}

} // namespace

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

QString day(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QString knownOrWhy(const Result<QString>& value)
{
    return value ? known(*value) : describe(value.error()).translated();
}

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
         isUndeclared
             ? InspectionText::tr("root, by its own signature only: it doesn't say that it's a CA")
             : wordOf(certificate.kind));
    line(InspectionText::tr("Key"), certificate.keyText());
    line(InspectionText::tr("Signature"), algorithmText(certificate.signatureAlgorithm));
    if (certificate.keyUsages)
        line(InspectionText::tr("Key usage"), keyUsageText(*certificate.keyUsages));
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
    for (const UnreadableCertificate& over : stores.unreadable)
        last().table.push_back({over.store,
                                InspectionText::tr("can't be read: %1").arg(over.why.translated()),
                                QString(), over.key});
    last().note = flawed.join(u'\n');
}

void Sheet::add(const MediaVariables& variables)
{
    SheetSection& sheet = section(SheetTopic::Variables, InspectionText::tr("Media variables"));
    sheet.columns = {InspectionText::tr("Name"), InspectionText::tr("Value")};
    for (const QString& name : variables.names())
        sheet.table.push_back({name, shownValue(variables, name)});
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
        line(InspectionText::tr("Certificate"), InspectionText::tr("included more than once"));
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
        line(InspectionText::tr("Included CA"), issuer.subject);
}

void Sheet::add(const CertificateContent& content)
{
    for (const Certificate& certificate : content.certificates) {
        section(SheetTopic::Certificate, InspectionText::tr("Certificate"));
        addCertificate(certificate);
    }
    if (content.remarks.empty())
        return;
    section(SheetTopic::Certificate, InspectionText::tr("Also in the file"));
    for (const Text& remark : content.remarks)
        last().note += (last().note.isEmpty() ? QString() : u"\n"_s) + remark.translated();
}

void Sheet::addSignature(const AuthenticodeSignature& signature)
{
    const IssuingCa& ca = signature.ca;
    section(SheetTopic::Certificate,
            signature.isNested
                ? InspectionText::tr("Signature inside the previous one, which firmware ignores")
                : InspectionText::tr("Signature"));
    line(InspectionText::tr("Signer"), signature.signer.subject);
    // Not how many days are left: firmware does not look at the dates.
    line(InspectionText::tr("Signer's certificate"), datesOf(signature.signer));
    line(InspectionText::tr("CA"),
         ca.proven ? ca.name : InspectionText::tr("%1, by name only").arg(ca.name));
    line(InspectionText::tr("CA valid until"), ca.expires.isValid() ? day(ca.expires) : QString());
    line(InspectionText::tr("Digest"), signature.digestAlgorithm);
    line(InspectionText::tr("Digest matches the file"), yesOrNo(signature.digestMatches));
    line(InspectionText::tr("Signature is valid"), yesOrNo(signature.signatureValid));
}

void Sheet::add(const InspectedProgram& program)
{
    const Result<PeProgram>& header = program.program;
    const bool isOfWindows = header && header->subsystem != PeSubsystem::EfiApplication
                             && header->subsystem != PeSubsystem::BootApplication;
    section(SheetTopic::Program, InspectionText::tr("Program"));
    line(InspectionText::tr("Kind"), programKind(header));
    line(InspectionText::tr("Architecture"), program.architecture());
    line(InspectionText::tr("File version"),
         knownOrWhy(program.versions ? Result<QString>(program.versions->file)
                                     : Result<QString>(program.versions.error())));
    if (program.versions && !program.versions->security.isEmpty())
        line(InspectionText::tr("Security version (SVN)"), program.versions->security);
    line(InspectionText::tr("Signatures"), signaturesOf(program.image, !isOfWindows));
    if (!program.image)
        return;
    for (const AuthenticodeSignature& signature : program.image->signatures)
        addSignature(signature);
    if (!program.image->signatures.empty() && !isOfWindows)
        last().note = InspectionText::tr(
            "Firmware still starts what an expired CA signed. Only revoking the CA "
            "stops it.");
}

void Sheet::add(const KnownFile& file)
{
    section(SheetTopic::File, file.name.translated());
    for (const FileFact& one : file.facts)
        line(one.name.translated(), one.shown.translated());
    if (file.stores)
        addStores(*file.stores);
    if (!file.advice.isEmpty())
        last().note += (last().note.isEmpty() ? QString() : u"\n"_s) + file.advice.translated();
    for (const Certificate& certificate : file.certificates) {
        section(SheetTopic::Certificate, InspectionText::tr("Certificate"));
        addCertificate(certificate);
    }
}

} // namespace sheet

std::vector<SheetSection> inspectionSheet(const Inspection& inspection, const Clock& clock)
{
    sheet::Sheet sheet(clock);
    std::visit([&sheet](const auto& opened) { sheet.add(opened); }, inspection);
    return sheet.take();
}

} // namespace cmgmedia
