// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace cmgmedia {

enum class SheetTopic { Medium, Site, Certificate, BootImage, Variables, Program };

struct SheetRow {
    QString name;
    QString value;
    bool isExpired = false;
};

/// One heading of a description and what stands below it: rows first, then a sentence, then a
/// table.
struct SheetSection {
    SheetTopic topic = SheetTopic::Medium;
    QString title;
    std::vector<SheetRow> rows = {};
    QString note = {};
    QStringList columns = {}; ///< of the table; none: there is no table
    std::vector<QStringList> table = {};
};

/// A description (core/configmgr/description.h) as people read it, on a terminal or in a window.
/// Nothing is left out but the values of long variables, and nothing is added.
std::vector<SheetSection> inspectionSheet(const QJsonObject& description);

} // namespace cmgmedia
