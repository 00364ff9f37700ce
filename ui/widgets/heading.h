// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace cmgmedia::ui {

/// A title that screen readers know as a heading, and jump to.
class Heading : public QLabel
{
    Q_OBJECT

public:
    explicit Heading(const QString& text = {}, QWidget* parent = nullptr);
    void setHeading(const QString& text);
};

} // namespace cmgmedia::ui
