// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/manifest.h"

#include "core/base/version.h"
#include "core/crypto/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSchema = 1;
constexpr qsizetype kHashBytes = 32;
constexpr qint64 kLimitBytes = 64LL << 20; ///< some 400,000 files
const QString kProduct = u"CMG Media Wizard"_s;

struct Listed {
    QString path;
    qint64 size = 0;
    QByteArray sha256;
};

/// What is wrong with this place of the manifest.
Error damaged(const QString& where)
{
    return Error{ErrorCode::Corrupt, QString::fromLatin1(kManifestPath), where};
}

bool isPathInside(const QString& path)
{
    const QStringList names = path.split(u'/');
    return !path.contains(u'\\') && !path.contains(QChar::Null)
           && std::ranges::none_of(names, [](const QString& name) {
                  return name.isEmpty() || name == "."_L1 || name == ".."_L1;
              });
}

Result<Listed> listedFile(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    Listed file{object["path"_L1].toString(), object["size"_L1].toInteger(-1),
                QByteArray::fromHex(object["sha256"_L1].toString().toLatin1())};
    if (!isPathInside(file.path))
        return damaged(u"path \"%1\""_s.arg(file.path));
    if (file.size < 0)
        return damaged(u"size of %1"_s.arg(file.path));
    if (file.sha256.size() != kHashBytes || object["sha256"_L1].toString().size() != 2 * kHashBytes)
        return damaged(u"sha256 of %1"_s.arg(file.path));
    return file;
}

struct Manifest {
    QJsonObject about;
    std::vector<Listed> files;
};

Result<Manifest> parseManifest(const QByteArray& bytes)
{
    QJsonParseError failure;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return damaged(failure.errorString());
    if (root["schema"_L1].toInteger() != kSchema || !root["files"_L1].isArray())
        return damaged(u"schema"_s);
    Manifest manifest{root["about"_L1].toObject(), {}};
    std::set<QString> seen;
    const QJsonArray files = root["files"_L1].toArray();
    for (const QJsonValue value : files) {
        Result<Listed> file = listedFile(value);
        if (!file)
            return file.error();
        if (!seen.insert(file->path.toCaseFolded()).second)
            return damaged(u"%1 is listed twice"_s.arg(file->path));
        manifest.files.push_back(*std::move(file));
    }
    return manifest;
}

/// Hashes files one after another, telling how far all of them have come.
class TreeHasher
{
public:
    TreeHasher(qint64 totalBytes, Work& work) : m_totalBytes(totalBytes), m_work(work) {}

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
            m_doneBytes += static_cast<qint64>(count);
            m_work.sink.progressed(m_doneBytes, m_totalBytes);
        }
        return hash.finish();
    }

private:
    std::vector<char> m_block = std::vector<char>(1 << 20);
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes;
    Work& m_work;
};

void findUnexpected(const MediaTree& tree, const std::vector<Listed>& listed, ManifestCheck& check)
{
    std::set<QString> expected{QString::fromLatin1(kManifestPath).toCaseFolded()};
    for (const Listed& file : listed)
        expected.insert(file.path.toCaseFolded());
    for (const MediaFile* file : tree.files()) {
        if (!expected.contains(file->path.toCaseFolded()))
            check.differences.push_back({ManifestDifference::Kind::Unexpected, file->path});
    }
}

qint64 bytesToHash(const MediaTree& tree, const std::vector<Listed>& listed)
{
    qint64 total = 0;
    for (const Listed& file : listed) {
        const MediaFile* found = tree.find(file.path);
        if (found && found->bytes.size() == file.size)
            total += file.size;
    }
    return total;
}

} // namespace

QByteArray manifestOf(const std::vector<FileHash>& files, const QJsonObject& about)
{
    std::map<QString, QJsonObject> byPath;
    for (const FileHash& file : files) {
        const QByteArray hash = file.sha256.isEmpty() ? QByteArray(kHashBytes, '\0') : file.sha256;
        Q_ASSERT(hash.size() == kHashBytes);
        if (file.path.compare(QLatin1StringView(kManifestPath), Qt::CaseInsensitive) != 0)
            byPath[file.path] = {{u"path"_s, file.path},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(hash.toHex())}};
    }
    QJsonArray list;
    for (const auto& [path, entry] : byPath)
        list.append(entry);
    const QJsonObject root{{u"product"_s, kProduct},
                           {u"version"_s, QString::fromLatin1(kVersion)},
                           {u"schema"_s, kSchema},
                           {u"about"_s, about},
                           {u"files"_s, list}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<ManifestCheck> checkManifest(const MediaTree& tree, Work& work)
{
    const MediaFile* stored = tree.find(QString::fromLatin1(kManifestPath));
    if (!stored)
        return Error{ErrorCode::ManifestMissing, QString::fromLatin1(kManifestPath), {}};
    const Result<QByteArray> bytes = stored->bytes.readAll(kLimitBytes);
    if (!bytes)
        return bytes.error();
    const Result<Manifest> manifest = parseManifest(*bytes);
    if (!manifest)
        return manifest.error();

    Sha256 own;
    own.add({bytes->constData(), static_cast<size_t>(bytes->size())});
    ManifestCheck check{own.finish(), manifest->about, 0, {}};
    TreeHasher hasher(bytesToHash(tree, manifest->files), work);
    for (const Listed& listed : manifest->files) {
        const MediaFile* file = tree.find(listed.path);
        if (!file) {
            check.differences.push_back({ManifestDifference::Kind::Missing, listed.path});
            continue;
        }
        ++check.filesChecked;
        Result<QByteArray> hash = QByteArray();
        if (file->bytes.size() == listed.size)
            hash = hasher.sha256(*file);
        if (!hash)
            return hash.error();
        if (*hash != listed.sha256)
            check.differences.push_back({ManifestDifference::Kind::Changed, file->path});
    }
    findUnexpected(tree, manifest->files, check);
    return check;
}

} // namespace cmgmedia
