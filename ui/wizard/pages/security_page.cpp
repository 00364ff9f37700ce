// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/security_page.h"

#include "core/configmgr/management_points.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/verdict_table.h"
#include "ui/wizard/parts/certificate_card.h"
#include "ui/wizard/parts/password_pair.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

SecurityPage::SecurityPage(Session& session) : WizardPage(PageId::Security, session)
{
    addPassword();
    addUnattended();
    addCertificate();
    addPfx();
    addStretch();
}

QString SecurityPage::explanation() const
{
    return tr("Decide who can use the medium, and see how long its certificate lasts.");
}

QWidget* SecurityPage::firstControl() const
{
    return m_password;
}

bool SecurityPage::isComplete() const
{
    const bool changes = session().profile().security.password == PasswordChoice::Change;
    return WizardPage::isComplete() && (!changes || session().choices().secrets().newMediaPassword);
}

void SecurityPage::addPassword()
{
    addSection(tr("Password of the new medium"),
               tr("Protects the certificate and private key on the medium. Users type it in "
                  "Windows PE."));
    m_password = new ChoiceList(u"passwordChoice"_s, tr("Password of the new medium"));
    const auto add = [this](PasswordChoice choice, const QString& name, const QString& text,
                            const QString& hint) {
        m_password->add({static_cast<int>(choice), name, text, hint});
    };
    add(PasswordChoice::Keep, u"keepPassword"_s, tr("&Keep it as it is"),
        tr("Use the same password as the imported medium (or none, if it has none)."));
    add(PasswordChoice::Change, u"changePassword"_s, tr("Chan&ge it"),
        tr("The imported medium keeps its own password."));
    add(PasswordChoice::None, u"removePassword"_s, tr("&Remove it"),
        tr("Anyone who finds the medium can use it and read its private key."));
    addRow(m_password);
    m_newPassword =
        new PasswordPair(u"newMediaPassword"_s, tr("New &password"), [this]() -> QStringList {
            return session().facts() ? ownWords(*session().facts()) : QStringList();
        });
    addRow(m_newPassword);
    connect(m_newPassword, &PasswordPair::edited, this, [this] {
        session().choices().setSecret(&BuildSecrets::newMediaPassword, m_newPassword->secret());
    });
    addFindings({Field::Password}, m_password);
    addLock(ProfileKey::SecurityPassword, m_password);
    connect(m_password, &ChoiceList::chosen, this, [this](int choice) {
        edit([choice](MediaProfile& profile) {
            profile.security.password = static_cast<PasswordChoice>(choice);
        });
    });
}

void SecurityPage::addUnattended()
{
    addSection(tr("User prompts"),
               tr("Unattended media don't ask for network settings or optional task "
                  "sequences. They still ask for the password."));
    m_unattended = new ChoiceList(u"unattended"_s, tr("User prompts"));
    const auto add = [this](UnattendedChoice choice, const QString& name, const QString& text,
                            const QString& hint) {
        m_unattended->add({static_cast<int>(choice), name, text, hint});
    };
    add(UnattendedChoice::Keep, u"keepUnattended"_s, tr("As on the &imported medium"),
        tr("The setting from the console is shown below."));
    add(UnattendedChoice::Yes, u"allowUnattended"_s, tr("Allow &unattended deployment"),
        tr("A required task sequence starts by itself."));
    add(UnattendedChoice::No, u"forbidUnattended"_s, tr("&Don't allow it"),
        tr("Someone at the PC chooses the task sequence."));
    addRow(m_unattended);
    addFindings({Field::Unattended}, m_unattended);
    addLock(ProfileKey::SecurityUnattended, m_unattended);
    m_asFound = new FactCard(u"asFound"_s, u"disc"_s);
    m_asFound->setTitle(tr("The imported medium"), tr("As created in the console."));
    addRow(m_asFound);
    connect(m_unattended, &ChoiceList::chosen, this, [this](int choice) {
        edit([choice](MediaProfile& profile) {
            profile.security.unattended = static_cast<UnattendedChoice>(choice);
        });
    });
}

void SecurityPage::addCertificate()
{
    addSection(tr("Certificate of the medium"),
               tr("The medium uses it to identify itself to the site. It was created with "
                  "its key, so it's copied unchanged."));
    m_certificate = new MediumCertificateCard;
    addRow(m_certificate);
    addFindings({Field::MediaCertificate}, m_password);
}

void SecurityPage::addPfx()
{
    addSection(tr("Check a PFX file"),
               tr("If you plan to create the next medium with a PKI certificate, check the "
                  "PFX file here. It isn't added to this medium."));
    m_pfx = new FileField(u"pfx"_s, tr("PFX file"), tr("Bro&wse…"),
                          {.kind = FileQuestion::Kind::Open,
                           .title = tr("PFX file"),
                           .filters = {tr("PFX files (*.pfx *.p12)"), tr("All files (*)")},
                           .start = {},
                           .suffix = {}});
    //: No PFX file; no password.
    m_pfx->setPlaceholder(tr("None"));
    m_pfx->takeDrops({FileKind::Pfx});
    addField({u"pfx"_s, tr("PF&X file"), {}}, m_pfx, {});
    m_pfxPassword = new SecretField;
    m_pfxPasswordBox =
        fieldBox({u"pfxPassword"_s, tr("Password &of the PFX file"), {}}, m_pfxPassword);
    addRow(m_pfxPasswordBox);
    m_pfxCard = new PfxCard;
    addRow(m_pfxCard);
    addFindings({Field::Pfx}, m_pfx);
    addLock(ProfileKey::SecurityPfx, m_pfx);
    m_pfxVerdicts = new VerdictTable;
    m_pfxChecks = new Expander(u"pfxChecks"_s, tr("&All checks of the PFX file"), m_pfxVerdicts);
    addRow(m_pfxChecks);
    connect(m_pfx, &FileField::chosen, this, [this](const QString& path) {
        edit([&path](MediaProfile& profile) {
            if (profile.resolved(profile.security.pfx) != path)
                profile.security.pfx = path;
        });
    });
    connect(m_pfxPassword, &SecretField::secretEdited, this, [this] {
        session().choices().setSecret(&BuildSecrets::pfxPassword, m_pfxPassword->secret());
    });
}

void SecurityPage::load()
{
    const MediaProfile::Security& security = session().profile().security;
    m_password->setCurrent(static_cast<int>(security.password));
    m_newPassword->setVisible(security.password == PasswordChoice::Change);
    if (!session().choices().secrets().newMediaPassword && !m_newPassword->secret().isEmpty())
        m_newPassword->forget(); // another profile was opened
    m_unattended->setCurrent(static_cast<int>(security.unattended));
    loadAsFound();
    m_certificate->load(session());
    loadPfx();
}

void SecurityPage::loadAsFound()
{
    const MediumFacts* medium = session().examination().mediumFacts();
    const VariablesFacts* variables = session().examination().openVariables();
    m_asFound->setVisible(medium && variables);
    if (!medium || !variables)
        return;
    const QString unattended = !medium->unattended   ? tr("Not specified on the medium")
                               : *medium->unattended ? tr("Allowed")
                                                     : tr("Not allowed");
    m_asFound->setRows({{tr("Password"), variables->hasPassword ? tr("Set") : tr("None")},
                        {tr("Unattended deployment"), unattended},
                        {tr("Unknown computers"),
                         hasUnknownComputers(variables->names)
                             ? tr("Supported (can be changed only in the console)")
                             : tr("Not supported (can be changed only in the console)")}});
}

void SecurityPage::loadPfx()
{
    const MediaProfile& profile = session().profile();
    m_pfx->showPath(profile.resolved(profile.security.pfx));
    m_pfxPasswordBox->setVisible(!profile.security.pfx.isEmpty());
    if (!session().choices().secrets().pfxPassword && !m_pfxPassword->text().isEmpty())
        m_pfxPassword->forget(); // another profile was opened
    m_pfxCard->load(session());
    loadPfxChecks();
}

void SecurityPage::loadPfxChecks()
{
    const Facts* facts = session().facts();
    const bool opened = facts && facts->pfx;
    m_pfxChecks->setVisible(opened);
    if (!opened)
        return;
    std::vector<Finding> checks = session().examination().result.all;
    std::erase_if(checks, [](const Finding& check) { return check.rule->field != Field::Pfx; });
    m_pfxVerdicts->show(checks);
}

} // namespace cmgmedia::ui
