// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"

#include "app/cli/passwords.h"
#include "core/profile/profile_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

Result<GatheredBuild> gatherBuild(const QCommandLineParser& arguments, Console& console)
{
    Result<std::optional<Secret>> password = passwordOption(arguments, kMediaPasswordOption);
    if (!password)
        return password.error();
    BuildSecrets secrets;
    secrets.mediaPassword = *std::move(password);
    Result<MediaProfile> profile = loadProfile(arguments.positionalArguments().at(0));
    if (!profile)
        return profile.error();
    SilentSink sink;
    Work work{sink, console.stop};
    Result<Gathered> inputs = gatherFacts(*profile, secrets, console.clock, work);
    if (!inputs && inputs.error().code == ErrorCode::PasswordMissing) {
        secrets.mediaPassword = askPassword(
            QCoreApplication::translate("cli", "Password of the imported medium:"), console);
        if (!secrets.mediaPassword)
            return inputs.error();
        inputs = gatherFacts(*profile, secrets, console.clock, work);
    }
    if (!inputs)
        return inputs.error();
    return GatheredBuild{*std::move(inputs), std::move(secrets)};
}

void printFindings(std::span<const Finding> findings, QTextStream& to)
{
    for (const Finding& finding : findings)
        to << severityName(finding.rule->severity) << u": "_s << describe(finding) << u" ["_s
           << finding.rule->id << u"]\n"_s;
}

} // namespace cmgmedia::cli
