// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace cmgmedia {

/// A name of a code, as a header has it.
struct ErrorName {
    quint32 code = 0;
    const char* name = "";
    const char* header = ""; ///< "winhttp.h"
};

/// From the headers of mingw-w64 (resources/error-names), by code and, of one code, in the order in
/// which they are to be thought of. Some 6,000; a search takes no microsecond.
std::span<const ErrorName> errorNames();
std::span<const ErrorName> errorNamesOf(quint32 code);

/// What a code means in the work with boot media, in our own words.
struct ErrorMeaning {
    quint32 code = 0;
    const char* name = "";    ///< where no header has one; empty: has, or nobody has
    const char* meaning = ""; ///< in the context ErrorMeaning, like the next two
    const char* advice = "";  ///< where to look; empty: nowhere in particular
    const char* trap = "";    ///< what it is often taken for, or why it is none of our business
};
std::span<const ErrorMeaning> errorMeanings(); ///< by code
const ErrorMeaning* meaningOf(quint32 code);   ///< nullptr: none

/// One code, whatever the notation: what it is made of, its names and what they mean here.
struct ExplainedCode {
    QString given;
    quint32 code = 0;
    QString kind;       ///< "HRESULT", "NTSTATUS", "Win32", "HTTP", "exit code": for programs
    Text decomposition; ///< "Win32 code 5, as an HRESULT"
    std::vector<ErrorName> names; ///< of it, or of the code inside
    const ErrorMeaning* meaning = nullptr;
    QStringList signatures; ///< that look for it
    bool isError = true;    ///< not: success, or a restart
    bool isKnown() const { return meaning || !names.empty() || kind == QLatin1StringView("HTTP"); }
};

/// 0x80072f8f, 80072f8f, 2147954575, -2147012721, 12175, 401; nullopt: no code.
std::optional<quint32> parseCode(const QString& text);
std::optional<ExplainedCode> explainCode(const QString& text);

/// "0x80072F8F (ERROR_WINHTTP_SECURE_FAILURE)", for sentences.
QString shortCode(quint32 code);
QString hexCode(quint32 code); ///< "0x80072F8F"

} // namespace cmgmedia
