// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"
#include "tests/support/test_pki.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

MediumFacts goodMedium()
{
    MediumFacts medium;
    medium.label = u"Branch"_s;
    medium.mediaType = u"BootMedia"_s;
    medium.passwordRequired = true;
    medium.unattended = false;
    return medium;
}

VariablesFacts goodVariables()
{
    VariablesFacts variables;
    variables.hasPassword = true;
    variables.managementPoint =
        u"https://cmg.example.test/CCM_Proxy_ServerAuth/72057594037927941"_s;
    variables.certificate = labPki().media;
    variables.bootImagePackage = u"ABC00004"_s;
    variables.names = {u"SMSTSMP"_s, u"_SMSTSRootCACerts"_s, u"_SMSTSx64UnknownMachineGUID"_s};
    variables.made = yesterday();
    return variables;
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

BootPart part(const QString& path, const QByteArray& start)
{
    return {path, start.size(), start};
}

BootProgram program(const QString& path, PeSubsystem subsystem)
{
    BootProgram program{path, PeProgram{u"amd64"_s, subsystem}, SignedImage{u"amd64"_s, {}}};
    program.origin = BootOrigin::Windows;
    return program;
}

BootStore goodStore(const QString& path, const QString& loader)
{
    const RamdiskDevice device{.imagePath = u"\\sources\\boot.wim"_s, .options = u"{o}"_s};
    LoaderEntry entry{.id = u"{e}"_s,
                      .description = u"Windows PE"_s,
                      .loaderPath = loader,
                      .device = device,
                      .osDevice = device,
                      .ramdiskImagePath = u"\\boot\\boot.sdi"_s,
                      .systemRoot = u"\\Windows"_s};
    const QByteArray sdi = labRamdiskImage();
    BootWim wim{.bootIndex = 1,
                .images = 1,
                .compression = WimCompression::Lzx,
                .chunkBytes = 32768,
                .architecture = u"amd64"_s,
                .loader = program(loader, PeSubsystem::BootApplication),
                .systemHive = Result<>(),
                .hasSoftwareHive = true,
                .isConfigMgr = true};
    return {part(path, "regf"), BootConfiguration{true, entry.id, {entry.id}, {entry}},
            BootPart{u"Boot/boot.sdi"_s, sdi.size(), sdi.first(2048)},
            part(u"sources/boot.wim"_s, "MSWIM"), Result<BootWim>(std::move(wim))};
}

/// A disc that starts on both.
BootFacts goodStart()
{
    BootProgram manager = program(u"EFI/Boot/bootx64.efi"_s, PeSubsystem::EfiApplication);
    AuthenticodeSignature signature;
    signature.ca.ca = SecureBootCa::WindowsUefiCa2023;
    signature.ca.name = u"Windows UEFI CA 2023"_s;
    signature.digestMatches = true;
    signature.signatureValid = true;
    manager.signers->signatures.push_back(signature);
    const BootPrograms managers{{BootFirmware::UefiX64, manager}};
    BootFacts start;
    start.efiBootImage = EfiBootImage{1'474'560, managers};
    start.biosBootImage = part({}, "code");
    start.biosBootCode = BootOrigin::Windows;
    start.biosManagerOrigin = BootOrigin::Windows;
    start.managers = managers;
    start.biosManager = part(u"bootmgr"_s, "code");
    start.efiStore =
        goodStore(u"EFI/Microsoft/Boot/BCD"_s, u"\\windows\\system32\\boot\\winload.efi"_s);
    start.biosStore = goodStore(u"Boot/BCD"_s, u"\\windows\\system32\\boot\\winload.exe"_s);
    start.bootstrap = part(u"SMS/data/TsmBootstrap.ini"_s, "[MediaInfo]\nMediaType=BootMedia\n");
    start.variables = part(u"SMS/data/Variables.dat"_s, "variables");
    return start;
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
    facts.profile.output.path = u"/p/branch.iso"_s;
    facts.medium = goodMedium();
    facts.variables = goodVariables();
    facts.bootImage = goodBootImage();
    facts.start = goodStart();
    facts.bootImage->trust = {{gatewayPki().root.certificate, SystemStore::Root},
                              {gatewayPki().root.certificate, SystemStore::AuthRoot},
                              {gatewayPki().issuing.certificate, SystemStore::Ca}};
    facts.cmgCertificate = ServerCertificate{gatewayPki().server, {}};
    facts.newPassword =
        PasswordStrength{.length = 20, .bits = kEnoughBits, .notTypeable = 0, .patterns = {}};
    facts.taskSequence = goodSequence();
    derive(facts);
    return facts;
}

Facts goodFactsWith(const Change& change)
{
    Facts facts = goodFacts();
    change(facts);
    derive(facts);
    return facts;
}

QStringList findingsIn(std::initializer_list<std::span<const Rule>> tables, const Facts& facts)
{
    QStringList ids;
    for (const std::span<const Rule> rules : tables) {
        for (const Finding& finding : check(rules, facts).violations())
            ids << finding.rule->id;
    }
    ids.sort();
    return ids;
}

} // namespace cmgmedia::test
