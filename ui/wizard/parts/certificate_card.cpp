// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/certificate_card.h"

#include "core/base/language.h"
#include "ui/session/session.h"
#include "ui/wizard/parts/medium_card.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

QString keyFact(const QString& found)
{
    return found.isEmpty() ? PfxCard::tr("Not specified") : found;
}

QString keyOf(const Pfx& pfx)
{
    if (!pfx.hasPrivateKey)
        return PfxCard::tr("None in the file");
    const Certificate& certificate = pfx.certificate;
    //: A kind of key and its length.
    return PfxCard::tr("%1, %2 bits").arg(certificate.keyAlgorithm).arg(certificate.keyBits);
}

QString chainOf(const Pfx& pfx)
{
    QStringList names;
    for (const Certificate& certificate : pfx.chain)
        names << certificate.displayName();
    //: No other certificates.
    return names.isEmpty() ? PfxCard::tr("None") : names.join(u'\n');
}

} // namespace

MediumCertificateCard::MediumCertificateCard(QWidget* parent)
    : FactCard(u"mediaCertificate"_s, u"certificate"_s, parent)
{}

void MediumCertificateCard::load(const Session& session)
{
    const VariablesFacts* medium = session.examination().openVariables();
    const bool known = medium && medium->certificate;
    setVisible(known);
    if (!known)
        return;
    const Certificate& certificate = *medium->certificate;
    setTitle(certificate.displayName(),
             certificate.subject == certificate.issuer
                 ? tr("Self-signed; the console created it together with the medium.")
                 : tr("Issued by %1").arg(certificate.issuer));
    setRows({{tr("Subject"), certificate.subject},
             {tr("Thumbprint"), certificate.thumbprintText()},
             {tr("Valid from"), shortDay(certificate.notBefore.date())},
             validityRow(session, certificate.notAfter, Field::MediaCertificate)});
}

PfxCard::PfxCard(QWidget* parent) : FactCard(u"pfxCard"_s, u"certificate"_s, parent)
{}

void PfxCard::load(const Session& session)
{
    const Facts* facts = session.facts();
    const bool opened = facts && facts->pfx;
    setVisible(opened);
    if (!opened)
        return;
    show(*facts->pfx, session.now());
}

void PfxCard::show(const Pfx& pfx, const Clock& clock)
{
    const Certificate& certificate = pfx.certificate;
    setTitle(certificate.displayName(), tr("Issued by %1").arg(certificate.issuer));
    setRows({{tr("Subject"), certificate.subject},
             {tr("Thumbprint"), certificate.thumbprintText()},
             {tr("Valid from"), shortDay(certificate.notBefore.date())},
             validityRow(clock, certificate.notAfter),
             {tr("Private key"), keyOf(pfx)},
             {tr("Key provider"), keyFact(pfx.keyProvider)},
             {tr("Encryption"), pfx.hasPrivateKey && pfx.keyEncryption.isEmpty()
                                    ? tr("Not encrypted")
                                    : keyFact(pfx.keyEncryption)},
             {tr("Signature"), certificate.signatureAlgorithm},
             {tr("Chain in the file"), chainOf(pfx)}});
}

} // namespace cmgmedia::ui
