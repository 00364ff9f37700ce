// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/page_test.h"
#include "ui/theme/theme.h"
#include "ui/tools/tool_window.h"
#include "ui/widgets/state_line.h"

#include <QDir>
#include <QPixmap>
#include <QPushButton>
#include <QScrollArea>

/// What the tests of the tools share.
namespace cmgmedia::test {

inline constexpr int kToolPatienceMs = 20'000; // sanitizers on a busy machine

/// What a line of state says.
inline QString said(const QWidget& window, const QString& line)
{
    return control<ui::StateLine>(window, line)->sentence();
}

inline void press(const QWidget& window, const QString& button)
{
    QTest::mouseClick(control<QPushButton>(window, button), Qt::LeftButton);
}

/// Types a path into the field at the top and waits for what comes of it.
inline bool typePath(ui::ToolWindow& window, const QString& path)
{
    retype(control<QLineEdit>(window, QStringLiteral("filePath")), path);
    return QTest::qWaitFor([&window] { return !window.isBusy(); }, kToolPatienceMs);
}

/// For looking at them: CMGMEDIA_SHOTS names a folder, CMGMEDIA_SHOTS_THEME is light or dark.
inline void prepareShots()
{
    const QByteArray theme = qgetenv("CMGMEDIA_SHOTS_THEME");
    if (!theme.isEmpty())
        ui::applyTheme(theme == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
}

inline void shoot(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("CMGMEDIA_SHOTS");
    if (folder.isEmpty())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // layouts come to rest
    window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
    QWidget* content = control<QScrollArea>(window, QStringLiteral("results"))->widget();
    content->grab().save(QDir(folder).filePath(name + QStringLiteral("-all.png")));
}

} // namespace cmgmedia::test
