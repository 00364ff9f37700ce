// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sticks/stick.h"

#include "core/devices/capacity_check.h"
#include "core/devices/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Stick::Stick(BlockDevice& device, qint64 imageBytes)
    : m_device(device), m_imageBytes(imageBytes), m_held(std::min(kHeldBytes, imageBytes))
{}

Result<> Stick::wipe(qint64 offset, qint64 length)
{
    AlignedBuffer zeros(length);
    Result<> wiped = m_device.write(offset, zeros.first(length));
    m_touched = m_touched || wiped || wiped.error().code != ErrorCode::DeviceWriteProtected;
    return wiped;
}

Result<> Stick::prepare()
{
    const qint64 size = m_device.size();
    if (size < m_imageBytes)
        return Error{ErrorCode::DeviceTooSmall, path(),
                     u"%1 bytes of %2"_s.arg(size).arg(m_imageBytes)};
    if (Result<> wiped = wipe(0, std::min(kHeldBytes, size)); !wiped)
        return wiped;
    if (Result<> whole = checkCapacity(m_device, m_imageBytes); !whole)
        return whole;
    // The second copy of a GPT is in the last sectors.
    const qint64 end = std::max<qint64>(0, size - kHeldBytes) / kAlignment * kAlignment;
    if (Result<> wiped = wipe(end, size - end); !wiped)
        return wiped;
    return m_device.flush();
}

/// Whole pages as they are; the rest of the image with zeros behind it, where the device has room.
Result<> Stick::writeTail(qint64 offset, std::span<const char> bytes)
{
    const size_t whole = bytes.size() / kAlignment * kAlignment;
    if (whole > 0) {
        if (Result<> done = m_device.write(offset, bytes.first(whole)); !done)
            return done;
    }
    if (whole == bytes.size())
        return {};
    const qint64 at = offset + static_cast<qint64>(whole);
    AlignedBuffer page(kAlignment);
    std::ranges::copy(bytes.subspan(whole), page.bytes().begin());
    return m_device.write(at, page.first(std::min(kAlignment, m_device.size() - at)));
}

Result<> Stick::write(qint64 offset, std::span<const char> bytes)
{
    const qint64 end = offset + static_cast<qint64>(bytes.size());
    if (const qint64 held = std::min(end, heldBytes()) - offset; held > 0) {
        const std::span<const char> first =
            bytes.first(static_cast<size_t>(std::min(held, static_cast<qint64>(bytes.size()))));
        std::ranges::copy(first, m_held.bytes().begin() + offset);
        bytes = bytes.subspan(first.size());
        offset += static_cast<qint64>(first.size());
    }
    if (Result<> done = writeTail(offset, bytes); !done)
        return done;
    written(end);
    return {};
}

Result<> Stick::finish()
{
    return m_device.flush();
}

Result<> Stick::read(qint64 offset, std::span<char> into)
{
    const auto length = static_cast<qint64>(into.size());
    if (const qint64 held = std::min(length, heldBytes() - offset); held > 0) {
        std::ranges::copy(
            m_held.bytes().subspan(static_cast<size_t>(offset), static_cast<size_t>(held)),
            into.begin());
        return held < length ? read(offset + held, into.subspan(static_cast<size_t>(held)))
                             : Result<>();
    }
    const qint64 whole = length / kAlignment * kAlignment;
    if (whole > 0) {
        if (Result<> got = m_device.read(offset, into.first(static_cast<size_t>(whole))); !got)
            return got;
    }
    if (whole == length)
        return {};
    AlignedBuffer page(kAlignment);
    const qint64 at = offset + whole;
    if (Result<> got = m_device.read(at, page.first(std::min(kAlignment, m_device.size() - at)));
        !got)
        return got;
    std::ranges::copy(page.first(length - whole), into.begin() + whole);
    return {};
}

Result<> Stick::complete()
{
    const std::span<char> held = m_held.first(std::min(m_held.size(), m_device.size()));
    if (Result<> done = m_device.write(0, held); !done)
        return done;
    if (Result<> durable = m_device.flush(); !durable)
        return durable;
    AlignedBuffer back(m_held.size());
    const std::span<char> there = back.first(static_cast<qint64>(held.size()));
    auto differing = held.begin();
    for (int reading = 0; reading < 2 && differing != held.end(); ++reading) {
        if (Result<> got = m_device.read(0, there); !got)
            return got;
        differing = std::ranges::mismatch(held, there).in1;
    }
    if (differing != held.end())
        return Error{ErrorCode::VerifyMismatch, path(),
                     u"at byte %1"_s.arg(differing - held.begin())};
    return {};
}

void Stick::spoil()
{
    if (Result<> wiped = wipe(0, std::min(kHeldBytes, m_device.size())); wiped)
        std::ignore = m_device.flush();
}

} // namespace cmgmedia
