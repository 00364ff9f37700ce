// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pki.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

template <typename T>
T mustBeMade(Result<T> made)
{
    if (!made)
        qFatal("%s", qPrintable(describe(made.error()).english()));
    return *std::move(made);
}

} // namespace

QString labMediaGuid()
{
    return u"{09821541-3BE2-421C-AA13-D1E0AD000000}"_s;
}

Secret labPfxPassword()
{
    return Secret::fromText(labMediaGuid().first(31));
}

QDateTime yesterday()
{
    static const QDateTime date = QDateTime::currentDateTimeUtc().addDays(-1);
    return date;
}

QDateTime inAYear()
{
    return yesterday().addDays(366);
}

const LabPki& labPki()
{
    static const LabPki pki = [] {
        LabPkiOptions options;
        options.notBefore = yesterday();
        options.notAfter = inAYear();
        return mustBeMade(makeLabPki(options, labPfxPassword()));
    }();
    return pki;
}

CertificateRequest caRequest(const QString& commonName)
{
    CertificateRequest request;
    request.commonName = commonName;
    request.notBefore = yesterday();
    request.notAfter = inAYear();
    request.isCa = true;
    return request;
}

Identity identity(const CertificateRequest& request, const Identity* issuer, KeyKind kind)
{
    return mustBeMade(makeIdentity(request, issuer, kind));
}

Certificate expiredRoot()
{
    CertificateRequest request = caRequest(u"Expired Root CA"_s);
    request.notBefore = yesterday().addYears(-2);
    request.notAfter = yesterday();
    return identity(request).certificate;
}

Certificate notYetValidRoot()
{
    CertificateRequest request = caRequest(u"Root CA of Tomorrow"_s);
    request.notBefore = yesterday().addDays(2);
    return identity(request).certificate;
}

Certificate caWithoutRoot()
{
    const Identity lost = identity(caRequest(u"Lost Root CA"_s));
    return identity(caRequest(u"Issuing CA without Root"_s), &lost).certificate;
}

Certificate selfSignedLeaf()
{
    CertificateRequest request = caRequest(u"server.example.test"_s);
    request.isCa = false;
    return identity(request).certificate;
}

Certificate ecRoot()
{
    return identity(caRequest(u"EC Root CA"_s)).certificate;
}

QByteArray pemOf(const Certificate& certificate)
{
    const QByteArray base64 = certificate.der.toBase64();
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

} // namespace cmgmedia::test
