// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/verify_again.h"

#include "core/pipeline/verify_medium.h"
#include "ui/session/task.h"
#include "ui/theme/icons.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/naming.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {}

VerifyAgain::VerifyAgain(QWidget* parent)
    : QWidget(parent), m_button(new QPushButton(icon(u"verify"_s), {})),
      m_icon(new IconLabel({}, kIconSize)),
      m_text(named(wrappedLabel({}), u"verifyResult"_s, tr("Result of verifying")))
{
    m_button->setObjectName(u"verifyAgain"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(m_button, &QPushButton::clicked, this, &VerifyAgain::startOrStop);
    showBusy(false);
    hide();
}

void VerifyAgain::setPath(const QString& path)
{
    if (path == m_path)
        return;
    if (m_task)
        m_task->abandon();
    m_task = nullptr;
    m_path = path;
    showBusy(false);
    hide();
}

void VerifyAgain::startOrStop()
{
    if (m_task) {
        m_task->cancel();
        return;
    }
    m_task = runTask(
        this, [path = m_path](Work& work) { return verifyMedium(path, work); },
        [this](const Result<MediumCheck>& check) { finish(check); });
    connect(m_task, &Task::progressed, this, [this](qint64 doneBytes, qint64 totalBytes) {
        if (m_task && totalBytes > 0)
            say(u"state-running"_s, Tone::Plain,
                tr("Verifying: %1 %").arg(doneBytes * 100 / totalBytes));
    });
    showBusy(true);
    say(u"state-running"_s, Tone::Plain, tr("Verifying"));
}

void VerifyAgain::finish(const Result<MediumCheck>& check)
{
    m_task = nullptr;
    showBusy(false);
    if (!check && check.error().code == ErrorCode::Cancelled)
        say(u"state-stopped"_s, Tone::Quiet, tr("Verifying was stopped. The result isn't known."));
    else if (!check)
        say(u"state-blocked"_s, Tone::Bad, describe(check.error()).translated());
    else if (!check->isGood())
        say(u"state-blocked"_s, Tone::Bad, describe(*check).translated());
    else
        say(u"state-fine"_s, Tone::Good, describe(*check).translated());
}

void VerifyAgain::say(const QString& iconName, Tone tone, const QString& sentence)
{
    m_icon->setIcon(icon(iconName, tone));
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    show();
}

void VerifyAgain::showBusy(bool busy)
{
    m_button->setText(busy ? tr("Stop &verifying") : tr("&Verify again"));
    m_button->setAccessibleName(withoutMnemonic(m_button->text()));
}

} // namespace cmgmedia::ui
