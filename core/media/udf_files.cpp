// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_files.h"

#include "core/media/udf_fields.h"
#include "core/media/udf_volume.h"

#include <algorithm>

namespace cmgmedia::udf {

namespace {

constexpr quint16 kFileIdentifierTag = 257;
constexpr quint16 kFileEntryTag = 261;
constexpr qint64 kLargestExtentBytes = 0x3FFFF800; // 30 bits, whole blocks (4/14.14.1.1)
constexpr quint8 kFolderBit = 0x02;                // 4/14.4.3
constexpr quint8 kParentBit = 0x08;

qsizetype identifierBytes(const QByteArray& name)
{
    return (38 + name.size() + 3) & ~3;
}

/// 4/14.4, to be found at this block of the partition.
QByteArray fileIdentifier(const IsoNode& node, quint8 characteristics, const QByteArray& name,
                          quint32 location)
{
    ByteFields fields(identifierBytes(name));
    fields.little<quint16>(16, 1); // file version
    fields.u8(18, characteristics);
    fields.u8(19, static_cast<quint8>(name.size()));
    putLongAllocation(fields, 20, kDiscBlockBytes, node.entryBlock - kPartitionBlock);
    fields.put(38, name);
    seal(fields, kFileIdentifierTag, location);
    return fields.bytes();
}

quint16 linkCount(const IsoNode& node, const std::vector<IsoNode>& nodes)
{
    const auto folders = std::count_if(node.children.begin(), node.children.end(),
                                       [&](size_t child) { return nodes[child].isFolder(); });
    return static_cast<quint16>(1 + folders);
}

/// 4/14.14.1: the content as one run, in pieces of the largest size.
QByteArray allocations(const IsoNode& node)
{
    const qint64 pieces = (node.contentBytes + kLargestExtentBytes - 1) / kLargestExtentBytes;
    ByteFields fields(pieces * 8);
    quint32 block = node.contentBlock - kPartitionBlock;
    for (qint64 piece = 0; piece < pieces; ++piece) {
        const qint64 length =
            std::min(kLargestExtentBytes, node.contentBytes - piece * kLargestExtentBytes);
        fields.little(piece * 8, static_cast<quint32>(length));
        fields.little(piece * 8 + 4, block);
        block += isoBlocks(length);
    }
    return fields.bytes();
}

} // namespace

qint64 folderListBytes(const IsoNode& folder, const std::vector<IsoNode>& nodes)
{
    qint64 bytes = identifierBytes({});
    for (const size_t child : folder.children)
        bytes += identifierBytes(cs0(nodes[child].name));
    return bytes;
}

QByteArray folderList(const IsoNode& folder, const std::vector<IsoNode>& nodes)
{
    const quint32 start = folder.contentBlock - kPartitionBlock;
    QByteArray list;
    const auto location = [&] {
        return start + static_cast<quint32>(list.size() / kDiscBlockBytes);
    };
    list += fileIdentifier(nodes[folder.parent], kFolderBit | kParentBit, {}, location());
    for (const size_t child : folder.children) {
        const quint8 characteristics = nodes[child].isFolder() ? kFolderBit : 0;
        list += fileIdentifier(nodes[child], characteristics, cs0(nodes[child].name), location());
    }
    return list;
}

QByteArray fileEntry(size_t node, const std::vector<IsoNode>& nodes)
{
    const IsoNode& of = nodes[node];
    const QByteArray extents = allocations(of);
    ByteFields fields(176 + extents.size());
    fields.little<quint16>(20, 4); // strategy 4, one entry (UDF 2.3.5)
    fields.little<quint16>(24, 1);
    fields.u8(27, of.isFolder() ? 4 : 5);
    fields.little<quint32>(36, ~0U); // no owner, no group
    fields.little<quint32>(40, ~0U);
    fields.little<quint32>(44, of.isFolder() ? 0x14A5 : 0x1084); // all may read (4/14.9.5)
    fields.little(48, linkCount(of, nodes));
    fields.little(56, static_cast<quint64>(of.contentBytes));
    fields.little<quint64>(64, isoBlocks(of.contentBytes));
    putTimestamp(fields, 72, of.modified); // read, changed, attributes changed
    putTimestamp(fields, 84, of.modified);
    putTimestamp(fields, 96, of.modified);
    fields.little<quint32>(108, 1); // checkpoint
    putImplementation(fields, 128);
    fields.little<quint64>(160, node == 0 ? 0 : 15 + node); // unique id: 0, then 16 up
    fields.little(172, static_cast<quint32>(extents.size()));
    fields.put(176, extents);
    seal(fields, kFileEntryTag, of.entryBlock - kPartitionBlock);
    return fields.bytes();
}

} // namespace cmgmedia::udf
