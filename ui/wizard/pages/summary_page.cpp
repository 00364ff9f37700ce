// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pages/summary_page.h"

#include "core/base/text.h"
#include "core/console/console_request.h"
#include "core/devices/device_rules.h"
#include "core/pipeline/build_command.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/expander.h"
#include "ui/widgets/local_files.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/script_box.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kCommandLines = 3;
constexpr int kScriptLines = 14;

/// What --device and --erase say.
std::vector<BuildArguments::Stick> toErase(const Session& session)
{
    std::vector<BuildArguments::Stick> sticks;
    if (session.profile().output.kind == OutputKind::UsbDevice) {
        for (const Device& stick : session.choices().sticks())
            sticks.push_back({stick.path, identityOf(stick)});
    }
    return sticks;
}

} // namespace

SummaryPage::SummaryPage(Session& session) : WritingPage(session)
{
    addBefore();
    addPlan();
    addCommands();
    addStretch();
}

QString SummaryPage::explanation() const
{
    return tr("Review your choices. Nothing is written until you select Write.");
}

void SummaryPage::addCommands()
{
    addSection(tr("Save for next time"),
               tr("The profile contains all your answers, but no passwords."));
    m_save = new QPushButton(icon(u"file"_s), tr("&Save profile…"));
    named(m_save, u"saveProfile"_s, withoutMnemonic(m_save->text()));
    m_saved = quietLabel({});
    m_saved->setObjectName(u"profileState"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_save);
    row->addWidget(m_saved, 1);
    addRow(row);
    connect(m_save, &QPushButton::clicked, this, &SummaryPage::save);
    m_command =
        new CopyBox({.name = u"command"_s, .label = tr("C&ommand line"), .copyText = tr("&Copy")},
                    kCommandLines);
    addRow(m_command);
    auto* renewal = new QWidget;
    auto* column = new QVBoxLayout(renewal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(
        quietLabel(tr("When the certificate expires, run this script on a PC with the console to "
                      "create a new medium with the same settings.")));
    column->addWidget(m_script = new ScriptBox(kScriptLines));
    addRow(new Expander(u"renewal"_s, tr("&Renew this medium"), renewal));
}

void SummaryPage::load()
{
    WritingPage::load();
    loadCommands();
}

void SummaryPage::loadCommands()
{
    const QString file = session().document().filePath();
    const bool saved = !file.isEmpty() && !session().document().isModified();
    m_save->setText(file.isEmpty() ? tr("&Save profile…") : tr("&Save profile"));
    if (file.isEmpty())
        m_saved->setText(tr("Save the profile to get the command line."));
    else if (!saved)
        m_saved->setText(tr("%1 has unsaved changes.").arg(QFileInfo(file).fileName()));
    else
        m_saved->setText(tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    m_command->setVisible(!file.isEmpty());
    m_command->setText(
        buildCommandLine(file, session().profile(),
                         {.allowed = session().choices().allowed(), .sticks = toErase(session())}));
    m_script->show(consoleRequest(session().profile(), session().facts()), session().inputs());
}

void SummaryPage::save()
{
    if (!session().document().filePath().isEmpty()) {
        saveTo(session().document().filePath());
        return;
    }
    askForFile(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the profile"),
                .filters = {tr("Profiles (*.json)")},
                .start = session().profile().folder,
                .suffix = u"json"_s},
               [this](const QString& path) { saveTo(path); });
}

void SummaryPage::saveTo(const QString& path)
{
    session().document().save(path, this, [this](const Result<>& saved) {
        if (!saved)
            showProblem(this, describe(saved.error()).translated());
    });
}

} // namespace cmgmedia::ui
