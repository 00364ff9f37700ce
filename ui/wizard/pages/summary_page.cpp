// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/summary_page.h"

#include "core/base/output_file.h"
#include "core/base/text.h"
#include "core/console/console_request.h"
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "core/pipeline/build_command.h"
#include "core/pipeline/planner.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/blocker_list.h"
#include "ui/wizard/parts/erase_question.h"
#include "ui/wizard/parts/plan_card.h"
#include "ui/wizard/parts/script_box.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kCommandLines = 3;
constexpr int kScriptLines = 14;

Result<BuildPlan> planOf(const Session& session, const Facts& facts)
{
    BuildOptions options;
    options.sticks = session.choices().sticks();
    Result<BuildPlan> plan = planBuild(facts, options);
    if (plan && plan->outputPath.isEmpty() && options.sticks.empty())
        return Error{ErrorCode::DeviceMissing, {}, {}};
    return plan;
}

/// What --device and --erase say.
std::vector<BuildArguments::Stick> toErase(const Session& session)
{
    std::vector<BuildArguments::Stick> sticks;
    if (session.profile().output.kind == OutputKind::UsbDevice) {
        for (const Device& stick : session.choices().sticks())
            sticks.push_back({stick.path, identityOf(stick)});
    }
    return sticks;
}

QString namesOf(const std::vector<Device>& sticks)
{
    QStringList names;
    for (const Device& stick : sticks)
        names << displayName(stick);
    return commaSeparated(names);
}

} // namespace

SummaryPage::SummaryPage(Session& session)
    : WizardPage(PageId::Summary, session),
      m_blockers(new BlockerList(session, BlockerList::Ticks::None))
{
    addRow(m_blockers);
    connect(m_blockers, &BlockerList::fieldChosen, this, &WizardPage::goToRequested);
    addPlan();
    addCommands();
    addStretch();
}

QString SummaryPage::explanation() const
{
    return tr("This is what will be done. Nothing was written yet.");
}

bool SummaryPage::isComplete() const
{
    return m_planned && !session().examiner().isBusy() && !session().isBlocked();
}

QWidget* SummaryPage::firstControl() const
{
    return m_save;
}

void SummaryPage::entered()
{
    session().choices().setReplaceable({}); // what was said about an earlier medium
}

void SummaryPage::addPlan()
{
    m_problem = wrappedLabel({});
    m_problem->setObjectName(u"planProblem"_s);
    addRow(m_problem);
    m_output = new FactCard(u"output"_s, u"disc"_s);
    addRow(m_output);
    m_plan = new PlanCard;
    addRow(m_plan);
    m_time = quietLabel(tr("How long this takes depends on the disk. The next page shows the time "
                           "left as soon as it is known."));
    addRow(m_time);
}

void SummaryPage::addCommands()
{
    addSection(tr("To do the same again"), tr("The profile holds every answer, and no password."));
    m_save = new QPushButton(icon(u"file"_s), tr("&Save profile…"));
    named(m_save, u"saveProfile"_s, withoutMnemonic(m_save->text()));
    m_saved = quietLabel({});
    m_saved->setObjectName(u"profileState"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    addRow(row);
    connect(m_save, &QPushButton::clicked, this, &SummaryPage::save);
    m_command =
        new CopyBox({.name = u"command"_s, .label = tr("C&ommand line"), .copyText = tr("&Copy")},
                    kCommandLines);
    addRow(m_command);
    addSection(tr("To make the medium anew"),
               tr("When its certificate ends, the site has to make another one. This script asks "
                  "the console for one with the same settings, on a PC with the console."));
    m_script = new ScriptBox(kScriptLines);
    addRow(m_script);
}

void SummaryPage::load()
{
    m_blockers->load();
    loadPlan();
    loadCommands();
}

void SummaryPage::loadPlan()
{
    const Facts* facts = session().facts();
    const bool known =
        session().examination().mediumState() == MediumState::Open && facts->bootImage;
    m_planned = false;
    m_outputPath.clear();
    QString problem;
    if (known) {
        const Result<BuildPlan> plan = planOf(session(), *facts);
        if (plan)
            showPlan(*plan);
        else
            problem = describe(plan.error()).translated();
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_output), static_cast<QWidget*>(m_plan),
                            static_cast<QWidget*>(m_time)})
        widget->setVisible(m_planned);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SummaryPage::showPlan(const BuildPlan& plan)
{
    m_planned = true;
    m_outputPath = plan.outputPath;
    const QFileInfo file(plan.outputPath);
    m_output->setIcon(session().profile().output.kind == OutputKind::Iso ? u"disc"_s : u"stick"_s);
    if (plan.outputPath.isEmpty())
        m_output->setTitle(tr("USB sticks"), namesOf(session().choices().sticks()));
    else
        m_output->setTitle(file.fileName(), QDir::toNativeSeparators(file.path()));
    qint64 moved = 0;
    for (const PlannedStep& step : plan.steps)
        moved += step.bytes;
    const QLocale locale;
    QList<FactRow> rows{
        {tr("Label"), plan.label},
        //: A size that is not exact.
        {tr("Size"), tr("about %1").arg(locale.formattedDataSize(plan.outputBytes, 1))},
        {tr("Read and written"), tr("about %1 in all").arg(locale.formattedDataSize(moved, 1))}};
    for (const Finding& finding : session().examination().result.blockers()) {
        if (session().choices().allowed().contains(finding.rule->id))
            //: The title of a rule follows, which the admin sets aside.
            rows << FactRow{tr("In spite of"), ruleText(finding.rule->title).translated(),
                            Tone::Bad};
    }
    m_output->setRows(rows);
    m_plan->setSteps(plan.steps);
}

void SummaryPage::loadCommands()
{
    const QString file = session().document().filePath();
    const bool saved = !file.isEmpty() && !session().document().isModified();
    m_save->setText(file.isEmpty() ? tr("&Save profile…") : tr("&Save profile"));
    if (file.isEmpty())
        m_saved->setText(tr("Not saved yet. The command line needs it in a file."));
    else if (!saved)
        m_saved->setText(tr("%1 differs from what is shown here.").arg(QFileInfo(file).fileName()));
    else
        m_saved->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    m_command->setVisible(!file.isEmpty());
    m_command->setText(
        buildCommandLine(file, session().profile(),
                         {.allowed = session().choices().allowed(), .sticks = toErase(session())}));
    m_script->show(consoleRequest(session().profile(), session().facts()), session().inputs());
}

void SummaryPage::save()
{
    if (!session().document().filePath().isEmpty()) {
        saveTo(session().document().filePath());
        return;
    }
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the profile"),
                .filters = {tr("Profiles (*.json)")},
                .start = session().profile().folder,
                .suffix = u"json"_s},
               [this](const QString& path) { saveTo(path); });
}

void SummaryPage::saveTo(const QString& path)
{
    session().document().save(path, this, [this](const Result<>& saved) {
        if (!saved)
            showProblem(this, describe(saved.error()).translated());
    });
}

bool SummaryPage::mayAdvance()
{
    if (m_outputPath.isEmpty()) {
        askToErase();
        return false;
    }
    if (m_looking)
        return false;
    // On a worker: the file may lie on a share that does not answer.
    m_looking = runTask(
        this,
        [output = OutputFile{m_outputPath, session().inputs()}](Work&) {
            return checkOutput(output);
        },
        [this, path = m_outputPath](const Result<>& free) {
            m_looking = nullptr;
            if (isVisible() && path == m_outputPath)
                advanceOrAsk(free);
        });
    return false;
}

void SummaryPage::advanceOrAsk(const Result<>& free)
{
    if (free)
        emit advanceRequested();
    else if (free.error().code == ErrorCode::OutputExists)
        askToReplace(m_outputPath);
    else
        showProblem(this, describe(free.error()).translated());
}

void SummaryPage::askToReplace(const QString& output)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Replace the file"),
                                tr("%1 exists already. It is replaced once the new medium was "
                                   "written and checked.")
                                    .arg(QDir::toNativeSeparators(output)),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"replaceOutput"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* replace = box->addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replace"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, output] {
        session().choices().setReplaceable(output);
        emit advanceRequested();
    });
    box->open();
}

void SummaryPage::askToErase()
{
    auto* question = new EraseQuestion(session().choices().sticks(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &WizardPage::advanceRequested);
    question->open();
}

} // namespace cmgmedia::ui
