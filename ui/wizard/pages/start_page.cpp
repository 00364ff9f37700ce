// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/start_page.h"

#include "ui/session/recent_profiles.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/version_box.h"
#include "ui/wizard/parts/console_dialog.h"
#include "ui/wizard/parts/draft_offer.h"
#include "ui/wizard/parts/inserted_media.h"
#include "ui/wizard/parts/lab_maker.h"
#include "ui/wizard/parts/medium_card.h"
#include "ui/wizard/parts/password_check.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

StartPage::StartPage(Session& session) : WizardPage(PageId::Start, session)
{
    auto* offer = new DraftOffer(session);
    addRow(offer);
    addScenario();
    addMedium();
    addSite();
    addOtherWays();
    addStretch();
}

QString StartPage::explanation() const
{
    return tr("Take a boot medium that the Configuration Manager console made; this wizard checks "
              "it, completes it and writes it anew.");
}

bool StartPage::isComplete() const
{
    return WizardPage::isComplete() && session().examination().mediumState() == MediumState::Open;
}

QWidget* StartPage::firstControl() const
{
    return m_drop->browseButton();
}

void StartPage::addScenario()
{
    addSection(tr("What is the medium for?"));
    m_scenario = new ChoiceList(u"scenario"_s, tr("What is the medium for?"));
    const auto add = [this](Scenario scenario, const QString& name, const QString& text,
                            const QString& hint) {
        m_scenario->add({static_cast<int>(scenario), name, text, hint});
    };
    add(Scenario::CmgManagementPoint, u"scenarioGateway"_s, tr("Reinstall PCs over the &internet"),
        tr("They start from the medium anywhere and talk to the cloud management gateway."));
    add(Scenario::CloudContent, u"scenarioCloudContent"_s,
        tr("Reinstall PCs in the int&ranet, with content from the cloud"),
        tr("They reach a management point inside and download from a cloud distribution point."));
    add(Scenario::SoftwareCenter, u"scenarioSoftwareCenter"_s,
        tr("&Upgrade or reinstall PCs whose Windows still runs"),
        tr("The user starts the task sequence in Software Center."));
    add(Scenario::InternetBased, u"scenarioInternetBased"_s,
        tr("Reinstall PCs over an internet-based &management point, without a gateway"),
        tr("The management point itself faces the internet."));
    addRow(m_scenario);
    addFindings({Field::Scenario}, m_scenario);
    connect(m_scenario, &ChoiceList::chosen, this, [this](int scenario) {
        edit([scenario](MediaProfile& profile) {
            profile.scenario = static_cast<Scenario>(scenario);
        });
    });
}

void StartPage::addMedium()
{
    addSection(tr("Medium of the site"));
    m_drop =
        new DropZone(u"medium"_s, u"drop"_s,
                     tr("Drop its ISO file or folder here, or enter the p&ath."), tr("Brow&se…"));
    addRow(m_drop);
    connect(m_drop, &DropZone::dropped, this, &StartPage::setMedium);
    connect(m_drop, &DropZone::browseRequested, this, &StartPage::browseMedium);

    m_path = new QLineEdit;
    m_drop->setField(named(m_path, u"mediumPath"_s, tr("Path of the medium")));
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        m_path->setModified(false);
        setMedium(m_path->text());
    });

    auto* inserted = new InsertedMedia;
    addRow(inserted);
    connect(inserted, &InsertedMedia::chosen, this, &StartPage::setMedium);

    auto* field = new SecretField;
    m_passwordBox = fieldBox({u"mediumPassword"_s, tr("Pass&word of the medium"), {}}, field);
    m_password = new PasswordCheck(session(), field);
    m_passwordBox->layout()->addWidget(m_password);
    addRow(m_passwordBox);
    m_card = new MediumCard;
    addRow(m_card);
    addFindings({Field::Source}, m_path);
}

void StartPage::addSite()
{
    addSection(tr("Your site"));
    m_version = new VersionBox;
    addField({u"siteVersion"_s, tr("&Version of Configuration Manager"),
              tr("In the console: About Configuration Manager. Some checks depend on it.")},
             m_version, {Field::SiteVersion});
    m_earlyRing = named(new QCheckBox(tr("Installed from the &early update ring")), u"earlyRing"_s,
                        tr("Installed from the early update ring"));
    addRow(m_earlyRing);
    connect(m_version, &QComboBox::currentTextChanged, this, [this](const QString& version) {
        edit([&version](MediaProfile& profile) { profile.site.version = version.trimmed(); });
    });
    connect(m_earlyRing, &QCheckBox::toggled, this, [this](bool on) {
        edit([on](MediaProfile& profile) { profile.site.earlyRing = on; });
    });
}

void StartPage::addOtherWays()
{
    addSection(tr("Other ways to start"));
    m_openProfile = new QPushButton(icon(u"folder"_s), tr("&Open a saved profile…"));
    named(m_openProfile, u"openProfile"_s, withoutMnemonic(m_openProfile->text()));
    connect(m_openProfile, &QPushButton::clicked, this, &StartPage::browseProfile);
    auto* openRow = new QHBoxLayout;
    openRow->addWidget(m_openProfile);
    openRow->addStretch();
    addRow(openRow);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space::kHair);
    addRow(m_recent);
    connect(&session().document().recent(), &RecentProfiles::changed, this, &StartPage::loadRecent);
    session().document().recent().look();
    addRow(new LabMaker(session()));
    auto* console = new QPushButton(icon(u"console"_s), tr("Make one with the &console…"));
    named(console, u"makeWithConsole"_s, withoutMnemonic(console->text()));
    auto* consoleRow = new QHBoxLayout;
    consoleRow->addWidget(console);
    consoleRow->addStretch();
    addRow(consoleRow);
    connect(console, &QPushButton::clicked, this, [this] {
        auto* dialog = new ConsoleDialog(session(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void StartPage::load()
{
    const MediaProfile& profile = session().profile();
    m_scenario->setCurrent(static_cast<int>(profile.scenario));
    showText(m_path, QDir::toNativeSeparators(profile.resolved(profile.source.path)));
    m_version->setCurrentText(profile.site.version);
    m_earlyRing->setChecked(profile.site.earlyRing);
    m_earlyRing->setVisible(profile.site.version == kEarlyRingVersion || profile.site.earlyRing);
    m_password->load();
    m_passwordBox->setVisible(m_password->isNeeded());
    m_card->load(session());
    loadRecent();
}

void StartPage::loadRecent()
{
    const QStringList recent = session().document().recent().paths();
    if (recent == m_shownRecent)
        return;
    m_shownRecent = recent;
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may just have been clicked
        delete item;
    }
    QWidget* before = m_openProfile;
    for (const QString& path : recent) {
        auto* button = new QPushButton(icon(u"file"_s, Tone::Quiet), QFileInfo(path).fileName());
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left"_s);
        button->setToolTip(plainTip(QDir::toNativeSeparators(path)));
        named(button, u"recentProfile"_s, tr("Open the profile %1").arg(path));
        connect(button, &QPushButton::clicked, this, [this, path] { openProfile(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
        setTabOrder(before, button);
        before = button;
    }
}

void StartPage::browseMedium()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Medium of the site"),
                .filters = {tr("Disc images (*.iso)"), tr("All files (*)")},
                .start = session().profile().resolved(session().profile().source.path),
                .suffix = {}},
               [this](const QString& path) { setMedium(path); });
}

void StartPage::browseProfile()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Open a profile"),
                .filters = {tr("Profiles (*.json)"), tr("All files (*)")},
                .start = session().profile().folder,
                .suffix = {}},
               [this](const QString& path) { openProfile(path); });
}

void StartPage::openProfile(const QString& path)
{
    session().document().open(path, this, [this](const Result<>& opened) {
        if (!opened)
            showProblem(this, describe(opened.error()).translated());
    });
}

void StartPage::setMedium(const QString& path)
{
    const QString clean = typedPath(path);
    edit([&clean](MediaProfile& profile) {
        if (profile.resolved(profile.source.path) != clean)
            profile.source = {SourceKind::ImportedMedium, clean};
    });
}

} // namespace cmgmedia::ui
