// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page_id.h"
#include "ui/session/session.h"

namespace cmgmedia::ui {

/// Where a file belongs that somebody drops on the window.
struct DropTarget {
    Field field = Field::Source;
    ProfileDocument::Change change; ///< empty: the wizard has no use for it
    QString refusal;                ///< then: why, as a sentence
};

/// Exports of task sequences are known by their names, all else by what is in it. Reads the file,
/// so it is for workers.
Result<DropTarget> findDropTarget(const QString& path);

} // namespace cmgmedia::ui
