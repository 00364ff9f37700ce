// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cmgmedia::ui {

/// Text to take elsewhere: read-only, monospaced, with a label above and a Copy button beside it.
/// As high as its text, up to a number of lines.
class CopyBox : public QWidget
{
    Q_OBJECT

public:
    struct Texts {
        QString name;     ///< "command" makes "command" and "commandCopy"
        QString label;    ///< with a mnemonic
        QString copyText; ///< of the button, with a mnemonic
    };

    CopyBox(const Texts& texts, int maxLines, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

private:
    void copy();
    void fitHeight();
    void changeEvent(QEvent* event) override;

    QPlainTextEdit* m_text;
    QPushButton* m_copy;
    QLabel* m_copied;
    int m_maxLines;
};

} // namespace cmgmedia::ui
