// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/session/states.h"

#include <QWidget>

class QLabel;

namespace cmgmedia::ui {

class SecretField;
class StateLine;

/// Asks for the password of a file, where the file turns out to need one, and says in place when
/// it is wrong. Forgets it with the file.
class PasswordRow : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordRow(QWidget* parent = nullptr);

    /// Shows itself. The label has a mnemonic.
    void ask(const QString& label, PageState state, const QString& sentence);
    void say(PageState state, const QString& sentence);
    /// Forgets the password and hides itself where this is another file than before.
    void startWith(const QString& path);
    bool isEmpty() const;
    Secret secret() const;

signals:
    void entered();

private:
    QString m_path;
    QLabel* m_label;
    SecretField* m_field;
    StateLine* m_state;
};

} // namespace cmgmedia::ui
