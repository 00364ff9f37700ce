// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/configmgr/inspection.h"

#include <QStringList>

namespace cmgmedia {

enum class SheetTopic { Medium, Start, Site, Certificate, BootImage, Variables, Program, File };

struct SheetRow {
    QString name;
    QString value;
    bool isExpired = false;
};

/// One heading of an inspection and what stands below it: rows first, then a sentence, then a
/// table.
struct SheetSection {
    SheetTopic topic = SheetTopic::Medium;
    QString title;
    std::vector<SheetRow> rows = {};
    QString note = {};
    QStringList columns = {}; ///< of the table; none: there is no table
    std::vector<QStringList> table = {};
};

/// An inspection as people read it, on a terminal or in a window. Nothing that inspectionJson()
/// says is left out but the values of long variables.
std::vector<SheetSection> inspectionSheet(const Inspection& inspection, const Clock& clock);

} // namespace cmgmedia
