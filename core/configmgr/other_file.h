// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace cmgmedia {

struct OtherFileText {
    CMGMEDIA_TEXTS(OtherFile)
};

/// Begins like one of the many formats of others that people take for a medium or a part of one.
bool isForeign(QByteArrayView head);

/// Names a file that nothing can be shown of, as far as its first bytes tell.
Error otherFile(QByteArrayView head, qint64 fileBytes, const QString& path);

} // namespace cmgmedia
