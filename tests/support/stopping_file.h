// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <atomic>
#include <functional>
#include <optional>

/// How soon work obeys a stop, counted and not timed.
namespace cmgmedia::test {

/// Content that is read like that of a file. It requests a stop during one of its readings and
/// counts what is read nevertheless.
class StoppingFile : public SourceFile
{
public:
    /// Readings count from 1; 0: never.
    StoppingFile(ByteSource content, qint64 stopsAt, std::stop_source stop)
        : m_content(std::move(content)), m_stopsAt(stopsAt), m_stop(std::move(stop))
    {}

    QString path() const override { return QStringLiteral("slow share"); }
    qint64 size() const override { return m_content.size(); }
    Result<> read(qint64 offset, std::span<char> into) const override;
    Result<> checkUnchanged() const override { return {}; }

    qint64 readings() const { return m_readings; }
    qint64 largestBytes() const { return m_largestBytes; }

private:
    ByteSource m_content;
    qint64 m_stopsAt;
    mutable std::stop_source m_stop;
    mutable std::atomic<qint64> m_readings = 0;
    mutable std::atomic<qint64> m_largestBytes = 0;
};

/// Some work that reads a file; the error that it came back with.
using StoppableWork = std::function<std::optional<Error>(
    const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop)>;

struct Obedience {
    qint64 readings = 0; ///< of work that nobody stops
    /// The reading during which a stop was requested and after which it went on reading, or did not
    /// come back Cancelled; or one that took more than the time for Cancel allows. Empty: none.
    QString wentOn = {};
};

/// Does the work over and over, with a stop at its first reading, its second and so on. Where those
/// are many, at some twenty of them.
Obedience obedienceOf(const StoppableWork& work, const ByteSource& content);

/// Content of any size that takes no memory: the same MiB again and again.
ByteSource endless(qint64 sizeBytes, const QByteArray& mebibyte = QByteArray(1 << 20, '\0'));

/// The error of a result, for StoppableWork.
template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace cmgmedia::test
