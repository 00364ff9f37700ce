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

/// Says whether the output can lie where the profile puts it: looks, and touches nothing.
class OutputNote : public StateLine
{
    Q_OBJECT

public:
    explicit OutputNote(Session& session, QWidget* parent = nullptr);
    void load();

private:
    void show(const std::optional<Error>& inTheWay);

    Session& m_session;
    QPointer<Task> m_looking;
};

} // namespace cmgmedia::ui
