// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/own_sids.h"

namespace cmgmedia {

QStringList ownSids()
{
    return {};
}

} // namespace cmgmedia
