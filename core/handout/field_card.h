// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace cmgmedia {

inline constexpr int kMostContactLetters = 160;
inline constexpr int kMostCompanyLetters = 60;

/// What the person at the PC is told who starts it from a medium.
struct FieldCard {
    QString label;        ///< of the medium
    QString company = {}; ///< whose PCs those are; empty: not said
    QByteArray logo = {}; ///< a PNG or JPEG file (isCardPicture()); empty: none
    QString contact;      ///< whom to call, as the admin typed it; empty: a line to fill in by hand
    QString pcMaker = {}; ///< id of bootKeys(): of its PCs alone; empty: the keys of all
    bool hasPassword = true;
    QDate expires;                         ///< invalid: not known
    Language language = Language::English; ///< of whom it is for
};

/// How logo and QR code are in its HTML: with all that they are, or by the names of pictures that
/// the one who shows it has, for Qt's documents know no SVG.
enum class CardPictures { Inside, Named };
inline constexpr char kLogoName[] = "company-logo";
inline constexpr char kCodeName[] = "contact-code";

/// One page of HTML to print: for somebody who is no admin, at a PC far away. Stands alone, holds
/// no secret and fits A4 and Letter.
QString fieldCardHtml(const FieldCard& card);
/// What is between its <body> tags.
QString fieldCardBody(const FieldCard& card, CardPictures pictures);
/// What its QR code holds; empty: it has none.
QString codeContent(const FieldCard& card);

/// Whether a file can be the logo of a card, by its first bytes and its size.
bool isCardPicture(const QByteArray& content);
/// "image/png", for a data URL.
QString pictureType(const QByteArray& content);

} // namespace cmgmedia
