// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/lint_tool.h"

#include "core/tasksequence/sequence_export.h"
#include "ui/widgets/verdict_table.h"
#include "ui/widgets/version_box.h"
#include "ui/wizard/parts/task_sequence_card.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

struct Linted {
    std::vector<TaskSequence> sequences;
    CheckResult result;
};

} // namespace

LintTool::LintTool(const SequenceSurroundings& around, QWidget* parent)
    : ToolWindow({.name = u"lintTool"_s,
                  .title = tr("Check a task sequence"),
                  .explanation =
                      tr("Finds steps that fail over the internet, and lists the content that the "
                         "gateway needs. Command lines and passwords in the export aren't stored."),
                  .drop = tr("Drop an exported task sequence (.zip or .xml) here, or enter its "
                             "&path."),
                  .question = {.kind = FileQuestion::Kind::Open,
                               .title = tr("Exported task sequence"),
                               .filters = {tr("Task sequences (*.zip *.xml)"), tr("All files (*)")},
                               .start = {},
                               .suffix = {}}},
                 parent),
      m_sequence(new QLineEdit), m_host(new QLineEdit), m_version(new VersionBox),
      m_verdicts(new VerdictTable), m_card(new TaskSequenceCard)
{
    addField(u"sequence"_s, tr("Task se&quence in it"), m_sequence);
    m_sequence->setPlaceholderText(tr("All that no other one runs"));
    m_sequence->setToolTip(
        tr("Name or package ID, if the export contains several task sequences."));
    connect(m_sequence, &QLineEdit::editingFinished, this, &LintTool::judge);
    addField(u"gatewayHost"_s, tr("Name &of the gateway"), m_host);
    addField(u"siteVersion"_s, tr("Site &version"), m_version);
    m_host->setPlaceholderText(tr("Not specified"));
    m_host->setToolTip(tr("CCMHOSTNAME in the task sequence is compared with it."));
    m_host->setText(around.host);
    m_version->setCurrentText(around.siteVersion);
    results()->addWidget(m_verdicts);
    results()->addWidget(m_card);
    connect(m_host, &QLineEdit::editingFinished, this, &LintTool::judge);
    connect(m_version, &QComboBox::currentTextChanged, this, &LintTool::judge);
    clear();
}

SequenceSurroundings LintTool::around() const
{
    return {m_host->text().trimmed(), m_version->version()};
}

void LintTool::load()
{
    clear();
    judge();
}

void LintTool::showFailure(const Error& error)
{
    clear();
    ToolWindow::showFailure(error);
}

void LintTool::clear()
{
    m_card->hide();
    m_verdicts->hide();
}

void LintTool::judge()
{
    if (path().isEmpty())
        return;
    run(
        tr("Reading"),
        [path = path(), wanted = m_sequence->text().trimmed(),
         around = around()](Work& work) -> Result<Linted> {
            Result<std::vector<TaskSequence>> sequences =
                loadTaskSequences(path, wanted, work.stop);
            if (!sequences)
                return sequences.error();
            CheckResult result = checkTaskSequences(*sequences, around);
            return Linted{*std::move(sequences), std::move(result)};
        },
        [this](const Linted& linted) {
            m_card->show(linted.sequences, QFileInfo(path()).fileName());
            m_card->setVisible(true);
            m_verdicts->show(linted.result.all);
            m_verdicts->setVisible(true);
        });
}

} // namespace cmgmedia::ui
