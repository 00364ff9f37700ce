// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/readiness_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"
#include "ui/wizard/parts/answer_card.h"
#include "ui/wizard/parts/ask_gateway.h"
#include "ui/wizard/parts/blocker_list.h"
#include "ui/wizard/parts/checklist_view.h"

#include <QButtonGroup>
#include <QDir>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kListLines = 14; // that are seen at least

/// Shows which of several buttons is down, with more than Fusion's shade of grey.
void markChecked(QAbstractButton* button)
{
    const QPalette plain = QGuiApplication::palette();
    QPalette own = plain;
    if (button->isChecked()) {
        // Darker than it shall be seen: Fusion draws a lighter one, on which text needs 4.5:1.
        own.setColor(QPalette::Button,
                     plain.color(QPalette::Active, QPalette::Highlight).darker(140));
        own.setColor(QPalette::ButtonText,
                     plain.color(QPalette::Active, QPalette::HighlightedText));
    }
    button->setPalette(own);
}

} // namespace

ReadinessPage::ReadinessPage(Session& session)
    : WizardPage(PageId::Readiness, session), m_ask(new AskGateway(session)),
      m_blockers(new BlockerList(session, BlockerList::Ticks::InSpiteOf)),
      m_filters(new QButtonGroup(this)), m_model(new ChecklistModel(this)),
      m_view(new ChecklistView), m_answer(new AnswerCard),
      m_nothing(quietLabel(tr("Nothing to show here.")))
{
    addRow(m_ask);
    addRow(m_blockers);
    auto* label = new QLabel(tr("&Requirements"));
    label->setFont(sectionFont());
    label->setBuddy(m_view);
    addRow(label);
    addRow(makeFilters());
    m_view->setModel(m_model);
    m_view->setMinimumHeight(kListLines * fontMetrics().lineSpacing());
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    addRow(m_view);
    addRow(m_nothing);
    addRow(m_answer);
    addRow(makeExports());
    connect(m_blockers, &BlockerList::fieldChosen, this, &WizardPage::goToRequested);
    connect(m_view, &ChecklistView::fieldChosen, this, &WizardPage::goToRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReadinessPage::loadAnswer);
    connect(m_answer, &AnswerCard::answered, this,
            [this](const QString& id, const std::optional<Answer>& answer) {
                edit([&](MediaProfile& profile) {
                    if (answer)
                        profile.answers.insert_or_assign(id, *answer);
                    else
                        profile.answers.erase(id);
                });
            });
}

QString ReadinessPage::explanation() const
{
    return tr("Everything boot media need to work over the internet: what was checked, "
              "and what you need to confirm.");
}

QWidget* ReadinessPage::firstControl() const
{
    return m_view;
}

QString ReadinessPage::filterText(ChecklistFilter filter, int count) const
{
    switch (filter) {
    case ChecklistFilter::All:
        return tr("A&ll (%1)").arg(count);
    case ChecklistFilter::ToDo:
        return tr("&Problems (%1)").arg(count);
    case ChecklistFilter::Unchecked:
        return tr("Couldn't be chec&ked (%1)").arg(count);
    case ChecklistFilter::ToAsk:
        return tr("To &confirm (%1)").arg(count);
    }
    Q_UNREACHABLE();
}

void ReadinessPage::addFilter(QLayout* row, ChecklistFilter filter, const QString& name)
{
    auto* button = new QPushButton(filterText(filter, 0));
    button->setObjectName(name);
    button->setCheckable(true);
    m_filters->addButton(button, static_cast<int>(filter));
    row->addWidget(button);
}

QLayout* ReadinessPage::makeFilters()
{
    auto* row = new FlowLayout(space::kHair);
    addFilter(row, ChecklistFilter::All, u"filterAll"_s);
    addFilter(row, ChecklistFilter::ToDo, u"filterToDo"_s);
    addFilter(row, ChecklistFilter::Unchecked, u"filterUnchecked"_s);
    addFilter(row, ChecklistFilter::ToAsk, u"filterToAsk"_s);
    m_filters->button(static_cast<int>(ChecklistFilter::All))->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, [this] {
        m_chosen.clear();
        load();
    });
    return row;
}

QLayout* ReadinessPage::makeExports()
{
    auto* row = new FlowLayout(space::kSmall);
    const auto add = [&](const QString& suffix, const QString& text, const QString& kind) {
        auto* button = new QPushButton(icon(u"file"_s), text);
        named(button, u"export-"_s + suffix, withoutMnemonic(text));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, suffix, kind] { exportAs(suffix, kind); });
    };
    add(u"html"_s, tr("E&xport as HTML…"), tr("HTML files (*.html)"));
    add(u"md"_s, tr("Export as &Markdown…"), tr("Markdown files (*.md)"));
    return row;
}

Checklist ReadinessPage::checklistNow() const
{
    return makeChecklist(session().examination().result, session().profile(), session().now().now);
}

void ReadinessPage::load()
{
    m_ask->load();
    m_blockers->load();
    m_checklist = checklistNow();
    for (QAbstractButton* button : m_filters->buttons()) {
        const auto filter = static_cast<ChecklistFilter>(m_filters->id(button));
        button->setText(filterText(filter, countOf(filter, m_checklist)));
        button->setAccessibleName(withoutMnemonic(button->text()));
        markChecked(button);
    }
    loadList();
}

void ReadinessPage::loadList()
{
    const auto filter = static_cast<ChecklistFilter>(m_filters->checkedId());
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        if (m_model->load(m_checklist, filter, m_chosen)) {
            m_view->expandAll();
            QModelIndex current = m_model->indexOf(m_chosen);
            if (!current.isValid())
                current = m_model->firstItem();
            m_view->setCurrentIndex(current);
            m_view->scrollTo(current);
        }
    }
    const bool empty = m_model->rowCount() == 0;
    m_view->setVisible(!empty);
    m_nothing->setVisible(empty);
    loadAnswer();
}

void ReadinessPage::loadAnswer()
{
    QModelIndex index = m_view->currentIndex();
    if (index.data(ChecklistModel::KindRole).toInt()
        == static_cast<int>(ChecklistModel::Kind::Finding))
        index = index.parent();
    m_chosen = index.data(ChecklistModel::IdRole).toString();
    const auto entry = std::ranges::find_if(m_checklist.entries, [this](const ChecklistEntry& one) {
        return one.item->id == m_chosen;
    });
    m_answer->load(entry == m_checklist.entries.end() ? nullptr : &*entry,
                   session().now().now.toLocalTime().date());
}

void ReadinessPage::exportAs(const QString& suffix, const QString& kind)
{
    const QDir folder(session().profile().folder);
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Export the checklist"),
                .filters = {kind},
                .start = folder.filePath(u"checklist."_s + suffix),
                .suffix = suffix},
               [this, suffix](const QString& path) {
                   const Checklist checklist = checklistNow();
                   const QString text = suffix == "html"_L1 ? checklistHtml(checklist)
                                                            : checklistMarkdown(checklist);
                   saveContent(this, {path, session().inputs(), true}, text.toUtf8());
               });
}

} // namespace cmgmedia::ui
