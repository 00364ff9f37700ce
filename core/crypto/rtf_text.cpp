// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rtf_text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kLongestWord = 32;

/// Words that stand for a character.
constexpr std::array<std::pair<QLatin1StringView, char16_t>, 9> kCharacters = {{
    {"par"_L1, u'\n'},
    {"line"_L1, u'\n'},
    {"sect"_L1, u'\n'},
    {"row"_L1, u'\n'},
    {"cell"_L1, u'\t'},
    {"tab"_L1, u'\t'},
    {"endash"_L1, u'\u2013'},
    {"emdash"_L1, u'\u2014'},
    {"page"_L1, u'\n'},
}};

/// Words whose group is no text of the document.
constexpr std::array<QLatin1StringView, 8> kHidden = {"fonttbl"_L1, "colortbl"_L1, "stylesheet"_L1,
                                                      "info"_L1,    "pict"_L1,     "object"_L1,
                                                      "header"_L1,  "footer"_L1};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class RtfReader
{
public:
    explicit RtfReader(QByteArrayView content) : m_content(content) {}

    QString read();

private:
    /// What a group hands on to those inside of it.
    struct Group {
        bool isHidden = false;
        int fallbacks = 1; ///< characters behind \uN that stand for the same
    };

    char take() { return m_at < m_content.size() ? m_content[m_at++] : '\0'; }
    char next() const { return m_at < m_content.size() ? m_content[m_at] : '\0'; }
    void control();
    void word();
    void symbol(char c);
    void obey(QLatin1StringView word, std::optional<int> number);
    void show(char16_t c);

    QByteArrayView m_content;
    qsizetype m_at = 0;
    std::vector<Group> m_groups = {{}};
    int m_toSkip = 0; ///< of those characters
    QString m_text;
};

void RtfReader::show(char16_t c)
{
    if (m_toSkip > 0)
        --m_toSkip;
    else if (!m_groups.back().isHidden)
        m_text += QChar(c);
}

QString RtfReader::read()
{
    while (m_at < m_content.size()) {
        const char c = take();
        if (c == '{')
            m_groups.push_back(m_groups.back());
        else if (c == '}' && m_groups.size() > 1)
            m_groups.pop_back();
        else if (c == '\\')
            control();
        else if (c != '\r' && c != '\n' && c != '\0' && c != '}')
            show(static_cast<uchar>(c));
        if (c == '{' || c == '}')
            m_toSkip = 0;
    }
    return std::move(m_text);
}

void RtfReader::control()
{
    if (isLetter(next()))
        word();
    else
        symbol(take());
}

void RtfReader::symbol(char c)
{
    switch (c) {
    case '\'': {
        const QByteArray digits = m_content.sliced(m_at)
                                      .first(std::min<qsizetype>(2, m_content.size() - m_at))
                                      .toByteArray();
        m_at += digits.size();
        show(static_cast<char16_t>(digits.toUShort(nullptr, 16)));
        return;
    }
    case '*': // what old readers do not know
        m_groups.back().isHidden = true;
        return;
    case '~':
        return show(u' ');
    case '_': // a hyphen that ends no line
        return show(u'-');
    case '-': // one that is only seen at the end of a line
        return;
    case '\r':
    case '\n':
        return show(u'\n');
    default:
        return show(static_cast<uchar>(c));
    }
}

void RtfReader::word()
{
    QByteArray word;
    while (isLetter(next()) && word.size() < kLongestWord)
        word += take();
    QByteArray digits;
    if (next() == '-')
        digits += take();
    while (isDigit(next()) && digits.size() < kLongestWord)
        digits += take();
    if (next() == ' ')
        (void)take(); // ends the word and is none of the text
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    obey(QLatin1StringView(word), isNumber ? std::optional(number) : std::nullopt);
}

void RtfReader::obey(QLatin1StringView word, std::optional<int> number)
{
    const auto character = std::ranges::find_if(
        kCharacters, [word](const auto& known) { return known.first == word; });
    if (character != kCharacters.end())
        show(character->second);
    else if (word == "u"_L1 && number) {
        show(static_cast<char16_t>(*number));
        m_toSkip = m_groups.back().fallbacks;
    } else if (word == "uc"_L1 && number)
        m_groups.back().fallbacks = std::clamp(*number, 0, 8);
    else if (word == "bin"_L1 && number)
        m_at += std::clamp<qsizetype>(*number, 0, m_content.size() - m_at);
    else if (std::ranges::any_of(kHidden, [word](const auto& known) { return known == word; }))
        m_groups.back().isHidden = true;
}

} // namespace

bool isRtf(QByteArrayView content)
{
    return content.startsWith("{\\rtf");
}

QString textOfRtf(QByteArrayView content)
{
    return RtfReader(content).read();
}

} // namespace cmgmedia
