// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace cmgmedia {

struct UsbImageOptions {
    QString label;   ///< of the medium; the volume gets what fatLabelOf() makes of it
    QDateTime stamp; ///< UTC; of the volume, folders, and files that have no time of their own
    /// Of the stick. The plan ends where its last file does: what lies behind may be anything.
    /// 0: an image file, whole, as small as is sensible.
    qint64 deviceBytes = 0;
    QByteArray bootRecord = {}; ///< checked; empty: the stick starts on UEFI only
    QString lateFile = {};      ///< path of the tree's file that is laid out last, see ImagePlan
};

} // namespace cmgmedia
