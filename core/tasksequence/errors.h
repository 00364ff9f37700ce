// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Task sequence exports: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ExportAmbiguous{
    ErrorKind::Invalid, "ExportAmbiguous",
    QT_TRANSLATE_NOOP("Error",
                      "%1 contains several task sequences with that name. Use the package ID.")};
inline constexpr ErrorRow ExportLacksSequence{
    ErrorKind::NotFound, "ExportLacksSequence",
    QT_TRANSLATE_NOOP("Error",
                      "%1 doesn't contain the task sequence that you asked for. Use the name or "
                      "package ID of one of these, or none.")};

} // namespace cmgmedia::ErrorCode
