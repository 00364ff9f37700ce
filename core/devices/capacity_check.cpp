// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/capacity_check.h"

#include "core/base/aligned_buffer.h"
#include "core/devices/errors.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kPage = BlockDevice::kAlignment;
constexpr qint64 kSmallestReal = 64 << 20; // nobody sells less as more

/// A page that nothing else has written.
class Mark
{
public:
    explicit Mark(qint64 offset) : m_offset(offset), m_page(kPage)
    {
        std::array<quint32, kPage / 4> words = {};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        std::ranges::copy(std::as_bytes(std::span(words)),
                          std::as_writable_bytes(m_page.bytes()).begin());
    }

    Result<> write(BlockDevice& device) { return device.write(m_offset, m_page.bytes()); }
    Result<bool> isAt(BlockDevice& device, qint64 offset)
    {
        const Result<> same = compare(device, offset);
        if (same || same.error().code == ErrorCode::VerifyMismatch)
            return true;
        return same.error().code == ErrorCode::DeviceFake ? Result<bool>(false) : same.error();
    }
    /// DeviceFake where something else is; VerifyMismatch where some of its bytes are wrong. Both
    /// were read twice.
    Result<> compare(BlockDevice& device, qint64 offset);
    qint64 offset() const { return m_offset; }

private:
    qint64 m_offset;
    AlignedBuffer m_page;
};

Result<> Mark::compare(BlockDevice& device, qint64 offset)
{
    AlignedBuffer page(kPage);
    const std::span<char> there = page.bytes();
    auto differing = there.begin();
    for (int reading = 0; reading < 2 && differing != there.end(); ++reading) {
        if (Result<> read = device.read(offset, there); !read)
            return read;
        differing = std::ranges::mismatch(there, m_page.bytes()).in1;
    }
    if (differing == there.end())
        return {};
    const int right = std::inner_product(there.begin(), there.end(), m_page.bytes().begin(), 0,
                                         std::plus(), std::equal_to());
    return Error{right > kPage / 2 ? ErrorCode::VerifyMismatch : ErrorCode::DeviceFake,
                 device.path(), u"at byte %1"_s.arg(offset + (differing - there.begin()))};
}

/// The last whole page before the offset.
qint64 pageBefore(qint64 offset)
{
    return std::max<qint64>(0, (offset - kPage) / kPage * kPage);
}

/// Where the last page of a device ends up whose controller leaves out high bits of the address,
/// or starts again at the beginning.
std::set<qint64> placesOfWrappedEnd(qint64 sizeBytes, qint64 end)
{
    std::set<qint64> places;
    for (qint64 real = kSmallestReal; real < sizeBytes; real *= 2)
        places.insert(end % real);
    for (qint64 real = sizeBytes / 2; real >= kSmallestReal; real /= 2) {
        if (real % kPage == 0)
            places.insert(end % real);
    }
    places.erase(end);
    return places;
}

} // namespace

Result<> checkCapacity(BlockDevice& device, qint64 imageBytes)
{
    Mark ofImage(pageBefore(std::min(imageBytes + kPage - 1, device.size())));
    Mark ofDevice(pageBefore(device.size()));
    std::vector<Mark*> marks = {&ofImage, &ofDevice};
    if (ofImage.offset() == ofDevice.offset())
        marks.erase(marks.begin());
    for (Mark* mark : marks) {
        if (Result<> written = mark->write(device); !written)
            return written;
    }
    if (Result<> durable = device.flush(); !durable)
        return durable;
    for (Mark* mark : marks) {
        if (Result<> there = mark->compare(device, mark->offset()); !there)
            return there;
    }
    for (const qint64 place : placesOfWrappedEnd(device.size(), ofDevice.offset())) {
        const Result<bool> found = ofDevice.isAt(device, place);
        if (!found)
            return found.error();
        if (*found)
            return Error{ErrorCode::DeviceFake, device.path(),
                         u"byte %1 is also byte %2"_s.arg(ofDevice.offset()).arg(place)};
    }
    return {};
}

} // namespace cmgmedia
