// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/field_kit.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cmgmedia::ui {

class FileField;
class StateLine;
class Task;

/// What the admin fills in for a field kit: company, logo, contact, maker, language. Kept for the
/// next medium.
class KitFields : public QWidget
{
    Q_OBJECT

public:
    explicit KitFields(QWidget* parent = nullptr);

    const KitChoices& choices() const { return m_choices; }

signals:
    void changed();

private:
    QLineEdit* addText(QVBoxLayout* column, const QString& key, const QString& label,
                       QString KitChoices::*choice, int mostLetters);
    void addLogo(QVBoxLayout* column);
    void addMaker(QVBoxLayout* column);
    void addLanguage(QVBoxLayout* column);
    void loadLogo(const QString& path);

    KitChoices m_choices;
    FileField* m_logo = nullptr;
    StateLine* m_logoState = nullptr;
    QPointer<Task> m_loading; ///< of the logo, which may be on a share
};

} // namespace cmgmedia::ui
