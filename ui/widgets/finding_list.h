// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace cmgmedia::ui {

class Session;

/// What the rules say about some fields, shown where the fields are: severity as icon and word,
/// what is wrong, what was seen, what to do and where that is written down. Below it what could
/// not be checked and why. Takes no room while there is nothing to say.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(Session& session, std::vector<Field> fields, QWidget* parent = nullptr);

    /// One thing to say, as it is shown.
    struct Line {
        QString icon;
        int tone = 0;   ///< Tone
        QString head;   ///< "Warning: The medium is old"
        QString text;   ///< what was seen, what to do
        QString source; ///< title of the reference; empty: none
        QString url;
        QString ruleId; ///< empty: not of a rule

        bool operator==(const Line&) const = default;
    };
    const std::vector<Line>& lines() const { return m_lines; }

    /// Says nothing about what could not be checked where that list says the same.
    void follow(const FindingList* earlier) { m_earlier.push_back(earlier); }

private:
    void refresh();
    std::vector<Line> linesNow() const;
    void orderLinks();

    Session& m_session;
    std::vector<Field> m_fields;
    std::vector<const FindingList*> m_earlier;
    std::vector<Line> m_lines;
    QVBoxLayout* m_rows;
};

// What a list is made of, for others who show findings.
FindingList::Line violationLine(const Finding& finding);
QWidget* findingCard(const FindingList::Line& line);

// A severity as icon and as word ("Blocker"): never one without the other.
QString severityIcon(Severity severity);
Tone severityTone(Severity severity);
QString severityWord(Severity severity);

/// A link to where a rule is written down.
QLabel* sourceLink(const QString& title, const QString& url);

} // namespace cmgmedia::ui
