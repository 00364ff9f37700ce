// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/fat_reader.h"

#include "core/media/fat_chain.h"
#include "core/media/fat_directory.h"
#include "core/media/fat_records.h"
#include "core/media/tree_builder.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// mkfs.fat and others write this where there is no label.
constexpr char kNoName[] = "NO NAME";

QString nameOf(FatWidth width)
{
    switch (width) {
    case FatWidth::Bits12:
        return u"FAT12"_s;
    case FatWidth::Bits16:
        return u"FAT16"_s;
    case FatWidth::Bits32:
        return u"FAT32"_s;
    }
    Q_UNREACHABLE();
}

class FatWalk
{
public:
    FatWalk(const DiscImage& image, const FatShape& shape, Work& work)
        : m_image(image), m_shape(shape), m_chains(image, shape, work),
          m_builder(image.path(), work), m_stop(work.stop)
    {}

    Result<FatVolume> run()
    {
        m_label = fatText(m_shape.label);
        if (m_label == QLatin1StringView(kNoName))
            m_label.clear();
        if (Result<> read = readFolder(m_shape.rootCluster, {}); !read)
            return read.error();
        return FatVolume{m_label, m_builder.takeTree(), m_shape.hasBootCode, nameOf(m_shape.width)};
    }

private:
    Result<QByteArray> folderBytes(quint32 cluster, const QString& path)
    {
        const QString what = u"folder /%1"_s.arg(path);
        if (path.isEmpty() && m_shape.width != FatWidth::Bits32)
            return m_image.readAt(m_shape.rootOffset, m_shape.rootBytes, what);
        const Result<ByteSource> bytes = m_chains.folder(cluster, what);
        if (!bytes)
            return bytes.error();
        return bytes->readAll(bytes->size(), m_stop);
    }

    Result<> readFolder(quint32 cluster, const QString& path)
    {
        if (Result<> entered = m_builder.enterFolder(path); !entered)
            return entered;
        const Result<QByteArray> bytes = folderBytes(cluster, path);
        if (!bytes)
            return bytes.error();
        for (const FatRecord& record : fatRecordsOf(*bytes))
            if (Result<> added = add(record, path); !added)
                return added;
        return {};
    }

    Result<> add(const FatRecord& record, const QString& folder)
    {
        if ((record.attributes & Volume) != 0) {
            if (folder.isEmpty())
                m_label = fatText(record.shortName);
            return {};
        }
        if (record.name.contains(u'/'))
            return m_image.error(ErrorCode::Corrupt, u"file name %1"_s.arg(record.name));
        const QString path = pathInFolder(folder, record.name);
        if (m_builder.isLeftOut(path))
            return {};
        if ((record.attributes & Folder) == 0)
            return addFile(record, path);
        if (Result<> added = m_builder.addFolder(path); !added)
            return added;
        return readFolder(record.cluster, path);
    }

    Result<> addFile(const FatRecord& record, const QString& path)
    {
        Result<ByteSource> bytes = m_chains.file(record.cluster, record.sizeBytes, path);
        if (!bytes)
            return bytes.error();
        return m_builder.addFile({path, *std::move(bytes), record.modified});
    }

    const DiscImage& m_image;
    const FatShape& m_shape;
    FatChains m_chains;
    TreeBuilder m_builder;
    std::stop_token m_stop;
    QString m_label;
};

} // namespace

Result<FatVolume> readFat(const ByteSource& image, const QString& name, const std::stop_token& stop)
{
    const DiscImage file(sourceFileOf(image, name), stop);
    const std::optional<qint64> start = fatVolumeStart(file);
    if (stop.stop_requested()) // to whoever asks what is there, that is something that is not
        return Error{ErrorCode::Cancelled, name, {}};
    if (!start)
        return file.error(ErrorCode::Corrupt, u"no FAT file system"_s);
    SilentSink sink;
    Work work{sink, stop};
    return readFat(file, *start, work);
}

Result<FatVolume> readFat(const DiscImage& image, qint64 start, Work& work)
{
    const Result<FatShape> shape = fatShapeAt(image, start);
    if (!shape)
        return shape.error();
    Result<FatVolume> volume = FatWalk(image, *shape, work).run();
    if (!volume)
        return volume;
    // Last, because it is better to name a file that is cut off.
    if (Result<> holds = image.checkHoldsBytes(start + shape->sizeBytes); !holds)
        return holds.error();
    return volume;
}

} // namespace cmgmedia
