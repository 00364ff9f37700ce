// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace cmgmedia::ui {

/// Where a file can be dropped, or chosen with a button.
class DropZone : public Card
{
    Q_OBJECT

public:
    /// The name is that of the thing, as tests know it: "medium" makes "mediumDropZone" and
    /// "mediumBrowse".
    DropZone(const QString& name, const QString& iconName, const QString& text,
             const QString& browseText, QWidget* parent = nullptr);

    /// A field for those who type paths, below the text, which becomes its label.
    void setField(QWidget* field);
    /// Another way to choose, beside the button that is there.
    void addButton(QPushButton* button);

signals:
    void dropped(const QString& path);             ///< the first of them
    void severalDropped(const QStringList& paths); ///< all of them
    void browseRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QPen outline() const override;

private:
    void setTarget(bool target);

    QLabel* m_text;
    QHBoxLayout* m_row;
    QVBoxLayout* m_middle;
    QPushButton* m_browse;
    bool m_isTarget = false; ///< something hangs over it
};

} // namespace cmgmedia::ui
