// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_window.h"

#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/step_list.h"
#include "ui/wizard/page_list.h"
#include "ui/wizard/pages/write_page.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr auto kGeometryKey = "window/geometry"_L1;
constexpr QSize kFirstSize{1000, 720};
constexpr int kBrandIcon = 32;
constexpr int kWaitingShowsMs = 400;

QFrame* thinLine(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QScrollArea* scrolled(QWidget* page)
{
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setFocusPolicy(Qt::NoFocus);
    page->setBackgroundRole(QPalette::Base);
    area->viewport()->setBackgroundRole(QPalette::Base);
    followFocus(area);
    return area;
}

/// Where Return has a meaning of its own.
bool takesReturn(const QWidget* focus)
{
    return qobject_cast<const QAbstractItemView*>(focus)
           || qobject_cast<const QPlainTextEdit*>(focus) || qobject_cast<const QTextEdit*>(focus);
}

} // namespace

WizardWindow::WizardWindow(Session& session, std::unique_ptr<BuildRun> run) : m_session(session)
{
    setObjectName(u"wizard"_s);
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] {
        m_sessionEnds = true; // unless somebody stops it, and goes on here
        m_session.document().keepUnsaved();
    });
    connect(&session.document(), &ProfileDocument::changed, this,
            [this] { m_sessionEnds = false; });
    connect(&session.document(), &ProfileDocument::placesAsked, this,
            &WizardWindow::askAboutPlaces);
    connect(&session.document(), &ProfileDocument::lossAsked, this,
            [this] { askToSave([this] { m_session.document().agreeToLoss(); }); });
    connect(&session.document(), &ProfileDocument::replaced, this, [this] {
        m_reached = 0;
        openAnswered();
    });
    auto* central = new QWidget;
    auto* columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar = makeSidebar());
    QFrame* line = thinLine(QFrame::VLine);
    line->setObjectName(u"sideLine"_s);
    columns->addWidget(line);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeHeader());
    right->addWidget(m_stack = new QStackedWidget, 1);
    right->addWidget(thinLine(QFrame::HLine));
    right->addWidget(makeButtons());
    columns->addLayout(right, 1);
    setCentralWidget(central);
    makeFileMenu();
    addPages(std::move(run));
    makeViewMenu();
    m_tools = menuBar()->addMenu(tr("&Tools"));
    m_tools->menuAction()->setVisible(false);
    makeHelpMenu();
    connect(&session, &Session::changed, this, &WizardWindow::refresh);
    connect(&session, &Session::checked, this, &WizardWindow::refresh);
    if (restoreGeometry(QSettings().value(kGeometryKey).toByteArray()))
        keepOnScreen(this);
    else
        openAt(this, kFirstSize);
    goTo(PageId::Start);
}

WizardWindow::~WizardWindow() = default;

QWidget* WizardWindow::makeSidebar()
{
    auto* sidebar = new QWidget;
    auto* column = new QVBoxLayout(sidebar);
    column->setContentsMargins(0, space::kLarge, 0, space::kMedium);
    column->setSpacing(space::kLarge);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    brand->setSpacing(space::kMedium);
    auto* picture = new QLabel;
    picture->setPixmap(appIcon().pixmap(QSize(kBrandIcon, kBrandIcon), devicePixelRatioF()));
    auto* name = new QLabel(tr("CMG Media\nWizard"));
    name->setFont(strongFont());
    brand->addWidget(picture);
    brand->addWidget(name, 1);
    column->addLayout(brand);
    m_steps = new StepList;
    column->addWidget(m_steps, 1);
    connect(m_steps, &StepList::stepChosen, this,
            [this](int step) { goTo(static_cast<PageId>(step)); });
    return sidebar;
}

QWidget* WizardWindow::makeHeader()
{
    auto* header = new QWidget;
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(space::kPage, space::kLarge, space::kPage, space::kMedium);
    column->setSpacing(space::kHair);
    m_title = new Heading;
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setFont(titleFont());
    m_explanation = quietLabel({});
    m_explanation->setObjectName(u"pageExplanation"_s);
    m_explanation->setMaximumWidth(kContentWidth);
    column->addWidget(m_title);
    // In a row, which asks for its height at the width that it gets.
    auto* row = new QHBoxLayout;
    row->addWidget(m_explanation, 1);
    row->addStretch();
    column->addLayout(row);
    return header;
}

QWidget* WizardWindow::makeButtons()
{
    auto* strip = new QWidget;
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(space::kPage, space::kMedium, space::kPage, space::kMedium);
    row->setSpacing(space::kSmall);
    m_status = named(quietLabel({}), u"status"_s, {});
    m_showObstacle = named(new QPushButton(tr("Show")), u"showObstacle"_s, tr("Show"));
    m_showObstacle->hide();
    //: Every page before it is answered.
    m_toSummary =
        named(new QPushButton(tr("Go to Summary")), u"goToSummary"_s, tr("Go to Summary"));
    m_toSummary->hide();
    //: The steps of the wizard, which this profile has answered.
    m_allSteps = named(new QPushButton(tr("All steps…")), u"allSteps"_s, tr("All steps"));
    m_back = named(new QPushButton(tr("&Back")), u"back"_s, tr("Back"));
    m_next = named(new QPushButton, u"next"_s, tr("Next"));
    m_close = named(new QPushButton, u"close"_s, tr("Cancel"));
    m_next->setDefault(true);
    m_stopWaiting =
        named(new QPushButton(tr("Stop &waiting")), u"stopWaiting"_s, tr("Stop waiting"));
    m_stopWaiting->hide();
    row->addWidget(m_status, 1);
    row->addWidget(m_showObstacle);
    row->addWidget(m_toSummary);
    row->addWidget(m_stopWaiting);
    row->addWidget(m_allSteps);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addSpacing(space::kMedium);
    row->addWidget(m_close);
    connect(m_back, &QPushButton::clicked, this,
            [this] { goTo(static_cast<PageId>(static_cast<int>(m_current) - 1)); });
    connect(m_next, &QPushButton::clicked, this, &WizardWindow::pressNext);
    connect(m_showObstacle, &QPushButton::clicked, this, &WizardWindow::showObstacle);
    connect(m_allSteps, &QPushButton::clicked, this, [this] { goTo(PageId::Start); });
    connect(m_toSummary, &QPushButton::clicked, this, [this] { goTo(PageId::Summary); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_stopWaiting, &QPushButton::clicked, this,
            [this] { m_session.document().stopWaiting(); });
    connect(&m_session.document(), &ProfileDocument::waitingChanged, this, [this] {
        m_untilWaitingShows.start(kWaitingShowsMs);
        showWaiting();
    });
    m_untilWaitingShows.setSingleShot(true);
    m_untilWaitingShows.callOnTimeout(this, &WizardWindow::showWaiting);
    return strip;
}

void WizardWindow::addPages(std::unique_ptr<BuildRun> run)
{
    for (std::unique_ptr<WizardPage>& made : makePages(m_session, std::move(run))) {
        WizardPage* page = made.release();
        Q_ASSERT(static_cast<size_t>(page->pageId()) == m_pages.size());
        m_steps->addStep(pageTitle(page->pageId()));
        m_stack->addWidget(scrolled(page));
        m_pages.push_back(page);
        listenTo(page);
    }
    m_stack->addWidget(scrolled(m_write = new WritePage(m_session)));
    listenTo(m_write);
    m_steps->updateGeometry();
}

void WizardWindow::goTo(PageId id)
{
    m_writes = false;
    turnTo(id);
}

void WizardWindow::turnTo(PageId id)
{
    const int place = m_writes && id == PageId::Summary ? pageCount() : static_cast<int>(id);
    const bool turned = m_current != id || m_stack->currentIndex() != place;
    m_current = id;
    m_nextWanted = false;
    m_reached = std::max(m_reached, static_cast<int>(id));
    if (isJudged(id))
        m_session.visit(id);
    m_stack->setCurrentIndex(place);
    m_title->setHeading(place == pageCount() ? tr("Write") : pageTitle(id));
    showMode();
    m_explanation->setText(current().explanation());
    if (turned)
        current().entered();
    refresh();
    if (m_steps->hasFocus())
        return;
    QWidget* first = current().firstControl();
    if (!first)
        first = m_next->isEnabled() ? m_next : m_showObstacle;
    first->setFocus(Qt::OtherFocusReason);
}

void WizardWindow::goTo(Field field)
{
    goTo(pageIdOf(field));
    current().focusField(field);
}

void WizardWindow::pressNext()
{
    if (current().mayAdvance())
        advance();
}

/// Return presses the button that has the focus, or Next. What was just typed is checked first.
void WizardWindow::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QWidget* focus = focusWidget();
    if (!isReturn || event->modifiers() & ~Qt::KeypadModifier || takesReturn(focus)) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    auto* button = qobject_cast<QPushButton*>(focus);
    if (button && button->isEnabled())
        button->click();
    else if (m_next->isEnabled())
        m_next->click();
    else
        m_nextWanted = m_session.examiner().isBusy();
}

void WizardWindow::showObstacle()
{
    if (const std::optional<WizardPage::Obstacle> obstacle = current().obstacle(); obstacle)
        current().showPlace(*obstacle);
}

void WizardWindow::advance()
{
    if (static_cast<int>(m_current) + 1 >= pageCount())
        return;
    turnTo(static_cast<PageId>(static_cast<int>(m_current) + 1));
    current().cameByNext();
}

void WizardWindow::refresh()
{
    const QString file = m_session.document().filePath();
    setWindowFilePath(file);
    setWindowTitle(file.isEmpty() ? tr("CMG Media Wizard")
                                  : tr("%1[*] - CMG Media Wizard").arg(QFileInfo(file).fileName()));
    setWindowModified(m_session.document().isModified());
    for (int step = 0; step < pageCount(); ++step) {
        const auto id = static_cast<PageId>(step);
        if (!isJudged(id))
            continue;
        const PageState state = m_session.pageState(id);
        // Nothing is wrong with an answer that is not given yet, but it is not fine either.
        const bool isOpen = state == PageState::Fine && !page(id)->isComplete();
        m_steps->setState(step, isOpen ? PageState::Untouched : state);
    }
    m_steps->setCurrent(static_cast<int>(m_current));
    refreshButtons();
}

void WizardWindow::refreshButtons()
{
    const WizardPage& shown = current();
    const QString nextText = shown.nextText();
    const QString closeText = shown.closeText();
    const bool isOpen = m_session.examination().mediumState() == MediumState::Open;
    for (int step = 0; step < pageCount(); ++step) {
        const auto id = static_cast<PageId>(step);
        if (!isJudged(id))
            m_steps->setState(step, page(id)->state());
        // What is wrong may be mended on any page. Readiness shows what stands in the way, and lets
        // it pass; so it is always in reach.
        const bool mends = isOpen && step <= static_cast<int>(PageId::Readiness);
        const bool known = step <= m_reached || mends || id == PageId::Readiness;
        m_steps->setReachable(step, id == m_current || (known && shown.canLeave()));
    }
    for (QAction* action : m_leaving)
        action->setEnabled(shown.canLeave());
    m_allSteps->setEnabled(shown.canLeave());
    m_back->setEnabled(m_current != PageId::Start && shown.canLeave() && shown.canGoBack());
    m_next->setText(nextText);
    m_next->setAccessibleName(withoutMnemonic(nextText));
    m_next->setVisible(!nextText.isEmpty());
    m_next->setEnabled(shown.isComplete());
    if (m_nextWanted && !m_session.examiner().isBusy()) {
        m_nextWanted = false;
        if (m_next->isEnabled())
            QMetaObject::invokeMethod(m_next, &QPushButton::click, Qt::QueuedConnection);
    }
    m_close->setText(closeText);
    m_close->setAccessibleName(withoutMnemonic(closeText));
    m_close->setVisible(!closeText.isEmpty());
    showWaiting();
}

bool WizardWindow::isAllAnswered() const
{
    if (m_session.examination().mediumState() != MediumState::Open || m_session.isBlocked())
        return false;
    return std::ranges::all_of(m_pages, [](const WizardPage* page) {
        return page->pageId() >= PageId::Summary || page->isComplete();
    });
}

/// On a small screen a button that is only a short cut would push the window over its edge.
bool WizardWindow::hasRoomFor(const QPushButton* button) const
{
    const QWidget* foot = button->parentWidget();
    const int shown = button->isVisibleTo(foot) ? button->sizeHint().width() : 0;
    const int needed = m_sidebar->sizeHint().width() + foot->minimumSizeHint().width() - shown
                       + button->sizeHint().width() + space::kLarge;
    return needed <= roomFor(*this).width();
}

/// What goes on, or why Next is grey. A file that is there at once is opened before anybody could
/// read about it.
void WizardWindow::showWaiting()
{
    const ProfileDocument& document = m_session.document();
    const bool waits = !document.waitingFor().isEmpty() && !m_untilWaitingShows.isActive();
    const QString name = QFileInfo(document.waitingFor()).fileName();
    m_stopWaiting->setVisible(waits);
    std::optional<WizardPage::Obstacle> obstacle;
    QString status;
    if (waits) {
        status = document.isSaving() ? tr("Saving %1…").arg(name) : tr("Opening %1…").arg(name);
    } else if (m_session.examiner().isBusy()) {
        status = tr("Checking…");
    } else if (m_next->isVisibleTo(this) && !m_next->isEnabled()) {
        obstacle = current().obstacle();
        status = obstacle ? obstacle->sentence : QString();
    }
    m_showObstacle->setVisible(obstacle.has_value());
    // From Readiness, Next leads there.
    const bool isShort = !m_writes && m_current < PageId::Readiness && !waits
                         && !m_session.examiner().isBusy() && isAllAnswered();
    m_toSummary->setVisible(isShort && hasRoomFor(m_toSummary));
    if (isShort)
        status = tr("Everything is answered.");
    const bool isNews = obstacle && status != m_status->text();
    m_status->setText(status);
    m_status->setAccessibleName(status);
    if (isNews)
        announce(m_status);
}

void WizardWindow::showWholePage()
{
    const auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    resize(width(), height() + area->widget()->height() - area->viewport()->height());
}

void WizardWindow::closeEvent(QCloseEvent* event)
{
    if (m_sessionEnds) {
        endWithSession();
        return;
    }
    if (!current().mayClose()) {
        event->ignore();
        return;
    }
    if (m_session.document().isModified() && !m_closeAnswered) {
        event->ignore();
        askToSave([this] {
            m_closeAnswered = true;
            close();
            m_closeAnswered = false;
        });
        return;
    }
    QSettings().setValue(kGeometryKey, saveGeometry());
    m_session.document().draft().discard();
    event->accept();
}

void WizardWindow::endWithSession()
{
    QSettings().setValue(kGeometryKey, saveGeometry());
    m_session.document().keepUnsaved();
    QCoreApplication::exit(); // the pages stop what they do, and wait until it has cleaned up
}

} // namespace cmgmedia::ui
