// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/state_line.h"

#include <QPointer>

#include <optional>

namespace cmgmedia::ui {

class Session;
class Task;

/// Says whether the output can lie where the profile puts it: looks, and touches nothing. A share
/// that does not answer is asked once, however often the profile changes meanwhile.
class OutputNote : public StateLine
{
    Q_OBJECT

public:
    explicit OutputNote(Session& session, QWidget* parent = nullptr);
    ~OutputNote() override;
    void load();

private:
    void show(const std::optional<Error>& inTheWay);
    void leave();

    Session& m_session;
    QPointer<Task> m_looking;
    QString m_lookedAt;
    bool m_again = false; ///< the profile changed while somebody looked
};

} // namespace cmgmedia::ui
