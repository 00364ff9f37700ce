// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/console_request.h"

#include "core/configmgr/boot_medium.h"
#include "core/validation/facts.h"
#include "core/validation/rule_parts.h"

#include <QFileInfo>

#include <algorithm>

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

bool knowsUnknownComputers(const MediumFacts& medium)
{
    return std::ranges::any_of(medium.variableNames, [](const QString& name) {
        return name.endsWith("UnknownMachineGUID"_L1, Qt::CaseInsensitive);
    });
}

void complete(QString& answer, const QString& known)
{
    if (answer.isEmpty())
        answer = known;
}

} // namespace

ConsoleRequest consoleRequest(const MediaProfile& profile, const Facts* facts,
                              const BootMedium* medium)
{
    const MediumFacts* known = facts && facts->medium ? &*facts->medium : nullptr;
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
    if (known && profile.security.password == PasswordChoice::Keep)
        request.hasPassword = known->hasPassword;
    if (known && profile.security.unattended == UnattendedChoice::Keep)
        request.unattended = known->unattended.value_or(false);
    MediaProfile::Console& answers = request.answers;
    if (!answers.unknownComputers)
        answers.unknownComputers = known && knowsUnknownComputers(*known);
    if (known)
        complete(answers.gateway, managementPoints(*known).value(0).host());
    if (medium && medium->variables) {
        const auto variable = [medium](const char* name) {
            return medium->variables->value(QLatin1StringView(name)).value_or(QString());
        };
        complete(answers.siteCode, variable(kSiteCode));
        complete(answers.bootImage, variable(kBootImagePackage));
    }
    return request;
}

} // namespace cmgmedia
