// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_device.h"

#include "core/devices/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr qint64 kPage = BlockDevice::kAlignment;

bool isAligned(qint64 offset, const void* memory)
{
    return offset % kPage == 0 && reinterpret_cast<quintptr>(memory) % kPage == 0;
}

class Opened : public BlockDevice
{
public:
    explicit Opened(FakeDevice& device) : m_device(device) {}

    QString path() const override { return m_device.path(); }
    qint64 size() const override { return m_device.size(); }
    Result<> write(qint64 offset, std::span<const char> bytes) override
    {
        return m_device.write(offset, bytes);
    }
    Result<> read(qint64 offset, std::span<char> into) override
    {
        return m_device.read(offset, into);
    }
    Result<> flush() override { return m_device.flush(); }

private:
    FakeDevice& m_device;
};

} // namespace

std::unique_ptr<BlockDevice> opened(FakeDevice& device)
{
    return std::make_unique<Opened>(device);
}

Device described(const FakeDevice& device, const QString& serial)
{
    return {.path = device.path(),
            .vendor = u"ACME"_s,
            .model = u"Fake Stick"_s,
            .serial = serial,
            .sizeBytes = device.size(),
            .bus = DeviceBus::Usb,
            .removable = true,
            .mediaPresent = true};
}

QByteArray& FakeDevice::page(qint64 offset)
{
    QByteArray& page = m_pages[offset % realBytes / kPage];
    if (page.isEmpty())
        page.fill('\0', kPage);
    return page;
}

void FakeDevice::fill(qint64 offset, const QByteArray& bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i)
        page(offset + i)[(offset + i) % kPage] = bytes[i];
}

QByteArray FakeDevice::content(qint64 offset, qint64 length) const
{
    QByteArray bytes;
    for (qint64 at = offset / kPage * kPage; at < offset + length; at += kPage)
        bytes += m_pages.value(at % realBytes / kPage, QByteArray(kPage, '\0'));
    return bytes.sliced(offset % kPage, length);
}

Result<> FakeDevice::write(qint64 offset, std::span<const char> bytes)
{
    onWrite(offset);
    const auto length = static_cast<qint64>(bytes.size());
    aligned = aligned && isAligned(offset, bytes.data())
              && (length % kPage == 0 || offset + length == m_size);
    writes.push_back(offset);
    if (isGone())
        return Error{ErrorCode::DeviceGone, m_path, {}};
    if (offset + length > m_size || (writeFailsAt >= offset && writeFailsAt < offset + length))
        return Error{writeError, m_path, u"at byte %1"_s.arg(writeFailsAt)};
    for (qint64 done = 0; done < length; done += kPage) {
        if (forgetsBehindReal && offset + done >= realBytes)
            continue;
        const qint64 part = std::min(kPage, length - done);
        std::copy_n(bytes.data() + done, part, page(offset + done).data());
    }
    bytesWritten += length;
    return {};
}

Result<> FakeDevice::read(qint64 offset, std::span<char> into)
{
    const auto length = static_cast<qint64>(into.size());
    aligned = aligned && isAligned(offset, into.data())
              && (length % kPage == 0 || offset + length == m_size);
    if (isGone())
        return Error{ErrorCode::DeviceGone, m_path, {}};
    const QByteArray bytes = forgetsBehindReal && offset >= realBytes ? QByteArray(length, '\0')
                                                                      : content(offset, length);
    std::ranges::copy(bytes, into.begin());
    const auto flip = [&](qint64 at) {
        const bool isInside = at >= offset && at < offset + length;
        if (isInside)
            into[static_cast<size_t>(at - offset)] ^= 0x10;
        return isInside;
    };
    flip(flippedAt);
    if (flip(flippedOnceAt))
        flippedOnceAt = -1;
    return {};
}

Result<> FakeDevice::flush()
{
    ++flushes;
    if (isGone())
        return Error{ErrorCode::DeviceGone, m_path, {}};
    return flushError ? Result<>(*flushError) : Result<>();
}

} // namespace cmgmedia::test
