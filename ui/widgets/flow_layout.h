// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace cmgmedia::ui {

/// Lays widgets side by side, and what has no room any more into further lines.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< owns it
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override; ///< of the widest item
    void setGeometry(const QRect& rect) override;

private:
    template <typename Place>
    int lay(const QRect& rect, const Place& place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace cmgmedia::ui
