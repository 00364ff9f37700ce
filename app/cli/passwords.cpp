// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/terminal.h"
#include "core/base/secret_file.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

Result<Secret> secretOfInput()
{
    const EchoOff echoOff; // where it is a terminal after all
    return secretOfLine(*readSecretLine({}), u"-"_s);
}

} // namespace

Result<std::optional<Secret>> passwordOption(const QCommandLineParser& arguments,
                                             const OptionText& option)
{
    const QString name = QLatin1StringView(option.name);
    if (!arguments.isSet(name))
        return std::optional<Secret>();
    const QString path = arguments.value(name);
    Result<Secret> secret = path == "-"_L1 ? secretOfInput() : readSecretFile(path);
    if (!secret)
        return secret.error();
    return std::optional(*std::move(secret));
}

Result<> askPassword(std::optional<Secret>& password, const QString& question, Console& console)
{
    if (password || !console.mayPrompt)
        return {};
    const EchoOff echoOff; // before it is asked: the answer may come at once
    console.err << question << u' ' << Qt::flush;
    std::optional<SecretBytes> line = readSecretLine(console.stop);
    console.err << Qt::endl;
    if (!line || console.stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}};
    if (line->empty())
        return {};
    Result<Secret> secret = secretOfLine(*std::move(line), text("the terminal"));
    if (!secret)
        return secret.error();
    password = *std::move(secret);
    return {};
}

Result<> askNewPassword(std::optional<Secret>& password, const QString& question, Console& console)
{
    if (password)
        return {};
    std::optional<Secret> again;
    Result<> asked = askPassword(password, question, console);
    if (asked && password)
        asked = askPassword(again, text("The same again:"), console);
    if (!asked || !password)
        return asked;
    if (!again || !std::ranges::equal(password->bytes(), again->bytes()))
        return Error{ErrorCode::PasswordsDiffer, {}, {}};
    return {};
}

} // namespace cmgmedia::cli
