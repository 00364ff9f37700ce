// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace cmgmedia {
class DeviceWatcher;
}

namespace cmgmedia::ui {

class Task;

/// A button for each mounted stick that holds a boot medium. Hidden while there is none. Comes to
/// life when it is first seen.
class InsertedMedia : public QWidget
{
    Q_OBJECT

public:
    explicit InsertedMedia(QWidget* parent = nullptr);

    /// Looks, on a worker, which of these devices hold a medium.
    void look(const std::vector<Device>& devices);

signals:
    void chosen(const QString& folder);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void show(const std::vector<Volume>& media);

    DeviceWatcher* m_watcher = nullptr;
    QPointer<Task> m_looking;
    std::vector<Volume> m_shown;
    QVBoxLayout* m_rows;
};

} // namespace cmgmedia::ui
