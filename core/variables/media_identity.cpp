// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/media_identity.h"

namespace cmgmedia {

bool isIdentityVariable(const QString& name)
{
    return name.compare(QLatin1StringView(kMediaGuid), Qt::CaseInsensitive) == 0
           || name.compare(QLatin1StringView(kMediaPfx), Qt::CaseInsensitive) == 0;
}

} // namespace cmgmedia
