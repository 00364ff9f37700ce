// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/state_line.h"

namespace cmgmedia::ui {

/// Says that caps lock seems to be on, judged by the letters that are typed: Qt cannot ask for
/// the state of the key. Silent on keyboards without capital letters.
class CapsLockHint : public StateLine
{
    Q_OBJECT

public:
    explicit CapsLockHint(QWidget* parent = nullptr);
    void watch(QWidget* field);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setOn(bool on);
};

} // namespace cmgmedia::ui
