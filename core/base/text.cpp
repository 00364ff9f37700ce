// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/language.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr QChar::Category kUnseen[] = {QChar::Other_Control, QChar::Other_Format,
                                       QChar::Other_Surrogate, QChar::Separator_Line,
                                       QChar::Separator_Paragraph};
constexpr auto kJoinContext = "Join";
//: Two values of a list; of more the last ones: the first place is the list so far.
constexpr auto kListed = QT_TRANSLATE_NOOP("Join", "%1, %2");
//: A name and its value.
constexpr auto kLabelled = QT_TRANSLATE_NOOP("Join", "%1: %2");

/// Puts the arguments in for %1 to %9, each once, so that no argument is looked into.
QString filled(const QString& sentence, const QStringList& arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > arguments.size()) {
            text += sentence[i];
            continue;
        }
        text += arguments[place - 1];
        ++i;
    }
    return text;
}

/// The values with what the pattern has between two.
QString joined(const QString& pattern, const QStringList& values)
{
    QString list = values.value(0);
    for (const QString& value : values.mid(1))
        list = filled(pattern, {list, value});
    return list;
}

} // namespace

Text Text::listed(std::vector<Text> values)
{
    std::erase_if(values, [](const Text& value) { return value.isEmpty(); });
    Text list;
    list.m_arguments = std::move(values);
    return list;
}

Text Text::listed(const QStringList& values)
{
    return listed(std::vector<Text>(values.begin(), values.end()));
}

Text Text::labelled(Text name, Text value)
{
    if (name.isEmpty() || value.isEmpty())
        return name.isEmpty() ? value : name;
    return {kJoinContext, kLabelled, {std::move(name), std::move(value)}};
}

bool Text::isEmpty() const
{
    return m_source == nullptr && m_verbatim.trimmed().isEmpty()
           && std::ranges::all_of(m_arguments, &Text::isEmpty);
}

bool isSeen(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return std::ranges::find(kUnseen, category) == std::end(kUnseen);
}

QString oneLine(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        const bool isPair =
            rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
        if (isPair)
            line += rest.first(2);
        else
            line += isSeen(rest[0].unicode()) ? rest[0] : QChar(u' ');
        i += isPair ? 1 : 0;
    }
    return line;
}

template <typename Words>
QString Text::said(const Words& words) const
{
    if (isVerbatim())
        return m_verbatim;
    QStringList arguments;
    for (const Text& argument : m_arguments)
        arguments << (argument.isVerbatim() ? oneLine(argument.m_verbatim) : argument.said(words));
    if (!m_source)
        return joined(words(kJoinContext, kListed, -1), arguments);
    return filled(words(m_context, m_source, m_n), arguments);
}

QString Text::english() const
{
    return said(inEnglish);
}

QString Text::translated() const
{
    return said([](const char* context, const char* source, int n) {
        return QCoreApplication::translate(context, source, nullptr, n);
    });
}

QString Text::in(Language language) const
{
    if (language == currentLanguage())
        return translated();
    return said([language](const char* context, const char* source, int n) {
        return inLanguage(language, context, source, n);
    });
}

bool Text::operator==(const Text& other) const
{
    const auto same = [](const char* a, const char* b) {
        return a == b || (a && b && std::string_view(a) == b);
    };
    return m_verbatim == other.m_verbatim && m_n == other.m_n && same(m_context, other.m_context)
           && same(m_source, other.m_source) && m_arguments == other.m_arguments;
}

QString commaSeparated(const QStringList& values)
{
    return joined(QCoreApplication::translate(kJoinContext, kListed), values);
}

QString labelled(const QString& name, const QString& value)
{
    return filled(QCoreApplication::translate(kJoinContext, kLabelled), {name, value});
}

} // namespace cmgmedia
