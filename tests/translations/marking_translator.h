// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QSet>
#include <QTranslator>

#include <utility>

namespace cmgmedia::test {

using ContextAndSource = std::pair<QString, QString>;

/// Puts marks around every text that a translator is asked for, and remembers which ones it was
/// asked for. What people see without a mark never reached a translator; what programs read with
/// one would change with the language.
class MarkingTranslator : public QTranslator
{
public:
    static constexpr QChar kMark = u'«';

    MarkingTranslator();
    ~MarkingTranslator() override;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;

    /// Of our own texts; Qt has its own.
    QSet<ContextAndSource> asked() const;

private:
    mutable QMutex m_guard; ///< workers ask, too
    mutable QSet<ContextAndSource> m_asked;
};

/// What lupdate finds in the source, and what it complains about.
struct SourceTexts {
    QSet<ContextAndSource> texts;
    QSet<ContextAndSource> plurals;
    QString complaints;
};
SourceTexts readSourceTexts();

/// Those that a translator was asked for and will never know, since lupdate does not see them
/// where they run.
QStringList unseenByLupdate(const MarkingTranslator& translator);

} // namespace cmgmedia::test
