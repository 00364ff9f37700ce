// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/disc_samples.h"

#include "tests/support/outside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <set>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

Files awkwardFiles()
{
    return {
        {u"sources/boot.wim"_s, noise(700'001, 1)},
        {u"SMS/data/Variables.dat"_s, noise(4096, 2)},
        {u"SMS/data/TsmBootstrap.ini"_s, "[MediaInfo]\r\nMediaType=BootMedia\r\n"},
        {u"MediaLabel.txt"_s, "label=Branch boot\r\n"},
        {u"Boot/etfsboot.com"_s, noise(4096, 3)},
        {u"EFI/Microsoft/Boot/efisys.bin"_s, noise(300'000, 4)},
        {u"bootmgr"_s, noise(2048, 5)},
        {u"leer.txt"_s, {}},
        {u"größe/Änderung Übersicht.txt"_s, noise(2047, 6)},
        {u"日本語/説明.txt"_s, noise(2049, 7)},
        {u"a/b/c/d/e/f/deep.txt"_s, noise(10, 9)},
        {u"a/name without extension and rather long, fifty characters"_s, noise(33, 10)},
        {u"SMS/PKG/"_s, {}},
    };
}

QByteArray noise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    return bytes;
}

void writeFiles(const QString& folder, const Files& files)
{
    for (const auto& [path, content] : files.asKeyValueRange()) {
        const QString target = folder + u'/' + path;
        if (path.endsWith(u'/'))
            QDir().mkpath(target);
        else
            writeFile(target, content);
    }
}

QString makeIso(const QString& program, const QStringList& options, const QString& folder,
                const QString& iso)
{
    const Ran made = run(program, options + QStringList{u"-o"_s, iso, u"."_s}, {}, folder);
    return made.exitCode == 0 ? QString() : QString::fromUtf8(made.errors);
}

Result<Disc> open(const QString& path)
{
    SilentSink sink;
    Work work{sink, {}};
    return openDisc(path, work);
}

QString difference(const MediaTree& tree, const Files& files)
{
    std::set<QString> expectedFolders;
    qsizetype expectedFiles = 0;
    for (const auto& [path, content] : files.asKeyValueRange()) {
        for (qsizetype end = path.indexOf(u'/'); end >= 0; end = path.indexOf(u'/', end + 1))
            expectedFolders.insert(path.first(end));
        if (path.endsWith(u'/'))
            continue;
        ++expectedFiles;
        const MediaFile* file = tree.find(path);
        if (!file || file->path != path)
            return u"%1 is missing"_s.arg(path);
        const Result<QByteArray> found = file->bytes.readAll(1 << 30);
        if (!found)
            return path + u": "_s + words(found.error());
        if (*found != content)
            return u"%1 has other bytes"_s.arg(path);
    }
    if (static_cast<qsizetype>(tree.files().size()) != expectedFiles)
        return u"%1 files"_s.arg(tree.files().size());
    const std::vector<QString> folders = tree.folders();
    if (std::set<QString>(folders.begin(), folders.end()) != expectedFolders)
        return u"folders: %1"_s.arg(QStringList(folders.begin(), folders.end()).join(u' '));
    return {};
}

QString words(const Error& error)
{
    return describe(error).english();
}

} // namespace cmgmedia::test
