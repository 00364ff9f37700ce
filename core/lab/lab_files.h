// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <map>
#include <stop_token>

namespace cmgmedia {

using LabFiles = std::map<QString, QByteArray>; ///< content by path from the root of the tree

/// Writes them below a folder, making the folders they lie in. Cancelled.
Result<> writeLabFiles(const QString& folder, const LabFiles& files, const std::stop_token& stop);

} // namespace cmgmedia
