// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_floppy.h"
#include "core/media/disc_reader.h"
#include "core/media/fat_names.h"
#include "core/media/fat_reader.h"
#include "core/media/usb_image_writer.h"
#include "tests/fuzz/structure.h"

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSector = 512;
constexpr qsizetype kEntry = 32;
constexpr qsizetype kMostFat = 4096; // of one, from its start

/// A good file system, and where its parts lie.
struct Fixture {
    QByteArray bytes;
    qsizetype start = 0; ///< of the file system
    std::vector<test::Record> records;
    std::vector<test::Record> entries; ///< of folders, 32 bytes each
    std::vector<quint64> numbers;

    quint32 little(qsizetype at, int width) const
    {
        quint32 value = 0;
        std::memcpy(&value, bytes.constData() + at, static_cast<size_t>(width));
        return value;
    }

    /// From the boot record, as a reader does.
    void findParts()
    {
        const qsizetype cluster = little(start + 13, 1) * kSector;
        const qsizetype fat = start + little(start + 14, 2) * kSector;
        const qsizetype fatBytes =
            (little(start + 22, 2) != 0 ? little(start + 22, 2) : little(start + 36, 4)) * kSector;
        const qsizetype root = fat + little(start + 16, 1) * fatBytes;
        const qsizetype data = root + little(start + 17, 2) * kEntry;
        records = {{0, kSector}, {start, kSector}, {start + kSector, kSector}};
        for (qsizetype at = 0; at < std::min(fatBytes, kMostFat); at += 64)
            for (const qsizetype copy : {fat, fat + fatBytes})
                records.push_back({copy + at, 64});
        const auto isFolder = [&](qsizetype at) {
            return bytes.mid(at, 2) == ". " || at == root || at == data;
        };
        const qsizetype end = std::min<qsizetype>(bytes.size(), data + 64 * cluster);
        for (qsizetype at = root; at + cluster <= end; at += at < data ? data - at : cluster) {
            const qsizetype folderBytes = at < data ? data - at : cluster;
            for (qsizetype entry = at;
                 isFolder(at) && entry < at + folderBytes && bytes[entry] != 0; entry += kEntry)
                entries.push_back({entry, kEntry});
        }
        records.insert(records.end(), entries.begin(), entries.end());
        records.insert(records.end(), entries.begin(), entries.end()); // as often as the FATs
        for (quint64 number = 0; number < 64; ++number)
            numbers.push_back(number);
        numbers.insert(numbers.end(), {0x0FFFFFF7, 0x0FFFFFF8, 0xFF7, 0xFF8, 0x0F, 0x10, 0x08, 0xE5,
                                       0x2E, 0x40, little(start + 32, 4)});
    }
};

Fixture stickFixture()
{
    MediaTree tree;
    for (const QString& name : {u"bootmgr"_s, u"EFI/Boot/bootx64.efi"_s, u"a long name.txt"_s,
                                u"EFI/Boot/another rather long name of a file.txt"_s})
        if (!tree.add({name, ByteSource::fromBytes(QByteArray(3000, 'x')), {}}))
            qFatal("no tree");
    const Result<ImagePlan> plan = planUsbImage(
        tree, {.label = u"FUZZ"_s, .stamp = QDateTime::fromSecsSinceEpoch(1, Qt::UTC)});
    if (!plan)
        qFatal("no USB drive");
    Fixture stick;
    stick.bytes = QByteArray(plan->totalBytes, '\0');
    for (const ImagePlan::Segment& segment : plan->segments)
        stick.bytes.replace(segment.offset, segment.bytes.size(),
                            segment.bytes.readAll(64 << 20).value());
    stick.start = stick.little(446 + 8, 4) * kSector;
    stick.findParts();
    return stick;
}

Fixture floppyFixture()
{
    Fixture floppy;
    floppy.bytes = labFloppy(QByteArray(3000, 'x'));
    floppy.findParts();
    return floppy;
}

/// A long name belongs to the short one behind it by a checksum of that.
void mendNames(const Fixture& fixture, test::StructureEdits& edits)
{
    for (size_t i = fixture.entries.size(); i-- > 1;) {
        const qsizetype at = fixture.entries[i - 1].at;
        const qsizetype next = fixture.entries[i].at;
        if (fixture.bytes[at + 11] != 0x0F || next != at + kEntry)
            continue;
        const auto sum = fixture.bytes[next + 11] == 0x0F
                             ? fixture.bytes[next + 13]
                             : static_cast<char>(fatNameChecksum(fixture.bytes.mid(next, 11)));
        edits.put(at + 13, QByteArrayView(&sum, 1));
    }
}

void readAll(const MediaTree& tree)
{
    for (const MediaFile* found : tree.files()) {
        if (found->bytes.size() <= 1 << 20 && !found->bytes.readAll(1 << 20))
            qFatal("%s is listed and cannot be read", qPrintable(found->path));
    }
}

} // namespace

/// Fields of a boot record, the FATs and the folders of a good stick (FAT32), and of a good image
/// of a floppy (FAT12).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Fixture stick = stickFixture();
    static Fixture floppy = floppyFixture();
    FuzzedDataProvider input(data, size);
    const bool isStick = input.ConsumeBool();
    Fixture& fixture = isStick ? stick : floppy;
    test::StructureEdits edits(fixture.bytes, fixture.records, fixture.numbers, input);
    mendNames(fixture, edits);
    SilentSink sink;
    Work work{sink, {}};
    const auto file = std::make_shared<test::MemoryFile>(fixture.bytes);
    if (const Result<Disc> disc = openDisc(file, work))
        readAll(disc->tree);
    if (!isStick) {
        if (const Result<FatVolume> volume =
                readFat(ByteSource::fromFile(file, 0, fixture.bytes.size()), u"fuzz"_s, {}))
            readAll(volume->tree);
    }
    return 0;
}
