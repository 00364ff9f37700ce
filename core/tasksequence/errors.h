// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Task sequence exports: what can go wrong, beside what every room knows.
namespace cmgmedia::ErrorCode {

inline constexpr ErrorRow ExportAmbiguous{
    ErrorKind::Invalid, "ExportAmbiguous",
    QT_TRANSLATE_NOOP(
        "Error", "%1 holds several task sequences of that name. Name the one by its package ID.")};
inline constexpr ErrorRow ExportLacksSequence{
    ErrorKind::NotFound, "ExportLacksSequence",
    QT_TRANSLATE_NOOP("Error", "%1 does not hold the task sequence that was asked for. Ask for one "
                               "of these by its name or package ID, or for none.")};

} // namespace cmgmedia::ErrorCode
