// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/sample_lab.h"

#include "core/base/atomic_file.h"
#include "core/configmgr/boot_medium.h"
#include "core/configmgr/bootstrap_ini.h"
#include "core/crypto/lab_pki.h"
#include "core/lab/lab_boot_image.h"
#include "core/lab/lab_files.h"
#include "core/lab/lab_sequence.h"
#include "core/media/disc_reader.h"
#include "core/media/emitter.h"
#include "core/media/iso_writer.h"
#include "core/profile/profile_json.h"
#include "core/variables/media_identity.h"
#include "core/variables/media_variables.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kHost[] = "cmg.example.test";
constexpr char kLabel[] = "LAB boot media"; // shown wherever a label is: nobody takes it for real
constexpr char kBootImageId[] = "LAB00005";
constexpr char kSequenceFile[] = "branch-pc.zip";
constexpr char kMark[] =
    "This medium was made by CMG Media Wizard to rehearse with. No site knows it, and "
    "it installs nothing.\r\n";
constexpr qsizetype kPfxPasswordLength = 31; // of the media GUID, as the site does

struct Identity {
    QString guid;
    LabPki pki;
};

/// Where a lab is made, inside of the folder that it is for. What is not kept goes away again, and
/// so do the folders that were made for it.
class UnfinishedLab
{
public:
    explicit UnfinishedLab(const QString& folder)
        : m_folder(folder), m_inside(unfinishedName(folder + u"/lab"_s))
    {
        for (QString up = folder; !QFileInfo::exists(up); up = QFileInfo(up).path())
            m_made << up;
    }
    UnfinishedLab(const UnfinishedLab&) = delete;
    UnfinishedLab& operator=(const UnfinishedLab&) = delete;
    ~UnfinishedLab()
    {
        QDir(m_inside).removeRecursively();
        for (const QString& made : std::as_const(m_made))
            QDir().rmdir(made); // not where something lies in it
    }

    const QString& path() const { return m_inside; }
    Result<> make() const;
    Result<> keep() const;

private:
    QString m_folder;
    QString m_inside;
    QStringList m_made; ///< the deepest first
};

Result<> UnfinishedLab::make() const
{
    if (!QDir(m_folder).isEmpty() && QFileInfo::exists(m_folder))
        return Error{ErrorCode::OutputExists, m_folder, {}};
    if (!QDir().mkpath(m_inside))
        return Error{ErrorCode::AccessDenied, m_folder, {}};
    return {};
}

Result<> UnfinishedLab::keep() const
{
    const QDir inside(m_inside);
    for (const QString& name : inside.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (Result<> moved = renameOver(inside.filePath(name), QDir(m_folder).filePath(name));
            !moved)
            return moved;
    }
    return {};
}

Result<Identity> makeIdentity(const Clock& clock, const std::stop_token& stop)
{
    Identity identity;
    identity.guid = QUuid::createUuid().toString().toUpper();
    Result<LabPki> pki =
        makeLabPki({.host = QLatin1StringView(kHost),
                    .notBefore = clock.now.addDays(-1),
                    .notAfter = clock.now.addYears(1)},
                   Secret::fromText(identity.guid.first(kPfxPasswordLength)), stop);
    if (!pki)
        return pki.error();
    identity.pki = *std::move(pki);
    return identity;
}

/// What a site would write for this medium (docs/media-format.md), with a lab's values.
Result<QByteArray> makeVariables(const Identity& identity, BufferCipher cipher,
                                 const Secret* password)
{
    const auto hex = [](const QByteArray& bytes) {
        return QString::fromLatin1(bytes.toHex().toUpper());
    };
    const std::pair<QString, QString> all[] = {
        {u"SMSTSMP"_s,
         u"https://%1/CCM_Proxy_ServerAuth/72057594037927941"_s.arg(QLatin1StringView(kHost))},
        {QLatin1StringView(kMediaGuid), identity.guid},
        {u"_SMSTSBootMediaPackageID"_s, QLatin1StringView(kBootImageId)},
        {u"_SMSTSBrandingTitle"_s, u"LAB, not registered with a site"_s},
        {u"_SMSTSHTTPPort"_s, u"80"_s},
        {u"_SMSTSHTTPSPort"_s, u"443"_s},
        {QLatin1StringView(kMediaPfx), hex(identity.pki.mediaPfx)},
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
    return {
        {QLatin1StringView(kVariablesPath), variables},
        {QLatin1StringView(kBootstrapPath), BootstrapIni::bootMedia(hasPassword).content()},
        {QLatin1StringView(kLabMarkPath), kMark},
        {u"MediaLabel.txt"_s, QByteArray("label=") + kLabel + "\r\n"},
        {u"bootmgr"_s, placeholder(413'738)},
        {u"bootmgr.efi"_s, boot.efiBootManager},
        {u"Boot/BCD"_s, boot.biosConfiguration},
        {u"Boot/boot.sdi"_s, boot.ramdiskImage},
        {u"Boot/etfsboot.com"_s, boot.biosBootImage},
        {u"Boot/Fonts/wgl4_boot.ttf"_s, placeholder(50'000)},
        {u"EFI/Boot/bootx64.efi"_s, boot.efiBootManager},
        {u"EFI/Microsoft/Boot/BCD"_s, boot.efiConfiguration},
        {u"EFI/Microsoft/Boot/efisys.bin"_s, boot.efiBootImage},
        {u"EFI/Microsoft/Boot/Fonts/wgl4_boot.ttf"_s, placeholder(50'000)},
    };
}

/// What an administrator would have at hand: certificates, and an export of the task sequence.
Result<> writeBesideMedium(const QString& folder, const LabPki& pki, const std::stop_token& stop)
{
    Result<QByteArray> sequence =
        labSequenceExport(QLatin1StringView(kHost), QLatin1StringView(kBootImageId));
    if (!sequence)
        return sequence.error();
    return writeLabFiles(folder,
                         {{u"pki/root.cer"_s, pki.root.der},
                          {u"pki/issuing.cer"_s, pki.issuing.der},
                          {u"pki/cmg.cer"_s, pki.cmg.der},
                          {QLatin1StringView(kSequenceFile), *std::move(sequence)}},
                         stop);
}

/// The folder medium but for its boot image, and the password beside it.
Result<> writeMedium(const SampleLabOptions& options, const Identity& identity,
                     const LabBootFiles& boot, const std::stop_token& stop)
{
    const QDir folder(options.folder);
    const QString password = u"Lab-"_s + QUuid::createUuid().toString(QUuid::Id128).first(20);
    const Secret secret = Secret::fromText(password);
    if (options.hasPassword) {
        Result<> written =
            writePrivateFile(folder.filePath(u"media-password.txt"_s), (password + u'\n').toUtf8());
        if (!written)
            return written;
    }
    Result<QByteArray> variables =
        makeVariables(identity, options.cipher, options.hasPassword ? &secret : nullptr);
    if (!variables)
        return variables.error();
    return writeLabFiles(folder.filePath(u"medium"_s),
                         mediumFiles(boot, *variables, options.hasPassword), stop);
}

Result<> copyFile(const QString& from, const QString& to, Work& work)
{
    Result<ByteSource> bytes = ByteSource::open(from);
    if (!bytes)
        return bytes.error();
    if (!QFileInfo(to).dir().mkpath(u"."_s))
        return Error{ErrorCode::Io, to, {}};
    ImagePlan plan;
    plan.totalBytes = bytes->size();
    plan.segments = {{0, *std::move(bytes), {}}};
    Result<Emitted> copied = emitImage(plan, to, work);
    return copied ? Result<>() : copied.error();
}

Result<> writeIso(const QDir& folder, const LabBootFiles& boot, const Clock& clock, Work& work)
{
    Result<Disc> disc = openDisc(folder.filePath(u"medium"_s), work);
    if (!disc)
        return disc.error();
    Result<ImagePlan> plan = planIso(disc->tree,
                                     {.label = QLatin1StringView(kLabel),
                                      .stamp = clock.stamp,
                                      .biosBootImage = ByteSource::fromBytes(boot.biosBootImage),
                                      .efiBootImage = ByteSource::fromBytes(boot.efiBootImage),
                                      .lateFile = {}},
                                     work.stop);
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
    profile.taskSequence.path = QLatin1StringView(kSequenceFile);
    profile.bootImage.trust = QStringList{u"pki/root.cer"_s, u"pki/issuing.cer"_s};
    profile.customization.variables[u"SMSTSPreferredAdvertID"_s] = u"LAB20001"_s;
    profile.output.path = u"branch.iso"_s;
    profile.output.label = u"LAB branch boot"_s;
    return saveProfile(profile, folder.filePath(u"profile.json"_s));
}

Result<> makeIn(const SampleLabOptions& options, const Clock& clock, Work& work)
{
    const QDir folder(options.folder);
    Result<LabBootFiles> boot = labBootFiles(options.bootFiles);
    if (!boot)
        return boot.error();
    Result<Identity> identity = makeIdentity(clock, work.stop);
    if (!identity)
        return identity.error();
    if (Result<> written = writeBesideMedium(options.folder, identity->pki, work.stop); !written)
        return written;
    const QString wim = folder.filePath(u"boot.wim"_s);
    if (Result<> made = makeLabBootImage(options, *boot, wim, work); !made)
        return made;
    if (Result<> written = writeMedium(options, *identity, *boot, work.stop); !written)
        return written;
    if (Result<> copied = copyFile(wim, folder.filePath(u"medium/sources/boot.wim"_s), work);
        !copied)
        return copied;
    if (Result<> written = writeIso(folder, *boot, clock, work); !written)
        return written;
    return writeProfile(folder);
}

} // namespace

Result<> makeSampleLab(const SampleLabOptions& options, const Clock& clock, Work& work)
{
    const UnfinishedLab unfinished(options.folder);
    if (Result<> begun = unfinished.make(); !begun)
        return begun;
    SampleLabOptions inside = options;
    inside.folder = unfinished.path();
    Result<> made = makeIn(inside, clock, work);
    return made ? unfinished.keep() : made;
}

} // namespace cmgmedia
