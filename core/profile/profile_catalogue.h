// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace cmgmedia {

/// The key table as it stands in docs/profile.md.
QString profileKeysMarkdown();
/// The same for editors, as a JSON Schema: docs/profile.schema.json.
QJsonObject profileSchema();

} // namespace cmgmedia
