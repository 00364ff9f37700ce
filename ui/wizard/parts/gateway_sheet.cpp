// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/gateway_sheet.h"

#include "core/pipeline/build_command.h"
#include "core/probe/probe_report.h"
#include "ui/session/session.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/screen_fit.h"
#include "ui/wizard/parts/build_steps.h"
#include "ui/wizard/parts/gateway_answer_view.h"
#include "ui/wizard/parts/gateway_consent.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kSheetSize{680, 620};
constexpr QSize kSmallestSheet{440, 280};
constexpr int kStepsProgressHeight = 6;

QScrollArea* scrolledView(const QString& name, const QString& accessibleName, QWidget* view)
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->addWidget(view);
    column->addStretch(1);
    auto* area = named(new QScrollArea, name, accessibleName);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    followFocus(area);
    return area;
}

/// As it goes over to the thread of the window, by name.
GatewayAnswer askedBy(const GatewayAsker& ask, ProbeOrder order, Work& work)
{
    order.begins = [&work](ProbeStep step) { work.sink.logged(stepName(step)); };
    return ask(order, work);
}

} // namespace

GatewaySheet::GatewaySheet(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_stages(new QStackedWidget),
      m_consent(new GatewayConsent), m_answer(new GatewayAnswerView(session))
{
    setObjectName(u"gatewaySheet"_s);
    setWindowTitle(tr("Ask the gateway"));
    setMinimumSize(kSmallestSheet);
    openAt(this, kSheetSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stages->addWidget(
        scrolledView(u"gatewayConsent"_s, tr("What is sent, and who gets it"), m_consent));
    m_stages->addWidget(scrolledView(u"gatewayAsking"_s, tr("Steps"), makeAsking()));
    m_stages->addWidget(scrolledView(u"gatewayAnswer"_s, tr("The gateway's answer"), m_answer));
    column->addWidget(m_stages, 1);
    column->addWidget(makeFoot());
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    connect(m_consent, &GatewayConsent::validChanged, m_ask, &QWidget::setEnabled);
    connect(&session, &Session::checked, this, &GatewaySheet::refresh);
    const bool isAnswered = session.facts() && session.facts()->gateway;
    turnTo(isAnswered ? Stage::Answer : Stage::Consent);
}

GatewaySheet::~GatewaySheet()
{
    if (m_task)
        m_task->leave();
}

QWidget* GatewaySheet::makeAsking()
{
    auto* asking = new QWidget;
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_asked = new Heading;
    m_asked->setFont(sectionFont());
    column->addWidget(m_asked);
    m_progress = named(new QProgressBar, u"gatewayProgress"_s, tr("Asking the gateway"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kStepsProgressHeight);
    column->addWidget(m_progress);
    m_steps = named(new BuildSteps, u"gatewaySteps"_s, tr("Steps"));
    column->addWidget(m_steps);
    column->addWidget(quietLabel(tr("This takes 90 seconds at most.")));
    return asking;
}

QWidget* GatewaySheet::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_copy = new QPushButton(icon(u"copy"_s), tr("&Copy the command instead"));
    row->addWidget(named(m_copy, u"gatewayCopyCommand"_s, withoutMnemonic(m_copy->text())));
    row->addStretch(1);
    m_ask = new QPushButton;
    m_ask->setObjectName(u"gatewayAskNow"_s);
    row->addWidget(m_ask);
    m_close = new QPushButton;
    m_close->setObjectName(u"gatewayClose"_s);
    row->addWidget(m_close);
    connect(m_ask, &QPushButton::clicked, this, &GatewaySheet::press);
    connect(m_close, &QPushButton::clicked, this, &GatewaySheet::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const std::optional<ProbeOrder> order = m_consent->order();
        if (!order)
            return;
        QGuiApplication::clipboard()->setText(
            probeCommandLine(m_session.document().filePath(), order->host, order->proxy));
        m_consent->say(tr("The command is on the clipboard. Nothing was asked."));
    });
    return foot;
}

void GatewaySheet::turnTo(Stage stage)
{
    m_stage = stage;
    m_stages->setCurrentIndex(static_cast<int>(stage));
    m_copy->setVisible(stage == Stage::Consent);
    m_ask->setVisible(stage != Stage::Asking);
    m_ask->setText(stage == Stage::Answer ? tr("Ask a&gain…") : tr("&Ask now"));
    m_close->setText(stage == Stage::Answer ? tr("Close") : tr("Cancel"));
    for (QPushButton* button : {m_ask, m_close})
        button->setAccessibleName(withoutMnemonic(button->text()));
    m_close->setFocus(Qt::OtherFocusReason); // the harmless one
    refresh();
    if (stage == Stage::Answer)
        m_answer->announceVerdict();
}

void GatewaySheet::refresh()
{
    const std::optional<ProbeOrder> order = m_session.gatewayOrder();
    if (m_stage != Stage::Asking && order)
        m_consent->show(*order);
    m_ask->setEnabled(order && m_consent->order());
    const Facts* facts = m_session.facts();
    const bool isAnswered = facts && facts->gateway;
    if (isAnswered)
        m_answer->show(probeReport(*facts));
    if (m_task || m_session.examiner().isBusy())
        return; // the rules have not seen it yet
    if (m_stage == Stage::Asking)
        turnTo(isAnswered ? Stage::Answer : Stage::Consent);
    else if (m_stage == Stage::Answer && !isAnswered)
        turnTo(Stage::Consent); // it counts no more
}

void GatewaySheet::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (isReturn && button)
        button->click();
    else if (!isReturn)
        QDialog::keyPressEvent(event);
}

void GatewaySheet::press()
{
    if (m_stage == Stage::Consent)
        ask();
    else
        turnTo(Stage::Consent);
}

void GatewaySheet::ask()
{
    const std::optional<ProbeOrder> order = m_consent->order();
    if (!order || m_task)
        return;
    m_asked->setHeading(tr("Asking %1").arg(order->host));
    m_stepsAsked.clear();
    m_lines.clear();
    for (const ProbeStep step : kProbeSteps) {
        if (step == ProbeStep::Proxy && order->proxy.isEmpty())
            continue;
        m_stepsAsked.push_back(step);
        m_lines.push_back({stepTitle(step)});
    }
    m_progress->setRange(0, static_cast<int>(m_lines.size()));
    m_progress->setValue(0);
    m_steps->show(m_lines);
    m_consent->say({});
    m_task = runTask(
        this,
        [ask = m_session.askGateway(), order = *order](Work& work) {
            return Result<GatewayAnswer>(askedBy(ask, order, work));
        },
        [this](Result<GatewayAnswer> answer) { answered(*std::move(answer)); });
    connect(m_task, &Task::logged, this, [this](const QString& name) {
        if (const std::optional<ProbeStep> step = stepOf(name))
            began(*step);
    });
    turnTo(Stage::Asking);
}

void GatewaySheet::began(ProbeStep step)
{
    const auto found = std::ranges::find(m_stepsAsked, step);
    if (!m_task || found == m_stepsAsked.end())
        return;
    const auto at = static_cast<size_t>(found - m_stepsAsked.begin());
    for (BuildRun::StepLine& line : m_lines) {
        if (line.state == BuildRun::StepState::Running) {
            line.state = BuildRun::StepState::Done;
            line.elapsedMs = m_sinceStep.elapsed();
        }
    }
    m_sinceStep.start();
    m_lines[at].state = BuildRun::StepState::Running;
    m_steps->show(m_lines);
    m_progress->setValue(static_cast<int>(at));
}

void GatewaySheet::answered(GatewayAnswer answer)
{
    m_task = nullptr;
    m_session.takeAnswer(std::move(answer)); // and refresh() follows
}

/// Nobody waits: what was under way owns all that it touches, and ends by itself.
void GatewaySheet::stop()
{
    disconnect(m_task, nullptr, this, nullptr);
    m_task->leave();
    m_task = nullptr;
    m_consent->say(tr("Asking was canceled. Nothing of it is kept."));
    turnTo(Stage::Consent);
}

void GatewaySheet::reject()
{
    if (m_task)
        stop();
    else
        QDialog::reject();
}

} // namespace cmgmedia::ui
