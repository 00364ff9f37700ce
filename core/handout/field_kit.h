// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/handout/calendar.h"
#include "core/handout/field_card.h"

#include <QJsonObject>

#include <vector>

namespace cmgmedia {

/// A finished medium as its report tells of it.
struct KitMedium {
    QString label = {};
    bool hasPassword = true;
    QString thumbprint = {}; ///< empty: it has no certificate
    QDateTime made = {};     ///< by the site; invalid: not known
    QDateTime expires = {};  ///< its certificate; invalid: not known
    int sticks = 0;          ///< that were written; 0: a file
};

/// KitNeedsReport.
Result<KitMedium> kitMedium(const QJsonObject& report, const QString& origin);

/// What the admin chose for it.
struct KitChoices {
    QString company = {};
    QByteArray logo = {}; ///< isCardPicture(); empty: none
    QString contact = {};
    QString pcMaker = {};                  ///< of bootKeys(); empty: all
    Language language = Language::English; ///< of the person at the PC
    QByteArray screen = {}; ///< PNG of a virtual PC that started from it; empty: none
};

FieldCard fieldCardOf(const KitMedium& medium, const KitChoices& choices);
MediumDates datesOf(const KitMedium& medium, const Clock& clock);

struct KitFile {
    QString name; ///< the same in every language
    QByteArray content;
};

/// Card, labels, mail, calendar where there are dates, report, screen where there is one. All of it
/// is for other people: no secret is in it, because none is in what it is made of.
std::vector<KitFile> fieldKit(const QJsonObject& report, const KitMedium& medium,
                              const KitChoices& choices, const Clock& clock);

/// A ZIP file, all of it or nothing. Those of checkOutput(), and what writing meets.
Result<> writeKitArchive(const std::vector<KitFile>& kit, const OutputFile& output);
/// A new folder, all of it or nothing. OutputExists, NotFound for the folder that it is in.
Result<> writeKitFolder(const std::vector<KitFile>& kit, const QString& folder);

/// A logo or a screen: KitPicture, and what reading meets.
Result<QByteArray> loadKitPicture(const QString& path);

} // namespace cmgmedia
