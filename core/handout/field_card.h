// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>

namespace cmgmedia {

/// What the person at the PC is told who starts it from a medium.
struct FieldCard {
    QString label;   ///< of the medium
    QString contact; ///< whom to call, as the admin typed it; empty: a line to fill in by hand
    bool hasPassword = true;
    QDate expires;                         ///< invalid: not known
    Language language = Language::English; ///< of whom it is for
};

/// One page of HTML to print: for somebody who is no admin, at a PC far away. Stands alone, holds
/// no secret and fits A4 and Letter.
QString fieldCardHtml(const FieldCard& card);

} // namespace cmgmedia
