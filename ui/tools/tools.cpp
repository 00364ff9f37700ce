// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/tools.h"

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

QString text(const char* words)
{
    return QCoreApplication::translate("Tools", words);
}

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
    if (facts && facts->medium) {
        // The first of several, which '*' separates (CreateMedia.exe).
        const QString points = facts->medium->managementPoint.value_or(QString());
        around.host = QUrl(points.section(u'*', 0, 0).trimmed()).host();
    }
    return around;
}

} // namespace

void addTools(WizardWindow& wizard, const Session& session)
{
    const auto clock = [&session] { return session.now(); };
    WizardWindow* parent = &wizard;
    addTool<InspectTool>(wizard, u"inspect"_s, text("&Inspect a medium"),
                         [=] { return new InspectTool(clock, parent); });
    addTool<VerifyTool>(wizard, u"verify"_s, text("&Verify a medium"),
                        [=] { return new VerifyTool(parent); });
    addTool<TrustTool>(wizard, u"trustEditor"_s, text("&Trust editor for a boot image"),
                       [=] { return new TrustTool(clock, parent); });
    addTool<PfxTool>(wizard, u"pfxCheck"_s, text("&PFX check"),
                     [=, &session] { return new PfxTool(clock, session.profile().site, parent); });
    addTool<LintTool>(wizard, u"lint"_s, text("Task sequence &lint"),
                      [=, &session] { return new LintTool(surroundingsOf(session), parent); });
    wizard.installEventFilter(new CloseGuard(&wizard));
}

} // namespace cmgmedia::ui
