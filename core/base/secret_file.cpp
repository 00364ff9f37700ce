// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_file.h"

#include "core/base/open_file.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace cmgmedia {

namespace {

constexpr qsizetype kLongestLine = 4096;

}

Result<Secret> readSecretFile(const QString& path, const std::stop_token& stop, EmptyLine empty)
{
    Result<SecretBytes> line = readFirstLine(path, kLongestLine, stop);
    if (!line)
        return line.error();
    return secretOfLine(*std::move(line), path, empty);
}

Result<Secret> secretOfLine(SecretBytes line, const QString& from, EmptyLine empty)
{
    constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (std::string_view(line.data(), line.size()).starts_with(kUtf8Mark))
        line.erase(line.begin(), line.begin() + kUtf8Mark.size());
    // PowerShell's > writes UTF-16, which would make another password of it, and no error.
    const bool isText = std::ranges::find(line, '\0') == line.end()
                        && QByteArrayView(line.data(), std::ssize(line)).isValidUtf8();
    if (!isText)
        return Error{ErrorCode::PasswordUnreadable, from, QStringLiteral("not saved as UTF-8")};
    if (line.empty() && empty == EmptyLine::NoPassword)
        return Error{ErrorCode::PasswordUnreadable, from, {}};
    return Secret(std::move(line));
}

} // namespace cmgmedia
