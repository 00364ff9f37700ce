// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/site/site_snapshot.h"

namespace cmgmedia::test {

/// Of the medium whose certificate the site knows.
inline const QString kToldGuid = QStringLiteral("{a7c1f3de-0b52-4c7e-9f80-3d1f6a2b9c11}");

/// What a site would tell of itself to somebody who may see all: some rows of every section.
SiteSnapshot toldSite(const QDateTime& now);

} // namespace cmgmedia::test
