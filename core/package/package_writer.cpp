// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_writer.h"

#include "core/archive/zip_file.h"
#include "core/archive/zip_writer.h"
#include "core/base/atomic_file.h"
#include "core/base/device_size.h"
#include "core/base/version.h"
#include "core/crypto/certificate_bundle.h"
#include "core/crypto/sha256.h"
#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_text.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "core/tasksequence/export_archive.h"
#include "core/tasksequence/export_secrets.h"
#include "core/tasksequence/sequence_export.h"
#include "core/variables/secret_names.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostSmallBytes = 64LL << 20; ///< of what is no medium

struct Member {
    QString name;
    ByteSource bytes;
    Packing packing = Packing::Deflated;
};

/// Where a path of the profile goes.
enum class Way { Taken, Medium, NameOnly, Never, Export };

struct KeyWay {
    ProfileKey key;
    Way way;
    const char* folder;
};

constexpr KeyWay kWays[] = {
    {ProfileKey::SourcePath, Way::Medium, "medium"},
    {ProfileKey::BootImagePath, Way::Medium, "boot-image"},
    {ProfileKey::SiteSnapshot, Way::Taken, "site"},
    {ProfileKey::CmgCertificate, Way::Taken, "gateway"},
    {ProfileKey::SecurityPfx, Way::Never, ""},
    {ProfileKey::BootImageTrust, Way::Taken, "trust"},
    {ProfileKey::TaskSequencePath, Way::Export, "task-sequence"},
    {ProfileKey::OutputPath, Way::NameOnly, ""},
    {ProfileKey::OutputBiosBootRecord, Way::Taken, "boot-record"},
};

bool hasKey(QByteArrayView content)
{
    return content.contains("PRIVATE KEY-----") || isPfx(content);
}

/// The profile as it is in the package, and what goes along.
class Packer
{
public:
    Packer(const MediaProfile& profile, PackMedium medium, Work& work)
        : m_profile(profile), m_packed(profile), m_medium(medium), m_work(work)
    {}

    Result<> pack();
    Result<PackageReport> write(const QString& path);

private:
    Result<> packKey(const KeyWay& row);
    Result<> packPath(const KeyWay& row, QString& path);
    Result<> takeSmall(const QString& folder, QString& path);
    Result<> takeMedium(const QString& folder, QString& path);
    Result<> takeFolder(const QString& folder, QString& path);
    Result<> takeExport(const QString& folder, QString& path);
    void leaveSecretVariables();
    void leaveOut(ProfileKey key, Text why)
    {
        m_report.leftOut.push_back({keyPath(key), std::move(why)});
    }

    const MediaProfile& m_profile;
    MediaProfile m_packed;
    PackMedium m_medium;
    Work& m_work;
    PackageNames m_names;
    std::vector<Member> m_members;
    PackageReport m_report;
};

Result<> Packer::pack()
{
    m_packed.document = {}; // what we do not know may be a secret
    leaveSecretVariables();
    for (const KeyWay& row : kWays) {
        if (Result<> packed = packKey(row); !packed)
            return packed;
    }
    m_members.push_back({QString::fromLatin1(kPackagedProfile),
                         ByteSource::fromBytes(profileJson(m_packed)), Packing::Deflated});
    return {};
}

void Packer::leaveSecretVariables()
{
    std::erase_if(m_packed.customization.variables, [this](const auto& variable) {
        const bool isSecret = variable.second && isSecretName(variable.first);
        if (isSecret)
            m_report.leftOut.push_back({u"customization.variables."_s + variable.first,
                                        PackageText::text("its value may be a secret")});
        return isSecret;
    });
}

Result<> Packer::packKey(const KeyWay& row)
{
    const ProfilePlace& place = keyRow(row.key).place;
    if (const auto* file = std::get_if<Place<QString>>(&place))
        return packPath(row, file->in(m_packed));
    for (QString& path : std::get<Place<QStringList>>(place).in(m_packed)) {
        if (Result<> packed = packPath(row, path); !packed)
            return packed;
    }
    return {};
}

Result<> Packer::packPath(const KeyWay& row, QString& path)
{
    if (path.isEmpty())
        return {};
    const QString folder = QString::fromLatin1(row.folder);
    switch (row.way) {
    case Way::Taken:
        return takeSmall(folder, path);
    case Way::Export:
        return takeExport(folder, path);
    case Way::Medium:
        if (m_medium == PackMedium::Take)
            return takeMedium(folder, path);
        leaveOut(row.key, PackageText::text("it is packed only if you ask for it"));
        break;
    case Way::Never:
        leaveOut(row.key, PackageText::text("it contains a private key"));
        path.clear();
        return {};
    case Way::NameOnly:
        break;
    }
    path = PackageNames().nameIn(u"."_s, QFileInfo(m_profile.resolved(path)).fileName()).sliced(2);
    return {};
}

Result<> Packer::takeSmall(const QString& folder, QString& path)
{
    const QString from = m_profile.resolved(path);
    const Result<ByteSource> file = ByteSource::open(from);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostSmallBytes, m_work.stop);
    if (!content)
        return content.error();
    if (hasKey(*content))
        return Error{ErrorCode::PackageHoldsKey, from, {}};
    path = m_names.nameIn(folder, QFileInfo(from).fileName());
    m_members.push_back({path, ByteSource::fromBytes(*content), Packing::Deflated});
    return {};
}

Result<> Packer::takeMedium(const QString& folder, QString& path)
{
    const QString from = m_profile.resolved(path);
    if (isBlockDevice(from))
        return Error{ErrorCode::PackageTakesNoDevice, from, {}};
    if (QFileInfo(from).isDir())
        return takeFolder(folder, path);
    Result<ByteSource> file = ByteSource::open(from);
    if (!file)
        return file.error();
    path = m_names.nameIn(folder, QFileInfo(from).fileName());
    m_members.push_back({path, *std::move(file), Packing::Stored});
    return {};
}

/// Names in it are those that the medium needs: one that a package cannot have ends it.
Result<> Packer::takeFolder(const QString& folder, QString& path)
{
    const QString from = m_profile.resolved(path);
    QStringList found;
    QDirIterator it(from, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found << it.next();
    found.sort(); // the same package each time
    for (const QString& one : std::as_const(found)) {
        const QString name = placeInPackage(folder, from, one);
        if (!isPackagePath(name))
            return Error{ErrorCode::NameTooLong, one, {}};
        Result<std::shared_ptr<const SourceFile>> file = SourceFile::openOneOfMany(one);
        if (!file)
            return file.error();
        m_members.push_back({name, ByteSource::fromFile(*std::move(file)), Packing::Stored});
    }
    path = folder;
    return {};
}

/// The XML of its task sequences alone, and none of it where any file holds a secret: also one of a
/// sequence that the export doesn't offer.
Result<> Packer::takeExport(const QString& folder, QString& path)
{
    const QString from = m_profile.resolved(path);
    const Result<std::vector<TaskSequence>> sequences = loadTaskSequences(from, {}, m_work.stop);
    if (!sequences)
        return sequences.error();
    const Result<std::vector<ExportFile>> files = readExport(from, m_work.stop);
    if (!files)
        return files.error();
    const bool hasSecret = std::ranges::any_of(
        *files, [this](const ExportFile& file) { return holdsSecret(file, m_work.stop); });
    if (m_work.cancelled())
        return Error{ErrorCode::Cancelled, from, {}};
    if (hasSecret) {
        leaveOut(ProfileKey::TaskSequencePath,
                 PackageText::text("a step in it contains a password or another secret"));
        path.clear();
        return {};
    }
    QByteArray content = files->front().content;
    if (!files->front().name.isEmpty()) {
        std::map<QString, QByteArray> members;
        for (const ExportFile& file : *files)
            members[isPackagePath(file.name) ? file.name : m_names.nameIn(u"x"_s, file.name)] =
                file.content;
        Result<QByteArray> zip = zipOf(members);
        if (!zip)
            return zip.error();
        content = *std::move(zip);
    }
    path = m_names.nameIn(folder, QFileInfo(from).fileName());
    m_members.push_back({path, ByteSource::fromBytes(content), Packing::Deflated});
    return {};
}

Result<PackageReport> Packer::write(const QString& path)
{
    Result<ZipWriter> zip = ZipWriter::create(path);
    if (!zip)
        return zip.error();
    qint64 total = 0;
    for (const Member& member : m_members)
        total += member.bytes.size();
    PackageList list{.product = u"cmgmedia "_s + QLatin1StringView(kVersion), .files = {}};
    qint64 done = 0;
    for (const Member& member : m_members) {
        Sha256 hash;
        const auto watch = [&](std::span<const char> piece) {
            hash.add(piece);
            done += static_cast<qint64>(piece.size());
            m_work.sink.progressed(done, total);
        };
        if (Result<> added =
                zip->add(member.name, member.bytes, member.packing, watch, m_work.stop);
            !added)
            return added.error();
        for (const Extent& extent : member.bytes.extents()) {
            if (!extent.file)
                continue;
            if (Result<> same = extent.file->checkUnchanged(); !same)
                return same.error();
        }
        list.files.push_back({member.name, member.bytes.size(), hash.finish()});
    }
    Result<> added = zip->add(
        QString::fromLatin1(kPackageList), ByteSource::fromBytes(packageListJson(list)),
        Packing::Deflated, [](std::span<const char>) {}, m_work.stop);
    if (added)
        added = zip->finish();
    if (!added)
        return added.error();
    m_report.files = std::move(list.files);
    return std::move(m_report);
}

} // namespace

Result<PackageReport> exportPackage(const MediaProfile& profile, PackMedium medium,
                                    const OutputFile& output, Work& work)
{
    OutputFile checked = output;
    checked.inputs += filesRead(profile);
    if (Result<> may = checkOutput(checked); !may)
        return may.error();
    Packer packer(profile, medium, work);
    if (Result<> packed = packer.pack(); !packed)
        return packed.error();
    removeLeftOvers(output.path);
    const QString unfinished = unfinishedName(output.path);
    Result<PackageReport> report = packer.write(unfinished);
    if (report) {
        report->path = output.path;
        report->bytes = QFileInfo(unfinished).size();
        const Result<MadeFile> made = MadeFile::at(unfinished);
        const Result<> published =
            made ? publish(unfinished, *made, checked) : Result<>(made.error());
        if (!published)
            report = published.error();
    }
    if (!report)
        QFile::remove(unfinished);
    return report;
}

} // namespace cmgmedia
