// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/manifest.h"

#include "core/base/version.h"
#include "core/crypto/sha256.h"
#include "core/media/errors.h"
#include "core/media/litter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSchema = 2;
constexpr qsizetype kHashBytes = 32;
constexpr qint64 kLargestOffset = 99'999'999'999'999; ///< more than any image has
constexpr qsizetype kRecordRoom = 16 << 10;           ///< some ten parts with a few places each
constexpr QByteArrayView kSealKey = R"("seal": ")";
const QString kProduct = u"CMG Media Wizard"_s;

/// What is wrong with this place of the manifest.
Error damaged(const QString& where)
{
    return Error{ErrorCode::ManifestDamaged, QString::fromLatin1(kManifestPath), where};
}

bool isPathInside(const QString& path)
{
    const QStringList names = path.split(u'/');
    return !path.contains(u'\\') && !path.contains(QChar::Null)
           && std::ranges::none_of(names, [](const QString& name) {
                  return name.isEmpty() || name == "."_L1 || name == ".."_L1;
              });
}

Result<FileHash> listedFile(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    FileHash file{object["path"_L1].toString(), object["size"_L1].toInteger(-1),
                  QByteArray::fromHex(object["sha256"_L1].toString().toLatin1()),
                  object["offset"_L1].toInteger(-1)};
    if (!isPathInside(file.path))
        return damaged(u"path \"%1\""_s.arg(file.path));
    if (file.size < 0 || file.size > kLargestOffset)
        return damaged(u"size of %1"_s.arg(file.path));
    if (file.offset < -1 || file.offset > kLargestOffset)
        return damaged(u"offset of %1"_s.arg(file.path));
    if (file.sha256.size() != kHashBytes || object["sha256"_L1].toString().size() != 2 * kHashBytes)
        return damaged(u"sha256 of %1"_s.arg(file.path));
    return file;
}

struct Manifest {
    QJsonObject about;
    std::vector<FileHash> files;
    std::optional<ImageRecord> image;
    bool isSealed = false; ///< it is as it was written
};

/// Where the digits of the hash of the manifest itself stand in it; -1: nowhere.
qsizetype sealAt(QByteArrayView manifest)
{
    const qsizetype key = manifest.lastIndexOf(kSealKey);
    const qsizetype at = key + kSealKey.size();
    return key >= 0 && at + 2 * kHashBytes <= manifest.size() ? at : -1;
}

/// The digits: of the manifest with zeros where they stand.
QByteArray sealOf(QByteArray manifest, qsizetype at)
{
    manifest.replace(at, 2 * kHashBytes, QByteArray(2 * kHashBytes, '0'));
    Sha256 hash;
    hash.add({manifest.constData(), static_cast<size_t>(manifest.size())});
    return hash.finish().toHex();
}

bool isSealed(const QByteArray& manifest)
{
    const qsizetype at = sealAt(manifest);
    return at >= 0 && manifest.sliced(at, 2 * kHashBytes) == sealOf(manifest, at);
}

Result<Manifest> parseManifest(const QByteArray& bytes)
{
    QJsonParseError failure;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return damaged(u"byte %1"_s.arg(failure.offset));
    if (root["schema"_L1].toInteger() != kSchema || !root["files"_L1].isArray())
        return damaged(u"schema"_s);
    Manifest manifest{root["about"_L1].toObject(), {}, {}, isSealed(bytes)};
    if (const QJsonValue image = root["image"_L1]; image.isObject()) {
        manifest.image = parseImageRecord(image.toObject());
        if (!manifest.image)
            return damaged(u"image"_s);
    }
    std::set<QString> seen;
    const QJsonArray files = root["files"_L1].toArray();
    for (const QJsonValue value : files) {
        Result<FileHash> file = listedFile(value);
        if (!file)
            return file.error();
        if (!seen.insert(file->path.toCaseFolded()).second)
            return damaged(u"%1 is listed twice"_s.arg(file->path));
        manifest.files.push_back(*std::move(file));
    }
    return manifest;
}

/// Hashes files one after another, telling how far all that is read has come.
class TreeHasher
{
public:
    TreeHasher(qint64 totalBytes, Work& work) : m_totalBytes(totalBytes), m_work(work) {}

    Result<> advance(qint64 bytes)
    {
        m_doneBytes += bytes;
        m_work.sink.progressed(m_doneBytes, m_totalBytes);
        return m_work.cancelled() ? Result<>(Error{ErrorCode::Cancelled, {}, {}}) : Result<>();
    }

    Result<QByteArray> sha256(const MediaFile& file)
    {
        Sha256 hash;
        for (qint64 offset = 0; offset < file.bytes.size();) {
            if (m_work.cancelled())
                return Error{ErrorCode::Cancelled, file.path, {}};
            const auto count = static_cast<size_t>(
                std::min(static_cast<qint64>(m_block.size()), file.bytes.size() - offset));
            const std::span<char> block = std::span(m_block).first(count);
            if (Result<> read = file.bytes.read(offset, block); !read)
                return read.error();
            hash.add(block);
            offset += static_cast<qint64>(count);
            if (Result<> goesOn = advance(static_cast<qint64>(count)); !goesOn)
                return goesOn.error();
        }
        return hash.finish();
    }

private:
    std::vector<char> m_block = std::vector<char>(1 << 20);
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes;
    Work& m_work;
};

void findUnexpected(const MediaTree& tree, const std::vector<FileHash>& listed,
                    ManifestCheck& check)
{
    std::set<QString> expected{QString::fromLatin1(kManifestPath).toCaseFolded()};
    for (const FileHash& file : listed)
        expected.insert(file.path.toCaseFolded());
    for (const MediaFile* file : tree.files()) {
        if (!expected.contains(file->path.toCaseFolded()))
            check.differences.push_back({ManifestDifference::Kind::Unexpected, file->path});
    }
}

qint64 bytesToHash(const MediaTree& tree, const std::vector<FileHash>& listed)
{
    qint64 total = 0;
    for (const FileHash& file : listed) {
        const MediaFile* found = tree.find(file.path);
        if (found && found->bytes.size() == file.size)
            total += file.size;
    }
    return total;
}

} // namespace

QByteArray manifestOf(const std::vector<FileHash>& files, const QJsonObject& about,
                      const std::optional<ImageRecord>& image, qsizetype bytes)
{
    std::map<QString, QJsonObject> byPath;
    for (const FileHash& file : files) {
        const QByteArray hash = file.sha256.isEmpty() ? QByteArray(kHashBytes, '\0') : file.sha256;
        Q_ASSERT(hash.size() == kHashBytes);
        if (file.path.compare(QLatin1StringView(kManifestPath), Qt::CaseInsensitive) == 0)
            continue;
        QJsonObject& entry = byPath[file.path];
        entry = {{u"path"_s, file.path},
                 {u"size"_s, file.size},
                 {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
        if (file.offset >= 0)
            entry.insert(u"offset"_s, file.offset);
    }
    QJsonArray list;
    for (const auto& [path, entry] : byPath)
        list.append(entry);
    QJsonObject root{{u"product"_s, kProduct}, {u"version"_s, QString::fromLatin1(kVersion)},
                     {u"schema"_s, kSchema},   {u"seal"_s, QString(2 * kHashBytes, u'0')},
                     {u"about"_s, about},      {u"files"_s, list}};
    if (image)
        root.insert(u"image"_s, imageRecordJson(*image));
    QByteArray manifest = QJsonDocument(root).toJson(QJsonDocument::Indented);
    manifest = manifest.leftJustified(bytes, '\n');
    const qsizetype seal = sealAt(manifest);
    return manifest.replace(seal, 2 * kHashBytes, sealOf(manifest, seal));
}

std::vector<FileHash> filesOfManifest(const QByteArray& manifest)
{
    Result<Manifest> parsed = parseManifest(manifest);
    return parsed && parsed->isSealed ? std::move(parsed->files) : std::vector<FileHash>();
}

qsizetype manifestRoom(const std::vector<FileHash>& files, const QJsonObject& about)
{
    std::vector<FileHash> placed = files;
    for (FileHash& file : placed)
        file.offset = kLargestOffset;
    return manifestOf(placed, about).size() + kRecordRoom;
}

namespace {

/// The same of the same files on whatever medium, wherever they lie on it.
QByteArray contentHash(const Manifest& manifest)
{
    std::vector<FileHash> files = manifest.files;
    for (FileHash& file : files)
        file.offset = -1;
    const QByteArray content = manifestOf(files, manifest.about);
    Sha256 hash;
    hash.add({content.constData(), static_cast<size_t>(content.size())});
    return hash.finish();
}

/// The others may be read all the same.
bool isOfTheFileAlone(const Error& error)
{
    return error.code.kind == ErrorKind::Io || error.code.kind == ErrorKind::Damaged;
}

/// Earlier versions carried it on from one medium to the next, and listed it.
bool isLeftOut(const MediaTree& tree, const QString& path)
{
    return isLitter(path) || std::ranges::find(tree.leftOut(), path) != tree.leftOut().end();
}

Result<> checkFiles(const MediaTree& tree, const Manifest& manifest, TreeHasher& hasher,
                    ManifestCheck& check)
{
    for (const FileHash& listed : manifest.files) {
        const MediaFile* file = tree.find(listed.path);
        if (!file && isLeftOut(tree, listed.path))
            continue;
        if (!file) {
            check.differences.push_back({ManifestDifference::Kind::Missing, listed.path});
            continue;
        }
        ++check.filesChecked;
        Result<QByteArray> hash = QByteArray();
        if (file->bytes.size() == listed.size)
            hash = hasher.sha256(*file);
        if (!hash && !isOfTheFileAlone(hash.error()))
            return hash.error();
        if (!hash)
            check.differences.push_back(
                {ManifestDifference::Kind::Unreadable, file->path, describe(hash.error())});
        else if (*hash != listed.sha256)
            check.differences.push_back({ManifestDifference::Kind::Changed, file->path});
    }
    return {};
}

/// What was put beside the files of the medium, and the folders that came with it.
class ForeignPaths
{
public:
    ForeignPaths(const Manifest& manifest, const ManifestCheck& check)
    {
        for (const FileHash& file : manifest.files)
            addWithFolders(m_own, file.path);
        addWithFolders(m_own, QString::fromLatin1(kManifestPath));
        for (const QString& path : check.leftOut)
            addWithFolders(m_foreign, path);
        for (const ManifestDifference& difference : check.differences) {
            if (difference.kind == ManifestDifference::Kind::Unexpected)
                addWithFolders(m_foreign, difference.path);
        }
    }

    bool contains(const QString& path) const
    {
        const QString key = path.toCaseFolded();
        return m_foreign.contains(key) && !m_own.contains(key);
    }

private:
    static void addWithFolders(std::set<QString>& paths, const QString& path)
    {
        const QString key = path.toCaseFolded();
        for (qsizetype end = key.indexOf(u'/'); end >= 0; end = key.indexOf(u'/', end + 1))
            paths.insert(key.first(end));
        paths.insert(key);
    }

    std::set<QString> m_own;
    std::set<QString> m_foreign;
};

/// With the manifest, which does not list itself, where it is found to lie.
std::vector<FileHash> placedFiles(const Manifest& manifest, const MediaFile& own)
{
    std::vector<FileHash> files = manifest.files;
    const std::vector<Extent>& extents = own.bytes.extents();
    if (!extents.empty() && extents.front().file)
        files.push_back({own.path, own.bytes.size(), {}, extents.front().offset});
    return files;
}

} // namespace

Result<ManifestCheck> checkManifest(const MediaTree& tree, const std::optional<ImageBytes>& image,
                                    Work& work)
{
    const MediaFile* stored = tree.find(QString::fromLatin1(kManifestPath));
    if (!stored)
        return Error{ErrorCode::ManifestMissing, QString::fromLatin1(kManifestPath), {}};
    const Result<QByteArray> bytes = stored->bytes.readAll(kLargestManifestBytes, work.stop);
    if (!bytes)
        return bytes.error();
    const Result<Manifest> manifest = parseManifest(*bytes);
    if (!manifest)
        return manifest.error();

    ManifestCheck check;
    check.sha256 = contentHash(*manifest);
    check.about = manifest->about;
    check.leftOut = tree.leftOut();
    if (!manifest->isSealed)
        check.differences.push_back({ManifestDifference::Kind::Changed, stored->path});
    const std::vector<FileHash> placed = placedFiles(*manifest, *stored);
    const bool hasRecord = image && manifest->image;
    TreeHasher hasher(bytesToHash(tree, manifest->files)
                          + (hasRecord ? bytesToCheck(*manifest->image, placed) : 0),
                      work);
    if (Result<> checked = checkFiles(tree, *manifest, hasher, check); !checked)
        return checked.error();
    findUnexpected(tree, manifest->files, check);
    if (!hasRecord)
        return check;
    check.hasStructure = true;
    check.usedBytes = manifest->image->usedBytes;
    const ForeignPaths foreign(*manifest, check);
    const Result<ImageRecordCheck> structure = checkImageRecord(
        image->bytes, image->isDevice, *manifest->image, placed,
        [&foreign](const QString& path) { return foreign.contains(path); },
        [&hasher](qint64 read) { return hasher.advance(read); });
    if (!structure)
        return structure.error();
    for (const QString& part : structure->differences)
        check.differences.push_back({ManifestDifference::Kind::Structure, part});
    check.marks = structure->marks;
    check.errorMarks = structure->errorMarks;
    return check;
}

} // namespace cmgmedia
