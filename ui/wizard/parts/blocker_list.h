// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"

#include <QWidget>

class QVBoxLayout;

namespace cmgmedia::ui {

class Session;

/// What keeps the medium from being written, each with a way to its field. Takes no room where
/// there is nothing.
class BlockerList : public QWidget
{
    Q_OBJECT

public:
    enum class Ticks {
        None,
        InSpiteOf, ///< what the rules say can be set aside, one by one
    };

    BlockerList(Session& session, Ticks ticks, QWidget* parent = nullptr);

    /// All but what these rules say, which is told elsewhere.
    void load(const QStringList& toldElsewhere = {});
    bool isEmpty() const { return m_blockers.empty(); }

signals:
    void fieldChosen(cmgmedia::Field field);

private:
    struct Blocker {
        QString ruleId; ///< empty: no rule, so it cannot be set aside
        QString title;
        QString text;
        Field field = Field::Source;
        bool allowed = false;
        bool operator==(const Blocker&) const = default;
    };

    std::vector<Blocker> blockersNow(const QStringList& toldElsewhere) const;
    void show(const Blocker& blocker);
    QWidget* tickFor(const Blocker& blocker);

    Session& m_session;
    Ticks m_ticks;
    std::vector<Blocker> m_blockers;
    QVBoxLayout* m_rows;
};

} // namespace cmgmedia::ui
