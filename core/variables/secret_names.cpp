// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/secret_names.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

bool isSecretName(QStringView variable)
{
    // Reserved: _SMSTSReserved1 and 2 hold the network access account. A hidden variable is what
    // "Set Task Sequence Variable" calls a value that the console does not show.
    static constexpr std::array kSecretWords{
        "pfx"_L1,         "token"_L1,        "password"_L1, "passwd"_L1,        "passphrase"_L1,
        "pwd"_L1,         "secret"_L1,       "private"_L1,  "credential"_L1,    "bearer"_L1,
        "authenticat"_L1, "configpolicy"_L1, "reserved"_L1, "hiddenvariable"_L1};
    const auto holds = [variable](QLatin1StringView word) {
        return variable.contains(word, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(kSecretWords, holds)
        || variable.endsWith("pin"_L1, Qt::CaseInsensitive)) // within a word it is mapping
        return true;
    // Any other key is taken for a private one, but for _SMSTSPublicRootKey and keyboard layouts.
    return holds("key"_L1) && !holds("public"_L1) && !holds("keyboard"_L1);
}

} // namespace cmgmedia
