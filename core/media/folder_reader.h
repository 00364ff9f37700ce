// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// Everything that lies in a folder, empty folders as well; but not what Windows writes on a stick
/// for itself. Links are followed as long as they
/// stay inside it. AccessDenied, Unsupported (devices, links that lead out or in circles),
/// NameCollision; all of them name the file.
Result<MediaTree> readFolder(const QString& folder, Work& work);

} // namespace cmgmedia
