// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace cmgmedia {

// The rule table as a text to read, topic by topic: docs/rules.md, and the same as data.
QString rulesMarkdown();
QJsonArray rulesJson();

/// One rule a line: severity, id, title.
QString rulesText();

} // namespace cmgmedia
