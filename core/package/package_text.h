// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace cmgmedia {

struct PackageText {
    CMGMEDIA_TEXTS(Package)
};

} // namespace cmgmedia
