// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace cmgmedia::cli {

/// The sheet of a description (core/configmgr/inspection_sheet.h) for a terminal.
QString inspectionText(const QJsonObject& description);

} // namespace cmgmedia::cli
