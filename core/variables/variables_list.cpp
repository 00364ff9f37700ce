// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/variables_list.h"

#include "core/crypto/errors.h"
#include "core/variables/xml_cursor.h"
#include "core/variables/xml_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using Kind = XmlToken::Kind;

constexpr std::u16string_view kRootName = u"MediaVarList";
constexpr std::u16string_view kVariableName = u"var";
// Media have some dozens; these keep a crafted file from keeping us busy.
constexpr size_t kMostVariables = 10'000;
constexpr size_t kMostCharacters = size_t{4} << 20;
constexpr size_t kDeepest = 32;

class Scanner
{
public:
    explicit Scanner(std::u16string_view text) : m_text(text), m_cursor(text, bomLength(text)) {}

    /// What is wrong; empty when nothing is.
    QString scan();
    VariablesList take() { return std::move(m_list); }

private:
    static size_t bomLength(std::u16string_view text)
    {
        return text.starts_with(char16_t(QChar::ByteOrderMark)) ? 1 : 0;
    }
    bool accept(const XmlToken& token);
    bool open(const XmlToken& token);
    bool close(const XmlToken& token);
    bool acceptCharacters(const XmlToken& token);
    bool readAttributes(const XmlToken& token, VariablePlace& place);

    std::u16string_view m_text;
    XmlCursor m_cursor;
    VariablesList m_list;
    std::vector<std::u16string_view> m_open; ///< names of the elements that we are in
    size_t m_variableDepth = 0; ///< how deep the variable that we are in is; 0: in none
    bool m_rootSeen = false;
};

bool Scanner::readAttributes(const XmlToken& token, VariablePlace& place)
{
    std::vector<std::u16string_view> names;
    XmlAttributes attributes(token.body);
    XmlAttributes::Step step = attributes.next();
    for (; step == XmlAttributes::Step::Found; step = attributes.next()) {
        const XmlAttribute& attribute = attributes.found();
        const std::optional<SecretChars> value = decodedAttribute(attribute.value);
        if (!value || std::ranges::find(names, attribute.name) != names.end())
            return false;
        names.push_back(attribute.name);
        if (attribute.name == u"name") {
            place.name = QString::fromUtf16(value->data(), static_cast<qsizetype>(value->size()));
            place.quote = attribute.quote;
        }
    }
    return step == XmlAttributes::Step::End;
}

bool Scanner::open(const XmlToken& token)
{
    VariablePlace place;
    const bool isRoot = m_open.empty();
    if (!readAttributes(token, place) || m_open.size() == kDeepest
        || (isRoot && (m_rootSeen || token.name != kRootName)))
        return false;
    place.begin = token.begin;
    place.end = place.contentBegin = place.contentEnd = token.end;
    place.isEmptyTag = token.kind == Kind::EmptyTag;
    if (isRoot) {
        m_rootSeen = true;
        m_list.rootContentBegin = m_list.rootContentEnd = token.end;
        m_list.rootIsEmptyTag = place.isEmptyTag;
    }
    if (!place.isEmptyTag)
        m_open.push_back(token.name);
    if (isRoot || token.name != kVariableName || m_variableDepth != 0 || place.name.isEmpty())
        return true;
    place.isCdata = m_text.substr(token.end).starts_with(u"<![CDATA[") && !place.isEmptyTag;
    if (!place.isEmptyTag)
        m_variableDepth = m_open.size();
    m_list.variables.push_back(place);
    return m_list.variables.size() <= kMostVariables;
}

bool Scanner::close(const XmlToken& token)
{
    if (m_open.empty() || m_open.back() != token.name)
        return false;
    if (m_open.size() == m_variableDepth) {
        VariablePlace& place = m_list.variables.back();
        place.contentEnd = token.begin;
        place.end = token.end;
        m_variableDepth = 0;
    }
    m_open.pop_back();
    if (m_open.empty())
        m_list.rootContentEnd = token.begin;
    return true;
}

bool Scanner::acceptCharacters(const XmlToken& token)
{
    if (m_open.empty())
        return token.kind == Kind::Text && std::ranges::all_of(token.body, isXmlBlank);
    return token.kind == Kind::Cdata || decodedContent(token.body).has_value();
}

bool Scanner::accept(const XmlToken& token)
{
    switch (token.kind) {
    case Kind::StartTag:
    case Kind::EmptyTag:
        return open(token);
    case Kind::EndTag:
        return close(token);
    case Kind::Text:
    case Kind::Cdata:
        return acceptCharacters(token);
    case Kind::Aside:
        return true;
    case Kind::End:
    case Kind::Broken:
        return false;
    }
    Q_UNREACHABLE();
}

QString Scanner::scan()
{
    if (m_text.size() > kMostCharacters)
        return u"%1 characters"_s.arg(m_text.size());
    if (!isXmlText(m_text))
        return u"characters that XML cannot hold"_s;
    XmlToken token = m_cursor.next();
    for (; token.kind != Kind::End; token = m_cursor.next()) {
        if (!accept(token))
            return u"malformed at character %1"_s.arg(token.begin);
    }
    if (!m_rootSeen || !m_open.empty())
        return u"the list is not closed"_s;
    return {};
}

} // namespace

Result<VariablesList> VariablesList::scan(std::u16string_view text, const QString& origin)
{
    // ConfigMgr ends the text with NUL; what follows that is nobody's.
    Scanner scanner(text.substr(0, text.find(u'\0')));
    if (const QString wrong = scanner.scan(); !wrong.isEmpty())
        return Error{ErrorCode::VariablesDamaged, origin, wrong};
    return scanner.take();
}

} // namespace cmgmedia
