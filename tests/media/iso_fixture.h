// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/emitter.h"
#include "core/media/iso_writer.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QtEndian>

/// Trees and images for the tests of this folder.
namespace cmgmedia::test {

using Contents = QMap<QString, QByteArray>;

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("a fixture cannot be written");
}

/// Bytes that differ from block to block, the same on each run.
inline QByteArray patternBytes(qsizetype sizeBytes, char seed = 1)
{
    QByteArray bytes(sizeBytes, seed);
    quint32 state = static_cast<unsigned char>(seed) + 1U;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

inline MediaTree treeOf(const Contents& contents)
{
    MediaTree tree;
    for (auto it = contents.begin(); it != contents.end(); ++it)
        if (!tree.add({it.key(), ByteSource::fromBytes(it.value()), {}}))
            qFatal("the fixture's paths collide");
    return tree;
}

inline IsoOptions isoOptions()
{
    IsoOptions options;
    options.label = QStringLiteral("Branch boot");
    options.stamp = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return options;
}

inline Contents filesUnder(const QString& folder)
{
    Contents contents;
    const QDir root(folder);
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        contents.insert(root.relativeFilePath(path), contentOf(path));
    }
    return contents;
}

inline Result<Emitted> emitQuietly(const ImagePlan& plan, const QString& path)
{
    SilentSink sink;
    Work work = {sink, {}};
    return emitImage(plan, path, work);
}

/// What is written of a plan; empty: it failed.
inline QByteArray writtenBytes(const ImagePlan& plan)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("image"));
    return emitQuietly(plan, path) ? contentOf(path) : QByteArray();
}

/// A medium with everything that a writer may stumble over.
inline Contents mediumContents()
{
    return {
        {QStringLiteral("bootmgr"), patternBytes(413'738, 1)},
        {QStringLiteral("boot/etfsboot.com"), patternBytes(4096, 2)},
        {QStringLiteral("EFI/Microsoft/Boot/efisys.bin"), patternBytes(1'474'560, 3)},
        {QStringLiteral("EFI/BOOT/bootx64.efi"), patternBytes(70'001, 4)},
        {QStringLiteral("sources/boot.wim"), patternBytes(3'000'000, 5)},
        {QStringLiteral("SMS/data/Variables.dat"), patternBytes(9000, 6)},
        {QStringLiteral("empty"), {}},
        {QStringLiteral("Größe/空 file.txt"), "wide"},
        {QStringLiteral("a/b/c/d/e/f/g/h/i/j/k/deep.txt"), "deep"},
        {QString(60, u'l') + QStringLiteral(" one.txt"), "one"},
        {QString(60, u'l') + QStringLiteral(" two.txt"), "two"},
    };
}

inline Result<ImagePlan> planOf(const Contents& contents)
{
    const MediaTree tree = treeOf(contents);
    IsoOptions options = isoOptions();
    if (const MediaFile* bios = tree.find(QStringLiteral("boot/etfsboot.com")))
        options.biosBootImage = bios->bytes;
    if (const MediaFile* efi = tree.find(QStringLiteral("efi/microsoft/boot/efisys.bin")))
        options.efiBootImage = efi->bytes;
    return planIso(tree, options);
}

/// The bytes of a plan that lie in a block, as far as a segment starts there.
inline QByteArray segmentAt(const ImagePlan& plan, qint64 block)
{
    for (const ImagePlan::Segment& segment : plan.segments)
        if (segment.offset == block * 2048 && segment.bytes.size() > 0)
            return segment.bytes.readAll(1 << 20).value_or(QByteArray());
    return {};
}

template <typename T>
T little(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

inline qint64 offsetOfFile(const ImagePlan& plan, const QString& file)
{
    for (const ImagePlan::Segment& segment : plan.segments)
        if (segment.file == file)
            return segment.offset;
    return -1;
}

/// The structure of an image whose file contents are left out, to keep it sparse.
inline void writeStructure(const ImagePlan& plan, const QString& path)
{
    QFile image(path);
    if (!image.open(QFile::WriteOnly) || !image.resize(plan.totalBytes))
        qFatal("no image");
    for (const ImagePlan::Segment& segment : plan.segments) {
        if (!segment.file.isEmpty() && segment.bytes.size() > (1 << 20))
            continue;
        const QByteArray bytes = segment.bytes.readAll(64 << 20).value_or(QByteArray());
        if (!image.seek(segment.offset) || image.write(bytes) != bytes.size())
            qFatal("no segment");
    }
}

inline ByteSource sparseSource(const QString& path, qint64 sizeBytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.resize(sizeBytes))
        qFatal("no sparse file");
    file.close();
    return ByteSource::open(path).value_or(ByteSource());
}

} // namespace cmgmedia::test
