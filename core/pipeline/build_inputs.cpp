// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_inputs.h"

#include "core/devices/errors.h"
#include "core/media/fat_boot_record.h"
#include "core/pipeline/errors.h"
#include "core/profile/profile_keys.h"
#include "core/sticks/stick_job.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostBootRecordBytes = 1 << 20; // larger is not looked at

struct BuildInputsText {
    CMGMEDIA_TEXTS(BuildInputs)
};

Result<> checkSecrets(const MediaProfile& profile, const BuildSecrets& secrets)
{
    if (profile.security.password == PasswordChoice::Change
        && (!secrets.newMediaPassword || secrets.newMediaPassword->isEmpty()))
        return Error{ErrorCode::NewPasswordMissing, u"security.password"_s, {}};
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
    const auto add = [&](const QString& path, Text role) {
        sources.push_back({path, std::move(role), QFileInfo(path).size(), {}});
    };
    add(profile.resolved(profile.source.path), BuildInputsText::text("imported medium"));
    if (!profile.bootImage.path.isEmpty())
        add(profile.resolved(profile.bootImage.path), BuildInputsText::text("boot image"));
    for (const OfferedTrust& offered : facts.offered)
        add(offered.path, BuildInputsText::text("trust"));
    if (needsBootRecord(profile))
        add(profile.resolved(profile.output.biosBootRecord), BuildInputsText::text("boot record"));
    return sources;
}

} // namespace

const Secret* BuildInputs::newPassword() const
{
    switch (profile().security.password) {
    case PasswordChoice::Keep:
        return secrets->oldPassword();
    case PasswordChoice::Change:
        return &*secrets->newMediaPassword;
    case PasswordChoice::None:
        return nullptr;
    }
    Q_UNREACHABLE();
}

OutputFile outputOf(const MediaProfile& profile, const BuildOptions& options)
{
    OutputFile output{options.outputPath, filesRead(profile) + options.alsoRead,
                      options.mayReplace};
    if (profile.output.kind == OutputKind::UsbDevice)
        output.path.clear();
    else if (output.path.isEmpty())
        output.path = profile.resolved(profile.output.path);
    return output;
}

Result<BuildInputs> buildInputs(Gathering gathered, CheckResult checked,
                                const BuildSecrets& secrets, const BuildOptions& options,
                                const BuildPlan& plan)
{
    const MediaProfile& profile = gathered.facts.profile;
    if (Result<> given = checkSecrets(profile, secrets); !given)
        return given.error();
    const OutputFile output = outputOf(profile, options);
    if (plan.isForSticks() && options.sticks.empty())
        return Error{ErrorCode::DeviceMissing, {}, {}};
    const Result<> harmless =
        plan.isForSticks() ? checkHoldNone(options.sticks, output.inputs) : checkOutput(output);
    if (!harmless)
        return harmless.error();
    Result<QByteArray> bootRecord = readBootRecord(profile);
    if (!bootRecord)
        return bootRecord.error();
    std::vector<UsedSource> sources = sourcesOf(gathered.facts);
    return BuildInputs{.medium = std::move(gathered.medium),
                       .variables = std::move(gathered.variables),
                       .facts = std::move(gathered.facts),
                       .checked = std::move(checked),
                       .secrets = &secrets,
                       .options = options,
                       .biosBootRecord = *std::move(bootRecord),
                       .sources = std::move(sources),
                       .output = output};
}

} // namespace cmgmedia
