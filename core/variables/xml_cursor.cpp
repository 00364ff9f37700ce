// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/xml_cursor.h"

#include <algorithm>

namespace cmgmedia {

namespace {

using Kind = XmlToken::Kind;

constexpr std::u16string_view kBlanks = u" \t\r\n";
constexpr std::u16string_view kNotInNames = u" \t\r\n<>/=\"'&!?";

std::u16string_view withoutLeadingBlanks(std::u16string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
    return text;
}

/// The name that the text begins with; empty where there is none.
std::u16string_view leadingName(std::u16string_view text)
{
    return text.substr(0, text.find_first_of(kNotInNames));
}

/// Where the tag's ">" is, which a quoted value may hold too.
size_t tagEnd(std::u16string_view text, size_t at)
{
    char16_t quote = 0;
    for (; at < text.size(); ++at) {
        const char16_t character = text[at];
        if (quote != 0)
            quote = character == quote ? u'\0' : quote;
        else if (character == u'"' || character == u'\'')
            quote = character;
        else if (character == u'>')
            return at;
        else if (character == u'<')
            break;
    }
    return std::u16string_view::npos;
}

} // namespace

XmlToken XmlCursor::broken() const
{
    XmlToken token;
    token.kind = Kind::Broken;
    token.begin = token.end = m_at;
    return token;
}

XmlToken XmlCursor::upTo(std::u16string_view opening, std::u16string_view closing, Kind kind)
{
    const size_t bodyBegin = m_at + opening.size();
    const size_t bodyEnd = m_text.find(closing, bodyBegin);
    if (bodyEnd == std::u16string_view::npos)
        return broken();
    XmlToken token;
    token.kind = kind;
    token.begin = m_at;
    token.end = m_at = bodyEnd + closing.size();
    token.body = m_text.substr(bodyBegin, bodyEnd - bodyBegin);
    return token;
}

XmlToken XmlCursor::tag()
{
    const bool isEnd = m_text.substr(m_at).starts_with(u"</");
    const size_t nameBegin = m_at + (isEnd ? 2 : 1);
    const size_t close = tagEnd(m_text, nameBegin);
    if (close == std::u16string_view::npos)
        return broken();
    std::u16string_view body = m_text.substr(nameBegin, close - nameBegin);
    XmlToken token;
    token.kind = isEnd ? Kind::EndTag : Kind::StartTag;
    token.name = leadingName(body);
    body.remove_prefix(token.name.size());
    if (!isEnd && body.ends_with(u'/')) {
        token.kind = Kind::EmptyTag;
        body.remove_suffix(1);
    }
    const bool fits =
        isEnd ? withoutLeadingBlanks(body).empty() : body.empty() || isXmlBlank(body.front());
    if (token.name.empty() || !fits)
        return broken();
    token.body = body;
    token.begin = m_at;
    token.end = m_at = close + 1;
    return token;
}

XmlToken XmlCursor::next()
{
    const std::u16string_view rest = m_text.substr(m_at);
    if (rest.empty()) {
        XmlToken token;
        token.begin = token.end = m_at;
        return token;
    }
    if (rest.starts_with(u"<![CDATA["))
        return upTo(u"<![CDATA[", u"]]>", Kind::Cdata);
    if (rest.starts_with(u"<!--"))
        return upTo(u"<!--", u"-->", Kind::Aside);
    if (rest.starts_with(u"<?"))
        return upTo(u"<?", u"?>", Kind::Aside);
    if (rest.starts_with(u'<'))
        return tag();
    XmlToken token;
    token.kind = Kind::Text;
    token.begin = m_at;
    token.body = rest.substr(0, rest.find(u'<'));
    token.end = m_at += token.body.size();
    return token;
}

XmlAttributes::Step XmlAttributes::next()
{
    const std::u16string_view body = withoutLeadingBlanks(m_rest);
    if (body.empty())
        return Step::End;
    m_found.name = leadingName(body);
    if (m_found.name.empty() || body.size() == m_rest.size())
        return Step::Broken;
    std::u16string_view rest = withoutLeadingBlanks(body.substr(m_found.name.size()));
    if (!rest.starts_with(u'='))
        return Step::Broken;
    rest = withoutLeadingBlanks(rest.substr(1));
    if (!rest.starts_with(u'"') && !rest.starts_with(u'\''))
        return Step::Broken;
    m_found.quote = rest.front();
    const size_t close = rest.find(m_found.quote, 1);
    if (close == std::u16string_view::npos)
        return Step::Broken;
    m_found.value = rest.substr(1, close - 1);
    m_rest = rest.substr(close + 1);
    return Step::Found;
}

} // namespace cmgmedia
