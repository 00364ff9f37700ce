// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/error_bar.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kWidth = 10;
constexpr int kTick = 2;
constexpr int kEvidenceTick = 4;

} // namespace

ErrorBar::ErrorBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"errorBar"_s);
    setFixedWidth(kWidth);
    setToolTip(tr("Where errors are, and the line that says why it failed"));
}

void ErrorBar::show(const SharedRows& rows, int evidenceRow)
{
    m_rows = rows;
    m_evidence = evidenceRow;
    update();
}

void ErrorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    if (!m_rows || m_rows->rows.empty())
        return;
    const auto count = static_cast<double>(m_rows->rows.size());
    const auto placeOf = [&](double row) {
        return static_cast<int>(row / count * (height() - kEvidenceTick));
    };
    const QColor bad = toneColour(Tone::Bad, palette());
    int last = -1; // a tick a pixel, however many errors there are
    for (const quint32 row : m_rows->errors) {
        const int y = placeOf(row);
        if (y == last)
            continue;
        painter.fillRect(kTick, y, width() - 2 * kTick, kTick,
                         mixed(bad, palette().color(QPalette::Base), 0.6));
        last = y;
    }
    if (m_evidence >= 0)
        painter.fillRect(0, placeOf(m_evidence), width(), kEvidenceTick, bad);
}

void ErrorBar::mousePressEvent(QMouseEvent* event)
{
    if (!m_rows || m_rows->rows.empty() || height() == 0)
        return;
    const double share = std::clamp(event->position().y() / height(), 0.0, 1.0);
    const auto last = static_cast<int>(m_rows->rows.size()) - 1;
    emit rowChosen(std::min(static_cast<int>(share * (last + 1)), last));
}

} // namespace cmgmedia::ui
