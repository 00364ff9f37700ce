// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/sample_lab.h"

#include "core/base/atomic_file.h"
#include "core/crypto/lab_pki.h"
#include "core/crypto/media_variables.h"
#include "core/lab/lab_boot_image.h"
#include "core/lab/lab_files.h"
#include "core/media/bootstrap_ini.h"
#include "core/media/emitter.h"
#include "core/media/iso_writer.h"
#include "core/media/medium_reader.h"
#include "core/profile/profile_json.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kHost[] = "cmg.example.test";
constexpr char kLabel[] = "LAB boot media";  // shown wherever a label is: nobody takes it for real
constexpr qsizetype kPfxPasswordLength = 31; // of the media GUID, as the site does

struct Identity {
    QString guid;
    LabPki pki;
};

Result<> takeFolder(const QString& path)
{
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty())
        return Error{ErrorCode::OutputExists, path, {}};
    if (!folder.mkpath(u"pki"_s))
        return Error{ErrorCode::AccessDenied, path, {}};
    return {};
}

Result<Identity> makeIdentity(const Clock& clock)
{
    Identity identity;
    identity.guid = QUuid::createUuid().toString().toUpper();
    Result<LabPki> pki = makeLabPki({.host = QLatin1StringView(kHost),
                                     .notBefore = clock.now.addDays(-1),
                                     .notAfter = clock.now.addYears(1)},
                                    Secret::fromText(identity.guid.first(kPfxPasswordLength)));
    if (!pki)
        return pki.error();
    identity.pki = *std::move(pki);
    return identity;
}

/// What a site would write for this medium (docs/media-format.md), with a lab's values.
Result<QByteArray> makeVariables(const Identity& identity, VariablesCipher cipher,
                                 const Secret* password)
{
    const auto hex = [](const QByteArray& bytes) {
        return QString::fromLatin1(bytes.toHex().toUpper());
    };
    const std::pair<QString, QString> all[] = {
        {u"SMSTSMP"_s,
         u"https://%1/CCM_Proxy_ServerAuth/72057594037927941"_s.arg(QLatin1StringView(kHost))},
        {u"_SMSMediaGuid"_s, identity.guid},
        {u"_SMSTSBootMediaPackageID"_s, u"LAB00005"_s},
        {u"_SMSTSBrandingTitle"_s, u"LAB, not registered with a site"_s},
        {u"_SMSTSHTTPPort"_s, u"80"_s},
        {u"_SMSTSHTTPSPort"_s, u"443"_s},
        {u"_SMSTSMediaPFX"_s, hex(identity.pki.mediaPfx)},
        {u"_SMSTSRootCACerts"_s, hex(identity.pki.root.der)},
        {u"_SMSTSSiteCode"_s, u"LAB"_s},
        {u"_SMSTSUseFirstCert"_s, u"1"_s},
        {u"_SMSTSx64UnknownMachineGUID"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
    };
    MediaVariables variables = MediaVariables::empty(cipher);
    for (const auto& [name, value] : all) {
        if (Result<> set = variables.set(name, value); !set)
            return set.error();
    }
    return variables.encrypt(password);
}

LabFiles mediumFiles(const LabBootFiles& boot, const QByteArray& variables, bool hasPassword)
{
    const QByteArray bcd = placeholder("regf", 16'384);
    return {
        {u"SMS/data/Variables.dat"_s, variables},
        {u"SMS/data/TsmBootstrap.ini"_s, BootstrapIni::bootMedia(hasPassword).content()},
        {u"MediaLabel.txt"_s, QByteArray("label=") + kLabel + "\r\n"},
        {u"bootmgr"_s, placeholder({}, 413'738)},
        {u"bootmgr.efi"_s, boot.efiBootManager},
        {u"Boot/BCD"_s, bcd},
        {u"Boot/boot.sdi"_s, placeholder("$SDI0001", 3'170'304)},
        {u"Boot/etfsboot.com"_s, boot.biosBootImage},
        {u"EFI/Boot/bootx64.efi"_s, boot.efiBootManager},
        {u"EFI/Microsoft/Boot/BCD"_s, bcd},
        {u"EFI/Microsoft/Boot/efisys.bin"_s, boot.efiBootImage},
    };
}

/// The folder medium but for its boot image, and the password beside it.
Result<> writeMedium(const SampleLabOptions& options, const Identity& identity,
                     const LabBootFiles& boot)
{
    const QDir folder(options.folder);
    const QString password = u"Lab-"_s + QUuid::createUuid().toString(QUuid::Id128).first(20);
    const Secret secret = Secret::fromText(password);
    if (options.hasPassword) {
        Result<> written = writeFileAtomically(folder.filePath(u"media-password.txt"_s),
                                               (password + u'\n').toUtf8());
        if (!written)
            return written;
    }
    Result<QByteArray> variables =
        makeVariables(identity, options.cipher, options.hasPassword ? &secret : nullptr);
    if (!variables)
        return variables.error();
    return writeLabFiles(folder.filePath(u"medium"_s),
                         mediumFiles(boot, *variables, options.hasPassword));
}

Result<> copyFile(const QString& from, const QString& to)
{
    if (!QFileInfo(to).dir().mkpath(u"."_s) || !QFile::copy(from, to))
        return Error{ErrorCode::Io, to, {}};
    return {};
}

Result<> writeIso(const QDir& folder, const LabBootFiles& boot, const Clock& clock, Work& work)
{
    Result<Medium> medium = openMedium(folder.filePath(u"medium"_s), work);
    if (!medium)
        return medium.error();
    Result<ImagePlan> plan =
        planIso(medium->tree, {.label = QLatin1StringView(kLabel),
                               .stamp = clock.stamp,
                               .biosBootImage = ByteSource::fromBytes(boot.biosBootImage),
                               .efiBootImage = ByteSource::fromBytes(boot.efiBootImage),
                               .lateFile = {}});
    if (!plan)
        return plan.error();
    Result<Emitted> emitted = emitImage(*plan, folder.filePath(u"official.iso"_s), work);
    if (!emitted)
        return emitted.error();
    return {};
}

Result<> writeProfile(const QDir& folder)
{
    MediaProfile profile;
    profile.name = u"LAB, not registered with a site"_s;
    profile.source.path = u"official.iso"_s;
    profile.site.version = u"2509"_s;
    profile.cmg.certificate = u"pki/cmg.cer"_s;
    profile.cmg.certificate = u"pki/cmg.cer"_s;
    profile.bootImage.trust = QStringList{u"pki/root.cer"_s, u"pki/issuing.cer"_s};
    profile.customization.variables[u"SMSTSPreferredAdvertID"_s] = u"LAB20001"_s;
    profile.output.path = u"branch.iso"_s;
    profile.output.label = u"LAB branch boot"_s;
    return saveProfile(profile, folder.filePath(u"profile.json"_s));
}

} // namespace

Result<> makeSampleLab(const SampleLabOptions& options, const Clock& clock, Work& work)
{
    const QDir folder(options.folder);
    if (Result<> taken = takeFolder(options.folder); !taken)
        return taken;
    Result<LabBootFiles> boot = labBootFiles(options.bootFiles);
    if (!boot)
        return boot.error();
    Result<Identity> identity = makeIdentity(clock);
    if (!identity)
        return identity.error();
    const LabFiles pki{{u"pki/root.cer"_s, identity->pki.root.der},
                       {u"pki/issuing.cer"_s, identity->pki.issuing.der},
                       {u"pki/cmg.cer"_s, identity->pki.cmg.der}};
    if (Result<> written = writeLabFiles(options.folder, pki); !written)
        return written;
    const QString wim = folder.filePath(u"boot.wim"_s);
    if (Result<> made = makeLabBootImage(options, *boot, wim, work); !made)
        return made;
    if (Result<> written = writeMedium(options, *identity, *boot); !written)
        return written;
    if (Result<> copied = copyFile(wim, folder.filePath(u"medium/sources/boot.wim"_s)); !copied)
        return copied;
    if (Result<> written = writeIso(folder, *boot, clock, work); !written)
        return written;
    return writeProfile(folder);
}

} // namespace cmgmedia
