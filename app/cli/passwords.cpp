// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/cli/terminal.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kLongestLine = 4096;

Result<Secret> firstLine(const QString& path)
{
    if (path == "-"_L1)
        return readSecretLine();
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return Error{ErrorCode::PasswordUnreadable, path, file.errorString()};
    SecretBytes bytes(static_cast<size_t>(kLongestLine));
    const qint64 got = file.read(bytes.data(), kLongestLine);
    bytes.resize(static_cast<size_t>(std::max<qint64>(got, 0)));
    bytes.erase(std::ranges::find(bytes, '\n'), bytes.end());
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.pop_back();
    return Secret(std::move(bytes));
}

} // namespace

Result<std::optional<Secret>> passwordOption(const QCommandLineParser& arguments,
                                             const OptionText& option)
{
    const QString name = QLatin1StringView(option.name);
    if (!arguments.isSet(name))
        return std::optional<Secret>();
    const QString path = arguments.value(name);
    Result<Secret> secret = firstLine(path);
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
