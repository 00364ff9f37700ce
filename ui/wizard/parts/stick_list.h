// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device_watcher.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class StateLine;

/// What is on a stick, as far as that is known: "holds FOTOS 2019 in E:".
QString contentsOf(const Device& device);

/// The sticks that are plugged in, each with a box to tick. Comes to life when it is first seen.
class StickList : public QWidget
{
    Q_OBJECT

public:
    explicit StickList(QWidget* parent = nullptr);

    /// Smaller ones cannot be ticked.
    void setNeededBytes(qint64 bytes);
    void setChosen(const std::vector<Device>& sticks);
    void show(DeviceWatcher::State state, const std::vector<Device>& devices);

signals:
    /// What is ticked, by the user; or one that was ticked is gone.
    void chosen(const std::vector<cmgmedia::Device>& sticks);
    void imageWanted(); ///< where none can be listed

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void addRow(const Device& device);
    void toggle(const Device& device, bool on);
    void say();
    bool isChosen(const Device& device) const;

    DeviceWatcher* m_watcher = nullptr;
    DeviceWatcher::State m_state = DeviceWatcher::State::Starting;
    std::vector<Device> m_devices;
    std::vector<Device> m_chosen;
    qint64 m_neededBytes = 0;
    QVBoxLayout* m_rows;
    StateLine* m_note;
    QPushButton* m_instead;
};

} // namespace cmgmedia::ui
