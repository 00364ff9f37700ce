// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso9660_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// ECMA-119 9.1.11 and 7.6.2: what the first two records of a folder are called.
const QByteArray kSelf("\0", 1);
const QByteArray kParent("\1", 1);

quint32 recordBytes(const QByteArray& identifier)
{
    return static_cast<quint32>(33 + identifier.size() + 1) & ~1U;
}

/// Where a record of this length goes: none crosses the border of a block.
quint32 recordPlace(quint32 at, quint32 length)
{
    const quint32 left = kDiscBlockBytes - at % kDiscBlockBytes;
    return length > left ? at + left : at;
}

quint32 directoryBytes(const IsoFolder& folder)
{
    quint32 at = recordBytes(kSelf) + recordBytes(kParent);
    for (const IsoFolder::Record& record : folder.records) {
        const quint32 length = recordBytes(record.identifier);
        at = recordPlace(at, length) + length;
    }
    return isoBlocks(at) * kDiscBlockBytes;
}

std::vector<IsoFolder::Record> recordsOf(const IsoNode& folder, const std::vector<IsoNode>& nodes,
                                         IsoTree tree)
{
    std::vector<IsoFolder::Record> records;
    std::vector<IsoEntryName> names;
    for (const size_t child : folder.children) {
        if (nodes[child].isUdfOnly())
            continue;
        records.push_back({child, {}});
        names.push_back({nodes[child].name, nodes[child].isFolder()});
    }
    const std::vector<QByteArray> identifiers = isoIdentifiers(names, tree);
    for (size_t i = 0; i < records.size(); ++i)
        records[i].identifier = identifiers[i];
    const qsizetype versionBytes = tree == IsoTree::Joliet ? 4 : 2;
    const auto unversioned = [&](const IsoFolder::Record& record) {
        const qsizetype version = nodes[record.node].isFolder() ? 0 : versionBytes;
        return QByteArrayView(record.identifier).chopped(version);
    };
    std::sort(records.begin(), records.end(),
              [&](const auto& a, const auto& b) { return unversioned(a) < unversioned(b); });
    return records;
}

quint32 pathTableBytes(const IsoView& view)
{
    qsizetype bytes = 0;
    for (const IsoFolder& folder : view.folders)
        bytes += 8 + folder.identifier.size() + folder.identifier.size() % 2;
    return static_cast<quint32>(bytes);
}

/// ECMA-119 9.1.5: seven bytes, in UTC. Its years are 1900 to 2155.
void putRecordTime(ByteFields& fields, qsizetype at, const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    fields.u8(at, static_cast<quint8>(std::clamp(utc.date().year() - 1900, 0, 255)));
    fields.u8(at + 1, static_cast<quint8>(utc.date().month()));
    fields.u8(at + 2, static_cast<quint8>(utc.date().day()));
    fields.u8(at + 3, static_cast<quint8>(utc.time().hour()));
    fields.u8(at + 4, static_cast<quint8>(utc.time().minute()));
    fields.u8(at + 5, static_cast<quint8>(utc.time().second()));
}

} // namespace

QByteArray isoRecord(const IsoExtent& extent, const QByteArray& identifier)
{
    ByteFields fields(recordBytes(identifier));
    fields.u8(0, static_cast<quint8>(fields.size()));
    fields.both(2, extent.block);
    fields.both(10, extent.sizeBytes);
    putRecordTime(fields, 18, extent.modified);
    fields.u8(25, extent.folder ? 0x02 : 0x00);
    fields.both<quint16>(28, 1); // volume sequence number
    fields.u8(32, static_cast<quint8>(identifier.size()));
    fields.put(33, identifier);
    return fields.bytes();
}

Result<IsoView> isoViewOf(const std::vector<IsoNode>& nodes, IsoTree tree)
{
    IsoView view;
    view.tree = tree;
    view.folderOfNode.resize(nodes.size());
    view.folders.push_back({0, 0, kSelf, {}, 0, 0});
    // Breadth first over sorted folders is the order of ECMA-119 6.9.1.
    for (size_t i = 0; i < view.folders.size(); ++i) {
        std::vector<IsoFolder::Record> records =
            recordsOf(nodes[view.folders[i].node], nodes, tree);
        for (const IsoFolder::Record& record : records) {
            if (!nodes[record.node].isFolder())
                continue;
            view.folderOfNode[record.node] = view.folders.size();
            view.folders.push_back({record.node, i, record.identifier, {}, 0, 0});
        }
        view.folders[i].records = std::move(records);
        view.folders[i].sizeBytes = directoryBytes(view.folders[i]);
    }
    if (view.folders.size() > 0xFFFF)
        return Error{ErrorCode::Unsupported, {}, u"more than 65535 folders"_s};
    view.pathTableBytes = pathTableBytes(view);
    return view;
}

QByteArray isoDirectory(const IsoView& view, const IsoFolder& folder,
                        const std::vector<IsoNode>& nodes)
{
    const auto folderExtent = [&](const IsoFolder& of) {
        return IsoExtent{of.block, of.sizeBytes, nodes[of.node].modified, true};
    };
    ByteFields directory(folder.sizeBytes);
    quint32 at = 0;
    const auto add = [&](const IsoExtent& extent, const QByteArray& identifier) {
        const QByteArray record = isoRecord(extent, identifier);
        const auto length = static_cast<quint32>(record.size());
        at = recordPlace(at, length);
        directory.put(at, record);
        at += length;
    };
    add(folderExtent(folder), kSelf);
    add(folderExtent(view.folders[folder.parent]), kParent);
    for (const IsoFolder::Record& record : folder.records) {
        const IsoNode& node = nodes[record.node];
        if (node.isFolder())
            add(folderExtent(view.folders[view.folderOfNode[record.node]]), record.identifier);
        else
            add({node.contentBlock, static_cast<quint32>(node.contentBytes), node.modified, false},
                record.identifier);
    }
    return directory.bytes();
}

QByteArray isoPathTable(const IsoView& view, QSysInfo::Endian endian)
{
    ByteFields table(view.pathTableBytes);
    qsizetype at = 0;
    for (const IsoFolder& folder : view.folders) {
        const auto parentNumber = static_cast<quint16>(folder.parent + 1);
        table.u8(at, static_cast<quint8>(folder.identifier.size()));
        if (endian == QSysInfo::BigEndian) {
            table.big(at + 2, folder.block);
            table.big(at + 6, parentNumber);
        } else {
            table.little(at + 2, folder.block);
            table.little(at + 6, parentNumber);
        }
        table.put(at + 8, folder.identifier);
        at += 8 + folder.identifier.size() + folder.identifier.size() % 2;
    }
    return table.bytes();
}

} // namespace cmgmedia
