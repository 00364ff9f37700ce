// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/cli_text.h"
#include "app/cli/errors.h"
#include "app/cli/terminal.h"
#include "core/base/secret_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

Result<Secret> secretOfInput(EmptyLine empty, const std::stop_token& stop)
{
    const EchoOff echoOff; // where it is a terminal after all
    std::optional<SecretBytes> line = readSecretLine(stop);
    if (!line)
        return Error{ErrorCode::Cancelled, {}, {}};
    return secretOfLine(*std::move(line), u"-"_s, empty);
}

} // namespace

Result<std::optional<Secret>> passwordOption(const QCommandLineParser& arguments,
                                             const OptionText& option, const std::stop_token& stop)
{
    const QString name = QLatin1StringView(option.name);
    if (!arguments.isSet(name))
        return std::optional<Secret>();
    const QString path = arguments.value(name);
    const EmptyLine empty = name == QLatin1StringView(kPfxPasswordOption.name)
                                ? EmptyLine::EmptyPassword
                                : EmptyLine::NoPassword;
    Result<Secret> secret =
        path == "-"_L1 ? secretOfInput(empty, stop) : readSecretFile(path, stop, empty);
    if (!secret)
        return secret.error();
    return std::optional(*std::move(secret));
}

Result<> askPassword(std::optional<Secret>& password, const QString& question,
                     CommandContext& context)
{
    if (password || !context.mayPrompt)
        return {};
    const EchoOff echoOff; // before it is asked: the answer may come at once
    context.err << question << u' ' << Qt::flush;
    std::optional<SecretBytes> line = readSecretLine(context.stop);
    context.err << Qt::endl;
    if (!line || context.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (line->empty())
        return {};
    Result<Secret> secret = secretOfLine(*std::move(line), CliText::tr("the terminal"));
    if (!secret)
        return secret.error();
    password = *std::move(secret);
    return {};
}

Result<> askNewPassword(std::optional<Secret>& password, const QString& question,
                        CommandContext& context)
{
    if (password)
        return {};
    std::optional<Secret> again;
    Result<> asked = askPassword(password, question, context);
    if (asked && password)
        asked = askPassword(again, CliText::tr("Repeat the password:"), context);
    if (!asked || !password)
        return asked;
    if (!again || !std::ranges::equal(password->bytes(), again->bytes()))
        return Error{ErrorCode::PasswordsDiffer, {}, {}};
    return {};
}

} // namespace cmgmedia::cli
