// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/field_card.h"

#include <QTextDocument>
#include <QWidget>

namespace cmgmedia::ui {

/// The card for the person at the PC as a small sheet of paper: what it will look like, not to be
/// read. A browser sets it a little differently.
class CardPreview : public QWidget
{
    Q_OBJECT

public:
    explicit CardPreview(QWidget* parent = nullptr);

    void show(const FieldCard& card);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addPictures(const FieldCard& card);

    QTextDocument m_sheet;
    QByteArray m_logo; ///< that it shows
};

} // namespace cmgmedia::ui
