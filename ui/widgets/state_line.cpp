// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_line.h"

#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QHBoxLayout>

namespace cmgmedia::ui {

namespace {}

StateLine::StateLine(const QString& name, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel({}, kIconSize)), m_text(wrappedLabel({}))
{
    setObjectName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void StateLine::say(PageState state, const QString& sentence)
{
    const bool isNews = sentence != m_text->text() && state != PageState::Untouched;
    m_icon->setIcon(stateIcon(state));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (isNews)
        announce(this);
}

QString StateLine::sentence() const
{
    return m_text->text();
}

void StateLine::setTextFont(const QFont& font)
{
    m_text->setFont(font);
}

} // namespace cmgmedia::ui
