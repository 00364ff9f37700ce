// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <optional>
#include <string_view>

/// Characters as XML stores them, and back.
namespace cmgmedia {

/// No control characters but tab and line ends, no half surrogate pairs: what XML 1.0 can hold.
bool isXmlText(std::u16string_view text);

/// What is between a start and an end tag: text, references, CDATA; line ends become LF, and
/// elements within do not count. nullopt where it is malformed.
std::optional<SecretChars> decodedContent(std::u16string_view raw);
std::optional<SecretChars> decodedAttribute(std::u16string_view raw);

/// As text with references.
SecretChars escaped(std::u16string_view text);
/// As CDATA, split where the text itself has "]]>". Text with a CR is escaped: CDATA would lose it.
SecretChars asCdata(std::u16string_view text);

inline std::u16string_view viewOf(const SecretChars& text)
{
    return {text.data(), text.size()};
}

inline void append(SecretChars& text, std::u16string_view more)
{
    text.insert(text.end(), more.begin(), more.end());
}

} // namespace cmgmedia
