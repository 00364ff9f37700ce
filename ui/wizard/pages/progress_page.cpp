// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/progress_page.h"

#include "core/base/text.h"
#include "ui/session/session.h"
#include "ui/theme/icons.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/build_steps.h"
#include "ui/wizard/parts/stick_lines.h"

#include <QDir>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kLogLines = 9; // that are seen at once

QString timeLeft(int seconds)
{
    if (seconds < 60)
        return ProgressPage::tr("less than a minute left");
    //: Time that is left, in minutes and seconds.
    return ProgressPage::tr("%1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

ProgressPage::ProgressPage(Session& session, std::unique_ptr<BuildRun> before)
    : WizardPage(PageId::Progress, session),
      m_run(before ? before.release() : new BuildRun(session))
{
    m_run->setParent(this);
    addHead();
    m_sticks = new StickLines;
    addRow(m_sticks);
    m_steps = new BuildSteps;
    addRow(m_steps);
    addLog();
    addStretch();
    m_log->setPlainText(m_run->log().join(u'\n'));
    connect(m_run, &BuildRun::changed, this, &ProgressPage::showPhase);
    connect(m_run, &BuildRun::progressed, this, &ProgressPage::showProgress);
    connect(m_run, &BuildRun::logged, m_log, &QPlainTextEdit::appendPlainText);
    connect(m_run, &BuildRun::ended, this, &ProgressPage::ended);
}

std::unique_ptr<BuildRun> ProgressPage::releaseRun()
{
    m_run->setParent(nullptr);
    return std::unique_ptr<BuildRun>(m_run);
}

void ProgressPage::addHead()
{
    m_headline = named(wrappedLabel({}), u"buildHeadline"_s, tr("State of the build"));
    m_headline->setFont(sectionFont());
    m_bar = named(new QProgressBar, u"buildProgress"_s, tr("Progress of the build"));
    m_bar->setTextVisible(false);
    m_details = named(quietLabel({}), u"buildDetails"_s, tr("Speed and time left"));
    m_cancel = named(new QPushButton(tr("&Cancel writing")), u"cancelBuild"_s,
                     tr("Cancel writing the medium"));
    connect(m_cancel, &QPushButton::clicked, m_run, &BuildRun::cancel);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    addRow(m_headline);
    addRow(row);
    addRow(m_details);
}

void ProgressPage::addLog()
{
    m_log = named(new QPlainTextEdit, u"buildLog"_s, tr("Log of the build"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFixedHeight(m_log->fontMetrics().lineSpacing() * kLogLines + 2 * space::kSmall);
    addRow(new Expander(u"showLog"_s, tr("&Log"), m_log));
}

QString ProgressPage::explanation() const
{
    if (session().profile().output.kind == OutputKind::UsbDevice)
        return tr("Don't unplug the USB drives until they have been verified.");
    return tr("The file gets its final name only after it has been verified.");
}

bool ProgressPage::isComplete() const
{
    return m_run->phase() != BuildRun::Phase::Idle && canLeave();
}

bool ProgressPage::canLeave() const
{
    return !m_run->isBusy();
}

/// While it writes there is a button that says what it cancels.
QString ProgressPage::closeText() const
{
    return canLeave() ? WizardPage::closeText() : QString();
}

bool ProgressPage::mayClose()
{
    if (canLeave())
        return true;
    auto* box = new QMessageBox(QMessageBox::Question, tr("CMG Media Wizard"),
                                tr("The medium is still being written. Stop and close?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"stopAndClose"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        m_run->sticks().empty()
            ? tr("The unfinished file is removed.")
            : tr("Unfinished USB drives can't be used until you write them again."));
    QPushButton* keep = box->addButton(tr("&Keep writing"), QMessageBox::RejectRole);
    QPushButton* stop = box->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this] {
        if (canLeave()) {
            window()->close();
            return;
        }
        m_closeWhenEnded = true;
        m_run->cancel();
    });
    box->open();
    return false;
}

void ProgressPage::cameByNext()
{
    m_log->clear();
    m_run->start();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

QWidget* ProgressPage::firstControl() const
{
    return m_cancel;
}

void ProgressPage::load()
{
    showPhase();
}

void ProgressPage::showPhase()
{
    m_steps->show(m_run->steps());
    m_steps->setVisible(!m_run->steps().empty());
    m_cancel->setVisible(!canLeave());
    m_cancel->setEnabled(m_run->phase() == BuildRun::Phase::Running);
    showProgress();
    emit completeChanged();
}

void ProgressPage::showProgress()
{
    const bool done = m_run->phase() == BuildRun::Phase::Done;
    m_headline->setText(headline());
    m_bar->setVisible(m_run->phase() != BuildRun::Phase::Idle);
    m_bar->setValue(done ? m_bar->maximum() : m_run->progress().percent);
    m_details->setText(details());
    m_sticks->show(m_run->sticks());
    if (m_run->isBusy())
        m_taskbar.show(window(), m_run->progress().percent);
}

QString ProgressPage::headline() const
{
    switch (m_run->phase()) {
    case BuildRun::Phase::Idle:
        return tr("Nothing is being written. Go to Summary and select Write.");
    case BuildRun::Phase::Running:
        return m_run->progress().step.translated();
    case BuildRun::Phase::Stopping:
        return m_run->sticks().empty()
                   ? tr("Stopping and cleaning up…")
                   : tr(
                       "Stopping. Unfinished USB drives can't be used until you write them again.");
    case BuildRun::Phase::Done:
        return m_run->error() ? tr("Finished, but not for every USB drive")
                              : tr("Written and verified");
    case BuildRun::Phase::Cancelled:
        return tr("Canceled");
    case BuildRun::Phase::Failed:
        return m_run->error() ? labelled(tr("Failed"), describe(*m_run->error()).translated())
                              : tr("Failed");
    }
    Q_UNREACHABLE();
}

QString ProgressPage::details() const
{
    const ProgressView& view = m_run->progress();
    if (m_run->phase() == BuildRun::Phase::Idle)
        return {};
    QStringList parts;
    if (m_run->phase() == BuildRun::Phase::Running) {
        parts << tr("%1 %").arg(view.percent);
        if (view.bytesPerSecond > 0)
            parts << tr("%1/s").arg(QLocale().formattedDataSize(view.bytesPerSecond, 0));
        if (view.secondsLeft)
            parts << timeLeft(*view.secondsLeft);
    }
    if (!m_run->outputPath().isEmpty())
        parts << QDir::toNativeSeparators(m_run->outputPath());
    return parts.join(u"  ·  "_s);
}

void ProgressPage::ended()
{
    m_taskbar.finish();
    if (m_closeWhenEnded) {
        m_closeWhenEnded = false;
        window()->close();
    } else {
        emit advanceRequested();
    }
}

} // namespace cmgmedia::ui
