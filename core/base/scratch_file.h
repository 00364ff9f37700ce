// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

namespace cmgmedia {

/// Bytes under a name, for a library that opens files by theirs and takes no bytes; gone with this.
/// On Linux they stay in memory; where they cannot, they lie in the folder for temporary files.
class ScratchFile
{
public:
    /// TemporaryFolder.
    static Result<ScratchFile> with(QByteArrayView bytes);

    QString path() const { return m_path; }

    /// Held as long as the name is to be good.
    using Owner = std::shared_ptr<const void>;
    ScratchFile(QString path, Owner owner) : m_path(std::move(path)), m_owner(std::move(owner)) {}

private:
    QString m_path;
    Owner m_owner;
};

/// In memory alone; nullopt: this system has nothing of that kind, or no room.
std::optional<ScratchFile> memoryFile(QByteArrayView bytes);

} // namespace cmgmedia
