// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace cmgmedia {

enum class Language;

/// A sentence for people that has not become words yet: where its source stands and what goes into
/// it. It becomes words at the edge, so that JSON says it in English and a window in the language
/// of the moment.
class Text
{
public:
    Text() = default;
    /// What is the same in every language: a name, a path, a number, the words of a library.
    Text(QString verbatim)
        : m_verbatim(std::move(verbatim)) {} // NOLINT(google-explicit-constructor)
    /// A source text with %1 to %9 for the arguments, and %n for the number n where it has one.
    /// Context and source are literals that lupdate sees: a room's struct with CMGMEDIA_TEXTS.
    Text(const char* context, const char* source, std::vector<Text> arguments = {}, int n = -1)
        : m_context(context), m_source(source), m_arguments(std::move(arguments)), m_n(n)
    {}
    /// Values with commas between them; empty ones are left out.
    static Text listed(std::vector<Text> values);
    static Text listed(const QStringList& values);
    /// A name and its value, with a colon between them; one of them alone where the other is empty.
    static Text labelled(Text name, Text value);

    bool isEmpty() const;                ///< nothing is to be read: blanks alone, or a list of such
    QString english() const;             ///< the same in every language: for JSON, reports, logs
    QString translated() const;          ///< as the language of the moment has it
    QString in(Language language) const; ///< for somebody who reads another one

    /// Texts that say the same in every language are equal.
    bool operator==(const Text& other) const;

private:
    bool isVerbatim() const { return m_source == nullptr && m_arguments.empty(); }
    template <typename Words>
    QString said(const Words& words) const;

    QString m_verbatim;
    const char* m_context = nullptr;
    const char* m_source = nullptr; ///< nullptr: verbatim, or a list of the arguments
    std::vector<Text> m_arguments;
    int m_n = -1; ///< -1: no number
};

/// Whether it shows what it is: no control character, no end of a line, none that turns the
/// direction of writing or is half a character.
bool isSeen(char32_t character);
/// A text of a stranger as a part of ours, on one line and with blanks for what is not seen.
QString oneLine(const QString& text);

/// The same for words of now: commas and colons are of a language, too.
QString commaSeparated(const QStringList& values);
QString labelled(const QString& name, const QString& value);

} // namespace cmgmedia

/// Inside a struct: tr() for words at once and text() for words later, both of this context. A text
/// with %n takes its number as tr() does, for lupdate knows no other way: text("%n", nullptr, n).
/// lupdate is told of the names (resources/i18n/update).
#define CMGMEDIA_TEXTS(context)                                                                    \
    Q_DECLARE_TR_FUNCTIONS(context)                                                                \
public:                                                                                            \
    static cmgmedia::Text text(const char* source, std::vector<cmgmedia::Text> arguments = {})     \
    {                                                                                              \
        return {#context, source, std::move(arguments)};                                           \
    }                                                                                              \
    static cmgmedia::Text text(const char* source, std::nullptr_t, int n,                          \
                               std::vector<cmgmedia::Text> arguments = {})                         \
    {                                                                                              \
        return {#context, source, std::move(arguments), n};                                        \
    }
