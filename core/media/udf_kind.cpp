// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_kind.h"

#include "core/media/block_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// ECMA-167 3/7.2, 3/10.2, 3/10.6; UDF 2.1.5.3, 2.2.4
constexpr qint64 kBlockSizes[] = {2048, 512, 1024, 4096}; // that of a disc first
constexpr qint64 kAnchorBlock = 256;
constexpr quint16 kAnchorTag = 2;
constexpr quint16 kPointerTag = 3;
constexpr quint16 kLogicalVolumeTag = 6;
constexpr quint16 kTerminatingTag = 8;
constexpr qint64 kDescriptorBytes = 512;
constexpr qint64 kMostDescriptors = 64;
constexpr quint8 kOtherMap = 2; ///< type of a partition map
constexpr qsizetype kOtherMapBytes = 64;

quint16 tagOf(QByteArrayView descriptor)
{
    quint8 sum = 0;
    for (qsizetype i = 0; i < 16; ++i)
        sum = static_cast<quint8>(sum + (i == 4 ? 0 : byteAt(descriptor, i)));
    return sum == byteAt(descriptor, 4) ? little16(descriptor, 0) : 0;
}

QByteArray descriptorAt(const DiscImage& image, qint64 block, qint64 blockBytes)
{
    return block < 0
               ? QByteArray()
               : image.readAt(block * blockBytes, kDescriptorBytes, {}).value_or(QByteArray());
}

std::optional<QByteArray> anchorOf(const DiscImage& image, qint64 blockBytes)
{
    const qint64 blocks = image.sizeBytes() / blockBytes;
    for (const qint64 block : {kAnchorBlock, blocks - 1 - kAnchorBlock, blocks - 1}) {
        QByteArray anchor = descriptorAt(image, block, blockBytes);
        if (!anchor.isEmpty() && tagOf(anchor) == kAnchorTag && little32(anchor, 12) == block)
            return anchor;
    }
    return std::nullopt;
}

/// Of the first partition map that is not plain.
QString partitionKindOf(QByteArrayView volume)
{
    const quint32 maps = std::min<quint32>(little32(volume, 268), 4);
    qsizetype at = 440;
    for (quint32 i = 0; i < maps && at + kOtherMapBytes <= volume.size(); ++i) {
        const quint8 length = byteAt(volume, at + 1);
        if (byteAt(volume, at) == kOtherMap && length == kOtherMapBytes) {
            const QByteArray identifier = volume.sliced(at + 5, 23).toByteArray();
            for (const QString& kind : {u"Virtual"_s, u"Sparable"_s, u"Metadata"_s})
                if (identifier.contains(kind.toLatin1()))
                    return kind;
        }
        at += std::max<quint8>(length, 1);
    }
    return {};
}

} // namespace

QString UdfKind::name() const
{
    QString name = u"UDF"_s;
    if (revision != 0)
        name += u" %1.%2"_s.arg(revision >> 8, 0, 16).arg(revision & 0xFF, 2, 16, QChar(u'0'));
    if (blockBytes != kDiscBlockBytes)
        name += u" with blocks of %1 bytes"_s.arg(blockBytes);
    if (!partitionKind.isEmpty())
        name += u", %1 partition"_s.arg(partitionKind.toLower());
    return name;
}

std::optional<UdfKind> udfKind(const DiscImage& image)
{
    for (const qint64 blockBytes : kBlockSizes) {
        const std::optional<QByteArray> anchor = anchorOf(image, blockBytes);
        if (!anchor)
            continue;
        UdfKind kind{blockBytes, 0, {}};
        const qint64 first = little32(*anchor, 20);
        const qint64 count = std::min(qint64{little32(*anchor, 16)} / blockBytes, kMostDescriptors);
        for (qint64 block = first; block < first + count; ++block) {
            const QByteArray descriptor = descriptorAt(image, block, blockBytes);
            const quint16 tag = descriptor.isEmpty() ? kTerminatingTag : tagOf(descriptor);
            if (tag == kTerminatingTag || tag == kPointerTag || tag == 0)
                break;
            if (tag != kLogicalVolumeTag)
                continue;
            kind.revision = little16(descriptor, 240);
            kind.partitionKind = partitionKindOf(descriptor);
            break;
        }
        return kind;
    }
    return std::nullopt;
}

} // namespace cmgmedia
