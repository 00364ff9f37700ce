// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cmgmedia::ui {

/// A small picture of a screen that somebody may have seen, by the id of seenScreens(). Drawn, so
/// that it is sharp at every scale.
QIcon screenPicture(QLatin1StringView id);
constexpr QSize kScreenPictureSize{104, 64};

} // namespace cmgmedia::ui
