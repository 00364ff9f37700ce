// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps/steps.h"

namespace cmgmedia {

namespace {

Result<> applyVariables(MediaVariables& variables, const MediaProfile& profile)
{
    for (const auto& [name, value] : profile.customization.variables) {
        if (!value)
            variables.remove(name);
        else if (Result<> set = variables.set(name, *value); !set)
            return set;
    }
    return {};
}

} // namespace

Result<> editVariables(BuildJob& job, Work&)
{
    BootMedium& medium = job.inputs.medium;
    const MediaProfile::Security& security = job.profile().security;
    if (Result<> applied = applyVariables(*medium.variables, job.profile()); !applied)
        return applied;
    const Result<QByteArray> encrypted = medium.variables->encrypt(job.newPassword());
    if (!encrypted)
        return encrypted.error();
    Result<> put =
        job.tree.put({QLatin1StringView(kVariablesPath), ByteSource::fromBytes(*encrypted), {}});
    if (!put)
        return put;
    BootstrapIni bootstrap = medium.bootstrap;
    bootstrap.setPasswordRequired(job.newPassword() != nullptr);
    if (security.unattended != UnattendedChoice::Keep)
        bootstrap.setUnattended(security.unattended == UnattendedChoice::Yes);
    return job.tree.put(
        {QLatin1StringView(kBootstrapPath), ByteSource::fromBytes(bootstrap.content()), {}});
}

} // namespace cmgmedia
