// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cmgmedia::ui {

/// Profiles that were opened or saved and still exist, the latest first; at most eight.
QStringList recentProfiles();
void rememberProfile(const QString& path);
void forgetRecentProfiles();

} // namespace cmgmedia::ui
