// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace cmgmedia {

enum class Language { English, French, Japanese };

std::vector<Language> allLanguages();
QString languageCode(Language language); ///< "fr": of --language and of HTML
/// As it calls itself, whatever the language of the moment: "Français".
QString languageName(Language language);
std::optional<Language> languageOfCode(const QString& code); ///< nullopt: we don't have it

/// The first that we have of those that somebody reads, best first ("fr-CA" is French); English
/// where we have none.
Language firstLanguageOf(const QStringList& wanted);
Language systemLanguage(); ///< of what the system's user reads

/// What `--language` asks for; nullopt: nothing. The last one counts, as with any option.
std::optional<QString> takeLanguageOption(QStringList& arguments);

/// Gives a program its words, those of Qt, and the form of its dates and numbers: after the
/// application object and before the first text. Called again, it changes the language for what
/// is said from then on.
void installLanguage(Language language);
Language currentLanguage(); ///< English until one is installed

/// A day in a table or a card, and one in a sentence. English has ISO 8601 for both: its short form
/// is not the same everywhere.
QString shortDay(const QDate& day);
QString longDay(const QDate& day, Language language = currentLanguage());
/// A day and the time of this computer, short: 2026-11-28 14:05.
QString moment(const QDateTime& time);

/// A source text as English has it for the number n, whatever language is installed; -1: no number.
QString inEnglish(const char* context, const char* source, int n);
/// The same as a certain language has it; in English where it has no words for it.
QString inLanguage(Language language, const char* context, const char* source, int n);

} // namespace cmgmedia
