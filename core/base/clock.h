// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace cmgmedia {

/// What time it is, handed in so that tests and reproducible builds can say so. UTC.
struct Clock {
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< for judging validity
    QDateTime stamp = now;                           ///< for what is written into a medium

    /// The system's clock; the stamp comes from SOURCE_DATE_EPOCH where that is set.
    static Clock system();
};

} // namespace cmgmedia
