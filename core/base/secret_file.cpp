// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_file.h"

#include <QFile>

#include <algorithm>

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
    if (!bytes.empty() && bytes.back() == '\r')
        bytes.pop_back();
    if (bytes.empty())
        return Error{ErrorCode::PasswordUnreadable, path, {}};
    return Secret(std::move(bytes));
}

} // namespace cmgmedia
