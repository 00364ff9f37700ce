// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/media/iso_writer.h"
#include "tests/fuzz/structure.h"

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlock = 2048;
constexpr qsizetype kTag = 16;
constexpr quint16 kFileIdentifier = 257;

quint16 crcOf(QByteArrayView bytes)
{
    quint32 crc = 0;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<quint8>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
    }
    return static_cast<quint16>(crc);
}

quint8 sumOf(QByteArrayView tag)
{
    quint8 sum = 0;
    for (qsizetype i = 0; i < kTag; ++i)
        sum = static_cast<quint8>(sum + (i == 4 ? 0 : static_cast<quint8>(tag[i])));
    return sum;
}

/// A good disc, and where its descriptors lie.
struct Fixture {
    QByteArray disc;
    std::vector<test::Record> records;
    std::vector<quint64> numbers;

    Fixture()
    {
        MediaTree tree;
        for (const QString& name :
             {u"bootmgr"_s, u"EFI/Boot/bootx64.efi"_s, u"sources/a long name.txt"_s, u"a/b/c/d"_s})
            if (!tree.add({name, ByteSource::fromBytes(QByteArray(3000, 'x')), {}}))
                qFatal("no tree");
        const Result<ImagePlan> plan =
            planIso(tree, {.label = u"FUZZ"_s,
                           .stamp = QDateTime::fromSecsSinceEpoch(1, Qt::UTC),
                           .efiBootImage = ByteSource::fromBytes(QByteArray(4096, 'e'))});
        if (!plan)
            qFatal("no disc");
        disc = QByteArray(plan->totalBytes, '\0');
        for (const ImagePlan::Segment& segment : plan->segments)
            disc.replace(segment.offset, segment.bytes.size(),
                         segment.bytes.readAll(1 << 20).value());
        for (qsizetype at = 0; at + kBlock <= disc.size(); at += kBlock)
            addBlock(at);
        numbers.push_back(static_cast<quint64>(disc.size() / kBlock));
    }

    quint16 little16(qsizetype at) const
    {
        return qFromLittleEndian<quint16>(disc.constData() + at);
    }

    bool isTagged(qsizetype at) const
    {
        const QByteArrayView tag = QByteArrayView(disc).sliced(at, kTag);
        return little16(at) != 0 && little16(at) <= 266
               && sumOf(tag) == static_cast<quint8>(tag[4]);
    }

    void addBlock(qsizetype at)
    {
        // ISO 9660, Joliet and the catalog stand before the tags begin.
        if (at >= 16 * kBlock && at < 24 * kBlock)
            records.push_back({at, 256});
        if (!isTagged(at))
            return;
        numbers.push_back(static_cast<quint64>(at / kBlock));
        numbers.push_back(static_cast<quint64>(at / kBlock - 257)); // in the partition
        for (qsizetype entry = at; entry + kTag <= at + kBlock && isTagged(entry);) {
            const qsizetype bytes = kTag + little16(entry + 10);
            records.push_back({entry, std::min(bytes, at + kBlock - entry)});
            if (little16(entry) != kFileIdentifier)
                return;
            entry += (bytes + 3) & ~qsizetype{3};
        }
    }
};

void mendTags(const Fixture& fixture, test::StructureEdits& edits)
{
    for (const test::Record& record : edits.touched()) {
        if (record.bytes < kTag || record.at < 24 * kBlock)
            continue;
        const qsizetype body = std::min<qsizetype>(fixture.little16(record.at + 10),
                                                   fixture.disc.size() - record.at - kTag);
        const QByteArrayView disc(fixture.disc);
        edits.putLittle(record.at + 8, crcOf(disc.sliced(record.at + kTag, body)));
        const char sum =
            static_cast<char>(sumOf(QByteArrayView(fixture.disc).sliced(record.at, kTag)));
        edits.put(record.at + 4, QByteArrayView(&sum, 1));
    }
}

} // namespace

/// Fields of the descriptors of a good disc, whose checksums are right again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Fixture fixture;
    FuzzedDataProvider input(data, size);
    test::StructureEdits edits(fixture.disc, fixture.records, fixture.numbers, input);
    mendTags(fixture, edits);
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> disc = openDisc(std::make_shared<test::MemoryFile>(fixture.disc), work);
    if (!disc)
        return 0;
    for (const MediaFile* found : disc->tree.files()) {
        if (found->bytes.size() <= 1 << 20 && !found->bytes.readAll(1 << 20))
            qFatal("%s is listed and cannot be read", qPrintable(found->path));
    }
    return 0;
}
