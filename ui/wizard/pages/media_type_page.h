// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

class QLabel;

namespace cmgmedia::ui {

class ChoiceList;
class FileField;
class StickList;

/// What is made, where it will lie and what it is called.
class MediaTypePage : public WizardPage
{
    Q_OBJECT

public:
    explicit MediaTypePage(Session& session);

    QString explanation() const override;
    void load() override;
    bool isComplete() const override;
    QWidget* firstControl() const override;
    std::optional<Obstacle> obstacle() const override;

private:
    bool isChosen() const;
    void addKind();
    void addFile();
    void addSticks();
    void setKind(OutputKind kind);
    void showKind(OutputKind kind);
    void addLabel();
    void showPreview(const QString& label);

    ChoiceList* m_kind = nullptr;
    QWidget* m_file = nullptr; ///< what belongs to a file
    FileField* m_path = nullptr;
    StickList* m_sticks = nullptr;
    QLineEdit* m_label = nullptr;
    QLabel* m_preview = nullptr;
};

} // namespace cmgmedia::ui
