// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace cmgmedia {

/// A piece of XML text, where it stands.
struct XmlToken {
    enum class Kind {
        StartTag,
        EmptyTag, ///< <name/>
        EndTag,
        Text,
        Cdata,
        Aside, ///< comment, processing instruction, declaration
        End,
        Broken,
    };

    Kind kind = Kind::End;
    size_t begin = 0; ///< in the text, markup included
    size_t end = 0;
    std::u16string_view name; ///< of a tag
    std::u16string_view body; ///< the attributes of a tag, the characters of text and CDATA
};

/// An attribute of a tag, as it stands.
struct XmlAttribute {
    std::u16string_view name;
    std::u16string_view value; ///< not yet decoded
    char16_t quote = u'"';
};

/// Walks over XML that holds secrets: Qt's reader would copy it into memory that nobody wipes.
/// Knows no document type declarations, and so no entities but the five of XML itself.
class XmlCursor
{
public:
    explicit XmlCursor(std::u16string_view text, size_t begin = 0) : m_text(text), m_at(begin) {}

    /// After End or Broken it stays there.
    XmlToken next();

private:
    XmlToken upTo(std::u16string_view opening, std::u16string_view closing, XmlToken::Kind kind);
    XmlToken tag();
    XmlToken broken() const;

    std::u16string_view m_text;
    size_t m_at;
};

/// Walks over the attributes of a tag.
class XmlAttributes
{
public:
    enum class Step { Found, End, Broken };

    explicit XmlAttributes(std::u16string_view body) : m_rest(body) {}

    Step next();
    const XmlAttribute& found() const { return m_found; }

private:
    std::u16string_view m_rest;
    XmlAttribute m_found;
};

inline bool isXmlBlank(char16_t character)
{
    return character == u' ' || character == u'\t' || character == u'\r' || character == u'\n';
}

} // namespace cmgmedia
