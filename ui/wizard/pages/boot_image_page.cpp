// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/boot_image_page.h"

#include "core/base/text.h"
#include "core/configmgr/management_points.h"
#include "ui/widgets/chain_picture.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/wizard/parts/ask_gateway.h"
#include "ui/wizard/parts/boot_image_card.h"
#include "ui/wizard/parts/boot_steps.h"
#include "ui/wizard/parts/gateway_chain.h"
#include "ui/wizard/parts/trust_files.h"

#include <QCheckBox>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

FileQuestion toOpen(const QString& title, const QString& filter)
{
    return {.kind = FileQuestion::Kind::Open,
            .title = title,
            .filters = {filter, BootImagePage::tr("All files (*)")},
            .start = {},
            .suffix = {}};
}

} // namespace

BootImagePage::BootImagePage(Session& session) : WizardPage(PageId::BootImage, session)
{
    addGateway();
    addTrust();
    addBootFiles();
    addStart();
    addBootImage();
    addStretch();
}

QString BootImagePage::explanation() const
{
    return tr("Make Windows PE trust your cloud management gateway (CMG), and see which "
              "PCs start the medium.");
}

void BootImagePage::addBootImage()
{
    addSection(tr("Boot image"));
    m_bootImage = new FileField(u"bootImage"_s, tr("Another boot image"), tr("Bro&wse…"),
                                toOpen(tr("Boot image"), tr("Boot images (*.wim)")));
    m_bootImage->takeDrops({FileKind::BootImage});
    m_bootImage->setPlaceholder(tr("The medium's own"));
    addField({u"bootImage"_s, tr("Another boot &image"),
              tr("To keep the boot image of the imported medium, leave this empty.")},
             m_bootImage, {});
    m_card = new BootImageCard;
    addRow(m_card);
    m_makeBootable = new QCheckBox(tr("&Mark the image as bootable"));
    named(m_makeBootable, u"makeBootable"_s, withoutMnemonic(m_makeBootable->text()));
    addRow(m_makeBootable);
    connect(m_makeBootable, &QCheckBox::clicked, this, [this](bool on) {
        edit([on](MediaProfile& profile) { profile.bootImage.makeBootable = on; });
    });
    addFindings({Field::BootImage}, m_bootImage);
    addLock(ProfileKey::BootImagePath, m_bootImage);
    addLock(ProfileKey::BootImageMakeBootable, m_makeBootable);
    connect(m_bootImage, &FileField::chosen, this, [this](const QString& path) {
        edit([&path](MediaProfile& profile) {
            if (profile.resolved(profile.bootImage.path) == path)
                return;
            profile.bootImage.path = path;
            profile.bootImage.index = 0; // it counted the images of another file
        });
    });
}

void BootImagePage::addGateway()
{
    addSection(tr("Will Windows PE trust your gateway?"),
               tr("Checked against the certificates in the boot image, not the ones on this "
                  "computer - as Windows PE does."));
    m_chain = new GatewayChain;
    addRow(m_chain);
    m_ask = new AskGateway(session());
    addRow(m_ask);
    connect(m_chain, &GatewayChain::dropped, this, &WizardPage::fileDropped);
    connect(m_chain, &GatewayChain::saveRequested, this, &BootImagePage::savePicture);
    m_managementPoint = new FactCard(u"gatewayAddress"_s, u"cloud"_s);
    m_managementPoint->setTitle(tr("Management point of the medium"));
    addRow(m_managementPoint);
    m_gateway = new FileField(u"gateway"_s, tr("Server certificate of the gateway"), tr("Brow&se…"),
                              toOpen(tr("Server certificate of the gateway"),
                                     tr("Certificates (*.cer *.crt *.pem *.p7b *.sst)")));
    m_gateway->takeDrops({FileKind::Certificates});
    m_gateway->setPlaceholder(tr("None"));
    addField({u"gateway"_s, tr("Server &certificate of the gateway"),
              tr("The certificate (.cer) you uploaded when you created the CMG. No private "
                 "key needed.")},
             m_gateway, {});
    addFindings({Field::CmgCertificate}, m_gateway);
    addLock(ProfileKey::CmgCertificate, m_gateway);
    connect(m_gateway, &FileField::chosen, this, [this](const QString& path) {
        edit([&path](MediaProfile& profile) {
            if (profile.resolved(profile.cmg.certificate) != path)
                profile.cmg.certificate = path;
        });
    });
}

void BootImagePage::addTrust()
{
    addSection(tr("Certificates to add"),
               tr("Roots are added to ROOT and AuthRoot in the boot image, intermediate CAs "
                  "to CA."));
    m_trust = new TrustFiles(session());
    addRow(m_trust);
    addFindings({Field::Trust}, m_trust);
    addLock(ProfileKey::BootImageTrust, m_trust);
}

void BootImagePage::addBootFiles()
{
    addSection(tr("Boot files"),
               tr("With Secure Boot, a PC starts the medium only if it trusts the CA that "
                  "signed the boot manager."));
    m_bootFiles = new ChoiceList(u"bootFiles"_s, tr("Boot files"));
    const auto add = [this](BootFilesChoice choice, const QString& name, const QString& text,
                            const QString& hint) {
        m_bootFiles->add({static_cast<int>(choice), name, text, hint});
    };
    add(BootFilesChoice::Keep, u"keepBootFiles"_s, tr("&Keep the medium's boot files"),
        tr("The same PCs start it as the imported medium."));
    add(BootFilesChoice::Ca2011, u"bootFiles2011"_s,
        tr("Use the 201&1-signed files from the boot image"),
        tr("For PCs with original keys. PCs that have revoked the 2011 CA won't start "
           "it."));
    add(BootFilesChoice::Ca2023, u"bootFiles2023"_s,
        tr("Use the 202&3-signed files from the boot image"),
        tr("For PCs that trust Windows UEFI CA 2023, including those that revoked the "
           "2011 CA. Older PCs without it won't start it."));
    addRow(m_bootFiles);
    addFindings({Field::BootFiles}, m_bootFiles);
    addLock(ProfileKey::BootImageBootFiles, m_bootFiles);
    connect(m_bootFiles, &ChoiceList::chosen, this, [this](int choice) {
        edit([choice](MediaProfile& profile) {
            profile.bootImage.bootFiles = static_cast<BootFilesChoice>(choice);
        });
    });
}

void BootImagePage::addStart()
{
    addSection(tr("Will it start?"),
               tr("What firmware and boot managers do with the new medium, step by step."));
    m_start = new BootSteps;
    addRow(m_start);
}

void BootImagePage::load()
{
    const MediaProfile& profile = session().profile();
    m_bootImage->showPath(profile.resolved(profile.bootImage.path));
    m_card->load(session());
    const BootMedium* medium = session().examination().visibleMedium();
    m_makeBootable->setChecked(profile.bootImage.makeBootable);
    m_makeBootable->setVisible(profile.bootImage.makeBootable
                               || (medium && medium->wim.bootIndex() == 0));
    m_gateway->showPath(profile.resolved(profile.cmg.certificate));
    loadManagementPoint();
    const Examination& seen = session().examination();
    const Facts* facts = seen.facts();
    m_chain->setVisible(facts != nullptr);
    m_start->setVisible(facts && facts->start);
    if (facts) {
        const MediumVerdict verdict = mediumVerdict(*facts, seen.result);
        m_chain->show(verdict, seen.gateway);
        if (facts->start)
            m_start->show(*facts->start, verdict.start);
    }
    m_ask->load();
    m_trust->load();
    m_bootFiles->setCurrent(static_cast<int>(profile.bootImage.bootFiles));
}

/// For whoever runs the PKI: it shows which certificate is missing.
void BootImagePage::savePicture()
{
    askAndSave(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the picture"),
                .filters = {tr("PNG images (*.png)"), tr("SVG images (*.svg)")},
                .start = session().profile().folder + u"/gateway-trust.png"_s,
                .suffix = u"png"_s},
               session().inputs(), [this](const QString& path) {
                   return path.endsWith(".svg"_L1, Qt::CaseInsensitive) ? m_chain->picture().svg()
                                                                        : m_chain->picture().png();
               });
}

void BootImagePage::loadManagementPoint()
{
    const VariablesFacts* medium = session().examination().openVariables();
    const QList<QUrl> points = medium ? managementPoints(medium->managementPoint) : QList<QUrl>();
    m_managementPoint->setVisible(!points.isEmpty());
    QList<FactRow> rows;
    for (const QUrl& point : points)
        rows << FactRow{tr("Host"), point.host()}
             << FactRow{tr("Port"),
                        commaSeparated({QString::number(point.port(443)), point.scheme()})}
             << FactRow{tr("Path"), point.path()};
    m_managementPoint->setRows(rows);
}

} // namespace cmgmedia::ui
