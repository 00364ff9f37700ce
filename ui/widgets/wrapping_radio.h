// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace cmgmedia::ui {

/// A radio button whose text breaks its lines where there is no room, which Qt's own does not: a
/// page with one would scroll sideways. As wide as its place.
class WrappingRadio : public QRadioButton
{
    Q_OBJECT

public:
    explicit WrappingRadio(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override; ///< of the longest word
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    int textStart() const;
    QRect textRect(int width) const;
};

} // namespace cmgmedia::ui
