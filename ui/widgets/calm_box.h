// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace cmgmedia::ui {

/// A combo box that the wheel changes only while it has the focus: a page that is scrolled under
/// the pointer gives no answers.
class CalmBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace cmgmedia::ui
