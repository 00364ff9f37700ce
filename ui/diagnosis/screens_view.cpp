// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/screens_view.h"

#include "core/diagnosis/seen_screen.h"
#include "core/validation/rule.h"
#include "ui/diagnosis/screen_picture.h"
#include "ui/session/page_id.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/naming.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kListCharacters = 58; ///< wide enough for two lines of the longest title

} // namespace

ScreensView::ScreensView(QWidget* parent)
    : QWidget(parent), m_list(named(new QListWidget, u"screens"_s, tr("What was on the screen"))),
      m_causes(new QVBoxLayout)
{
    setObjectName(u"screensView"_s);
    auto* label = new QLabel(tr("There is no lo&g? Choose what was on the screen."));
    label->setBuddy(m_list);
    label->setWordWrap(true);
    m_list->setIconSize(kScreenPictureSize);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * kListCharacters);
    for (const SeenScreen& screen : seenScreens())
        new QListWidgetItem(screenPicture(screen.id), screenText(screen.title).translated(),
                            m_list);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, space::kSmall, 0);
    m_causes->setSpacing(space::kSmall);
    inner->addLayout(m_causes);
    inner->addStretch(1);
    auto* area = named(new QScrollArea, u"causes"_s, tr("Possible causes"));
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    followFocus(area);
    auto* left = new QVBoxLayout;
    left->addWidget(label);
    left->addWidget(m_list, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kLarge);
    row->addLayout(left);
    row->addWidget(area, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        if (current >= 0)
            show(seenScreens()[static_cast<size_t>(current)]);
    });
    m_list->setCurrentRow(0);
}

void ScreensView::takeFocus()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void ScreensView::show(const SeenScreen& screen)
{
    while (QLayoutItem* item = m_causes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* title = new Heading(screenText(screen.title).translated());
    title->setFont(sectionFont());
    title->setWordWrap(true);
    title->setObjectName(u"screenTitle"_s);
    m_causes->addWidget(title);
    m_causes->addWidget(quietLabel(tr("No log shows this. Possible causes:")));
    for (const SeenCause& cause : screen.causes)
        m_causes->addWidget(cardOf(cause));
    title->setAccessibleName(title->text());
    announce(title);
}

QWidget* ScreensView::cardOf(const SeenCause& cause)
{
    auto* card = new Card;
    card->setObjectName(u"seenCause"_s);
    auto* sentence = wrappedLabel(screenText(cause.sentence).translated());
    sentence->setFont(strongFont());
    card->content()->addWidget(sentence);
    card->content()->addWidget(wrappedLabel(screenText(cause.remedy).translated()));
    std::set<PageId> pages;
    auto* row = new FlowLayout(space::kSmall);
    for (const QString& id : cause.ruleIds()) {
        const Rule* rule = findRule(id);
        if (!rule || !pages.insert(pageIdOf(rule->field)).second)
            continue;
        auto* button = new QPushButton(tr("Open page: %1").arg(pageTitle(pageIdOf(rule->field))));
        named(button, u"openPage"_s, button->text());
        button->setToolTip(plainTip(ruleText(rule->title).translated()));
        connect(button, &QPushButton::clicked, this,
                [this, field = rule->field] { emit fieldChosen(field); });
        row->addWidget(button);
    }
    card->content()->addLayout(row);
    return card;
}

} // namespace cmgmedia::ui
