// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/base/native_path.h"
#include "core/base/source_file.h"
#include "core/media/emitter.h"
#include "core/media/folder_reader.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Folders deeper than the 260 characters of old Windows, with names of several scripts.
class TestLongPaths : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void smallFilesAreReplaced();
    void imagesAreWrittenAndReadBack();
    void foldersAreRead();
    void hivesAreOpenedAndSaved();

private:
    QString path(const QString& name) const { return m_deep + u'/' + name; }

    QTemporaryDir m_folder;
    QString m_deep;
};

void TestLongPaths::initTestCase()
{
    m_deep = m_folder.filePath(u"ä€日本"_s);
    while (m_deep.size() < 300)
        m_deep += u'/' + u"Größe 日本 "_s.repeated(5).trimmed();
    QVERIFY(QDir().mkpath(m_deep));
}

void TestLongPaths::smallFilesAreReplaced()
{
    const QString file = path(u"profile €.json"_s);
    for (const char* content : {"first", "second"}) {
        const Result<> written = writeFileAtomically(file, content);
        QVERIFY2(written, test::why(written).constData());
        QCOMPARE(test::readFile(file), QByteArray(content));
    }
    QVERIFY(isSameFile(file, path(u"../"_s + QDir(m_deep).dirName() + u"/profile €.json"_s)));
    test::writeFile(path(u"new"_s), "third");
    const Result<> renamed = renameOver(path(u"new"_s), file);
    QVERIFY2(renamed, test::why(renamed).constData());
    QCOMPARE(test::readFile(file), QByteArray("third"));
    std::error_code failure;
    QCOMPARE(std::filesystem::file_size(nativePath(file), failure), std::uintmax_t{5});
}

void TestLongPaths::imagesAreWrittenAndReadBack()
{
    ImagePlan plan;
    plan.segments = {{0, ByteSource::fromBytes(QByteArray(10'000, 'x')), u"file"_s}};
    plan.totalBytes = 12'345;
    const QString image = path(u"image ä.iso"_s);
    SilentSink sink;
    Work work{sink, {}};
    const Result<Emitted> emitted = emitImage(plan, image, work);
    QVERIFY2(emitted, test::why(emitted).constData());
    const Result<> same = readBack(plan, *emitted, image, work);
    QVERIFY2(same, test::why(same).constData());
    const auto source = SourceFile::open(image);
    QVERIFY2(source, test::why(source).constData());
    QCOMPARE((*source)->size(), plan.totalBytes);
}

void TestLongPaths::foldersAreRead()
{
    test::writeFile(path(u"medium/sources/日本.txt"_s), "x");
    SilentSink sink;
    Work work{sink, {}};
    const Result<MediaTree> tree = readFolder(path(u"medium"_s), work);
    QVERIFY2(tree, test::why(tree).constData());
    QVERIFY(tree->find(u"sources/日本.txt"_s) != nullptr);
}

void TestLongPaths::hivesAreOpenedAndSaved()
{
    const QString file = path(u"SOFTWARE ä"_s);
    test::writeFile(file, emptyHive());
    Result<Hive> hive = Hive::open(file, {});
    QVERIFY2(hive, test::why(hive).constData());
    const Result<Hive::Key> key = hive->childOrNew(hive->root(), "Microsoft"_L1);
    QVERIFY2(key, test::why(key).constData());
    const Result<> saved = hive->writeTo(path(u"saved ä"_s));
    QVERIFY2(saved, test::why(saved).constData());
    const Result<Hive> again = Hive::open(path(u"saved ä"_s), {});
    QVERIFY2(again, test::why(again).constData());
    QVERIFY(again->child(again->root(), "microsoft"_L1)->has_value());
}

CMGMEDIA_TEST(TestLongPaths)
#include "test_long_paths.moc"
