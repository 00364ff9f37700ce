// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_zone.h"

#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPen>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {}

DropZone::DropZone(const QString& name, const QString& iconName, const QString& text,
                   const QString& browseText, QWidget* parent)
    : Card(parent), m_text(new QLabel(text)), m_row(new QHBoxLayout), m_middle(new QVBoxLayout),
      m_browse(new QPushButton(browseText))
{
    named(this, name + u"DropZone"_s, withoutMnemonic(text));
    m_text->setWordWrap(true);
    m_middle->setSpacing(space::kHair);
    m_middle->addWidget(m_text);
    named(m_browse, name + u"Browse"_s, withoutMnemonic(browseText));
    setAcceptDrops(true);
    m_row->setSpacing(space::kMedium);
    m_row->addWidget(new IconLabel(icon(iconName, Tone::Quiet), kLargeIconSize));
    m_row->addLayout(m_middle, 1);
    m_row->addWidget(m_browse, 0, Qt::AlignBottom);
    content()->addLayout(m_row);
    connect(m_browse, &QPushButton::clicked, this, &DropZone::browseRequested);
}

void DropZone::setField(QWidget* field)
{
    m_text->setBuddy(field);
    m_middle->addWidget(field);
    setTabOrder(field, m_browse);
}

void DropZone::addButton(QPushButton* button)
{
    m_row->addWidget(button, 0, Qt::AlignBottom);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    setTarget(true);
    event->acceptProposedAction();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
}

void DropZone::dropEvent(QDropEvent* event)
{
    setTarget(false);
    event->acceptProposedAction();
    const QStringList paths = localFiles(event->mimeData());
    emit dropped(paths.value(0));
    emit severalDropped(paths);
}

QPen DropZone::outline() const
{
    const QColor text = palette().color(QPalette::Text);
    if (m_isTarget)
        return {palette().color(QPalette::Highlight), 2};
    QPen dashes(mixed(text, palette().color(QPalette::Base), 0.45), 1, Qt::DashLine);
    dashes.setDashPattern({4, 3});
    return dashes;
}

void DropZone::setTarget(bool target)
{
    m_isTarget = target;
    update();
}

} // namespace cmgmedia::ui
