// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wizard/page.h"

class QCheckBox;

namespace cmgmedia::ui {

class AskGateway;
class BootImageCard;
class BootSteps;
class ChoiceList;
class FactCard;
class FileField;
class GatewayChain;
class TrustFiles;

/// Which boot image, what it will trust, and which PCs start it.
class BootImagePage : public WizardPage
{
    Q_OBJECT

public:
    explicit BootImagePage(Session& session);

    QString explanation() const override;
    void load() override;

private:
    void addBootImage();
    void addTrust();
    void addGateway();
    void addBootFiles();
    void addStart();
    void savePicture();
    void loadManagementPoint();

    FileField* m_bootImage = nullptr;
    BootImageCard* m_card = nullptr;
    QCheckBox* m_makeBootable = nullptr; ///< seen where no image of the boot.wim boots
    FileField* m_gateway = nullptr;
    FactCard* m_managementPoint = nullptr;
    GatewayChain* m_chain = nullptr;
    AskGateway* m_ask = nullptr;
    TrustFiles* m_trust = nullptr;
    ChoiceList* m_bootFiles = nullptr;
    BootSteps* m_start = nullptr;
};

} // namespace cmgmedia::ui
