// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cmgmedia::test {

/// A text of a catalogue (resources/i18n/*.ts).
struct CatalogueText {
    QString context;
    QString source;
    QString disambiguation;
    bool isPlural = false;
    bool isFinished = false;
    QStringList forms; ///< one, unless it is a plural
};

/// Every text of the catalogue of a language; empty where it cannot be read.
std::vector<CatalogueText> readCatalogue(const QString& languageCode);

/// A text and what is wrong with it, on one line.
QString complaint(const CatalogueText& text, const QString& what);

} // namespace cmgmedia::test
