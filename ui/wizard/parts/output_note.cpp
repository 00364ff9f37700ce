// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/output_note.h"

#include "core/pipeline/build_job.h"
#include "ui/session/session.h"
#include "ui/session/task.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

OutputNote::OutputNote(Session& session, QWidget* parent)
    : StateLine(u"outputNote"_s, parent), m_session(session)
{}

void OutputNote::load()
{
    if (m_looking)
        m_looking->abandon();
    const MediaProfile& profile = m_session.profile();
    if (profile.output.path.isEmpty()) {
        say(PageState::Untouched, tr("Choose where the file will lie."));
        return;
    }
    Facts facts;
    facts.profile = profile;
    if (m_session.facts())
        facts.offered = m_session.facts()->offered;
    m_looking = runTask(
        this,
        [facts = std::move(facts), path = profile.resolved(profile.output.path)](
            Work&) -> Result<> { return checkOutput(facts, path, false); },
        [this](const Result<>& free) { show(free ? std::nullopt : std::optional(free.error())); });
}

void OutputNote::show(const std::optional<Error>& inTheWay)
{
    if (!inTheWay)
        say(PageState::Fine, tr("The name is free. Nothing is written before you press Write."));
    else if (inTheWay->code == ErrorCode::OutputExists)
        say(PageState::Warning, tr("%1 exists already. It stays as it is until you press Write.")
                                    .arg(inTheWay->subject));
    else
        say(PageState::Blocked, describe(*inTheWay));
}

} // namespace cmgmedia::ui
