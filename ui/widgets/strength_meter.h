// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/password/password_strength.h"

#include <QWidget>

class QLabel;

namespace cmgmedia::ui {

class StateLine;

/// How well a password withstands guessing: a bar with a mark where it is enough, and in words how
/// long it takes, why, and whether it can be typed in Windows PE.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget* parent = nullptr);
    void show(const std::optional<PasswordStrength>& strength); ///< nullopt: nothing typed yet

private:
    class Bar;

    Bar* m_bar;
    StateLine* m_verdict;
    QLabel* m_patterns;
    StateLine* m_typeable;
};

} // namespace cmgmedia::ui
