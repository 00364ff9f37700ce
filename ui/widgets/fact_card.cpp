// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_card.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kTitleIcon = 32;
constexpr int kValueIcon = 16;
constexpr int kLongWord = 24;
constexpr int kBreakEvery = 8;

/// An address or a thumbprint would make the page as wide as it is. What comes out is for the eye
/// alone: somebody who copies it wants no characters that are not seen.
QString breakable(const QString& value)
{
    static const QString breaks = u"/\\.,=-_"_s;
    const QChar mayBreak(0x200b); // zero width space
    QString text;
    int run = 0;
    for (const QChar letter : value) {
        text += letter;
        run = letter.isSpace() ? 0 : run + 1;
        if (run >= kLongWord && (breaks.contains(letter) || run % kBreakEvery == 0))
            text += mayBreak;
    }
    return text;
}

QWidget* valueOf(const FactRow& row)
{
    const QString shown = breakable(row.value);
    QLabel* text = wrappedLabel(shown);
    if (shown == row.value)
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* copy = new QAction(FactCard::tr("Copy"), text);
    QObject::connect(copy, &QAction::triggered, text,
                     [value = row.value] { QGuiApplication::clipboard()->setText(value); });
    text->addAction(copy);
    text->setContextMenuPolicy(Qt::ActionsContextMenu);
    text->setAccessibleName(labelled(row.name, row.value));
    if (row.tone != Tone::Caution && row.tone != Tone::Bad)
        return text;
    auto* both = new QWidget;
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair + 2);
    const QString name = row.tone == Tone::Bad ? u"state-blocked"_s : u"state-warning"_s;
    layout->addWidget(new IconLabel(icon(name, row.tone), kValueIcon));
    layout->addWidget(text, 1);
    return both;
}

} // namespace

FactCard::FactCard(const QString& name, const QString& iconName, QWidget* parent)
    : Card(parent), m_icon(new IconLabel(icon(iconName, Tone::Quiet), kTitleIcon)),
      m_title(wrappedLabel({})), m_subtitle(quietLabel({})), m_form(new QFormLayout)
{
    setObjectName(name);
    m_title->setFont(sectionFont());
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    content()->addLayout(head);
    m_form->setContentsMargins(kTitleIcon + space::kMedium, 0, 0, 0);
    m_form->setHorizontalSpacing(space::kLarge);
    m_form->setVerticalSpacing(space::kHair);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    content()->addLayout(m_form);
}

void FactCard::setIcon(const QString& iconName)
{
    m_icon->setIcon(icon(iconName, Tone::Quiet));
}

void FactCard::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
}

void FactCard::setRows(const QList<FactRow>& rows)
{
    if (rows == m_shown)
        return;
    m_shown = rows;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const FactRow& row : rows) {
        QLabel* name = quietLabel(row.name);
        name->setWordWrap(false);                            // QLabel breaks in two what is short
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // the form may make it higher
        m_form->addRow(name, valueOf(row));
    }
}

} // namespace cmgmedia::ui
