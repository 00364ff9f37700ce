// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cmgmedia {

/// Whether programs of Windows can open a file or folder of this name. One that ends in a dot or
/// a blank they take for another, and "NUL.evi" for a device.
bool isNameForWindows(QStringView name);
/// Of every folder and file on the way.
bool isPathForWindows(QStringView path);

} // namespace cmgmedia
