// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

struct BootMedium;
struct Facts;

/// What the console is asked for: the profile's answers, completed with what a medium that the
/// site made before says of itself.
struct ConsoleRequest {
    MediaProfile::Console answers; ///< an empty text is not known
    bool hasPassword = true;
    bool unattended = false;
    QString pfx;        ///< absolute; empty: the site makes a self-signed certificate
    QString outputPath; ///< absolute: the ISO file that the console makes
    std::map<QString, QString> variables;
};

/// Facts and medium: of the same check, where there is one.
ConsoleRequest consoleRequest(const MediaProfile& profile, const Facts* facts = nullptr,
                              const BootMedium* medium = nullptr);

} // namespace cmgmedia
