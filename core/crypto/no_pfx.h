// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace cmgmedia {

struct PfxText {
    CMGMEDIA_TEXTS(Pfx)
};

/// What somebody gave as a PFX file that is none: PfxIsCertificates, PfxIsPem, PfxIsBase64, and
/// PfxDamaged with what can be said of its bytes.
Error whyNoPfx(QByteArrayView content, const QString& origin);

/// It is what whyNoPfx() says.
bool isNoPfx(const Error& error);

} // namespace cmgmedia
