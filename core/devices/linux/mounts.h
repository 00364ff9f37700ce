// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cmgmedia {

/// One line of /proc/self/mountinfo.
struct Mount {
    QString number; ///< "8:17"; "0:30" where the file system has no device of its own
    QString source; ///< "/dev/sdb1"
    QString point;

    bool operator==(const Mount&) const = default;
};

std::vector<Mount> mountsIn(const QByteArray& mountinfo);
/// Paths of the devices and files that /proc/swaps lists.
QStringList swapsIn(const QByteArray& swaps);

} // namespace cmgmedia
