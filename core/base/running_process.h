// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cmgmedia {

/// Whether a process of this number lives on this computer. True where the system does not tell.
bool isRunning(qint64 process);

} // namespace cmgmedia
