// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/diagnosed_logs.h"

#include <QListWidget>

namespace cmgmedia::ui {

/// How far the story got, as a list of its phases: those that the log shows, the one where it
/// failed, and those that it does not show. Choosing one goes to its first line.
class PhaseRail : public QListWidget
{
    Q_OBJECT

public:
    explicit PhaseRail(QWidget* parent = nullptr);

    /// Hides itself where the log tells no phases.
    void show(const DiagnosedLogs& logs);
    QSize sizeHint() const override;

signals:
    void placeChosen(const cmgmedia::LogPlace& place);

private:
    void choose(const QListWidgetItem* item);

    std::vector<LogPlace> m_places; ///< of the first line of each phase that is shown
};

} // namespace cmgmedia::ui
