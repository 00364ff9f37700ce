// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

MediumFacts goodMedium()
{
    MediumFacts medium;
    medium.label = u"Branch"_s;
    medium.startsOnBios = true;
    medium.hasUefiLoader = true;
    medium.startsOnUefi = true;
    medium.mediaType = u"BootMedia"_s;
    medium.passwordRequired = true;
    medium.unattended = false;
    medium.hasPassword = true;
    medium.managementPoint = u"https://cmg.example.test/CCM_Proxy_ServerAuth/72057594037927941"_s;
    medium.certificate = labPki().media;
    medium.variableNames = {u"SMSTSMP"_s, u"_SMSTSRootCACerts"_s, u"_SMSTSx64UnknownMachineGUID"_s};
    medium.made = yesterday();
    return medium;
}

BootImageFacts goodBootImage()
{
    BootImageFacts bootImage;
    bootImage.image.index = 1;
    bootImage.image.bootIndex = 1;
    bootImage.image.image.architecture = u"amd64"_s;
    bootImage.image.image.version = u"10.0.26100.1"_s;
    bootImage.image.isConfigMgr = true;
    bootImage.image.hasSoftwareHive = true;
    bootImage.image.generations = {BootFileGeneration::Ca2011, BootFileGeneration::Ca2023};
    bootImage.parts.components = QStringList{u"WinPE-Scripting"_s, u"WinPE-WMI"_s,
                                             u"WinPE-WDS-Tools"_s, u"WinPE-SecureStartup"_s};
    bootImage.parts.addedDrivers = 2;
    bootImage.parts.commandSupport = false;
    return bootImage;
}

QDateTime longAgo()
{
    return yesterday().addYears(-1);
}

QDateTime inTenYears()
{
    return yesterday().addYears(10);
}

Identity gatewayCa(const QString& name, const Identity* issuer)
{
    CertificateRequest request = caRequest(name);
    request.notBefore = longAgo();
    request.notAfter = inTenYears();
    return identity(request, issuer);
}

} // namespace

CertificateRequest gatewayRequest()
{
    CertificateRequest request;
    request.commonName = u"cmg.example.test"_s;
    request.notBefore = longAgo();
    request.notAfter = inTenYears();
    request.extendedKeyUsages = {u"serverAuth"_s};
    request.dnsNames = {u"cmg.example.test"_s};
    return request;
}

const GatewayPki& gatewayPki()
{
    static const GatewayPki pki = [] {
        const Identity root = gatewayCa(u"Gateway Root CA"_s, nullptr);
        const Identity issuing = gatewayCa(u"Gateway Issuing CA"_s, &root);
        return GatewayPki{root, issuing, identity(gatewayRequest(), &issuing).certificate};
    }();
    return pki;
}

Facts goodFacts()
{
    Facts facts;
    facts.profile.site.version = u"2509"_s;
    facts.medium = goodMedium();
    facts.bootImage = goodBootImage();
    facts.bootImage->trust = {{gatewayPki().root.certificate, SystemStore::Root},
                              {gatewayPki().root.certificate, SystemStore::AuthRoot},
                              {gatewayPki().issuing.certificate, SystemStore::Ca}};
    facts.cmgCertificate = ServerCertificate{gatewayPki().server, {}};
    facts.password =
        PasswordStrength{.length = 20, .bits = kEnoughBits, .notTypeable = 0, .patterns = {}};
    facts.taskSequence = goodSequence();
    return facts;
}

} // namespace cmgmedia::test
