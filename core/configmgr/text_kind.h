// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/file_kind.h"

#include <QByteArrayView>

#include <optional>

namespace cmgmedia {

/// Text, in whatever encoding: hardly anything in it is no character.
bool isText(QByteArrayView head);
bool isWebPage(QByteArrayView head);

/// Of a text, as far as the beginning tells, and of a ZIP archive, as which a task sequence is
/// exported; nullopt: something else.
std::optional<FileKind> textKindOf(QByteArrayView head);

} // namespace cmgmedia
