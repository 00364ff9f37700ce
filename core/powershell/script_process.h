// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cmgmedia {

/// A script that runs in a process of its own.
class ScriptProcess
{
public:
    virtual ~ScriptProcess() = default;
    /// Waits for its end, so long at most; whether it came.
    virtual bool waitForEnd(int milliseconds) = 0;
    /// Once it ended: what it said that failed, or nullopt where nothing did.
    virtual std::optional<QString> problem() const = 0;
    virtual void stop() = 0; ///< as far as it may
};

} // namespace cmgmedia
