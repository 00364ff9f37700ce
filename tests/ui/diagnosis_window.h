// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/diagnosis/story_samples.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/tool_test.h"
#include "ui/diagnosis/diagnosis_tool.h"
#include "ui/diagnosis/line_button.h"
#include "ui/diagnosis/log_list.h"
#include "ui/diagnosis/log_model.h"
#include "ui/diagnosis/log_view.h"

#include <QLabel>
#include <QTemporaryDir>

namespace cmgmedia::test {

/// A window "It failed at the PC" with a session of its own for each claim.
class DiagnosisWindowTest : public QObject
{
protected:
    void openWindow()
    {
        m_session = std::make_unique<ui::Session>(quickSession());
        m_tool = std::make_unique<ui::DiagnosisTool>(*m_session);
        m_tool->setAttribute(Qt::WA_DeleteOnClose, false);
        m_tool->show();
        m_tool->activateWindow();
        (void)QTest::qWaitForWindowActive(m_tool.get()); // keys of the window want it
    }
    void closeWindow()
    {
        m_tool.reset();
        m_session.reset();
    }

    QString write(const QString& name, const QByteArray& log) const
    {
        QString path = m_folder.filePath(name);
        writeFile(path, log);
        return path;
    }
    bool isDone() const
    {
        const auto* log = m_tool->findChild<ui::LogView*>();
        return QTest::qWaitFor([&] { return !m_tool->isBusy() && !log->isBusy(); },
                               kToolPatienceMs);
    }
    ui::DiagnosisTool& shown(const QByteArray& log)
    {
        m_tool->openAll({write(QStringLiteral("one/smsts.log"), log)});
        if (!isDone())
            qFatal("the log was not read in time");
        return *m_tool;
    }
    ui::LogModel& model() const { return *m_tool->findChild<ui::LogModel*>(); }
    ui::LogList& list() const { return *control<ui::LogList>(*m_tool, QStringLiteral("log")); }
    QString currentText() const { return model().entryText(list().currentRow()); }
    QString headline() const
    {
        return control<QLabel>(*m_tool, QStringLiteral("verdictHeadline"))->text();
    }
    static QString trustSentence()
    {
        return QStringLiteral("Windows PE doesn't trust the certificate of gw.adatum.com");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::DiagnosisTool> m_tool;
    QByteArray m_failed = bootLines() + tokenRequest() + tlsFailure("8") + tokenEnd();
};

} // namespace cmgmedia::test
