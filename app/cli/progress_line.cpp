// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include "app/cli/cli_text.h"
#include "app/cli/columns.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

ProgressLine::~ProgressLine()
{
    if (m_shown > 0)
        m_context.err << u'\r' << QString(m_shown, u' ') << u'\r' << Qt::flush;
}

void ProgressLine::changed(const ProgressView& view)
{
    if (!m_context.showsProgress)
        return;
    QString line = u"%1 %  %2"_s.arg(view.percent, 3).arg(view.step.translated());
    if (view.bytesPerSecond > 0)
        line += u"  %1/s"_s.arg(QLocale::c().formattedDataSize(view.bytesPerSecond, 0));
    if (view.secondsLeft)
        line += CliText::tr("  %1:%2 left")
                    .arg(*view.secondsLeft / 60)
                    .arg(*view.secondsLeft % 60, 2, 10, QLatin1Char('0'));
    m_context.err << u'\r' << padded(line, m_shown) << Qt::flush;
    m_shown = columnsOf(line);
}

} // namespace cmgmedia::cli
