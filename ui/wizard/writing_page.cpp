// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/writing_page.h"

#include "core/base/output_file.h"
#include "core/base/text.h"
#include "core/devices/device_rules.h"
#include "core/devices/errors.h"
#include "core/pipeline/planner.h"
#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/before_writing.h"
#include "ui/wizard/parts/blocker_list.h"
#include "ui/wizard/parts/choices_card.h"
#include "ui/wizard/parts/erase_question.h"
#include "ui/wizard/parts/plan_card.h"

#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

Result<BuildPlan> planOf(const Session& session, const Facts& facts)
{
    BuildOptions options;
    options.sticks = session.choices().sticks();
    return planBuild(facts, options);
}

bool lacksSticks(const Session& session, const BuildPlan& plan)
{
    return plan.outputPath.isEmpty() && session.choices().sticks().empty();
}

} // namespace

WritingPage::WritingPage(Session& session)
    : WizardPage(PageId::Summary, session),
      m_blockers(new BlockerList(session, BlockerList::Ticks::None)), m_before(new BeforeWriting)
{
    connect(m_blockers, &BlockerList::fieldChosen, this, &WizardPage::goToRequested);
    connect(m_before, &BeforeWriting::fieldChosen, this, &WizardPage::goToRequested);
}

void WritingPage::addBefore()
{
    addSection(tr("Before you write"));
    addRow(m_blockers);
    addRow(m_before);
}

void WritingPage::load()
{
    loadPlan();
}

bool WritingPage::isComplete() const
{
    return m_planned && !session().examiner().isBusy() && !session().isBlocked();
}

std::optional<WizardPage::Obstacle> WritingPage::obstacle() const
{
    const Examination& seen = session().examination();
    const bool isBlocked = !seen.gathered.errors.empty()
                           || !seen.result.blockers(session().choices().allowed()).empty();
    if (!m_blockers->isEmpty() || isBlocked) // the page says which, and where they are solved
        return Obstacle{tr("Solve the problems above to write the medium."), firstWayOut(), {}};
    if (seen.mediumState() != MediumState::Open)
        return Obstacle{tr("Open the boot medium from your site."), nullptr, Field::Source};
    if (!m_planned)
        return Obstacle{m_problem->text(), nullptr, Field::Output};
    return std::nullopt;
}

/// The button that leads to where the first problem is solved.
QWidget* WritingPage::firstWayOut() const
{
    if (!m_blockers->isEmpty())
        return m_blockers->findChild<QPushButton*>();
    return m_before->wayOut();
}

void WritingPage::entered()
{
    session().choices().setReplaceable({}); // what was said about an earlier medium
}

void WritingPage::addPlan()
{
    addSection(tr("What you get"));
    m_problem = wrappedLabel({});
    m_problem->setObjectName(u"planProblem"_s);
    addRow(m_problem);
    m_output = new ChoicesCard;
    addRow(m_output);
    auto* steps = new QWidget;
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_plan = new PlanCard;
    column->addWidget(m_plan);
    m_time = quietLabel({});
    m_time->setObjectName(u"planTime"_s);
    column->addWidget(m_time);
    m_steps = new Expander(u"planSteps"_s, tr("What will be &done"), steps);
    addRow(m_steps);
}

void WritingPage::loadPlan()
{
    const Examination& seen = session().examination();
    const Facts* facts = seen.facts();
    const bool isOpen = seen.mediumState() == MediumState::Open;
    const bool known = isOpen && facts->bootImage;
    m_before->setVisible(isOpen);
    QStringList told;
    if (isOpen) {
        const MediumVerdict verdict = mediumVerdict(*facts, seen.result);
        m_before->show(verdict);
        told = verdict.start.rules + verdict.trust.rules;
    }
    m_blockers->load(told);
    bool isShown = false;
    m_planned = false;
    m_outputPath.clear();
    QString problem;
    if (known) {
        const Result<BuildPlan> plan = planOf(session(), *facts);
        if (plan)
            showPlan(*plan);
        else
            problem = describe(plan.error()).translated();
        if (plan && lacksSticks(session(), *plan)) {
            m_planned = false;
            problem = describe({ErrorCode::DeviceMissing, {}, {}}).translated();
        }
        isShown = plan.has_value();
    }
    m_output->setVisible(isShown);
    m_steps->setVisible(isShown);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void WritingPage::showPlan(const BuildPlan& plan)
{
    m_planned = true;
    m_outputPath = plan.outputPath;
    m_output->load(session(), plan);
    qint64 moved = 0;
    for (const PlannedStep& step : plan.steps)
        moved += step.bytes;
    //: How many bytes.
    m_time->setText(tr("About %1 will be read and written. The time depends on the disk.")
                        .arg(QLocale().formattedDataSize(moved, 1)));
    m_plan->setSteps(plan.steps);
}

bool WritingPage::mayAdvance()
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

void WritingPage::advanceOrAsk(const Result<>& free)
{
    if (free)
        emit advanceRequested();
    else if (free.error().code == ErrorCode::OutputExists)
        askToReplace(m_outputPath);
    else
        showProblem(this, describe(free.error()).translated());
}

void WritingPage::askToReplace(const QString& output)
{
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Replace the file"),
        tr("%1 already exists. Replace it? The old file is kept until the new one has "
           "been verified.")
            .arg(QDir::toNativeSeparators(output)),
        QMessageBox::Cancel, this);
    box->setObjectName(u"replaceOutput"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replace"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, output] {
        session().choices().setReplaceable(output);
        emit advanceRequested();
    });
    box->open();
}

void WritingPage::askToErase()
{
    const std::vector<Device> asked = session().choices().sticks();
    auto* question = new EraseQuestion(asked, helperDoubt(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, asked] {
        const std::vector<Device>& chosen = session().choices().sticks();
        if (chosen == asked)
            emit advanceRequested();
        else if (!chosen.empty()) // pulled out while the question was there, or another one
            askToErase();
    });
    question->open();
}

} // namespace cmgmedia::ui
