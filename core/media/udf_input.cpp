// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_input.h"

#include "core/media/block_fields.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Tag identifiers and offsets of ECMA-167 (3/7.2.1, 4/7.2.1).
enum Tag : quint16 {
    VolumeDescriptorPointer = 3,
    PartitionDescriptor = 5,
    LogicalVolume = 6,
    FileSet = 256,
    FileIdentifier = 257,
    AllocationExtent = 258,
    FileEntry = 261,
    ExtendedFileEntry = 266,
};

constexpr qsizetype kTagBytes = 16;
constexpr quint8 kFolderType = 4;           ///< ICB tag, 4/14.6.6
constexpr int kInlineForm = 3;              ///< ICB tag flags, 4/14.6.8
constexpr quint32 kLengthMask = 0x3FFFFFFF; ///< the upper two bits are the extent's type
constexpr quint32 kMaxFileSetBytes = 1U << 20;
constexpr quint32 kMaxUdfFolderBytes = 16U << 20;

bool hasTag(QByteArrayView block)
{
    quint8 sum = 0;
    for (qsizetype i = 0; i < kTagBytes; ++i)
        sum = static_cast<quint8>(sum + (i == 4 ? 0 : byteAt(block, i)));
    return sum == byteAt(block, 4) && little16(block, 0) != 0;
}

// CRC-16 of ITU-T V.41, ECMA-167 3/7.2.6
quint16 crc16(QByteArrayView bytes)
{
    quint32 crc = 0;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<quint8>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
    }
    return static_cast<quint16>(crc);
}

bool isIntact(QByteArrayView block)
{
    const quint16 length = little16(block, 10);
    return length > block.size() - kTagBytes // goes on in the next block
           || crc16(block.sliced(kTagBytes, length)) == little16(block, 8);
}

// ECMA-167 1/7.3
QDateTime timestamp(QByteArrayView stamp)
{
    const int zone = little16(stamp, 0) & 0x0FFF;
    const int minutes = zone >= 0x800 ? zone - 0x1000 : zone;
    const QDate date(little16(stamp, 2), byteAt(stamp, 4), byteAt(stamp, 5));
    const QTime time(byteAt(stamp, 6), byteAt(stamp, 7), byteAt(stamp, 8));
    if (!date.isValid() || !time.isValid())
        return {};
    const bool isZoneKnown = minutes >= -1440 && minutes <= 1440;
    return QDateTime(date, time, Qt::UTC).addSecs(isZoneKnown ? -60LL * minutes : 0);
}

} // namespace

UdfInput::UdfInput(const DiscImage& image, const Work& work)
    : udfread_block_input{}, m_image(image), m_work(work),
      m_blocksLeft(2 * image.sizeBlocks() + 4096) // each is read once, but for links and mirrors
{
    read = [](udfread_block_input* input, uint32_t block, void* into, uint32_t count, int) {
        return static_cast<UdfInput*>(input)->readBlocks(block, static_cast<char*>(into), count);
    };
    size = [](udfread_block_input* input) {
        return static_cast<uint32_t>(static_cast<UdfInput*>(input)->m_image.sizeBlocks());
    };
}

void UdfInput::forget()
{
    m_refusal.reset();
    m_entry.reset();
}

int UdfInput::readBlocks(quint32 block, char* into, quint32 count)
{
    const std::span<char> bytes(into, static_cast<size_t>(count) * kDiscBlockBytes);
    Result<> granted = fill(block, bytes);
    if (granted && count == 1)
        granted = screen(QByteArrayView(into, kDiscBlockBytes));
    if (granted)
        return static_cast<int>(count);
    if (!m_refusal)
        m_refusal = granted.error();
    return -1;
}

Result<> UdfInput::fill(quint32 block, std::span<char> into)
{
    if (m_work.cancelled())
        return m_image.error(ErrorCode::Cancelled, {});
    m_blocksLeft -= static_cast<qint64>(into.size()) / kDiscBlockBytes;
    if (m_blocksLeft < 0)
        return m_image.error(ErrorCode::Corrupt, u"UDF structures that refer to each other"_s);
    const Result<ByteSource> source =
        m_image.extent(block, static_cast<qint64>(into.size()), u"the UDF volume"_s);
    if (!source)
        return source.error();
    return source->read(0, into);
}

Result<> UdfInput::screen(QByteArrayView block)
{
    if (!hasTag(block))
        return {};
    const quint16 tag = little16(block, 0);
    const bool isKnown = (tag >= 1 && tag <= 9) || (tag >= FileSet && tag <= ExtendedFileEntry);
    if (isKnown && !isIntact(block))
        return m_image.error(ErrorCode::Corrupt, u"checksum of a UDF descriptor"_s);
    switch (tag) {
    case VolumeDescriptorPointer:
        return m_image.error(ErrorCode::Unsupported, u"UDF volume descriptor pointer"_s);
    case PartitionDescriptor:
        m_partitionEnd = qint64(little32(block, 188)) + little32(block, 192);
        return {};
    case LogicalVolume: {
        const quint32 fileSetBytes = little32(block, 248) & kLengthMask;
        if (fileSetBytes == 0 || fileSetBytes > kMaxFileSetBytes)
            return m_image.error(ErrorCode::Corrupt, u"UDF file set"_s);
        return {};
    }
    case FileEntry:
        return screenEntry(block, false);
    case ExtendedFileEntry:
        return screenEntry(block, true);
    default:
        return {};
    }
}

// ECMA-167 4/14.9 and 4/14.17
Result<> UdfInput::screenEntry(QByteArrayView block, bool isExtended)
{
    const qsizetype head = isExtended ? 216 : 176;
    const quint32 attributeBytes = little32(block, head - 8);
    const quint32 descriptorBytes = little32(block, head - 4);
    if (attributeBytes > kDiscBlockBytes - head
        || descriptorBytes > kDiscBlockBytes - head - attributeBytes)
        return m_image.error(ErrorCode::Corrupt, u"UDF file entry"_s);
    const int form = little16(block, kTagBytes + 18) & 7;
    if (!m_entry)
        m_entry = UdfEntry{form == kInlineForm, timestamp(block.sliced(isExtended ? 92 : 84, 12))};
    if (byteAt(block, kTagBytes + 11) != kFolderType)
        return {};
    const auto bytes = qFromLittleEndian<quint64>(block.data() + 56);
    return screenFolder(block.sliced(head + attributeBytes, descriptorBytes), form, bytes);
}

// The library reads the first extent of a folder, however long, and leaves out the others.
Result<> UdfInput::screenFolder(QByteArrayView descriptors, int form, quint64 bytes) const
{
    if (form == kInlineForm)
        return {};
    const qsizetype step = form == 0 ? 8 : form == 1 ? 16 : 20;
    if (descriptors.size() < step)
        return m_image.error(ErrorCode::Corrupt, u"UDF folder"_s);
    const quint32 first = little32(descriptors, 0) & kLengthMask;
    if (first > kMaxUdfFolderBytes)
        return m_image.error(ErrorCode::Corrupt, u"UDF folder of %1 bytes"_s.arg(first));
    if (bytes > first)
        return m_image.error(ErrorCode::Unsupported, u"fragmented UDF folder"_s);
    return {};
}

} // namespace cmgmedia
