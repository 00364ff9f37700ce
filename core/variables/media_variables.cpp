// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/media_variables.h"

#include "core/crypto/encrypted_buffer.h"
#include "core/variables/errors.h"
#include "core/variables/secret_names.h"
#include "core/variables/xml_cursor.h"
#include "core/variables/xml_text.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace cmgmedia {

namespace {

// No byte order mark, CR LF and a NUL at the end: what the lengths of real media speak for.
constexpr std::u16string_view kEmptyList = u"<?xml version=\"1.0\"?>"
                                           u"<MediaVarList Version=\"4.00.5345.0000\">"
                                           u"</MediaVarList>\r\n\0"sv;

std::u16string_view viewOfText(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())};
}

SecretChars charactersOf(const SecretBytes& bytes)
{
    SecretChars text(bytes.size() / sizeof(char16_t));
    for (size_t i = 0; i < text.size(); ++i)
        text[i] = qFromLittleEndian<char16_t>(bytes.data() + i * sizeof(char16_t));
    return text;
}

/// The blanks that end right before a place.
std::u16string_view blanksBefore(std::u16string_view text, size_t place)
{
    size_t begin = place;
    while (begin > 0 && isXmlBlank(text[begin - 1]))
        --begin;
    return text.substr(begin, place - begin);
}

std::u16string_view leadingLineBreak(std::u16string_view text)
{
    if (text.starts_with(u"\r\n"))
        return u"\r\n";
    return text.starts_with(u'\n') ? u"\n" : u"";
}

bool holdsControls(const QString& name)
{
    return std::ranges::any_of(
        name, [](QChar character) { return character.category() == QChar::Other_Control; });
}

auto isNamed(const QString& name)
{
    return [&name](const VariablePlace& place) {
        return place.name.compare(name, Qt::CaseInsensitive) == 0;
    };
}

Error invalid(const Text& name, const Text& why)
{
    return Error{ErrorCode::VariableInvalid, name, why};
}

/// What a new value is written like: the last variable that has one, or the official form.
bool writesCdata(const VariablesList& list)
{
    const auto hasContent = [](const VariablePlace& place) {
        return place.contentBegin < place.contentEnd;
    };
    const auto last = std::find_if(list.variables.rbegin(), list.variables.rend(), hasContent);
    return last == list.variables.rend() || last->isCdata;
}

SecretChars encoded(std::u16string_view value, bool isCdata)
{
    return isCdata ? asCdata(value) : escaped(value);
}

} // namespace

MediaVariables::MediaVariables(BufferCipher cipher, SecretChars text, VariablesList list)
    : m_cipher(cipher), m_text(std::move(text)), m_list(std::move(list))
{}

Result<MediaVariables> MediaVariables::decrypt(QByteArrayView file, const Secret* password,
                                               const QString& origin)
{
    const Result<BufferPlaintext> plaintext = decryptVariables(file, password, origin);
    if (!plaintext)
        return plaintext.error();
    SecretChars text = charactersOf(plaintext->text);
    Result<VariablesList> list = VariablesList::scan(viewOf(text), origin);
    if (!list)
        return list.error();
    return MediaVariables(plaintext->cipher, std::move(text), *std::move(list));
}

MediaVariables MediaVariables::empty(BufferCipher cipher)
{
    Result<VariablesList> list = VariablesList::scan(kEmptyList, {});
    Q_ASSERT(list);
    return {cipher, SecretChars(kEmptyList.begin(), kEmptyList.end()), *std::move(list)};
}

Result<QByteArray> MediaVariables::encrypt(const Secret* password) const
{
    return encryptVariables({m_cipher, utf16Bytes(viewOf(m_text))}, password);
}

QStringList MediaVariables::names() const
{
    QStringList names;
    for (const VariablePlace& place : m_list.variables)
        names += place.name;
    return names;
}

const VariablePlace* MediaVariables::find(const QString& name) const
{
    const auto found = std::ranges::find_if(m_list.variables, isNamed(name));
    return found == m_list.variables.end() ? nullptr : &*found;
}

bool MediaVariables::contains(const QString& name) const
{
    return find(name) != nullptr;
}

std::optional<SecretChars> MediaVariables::secretValue(const QString& name) const
{
    const VariablePlace* place = find(name);
    if (place == nullptr)
        return std::nullopt;
    return decodedContent(
        viewOf(m_text).substr(place->contentBegin, place->contentEnd - place->contentBegin));
}

std::optional<QString> MediaVariables::value(const QString& name) const
{
    const std::optional<SecretChars> found = isSecretName(name) ? std::nullopt : secretValue(name);
    if (!found)
        return std::nullopt;
    return QString::fromUtf16(found->data(), static_cast<qsizetype>(found->size()));
}

qsizetype MediaVariables::length(const QString& name) const
{
    const std::optional<SecretChars> found = secretValue(name);
    return found ? std::ssize(*found) : 0;
}

bool MediaVariables::hasSameValue(const QString& name, const MediaVariables& other) const
{
    return secretValue(name) == other.secretValue(name);
}

bool MediaVariables::canHold(const QString& name, const QString& value)
{
    return !name.isEmpty() && !holdsControls(name) && isXmlText(viewOfText(name))
           && isXmlText(viewOfText(value));
}

Result<> MediaVariables::set(const QString& name, const QString& value)
{
    if (name.isEmpty() || holdsControls(name) || !isXmlText(viewOfText(name)))
        return invalid(name, u"name"_s);
    if (!isXmlText(viewOfText(value)))
        return invalid(name, u"value with control characters"_s);
    if (std::ranges::count_if(m_list.variables, isNamed(name)) > 1)
        return invalid(name, u"the medium has it more than once"_s);
    const VariablePlace* place = find(name);
    if (place == nullptr)
        return append(name, viewOfText(value));
    if (viewOf(*secretValue(name)) == viewOfText(value))
        return {};

    const bool hasContent = place->contentBegin < place->contentEnd;
    const SecretChars content =
        encoded(viewOfText(value), hasContent ? place->isCdata : writesCdata(m_list));
    if (!place->isEmptyTag)
        return replaceText(place->contentBegin, place->contentEnd, viewOf(content));
    SecretChars rest;
    cmgmedia::append(rest, u">");
    cmgmedia::append(rest, viewOf(content));
    cmgmedia::append(rest, u"</var>");
    return replaceText(place->end - 2, place->end, viewOf(rest)); // the last two are "/>"
}

SecretChars MediaVariables::newElement(const QString& name, std::u16string_view value) const
{
    const char16_t quote = m_list.variables.empty() ? u'"' : m_list.variables.back().quote;
    SecretChars element;
    cmgmedia::append(element, u"<var name=");
    element.push_back(quote);
    cmgmedia::append(element, viewOf(escaped(viewOfText(name))));
    element.push_back(quote);
    element.push_back(u'>');
    cmgmedia::append(element, viewOf(encoded(value, writesCdata(m_list))));
    cmgmedia::append(element, u"</var>");
    return element;
}

Result<> MediaVariables::append(const QString& name, std::u16string_view value)
{
    const std::u16string_view text = viewOf(m_text);
    const SecretChars element = newElement(name, value);
    SecretChars added;
    if (m_list.rootIsEmptyTag) {
        cmgmedia::append(added, u">");
        cmgmedia::append(added, viewOf(element));
        cmgmedia::append(added, u"</MediaVarList>");
        return replaceText(m_list.rootContentBegin - 2, m_list.rootContentBegin, viewOf(added));
    }
    // What stands before the last variable also separates it from the new one.
    const bool isFirst = m_list.variables.empty();
    const size_t place = isFirst ? m_list.rootContentBegin : m_list.variables.back().end;
    cmgmedia::append(added, isFirst ? leadingLineBreak(text.substr(place))
                                    : blanksBefore(text, m_list.variables.back().begin));
    cmgmedia::append(added, viewOf(element));
    return replaceText(place, place, viewOf(added));
}

bool MediaVariables::remove(const QString& name)
{
    const bool found = contains(name);
    for (const VariablePlace* place = find(name); place != nullptr; place = find(name)) {
        const size_t blanks = blanksBefore(viewOf(m_text), place->begin).size();
        const Result<> removed = replaceText(place->begin - blanks, place->end, {});
        Q_ASSERT(removed);
        if (!removed)
            return false;
    }
    return found;
}

Result<> MediaVariables::replaceText(size_t begin, size_t end, std::u16string_view with)
{
    const std::u16string_view text = viewOf(m_text);
    SecretChars edited;
    edited.reserve(text.size() + with.size());
    cmgmedia::append(edited, text.substr(0, begin));
    cmgmedia::append(edited, with);
    cmgmedia::append(edited, text.substr(end));
    Result<VariablesList> list = VariablesList::scan(viewOf(edited), {});
    if (!list) // too many or too long
        return invalid(list.error().subject, list.error().detail);
    m_text = std::move(edited);
    m_list = *std::move(list);
    return {};
}

} // namespace cmgmedia
