// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

// The variables that the site registered as a pair; nobody can make them offline.
inline constexpr char kMediaGuid[] = "_SMSMediaGuid";
inline constexpr char kMediaPfx[] = "_SMSTSMediaPFX"; ///< its password comes from the other one

bool isIdentityVariable(const QString& name);

} // namespace cmgmedia
