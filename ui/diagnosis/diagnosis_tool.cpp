// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_tool.h"

#include "core/diagnosis/diagnosis_bundle.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_reader.h"
#include "ui/diagnosis/log_view.h"
#include "ui/diagnosis/screens_view.h"
#include "ui/diagnosis/verdict_view.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/tools/password_row.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/widgets/screen_fit.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kFirstSize{1180, 760};

/// A name that a paste has where a file is named.
QString pasteName()
{
    return DiagnosisTool::tr("pasted text");
}

bool isSeveralLines(const QString& text)
{
    return text.trimmed().contains(u'\n');
}

FileQuestion saveQuestion(const QString& title, const QString& filter, const QString& suffix)
{
    return {.kind = FileQuestion::Kind::Save,
            .title = title,
            .filters = {filter},
            .start = {},
            .suffix = suffix};
}

} // namespace

DiagnosisTool::DiagnosisTool(Session& session, QWidget* parent)
    : ToolWindow(
        {.name = u"diagnosisTool"_s,
         .title = tr("It failed at the PC"),
         .explanation =
             tr("Finds out from logs why it failed: smsts.log and similar logs, several of "
                "them, a folder, a ZIP file, or copied lines (Ctrl+V)."),
         .drop = tr("Drop logs, a folder, or a ZIP file here, or enter a &path."),
         .question = {.kind = FileQuestion::Kind::Open,
                      .title = tr("Log"),
                      .filters = {tr("Logs (*.log *.lo_ *.txt *.zip)"), tr("All files (*)")},
                      .start = {},
                      .suffix = {}},
         .takes = Takes::FilesAndFolders},
        parent),
      m_session(session), m_verdict(new VerdictView), m_log(new LogView),
      m_screens(new ScreensView), m_attemptRow(new QWidget), m_attempt(new CalmBox),
      m_mediumRow(new QWidget), m_mediumText(quietLabel({})), m_password(new PasswordRow),
      m_noLog(new QPushButton(tr("There is no lo&g"))),
      m_bundle(new QPushButton(tr("Save a reda&cted bundle…"))),
      m_page(new QPushButton(tr("Sa&ve as HTML…")))
{
    openAt(this, kFirstSize);
    makeMediumRow();
    makeButtons();
    results()->addWidget(m_verdict);
    results()->addWidget(m_log, 1);
    results()->addWidget(m_screens, 1);
    fillResults();
    connect(m_verdict, &VerdictView::placeChosen, this, [this](const LogPlace& place) {
        m_log->goTo(place);
        m_log->takeFocus();
    });
    connect(m_verdict, &VerdictView::fieldChosen, this, &DiagnosisTool::fieldChosen);
    connect(m_screens, &ScreensView::fieldChosen, this, &DiagnosisTool::fieldChosen);
    connect(&session, &Session::checked, this, [this] {
        if (m_logs && m_medium.isEmpty() && !isBusy())
            compareWithSession();
    });
    findChild<QLineEdit*>(u"filePath"_s)->installEventFilter(this);
    showScreens();
}

void DiagnosisTool::makeMediumRow()
{
    auto* label = new QLabel(tr("Start &of Windows PE"));
    label->setBuddy(m_attempt);
    named(m_attempt, u"attempt"_s, tr("Start of Windows PE"));
    auto* attempts = new QHBoxLayout(m_attemptRow);
    attempts->setContentsMargins(0, 0, 0, 0);
    attempts->setSpacing(space::kSmall);
    attempts->addWidget(label);
    attempts->addWidget(m_attempt);
    connect(m_attempt, &QComboBox::activated, this, &DiagnosisTool::judgeAgain);
    auto* compare = new QPushButton(tr("Co&mpare with a medium…"));
    named(compare, u"compareMedium"_s, withoutMnemonic(compare->text()));
    m_mediumText->setObjectName(u"mediumText"_s);
    auto* row = new QHBoxLayout(m_mediumRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_attemptRow);
    row->addWidget(m_mediumText, 1);
    row->addWidget(compare);
    questions()->addWidget(m_mediumRow);
    questions()->addWidget(m_password);
    connect(compare, &QPushButton::clicked, this, [this] {
        const FileQuestion question{.kind = FileQuestion::Kind::Open,
                                    .title = tr("Medium that the PC started from"),
                                    .filters = {tr("Media (*.iso *.img)"), tr("All files (*)")},
                                    .start = m_medium,
                                    .suffix = {}};
        askForFile(this, question, [this](const QString& path) { compareWithMedium(path); });
    });
    connect(m_password, &PasswordRow::entered, this, &DiagnosisTool::compareNow);
}

void DiagnosisTool::makeButtons()
{
    auto* paste = new QPushButton(tr("Past&e"));
    named(paste, u"paste"_s, tr("Paste a log"));
    named(m_noLog, u"noLog"_s, withoutMnemonic(m_noLog->text()));
    named(m_bundle, u"saveBundle"_s, withoutMnemonic(m_bundle->text()));
    named(m_page, u"savePage"_s, withoutMnemonic(m_page->text()));
    m_bundle->setToolTip(tr("A ZIP file to share: logs and diagnosis, without secrets and names"));
    m_page->setToolTip(tr("A readable page, without secrets and names"));
    addHeadButton(paste);
    for (QPushButton* button : {m_noLog, m_page, m_bundle})
        addButton(button);
    connect(paste, &QPushButton::clicked, this, [this] {
        if (!pasteFromClipboard())
            say(PageState::Warning, tr("There is no log to paste. Copy its lines or files first."));
    });
    connect(m_noLog, &QPushButton::clicked, this, [this] {
        openAll({});
        m_screens->takeFocus();
    });
    connect(m_bundle, &QPushButton::clicked, this, &DiagnosisTool::saveBundle);
    connect(m_page, &QPushButton::clicked, this, &DiagnosisTool::savePage);
}

void DiagnosisTool::openAll(const QStringList& paths)
{
    m_together.clear();
    for (const QString& path : paths)
        m_together << typedPath(path);
    open(paths.value(0));
}

void DiagnosisTool::takePaste(const QString& text)
{
    m_together.clear();
    m_pasted = text.toUtf8();
    open({});
}

/// Files that were copied, or several lines of text; a single one may be a path.
bool DiagnosisTool::pasteFromClipboard()
{
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    const QStringList files = localFiles(mime);
    if (!files.isEmpty())
        openAll(files);
    else if (mime && mime->hasText() && isSeveralLines(mime->text()))
        takePaste(mime->text());
    else
        return false;
    return true;
}

void DiagnosisTool::load()
{
    const QByteArray pasted = std::exchange(m_pasted, {});
    showScreens();
    if (!pasted.isEmpty()) {
        run(
            tr("Reading"),
            [pasted](Work& work) {
                return diagnosed(std::make_shared<const LogSet>(readLog(pasted, pasteName())), 0,
                                 work);
            },
            [this](const SharedLogs& logs) { display(logs); });
        return;
    }
    if (!path().isEmpty())
        read(m_together.value(0) == path() ? m_together : QStringList{path()});
}

void DiagnosisTool::read(const QStringList& paths)
{
    run(
        tr("Reading"), [paths](Work& work) { return readAndDiagnose(paths, work); },
        [this](const SharedLogs& logs) { display(logs); });
}

void DiagnosisTool::showScreens()
{
    m_logs.reset();
    m_verdict->hide();
    m_log->hide();
    m_mediumRow->hide();
    m_password->hide();
    m_screens->setVisible(true);
    findChild<QWidget*>(u"explanation"_s)->setVisible(true);
    busyChanged();
}

void DiagnosisTool::display(const SharedLogs& logs)
{
    m_logs = logs;
    m_diagnosis = logs->diagnosis;
    const bool isLog = m_diagnosis.outcome != LogOutcome::NothingToRead;
    m_screens->setVisible(!isLog);
    findChild<QWidget*>(u"explanation"_s)->setVisible(!isLog); // the room is for the log
    m_verdict->setVisible(true);
    m_log->setVisible(isLog);
    m_mediumRow->setVisible(isLog);
    showAttempts();
    if (isLog)
        m_log->show(logs);
    compareNow();
    busyChanged();
}

void DiagnosisTool::showAttempts()
{
    const auto chain = static_cast<size_t>(m_diagnosis.chain);
    const size_t count =
        chain < m_diagnosis.stories.size() ? m_diagnosis.stories[chain].attempts.size() : size_t{0};
    m_attempt->clear();
    for (size_t i = 1; i <= count; ++i)
        //: One of several starts of Windows PE in a log, and how many there are.
        m_attempt->addItem(tr("%1 of %2").arg(i).arg(count));
    m_attempt->setCurrentIndex(m_diagnosis.attempt - 1);
    m_attemptRow->setVisible(count > 1);
}

void DiagnosisTool::judgeAgain()
{
    run(
        tr("Evaluating"),
        [logs = m_logs->logs, attempt = m_attempt->currentIndex() + 1](Work& work) {
            return diagnosed(logs, attempt, work);
        },
        [this](const SharedLogs& logs) { display(logs); });
}

void DiagnosisTool::compareWithMedium(const QString& path)
{
    m_medium = path;
    m_password->startWith(path);
    if (m_logs)
        compareNow();
}

void DiagnosisTool::compareNow()
{
    if (m_medium.isEmpty())
        return compareWithSession();
    forgetComparisons();
    showVerdict();
    MediaProfile profile = m_session.profile();
    profile.source.path = m_medium;
    BuildSecrets secrets;
    if (!m_password->isEmpty())
        secrets.mediaPassword = m_password->secret();
    run(
        tr("Opening the medium"),
        [profile, secrets = std::move(secrets), clock = m_session.now()](
            Work& work) -> Result<Gathering> { return gatherSoFar(profile, secrets, clock, work); },
        [this](const Gathering& known) { takeMedium(known); });
}

void DiagnosisTool::takeMedium(const Gathering& known)
{
    const QString name = QFileInfo(m_medium).fileName();
    const Error* error = known.facts.medium.error();
    error = error ? error : known.facts.variables.error();
    const bool isLocked = error && error->code == ErrorCode::PasswordMissing;
    if (isLocked)
        m_password->ask(
            tr("Pass&word of the medium"), PageState::Unchecked,
            tr("The medium is password-protected. Enter its password to compare more."));
    else if (error && error->code == ErrorCode::PasswordWrong)
        m_password->say(PageState::Warning, describe(*error).translated());
    else if (error)
        say(PageState::Warning, describe(*error).translated());
    else if (!m_password->isEmpty())
        m_password->say(PageState::Fine, tr("Password accepted."));
    compareWith(m_diagnosis, known.facts, check(known));
    m_mediumText->setText(isLocked ? tr("Compared in part: %1 is locked.").arg(name)
                          : error  ? tr("%1 couldn't be compared in full.").arg(name)
                                   : tr("Compared with %1.").arg(name));
    showVerdict();
}

void DiagnosisTool::compareWithSession()
{
    const Examination& examination = m_session.examination();
    const bool isThere = examination.isThere && examination.namesMedium;
    forgetComparisons();
    if (isThere)
        compareWith(m_diagnosis, examination.gathered.facts, examination.result);
    m_mediumText->setText(
        isThere ? tr("Compared with the profile that is open in the wizard.")
                : tr("Not compared: no medium is open in the wizard. Open one to compare it."));
    showVerdict();
}

void DiagnosisTool::forgetComparisons()
{
    m_diagnosis.comparisons.clear();
    m_diagnosis.narrowed.clear();
}

void DiagnosisTool::showVerdict()
{
    m_verdict->show(*m_logs->logs, m_diagnosis);
}

void DiagnosisTool::showFailure(const Error& error)
{
    ToolWindow::showFailure(error);
    if (m_logs)
        showVerdict();
}

void DiagnosisTool::busyChanged()
{
    const bool isLog = m_logs && m_diagnosis.outcome != LogOutcome::NothingToRead;
    m_noLog->setVisible(isLog);
    for (QPushButton* button : {m_bundle, m_page}) {
        button->setVisible(isLog);
        button->setEnabled(!isBusy());
    }
}

void DiagnosisTool::saveBundle()
{
    run(
        tr("Removing secrets and names"),
        [logs = m_logs->logs](Work& work) {
            return makeBundle(*logs, NamePolicy::Replace, work.stop);
        },
        [this](const LogBundle& bundle) { askAboutBundle(bundle); });
}

/// What was replaced is seen before anything is written.
void DiagnosisTool::askAboutBundle(const LogBundle& bundle)
{
    QStringList kinds;
    for (auto it = bundle.replaced.cbegin(); it != bundle.replaced.cend(); ++it)
        kinds << u"%1: %2"_s.arg(it.key()).arg(it.value());
    auto* box = new QMessageBox(QMessageBox::Information, windowTitle(),
                                kinds.isEmpty() ? tr("Nothing had to be replaced in the logs.")
                                                : tr("This is replaced or removed:"),
                                QMessageBox::Save | QMessageBox::Cancel, this);
    box->setObjectName(u"bundleQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        kinds.join(u'\n') + u"\n\n"_s
        + tr("Check the file before you send it: no program knows every name."));
    connect(box, &QMessageBox::accepted, this, [this, zip = bundle.zip] {
        askAndSave(this, saveQuestion(tr("Redacted bundle"), tr("ZIP files (*.zip)"), u"zip"_s),
                   m_together.isEmpty() ? QStringList{path()} : m_together,
                   [zip](const QString&) { return zip; });
    });
    box->open();
}

void DiagnosisTool::savePage()
{
    run(
        tr("Removing secrets and names"),
        [logs = m_logs->logs, attempt = m_diagnosis.attempt](Work& work) {
            return redactedPage(*logs, attempt, work.stop);
        },
        [this](const QByteArray& page) {
            askAndSave(this, saveQuestion(tr("Diagnosis"), tr("Web pages (*.html)"), u"html"_s),
                       m_together.isEmpty() ? QStringList{path()} : m_together,
                       [page](const QString&) { return page; });
        });
}

void DiagnosisTool::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasText() && localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
    else
        ToolWindow::dragEnterEvent(event);
}

void DiagnosisTool::dropEvent(QDropEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty() || !event->mimeData()->hasText())
        return ToolWindow::dropEvent(event);
    event->acceptProposedAction();
    takePaste(event->mimeData()->text());
}

void DiagnosisTool::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Paste) || !pasteFromClipboard())
        ToolWindow::keyPressEvent(event);
}

/// The field at the top takes a path; a log that is pasted there is one all the same.
bool DiagnosisTool::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) && pasteFromClipboard())
        return true;
    return ToolWindow::eventFilter(watched, event);
}

} // namespace cmgmedia::ui
