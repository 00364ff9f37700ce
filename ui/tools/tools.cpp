// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tools.h"

#include "core/base/text.h"
#include "ui/session/session.h"
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
        for (ToolWindow* tool : watched->findChildren<ToolWindow*>(Qt::FindDirectChildrenOnly)) {
            if (!tool->mayClose()) {
                event->ignore();
                return true;
            }
        }
        return false;
    }
};

/// One window for each tool: the one that is there comes to the front.
template <typename Tool>
void addTool(WizardWindow& wizard, const QString& name, const QString& words,
             const std::function<Tool*()>& make)
{
    QAction* action = wizard.addTool(words);
    action->setObjectName(name);
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

} // namespace

void addTools(WizardWindow& wizard, const Session& session)
{
    const auto clock = [&session] { return session.now(); };
    WizardWindow* parent = &wizard;
    addTool<InspectTool>(wizard, u"inspect"_s, ToolsText::tr("&Inspect a medium"),
                         [=] { return new InspectTool(clock, parent); });
    addTool<VerifyTool>(wizard, u"verify"_s, ToolsText::tr("&Verify a medium"),
                        [=] { return new VerifyTool(parent); });
    addTool<TrustTool>(wizard, u"trustEditor"_s, ToolsText::tr("&Trust editor for a boot image"),
                       [=] { return new TrustTool(clock, parent); });
    addTool<PfxTool>(wizard, u"pfxCheck"_s, ToolsText::tr("&PFX check"),
                     [=, &session] { return new PfxTool(clock, session.profile().site, parent); });
    addTool<LintTool>(wizard, u"lint"_s, ToolsText::tr("Task sequence &lint"),
                      [=, &session] { return new LintTool(surroundingsOf(session), parent); });
    wizard.installEventFilter(new CloseGuard(&wizard));
}

} // namespace cmgmedia::ui
