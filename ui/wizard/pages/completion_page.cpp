// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/completion_page.h"

#include "core/handout/made_media.h"
#include "core/pipeline/report.h"
#include "ui/session/build_run.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/parts/handouts.h"
#include "ui/wizard/parts/medium_start.h"
#include "ui/wizard/parts/outcome_card.h"
#include "ui/wizard/parts/verify_again.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

/// In English, whatever the language of the window: somebody else may read it, or a program.
QByteArray reportFor(const QString& path, const BuildReport& report)
{
    if (!path.endsWith(".txt"_L1, Qt::CaseInsensitive))
        return QJsonDocument(reportJson(report)).toJson();
    QByteArray text;
    for (const Text& line : reportLines(report))
        text += line.english().toUtf8() + '\n';
    return text;
}

} // namespace

CompletionPage::CompletionPage(Session& session, const BuildRun& run)
    : WizardPage(PageId::Completion, session), m_run(run)
{
    m_outcome = new OutcomeCard;
    addRow(m_outcome);
    addActions();
    m_verify->setObjectName(u"verify"_s);
    addRow(m_verify);
    m_done = new StateLine(u"actionState"_s);
    addRow(m_done);
    m_start = new MediumStart;
    addRow(m_start);
    m_handouts = new Handouts(session);
    addRow(m_handouts);
    connect(m_start, &MediumStart::screenChosen, m_handouts, &Handouts::setScreen);
    addEnd();
    addStretch();
    connect(&run, &BuildRun::changed, this, [this] {
        if (!m_run.isBusy()) {
            remember();
            return;
        }
        m_verify->setPath({}); // what was said is about the medium before
        m_start->setPath({});
        m_done->say(PageState::Untouched, {});
    });
}

QString CompletionPage::explanation() const
{
    return m_run.report() ? tr("Your new medium and its handouts.") : tr("No medium was created.");
}

QString CompletionPage::nextText() const
{
    return {};
}

QString CompletionPage::closeText() const
{
    return tr("C&lose");
}

PageState CompletionPage::state() const
{
    return m_run.state();
}

QWidget* CompletionPage::firstControl() const
{
    if (!m_run.report())
        return m_again;
    return m_run.sticks().empty() ? m_openFolder : m_eject;
}

QPushButton* CompletionPage::addAction(QLayout* row, const QString& name, const QString& iconName,
                                       const QString& text)
{
    auto* button = new QPushButton(icon(iconName), text);
    row->addWidget(named(button, name, withoutMnemonic(text)));
    return button;
}

void CompletionPage::addActions()
{
    m_actions = new QWidget;
    auto* row = new FlowLayout(space::kSmall);
    m_actions->setLayout(row);
    m_openFolder = addAction(row, u"openFolder"_s, u"folder"_s, tr("Open f&older"));
    m_eject = addAction(row, u"eject"_s, u"stick"_s, tr("&Eject"));
    m_copyHash = addAction(row, u"copyHash"_s, u"copy"_s, tr("&Copy SHA-256"));
    m_verify = new VerifyAgain;
    row->addWidget(m_verify->button());
    auto* report = addAction(row, u"saveReport"_s, u"file"_s, tr("Save &report…"));
    connect(m_openFolder, &QPushButton::clicked, this, &CompletionPage::openFolder);
    connect(m_eject, &QPushButton::clicked, this, &CompletionPage::eject);
    connect(m_copyHash, &QPushButton::clicked, this, &CompletionPage::copyHash);
    connect(report, &QPushButton::clicked, this, &CompletionPage::saveReport);
    addRow(m_actions);
}

void CompletionPage::addEnd()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, space::kMedium, 0, 0);
    m_again = addAction(row, u"writeAnother"_s, u"disc"_s, tr("Write &another"));
    row->addStretch();
    addRow(row);
    connect(m_again, &QPushButton::clicked, this, [this] { emit goToRequested(Field::Output); });
}

void CompletionPage::load()
{
    const BuildReport* report = m_run.report();
    m_outcome->show(m_run);
    const bool isFile = m_run.sticks().empty();
    m_actions->setVisible(report != nullptr);
    for (QWidget* action : {static_cast<QWidget*>(m_openFolder), static_cast<QWidget*>(m_copyHash),
                            static_cast<QWidget*>(m_verify->button())})
        action->setVisible(isFile);
    m_eject->setVisible(!isFile);
    m_verify->setPath(report ? report->path : QString());
    m_start->setPath(report && isFile ? report->path : QString());
    m_start->setVisible(report && isFile);
    m_handouts->setVisible(report != nullptr);
    const bool isCancelledInWrite = !report && session().choices().writesFromKnown();
    const bool triesAgain = m_run.phase() == BuildRun::Phase::Failed || isCancelledInWrite;
    m_again->setText(triesAgain ? tr("&Go back and try again")
                     : report   ? tr("Write &another")
                                : tr("Back to Media t&ype"));
    m_again->setAccessibleName(withoutMnemonic(m_again->text()));
    if (report) {
        m_copyHash->setEnabled(!report->sha256.isEmpty());
        m_handouts->setMedium(*report);
    }
}

/// So that the Start page can say when it expires.
void CompletionPage::remember()
{
    const BuildReport* report = m_run.report();
    const bool isThere = report
                         && (m_run.sticks().empty()
                             || std::ranges::any_of(report->sticks, [](const WrittenStick& stick) {
                                    return stick.outcome.result.has_value();
                                }));
    if (isThere)
        rememberMedium(
            madeMedium(reportJson(*report), session().document().filePath(), session().now().now));
}

/// Switches them off on a worker: the desktop may still be looking at what is new on them.
void CompletionPage::eject()
{
    m_eject->setEnabled(false);
    m_done->say(PageState::Untouched, tr("Ejecting"));
    m_ejecting = runTask(
        this,
        [sticks = m_run.report()->sticks](Work&) -> Result<> {
            Result<> all;
            for (const WrittenStick& stick : sticks) {
                const Result<> done =
                    stick.outcome.result ? powerOffDevice(stick.device.path) : Result<>();
                if (!done)
                    all = done;
            }
            return all;
        },
        [this](const Result<>& done) {
            m_eject->setEnabled(true);
            m_done->say(done ? PageState::Fine : PageState::Warning,
                        done ? tr("You can unplug it now.") : describe(done.error()).translated());
        });
}

void CompletionPage::copyHash()
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_run.report()->sha256.toHex()));
    m_done->say(PageState::Fine, tr("SHA-256 copied."));
}

void CompletionPage::openFolder()
{
    const QString folder = QFileInfo(m_run.report()->path).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_done->say(PageState::Warning, tr("No program on this computer opens the folder: %1")
                                            .arg(QDir::toNativeSeparators(folder)));
}

void CompletionPage::saveReport()
{
    askAndSave(
        this,
        {.kind = FileQuestion::Kind::Save,
         .title = tr("Save the report"),
         .filters = {tr("JSON report (*.json)"), tr("Text report (*.txt)")},
         .start = besideMedium(*m_run.report(), u"-report.json"_s),
         .suffix = u"json"_s},
        session().inputs(),
        [report = *m_run.report()](const QString& path) { return reportFor(path, report); },
        [this](const QString& path) {
            m_done->say(PageState::Fine, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace cmgmedia::ui
