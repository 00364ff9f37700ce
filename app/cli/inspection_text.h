// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace cmgmedia::cli {

/// A description (core/configmgr/description.h) as people read it. Nothing is left out but the
/// values of variables, and nothing is added.
QString inspectionText(const QJsonObject& description);

} // namespace cmgmedia::cli
