// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/pfx_tool.h"

#include "ui/theme/theme.h"
#include "ui/tools/password_row.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/verdict_table.h"
#include "ui/widgets/version_box.h"
#include "ui/wizard/parts/certificate_card.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

PfxTool::PfxTool(std::function<Clock()> clock, const MediaProfile::Site& site, QWidget* parent)
    : ToolWindow({.name = u"pfxTool"_s,
                  .title = tr("PFX check"),
                  .explanation =
                      tr("Checks whether a PKI certificate can be used for boot media: key, usage, "
                         "dates, provider, and chain."),
                  .drop = tr("Drop a .pfx or .p12 file here, or enter its &path."),
                  .question = {.kind = FileQuestion::Kind::Open,
                               .title = tr("PFX file"),
                               .filters = {tr("PFX files (*.pfx *.p12)"), tr("All files (*)")},
                               .start = {},
                               .suffix = {}}},
                 parent),
      m_clock(std::move(clock)), m_password(new PasswordRow), m_version(new VersionBox),
      m_earlyRing(new QCheckBox(tr("Installed from the &early update ring"))), m_card(new PfxCard),
      m_verdicts(new VerdictTable)
{
    questions()->addWidget(m_password);
    addField(u"siteVersion"_s, tr("Site &version"), m_version);
    named(m_earlyRing, u"earlyRing"_s, withoutMnemonic(m_earlyRing->text()));
    fields()->addWidget(m_earlyRing, 1);
    results()->addWidget(m_verdicts);
    results()->addWidget(m_card);
    m_version->setCurrentText(site.version);
    m_earlyRing->setChecked(site.earlyRing);
    connect(m_password, &PasswordRow::entered, this, &PfxTool::openFile);
    connect(m_version, &QComboBox::currentTextChanged, this, &PfxTool::judgeAgain);
    connect(m_earlyRing, &QCheckBox::toggled, this, &PfxTool::judgeAgain);
    clear();
}

/// As the profile of the wizard has it.
MediaProfile::Site PfxTool::site() const
{
    return {m_version->version(), m_earlyRing->isChecked()};
}

void PfxTool::load()
{
    m_password->startWith(path());
    clear();
    if (!path().isEmpty())
        openFile();
}

void PfxTool::clear()
{
    m_pfx.reset();
    m_card->hide();
    m_verdicts->hide();
}

void PfxTool::openFile()
{
    std::optional<Secret> password;
    if (!m_password->isEmpty())
        password = m_password->secret();
    run(
        tr("Checking"),
        [path = path(), password = std::move(password), site = site(),
         clock = m_clock()](Work&) -> Result<Judged> {
            Result<Pfx> pfx = openPfxFile(path, password ? &*password : nullptr);
            CheckResult result = checkPfx(pfx, path, site, clock);
            return Judged{std::move(pfx), std::move(result)};
        },
        [this](Judged judged) { display(std::move(judged)); });
}

void PfxTool::judgeAgain()
{
    if (!m_pfx)
        return;
    run(
        tr("Checking"),
        [pfx = *m_pfx, path = path(), site = site(), clock = m_clock()](Work&) -> Result<Judged> {
            return Judged{pfx, checkPfx(pfx, path, site, clock)};
        },
        [this](Judged judged) { display(std::move(judged)); });
}

void PfxTool::display(Judged judged)
{
    clear();
    const Result<Pfx>& pfx = judged.pfx;
    const std::optional<ErrorRow> failed = pfx ? std::nullopt : std::optional(pfx.error().code);
    if (failed == ErrorCode::PasswordMissing) {
        m_password->ask(
            tr("Pass&word of the PFX file"), PageState::Unchecked,
            tr("The file is password-protected. Enter the password that you exported it "
               "with."));
        return;
    }
    if (failed == ErrorCode::PasswordWrong) {
        m_password->say(PageState::Warning, describe(pfx.error()).translated());
        return;
    }
    if (failed)
        say(PageState::Blocked, describe(pfx.error()).translated());
    if (!m_password->isEmpty())
        m_password->say(failed ? PageState::Untouched : PageState::Fine,
                        failed ? QString() : tr("Password accepted."));
    if (pfx)
        m_card->show(*pfx, m_clock());
    m_card->setVisible(!failed);
    m_verdicts->show(judged.result.all);
    m_verdicts->setVisible(true);
    m_pfx = std::move(judged.pfx);
}

} // namespace cmgmedia::ui
