// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_job.h"

#include "core/base/atomic_file.h"
#include "core/media/fat_boot_record.h"
#include "core/pipeline/planner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostBootRecordBytes = 1 << 20; // larger is not looked at

Result<> checkSecrets(const MediaProfile& profile, const BuildSecrets& secrets)
{
    if (profile.security.password == PasswordChoice::Change
        && (!secrets.newMediaPassword || secrets.newMediaPassword->isEmpty()))
        return Error{ErrorCode::PasswordMissing,
                     QCoreApplication::translate("BuildJob", "The new medium"),
                     u"security.password: change"_s};
    return {};
}

bool liesInside(const QString& path, const QString& folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString outputFolder = QFileInfo(path).dir().canonicalPath() + u'/';
    return !canonical.isEmpty() && outputFolder.startsWith(canonical + u'/');
}

Result<> checkOutput(const QString& output, const std::vector<UsedSource>& sources, bool mayReplace)
{
    const QFileInfo info(output);
    if (!QFileInfo(info.path()).isDir())
        return Error{ErrorCode::NotFound, info.path(), {}};
    for (const UsedSource& source : sources) {
        const bool isFolder = QFileInfo(source.path).isDir();
        if (isSameFile(output, source.path) || (isFolder && liesInside(output, source.path)))
            return Error{ErrorCode::OutputIsSource, output, {}};
    }
    if (info.exists() && (!mayReplace || !info.isFile()))
        return Error{ErrorCode::OutputExists, output, {}};
    return {};
}

/// Whether a file or folder lies on the stick, or is the stick itself.
bool liesOn(const Device& stick, const QString& path)
{
    const auto holds = [&path](const QString& place) {
        return path == place || liesInside(path, place);
    };
    return path == stick.path || std::ranges::any_of(stick.volumes, [&](const Volume& volume) {
               return path == volume.path || std::ranges::any_of(volume.mountPoints, holds);
           });
}

Result<> checkSticks(const std::vector<Device>& sticks, const std::vector<UsedSource>& sources)
{
    if (sticks.empty())
        return Error{ErrorCode::DeviceMissing, {}, {}};
    for (const Device& stick : sticks) {
        for (const UsedSource& source : sources) {
            if (liesOn(stick, QFileInfo(source.path).canonicalFilePath()))
                return Error{ErrorCode::OutputIsSource, stick.path, source.path};
        }
    }
    return {};
}

bool needsBootRecord(const MediaProfile& profile)
{
    return profile.output.kind != OutputKind::Iso && !profile.output.biosBootRecord.isEmpty();
}

Result<QByteArray> readBootRecord(const MediaProfile& profile)
{
    if (!needsBootRecord(profile))
        return QByteArray();
    const QString path = profile.resolved(profile.output.biosBootRecord);
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    Result<QByteArray> record = file->readAll(kMostBootRecordBytes);
    if (!record)
        return record;
    if (Result<> valid = checkFatBootRecord(*record, path); !valid)
        return valid.error();
    return record;
}

std::vector<UsedSource> sourcesOf(const Facts& facts)
{
    const MediaProfile& profile = facts.profile;
    std::vector<UsedSource> sources;
    const auto add = [&](const QString& path, const QString& role) {
        sources.push_back({path, role, QFileInfo(path).size(), {}});
    };
    add(profile.resolved(profile.source.path), u"imported medium"_s);
    if (!profile.bootImage.path.isEmpty())
        add(profile.resolved(profile.bootImage.path), u"boot image"_s);
    for (const OfferedTrust& offered : facts.offered)
        add(offered.path, u"trust"_s);
    if (needsBootRecord(profile))
        add(profile.resolved(profile.output.biosBootRecord), u"boot record"_s);
    return sources;
}

} // namespace

Result<> checkOutput(const Facts& facts, const QString& outputPath, bool mayReplace)
{
    return checkOutput(outputPath, sourcesOf(facts), mayReplace);
}

const Secret* BuildJob::newPassword() const
{
    switch (profile().security.password) {
    case PasswordChoice::Keep:
        return secrets.oldPassword();
    case PasswordChoice::Change:
        return &*secrets.newMediaPassword;
    case PasswordChoice::None:
        return nullptr;
    }
    Q_UNREACHABLE();
}

Result<BuildJob> prepareBuild(Gathered inputs, BuildSecrets secrets, const BuildOptions& options)
{
    Result<BuildPlan> plan = planBuild(inputs.facts, options);
    if (!plan)
        return plan.error();
    if (Result<> there = checkSecrets(inputs.facts.profile, secrets); !there)
        return there.error();
    std::vector<UsedSource> sources = sourcesOf(inputs.facts);
    const bool toSticks = inputs.facts.profile.output.kind == OutputKind::UsbDevice;
    const Result<> free = toSticks ? checkSticks(options.sticks, sources)
                                   : checkOutput(plan->outputPath, sources, options.mayReplace);
    if (!free)
        return free.error();
    Result<QByteArray> bootRecord = readBootRecord(inputs.facts.profile);
    if (!bootRecord)
        return bootRecord.error();
    BuildJob job(std::move(inputs));
    const BootMedium& medium = job.inputs.medium;
    job.secrets = std::move(secrets);
    job.plan = *std::move(plan);
    job.options = options;
    job.sources = std::move(sources);
    job.tree = medium.medium.tree;
    job.biosBootImage = medium.medium.biosBootImage;
    job.efiBootImage = medium.medium.efiBootImage;
    job.biosBootRecord = *std::move(bootRecord);
    Result<> put = job.tree.put({QLatin1StringView(kBootImagePath), medium.bootImageBytes, {}});
    if (!put)
        return put.error();
    return job;
}

} // namespace cmgmedia
