// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/usb_image_writer.h"
#include "tests/media/disc_samples.h"
#include "tests/media/iso_fixture.h"
#include "tests/support/outside.h"

/// Images of sticks for the tests of this folder.
namespace cmgmedia::test {

inline constexpr qint64 kPartitionStart = 1 << 20;

inline UsbImageOptions stickOptions()
{
    UsbImageOptions options;
    options.label = QStringLiteral("Branch boot");
    options.stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return options;
}

/// A tree of files; a path that ends with '/' is an empty folder.
inline MediaTree stickTree(const Files& files)
{
    MediaTree tree;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const Result<> added = it.key().endsWith(u'/')
                                   ? tree.addFolder(it.key().chopped(1))
                                   : tree.add({it.key(), ByteSource::fromBytes(it.value()), {}});
        if (!added)
            qFatal("the fixture's paths collide: %s", qPrintable(it.key()));
    }
    return tree;
}

/// The fields of the boot record that say where things lie.
struct StickFields {
    explicit StickFields(const QByteArray& record)
        : clusterSectors(static_cast<quint8>(record[13])), reserved(little<quint16>(record, 14)),
          sectors(little<quint32>(record, 32)), fatSectors(little<quint32>(record, 36))
    {}

    qint64 clusterBytes() const { return clusterSectors * 512; }
    qint64 fat(int copy) const { return kPartitionStart + (reserved + copy * fatSectors) * 512; }
    qint64 data() const { return fat(2); }
    qint64 clusters() const { return (sectors - reserved - 2 * fatSectors) / clusterSectors; }

    qint64 clusterSectors;
    qint64 reserved;
    qint64 sectors;
    qint64 fatSectors;
};

/// The structure of an image as it lies on the medium, from an offset on.
inline QByteArray structureAt(const ImagePlan& plan, qint64 offset, qsizetype length)
{
    for (const ImagePlan::Segment& segment : plan.segments)
        if (segment.file.isEmpty() && segment.offset <= offset
            && offset + length <= segment.offset + segment.bytes.size())
            return segment.bytes.readAll(64 << 20)
                .value_or(QByteArray())
                .mid(offset - segment.offset, length);
    return {length, '\0'};
}

inline ImagePlan planned(const Files& files, const UsbImageOptions& options = stickOptions())
{
    Result<ImagePlan> plan = planUsbImage(stickTree(files), options);
    if (!plan)
        qFatal("no plan: %s", qPrintable(describe(plan.error()).english()));
    return *std::move(plan);
}

inline QByteArray bootRecordOf(const ImagePlan& plan)
{
    return structureAt(plan, kPartitionStart, 512);
}

/// The volume alone, as programs want it that know no partitions; sparse, all contents in it.
inline void writeVolume(const ImagePlan& plan, const QString& path)
{
    QFile volume(path);
    const qint64 sectors = StickFields(structureAt(plan, kPartitionStart, 512)).sectors;
    if (!volume.open(QFile::WriteOnly | QFile::Truncate) || !volume.resize(sectors * 512))
        qFatal("no volume");
    for (const ImagePlan::Segment& segment : plan.segments) {
        const QByteArray bytes = segment.bytes.readAll(64 << 20).value_or(QByteArray());
        if (segment.offset >= kPartitionStart
            && (!volume.seek(segment.offset - kPartitionStart)
                || volume.write(bytes) != bytes.size()))
            qFatal("no segment");
    }
}

inline QByteArray le32(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

inline void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot be overwritten");
}

/// One partition of this type, from 1 MiB on.
inline QByteArray partitionTable(quint8 type)
{
    QByteArray sector(512, '\0');
    sector[446] = '\x80';
    sector[450] = static_cast<char>(type);
    sector.replace(454, 4, le32(2048));
    sector.replace(458, 4, le32(100'000));
    sector.replace(510, 2, "\x55\xAA");
    return sector;
}

/// What fsck.fat has to say; empty: nothing at all, and that is how it should be.
inline QString complaintOfFsck(const QString& volume)
{
    const Ran ran = run(QStringLiteral("fsck.fat"), {QStringLiteral("-n"), volume});
    const QList<QByteArray> lines = ran.output.trimmed().split('\n');
    return ran.exitCode == 0 && lines.size() == 2 ? QString() // its version and its summary
                                                  : QString::fromLocal8Bit(ran.output + ran.errors);
}

inline bool hasFsck()
{
    const QByteArray path = qgetenv("PATH");
    if (!path.contains("/usr/sbin"))
        qputenv("PATH", path + ":/usr/sbin:/sbin");
    return isInstalled(QStringLiteral("fsck.fat"));
}

} // namespace cmgmedia::test
