// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace cmgmedia::ui {

/// A few choices, each a radio button with a hint below it.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        int id = 0;   ///< an enumerator of what is chosen
        QString name; ///< objectName
        QString text; ///< with a mnemonic
        QString hint; ///< a sentence; also why it is off, where it is
    };

    explicit ChoiceList(const QString& name, const QString& accessibleName,
                        QWidget* parent = nullptr);

    void add(const Choice& choice);
    void setCurrent(int id); ///< without chosen()
    int current() const;     ///< -1: none
    QRadioButton* button(int id) const;

signals:
    void chosen(int id); ///< by the user

private:
    QButtonGroup* m_group;
};

} // namespace cmgmedia::ui
