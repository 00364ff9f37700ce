// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace cmgmedia {

/// What is to be changed there.
enum class Tampering {
    Content, ///< of a file, or what a folder holds; or its permissions, or its name
    Inside,  ///< names of folders in a folder: one of them, and another in its place
};

/// Whether this user may, without an administrator's rights.
using MayTamper = std::function<bool(const QString& path, Tampering how)>;

/// Where whoever has no more than this user's rights can change what runs as this program: the
/// program, what lies beside it and is loaded with it, its folder, a folder above. Nothing: it
/// stands safely.
std::optional<QString> tamperableAt(const QString& program, const MayTamper& mayTamper);

} // namespace cmgmedia
