// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cmgmedia {

/// A block of a disc: UDF as Microsoft writes it, ISO 9660 and El Torito all count in these.
inline constexpr qint64 kDiscBlockBytes = 2048;

} // namespace cmgmedia
