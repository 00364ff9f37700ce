// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace cmgmedia {

/// Where no signature fits: the step that failed and its code, else the first error that is no
/// noise, else the first code; of an attempt that failed, else its last line. Never a guess.
std::optional<LogCause> fallbackCause(const LogSet& logs, quint32 chain, const LogStory& story,
                                      quint32 begin, quint32 end,
                                      const std::optional<LogStep>& step, bool hasFailed);

/// The code that a text names, "(0x80070057)", "HRESULT=80070057", "Error: 80070057".
std::optional<quint32> codeIn(const QString& text);

} // namespace cmgmedia
