// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso9660_reader.h"

#include "core/media/block_fields.h"
#include "core/media/tree_builder.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Offsets and values of ECMA-119, whose volume descriptors start at sector 16 (6.2.1).
constexpr qint64 kFirstDescriptor = 16;
constexpr qint64 kLastDescriptor = 256;
constexpr char kIdentifier[] = "CD001";
constexpr qint64 kMaxIsoFolderBytes = 32LL << 20;

enum DescriptorType : quint8 { Primary = 1, Supplementary = 2, Terminator = 255 };
enum RecordFlag : quint8 { Folder = 0x02, Associated = 0x04, MultiExtent = 0x80 };

enum class Names { Plain, Joliet };

/// The volume descriptor that we read by.
struct Descriptor {
    QByteArray block;
    Names names = Names::Plain;
};

QString utf16Big(QByteArrayView bytes)
{
    QStringDecoder decode(QStringDecoder::Utf16BE, QStringDecoder::Flag::Stateless);
    return decode(bytes.first(bytes.size() & ~qsizetype(1)));
}

QString decodedName(QByteArrayView bytes, Names names)
{
    if (names == Names::Joliet)
        return utf16Big(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(bytes); // some writers put UTF-8 where A to Z belong
    return utf8.hasError() ? QString::fromLatin1(bytes) : name;
}

// "BOOT.WIM;1" and "README.;1", ECMA-119 7.5.1
QString withoutVersion(QString name)
{
    static const QRegularExpression version(u";[0-9]+$"_s);
    name.remove(version);
    if (name.size() > 1 && name.endsWith(u'.'))
        name.chop(1);
    return name;
}

// ECMA-119 9.1.5; the last byte counts quarters of an hour east of Greenwich.
QDateTime recordTime(QByteArrayView record)
{
    const QDate date(1900 + byteAt(record, 18), byteAt(record, 19), byteAt(record, 20));
    const QTime time(byteAt(record, 21), byteAt(record, 22), byteAt(record, 23));
    if (!date.isValid() || !time.isValid())
        return {};
    const auto quarters = qFromLittleEndian<qint8>(record.data() + 24);
    return QDateTime(date, time, Qt::UTC).addSecs(-quarters * 15LL * 60);
}

/// A directory record, ECMA-119 9.1.
struct Record {
    QString name;
    qint64 block = 0;
    qint64 bytes = 0;
    quint8 flags = 0;
    QDateTime modified;

    bool is(RecordFlag flag) const { return (flags & flag) != 0; }
};

class Iso9660Walk
{
public:
    Iso9660Walk(const DiscImage& image, Names names, Work& work)
        : m_image(image), m_names(names), m_builder(image.path(), work)
    {}

    Result<MediaTree> run(QByteArrayView rootRecord)
    {
        if (Result<> read = readFolder(little32(rootRecord, 2) + byteAt(rootRecord, 1),
                                       little32(rootRecord, 10), {});
            !read)
            return read.error();
        return m_builder.takeTree();
    }

private:
    Result<> readFolder(qint64 block, qint64 bytes, const QString& path)
    {
        if (Result<> entered = m_builder.enterFolder(path); !entered)
            return entered;
        if (bytes > kMaxIsoFolderBytes || !m_foldersSeen.insert(block).second)
            return m_image.error(ErrorCode::Corrupt, u"folder /%1"_s.arg(path));
        const Result<QByteArray> data = m_image.read(block, bytes, u"folder /%1"_s.arg(path));
        if (!data)
            return data.error();
        Result<std::vector<Record>> records = parseFolder(*data, path);
        if (!records)
            return records.error();
        MediaFile unfinished; // of more than one extent
        for (const Record& record : *records) {
            if (Result<> added = add(record, path, unfinished); !added)
                return added;
        }
        if (!unfinished.path.isEmpty())
            return m_image.error(ErrorCode::Corrupt, unfinished.path);
        return {};
    }

    Result<std::vector<Record>> parseFolder(QByteArrayView data, const QString& path) const
    {
        std::vector<Record> records;
        for (qsizetype at = 0; at < data.size();) {
            const quint8 length = byteAt(data, at);
            if (length == 0) { // no record crosses a block, ECMA-119 6.8.1.1
                at += kDiscBlockBytes - at % kDiscBlockBytes;
                continue;
            }
            if (length < 34 || at + length > data.size() || 33 + byteAt(data, at + 32) > length)
                return m_image.error(ErrorCode::Corrupt, u"folder /%1"_s.arg(path));
            const QByteArrayView record = data.sliced(at, length);
            at += length;
            const QByteArrayView name = record.sliced(33, byteAt(record, 32));
            if (name.size() == 1 && byteAt(name, 0) <= 1)
                continue; // the folder itself and the one above it
            if (byteAt(record, 26) != 0 || byteAt(record, 27) != 0)
                return m_image.error(ErrorCode::Unsupported,
                                     u"interleaved file in /%1"_s.arg(path));
            records.push_back({decodedName(name, m_names),
                               little32(record, 2) + qint64(byteAt(record, 1)),
                               little32(record, 10), byteAt(record, 25), recordTime(record)});
        }
        return records;
    }

    Result<> add(const Record& record, const QString& folder, MediaFile& unfinished)
    {
        if (record.is(Associated))
            return {};
        if (record.name.contains(u'/'))
            return m_image.error(ErrorCode::Corrupt, u"file name %1"_s.arg(record.name));
        const bool isFolder = record.is(RecordFlag::Folder);
        const QString path =
            pathInFolder(folder, isFolder ? record.name : withoutVersion(record.name));
        if (m_builder.isLeftOut(path))
            return {};
        if (isFolder) {
            if (Result<> added = m_builder.addFolder(path); !added)
                return added;
            return readFolder(record.block, record.bytes, path);
        }
        return addExtent(record, path, unfinished);
    }

    Result<> addExtent(const Record& record, const QString& path, MediaFile& unfinished)
    {
        if (unfinished.path.isEmpty())
            unfinished = {path, {}, record.modified};
        else if (unfinished.path != path)
            return m_image.error(ErrorCode::Corrupt, unfinished.path);
        if (record.bytes > 0) {
            Result<ByteSource> extent = m_image.extent(record.block, record.bytes, path);
            if (!extent)
                return extent.error();
            unfinished.bytes.append(*extent);
        }
        if (record.is(MultiExtent))
            return {};
        return m_builder.addFile(std::exchange(unfinished, {}));
    }

    const DiscImage& m_image;
    Names m_names;
    TreeBuilder m_builder;
    std::set<qint64> m_foldersSeen; ///< by block
};

bool isJoliet(QByteArrayView block)
{
    const QByteArrayView escape = block.sliced(88, 3);
    return escape == "%/@" || escape == "%/C" || escape == "%/E";
}

Result<Descriptor> chooseDescriptor(const DiscImage& image)
{
    Descriptor chosen;
    for (qint64 at = kFirstDescriptor; at < kLastDescriptor; ++at) {
        Result<QByteArray> block = image.read(at, kDiscBlockBytes, u"the volume descriptors"_s);
        if (!block)
            return block.error();
        if (block->sliced(1, 5) != kIdentifier || byteAt(*block, 0) == Terminator)
            break;
        if (byteAt(*block, 0) == Primary && chosen.block.isEmpty())
            chosen = {*std::move(block), Names::Plain};
        else if (byteAt(*block, 0) == Supplementary && isJoliet(*block))
            chosen = {*std::move(block), Names::Joliet};
    }
    if (chosen.block.isEmpty())
        return image.error(ErrorCode::Corrupt, u"no primary volume descriptor"_s);
    if (little16(chosen.block, 128) != kDiscBlockBytes)
        return image.error(ErrorCode::Unsupported, u"logical blocks that are not 2048 bytes"_s);
    return chosen;
}

} // namespace

std::optional<qint64> iso9660Blocks(const DiscImage& image)
{
    const Result<QByteArray> block = image.read(kFirstDescriptor, kDiscBlockBytes, {});
    if (!block || block->sliced(1, 5) != kIdentifier)
        return std::nullopt;
    return byteAt(*block, 0) == Primary ? little32(*block, 80) : 0;
}

Result<Iso9660Volume> readIso9660(const DiscImage& image, Work& work)
{
    const Result<Descriptor> descriptor = chooseDescriptor(image);
    if (!descriptor)
        return descriptor.error();
    const QByteArrayView block(descriptor->block);
    Iso9660Walk walk(image, descriptor->names, work);
    Result<MediaTree> tree = walk.run(block.sliced(156, 34));
    if (!tree)
        return tree.error();
    QString label = decodedName(block.sliced(40, 32), descriptor->names);
    label.truncate(label.indexOf(QChar::Null) < 0 ? label.size() : label.indexOf(QChar::Null));
    return Iso9660Volume{label.trimmed(), *std::move(tree)};
}

} // namespace cmgmedia
