// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// What a name says of who made the thing, "<computer>-<process>-", for others to tell whether
/// anybody still works on it.
QString processMark();

/// Whether a name begins so, with the mark of a process of this computer that lives no more. What
/// another computer made is none of that: its processes are not seen from here.
bool isLeftOver(const QString& name, const QString& begin);

} // namespace cmgmedia
