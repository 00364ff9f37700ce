// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <mutex>
#include <span>

namespace cmgmedia {

/// A file or block device that is open for reading, at any position, from any thread.
/// Its size is taken once: a file that ends earlier later on is SourceChanged.
class SourceFile
{
public:
    enum class Lifetime {
        Keep,
        RemoveWhenClosed, ///< a temporary of ours; it lives as long as somebody reads it
    };

    static Result<std::shared_ptr<const SourceFile>> open(const QString& path,
                                                          Lifetime lifetime = Lifetime::Keep);
    SourceFile(const SourceFile&) = delete;
    SourceFile& operator=(const SourceFile&) = delete;
    ~SourceFile();

    QString path() const { return m_file.fileName(); }
    qint64 size() const { return m_size; }
    /// Fills the whole span from the offset in bytes, or fails.
    Result<> read(qint64 offset, std::span<char> into) const;
    /// Fails with SourceChanged when size or time differ from when it was opened; a device, whose
    /// time tells nothing, when another medium is in it.
    Result<> checkUnchanged() const;

private:
    explicit SourceFile(const QString& path, Lifetime lifetime) : m_file(path), m_lifetime(lifetime)
    {}

    mutable QFile m_file;
    mutable std::mutex m_mutex; ///< seek and read are two calls
    Lifetime m_lifetime;
    bool m_isDevice = false;
    qint64 m_size = 0;
    QDateTime m_modified;
};

} // namespace cmgmedia
