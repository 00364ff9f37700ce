// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tool_window.h"

#include "core/base/error.h"
#include "ui/theme/icons.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/state_line.h"

#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kFirstSize{860, 680};
constexpr QSize kSmallestSize{480, 280};
constexpr int kProgressSteps = 1000;
constexpr int kProgressHeight = 6;
constexpr qint64 kRateAfterMs = 300; // before, it says little

/// What comes and goes must not move what is below it.
void keepPlace(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

} // namespace

ToolWindow::ToolWindow(const Texts& texts, QWidget* parent)
    : QWidget(parent, Qt::Window), m_question(texts.question)
{
    setObjectName(texts.name);
    setWindowTitle(texts.title);
    setWindowIcon(appIcon());
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setMinimumSize(kSmallestSize);
    openAt(this, kFirstSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(texts));
    column->addWidget(makeResults(), 1);
    column->addWidget(makeFoot());
    showControls();
    m_edit->setFocus();
}

ToolWindow::~ToolWindow()
{
    // A field that loses the focus while all of this goes away reports to nobody.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

QWidget* ToolWindow::makeHead(const Texts& texts)
{
    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kSmall);
    column->setSpacing(space::kSmall);
    auto* explanation = quietLabel(texts.explanation);
    explanation->setObjectName(u"explanation"_s);
    column->addWidget(explanation);
    m_drop = new DropZone(u"file"_s, u"drop"_s, texts.drop, tr("B&rowse…"));
    m_edit = new QLineEdit;
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false); // it would take in the address as a text
    m_drop->setField(named(m_edit, u"filePath"_s, tr("Path of the file")));
    column->addWidget(m_drop);
    if (texts.takes == Takes::FilesAndFolders) {
        auto* folder = new QPushButton(tr("Fol&der…"));
        m_drop->addButton(named(folder, u"folderBrowse"_s, withoutMnemonic(folder->text())));
        connect(folder, &QPushButton::clicked, this,
                [this] { browse(FileQuestion::Kind::Folder); });
    }
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(space::kSmall);
    column->addLayout(m_questions);
    m_fields = new QHBoxLayout;
    m_fields->setSpacing(space::kMedium);
    column->addLayout(m_fields);
    m_status = new StateLine(u"status"_s);
    keepPlace(m_status);
    column->addWidget(m_status);
    m_progress = named(new QProgressBar, u"progress"_s, tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kProgressHeight);
    keepPlace(m_progress);
    column->addWidget(m_progress);
    connect(m_drop, &DropZone::severalDropped, this, &ToolWindow::takeDropped);
    connect(m_drop, &DropZone::browseRequested, this, [this] { browse(FileQuestion::Kind::Open); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { open(m_edit->text()); });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (typedPath(m_edit->text()) != m_path)
            open(m_edit->text());
    });
    return head;
}

QWidget* ToolWindow::makeResults()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_results = new QVBoxLayout;
    m_results->setSpacing(space::kMedium);
    m_resultColumn = new QVBoxLayout(content);
    m_resultColumn->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    m_resultColumn->addLayout(m_results);
    m_resultColumn->addStretch(1);
    auto* area = named(new QScrollArea, u"results"_s, tr("Results"));
    area->setWidget(content);
    followFocus(area);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    return area;
}

QWidget* ToolWindow::makeFoot()
{
    auto* foot = new QWidget;
    m_buttons = new QHBoxLayout(foot);
    m_buttons->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_buttons->setSpacing(space::kSmall);
    m_stop = new QPushButton;
    m_stop->setObjectName(u"stop"_s);
    m_buttons->addWidget(m_stop);
    m_buttons->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &ToolWindow::stopOrRepeat);
    auto* closeButton = new QPushButton(tr("C&lose"));
    named(closeButton, u"close"_s, withoutMnemonic(closeButton->text()));
    m_buttons->addWidget(closeButton);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    return foot;
}

void ToolWindow::fillResults()
{
    m_resultColumn->setStretch(0, 1);
    m_resultColumn->setStretch(1, 0);
    m_resultColumn->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
}

void ToolWindow::addButton(QPushButton* button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void ToolWindow::addField(const QString& name, const QString& label, QWidget* field)
{
    auto* text = new QLabel(label);
    text->setBuddy(field);
    named(field, name, withoutMnemonic(label));
    m_fields->addWidget(text);
    m_fields->addWidget(field, 1);
}

void ToolWindow::browse(FileQuestion::Kind kind)
{
    FileQuestion question = m_question;
    question.kind = kind;
    question.start = m_path;
    if (kind == FileQuestion::Kind::Folder)
        question.filters.clear();
    askForFile(this, question, [this](const QString& path) { open(path); });
}

void ToolWindow::open(const QString& path)
{
    const QString clean = typedPath(path);
    if (mayLeave([this, clean] { openNow(clean); }))
        openNow(clean);
    else
        m_edit->setText(QDir::toNativeSeparators(m_path));
}

void ToolWindow::openNow(const QString& path)
{
    abandon();
    m_path = path;
    m_edit->setText(QDir::toNativeSeparators(path));
    say(PageState::Untouched, {});
    load();
    showBusy();
}

bool ToolWindow::mayLeave(const std::function<void()>& /*then*/)
{
    return true;
}

void ToolWindow::addHeadButton(QPushButton* button)
{
    m_drop->addButton(button);
}

void ToolWindow::say(PageState state, const QString& sentence)
{
    m_status->say(state, sentence);
}

void ToolWindow::showFailure(const Error& error)
{
    if (error.code == ErrorCode::Cancelled)
        say(PageState::Untouched, tr("Stopped."));
    else
        say(PageState::Blocked, describe(error).translated());
}

void ToolWindow::watch(Task* task, const QString& doing)
{
    m_task = task;
    m_running.start();
    m_progress->setRange(0, 0);
    say(PageState::Untouched, doing);
    connect(task, &Task::progressed, this, [this, task, doing](qint64 doneBytes, qint64 total) {
        if (task == m_task)
            showProgress(doing, doneBytes, total);
    });
    showBusy();
}

void ToolWindow::showProgress(const QString& doing, qint64 doneBytes, qint64 totalBytes)
{
    if (totalBytes <= 0)
        return;
    m_progress->setRange(0, kProgressSteps);
    m_progress->setValue(static_cast<int>(kProgressSteps * static_cast<double>(doneBytes)
                                          / static_cast<double>(totalBytes)));
    const qint64 percent = doneBytes * 100 / totalBytes;
    const qint64 elapsed = m_running.elapsed();
    if (elapsed < kRateAfterMs) {
        //: What is done, and how much of it in percent.
        say(PageState::Untouched, tr("%1: %2 %").arg(doing).arg(percent));
        return;
    }
    const QString rate = QLocale().formattedDataSize(doneBytes * 1000 / elapsed, 1);
    //: What is done, how much of it in percent, and bytes a second.
    say(PageState::Untouched, tr("%1: %2 %, %3/s").arg(doing).arg(percent).arg(rate));
}

void ToolWindow::ended()
{
    m_task = nullptr;
    say(PageState::Untouched, {});
    showBusy();
}

void ToolWindow::abandon()
{
    if (m_task)
        m_task->abandon();
    m_task = nullptr;
    showBusy();
}

void ToolWindow::stopOrRepeat()
{
    if (m_task)
        m_task->cancel();
    else
        open(m_path);
}

void ToolWindow::showBusy()
{
    showControls();
    busyChanged();
}

void ToolWindow::showControls()
{
    m_progress->setVisible(isBusy());
    m_stop->setText(isBusy() ? tr("&Stop") : tr("Read aga&in"));
    m_stop->setAccessibleName(withoutMnemonic(m_stop->text()));
    m_stop->setVisible(!m_path.isEmpty());
}

bool ToolWindow::mayClose()
{
    const bool may = m_closeAnswered || mayLeave([this] {
                         m_closeAnswered = true;
                         close();
                     });
    if (!may) {
        raise();
        activateWindow();
    }
    return may;
}

void ToolWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(mayClose());
    if (event->isAccepted())
        abandon();
}

void ToolWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void ToolWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ToolWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeDropped(localFiles(event->mimeData()));
}

} // namespace cmgmedia::ui
