// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace cmgmedia {

/// An error that another process met with a device and told by the name of its row. One that we do
/// not know is External, with its name before the words.
Error namedError(QByteArrayView name, const QString& path, const QString& words);

} // namespace cmgmedia
