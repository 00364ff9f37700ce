// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/examiner.h"

#include "ui/session/task.h"

namespace cmgmedia::ui {

Examination examine(const ExaminationOrder& order, Work& work)
{
    Examination found;
    Gathering before = order.before;
    before.facts.gateway = order.gateway; // of which gathering keeps what still counts
    found.gathered =
        gather(order.groups, std::move(before), order.profile, *order.secrets, order.clock, work);
    found.result = check(found.gathered);
    found.gateway = gatewayOutlook(found.gathered.facts);
    return found;
}

Examiner::Examiner(Examine examine, int debounceMs, int patienceMs)
    : m_examine(std::move(examine)), m_outdated(allFactGroups())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(&m_debounce, &QTimer::timeout, this, &Examiner::startWhenIdle);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Examiner::leaveLook);
}

Examiner::~Examiner()
{
    if (!m_task)
        return;
    m_task->cancel();
    if (!m_task->endsWithin(m_patience.intervalAsDuration()))
        m_task->leave();
}

void Examiner::order(ExaminationOrder order)
{
    take(std::move(order));
    m_debounce.start();
    emit changed();
}

void Examiner::orderAtOnce(ExaminationOrder order)
{
    take(std::move(order));
    startWhenIdle();
}

void Examiner::secretChanged(SecretMember which)
{
    m_isLocked = m_isLocked || which == &BuildSecrets::mediaPassword;
    outdate(groupsOf(which));
}

void Examiner::forgetSecrets()
{
    m_isLocked = true;
    outdate(allFactGroups());
}

bool Examiner::isBusy() const
{
    return m_order || m_task;
}

void Examiner::take(ExaminationOrder order)
{
    stopWhere(groupsOf(changedKeys(m_named, order.profile)));
    m_named = order.profile;
    m_order = std::move(order);
    judgeMedium();
}

void Examiner::outdate(const FactGroups& groups)
{
    m_outdated.insert(groups);
    stopWhere(groups);
}

/// A look at what is something else by now is worth nothing; any other may go on.
void Examiner::stopWhere(const FactGroups& groups)
{
    if (!m_task || !m_looking.intersects(groups))
        return;
    m_task->cancel();
    m_isStopped = true;
    if (!m_patience.isActive())
        m_patience.start();
}

void Examiner::leaveLook()
{
    m_task->leave();
    m_task = nullptr;
    m_outdated.insert(m_looking);
    startWhenIdle();
}

void Examiner::judgeMedium()
{
    using Medium = Examination::Medium;
    const std::set<ProfileKey> touched = changedKeys(m_examination.gathered.facts.profile, m_named);
    const bool isOther = !m_examination.isThere || touched.contains(ProfileKey::SourceKind)
                         || touched.contains(ProfileKey::SourcePath);
    m_examination.namesMedium = !m_named.source.path.isEmpty();
    m_examination.medium = isOther ? Medium::Other : m_isLocked ? Medium::Reopened : Medium::Same;
}

void Examiner::startWhenIdle()
{
    if (m_task || m_debounce.isActive() || !m_order)
        return;
    ExaminationOrder order = *std::exchange(m_order, std::nullopt);
    order.before = m_examination.gathered;
    order.groups = groupsOf(changedKeys(order.before.facts.profile, order.profile));
    order.groups.insert(std::exchange(m_outdated, {}));
    m_looking = order.groups;
    m_isStopped = false;
    m_task = runTask(
        this,
        [examine = m_examine, order = std::move(order)](Work& work) {
            return Result<Examination>(examine(order, work));
        },
        [this](Result<Examination> found) {
            m_task = nullptr;
            m_patience.stop();
            if (m_isStopped)
                m_outdated.insert(m_looking);
            else
                finish(*std::move(found));
            startWhenIdle();
        });
}

void Examiner::finish(Examination found)
{
    found.isThere = true;
    m_examination = std::move(found);
    m_isLocked = m_isLocked && !m_looking.contains(FactGroup::Variables);
    judgeMedium();
    emit changed();
}

} // namespace cmgmedia::ui
