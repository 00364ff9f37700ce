// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/customization_page.h"

#include "ui/widgets/drop_zone.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/task_sequence_card.h"
#include "ui/wizard/parts/variables_table.h"

#include <QDir>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

CustomizationPage::CustomizationPage(Session& session) : WizardPage(PageId::Customization, session)
{
    addVariables();
    addPrestart();
    addTaskSequence();
    addStretch();
}

CustomizationPage::~CustomizationPage()
{
    hide(); // an open editor commits what was typed when it is hidden; the page is still whole
}

QString CustomizationPage::explanation() const
{
    return tr("What the medium tells a task sequence, and whether that task sequence can run over "
              "the internet.");
}

QWidget* CustomizationPage::firstControl() const
{
    return m_variables->view();
}

void CustomizationPage::addVariables()
{
    addSection(tr("Media variables"),
               tr("Stored encrypted on the medium. Anyone with the password can read them, "
                  "so don't put secrets here."));
    m_variables = new VariablesTable(session());
    addRow(m_variables);
    addFindings({Field::Variables}, m_variables->view());
    addLock(ProfileKey::CustomizationVariables, m_variables);
}

void CustomizationPage::addPrestart()
{
    addSection(tr("Prestart command"));
    m_prestart = new QLineEdit;
    m_prestart->setReadOnly(true);
    addField({u"prestart"_s, tr("Prestart &command"),
              tr("It runs before the user chooses a task sequence. It can be changed only "
                 "in the console.")},
             m_prestart, {Field::Prestart});
}

void CustomizationPage::addTaskSequence()
{
    addSection(tr("Task sequence"),
               tr("Export it from the console to check for steps that fail over the "
                  "internet. It isn't added to the medium."));
    m_drop = new DropZone(u"taskSequence"_s, u"drop"_s,
                          tr("&Drop its export (.zip or .xml) here, or enter its path."),
                          tr("Br&owse…"));
    addRow(m_drop);
    connect(m_drop, &DropZone::dropped, this, &WizardPage::fileDropped);
    connect(m_drop, &DropZone::browseRequested, this, &CustomizationPage::browseSequence);
    m_path = new QLineEdit;
    m_path->setClearButtonEnabled(true);
    m_drop->setField(named(m_path, u"taskSequencePath"_s, tr("Path of the export")));
    m_path->setAcceptDrops(false); // it would take in the address as a text
    takeTyped(m_path, [this](const QString& path) { setSequence(path); });
    m_sequence = new QLineEdit;
    m_sequence->setPlaceholderText(tr("All that no other one runs"));
    addField({u"taskSequenceSequence"_s, tr("Task se&quence in it"),
              tr("Name or package ID, if the export contains several task sequences.")},
             m_sequence, {});
    connect(m_sequence, &QLineEdit::editingFinished, this, [this] {
        m_sequence->setModified(false);
        edit([name = m_sequence->text().trimmed()](MediaProfile& profile) {
            profile.taskSequence.sequence = name;
        });
    });
    m_card = new TaskSequenceCard;
    addRow(m_card);
    addFindings({Field::TaskSequence}, m_path);
    addLock(ProfileKey::TaskSequencePath, m_drop);
    addLock(ProfileKey::TaskSequenceSequence, m_sequence);
}

void CustomizationPage::load()
{
    const MediaProfile& profile = session().profile();
    m_variables->load();
    const MediumFacts* medium = session().examination().mediumFacts();
    const Prestart prestart = medium ? medium->prestart : Prestart();
    const BootMedium* opened = session().examination().visibleMedium();
    const Facts* facts = session().examination().facts();
    const PrestartCommand* command = nullptr;
    if (!prestart.commands.empty())
        command = &prestart.commands.front();
    else if (opened && facts && facts->bootImage && facts->bootImage->parts.prestart)
        command = &*facts->bootImage->parts.prestart;
    showText(m_prestart, command ? shownCommand(command->line) : QString());
    m_prestart->setPlaceholderText(!medium ? tr("Enter the password to see this")
                                   : prestart.hasFiles
                                       ? tr("Not found, though the medium has files for one")
                                       : tr("None"));
    if (!m_path->isModified()) // somebody types
        showText(m_path, QDir::toNativeSeparators(profile.resolved(profile.taskSequence.path)));
    if (!m_sequence->isModified())
        showText(m_sequence, profile.taskSequence.sequence);
    m_card->load(session());
}

void CustomizationPage::browseSequence()
{
    askForFile(this,
               {.kind = FileQuestion::Kind::Open,
                .title = tr("Exported task sequence"),
                .filters = {tr("Task sequences (*.zip *.xml)"), tr("All files (*)")},
                .start = session().profile().resolved(session().profile().taskSequence.path),
                .suffix = {}},
               [this](const QString& path) { setSequence(path); });
}

void CustomizationPage::setSequence(const QString& path)
{
    m_path->setModified(false);
    const QString clean = typedPath(path);
    edit([&clean](MediaProfile& profile) {
        if (profile.resolved(profile.taskSequence.path) != clean)
            profile.taskSequence = {clean, {}};
    });
}

} // namespace cmgmedia::ui
