// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/examination.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace cmgmedia::ui {

class Task;

/// What is to be looked at.
struct ExaminationOrder {
    MediaProfile profile;
    std::shared_ptr<const BuildSecrets> secrets; ///< never nullptr
    Clock clock;
    std::shared_ptr<const GatewayAnswer> gateway = {}; ///< nullptr: nobody asked it
    // The examiner fills in:
    FactGroups groups = {}; ///< what is not known, or may be something else by now
    Gathering before = {};  ///< where all else is taken from
};

using Examine = std::function<Examination(const ExaminationOrder& order, Work& work)>;
/// Looks at those groups, and applies every rule.
Examination examine(const ExaminationOrder& order, Work& work);

/// Looks at the profile on a worker, a moment after the last change and only at what the change
/// touched, and keeps what was found. One look at a time: a newer order waits until it has ended,
/// and asks it to stop where what it looks at is something else by now. Only one that hangs, such
/// as in a read of a share that does not answer, is left behind for the next to begin.
class Examiner : public QObject
{
    Q_OBJECT

public:
    using SecretMember = std::optional<Secret> BuildSecrets::*;

    /// How long a look may take to stop before it counts as hanging.
    static constexpr int kPatienceMs = 2000;

    /// What `examine` touches, it owns: nobody waits for a look that was left behind.
    explicit Examiner(Examine examine, int debounceMs, int patienceMs = kPatienceMs);
    ~Examiner() override;

    void order(ExaminationOrder order);
    void orderAtOnce(ExaminationOrder order);
    // An order follows.
    void secretChanged(SecretMember which);
    void forgetSecrets(); ///< it is another profile
    bool isBusy() const;
    const Examination& examination() const { return m_examination; }

signals:
    void changed(); ///< a look was ordered or ended

private:
    void take(ExaminationOrder order);
    void outdate(const FactGroups& groups);
    void stopWhere(const FactGroups& groups);
    void judgeMedium();
    void startWhenIdle();
    void leaveLook();
    void finish(Examination found);

    Examine m_examine;
    Examination m_examination;
    MediaProfile m_named; ///< of the last order
    std::optional<ExaminationOrder> m_order;
    FactGroups m_outdated;   ///< not by what the profile says, but by a secret or a stopped look
    bool m_isLocked = false; ///< the medium has another password than when it was seen
    FactGroups m_looking;
    bool m_isStopped = false; ///< that look
    QTimer m_debounce;
    QTimer m_patience; ///< runs while a look was asked to stop
    QPointer<Task> m_task;
};

} // namespace cmgmedia::ui
