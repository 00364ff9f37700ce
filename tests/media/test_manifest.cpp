// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "core/media/errors.h"
#include "core/media/manifest.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Kind = ManifestDifference::Kind;

QByteArray hashOf(const QByteArray& bytes)
{
    Sha256 hash;
    hash.add({bytes.constData(), static_cast<size_t>(bytes.size())});
    return hash.finish();
}

const QMap<QString, QByteArray> kFiles{{u"SMS/data/Variables.dat"_s, "secret"},
                                       {u"bootmgr"_s, QByteArray(3 << 20, 'b')},
                                       {u"übersicht.txt"_s, {}},
                                       {u"sources/boot.wim"_s, "wim"}};

std::vector<FileHash> hashes()
{
    std::vector<FileHash> all;
    for (const auto& [path, content] : kFiles.asKeyValueRange())
        all.push_back({path, content.size(), hashOf(content)});
    return all;
}

MediaTree treeWith(const QByteArray& manifest)
{
    MediaTree tree;
    for (const auto& [path, content] : kFiles.asKeyValueRange()) {
        if (!tree.add({path, ByteSource::fromBytes(content), {}}))
            qFatal("no tree");
    }
    if (!manifest.isNull()
        && !tree.add({QString::fromLatin1(kManifestPath), ByteSource::fromBytes(manifest), {}}))
        qFatal("no manifest");
    return tree;
}

struct CountingSink : ProgressSink {
    qint64 done = 0;
    qint64 total = 0;
    std::stop_source* stopAtProgress = nullptr;

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        done = doneBytes;
        total = totalBytes;
        if (stopAtProgress)
            stopAtProgress->request_stop();
    }
    void logged(const QString&) override {}
};

Result<ManifestCheck> check(const MediaTree& tree)
{
    SilentSink sink;
    Work work{sink, {}};
    return checkManifest(tree, std::nullopt, work);
}

QByteArray edited(const std::function<void(QJsonObject& root, QJsonObject& first)>& edit)
{
    QJsonObject root = QJsonDocument::fromJson(manifestOf(hashes(), {})).object();
    QJsonArray files = root["files"_L1].toArray();
    QJsonObject first = files[0].toObject();
    edit(root, first);
    files[0] = first;
    if (root["files"_L1].isArray())
        root["files"_L1] = files;
    return QJsonDocument(root).toJson();
}

/// A file in a bad place of a disk.
class BadFile : public SourceFile
{
public:
    explicit BadFile(qint64 sizeBytes) : m_size(sizeBytes) {}

    QString path() const override { return u"stick"_s; }
    qint64 size() const override { return m_size; }
    Result<> read(qint64, std::span<char>) const override
    {
        return Error{ErrorCode::Io, path(), u"I/O error"_s};
    }
    Result<> checkUnchanged() const override { return {}; }

private:
    qint64 m_size;
};

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForAnyOrder();
    void isAsLongWithoutHashes();
    void findsNothingWrong();
    void findsWhatDiffers();
    void goesOnBehindWhatCannotBeRead();
    void asksForNothingThatASystemLeft();
    void comparesPathsWithoutCase();
    void saysWhenThereIsNone();
    void refusesADamagedOne_data();
    void refusesADamagedOne();
    void refusesOneCutShort();
    void stopsWhenAskedTo();
};

void TestManifest::isTheSameForAnyOrder()
{
    std::vector<FileHash> files = hashes();
    const QByteArray manifest = manifestOf(files, {{u"label"_s, u"x"_s}});
    std::ranges::reverse(files);
    QCOMPARE(manifestOf(files, {{u"label"_s, u"x"_s}}), manifest);
    files.push_back({QString::fromLatin1(kManifestPath).toUpper(), 1, {}});
    QCOMPARE(manifestOf(files, {{u"label"_s, u"x"_s}}), manifest);
    const QJsonObject root = QJsonDocument::fromJson(manifest).object();
    QCOMPARE(root["schema"_L1].toInt(), 2);
    QCOMPARE(root["product"_L1].toString(), u"CMG Media Wizard"_s);
    QVERIFY(!root["version"_L1].toString().isEmpty());
    QCOMPARE(root["files"_L1][1]["sha256"_L1].toString().toLatin1(),
             hashOf(kFiles[u"bootmgr"_s]).toHex());
}

void TestManifest::isAsLongWithoutHashes()
{
    std::vector<FileHash> files = hashes();
    const QByteArray manifest = manifestOf(files, {});
    for (FileHash& file : files)
        file.sha256.clear();
    const QByteArray empty = manifestOf(files, {});
    QCOMPARE(empty.size(), manifest.size());
    QVERIFY(empty.contains(QByteArray(64, '0')));
}

void TestManifest::findsNothingWrong()
{
    CountingSink sink;
    Work work{sink, {}};
    const MediaTree tree = treeWith(manifestOf(hashes(), {{u"label"_s, u"x"_s}}));
    const Result<ManifestCheck> found = checkManifest(tree, std::nullopt, work);
    QVERIFY(found);
    QCOMPARE(found->differences.size(), 0U);
    QCOMPARE(found->filesChecked, 4);
    QCOMPARE(found->about["label"_L1].toString(), u"x"_s);
    QCOMPARE(sink.done, sink.total);
    QVERIFY(sink.total > 3 << 20);
}

void TestManifest::findsWhatDiffers()
{
    MediaTree tree = treeWith(manifestOf(hashes(), {}));
    QVERIFY(tree.put({u"sources/boot.wim"_s, ByteSource::fromBytes("wIm"), {}}));
    QVERIFY(tree.put({u"bootmgr"_s, ByteSource::fromBytes("short"), {}}));
    QVERIFY(tree.remove(u"SMS/data/Variables.dat"_s));
    QVERIFY(tree.add({u"autorun.inf"_s, ByteSource::fromBytes("x"), {}}));
    const Result<ManifestCheck> found = check(tree);
    QVERIFY(found);
    QStringList differences;
    for (const ManifestDifference& difference : found->differences)
        differences += u"%1 %2"_s.arg(static_cast<int>(difference.kind)).arg(difference.path);
    QCOMPARE(differences, QStringList({u"0 SMS/data/Variables.dat"_s, u"1 bootmgr"_s,
                                       u"1 sources/boot.wim"_s, u"2 autorun.inf"_s}));
}

void TestManifest::goesOnBehindWhatCannotBeRead()
{
    MediaTree tree = treeWith(manifestOf(hashes(), {}));
    const qint64 size = kFiles[u"bootmgr"_s].size();
    QVERIFY(tree.put({u"bootmgr"_s, ByteSource::fromFile(std::make_shared<BadFile>(size)), {}}));
    QVERIFY(tree.put({u"sources/boot.wim"_s, ByteSource::fromBytes("wIm"), {}}));
    const Result<ManifestCheck> found = check(tree);
    QVERIFY(found);
    QCOMPARE(found->differences.size(), 2U);
    QCOMPARE(found->differences[0].kind, ManifestDifference::Kind::Unreadable);
    QCOMPARE(found->differences[0].path, u"bootmgr"_s);
    QVERIFY(found->differences[0].detail.english().contains(u"I/O error"_s));
    QCOMPARE(found->differences[1].path, u"sources/boot.wim"_s);
}

/// Media of earlier versions list what was carried on from the stick that they were made of.
void TestManifest::asksForNothingThatASystemLeft()
{
    std::vector<FileHash> files = hashes();
    files.push_back({u"EFI/.DS_Store"_s, 1, hashOf("x")});
    files.push_back({u"autorun.inf"_s, 1, hashOf("x")});
    files.push_back({u"EFI/own"_s, 1, hashOf("x")});
    MediaTree tree = treeWith(manifestOf(files, {}));
    tree.leaveOut(u"autorun.inf"_s);
    const Result<ManifestCheck> found = check(tree);
    QVERIFY(found);
    QCOMPARE(found->differences.size(), 1U);
    QCOMPARE(found->differences[0].path, u"EFI/own"_s);
    QCOMPARE(found->leftOut, std::vector<QString>({u"autorun.inf"_s}));
}

void TestManifest::comparesPathsWithoutCase()
{
    std::vector<FileHash> files = hashes();
    for (FileHash& file : files)
        file.path = file.path.toUpper();
    const Result<ManifestCheck> found = check(treeWith(manifestOf(files, {})));
    QVERIFY(found);
    QCOMPARE(found->differences.size(), 0U);
}

void TestManifest::saysWhenThereIsNone()
{
    QCOMPARE(check(treeWith({})).error().code, ErrorCode::ManifestMissing);
}

void TestManifest::refusesADamagedOne_data()
{
    using Edit = std::function<void(QJsonObject & root, QJsonObject & first)>;
    QTest::addColumn<QByteArray>("manifest");
    const auto row = [](const char* name, const Edit& edit) {
        QTest::newRow(name) << edited(edit);
    };
    const auto field = [&](const char* name, const QString& key, const QJsonValue& value) {
        row(name, [&](QJsonObject&, QJsonObject& first) { first[key] = value; });
    };
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("nested") << QByteArray(1 << 20, '[');
    row("another schema", [](QJsonObject& root, QJsonObject&) { root[u"schema"_s] = 1; });
    row("no list", [](QJsonObject& root, QJsonObject&) { root[u"files"_s] = u"x"_s; });
    row("listed twice", [](QJsonObject&, QJsonObject& first) { first[u"path"_s] = u"BOOTMGR"_s; });
    field("negative size", u"size"_s, -1);
    field("half a byte", u"size"_s, 0.5);
    field("more than there can be", u"size"_s, 1e300);
    field("size in words", u"size"_s, u"six"_s);
    field("path out of the medium", u"path"_s, u"../etc/passwd"_s);
    field("path through the medium", u"path"_s, u"SMS/../../x"_s);
    field("absolute path", u"path"_s, u"/etc/passwd"_s);
    field("path of Windows", u"path"_s, u"SMS\\data"_s);
    field("no path", u"path"_s, {});
    field("short hash", u"sha256"_s, u"00"_s);
    field("no hash", u"sha256"_s, {});
    field("other letters", u"sha256"_s, u"zz"_s.repeated(32));
}

void TestManifest::refusesADamagedOne()
{
    QFETCH(QByteArray, manifest);
    const Result<ManifestCheck> found = check(treeWith(manifest));
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::ManifestDamaged);
}

void TestManifest::refusesOneCutShort()
{
    const QByteArray manifest = manifestOf(hashes(), {}).trimmed();
    for (qsizetype length = 0; length < manifest.size(); ++length)
        QCOMPARE(check(treeWith(manifest.first(length))).error().code, ErrorCode::ManifestDamaged);
}

void TestManifest::stopsWhenAskedTo()
{
    CountingSink sink;
    std::stop_source stop;
    sink.stopAtProgress = &stop;
    Work work{sink, stop.get_token()};
    const Result<ManifestCheck> found =
        checkManifest(treeWith(manifestOf(hashes(), {})), std::nullopt, work);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
    QVERIFY(sink.done < sink.total);
}

CMGMEDIA_TEST(TestManifest)
#include "test_manifest.moc"
