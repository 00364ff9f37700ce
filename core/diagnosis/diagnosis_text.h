// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace cmgmedia {

/// What the diagnosis of a log says.
struct DiagnosisText {
    CMGMEDIA_TEXTS(Diagnosis)
};

} // namespace cmgmedia
