// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

namespace cmgmedia::ui {

class ChoiceList;
class Expander;
class FactCard;
class FileField;
class MediumCertificateCard;
class PasswordPair;
class PfxCard;
class SecretField;
class VerdictTable;

/// Who may use the medium: password, unattended deployment, certificates.
class SecurityPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SecurityPage(Session& session);

    QString explanation() const override;
    void load() override;
    bool isComplete() const override;
    QWidget* firstControl() const override;

private:
    void addPassword();
    void addUnattended();
    void addCertificate();
    void addPfx();
    void loadAsFound();
    void loadPfx();
    void loadPfxChecks();

    ChoiceList* m_password = nullptr;
    PasswordPair* m_newPassword = nullptr;
    ChoiceList* m_unattended = nullptr;
    FactCard* m_asFound = nullptr;
    MediumCertificateCard* m_certificate = nullptr;
    FileField* m_pfx = nullptr;
    QWidget* m_pfxPasswordBox = nullptr;
    SecretField* m_pfxPassword = nullptr;
    PfxCard* m_pfxCard = nullptr;
    Expander* m_pfxChecks = nullptr;
    VerdictTable* m_pfxVerdicts = nullptr;
};

} // namespace cmgmedia::ui
