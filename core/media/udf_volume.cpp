// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/udf_volume.h"

#include "core/media/disc_block.h"

namespace cmgmedia::udf {

namespace {

// ECMA-167 3/7.2.1 and 4/7.2.1
enum Tag : quint16 {
    PrimaryVolume = 1,
    Anchor = 2,
    ImplementationUse = 4,
    Partition = 5,
    LogicalVolume = 6,
    UnallocatedSpace = 7,
    Terminating = 8,
    Integrity = 9,
    FileSet = 256,
};

constexpr quint32 kBlockBytes = kDiscBlockBytes;
constexpr quint32 kMainSequenceBlock = 32;
constexpr quint32 kReserveSequenceBlock = 48;
constexpr quint32 kSequenceBytes = 16 * kBlockBytes; // 16 blocks is the least (3/8.4.2)
constexpr quint32 kIntegrityBlock = 64;
constexpr qsizetype kDescriptorBytes = 512;

quint32 partitionBlocks(const Volume& volume)
{
    return volume.totalBlocks - 1 - kPartitionBlock;
}

ByteFields primaryVolume(const Volume& volume)
{
    ByteFields fields(kDescriptorBytes);
    putDstring(fields, 24, kVolumeIdentifierBytes, volume.label);
    fields.little<quint16>(56, 1); // volume sequence number and their maximum
    fields.little<quint16>(58, 1);
    fields.little<quint16>(60, 2); // interchange levels of a single volume (UDF 2.2.2)
    fields.little<quint16>(62, 2);
    fields.little<quint32>(64, 1); // character sets: CS0
    fields.little<quint32>(68, 1);
    putDstring(fields, 72, 128, volume.volumeSet);
    putCharacterSet(fields, 200);
    putCharacterSet(fields, 264);
    putTimestamp(fields, 376, volume.stamp);
    putImplementation(fields, 388);
    return fields;
}

/// UDF 2.2.7.
ByteFields implementationUse(const Volume& volume)
{
    ByteFields fields(kDescriptorBytes);
    putIdentifier(fields, 20, "*UDF LV Info");
    fields.little(44, kRevision);
    putCharacterSet(fields, 52);
    putDstring(fields, 116, 128, volume.label);
    putImplementation(fields, 352);
    return fields;
}

ByteFields partition(const Volume& volume)
{
    ByteFields fields(kDescriptorBytes);
    fields.little<quint16>(20, 1); // space is allocated
    putIdentifier(fields, 24, "+NSR02");
    fields.u8(24, 0x02);            // protected, as genisoimage says
    fields.little<quint32>(184, 1); // read only
    fields.little(188, kPartitionBlock);
    fields.little(192, partitionBlocks(volume));
    putImplementation(fields, 196);
    return fields;
}

ByteFields logicalVolume(const Volume& volume)
{
    ByteFields fields(446);
    putCharacterSet(fields, 20);
    putDstring(fields, 84, 128, volume.label);
    fields.little(212, kBlockBytes);
    putDomain(fields, 216);
    putLongAllocation(fields, 248, 2 * kBlockBytes, volume.fileSetBlock - kPartitionBlock);
    fields.little<quint32>(264, 6); // bytes of partition maps
    fields.little<quint32>(268, 1); // partition maps
    putImplementation(fields, 272);
    fields.little<quint32>(432, 2 * kBlockBytes);
    fields.little(436, kIntegrityBlock);
    fields.u8(440, 1); // map of type 1, 6 bytes, volume 1, partition 0 (3/10.7.2)
    fields.u8(441, 6);
    fields.little<quint16>(442, 1);
    return fields;
}

ByteFields integrity(const Volume& volume)
{
    ByteFields fields(134);
    putTimestamp(fields, 16, volume.stamp);
    fields.little<quint32>(28, 1);                                             // closed
    fields.little<quint64>(40, 16ULL + volume.fileCount + volume.folderCount); // next unique id
    fields.little<quint32>(72, 1);                                             // partitions
    fields.little<quint32>(76, 46); // bytes of implementation use
    fields.little(84, partitionBlocks(volume));
    putImplementation(fields, 88);
    fields.little(120, volume.fileCount);
    fields.little(124, volume.folderCount);
    fields.little(128, kRevision); // least to read, least to write, most written
    fields.little(130, kRevision);
    fields.little(132, kRevision);
    return fields;
}

ByteFields anchor()
{
    ByteFields fields(kDescriptorBytes);
    fields.little(16, kSequenceBytes);
    fields.little(20, kMainSequenceBlock);
    fields.little(24, kSequenceBytes);
    fields.little(28, kReserveSequenceBlock);
    return fields;
}

ByteFields fileSet(const Volume& volume)
{
    ByteFields fields(kDescriptorBytes);
    putTimestamp(fields, 16, volume.stamp);
    fields.little<quint16>(28, 3); // interchange levels (UDF 2.3.2)
    fields.little<quint16>(30, 3);
    fields.little<quint32>(32, 1); // character sets: CS0
    fields.little<quint32>(36, 1);
    putCharacterSet(fields, 48);
    putDstring(fields, 112, 128, volume.label);
    putCharacterSet(fields, 240);
    putDstring(fields, 304, kVolumeIdentifierBytes, volume.label);
    putLongAllocation(fields, 400, kBlockBytes, volume.rootEntryBlock - kPartitionBlock);
    putDomain(fields, 416);
    return fields;
}

/// The sequence of ECMA-167 3/8.4, all but the numbers that depend on its place.
void addSequence(std::vector<Descriptor>& all, quint32 block, const Volume& volume)
{
    quint32 number = 0;
    const auto add = [&](ByteFields fields, Tag tag) {
        fields.little(16, number);
        seal(fields, tag, block + number);
        all.push_back({block + number, fields.bytes()});
        ++number;
    };
    add(primaryVolume(volume), PrimaryVolume);
    add(implementationUse(volume), ImplementationUse);
    add(partition(volume), Partition);
    add(logicalVolume(volume), LogicalVolume);
    add(ByteFields(24), UnallocatedSpace);
    ByteFields end(kDescriptorBytes);
    seal(end, Terminating, block + number);
    all.push_back({block + number, end.bytes()});
}

/// ECMA-167 2/9.1.
QByteArray recognition(QByteArrayView name)
{
    ByteFields fields(kBlockBytes);
    fields.put(1, name);
    fields.u8(6, 1);
    return fields.bytes();
}

} // namespace

std::vector<Descriptor> volumeDescriptors(const Volume& volume)
{
    std::vector<Descriptor> all = {{kRecognitionBlock, recognition("BEA01")},
                                   {kRecognitionBlock + 1, recognition("NSR02")},
                                   {kRecognitionBlock + 2, recognition("TEA01")}};
    const auto add = [&](ByteFields fields, Tag tag, quint32 block, quint32 location) {
        seal(fields, tag, location);
        all.push_back({block, fields.bytes()});
    };
    addSequence(all, kMainSequenceBlock, volume);
    addSequence(all, kReserveSequenceBlock, volume);
    add(integrity(volume), Integrity, kIntegrityBlock, kIntegrityBlock);
    add(ByteFields(kDescriptorBytes), Terminating, kIntegrityBlock + 1, kIntegrityBlock + 1);
    add(anchor(), Anchor, kAnchorBlock, kAnchorBlock);
    add(anchor(), Anchor, volume.totalBlocks - 1, volume.totalBlocks - 1);
    const quint32 inPartition = volume.fileSetBlock - kPartitionBlock;
    add(fileSet(volume), FileSet, volume.fileSetBlock, inPartition);
    add(ByteFields(kDescriptorBytes), Terminating, volume.fileSetBlock + 1, inPartition + 1);
    return all;
}

} // namespace cmgmedia::udf
