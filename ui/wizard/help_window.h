// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace cmgmedia::ui {

/// Shows help beside the wizard, which can be used on: one window, whatever is looked up.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    void showText(const QString& title, const QString& markdown);
    void showRules(); ///< all of them, with a field to search in

private:
    void filter(const QString& words);

    QLineEdit* m_search;
    QTextBrowser* m_text;
};

} // namespace cmgmedia::ui
