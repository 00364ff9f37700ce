// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/file_kind.h"
#include "ui/session/session.h"
#include "ui/wizard/page_id.h"

namespace cmgmedia::ui {

/// Where a file belongs that somebody drops on the window.
struct DropTarget {
    Field field = Field::Source;
    Session::Change change; ///< empty: the wizard has no use for it
    QString refusal;        ///< then: why, as a sentence
};

/// Exports of task sequences, which are known by their names; nullopt: look into the file.
std::optional<DropTarget> dropTargetByName(const QString& path);
DropTarget dropTarget(FileKind kind, const QString& path);

} // namespace cmgmedia::ui
