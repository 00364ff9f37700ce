// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

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

/// Facts: of a check of the profile, where there was one.
ConsoleRequest consoleRequest(const MediaProfile& profile, const Facts* facts = nullptr);

} // namespace cmgmedia
