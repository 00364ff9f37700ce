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

/// TsmBootstrap.ini says whether Windows PE asks for a password: the two are written together.
Result<> putBootstrap(BuildJob& job)
{
    const UnattendedChoice choice = job.profile().security.unattended;
    const BootstrapIni& imported = job.inputs.medium.bootstrap;
    BootstrapIni bootstrap = imported;
    if (bootstrap.passwordRequired() != (job.newPassword() != nullptr))
        bootstrap.setPasswordRequired(job.newPassword() != nullptr);
    const bool unattended = choice == UnattendedChoice::Yes;
    if (choice != UnattendedChoice::Keep && bootstrap.unattended() != unattended)
        bootstrap.setUnattended(unattended);
    if (bootstrap.content() == imported.content())
        return {};
    return job.tree.put(
        {QLatin1StringView(kBootstrapPath), ByteSource::fromBytes(bootstrap.content()), {}});
}

} // namespace

Result<> editVariables(BuildJob& job, Work&)
{
    BootMedium& medium = job.inputs.medium;
    if (Result<> applied = applyVariables(*medium.variables, job.profile()); !applied)
        return applied;
    const Result<QByteArray> encrypted = medium.variables->encrypt(job.newPassword());
    if (!encrypted)
        return encrypted.error();
    Result<> put =
        job.tree.put({QLatin1StringView(kVariablesPath), ByteSource::fromBytes(*encrypted), {}});
    if (!put)
        return put;
    return putBootstrap(job);
}

} // namespace cmgmedia
