// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/package_list.h"

#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kSha256Bytes = 32;

/// Each folder on the way to a file, in small letters: none may be a file as well.
bool isBelowAFile(const QString& name, const std::set<QString>& files)
{
    for (qsizetype at = name.indexOf(u'/'); at >= 0; at = name.indexOf(u'/', at + 1)) {
        if (files.contains(name.first(at)))
            return true;
    }
    return false;
}

/// What is wrong with the names; empty: nothing.
Text problemOf(const PackageList& list)
{
    std::set<QString> names{QString::fromLatin1(kPackageList)};
    for (const PackedFile& file : list.files) {
        if (!isPackagePath(file.name))
            return PackageText::text("a file in it has a name that isn't allowed in a package");
        if (file.bytes < 0 || file.sha256.size() != kSha256Bytes)
            return PackageText::text("its list of files is damaged");
        if (!names.insert(file.name.toLower()).second)
            return PackageText::text("two files in it have the same name");
    }
    const bool clashes = std::ranges::any_of(
        names, [&names](const QString& name) { return isBelowAFile(name, names); });
    if (clashes)
        return PackageText::text("two files in it have the same name");
    if (!list.find(QString::fromLatin1(kPackagedProfile)))
        return PackageText::text("it contains no profile");
    return {};
}

} // namespace

const PackedFile* PackageList::find(const QString& name) const
{
    const auto found = std::ranges::find(files, name, &PackedFile::name);
    return found == files.end() ? nullptr : &*found;
}

bool PackageList::hasFolder(const QString& name) const
{
    return std::ranges::any_of(
        files, [&name](const PackedFile& file) { return file.name.startsWith(name + u'/'); });
}

qint64 PackageList::bytes() const
{
    qint64 sum = 0;
    for (const PackedFile& file : files)
        sum += file.bytes;
    return sum;
}

QByteArray packageListJson(const PackageList& list)
{
    QJsonArray files;
    for (const PackedFile& file : list.files)
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    const QJsonObject root{
        {u"format"_s, kFormat}, {u"product"_s, list.product}, {u"files"_s, files}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<PackageList> parsePackageList(const QByteArray& json, const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject root = document.object();
    const int format = root.value("format"_L1).toInt();
    if (format > kFormat)
        return Error{ErrorCode::PackageNewer, path, {}};
    PackageList list{.product = root.value("product"_L1).toString(), .files = {}};
    const QJsonArray files = root.value("files"_L1).toArray();
    for (const QJsonValue file : files)
        list.files.push_back(
            {.name = file["name"_L1].toString(),
             .bytes = file["bytes"_L1].toInteger(-1),
             .sha256 = QByteArray::fromHex(file["sha256"_L1].toString().toLatin1())});
    const Text problem =
        format == kFormat ? problemOf(list) : PackageText::text("its list of files is damaged");
    if (!problem.isEmpty())
        return Error{ErrorCode::PackageRefused, path, problem};
    return list;
}

} // namespace cmgmedia
