// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia {

/// A log that went through a page of the web: marks of HTML and Markdown become what they stand
/// for, curly quotation marks straight. What is no such page stays as it is. Lines keep their
/// numbers: <br> becomes a vertical tab, which ends a line and is not counted.
QByteArray withoutMarkup(QByteArray content);

} // namespace cmgmedia
