// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace cmgmedia {

/// Said before it is started: it ends with this process, even if that one is killed.
void endWithUs(QProcess& process);

} // namespace cmgmedia
