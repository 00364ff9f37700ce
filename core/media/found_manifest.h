// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/media/media_tree.h"

namespace cmgmedia {

/// The files of a medium of ours whose folders or file system lead nowhere: the manifest is looked
/// for in the bytes of the image, and says where each file lies. Only one that is as it was written
/// is taken. Looks at the first `limitBytes`. ManifestMissing where none is there; Cancelled.
Result<MediaTree> treeByManifest(const std::shared_ptr<const SourceFile>& image, qint64 limitBytes,
                                 Work& work);

} // namespace cmgmedia
