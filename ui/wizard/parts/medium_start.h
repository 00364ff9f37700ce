// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/medium_trial.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace cmgmedia::ui {

class StateLine;
class Task;

/// Starts a virtual PC from a finished medium and shows its screen while it runs. What the screen
/// means is for a person to say.
class MediumStart : public QWidget
{
    Q_OBJECT

public:
    using Machine = decltype(&tryMedium);

    explicit MediumStart(QWidget* parent = nullptr);
    ~MediumStart() override;

    /// Another one than tryMedium(), for tests.
    void setMachine(std::function<std::remove_pointer_t<Machine>> machine);
    /// An ISO file or an image; another one than before stops what runs. Empty: none.
    void setPath(const QString& path);

signals:
    /// That goes into the field kit, PNG; empty: none.
    void screenChosen(const QByteArray& png);

protected:
    void hideEvent(QHideEvent* event) override; ///< nobody watches any more

private:
    struct Screen; ///< the newest one, from the worker

    QWidget* makeControls();
    void startOrStop();
    void showScreen();
    void finish(const Result<TrialOutcome>& outcome);
    void showRunning(bool runs);
    void choose();

    std::function<std::remove_pointer_t<Machine>> m_machine = tryMedium;
    QString m_path;
    std::shared_ptr<Screen> m_screen;
    QByteArray m_shown; ///< PNG
    QPointer<Task> m_task;
    QComboBox* m_firmware = nullptr;
    QPushButton* m_button = nullptr;
    QLabel* m_picture = nullptr;
    QCheckBox* m_keep = nullptr;
    StateLine* m_state = nullptr;
};

} // namespace cmgmedia::ui
