// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps.h"

namespace cmgmedia {

namespace {

Result<MediaVariables> editedVariables(MediaVariables variables, const MediaProfile& profile)
{
    for (const auto& [name, value] : profile.customization.variables) {
        if (!value)
            variables.remove(name);
        else if (Result<> set = variables.set(name, *value); !set)
            return set.error();
    }
    return variables;
}

BootstrapIni editedBootstrap(BootstrapIni bootstrap, UnattendedChoice choice, bool hasPassword)
{
    if (bootstrap.passwordRequired() != hasPassword)
        bootstrap.setPasswordRequired(hasPassword);
    const bool unattended = choice == UnattendedChoice::Yes;
    if (choice != UnattendedChoice::Keep && bootstrap.unattended() != unattended)
        bootstrap.setUnattended(unattended);
    return bootstrap;
}

} // namespace

Result<VariableFiles> editVariables(const BuildInputs& inputs)
{
    const Secret* password = inputs.newPassword();
    const Result<MediaVariables> edited =
        editedVariables(*inputs.variables->variables, inputs.profile());
    if (!edited)
        return edited.error();
    Result<QByteArray> encrypted = edited->encrypt(password);
    if (!encrypted)
        return encrypted.error();
    const BootstrapIni bootstrap = editedBootstrap(
        inputs.medium->bootstrap, inputs.profile().security.unattended, password != nullptr);
    return VariableFiles{*std::move(encrypted), bootstrap.content()};
}

} // namespace cmgmedia
