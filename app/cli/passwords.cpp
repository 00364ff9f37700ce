// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/terminal.h"
#include "core/base/secret_file.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

Result<std::optional<Secret>> passwordOption(const QCommandLineParser& arguments,
                                             const OptionText& option)
{
    const QString name = QLatin1StringView(option.name);
    if (!arguments.isSet(name))
        return std::optional<Secret>();
    const QString path = arguments.value(name);
    Result<Secret> secret =
        path == "-"_L1 ? Result<Secret>(readSecretLine()) : readSecretFile(path);
    if (!secret)
        return secret.error();
    if (secret->isEmpty())
        return Error{ErrorCode::PasswordUnreadable, path, {}};
    return std::optional(*std::move(secret));
}

std::optional<Secret> askPassword(const QString& question, Console& console)
{
    if (!console.mayPrompt)
        return std::nullopt;
    console.err << question << u' ' << Qt::flush;
    Secret answer = readSecretLine();
    console.err << Qt::endl;
    if (answer.isEmpty())
        return std::nullopt;
    return answer;
}

} // namespace cmgmedia::cli
