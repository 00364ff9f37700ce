// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/emitter.h"
#include "tests/media/iso_fixture.h"

#include <QCryptographicHash>

#include <functional>

/// Plans and sinks for the tests of writing an image and reading it back.
namespace cmgmedia::test {

/// Calls back at each report of progress, on the thread that reports.
class WatchingSink : public ProgressSink
{
public:
    explicit WatchingSink(std::function<void(qint64)> watch) : m_watch(std::move(watch)) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        m_ascending = m_ascending && doneBytes >= m_done && doneBytes <= totalBytes;
        m_done = doneBytes;
        m_watch(doneBytes);
    }
    void logged(const QString&) override {}

    qint64 done() const { return m_done; }
    bool wasAscending() const { return m_ascending; }

private:
    std::function<void(qint64)> m_watch;
    qint64 m_done = 0;
    bool m_ascending = true;
};

/// Keeps what is written, and fails on demand.
class FakeSink : public ImageSink
{
public:
    qint64 fullAt = -1; ///< byte that does not fit any more
    bool failToFinish = false;
    QByteArray written;
    bool aligned = true;

    Result<> write(qint64 offset, std::span<const char> bytes) override
    {
        const auto length = static_cast<qint64>(bytes.size());
        if (fullAt >= 0 && offset + length > fullAt)
            return Error{ErrorCode::NoSpace, QStringLiteral("stick"), {}};
        const auto address = reinterpret_cast<quintptr>(bytes.data());
        aligned = aligned && offset % kAlignment == 0 && address % kAlignment == 0
                  && offset == written.size();
        written.append(bytes.data(), length);
        return {};
    }
    Result<> finish() override
    {
        if (failToFinish)
            return Error{ErrorCode::Io, QStringLiteral("stick"), {}};
        return {};
    }
};

inline QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Files on both sides of the ring's blocks, gaps, and an end that is no multiple of anything.
inline ImagePlan mixedPlan()
{
    ImagePlan plan;
    plan.segments = {
        {100, ByteSource::fromBytes("structure"), {}},
        {4096, ByteSource::fromBytes(patternBytes(5'000, 1)), QStringLiteral("small")},
        {10'000, ByteSource::fromBytes({}), QStringLiteral("empty")},
        {10'000, ByteSource::fromBytes(patternBytes(20'000'000, 2)), QStringLiteral("large")},
        {20'500'000, ByteSource::fromBytes(patternBytes(777, 3)), QStringLiteral("last")},
    };
    plan.totalBytes = 21'000'001;
    return plan;
}

inline QByteArray imageOf(const ImagePlan& plan)
{
    QByteArray image(plan.totalBytes, '\0');
    for (const ImagePlan::Segment& segment : plan.segments) {
        const QByteArray bytes = segment.bytes.readAll(1 << 30).value_or(QByteArray());
        image.replace(segment.offset, bytes.size(), bytes);
    }
    return image;
}

} // namespace cmgmedia::test
