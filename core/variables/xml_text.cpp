// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/xml_text.h"

#include "core/variables/xml_cursor.h"

#include <algorithm>
#include <array>

namespace cmgmedia {

namespace {

constexpr char32_t kLastCharacter = 0x10ffff;

struct Named {
    std::u16string_view name;
    char16_t character;
};
constexpr std::array kNamed{Named{u"lt", u'<'}, Named{u"gt", u'>'}, Named{u"amp", u'&'},
                            Named{u"quot", u'"'}, Named{u"apos", u'\''}};

/// Characters of one UTF-16 unit that XML 1.0 allows; surrogates are looked at in pairs.
bool isAllowed(char16_t unit)
{
    return unit >= 0x20 ? unit < 0xfffe : isXmlBlank(unit);
}

std::optional<char32_t> digitOf(char16_t character, char32_t base)
{
    const char16_t lower = character >= u'A' && character <= u'F'
                               ? static_cast<char16_t>(character + (u'a' - u'A'))
                               : character;
    if (lower >= u'0' && lower <= u'9')
        return static_cast<char32_t>(lower - u'0');
    if (base == 16 && lower >= u'a' && lower <= u'f')
        return static_cast<char32_t>(lower - u'a' + 10);
    return std::nullopt;
}

/// "38" or "x26", what stands between "&#" and ";".
std::optional<char32_t> numberedCharacter(std::u16string_view digits)
{
    const char32_t base = digits.starts_with(u'x') ? 16 : 10;
    if (base == 16)
        digits.remove_prefix(1);
    if (digits.empty())
        return std::nullopt;
    char32_t character = 0;
    for (const char16_t next : digits) {
        const std::optional<char32_t> digit = digitOf(next, base);
        if (!digit || character > kLastCharacter)
            return std::nullopt;
        character = character * base + *digit;
    }
    if (character > kLastCharacter)
        return std::nullopt;
    return character;
}

void appendCharacter(SecretChars& out, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        out.push_back(QChar::highSurrogate(character));
        out.push_back(QChar::lowSurrogate(character));
    } else {
        out.push_back(static_cast<char16_t>(character));
    }
}

/// The name between "&" and ";".
bool appendReference(SecretChars& out, std::u16string_view name)
{
    if (name.starts_with(u'#')) {
        const std::optional<char32_t> character = numberedCharacter(name.substr(1));
        if (!character || QChar::isSurrogate(*character)
            || (*character <= 0xffff && !isAllowed(static_cast<char16_t>(*character))))
            return false;
        appendCharacter(out, *character);
        return true;
    }
    const auto* known = std::ranges::find(kNamed, name, &Named::name);
    if (known == kNamed.end())
        return false;
    out.push_back(known->character);
    return true;
}

/// CR LF and CR alone become LF, as XML 1.0 2.11 wants it.
void appendLines(SecretChars& out, std::u16string_view raw)
{
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != u'\r')
            out.push_back(raw[i]);
        else if (!raw.substr(i + 1).starts_with(u'\n'))
            out.push_back(u'\n');
    }
}

bool appendText(SecretChars& out, std::u16string_view raw)
{
    while (!raw.empty()) {
        const size_t reference = std::min(raw.find(u'&'), raw.size());
        appendLines(out, raw.substr(0, reference));
        raw.remove_prefix(reference);
        if (raw.empty())
            break;
        const size_t close = raw.find(u';');
        if (close == std::u16string_view::npos || !appendReference(out, raw.substr(1, close - 1)))
            return false;
        raw.remove_prefix(close + 1);
    }
    return true;
}

} // namespace

bool isXmlText(std::u16string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if (QChar::isHighSurrogate(text[i]) && i + 1 < text.size()
            && QChar::isLowSurrogate(text[i + 1]))
            ++i;
        else if (QChar::isSurrogate(text[i]) || !isAllowed(text[i]))
            return false;
    }
    return true;
}

std::optional<SecretChars> decodedContent(std::u16string_view raw)
{
    SecretChars out;
    XmlCursor cursor(raw);
    int depth = 0;
    for (XmlToken token = cursor.next(); token.kind != XmlToken::Kind::End; token = cursor.next()) {
        if (token.kind == XmlToken::Kind::Broken)
            return std::nullopt;
        if (token.kind == XmlToken::Kind::StartTag)
            ++depth;
        if (token.kind == XmlToken::Kind::EndTag)
            --depth;
        if (token.kind == XmlToken::Kind::Cdata && depth == 0)
            appendLines(out, token.body);
        SecretChars aside;
        if (token.kind == XmlToken::Kind::Text && !appendText(depth == 0 ? out : aside, token.body))
            return std::nullopt;
    }
    return out;
}

std::optional<SecretChars> decodedAttribute(std::u16string_view raw)
{
    SecretChars blanksAsSpaces;
    appendLines(blanksAsSpaces, raw);
    std::ranges::replace_if(blanksAsSpaces, isXmlBlank, u' ');
    SecretChars out;
    if (raw.find(u'<') != std::u16string_view::npos || !appendText(out, viewOf(blanksAsSpaces)))
        return std::nullopt;
    return out;
}

SecretChars escaped(std::u16string_view text)
{
    SecretChars out;
    for (const char16_t character : text) {
        const auto* named = std::ranges::find(kNamed, character, &Named::character);
        if (named != kNamed.end()) {
            out.push_back(u'&');
            append(out, named->name);
            out.push_back(u';');
        } else if (character == u'\r') {
            append(out, u"&#13;");
        } else {
            out.push_back(character);
        }
    }
    return out;
}

SecretChars asCdata(std::u16string_view text)
{
    constexpr std::u16string_view kClose = u"]]>";
    if (text.find(u'\r') != std::u16string_view::npos)
        return escaped(text);
    SecretChars out;
    append(out, u"<![CDATA[");
    for (size_t at = text.find(kClose); at != std::u16string_view::npos; at = text.find(kClose)) {
        append(out, text.substr(0, at));
        append(out, u"]]]]><![CDATA[>");
        text.remove_prefix(at + kClose.size());
    }
    append(out, text);
    append(out, kClose);
    return out;
}

} // namespace cmgmedia
