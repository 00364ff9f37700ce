// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stopping_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr qint64 kMostPlaces = 16;
constexpr qint64 kLargestReading = 1 << 20; ///< bytes: 200 ms of a share that gives 5 MB a second

QString reading(qint64 number, const QString& what)
{
    return u"reading %1: %2"_s.arg(number).arg(what);
}

/// What is wrong with a run that was stopped at a reading; empty: nothing.
QString fault(const StoppingFile& file, qint64 stoppedAt, const std::optional<Error>& error)
{
    if (file.readings() > stoppedAt)
        return reading(stoppedAt, u"%1 more followed"_s.arg(file.readings() - stoppedAt));
    if (!error)
        return reading(stoppedAt, u"it ended well"_s);
    if (error->code != ErrorCode::Cancelled)
        return reading(stoppedAt, describe(*error).english());
    return {};
}

} // namespace

Result<> StoppingFile::read(qint64 offset, std::span<char> into) const
{
    if (++m_readings == m_stopsAt)
        m_stop.request_stop();
    m_largestBytes = std::max<qint64>(m_largestBytes, static_cast<qint64>(into.size()));
    return m_content.read(offset, into);
}

Obedience obedienceOf(const StoppableWork& work, const ByteSource& content)
{
    const auto undisturbed = std::make_shared<const StoppingFile>(content, 0, std::stop_source());
    if (const std::optional<Error> error = work(undisturbed, {}))
        return {0, u"it fails without a stop: "_s + describe(*error).english()};
    Obedience seen{undisturbed->readings()};
    if (undisturbed->largestBytes() > kLargestReading)
        seen.wentOn = u"it reads %1 bytes at once"_s.arg(undisturbed->largestBytes());
    const qint64 step = std::max<qint64>(seen.readings / kMostPlaces, 1);
    for (qint64 at = 1; at < seen.readings && seen.wentOn.isEmpty(); at += at < 8 ? 1 : step) {
        const std::stop_source stop;
        const auto file = std::make_shared<const StoppingFile>(content, at, stop);
        seen.wentOn = fault(*file, at, work(file, stop.get_token()));
    }
    return seen;
}

ByteSource endless(qint64 sizeBytes, const QByteArray& mebibyte)
{
    const ByteSource block = ByteSource::fromBytes(mebibyte);
    ByteSource all;
    for (qint64 left = sizeBytes; left > 0; left -= block.size())
        all.append(block.slice(0, std::min(left, block.size())));
    return all;
}

} // namespace cmgmedia::test
