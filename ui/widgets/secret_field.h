// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QLineEdit>

namespace cmgmedia::ui {

/// A field for a password, with a button that shows it. Offers no context menu: passwords are not
/// left on the clipboard. Pasting from a password store with the keyboard works.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    Secret secret() const;
    void forget(); ///< empties it, without secretEdited()

signals:
    void secretEdited(); ///< by the user

private:
    void setRevealed(bool revealed);

    QAction* m_reveal;
};

} // namespace cmgmedia::ui
