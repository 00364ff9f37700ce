// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cmgmedia {

/// Gives a program its words: once, after the application object and before its first text.
void installLanguage();

/// A source text as English has it for the number n, whatever language is installed; -1: no number.
QString inEnglish(const char* context, const char* source, int n);

} // namespace cmgmedia
