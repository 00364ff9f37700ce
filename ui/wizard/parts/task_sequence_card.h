// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>

namespace cmgmedia {
struct TaskSequence;
}

namespace cmgmedia::ui {

class CopyBox;
class FactCard;
class Session;

/// What the task sequences of an export are, and what has to be on the gateway for it.
class TaskSequenceCard : public QWidget
{
    Q_OBJECT

public:
    explicit TaskSequenceCard(QWidget* parent = nullptr);
    /// Hides itself where none was read.
    void load(const Session& session);
    /// The sequences of an export, at least one.
    void show(std::span<const TaskSequence> sequences, const QString& fileName);

private:
    FactCard* m_card;
    CopyBox* m_content;
};

} // namespace cmgmedia::ui
