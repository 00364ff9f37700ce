// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace cmgmedia {

/// What somebody gave as a PFX file that is none: PfxIsCertificates, PfxIsPem, PfxIsBase64, and
/// PfxDamaged with the detail where nobody can tell.
Error whyNoPfx(QByteArrayView content, const QString& origin, const Text& detail);

/// It is what whyNoPfx() says.
bool isNoPfx(const Error& error);

} // namespace cmgmedia
