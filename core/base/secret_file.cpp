// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_file.h"

#include <QFile>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace cmgmedia {

namespace {

constexpr qint64 kLongestLine = 4096;

}

Result<Secret> readSecretFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return Error{ErrorCode::PasswordUnreadable, path, file.errorString()};
    SecretBytes bytes(static_cast<size_t>(kLongestLine));
    const qint64 got = file.read(bytes.data(), kLongestLine);
    bytes.resize(static_cast<size_t>(std::max<qint64>(got, 0)));
    bytes.erase(std::ranges::find(bytes, '\n'), bytes.end());
    return secretOfLine(std::move(bytes), path);
}

Result<Secret> secretOfLine(SecretBytes line, const QString& from)
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
    if (line.empty())
        return Error{ErrorCode::PasswordUnreadable, from, {}};
    return Secret(std::move(line));
}

} // namespace cmgmedia
