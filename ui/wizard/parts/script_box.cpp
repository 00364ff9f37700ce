// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/script_box.h"

#include "core/console/console_request.h"
#include "core/console/console_script.h"
#include "core/powershell/power_shell_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/copy_box.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/save_content.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

ScriptBox::ScriptBox(int maxLines, QWidget* parent)
    : QWidget(parent),
      m_text(new CopyBox(
          {.name = u"script"_s, .label = tr("&PowerShell script"), .copyText = tr("Cop&y")},
          maxLines))
{
    auto* button = new QPushButton(icon(u"folder"_s), tr("Save the sc&ript…"));
    named(button, u"scriptSave"_s, withoutMnemonic(button->text()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_text);
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, &ScriptBox::save);
}

void ScriptBox::show(const ConsoleRequest& request, const QStringList& inputs)
{
    m_inputs = inputs;
    m_text->setText(consoleScript(request));
    m_folder = QFileInfo(request.outputPath).path();
}

void ScriptBox::save()
{
    askAndSave(this,
               {.kind = FileQuestion::Kind::Save,
                .title = tr("Save the script"),
                .filters = {tr("PowerShell scripts (*.ps1)")},
                .start = m_folder + u"/make-medium.ps1"_s,
                .suffix = u"ps1"_s},
               m_inputs,
               [script = m_text->text()](const QString&) { return scriptFileContent(script); });
}

} // namespace cmgmedia::ui
