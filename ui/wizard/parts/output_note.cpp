// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/output_note.h"

#include "core/base/output_file.h"
#include "ui/session/session.h"
#include "ui/session/task.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

OutputNote::OutputNote(Session& session, QWidget* parent)
    : StateLine(u"outputNote"_s, parent), m_session(session)
{}

OutputNote::~OutputNote()
{
    leave();
}

void OutputNote::leave()
{
    if (m_looking)
        m_looking->leave();
    m_looking = nullptr;
}

void OutputNote::load()
{
    const MediaProfile& profile = m_session.profile();
    const QString path = profile.resolved(profile.output.path);
    m_again = m_looking && path == m_lookedAt;
    if (m_again)
        return;
    leave();
    m_lookedAt = path;
    if (path.isEmpty()) {
        say(PageState::Untouched, tr("Choose where the file will lie."));
        return;
    }
    m_looking = runTask(
        this,
        [output = OutputFile{path, m_session.inputs()}](Work&) { return checkOutput(output); },
        [this](const Result<>& free) {
            m_looking = nullptr;
            show(free ? std::nullopt : std::optional(free.error()));
            if (m_again)
                load();
        });
}

void OutputNote::show(const std::optional<Error>& inTheWay)
{
    if (!inTheWay)
        say(PageState::Fine, tr("The name is free. Nothing is written before you press Write."));
    else if (inTheWay->code == ErrorCode::OutputExists)
        say(PageState::Warning, tr("%1 exists already. It stays as it is until you press Write.")
                                    .arg(inTheWay->subject.translated()));
    else
        say(PageState::Blocked, describe(*inTheWay).translated());
}

} // namespace cmgmedia::ui
