// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tools.h"

#include "core/base/text.h"
#include "ui/diagnosis/diagnosis_tool.h"
#include "ui/session/session.h"
#include "ui/tools/compare_tool.h"
#include "ui/tools/inspect_tool.h"
#include "ui/tools/lint_tool.h"
#include "ui/tools/pfx_tool.h"
#include "ui/tools/trust_tool.h"
#include "ui/tools/verify_tool.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct ToolsText {
    CMGMEDIA_TEXTS(Tools)
};

/// Lets the wizard close only when every tool may.
class CloseGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Close)
            return false;
        const auto* wizard = qobject_cast<const WizardWindow*>(watched);
        if (!wizard || mayCloseTools(*wizard))
            return false;
        event->ignore();
        return true;
    }
};

QList<ToolWindow*> toolsOf(const WizardWindow& wizard)
{
    return wizard.findChildren<ToolWindow*>(Qt::FindDirectChildrenOnly);
}

template <typename Tool>
QString classOf()
{
    return QLatin1StringView(Tool::staticMetaObject.className());
}

/// One window for each tool: the one that is there comes to the front.
template <typename Tool>
void addTool(WizardWindow& wizard, const QString& name, const QString& words,
             const std::function<Tool*()>& make)
{
    QAction* action = wizard.addTool(words);
    action->setObjectName(name);
    action->setData(classOf<Tool>());
    QObject::connect(action, &QAction::triggered, &wizard, [&wizard, make] {
        auto* tool = wizard.findChild<Tool*>({}, Qt::FindDirectChildrenOnly);
        if (!tool)
            tool = make();
        tool->show();
        tool->raise();
        tool->activateWindow();
    });
}

SequenceSurroundings surroundingsOf(const Session& session)
{
    SequenceSurroundings around{{}, session.profile().site.version};
    const Facts* facts = session.facts();
    if (facts && facts->derived.gatewayHosts)
        around.host = facts->derived.gatewayHosts->value(0);
    return around;
}

/// It leads to the page of the wizard that mends what failed.
DiagnosisTool* makeDiagnosisTool(WizardWindow& wizard, Session& session)
{
    auto* tool = new DiagnosisTool(session, &wizard);
    QObject::connect(tool, &DiagnosisTool::fieldChosen, &wizard, [&wizard](Field field) {
        wizard.goTo(field);
        wizard.raise();
        wizard.activateWindow();
    });
    return tool;
}

} // namespace

void addTools(WizardWindow& wizard, Session& session)
{
    const auto clock = [&session] { return session.now(); };
    WizardWindow* parent = &wizard;
    addTool<InspectTool>(wizard, u"inspect"_s, ToolsText::tr("&Inspect a medium"),
                         [=] { return new InspectTool(clock, parent); });
    addTool<CompareTool>(wizard, u"compare"_s, ToolsText::tr("&Compare two media"),
                         [=] { return new CompareTool(parent); });
    addTool<VerifyTool>(wizard, u"verify"_s, ToolsText::tr("&Verify a medium"),
                        [=] { return new VerifyTool(parent); });
    addTool<TrustTool>(wizard, u"trustEditor"_s, ToolsText::tr("&Trust editor for a boot image"),
                       [=] { return new TrustTool(clock, parent); });
    addTool<PfxTool>(wizard, u"pfxCheck"_s, ToolsText::tr("&PFX check"),
                     [=, &session] { return new PfxTool(clock, session.profile().site, parent); });
    addTool<LintTool>(wizard, u"lint"_s, ToolsText::tr("Check a task &sequence"),
                      [=, &session] { return new LintTool(surroundingsOf(session), parent); });
    addTool<DiagnosisTool>(wizard, u"diagnosis"_s, ToolsText::tr("It &failed at the PC"),
                           [&wizard, &session] { return makeDiagnosisTool(wizard, session); });
    wizard.installEventFilter(new CloseGuard(&wizard));
}

bool mayCloseTools(const WizardWindow& wizard)
{
    return std::ranges::all_of(toolsOf(wizard), &ToolWindow::mayClose);
}

void reopenTools(const WizardWindow& before, const WizardWindow& wizard)
{
    for (const ToolWindow* tool : toolsOf(before)) {
        const QString name = QLatin1StringView(tool->metaObject()->className());
        for (QAction* action : wizard.findChildren<QAction*>()) {
            if (action->data().toString() != name)
                continue;
            action->trigger();
            ToolWindow* opened = toolsOf(wizard).last();
            opened->restoreGeometry(tool->saveGeometry());
            if (!tool->path().isEmpty())
                opened->open(tool->path());
        }
    }
}

} // namespace cmgmedia::ui
