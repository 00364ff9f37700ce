// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection_sheet.h"

#include "core/crypto/server_certificate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("Inspection", words);
}

QString joined(const QJsonArray& values)
{
    QStringList words;
    for (const QJsonValue value : values)
        words << value.toString();
    return words.isEmpty() ? text("none") : words.join(u", "_s);
}

QString valueText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? text("yes") : text("no");
    if (value.isNull() || value.isUndefined())
        return text("not known");
    if (value.isArray())
        return joined(value.toArray());
    return value.toVariant().toString();
}

/// Collects sections.
class Sheet
{
public:
    SheetSection& section(SheetTopic topic, const QString& title)
    {
        m_sections.push_back({.topic = topic, .title = title});
        return m_sections.back();
    }
    void line(const char* title, const QString& value)
    {
        m_sections.back().rows.push_back({text(title), value});
    }
    void line(const char* title, const QJsonValue& value) { line(title, valueText(value)); }
    SheetSection& last() { return m_sections.back(); }
    std::vector<SheetSection> take() { return std::move(m_sections); }

private:
    std::vector<SheetSection> m_sections;
};

QString datesOf(const QJsonObject& certificate)
{
    return u"%1 - %2"_s.arg(certificate[u"notBefore"_s].toString().left(10),
                            certificate[u"notAfter"_s].toString().left(10));
}

bool isExpired(const QJsonObject& certificate)
{
    return certificate[u"daysLeft"_s].toInteger() < 0;
}

QString validity(const QJsonObject& certificate)
{
    const QString dates = datesOf(certificate);
    if (isExpired(certificate))
        return text("%1, expired").arg(dates);
    return text("%1, %2 days left").arg(dates).arg(certificate[u"daysLeft"_s].toInteger());
}

/// Extended key usages by the names of Windows' dialogs; others by number.
QString usages(const QJsonArray& oids)
{
    QStringList names;
    for (const QJsonValue oid : oids) {
        if (oid == QLatin1StringView(kServerAuthentication))
            names << text("server authentication");
        else if (oid == QLatin1StringView(kClientAuthentication))
            names << text("client authentication");
        else
            names << oid.toString();
    }
    return names.isEmpty() ? text("any use") : names.join(u", "_s);
}

void addTexts(Sheet& sheet, const char* title, const QJsonArray& values)
{
    for (const QJsonValue value : values)
        sheet.line(title, value);
}

void addCertificate(Sheet& sheet, const QJsonObject& certificate)
{
    sheet.line("Subject", certificate[u"subject"_s]);
    sheet.line("Issuer", certificate[u"issuer"_s]);
    sheet.line("Thumbprint", certificate[u"thumbprint"_s]);
    sheet.last().rows.push_back({text("Valid"), validity(certificate), isExpired(certificate)});
    sheet.line("Kind", certificate[u"kind"_s]);
    sheet.line("Key", certificate[u"key"_s]);
    sheet.line("Signature", certificate[u"signatureAlgorithm"_s]);
    if (certificate[u"keyUsages"_s].isArray())
        sheet.line("Key usage", certificate[u"keyUsages"_s]);
    if (certificate[u"kind"_s] == "leaf"_L1)
        sheet.line("For", usages(certificate[u"extendedKeyUsages"_s].toArray()));
    addTexts(sheet, "Name", certificate[u"dnsNames"_s].toArray());
    addTexts(sheet, "Revocation list", certificate[u"crl"_s].toArray());
    addTexts(sheet, "OCSP", certificate[u"ocsp"_s].toArray());
}

void addTrust(Sheet& sheet, const QJsonArray& trust)
{
    sheet.line("Trusted certificates", QString::number(trust.size()));
    SheetSection& section = sheet.last();
    section.columns = {text("Store"), text("Subject"), text("Valid"), text("Thumbprint")};
    for (const QJsonValue stored : trust)
        section.table.push_back({stored[u"store"_s].toString(), stored[u"subject"_s].toString(),
                                 validity(stored.toObject()), stored[u"thumbprint"_s].toString()});
}

void addBootImage(Sheet& sheet, const QJsonObject& image)
{
    sheet.section(SheetTopic::BootImage, text("Boot image"));
    sheet.line("Name", image[u"name"_s]);
    sheet.line("Architecture", image[u"architecture"_s]);
    sheet.line("Windows PE", image[u"version"_s]);
    sheet.line("Languages", image[u"languages"_s]);
    sheet.line("Image",
               text("%1 of %2").arg(image[u"image"_s].toInt()).arg(image[u"images"_s].toInt()));
    sheet.line("Compression", image[u"compression"_s]);
    sheet.line("Integrity table", image[u"integrityTable"_s]);
    sheet.line("Configuration Manager", image[u"configMgr"_s]);
    sheet.line("Boot files in it", image[u"bootFiles"_s]);
    addTrust(sheet, image[u"trust"_s].toArray());
}

QString shownValue(const QJsonObject& variable)
{
    constexpr qsizetype kLongestShown = 72;
    if (!variable.contains(u"value"_s))
        return text("(not shown)");
    const QString value = variable[u"value"_s].toString();
    return value.size() > kLongestShown ? text("(%1 characters)").arg(value.size()) : value;
}

void addVariables(Sheet& sheet, const QJsonArray& variables)
{
    SheetSection& section = sheet.section(SheetTopic::Variables, text("Media variables"));
    section.columns = {text("Name"), text("Value")};
    for (const QJsonValue variable : variables)
        section.table.push_back({variable[u"name"_s].toString(), shownValue(variable.toObject())});
}

void addMedium(Sheet& sheet, const QJsonObject& medium)
{
    const QJsonObject volume = medium[u"volume"_s].toObject();
    const QJsonObject security = medium[u"security"_s].toObject();
    sheet.section(SheetTopic::Medium, medium[u"path"_s].toString());
    sheet.line("Label", medium[u"label"_s]);
    sheet.line("Volume", text("%1, %2 files, %3")
                             .arg(volume[u"type"_s].toString())
                             .arg(volume[u"files"_s].toInteger())
                             .arg(QLocale::c().formattedDataSize(volume[u"bytes"_s].toInteger())));
    sheet.line("Starts on BIOS", volume[u"startsOnBios"_s]);
    sheet.line("Starts on UEFI", volume[u"startsOnUefi"_s]);
    sheet.line("Password required", security[u"passwordRequired"_s]);
    sheet.line("Unattended", security[u"unattended"_s]);
    sheet.line("Encryption", security[u"encryption"_s]);
    sheet.line("Manifest", volume[u"manifest"_s]);

    sheet.section(SheetTopic::Site, text("Site"));
    if (!security[u"variablesRead"_s].toBool()) {
        sheet.last().note = text("Not known without the media password.");
    } else {
        const QJsonObject site = medium[u"site"_s].toObject();
        sheet.line("Site code", site[u"code"_s]);
        sheet.line("Media management", site[u"management"_s]);
        sheet.line("Management point", site[u"managementPoints"_s]);
        sheet.line("Media GUID", medium[u"identity"_s][u"guid"_s]);
        sheet.line("Boot image package", medium[u"identity"_s][u"bootImagePackage"_s]);
        sheet.section(SheetTopic::Certificate, text("Certificate of the medium"));
        if (medium[u"identity"_s][u"certificate"_s].isObject())
            addCertificate(sheet, medium[u"identity"_s][u"certificate"_s].toObject());
        else
            sheet.last().note = text("none");
    }
    addBootImage(sheet, medium[u"bootImage"_s].toObject());
    if (medium[u"variables"_s].isArray())
        addVariables(sheet, medium[u"variables"_s].toArray());
}

void addPfx(Sheet& sheet, const QJsonObject& pfx)
{
    sheet.section(SheetTopic::Certificate, text("PFX file"));
    addCertificate(sheet, pfx[u"certificate"_s].toObject());
    sheet.line("Private key", pfx[u"privateKey"_s]);
    if (pfx[u"keys"_s].toInt() > 1)
        sheet.line("Private keys", QString::number(pfx[u"keys"_s].toInt()));
    sheet.line("Key matches", pfx[u"keyMatches"_s]);
    sheet.line("Key provider", pfx[u"keyProvider"_s]);
    sheet.line("Key encryption", pfx[u"keyEncryption"_s]);
    sheet.line("Other encryption", pfx[u"certificateEncryption"_s]);
    sheet.line("Integrity", pfx[u"mac"_s]);
    for (const QJsonValue issuer : pfx[u"chain"_s].toArray())
        sheet.line("With it", issuer[u"subject"_s]);
}

void addSignature(Sheet& sheet, const QJsonObject& signature)
{
    const QJsonObject ca = signature[u"ca"_s].toObject();
    const QString name = ca[u"name"_s].toString();
    sheet.section(SheetTopic::Certificate,
                  signature[u"nested"_s].toBool()
                      ? text("Signature within the one before, which firmware does not look at")
                      : text("Signature"));
    sheet.line("Signer", signature[u"signer"_s][u"subject"_s]);
    // Not how many days are left: firmware does not look at the dates.
    sheet.line("Signer's certificate", datesOf(signature[u"signer"_s].toObject()));
    sheet.line("CA", ca[u"proven"_s].toBool() ? name : text("%1, by its name alone").arg(name));
    sheet.line("CA valid until", ca[u"notAfter"_s].isNull()
                                     ? ca[u"notAfter"_s]
                                     : QJsonValue(ca[u"notAfter"_s].toString().left(10)));
    sheet.line("Digest", signature[u"digestAlgorithm"_s]);
    sheet.line("Digest fits the file", signature[u"digestMatches"_s]);
    sheet.line("Signature fits", signature[u"signatureValid"_s]);
}

void addProgram(Sheet& sheet, const QJsonObject& program)
{
    const QJsonArray signatures = program[u"signatures"_s].toArray();
    sheet.section(SheetTopic::Program, text("Program"));
    sheet.line("Architecture", program[u"architecture"_s]);
    sheet.line("Signatures", signatures.isEmpty() ? text("none: Secure Boot refuses it")
                                                  : QString::number(signatures.size()));
    for (const QJsonValue signature : signatures)
        addSignature(sheet, signature.toObject());
    if (!signatures.isEmpty())
        sheet.last().note = text("Firmware goes on starting what an expired CA signed; revoking "
                                 "the CA is what stops it.");
}

} // namespace

std::vector<SheetSection> inspectionSheet(const QJsonObject& description)
{
    Sheet sheet;
    const QString kind = description[u"kind"_s].toString();
    if (kind == "configmgr-medium"_L1)
        addMedium(sheet, description);
    else if (kind == "boot-image"_L1)
        addBootImage(sheet, description);
    else if (kind == "pfx"_L1)
        addPfx(sheet, description);
    else if (kind == "media-variables"_L1)
        addVariables(sheet, description[u"variables"_s].toArray());
    else if (kind == "program"_L1)
        addProgram(sheet, description);
    for (const QJsonValue certificate : description[u"certificates"_s].toArray()) {
        sheet.section(SheetTopic::Certificate, text("Certificate"));
        addCertificate(sheet, certificate.toObject());
    }
    return sheet.take();
}

} // namespace cmgmedia
