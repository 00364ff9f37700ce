// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>
#include <span>

namespace cmgmedia {

/// Bytes that lie outside of memory and are read at any position, from any thread: a file or block
/// device that is open, or in a test whatever is to be read as one.
/// Its size is taken once: a file that ends earlier later on is SourceChanged.
class SourceFile
{
public:
    static Result<std::shared_ptr<const SourceFile>> open(const QString& path);
    /// The same of one of many: a small file is open only while it is read, because a process may
    /// have a few hundred open.
    static Result<std::shared_ptr<const SourceFile>> openOneOfMany(const QString& path);
    SourceFile() = default;
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    virtual ~SourceFile() = default;

    virtual QString path() const = 0;
    virtual qint64 size() const = 0;
    /// Fills the whole span from the offset in bytes, or fails.
    virtual Result<> read(qint64 offset, std::span<char> into) const = 0;
    /// Fails with SourceChanged when size or time differ from when it was opened; a device, whose
    /// time tells nothing, when another medium is in it.
    virtual Result<> checkUnchanged() const = 0;
};

} // namespace cmgmedia
