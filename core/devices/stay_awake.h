// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace cmgmedia {

/// Keeps this computer from going to sleep as long as it lives, where the system lets it. Asking
/// blocks, at most about a second: for workers, not for the thread of a window.
class StayAwake
{
public:
    /// What keeps it awake, as a desktop may show it.
    explicit StayAwake(const QString& why);
    ~StayAwake();
    StayAwake(const StayAwake&) = delete;
    StayAwake& operator=(const StayAwake&) = delete;

    bool isGranted() const { return m_lock != nullptr; }

private:
    struct Lock;
    std::unique_ptr<Lock> m_lock;
};

} // namespace cmgmedia
