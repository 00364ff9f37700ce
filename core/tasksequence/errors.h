// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Task sequence exports: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ExportAmbiguous{
    ErrorKind::Invalid, "ExportAmbiguous",
    QT_TRANSLATE_NOOP("Error",
                      "%1 holds several task sequences. Export the one that the medium starts.")};

} // namespace cmgmedia::ErrorCode
