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
               tr("They stand encrypted on the medium. Whoever knows its password can read them, "
                  "so they are no place for secrets."));
    m_variables = new VariablesTable(session());
    addRow(m_variables);
    addFindings({Field::Variables}, m_variables->view());
}

void CustomizationPage::addPrestart()
{
    addSection(tr("Prestart command"));
    m_prestart = new QLineEdit;
    m_prestart->setReadOnly(true);
    addField({u"prestart"_s, tr("&Command as found"),
              tr("It runs before the task sequence is chosen. Only the console can change it.")},
             m_prestart, {Field::Prestart});
}

void CustomizationPage::addTaskSequence()
{
    addSection(tr("Task sequence"), tr("Export it in the console and have it checked here for what "
                                       "fails over the internet. It does not go on the medium."));
    m_drop = new DropZone(u"taskSequence"_s, u"drop"_s,
                          tr("&Drop its export (.zip or .xml) here, or enter its path."),
                          tr("Br&owse…"));
    addRow(m_drop);
    connect(m_drop, &DropZone::dropped, this, &CustomizationPage::setSequence);
    connect(m_drop, &DropZone::browseRequested, this, &CustomizationPage::browseSequence);
    m_path = new QLineEdit;
    m_path->setClearButtonEnabled(true);
    m_drop->setField(named(m_path, u"taskSequencePath"_s, tr("Path of the export")));
    connect(m_path, &QLineEdit::editingFinished, this, [this] { setSequence(m_path->text()); });
    m_sequence = new QLineEdit;
    m_sequence->setPlaceholderText(tr("every one that no other one of it runs"));
    addField({u"taskSequenceSequence"_s, tr("Task se&quence in it"),
              tr("Name or package ID, where the export holds several task sequences.")},
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
}

void CustomizationPage::load()
{
    const MediaProfile& profile = session().profile();
    m_variables->load();
    const MediumFacts* medium = session().examination().mediumFacts();
    const Prestart prestart = medium ? medium->prestart : Prestart();
    showText(m_prestart, prestart.commandLine().value_or(QString()));
    m_prestart->setPlaceholderText(!medium             ? tr("known once the medium is open")
                                   : prestart.hasFiles ? tr("not found, though the medium has "
                                                            "files for one")
                                                       : tr("none was found"));
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
