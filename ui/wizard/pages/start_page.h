// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace cmgmedia::ui {

class ChoiceList;
class DropZone;
class MediumCard;
class PasswordCheck;
class RenewalOffer;
class SecretField;
class VersionBox;

/// Where a build starts from: what it is for, the medium of the site, other ways to begin.
class StartPage : public WizardPage
{
    Q_OBJECT

public:
    explicit StartPage(Session& session);

    QString explanation() const override;
    void load() override;
    bool isComplete() const override;
    QWidget* firstControl() const override;
    std::optional<Obstacle> obstacle() const override;

private:
    void addScenario();
    void addMedium();
    void addSite();
    void addOtherWays();
    void showPassword(bool isNeeded);
    void loadRecent();
    void browseMedium();
    void browseProfile();
    void openProfile(const QString& path);
    void setMedium(const QString& path);

    RenewalOffer* m_renewal = nullptr;
    ChoiceList* m_scenario = nullptr;
    DropZone* m_drop = nullptr;
    QLineEdit* m_path = nullptr;
    QWidget* m_passwordBox = nullptr;
    SecretField* m_passwordField = nullptr;
    PasswordCheck* m_password = nullptr;
    MediumCard* m_card = nullptr;
    VersionBox* m_version = nullptr;
    QCheckBox* m_earlyRing = nullptr;
    QPushButton* m_openProfile = nullptr;
    QVBoxLayout* m_recent = nullptr;
    QStringList m_shownRecent;
};

} // namespace cmgmedia::ui
