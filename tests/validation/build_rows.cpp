// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

Change site(const QString& version)
{
    return [version](Facts& f) { f.profile.site.version = version; };
}

Change variable(const QString& name, const QString& value = u"x"_s)
{
    return [name, value](Facts& f) { f.profile.customization.variables[name] = value; };
}

Change build(const QString& version, const QString& site = u"2509"_s)
{
    return [version, site](Facts& f) {
        f.bootImage->image.image.version = version;
        f.profile.site.version = site;
    };
}

Change prestart(const QString& command)
{
    return [command](Facts& f) {
        f.medium->prestart = {.hasFiles = true,
                              .commands = {{u"SMS/data/TsConfig.ini"_s, command}}};
    };
}

/// In the boot image alone.
Change ownPrestart(const QString& command)
{
    return [command](Facts& f) { f.bootImage->parts.prestart = {{u"TSConfig.ini"_s, command}}; };
}

Change stick(qint64 bootImageBytes, const QString& label = u"Branch"_s)
{
    return [bootImageBytes, label](Facts& f) {
        f.profile.output.kind = OutputKind::UsbImage;
        f.profile.output.label = label;
        f.bootImage->bytes = bootImageBytes;
    };
}

Change arm(const QString& siteVersion)
{
    return [siteVersion](Facts& f) {
        f.bootImage->image.image.architecture = u"arm64"_s;
        f.profile.site.version = siteVersion;
    };
}

} // namespace

std::vector<RuleRow> scenarioRows()
{
    const auto scenario = [](Scenario chosen) {
        return [chosen](Facts& f) { f.profile.scenario = chosen; };
    };
    return {
        {"scenario-needs-no-medium", scenario(Scenario::SoftwareCenter),
         scenario(Scenario::CloudContent)},
        {"scenario-internet-based-clients", scenario(Scenario::InternetBased),
         scenario(Scenario::CloudContent)},
        {"site-version-too-old", site(u"2006"_s),
         [](Facts& f) {
             f.profile.site.version = u"2006"_s;
             f.profile.scenario = Scenario::CloudContent;
         }},
        {"site-is-early-ring",
         [](Facts& f) {
             f.profile.site = {.version = u"2010"_s, .earlyRing = true};
             f.profile.scenario = Scenario::CloudContent; // 2010 over a gateway has another warning
         },
         site(u"2010"_s)},
        {"site-needs-intranet-connections", site(u"2103"_s), site(u"2107"_s)},
    };
}

std::vector<RuleRow> passwordRows()
{
    return {
        {"media-password-missing",
         [](Facts& f) { f.profile.security.password = PasswordChoice::None; },
         [](Facts& f) {
             f.variables->hasPassword = false;
             f.profile.security.password = PasswordChoice::Change;
         }},
        {"media-password-weak", [](Facts& f) { f.newPassword->bits = kEnoughBits - 0.1; },
         [](Facts& f) { f.newPassword->bits = kEnoughBits; }},
        {"media-password-not-typeable", [](Facts& f) { f.newPassword->notTypeable = 1; },
         [](Facts&) {}},
    };
}

std::vector<RuleRow> bootImageRows()
{
    return {
        {"boot-image-not-configmgr", [](Facts& f) { f.bootImage->image.isConfigMgr = false; },
         [](Facts&) {}},
        {"boot-image-adk-unsupported", build(u"10.0.25398.1"_s), build(u"10.0.25399.1"_s)},
        {"boot-image-adk-old", build(u"10.0.26099.1"_s), build(u"10.0.25398.1"_s)},
        {"boot-image-tls-too-old", build(u"6.3.9600.16384"_s, u"2603"_s),
         build(u"6.3.9600.16384"_s, u"2509"_s)},
        {"boot-image-x86", [](Facts& f) { f.bootImage->image.image.architecture = u"x86"_s; },
         [](Facts&) {}},
        {"boot-image-arm64-needs-2403", arm(u"2309"_s), arm(u"2403"_s)},
        {"boot-image-component-missing",
         [](Facts& f) { f.bootImage->parts.components->removeAll(u"WinPE-WMI"_s); },
         [](Facts& f) { f.bootImage->parts.components->replaceInStrings(u"WMI"_s, u"wmi"_s); }},
        {"boot-image-command-support", [](Facts& f) { f.bootImage->parts.commandSupport = true; },
         [](Facts&) {}},
        {"boot-image-without-added-drivers", [](Facts& f) { f.bootImage->parts.addedDrivers = 0; },
         [](Facts& f) { f.bootImage->parts.addedDrivers = 1; }},
        {"boot-image-not-the-one-that-boots", [](Facts& f) { f.bootImage->image.index = 2; },
         [](Facts& f) { f.bootImage->image.bootIndex = 0; }},
        {"boot-image-write-unfinished",
         [](Facts& f) { f.bootImage->image.isWriteInProgress = true; }, [](Facts&) {}},
        {"software-hive-hard-linked", [](Facts& f) { f.bootImage->image.softwareHiveLinks = 2; },
         [](Facts& f) { f.bootImage->image.softwareHiveLinks = 1; }},
        {"boot-files-not-in-image",
         [](Facts& f) {
             f.profile.bootImage.bootFiles = BootFilesChoice::Ca2023;
             f.bootImage->image.generations = {BootFileGeneration::Ca2011};
             f.start = {};
         },
         [](Facts& f) { f.profile.bootImage.bootFiles = BootFilesChoice::Ca2023; }},
        {"boot-files-not-in-image",
         [](Facts& f) {
             f.profile.bootImage.bootFiles = BootFilesChoice::Ca2011;
             f.start =
                 Error{ErrorCode::BootFilesMissing, u"boot.wim"_s, u"sms/bin/x64/efisys.bin"_s};
         },
         [](Facts& f) { f.profile.bootImage.bootFiles = BootFilesChoice::Ca2011; }},
        {"boot-image-without-2023-boot-files",
         [](Facts& f) { f.bootImage->image.generations = {BootFileGeneration::Ca2011}; },
         [](Facts& f) { f.bootImage->image.generations = {BootFileGeneration::Ca2023}; }},
    };
}

std::vector<RuleRow> variableRows()
{
    return {
        {"variable-is-identity", variable(u"_smsMediaGuid"_s), variable(u"_SMSMedia"_s)},
        {"variable-name-reserved", variable(u"_SMSTSHTTPPort"_s), variable(u"SMSTSMP_"_s)},
        {"variable-name-invalid", variable(u"My Name"_s), variable(u"My-Name_1"_s)},
        {"variable-cannot-be-stored", variable(u"Office"_s, u"a\u0001b"_s),
         variable(u"Office"_s, u"a\tb"_s)},
        {"variable-named-twice",
         [](Facts& f) {
             f.profile.customization.variables[u"Branch"_s] = u"1"_s;
             f.profile.customization.variables[u"BRANCH"_s] = u"2"_s;
         },
         variable(u"Branch"_s)},
        {"variable-empty", variable(u"Branch"_s, u""_s),
         [](Facts& f) { f.profile.customization.variables[u"Branch"_s] = std::nullopt; }},
        {"variable-holds-secret", variable(u"JoinPassword"_s), variable(u"JoinPassword"_s, u""_s)},
        {"prestart-without-cmd", prestart(u"script.cmd"_s),
         prestart(u"\"C:\\Windows\\System32\\cmd.exe\" /C script.cmd"_s)},
        {"prestart-without-cmd", ownPrestart(u"dumpvar.vbs"_s),
         ownPrestart(u"cmd /c dumpvar.vbs"_s)},
        {"prestart-component-missing", ownPrestart(u"cmd /c powershell -file a.ps1"_s),
         ownPrestart(u"cmd /c cscript a.vbs"_s)},
        {"prestart-component-missing", prestart(u"cmd /c powershell -file a.ps1"_s),
         prestart(u"cmd /c cscript a.vbs"_s)},
    };
}

std::vector<RuleRow> outputRows()
{
    const auto label = [](const QString& text) {
        return [text](Facts& facts) { facts.profile.output.label = text; };
    };
    const auto named = [](const QString& path) {
        return [path](Facts& facts) { facts.profile.output.path = path; };
    };
    const auto output = [](const OutputFacts& facts) {
        return [facts](Facts& all) { all.output = facts; };
    };
    const Error inTheWay{ErrorCode::FolderNotWritable, u"/p"_s, {}};
    constexpr qint64 kFourGiB = qint64{1} << 32;
    const auto free = [](qint64 bytes) {
        return [bytes](Facts& facts) {
            facts.medium->totalBytes = 1000;
            facts.output = OutputFacts{.path = u"/p/a.iso"_s, .freeBytes = bytes};
        };
    };
    return {
        {"output-not-named", named({}), named(u"a.iso"_s)},
        {"output-cannot-be-written", output({.path = u"/p/a.iso"_s, .inTheWay = inTheWay}),
         output({.path = u"/p/a.iso"_s})},
        {"output-exists", output({.path = u"/p/a.iso"_s, .isThere = true}),
         output({.path = u"/p/a.iso"_s})},
        {"output-has-no-room", free(999), free(1000)},
        {"label-invalid", label(QString(33, u'x')), label(QString(32, u'x'))},
        {"label-shortened-on-usb", stick(1, u"Branch media"_s), stick(1, u"Branch medi"_s)},
        {"label-shortened-on-usb", stick(1, u"Köln"_s), stick(1, u"Koeln"_s)},
        {"label-shortened-on-disc", label(u"Filiale – Köln 2026"_s), label(u"Filiale – Köln"_s)},
        {"file-too-large-for-usb", stick(kFourGiB), stick(kFourGiB - 1)},
    };
}

} // namespace cmgmedia::test
