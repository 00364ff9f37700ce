// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/icons.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {}

Banner::Banner(const QString& name, QWidget* parent)
    : Card(parent), m_icon(new IconLabel(icon(u"state-untouched"_s, Tone::Quiet), kLargeIconSize)),
      m_headline(wrappedLabel({})), m_text(wrappedLabel({}))
{
    setObjectName(name);
    m_headline->setObjectName(name + u"Headline"_s);
    m_headline->setFont(sectionFont());
    m_text->setObjectName(name + u"Text"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::kHair);
    words->addWidget(m_headline);
    words->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    this->content()->addLayout(row);
}

void Banner::say(const Content& content)
{
    const bool isNews = content.headline != m_headline->text();
    m_icon->setIcon(icon(content.iconName, content.tone));
    m_headline->setText(content.headline);
    m_headline->setAccessibleName(content.headline);
    m_text->setText(content.text);
    m_text->setAccessibleName(content.text);
    m_text->setVisible(!content.text.isEmpty());
    if (isNews)
        announce(m_headline);
}

QString Banner::headline() const
{
    return m_headline->text();
}

} // namespace cmgmedia::ui
