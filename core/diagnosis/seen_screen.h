// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace cmgmedia {

/// What may bring a screen about.
struct SeenCause {
    const char* sentence = ""; ///< in the context SeenScreen, like the remedy
    const char* remedy = "";
    QLatin1StringView rules = {}; ///< that would have prevented it

    QStringList ruleIds() const { return QString(rules).split(u' ', Qt::SkipEmptyParts); }
};

/// Something that leaves no line in any log: what a person saw, and what may be behind it. Pure
/// data; the windows draw a picture of the screen by its id.
struct SeenScreen {
    QLatin1StringView id;   ///< kebab-case, never renamed or used again
    bool isAtThePc = true;  ///< not: while a medium was made
    const char* title = ""; ///< in the context SeenScreen
    std::span<const SeenCause> causes;
};

/// In the order in which a PC starts, then those of making media.
std::span<const SeenScreen> seenScreens();
/// nullptr when there is none of that id.
const SeenScreen* findScreen(QStringView id);

Text screenText(const char* text);             ///< a title, sentence or remedy
QString screenSheet(const SeenScreen& screen); ///< all of it, to read
QJsonObject screenJson(const SeenScreen& screen);

} // namespace cmgmedia
