// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/build_command.h"

#include "core/powershell/power_shell_text.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Double quotes are understood by PowerShell, cmd and POSIX shells alike; what any of them takes
/// apart inside is rare and left to single quotes, which cmd does not know.
QString quoted(const QString& text)
{
    static constexpr auto kTakenApart = u"\"$`%\u201C\u201D\u201E"; // PowerShell takes these for "
    const bool isPlain = std::ranges::none_of(
        text, [](QChar sign) { return QStringView(kTakenApart).contains(sign); });
    if (isPlain)
        return u'"' + text + u'"';
    if (QDir::separator() == u'\\')
        return powerShellLiteral(text);
    return u'\'' + QString(text).replace(u'\'', uR"('\'')"_s) + u'\'';
}

} // namespace

QString buildCommandLine(const QString& profilePath, const MediaProfile& profile,
                         const BuildArguments& arguments)
{
    QString line = u"cmgmedia build "_s + quoted(QDir::toNativeSeparators(profilePath));
    for (const auto& [path, identity] : arguments.sticks)
        line += u" --device %1 --erase %2"_s.arg(path, quoted(identity));
    if (profile.security.password == PasswordChoice::Change)
        line += u" --new-media-password-file FILE"_s;
    for (const QString& ruleId : arguments.allowed)
        line += u" --allow "_s + ruleId;
    return line;
}

QString probeCommandLine(const QString& profilePath, const QString& host, const QString& proxy)
{
    const QString target =
        profilePath.isEmpty() ? host : quoted(QDir::toNativeSeparators(profilePath));
    const QString line = u"cmgmedia probe "_s + target;
    return proxy.isEmpty() ? line : line + u" --proxy "_s + proxy;
}

} // namespace cmgmedia
