// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

namespace cmgmedia::ui {

/// The language that was chosen in the View menu; nullopt: the system's.
std::optional<Language> savedLanguage();
void saveLanguage(std::optional<Language> language);
/// What is to be shown where nothing else is asked for: the kept choice, or the system's language.
Language wantedLanguage();

/// Whether any font of this computer has its letters; without, every letter is a box.
bool hasLettersOf(Language language);
/// A sentence that says so, and what to do about it.
QString missingLetters(Language language);

/// Words, dates and fonts of the application, for windows that are made from then on.
void applyLanguage(Language language);

} // namespace cmgmedia::ui
