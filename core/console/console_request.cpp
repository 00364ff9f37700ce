// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_request.h"

#include "core/configmgr/boot_medium.h"
#include "core/configmgr/management_points.h"
#include "core/validation/facts/facts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// The medium that the profile starts from; beside the output where that one was imported and
/// must not be in the way.
QString outputOf(const MediaProfile& profile)
{
    if (profile.source.kind == SourceKind::ConsoleMade)
        return profile.resolved(profile.source.path);
    const QFileInfo output(profile.resolved(profile.output.path));
    if (output.completeBaseName().isEmpty())
        return profile.resolved(u"official-console.iso"_s);
    return output.path() + u'/' + output.completeBaseName() + u"-console.iso"_s;
}

void complete(QString& answer, const QString& known)
{
    if (answer.isEmpty())
        answer = known;
}

} // namespace

ConsoleRequest consoleRequest(const MediaProfile& profile, const Facts* facts)
{
    const MediumFacts* medium = facts && facts->medium ? &*facts->medium : nullptr;
    const VariablesFacts* variables = facts && facts->variables ? &*facts->variables : nullptr;
    ConsoleRequest request{.answers = profile.console,
                           .hasPassword = profile.security.password != PasswordChoice::None,
                           .unattended = profile.security.unattended == UnattendedChoice::Yes,
                           .pfx = profile.resolved(profile.security.pfx),
                           .outputPath = outputOf(profile),
                           .variables = {}};
    for (const auto& [name, value] : profile.customization.variables) {
        if (value)
            request.variables.emplace(name, *value);
    }
    if (medium && profile.security.unattended == UnattendedChoice::Keep)
        request.unattended = medium->unattended.value_or(false);
    if (variables && profile.security.password == PasswordChoice::Keep)
        request.hasPassword = variables->hasPassword;
    MediaProfile::Console& answers = request.answers;
    if (!answers.unknownComputers)
        answers.unknownComputers = variables && hasUnknownComputers(variables->names);
    if (variables) {
        complete(answers.gateway, managementPoints(variables->managementPoint).value(0).host());
        complete(answers.siteCode, variables->siteCode);
        complete(answers.bootImage, variables->bootImagePackage);
    }
    return request;
}

} // namespace cmgmedia
