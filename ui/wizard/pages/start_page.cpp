// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/start_page.h"

#include "core/package/package_reader.h"
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
#include "ui/wizard/parts/renewal_offer.h"

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
    m_renewal = new RenewalOffer;
    addRow(m_renewal);
    connect(m_renewal, &RenewalOffer::renewRequested, this, &StartPage::openProfile);
    addScenario();
    addMedium();
    addSite();
    addOtherWays();
    addStretch();
}

QString StartPage::explanation() const
{
    return tr("Start with a boot medium from the Configuration Manager console. The "
              "wizard checks it, adds what it needs to work over a cloud management "
              "gateway (CMG), and writes a new copy.");
}

bool StartPage::isComplete() const
{
    return WizardPage::isComplete() && session().examination().mediumState() == MediumState::Open;
}

/// What is missing: the medium, or its password, or nothing.
QWidget* StartPage::firstControl() const
{
    switch (session().examination().mediumState()) {
    case MediumState::Open:
        return isComplete() ? nullptr : m_path;
    case MediumState::PasswordNeeded:
    case MediumState::PasswordWrong:
    case MediumState::PasswordNotNeeded:
        return m_passwordField;
    case MediumState::None:
    case MediumState::Opening:
    case MediumState::Unreadable:
        return m_path;
    }
    Q_UNREACHABLE();
}

std::optional<WizardPage::Obstacle> StartPage::obstacle() const
{
    switch (session().examination().mediumState()) {
    case MediumState::None:
        return Obstacle{tr("Choose the boot medium from your site."), m_path};
    case MediumState::PasswordNeeded:
        return Obstacle{tr("Enter the media password."), m_passwordField};
    case MediumState::PasswordWrong:
        return Obstacle{tr("The media password is wrong."), m_passwordField};
    case MediumState::Opening:
    case MediumState::PasswordNotNeeded:
    case MediumState::Unreadable:
    case MediumState::Open:
        break;
    }
    return WizardPage::obstacle();
}

void StartPage::addScenario()
{
    addSection(tr("What is the medium for?"));
    m_scenario = new ChoiceList(u"scenario"_s, tr("What is the medium for?"));
    const auto add = [this](Scenario scenario, const QString& name, const QString& text,
                            const QString& hint) {
        m_scenario->add({static_cast<int>(scenario), name, text, hint});
    };
    add(Scenario::CmgManagementPoint, u"scenarioGateway"_s,
        tr("Reinstall PCs over the &internet (CMG)"),
        tr("PCs start from the medium anywhere and connect to the cloud management "
           "gateway."));
    add(Scenario::CloudContent, u"scenarioCloudContent"_s,
        tr("Reinstall &PCs on the intranet, content from the cloud"),
        tr("PCs reach an internal management point and download content from the CMG."));
    add(Scenario::SoftwareCenter, u"scenarioSoftwareCenter"_s,
        tr("&Upgrade or reinstall PCs that still start Windows"),
        tr("The user starts the task sequence in Software Center."));
    add(Scenario::InternetBased, u"scenarioInternetBased"_s,
        tr("Reinstall PCs over an internet-based &management point, without a gateway"),
        tr("The management point itself faces the internet."));
    addRow(m_scenario);
    addFindings({Field::Scenario}, m_scenario);
    addLock(ProfileKey::Scenario, m_scenario);
    connect(m_scenario, &ChoiceList::chosen, this, [this](int scenario) {
        edit([scenario](MediaProfile& profile) {
            profile.scenario = static_cast<Scenario>(scenario);
        });
    });
}

void StartPage::addMedium()
{
    addSection(tr("Boot medium from your site"));
    m_drop =
        new DropZone(u"medium"_s, u"drop"_s,
                     tr("Drop the ISO file or folder here, or enter its p&ath."), tr("Brow&se…"));
    addRow(m_drop);
    connect(m_drop, &DropZone::dropped, this, &WizardPage::fileDropped);
    connect(m_drop, &DropZone::browseRequested, this, &StartPage::browseMedium);

    m_path = new QLineEdit;
    m_path->setAcceptDrops(false); // it would take in the address as a text
    m_drop->setField(named(m_path, u"mediumPath"_s, tr("Path of the medium")));
    takeTyped(m_path, [this](const QString& path) { setMedium(path); });

    auto* inserted = new InsertedMedia;
    addRow(inserted);
    connect(inserted, &InsertedMedia::chosen, this, &StartPage::setMedium);

    m_passwordField = new SecretField;
    m_passwordBox =
        fieldBox({u"mediumPassword"_s, tr("Pass&word of the medium"), {}}, m_passwordField);
    m_password = new PasswordCheck(session(), m_passwordField);
    m_passwordBox->layout()->addWidget(m_password);
    addRow(m_passwordBox);
    m_card = new MediumCard;
    addRow(m_card);
    addFindings({Field::Source}, m_path);
    addLock(ProfileKey::SourcePath, m_drop);
}

void StartPage::addSite()
{
    addSection(tr("Your site"));
    m_version = new VersionBox;
    addField({u"siteVersion"_s, tr("Version of Confi&guration Manager"),
              tr("Find it in the console under About Configuration Manager. Some checks "
                 "need it.")},
             m_version, {Field::SiteVersion, Field::SiteSnapshot, Field::SiteTaskSequence});
    addLock(ProfileKey::SiteVersion, m_version);
    m_earlyRing = named(new QCheckBox(tr("Installed from the &early update ring")), u"earlyRing"_s,
                        tr("Installed from the early update ring"));
    addRow(m_earlyRing);
    addLock(ProfileKey::SiteEarlyRing, m_earlyRing);
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
    auto* lab = new LabMaker(session());
    addRow(lab);
    connect(lab, &LabMaker::labOpened, this, [this] { emit goToRequested(Field::Scenario); });
    auto* console = new QPushButton(icon(u"console"_s),
                                    tr("Create one with the &Configuration Manager console…"));
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
    m_version->setVersion(profile.site.version);
    m_earlyRing->setChecked(profile.site.earlyRing);
    m_earlyRing->setVisible(profile.site.version == kEarlyRingVersion || profile.site.earlyRing);
    m_password->load();
    showPassword(m_password->isNeeded());
    m_card->load(session());
    m_renewal->load(session().now().now);
    loadRecent();
}

/// Once the medium turns out to have a password, that is what is asked for next.
void StartPage::showPassword(bool isNeeded)
{
    const bool isNew = isNeeded && m_passwordBox->isHidden();
    m_passwordBox->setVisible(isNeeded);
    const QWidget* focus = window()->focusWidget();
    const bool somebodyTypes = qobject_cast<const QLineEdit*>(focus) && focus != m_path;
    const bool isLocked = session().examination().mediumState() == MediumState::PasswordNeeded;
    if (isNew && isLocked && !somebodyTypes)
        m_passwordField->setFocus(Qt::OtherFocusReason);
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
                .title = tr("Boot medium from your site"),
                .filters = {tr("ISO files (*.iso)"), tr("All files (*)")},
                .start = session().profile().resolved(session().profile().source.path),
                .suffix = {}},
               [this](const QString& path) { setMedium(path); });
}

void StartPage::browseProfile()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Open a profile"),
                .filters = {tr("Profiles and packages (*.json *.cmgmedia)"), tr("All files (*)")},
                .start = session().profile().folder,
                .suffix = {}},
               [this](const QString& path) { openProfile(path); });
}

void StartPage::openProfile(const QString& path)
{
    if (isPackageName(path)) {
        emit fileDropped(path);
        return;
    }
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
