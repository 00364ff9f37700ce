// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chain_picture.h"

#include "ui/theme/icons.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"

#include <QDragEnterEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr double kExportWidth = 960;
constexpr int kLeastWidth = 160;
constexpr int kUsualWidth = 480;

} // namespace

ChainPicture::ChainPicture(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    named(this, name, accessibleName);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus); // so that a screen reader comes by
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChainPicture::show(const std::vector<ChainNode>& nodes)
{
    if (nodes == m_nodes)
        return;
    m_nodes = nodes;
    QStringList spoken;
    for (const ChainNode& node : nodes)
        spoken << node.title + u", "_s + stateText(node.state) + u". "_s + node.text;
    setAccessibleDescription(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QByteArray ChainPicture::svg() const
{
    return chainSvg(drawChain(m_nodes, kExportWidth, font()), palette());
}

QByteArray ChainPicture::png() const
{
    return chainPng(drawChain(m_nodes, kExportWidth, font()), palette());
}

int ChainPicture::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(drawChain(m_nodes, width, font()).size.height()));
}

QSize ChainPicture::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize ChainPicture::minimumSizeHint() const
{
    return {kLeastWidth, 0};
}

void ChainPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChainDrawing drawing = drawChain(m_nodes, width(), font());
    paintChain(painter, drawing, palette());
    if (!m_isTarget && !hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void ChainPicture::dragEnterEvent(QDragEnterEvent* event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    setTarget(true);
    event->acceptProposedAction();
}

void ChainPicture::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(false);
}

void ChainPicture::dropEvent(QDropEvent* event)
{
    setTarget(false);
    event->acceptProposedAction();
    emit dropped(localFiles(event->mimeData()));
}

void ChainPicture::setTarget(bool target)
{
    m_isTarget = target;
    update();
}

} // namespace cmgmedia::ui
