// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/load_wimlib.h"

namespace cmgmedia {

Result<> loadWimlib()
{
    return {}; // the program does not start without it
}

} // namespace cmgmedia
