// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/devices/device.h"

#include <QDialog>

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace cmgmedia::ui {

/// Asks whether sticks may be erased. Each one has to be ticked by its name; Cancel is where the
/// Enter key goes. accepted() says yes.
class EraseQuestion : public QDialog
{
    Q_OBJECT

public:
    /// The doubt is told first.
    EraseQuestion(const std::vector<Device>& sticks, const std::optional<Text>& doubt,
                  QWidget* parent);

private:
    void enableErase();

    std::vector<QCheckBox*> m_boxes;
    QPushButton* m_erase = nullptr;
};

} // namespace cmgmedia::ui
