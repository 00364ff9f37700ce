// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chain_drawing.h"

#include <QWidget>

namespace cmgmedia::ui {

/// A chain as a picture: what is known to hold is green, what is broken red, what nobody knows
/// grey, and what is missing is named where it is missing. Files can be dropped on it.
class ChainPicture : public QWidget
{
    Q_OBJECT

public:
    ChainPicture(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void show(const std::vector<ChainNode>& nodes);
    const std::vector<ChainNode>& nodes() const { return m_nodes; }

    QByteArray svg() const;
    QByteArray png() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dropped(const QStringList& paths);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void setTarget(bool target);

    std::vector<ChainNode> m_nodes;
    bool m_isTarget = false;
};

} // namespace cmgmedia::ui
