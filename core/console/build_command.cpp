// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/build_command.h"

#include "core/console/console_script.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Double quotes are understood by PowerShell, cmd and POSIX shells alike; what any of them takes
/// apart inside is rare and left to the single quotes of PowerShell and POSIX.
QString quoted(const QString& text)
{
    const bool isPlain = !text.contains(u'"') && !text.contains(u'$') && !text.contains(u'`')
                         && !text.contains(u'%');
    return isPlain ? u'"' + text + u'"' : powerShellLiteral(text);
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

} // namespace cmgmedia
