// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_inputs.h"

#include "core/crypto/sha256.h"
#include "core/devices/errors.h"
#include "core/pipeline/errors.h"
#include "core/profile/profile_keys.h"
#include "core/sticks/stick_job.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

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

/// The file that the bytes, or most of them, lie in: an overlay has small buffers beside it.
std::shared_ptr<const SourceFile> fileOf(const ByteSource& bytes)
{
    for (const Extent& extent : bytes.extents()) {
        if (extent.file)
            return extent.file;
    }
    return nullptr;
}

UsedSource largeSource(const QString& path, Text role, QLatin1StringView key,
                       std::shared_ptr<const SourceFile> file)
{
    const bool isFile = QFileInfo(path).isFile(); // a stick is hashed for nobody
    const qint64 size = file ? file->size() : 0;
    return {path, std::move(role), key, size, {}, isFile ? std::move(file) : nullptr};
}

std::vector<UsedSource> sourcesOf(const Gathering& gathered)
{
    const Facts& facts = gathered.facts;
    const MediaProfile& profile = facts.profile;
    std::vector<UsedSource> sources{largeSource(profile.resolved(profile.source.path),
                                                BuildInputsText::text("imported medium"),
                                                "imported medium"_L1, gathered.medium->disc.file)};
    if (!profile.bootImage.path.isEmpty())
        sources.push_back(largeSource(profile.resolved(profile.bootImage.path),
                                      BuildInputsText::text("boot image"), "boot image"_L1,
                                      fileOf(gathered.medium->bootImageBytes)));
    for (const OfferedTrust& offered : facts.offered)
        sources.push_back({offered.path, BuildInputsText::text("certificates"), "trust"_L1,
                           offered.fileBytes, offered.fileSha256});
    if (facts.bootRecord)
        sources.push_back({profile.resolved(profile.output.biosBootRecord),
                           BuildInputsText::text("boot record"), "boot record"_L1,
                           facts.bootRecord->size(), sha256Of(*facts.bootRecord)});
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
    const bool isFile = profile.output.kind != OutputKind::UsbDevice;
    return {isFile ? profile.resolved(profile.output.path) : QString(),
            filesRead(profile) + options.alsoRead, options.mayReplace};
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
    std::vector<UsedSource> sources = sourcesOf(gathered);
    return BuildInputs{.medium = std::move(gathered.medium),
                       .variables = std::move(gathered.variables),
                       .facts = std::move(gathered.facts),
                       .checked = std::move(checked),
                       .secrets = &secrets,
                       .options = options,
                       .sources = std::move(sources),
                       .output = output};
}

} // namespace cmgmedia
