// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/acceptance/checklist.h"
#include "ui/theme/theme.h"

#include <QStandardItemModel>

namespace cmgmedia::ui {

/// Which items of the checklist are shown.
enum class ChecklistFilter {
    All,
    ToDo,      ///< a rule or a person says no
    Unchecked, ///< something was not given
    ToAsk,     ///< a person has to say
};

bool passes(ChecklistFilter filter, const ChecklistEntry& entry);
int countOf(ChecklistFilter filter, const Checklist& checklist);

/// Groups, in them the items of the checklist, below each what the rules say about it.
class ChecklistModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Item, Finding, Known };
    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        IdRole,                  ///< of an item: "A18"
        StateRole,               ///< of an item: "to be asked"
        AnswerRole,              ///< of an item: who said so or was asked, and when; may be empty
        ToneRole,                ///< int of Tone
        FieldRole,               ///< of a finding: int of the Field where it is mended
        LinkRole,                ///< of a finding: what its link says
    };

    using QStandardItemModel::QStandardItemModel;

    /// Whatever the filter says, the item of that id is shown. False: nothing changed.
    bool load(const Checklist& checklist, ChecklistFilter filter, const QString& keepId);
    QModelIndex indexOf(const QString& id) const;
    QStringList ids() const; ///< of the items that are shown, in their order
    QModelIndex firstItem() const;

private:
    struct Line {
        Kind kind = Kind::Group;
        QString text;
        QString id;
        QString state;
        QString answer;
        QString iconName;
        Tone tone = Tone::Plain;
        int field = -1;
        QString link;
        bool operator==(const Line&) const = default;
    };

    static std::vector<Line> linesOf(const Checklist& checklist, ChecklistFilter filter,
                                     const QString& keepId);
    static Line itemLine(const ChecklistEntry& entry);
    static Line knownLine(const KnownFact& fact);
    static void addFindings(std::vector<Line>& lines, const ChecklistEntry& entry);
    static QStandardItem* itemFor(const Line& line);

    std::vector<Line> m_lines;
};

} // namespace cmgmedia::ui
