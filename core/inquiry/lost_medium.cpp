// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/lost_medium.h"

#include "core/base/error.h"
#include "core/inquiry/script_template.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct LostText {
    CMGMEDIA_TEXTS(LostMedium)
};

QString hexOf(const QJsonValue& value, qsizetype digits)
{
    static const QRegularExpression hex(u"^[0-9A-Fa-f]+$"_s);
    const QString text = value.toString();
    return text.size() == digits && hex.match(text).hasMatch() ? text : QString();
}

LostStep finding()
{
    return {
        LostText::text("What the finder has"),
        {LostText::text("The boot image, and the media variables, which the media password "
                        "protects. Anyone who knows or guesses the password has the medium's "
                        "certificate with its private key, its token, and what the site offers to "
                        "it: task sequences and their policies.")}};
}

LostStep blocking(const MediumMark& mark)
{
    LostStep step{LostText::text("Block the certificate at the site"), {}};
    step.lines.push_back(LostText::text("Thumbprint: %1", {mark.thumbprint}));
    if (!mark.guidSha256.isEmpty())
        step.lines.push_back(LostText::text("SHA-256 of the media GUID: %1", {mark.guidSha256}));
    step.lines.push_back(
        LostText::text("In the console: Administration, Security, Certificates. Find the line by "
                       "its thumbprint, and block it. Or run the script from this page. Use "
                       "-WhatIf first to see what it would do."));
    return step;
}

LostStep others(const MediumMark& mark)
{
    LostStep step{LostText::text("Which other media stop working"), {}};
    if (mark.selfSigned.value_or(true))
        step.lines.push_back(LostText::text(
            "Self-signed: every disc and USB drive from the same imported medium has "
            "this certificate, and stops too. Other media from the console keep "
            "working."));
    if (!mark.selfSigned.value_or(false))
        step.lines.push_back(
            LostText::text("Issued by a CA: several media may have this certificate, each with its "
                           "own GUID, and only this one is blocked. The finder has its key. Revoke "
                           "the certificate at the CA too, and replace it in other media and "
                           "distribution points."));
    return step;
}

LostStep limits()
{
    return {
        LostText::text("What blocking doesn't stop"),
        {LostText::text("A token that a PC already has may be valid until it expires. How long "
                        "isn't documented. A management point refuses the certificate as soon as "
                        "the site database has the block."),
         LostText::text("Anything already read: passwords in task sequences and variables, and the "
                        "network access account.")}};
}

LostStep afterwards()
{
    return {
        LostText::text("What to change"),
        {LostText::text("The passwords of the join account and the local administrator in the task "
                        "sequences, and the network access account."),
         LostText::text("The media password: use a new one for the next medium. Also command "
                        "support (F8) in the boot image, and deployments to unknown computers.")}};
}

LostStep proving()
{
    return {LostText::text("How to check that it worked"),
            {LostText::text("Create a new site snapshot and run cmgmedia check with it: it reports "
                            "medium-certificate-blocked for this medium."),
             LostText::text(
                 "Start a PC from another USB drive of the same import: the site refuses it."),
             LostText::text("Then create a new medium in the console, and import it.")}};
}

} // namespace

MediumMark mediumMark(const VariablesFacts& variables, const QString& label)
{
    MediumMark mark{.thumbprint = {},
                    .guidSha256 = variables.guidSha256,
                    .siteCode = variables.siteCode,
                    .label = label,
                    .selfSigned = {},
                    .validUntil = {}};
    if (const std::optional<Certificate>& certificate = variables.certificate) {
        mark.thumbprint = certificate->thumbprintText();
        mark.selfSigned = certificate->subject == certificate->issuer;
        mark.validUntil = certificate->notAfter;
    }
    return mark;
}

Result<MediumMark> mediumMark(const QJsonObject& report, const QString& origin)
{
    constexpr qsizetype kSha1Digits = 40;
    constexpr qsizetype kSha256Digits = 64;
    const QJsonObject found = report[u"medium"_s].toObject();
    const QJsonObject certificate = found[u"certificate"_s].toObject();
    MediumMark mark{
        .thumbprint = hexOf(certificate[u"thumbprint"_s], kSha1Digits).toUpper(),
        .guidSha256 = hexOf(found[u"guidSha256"_s], kSha256Digits).toLower(),
        .siteCode = oneLine(found[u"siteCode"_s].toString()),
        .label = oneLine(found[u"label"_s].toString()),
        .selfSigned = {},
        .validUntil = QDateTime::fromString(certificate[u"validUntil"_s].toString(), Qt::ISODate)};
    if (certificate[u"selfSigned"_s].isBool())
        mark.selfSigned = certificate[u"selfSigned"_s].toBool();
    if (mark.thumbprint.isEmpty())
        return Error{ErrorCode::Corrupt, origin, u"medium.certificate.thumbprint"_s};
    return mark;
}

QJsonObject mediumMarkJson(const MediumMark& mark)
{
    QJsonObject certificate{{u"thumbprint"_s, mark.thumbprint}};
    if (mark.selfSigned)
        certificate.insert(u"selfSigned"_s, *mark.selfSigned);
    if (mark.validUntil.isValid())
        certificate.insert(u"validUntil"_s, mark.validUntil.toUTC().toString(Qt::ISODate));
    return {{u"certificate"_s, certificate},
            {u"guidSha256"_s, mark.guidSha256},
            {u"siteCode"_s, mark.siteCode},
            {u"label"_s, mark.label}};
}

std::vector<LostStep> lostSteps(const MediumMark& mark)
{
    return {finding(), blocking(mark), others(mark), limits(), afterwards(), proving()};
}

QString blockScript(const MediumMark& mark, const QString& provider)
{
    ScriptTemplate made(u"block-medium.ps1"_s);
    made.setText(u"siteCode"_s, mark.siteCode);
    made.setText(u"provider"_s, provider);
    made.setText(u"thumbprint"_s, mark.thumbprint);
    made.setText(u"guidSha256"_s, mark.guidSha256);
    return made.script();
}

} // namespace cmgmedia
