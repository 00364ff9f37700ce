// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_inputs.h"

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
    if (facts.bootRecord)
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
    std::vector<UsedSource> sources = sourcesOf(gathered.facts);
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
