// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/section_asker.h"

#include "core/inquiry/errors.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

QJsonObject SectionAsker::whole(QLatin1StringView key, const QJsonObject& row,
                                QLatin1StringView lazy)
{
    if (!row[lazy].isNull() && !row[lazy].isUndefined())
        return row;
    const SiteQuestion& question = siteQuestion(key);
    const SiteAnswer<QJsonObject> answer =
        m_service.whole(question, row[QLatin1StringView(question.key1)]);
    if (answer)
        return *answer;
    notePart(answer.error());
    return row;
}

SectionAsker::Failure SectionAsker::needs(const SectionOutcome& outcome, SiteSection section)
{
    if (outcome.state != SectionState::Failed)
        return {};
    const QString key = sectionRow(section).key;
    return SiteRefusal{Error{ErrorCode::External, key, text("it needs data that couldn't be read")},
                       u"needs-"_s + key};
}

void SectionAsker::notePart(const SiteRefusal& refusal)
{
    if (!m_part)
        m_part = refusal;
}

void SectionAsker::settle(SectionOutcome& outcome, const Failure& failure) const
{
    outcome.state = SectionState::Read;
    if (failure || m_part)
        outcome.state = failure ? SectionState::Failed : SectionState::Partly;
    if (const Failure& why = failure ? failure : m_part) {
        outcome.errorCode = why->code;
        outcome.errorText = describe(why->error).english();
    }
}

} // namespace cmgmedia
