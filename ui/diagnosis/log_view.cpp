// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/log_view.h"

#include "ui/diagnosis/error_bar.h"
#include "ui/diagnosis/log_list.h"
#include "ui/diagnosis/log_model.h"
#include "ui/diagnosis/phase_rail.h"
#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/calm_box.h"
#include "ui/widgets/naming.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kPauseMs = 150; ///< after a key, until a million lines are looked at
constexpr int kDetailLines = 3;
constexpr qsizetype kLongestDetails = 64 << 10;

/// Escape empties it before it closes anything.
class ClearableEdit : public QLineEdit
{
public:
    ClearableEdit() { setClearButtonEnabled(true); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Escape && !text().isEmpty())
            clear();
        else
            QLineEdit::keyPressEvent(event);
    }
};

QLabel* labelOf(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

QString counted(size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

LogView::LogView(QWidget* parent)
    : QWidget(parent), m_model(new LogModel(this)), m_rail(new PhaseRail),
      m_list(new LogList(m_model)), m_bar(new ErrorBar), m_filter(new ClearableEdit),
      m_shown(new CalmBox), m_component(new CalmBox), m_count(quietLabel({})),
      m_find(new ClearableEdit), m_next(new QToolButton), m_previous(new QToolButton),
      m_jump(new ClearableEdit), m_details(new QPlainTextEdit), m_status(quietLabel({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kHair, 0, 0);
    column->setSpacing(space::kHair);
    column->addLayout(makeFilterRow());
    column->addLayout(makeFindRow());
    column->addLayout(makeBody(), 1);
    named(m_details, u"details"_s, tr("The whole line"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setFixedHeight(fontMetrics().lineSpacing() * kDetailLines + space::kMedium);
    column->addWidget(m_details);
    m_status->setObjectName(u"logStatus"_s);
    column->addWidget(m_status);
    m_untilFilter.setSingleShot(true);
    m_untilFind.setSingleShot(true);
    connect(&m_untilFilter, &QTimer::timeout, this, &LogView::filter);
    connect(&m_untilFind, &QTimer::timeout, this, &LogView::find);
    connect(m_list, &LogList::rowChanged, this, &LogView::showRow);
    connect(m_list, &LogList::selectionDone, this, &LogView::showSelection);
    connect(m_rail, &PhaseRail::placeChosen, this, &LogView::goTo);
    connect(m_bar, &ErrorBar::rowChosen, m_list, &LogList::goToRow);
    makeShortcuts();
}

QLayout* LogView::makeFilterRow()
{
    named(m_filter, u"filter"_s, tr("Filter"));
    m_filter->setPlaceholderText(
        tr("text, component:…, thread:…, type:error, phase:token, code:…"));
    named(m_shown, u"shown"_s, tr("Which lines are shown"));
    m_shown->addItem(tr("All lines"), static_cast<int>(LogShown::Everything));
    m_shown->addItem(tr("Warnings and errors"), static_cast<int>(LogShown::WarningsAndErrors));
    m_shown->addItem(tr("Errors"), static_cast<int>(LogShown::Errors));
    m_shown->addItem(tr("Without harmless lines"), static_cast<int>(LogShown::WithoutNoise));
    m_shown->addItem(tr("Steps and groups"), static_cast<int>(LogShown::StepsAndGroups));
    named(m_component, u"component"_s, tr("Component"));
    m_component->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_component->setMinimumContentsLength(16);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(labelOf(tr("Show onl&y"), m_filter));
    row->addWidget(m_filter, 1);
    row->addWidget(m_shown);
    row->addWidget(m_component);
    row->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_untilFilter.start(kPauseMs); });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &LogView::filter);
    connect(m_component, &QComboBox::currentIndexChanged, this, &LogView::filter);
    return row;
}

QLayout* LogView::makeFindRow()
{
    named(m_find, u"find"_s, tr("Find"));
    m_find->setPlaceholderText(tr("Ctrl+F"));
    m_next->setArrowType(Qt::DownArrow);
    m_next->setToolTip(tr("Find the next one (F3)"));
    m_previous->setArrowType(Qt::UpArrow);
    m_previous->setToolTip(tr("Find the one before (Shift+F3)"));
    named(m_next, u"findNext"_s, m_next->toolTip());
    named(m_previous, u"findPrevious"_s, m_previous->toolTip());
    for (QToolButton* button : {m_next, m_previous})
        button->setFocusPolicy(Qt::StrongFocus);
    named(m_jump, u"jump"_s, tr("Jump to a line or time"));
    m_jump->setPlaceholderText(tr("412 or 14:22"));
    m_jump->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(labelOf(tr("Find te&xt"), m_find));
    row->addWidget(m_find, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(labelOf(tr("&Jump to line or time"), m_jump));
    row->addWidget(m_jump);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_found.clear(); // of another text
        m_untilFind.start(kPauseMs);
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { goToFound(1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToFound(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToFound(-1); });
    connect(m_jump, &QLineEdit::returnPressed, this, &LogView::jump);
    return row;
}

QLayout* LogView::makeBody()
{
    auto* lines = new QHBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_rail);
    row->addLayout(lines, 1);
    return row;
}

void LogView::makeShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto does) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut),
                &QShortcut::activated, this, does);
    };
    const auto type = [](QLineEdit* edit) {
        edit->setFocus(Qt::ShortcutFocusReason);
        edit->selectAll();
    };
    add(QKeySequence::Find, [this, type] { type(m_find); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this, type] { type(m_jump); });
    add(QKeySequence(Qt::Key_F3), [this] { goToFound(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToFound(-1); });
    add(QKeySequence(Qt::Key_F8), [this] { goToError(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { goToError(-1); });
}

void LogView::show(const SharedLogs& logs)
{
    m_logs = logs;
    m_wanted.reset();
    if (logs->diagnosis.cause)
        m_wanted = logs->diagnosis.cause->evidence;
    else if (logs->diagnosis.terminal)
        m_wanted = logs->diagnosis.terminal;
    m_rail->show(*logs);
    m_model->show({}, {}); // its rows are of the logs before
    m_found.clear();
    m_list->setColumnHidden(LogModel::File, logs->logs->files.size() < 2);
    fillComponents();
    filter();
}

void LogView::fillComponents()
{
    const QSignalBlocker blocker(m_component);
    const QString before = m_component->currentData().toString();
    QStringList words;
    std::vector<bool> isComponent(m_logs->logs->words.size());
    for (const LogChain& chain : m_logs->logs->chains) {
        for (const LogEntry& entry : chain.entries)
            isComponent[entry.component] = true;
    }
    for (quint32 word = 1; word < isComponent.size(); ++word) {
        if (isComponent[word])
            words << m_logs->logs->wordOf(word);
    }
    words.sort(Qt::CaseInsensitive);
    m_component->clear();
    m_component->addItem(tr("All components"), QString());
    for (const QString& word : words)
        m_component->addItem(oneLine(word), word);
    m_component->setCurrentIndex(std::max(0, m_component->findData(before)));
}

LogQuery LogView::query() const
{
    LogQuery query = LogQuery::parsed(m_filter->text());
    query.shown = static_cast<LogShown>(m_shown->currentData().toInt());
    query.component = m_component->currentData().toString();
    return query;
}

void LogView::filter()
{
    m_untilFilter.stop();
    if (!m_logs)
        return;
    if (m_filtering)
        m_filtering->abandon();
    const LogRow* here = m_model->rowAt(m_list->currentRow());
    if (!m_wanted && here)
        m_wanted = here->place;
    m_filtering = runTask(
        this, [logs = m_logs, query = query()](Work& work) { return rowsOf(*logs, query, work); },
        [this, logs = m_logs](const Result<SharedRows>& rows) {
            m_filtering = nullptr;
            if (rows && logs == m_logs)
                takeRows(*rows);
        });
}

void LogView::takeRows(const SharedRows& rows)
{
    m_model->show(m_logs, rows);
    m_found.clear();
    const auto& cause = m_logs->diagnosis.cause;
    int evidence = -1;
    if (cause) {
        evidence = rowOf(*rows, cause->evidence);
        const LogRow* row = m_model->rowAt(evidence);
        evidence = row && row->place == cause->evidence ? evidence : -1;
    }
    m_bar->show(rows, evidence);
    const int all = static_cast<int>(rows->all);
    m_count->setText(rows->entries == rows->all
                         ? tr("%n line(s)", nullptr, all)
                         //: Lines that are shown, and all of them.
                         : tr("%1 of %n line(s)", nullptr, all).arg(counted(rows->entries)));
    if (m_wanted)
        m_list->goToRow(std::max(0, rowOf(*rows, *m_wanted)));
    m_wanted.reset();
    showRow(m_list->currentRow());
    if (!m_find->text().isEmpty())
        find();
}

void LogView::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void LogView::goTo(const LogPlace& place)
{
    const SharedRows& rows = m_model->rows();
    const LogRow* row = rows && !m_filtering ? m_model->rowAt(rowOf(*rows, place)) : nullptr;
    if (row && row->place == place) {
        m_list->goToRow(rowOf(*rows, place));
        return;
    }
    m_wanted = place;
    clearFilter();
}

void LogView::clearFilter()
{
    const QSignalBlocker one(m_filter);
    const QSignalBlocker two(m_shown);
    const QSignalBlocker three(m_component);
    m_filter->clear();
    m_shown->setCurrentIndex(0);
    m_component->setCurrentIndex(0);
    filter();
}

void LogView::find()
{
    m_untilFind.stop();
    if (!m_logs || !m_model->rows())
        return;
    if (m_finding)
        m_finding->abandon();
    m_finding = runTask(
        this,
        [logs = m_logs, rows = m_model->rows(), text = m_find->text()](Work& work) {
            return rowsWith(*logs, *rows, text, work);
        },
        [this, rows = m_model->rows()](const Result<std::vector<quint32>>& found) {
            m_finding = nullptr;
            if (!found || rows != m_model->rows())
                return;
            m_found = *found;
            if (const int direction = std::exchange(m_goesOn, 0);
                direction != 0 && !m_found.empty())
                goToFound(direction);
            else if (!m_find->text().isEmpty())
                say(m_found.empty()
                        ? tr("No line contains this text.")
                        : tr("%n line(s) contain this text. Press F3 to go to the next one.",
                             nullptr, static_cast<int>(m_found.size())));
        });
}

void LogView::goToFound(int direction)
{
    if (m_found.empty()) {
        m_goesOn = direction;
        if (!m_find->text().isEmpty())
            find();
        return;
    }
    const auto here = static_cast<quint32>(std::max(0, m_list->currentRow()));
    auto next = direction > 0 ? std::ranges::upper_bound(m_found, here)
                              : std::ranges::lower_bound(m_found, here);
    if (direction > 0 && next == m_found.end())
        next = m_found.begin();
    else if (direction < 0)
        next = next == m_found.begin() ? m_found.end() - 1 : next - 1;
    m_list->goToRow(static_cast<int>(*next));
    //: Which one of the lines that were found it is, and how many there are.
    say(tr("%1 of %2")
            .arg(counted(static_cast<size_t>(next - m_found.begin()) + 1),
                 counted(m_found.size())));
}

void LogView::goToError(int direction)
{
    if (!m_model->rows() || m_model->rows()->errors.empty())
        return say(tr("None of the shown lines is an error."));
    const std::vector<quint32>& errors = m_model->rows()->errors;
    const auto here = static_cast<quint32>(std::max(0, m_list->currentRow()));
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(errors, here);
        m_list->goToRow(static_cast<int>(next == errors.end() ? errors.front() : *next));
        return;
    }
    const auto next = std::ranges::lower_bound(errors, here);
    m_list->goToRow(static_cast<int>(next == errors.begin() ? errors.back() : *(next - 1)));
}

void LogView::jump()
{
    if (!m_model->rows())
        return;
    const std::optional<int> row =
        ui::rowAt(*m_logs, *m_model->rows(), m_list->currentRow(), m_jump->text());
    if (!row)
        return say(tr("No line has this number or time. Enter 412, 14:22, or 14:22:05."));
    m_list->goToRow(*row);
    m_list->setFocus(Qt::OtherFocusReason);
}

void LogView::showRow(int row)
{
    QString text = m_model->entryText(row).trimmed().left(kLongestDetails);
    for (QChar& c : text) {
        if (c != u'\n' && c != u'\t' && !isSeen(c.unicode()) && !c.isSurrogate())
            c = u' ';
    }
    const QString codes = m_model->codesText(row);
    m_details->setPlainText(codes.isEmpty() ? text : text + u"\n\n"_s + codes);
    m_status->clear();
}

void LogView::showSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows(LogModel::What);
    if (rows.size() != 2 || !m_model->isEntry(rows[0].row()) || !m_model->isEntry(rows[1].row()))
        return;
    const auto momentOf = [this](int row) {
        const LogTime time = m_logs->entryAt(m_model->rowAt(row)->place).time();
        return QDateTime(time.date, time.time, Qt::UTC);
    };
    const QDateTime first = momentOf(rows[0].row());
    const QDateTime second = momentOf(rows[1].row());
    if (first.isValid() && second.isValid())
        say(tr("%1 between these two lines").arg(durationText(first.msecsTo(second))));
}

void LogView::say(const QString& sentence)
{
    m_status->setText(sentence);
    m_status->setAccessibleName(sentence);
    announce(m_status);
}

} // namespace cmgmedia::ui
