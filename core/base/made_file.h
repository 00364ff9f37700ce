// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace cmgmedia {

/// A file that was made, by what it is and not by its name: whoever owns its folder may put another
/// one in its place. Keeps it open, so that no other file ever passes for it; hinders nobody who
/// renames or removes it.
class MadeFile
{
public:
    MadeFile() = default; ///< none
    static Result<MadeFile> at(const QString& path);

    /// Whether it is this file that has the name now.
    bool has(const QString& path) const;

private:
    struct Held;
    explicit MadeFile(std::shared_ptr<const Held> held) : m_held(std::move(held)) {}

    std::shared_ptr<const Held> m_held;
};

} // namespace cmgmedia
