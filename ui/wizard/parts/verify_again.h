// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cmgmedia {
struct MediumCheck;
}

namespace cmgmedia::ui {

class IconLabel;
class Task;

/// Checks a finished medium against the manifest on it, off the UI thread, and says what came of
/// it in a sentence. The button that starts it stands elsewhere and stops it, too.
class VerifyAgain : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyAgain(QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }
    void setPath(const QString& path); ///< of the medium; forgets what was said about another

private:
    void startOrStop();
    void finish(const Result<MediumCheck>& check);
    void say(const QString& iconName, Tone tone, const QString& sentence);
    void showBusy(bool busy);

    QPushButton* m_button;
    IconLabel* m_icon;
    QLabel* m_text;
    QString m_path;
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
