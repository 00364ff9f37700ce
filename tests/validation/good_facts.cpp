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

} // namespace

Facts goodFacts()
{
    Facts facts;
    facts.profile.site.version = u"2509"_s;
    facts.medium = goodMedium();
    facts.bootImage = goodBootImage();
    facts.password =
        PasswordStrength{.length = 20, .bits = kEnoughBits, .notTypeable = 0, .patterns = {}};
    facts.taskSequence = goodSequence();
    return facts;
}

} // namespace cmgmedia::test
