// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/errors.h"
#include "core/tasksequence/errors.h"
#include "core/tasksequence/export_archive.h"
#include "core/tasksequence/sequence_export.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/stopped.h"
#include "tests/support/stopping_file.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/tasksequence/sequence_samples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Files = std::map<QString, QByteArray>;

Files goodFiles()
{
    return test::exportFiles(test::sequenceXml(test::goodSteps()));
}

/// Of an export that holds one.
Result<TaskSequence> loadOne(const QString& path, const std::stop_token& stop)
{
    Result<std::vector<TaskSequence>> sequences = loadTaskSequences(path, {}, stop);
    if (!sequences)
        return sequences.error();
    if (sequences->size() != 1)
        return Error{ErrorCode::ExportAmbiguous, path, QString::number(sequences->size())};
    return sequences->front();
}

QStringList titles(const Result<std::vector<TaskSequence>>& sequences)
{
    QStringList titles;
    if (sequences)
        for (const TaskSequence& sequence : *sequences)
            titles << sequence.title();
    return titles;
}

QByteArray runStep(const QByteArray& name)
{
    return test::stepXml("SMS_TaskSequence_RunCommandLineAction", name);
}

} // namespace

Q_DECLARE_METATYPE(cmgmedia::ByteSource)
Q_DECLARE_METATYPE(cmgmedia::ReferenceListing)

class TestExportArchive : public QObject
{
    Q_OBJECT

private slots:
    void readsAnExport();
    void readsWhateverTheNames_data();
    void readsWhateverTheNames();
    void putsChildSequencesInPlace();
    void sequencesThatRunThemselvesEnd();
    void sequencesThatMultiplyAreRefused();
    void givesEachMainSequence();
    void namesThatAreNotUniqueAreAmbiguous();
    void keepsSequencesWithoutIdApart();
    void saysWhetherTheReferencesAreListed_data();
    void saysWhetherTheReferencesAreListed();
    void zerosAreNoPackage();
    void refusesEncrypted();
    void refusesZipBombs();
    void stopsWhenAsked();
    void readsNothingMore_data();
    void readsNothingMore();
    void refusesManyEntries();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();
    void truncationsAreErrors();
    void flippedBitsAreErrorsOrTheSame();
    void readsTenMegabytes();

private:
    QString zip(const Files& files, const QString& password = {})
    {
        QString path = m_folder.filePath(u"export %1 ä.zip"_s.arg(++m_count));
        test::writeZip(path, files, password);
        return path;
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestExportArchive::readsAnExport()
{
    const Result<TaskSequence> sequence = loadOne(zip(goodFiles()), {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->name, u"Branch PC"_s);
    QCOMPARE(sequence->steps.size(), size_t(5));
    QCOMPARE(sequence->references.size(), size_t(4));
    QCOMPARE(sequence->references[0].kind, SequenceReference::Kind::Image);
    QCOMPARE(sequence->references[0].name, u"W11"_s);
    QCOMPARE(sequence->references[3].id, u"ABC00004"_s);
    QCOMPARE(sequence->references[3].kind, SequenceReference::Kind::BootImage);
    const QString bare = m_folder.filePath(u"object.xml"_s);
    test::writeFile(bare, test::objectXml(test::sequenceXml(test::goodSteps())));
    const Result<TaskSequence> same = loadOne(bare, {});
    QVERIFY2(same, test::why(same).constData());
    QCOMPARE(same->steps, sequence->steps);
}

void TestExportArchive::readsWhateverTheNames_data()
{
    QTest::addColumn<Files>("files");
    const QByteArray sequence = test::sequenceXml(test::goodSteps());
    Files named = goodFiles();
    named.erase(u"Manifest.xml"_s);
    QTest::newRow("no manifest") << named;
    QTest::newRow("another folder")
        << Files{{u"my export/sequence.XML"_s, test::objectXml(sequence)},
                 {u"my export/other.xml"_s, "<a/>"}};
    QTest::newRow("bare sequence") << Files{{u"ts.xml"_s, sequence}};
    Files dependencies = goodFiles();
    dependencies[u"SMS_Package/ABC00006/object.xml"_s] = "<broken";
    dependencies[u"content/setup.exe"_s] = "MZ";
    QTest::newRow("with dependencies") << dependencies;
}

void TestExportArchive::readsWhateverTheNames()
{
    QFETCH(Files, files);
    const Result<TaskSequence> sequence = loadOne(zip(files), {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->steps.size(), size_t(5));
}

void TestExportArchive::putsChildSequencesInPlace()
{
    Files files = test::exportFiles(test::sequenceXml(
        runStep("one")
        + test::groupXml("off", test::runSequenceXml("ABC00011", "Child"), "disable=\"true\"")
        + test::runSequenceXml("ABC00012", "Lost") + runStep("two")));
    files.merge(test::exportFiles(test::sequenceXml(test::groupXml("in", runStep("inside"))),
                                  {.id = "ABC00011", .name = "Child"}));
    const Result<TaskSequence> sequence = loadOne(zip(files), {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QStringList places;
    for (const SequenceStep& step : sequence->steps)
        places << step.place();
    QCOMPARE(places, (QStringList{u"one"_s, u"off > Child"_s, u"off > Child > in > inside"_s,
                                  u"Lost"_s, u"two"_s}));
    QVERIFY(!sequence->steps[2].enabled);
    QCOMPARE(sequence->missingChildren, QStringList{u"ABC00012"_s});
}

void TestExportArchive::sequencesThatRunThemselvesEnd()
{
    const Files files = test::exportFiles(
        test::sequenceXml(runStep("one") + test::runSequenceXml("ABC00010", "Again")));
    const Result<TaskSequence> sequence = loadOne(zip(files), {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->steps.size(), size_t(2));
}

void TestExportArchive::sequencesThatMultiplyAreRefused()
{
    Files files;
    for (int i = 10; i < 40; ++i) {
        const QByteArray next = "ABC000" + QByteArray::number(i + 1);
        const QByteArray steps = test::runSequenceXml(next, "a") + test::runSequenceXml(next, "b");
        files.merge(
            test::exportFiles(test::sequenceXml(steps), {.id = "ABC000" + QByteArray::number(i)}));
    }
    const Result<TaskSequence> sequence = loadOne(zip(files), {});
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, ErrorCode::ExportTooLarge);
}

void TestExportArchive::givesEachMainSequence()
{
    Files files = goodFiles();
    files.merge(test::exportFiles(test::sequenceXml(test::runSequenceXml("abc00030", "Child")),
                                  {.id = "ABC00020", .name = "Kiosk"}));
    files.merge(
        test::exportFiles(test::sequenceXml(runStep("x")), {.id = "ABC00030", .name = "Drivers"}));
    const QString oneNamed = zip(files);
    QCOMPARE(titles(loadTaskSequences(oneNamed, {}, {})), QStringList{u"Branch PC (ABC00010)"_s});
    files.erase(u"Manifest.xml"_s);
    const QString both = zip(files);
    const auto all = loadTaskSequences(both, {}, {});
    QVERIFY2(all, test::why(all).constData());
    QCOMPARE(titles(all), (QStringList{u"Branch PC (ABC00010)"_s, u"Kiosk (ABC00020)"_s}));
    QCOMPARE(all->back().steps.size(), size_t(2)); // with that of the child
    QVERIFY(all->back().missingChildren.isEmpty());
    // one that is asked for, even one that another runs
    QCOMPARE(titles(loadTaskSequences(both, u"abc00020"_s, {})), QStringList{all->back().title()});
    QCOMPARE(titles(loadTaskSequences(both, u"branch pc"_s, {})),
             QStringList{all->front().title()});
    QCOMPARE(titles(loadTaskSequences(both, u"Drivers"_s, {})),
             QStringList{u"Drivers (ABC00030)"_s});
    const auto none = loadTaskSequences(both, u"Server"_s, {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::ExportLacksSequence);
    QVERIFY(none.error().detail.english().contains(u"Kiosk (ABC00020)"_s));
}

void TestExportArchive::namesThatAreNotUniqueAreAmbiguous()
{
    Files files = goodFiles();
    files.merge(test::exportFiles(test::sequenceXml(runStep("x")), {.id = "ABC00020"}));
    files.erase(u"Manifest.xml"_s);
    const QString both = zip(files);
    const auto sequences = loadTaskSequences(both, u"Branch PC"_s, {});
    QVERIFY(!sequences);
    QCOMPARE(sequences.error().code, ErrorCode::ExportAmbiguous);
    QCOMPARE(sequences.error().detail.english(), u"ABC00010, ABC00020"_s);
    QCOMPARE(titles(loadTaskSequences(both, {}, {})).size(), 2);
}

void TestExportArchive::keepsSequencesWithoutIdApart()
{
    const QString bare = zip({{u"a.xml"_s, test::sequenceXml(runStep("one"))},
                              {u"b.xml"_s, test::sequenceXml(runStep("two"))}});
    QCOMPARE(titles(loadTaskSequences(bare, {}, {})), (QStringList{u"a.xml"_s, u"b.xml"_s}));
    QCOMPARE(titles(loadTaskSequences(bare, u"b.xml"_s, {})), QStringList{u"b.xml"_s});
    // and those that run each other in a ring, of which none is the main one
    Files files = test::exportFiles(test::sequenceXml(test::runSequenceXml("ABC00020", "a")));
    files.merge(test::exportFiles(test::sequenceXml(test::runSequenceXml("ABC00010", "b")),
                                  {.id = "ABC00020"}));
    files.erase(u"Manifest.xml"_s);
    QCOMPARE(titles(loadTaskSequences(zip(files), {}, {})).size(), 2);
}

void TestExportArchive::saysWhetherTheReferencesAreListed_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<ReferenceListing>("listing");
    const QString folder = u"SMS_TaskSequencePackage/ABC00010/"_s;
    const Files good = goodFiles();
    QTest::newRow("whole") << good << ReferenceListing::Whole;
    Files without = good;
    without.erase(folder + u"ReferencesInfo.xml"_s);
    QTest::newRow("missing") << without << ReferenceListing::Missing;
    Files cut = good;
    cut[folder + u"ReferencesInfo.xml"_s] = "<ArrayOfString/>";
    QTest::newRow("says nothing") << cut << ReferenceListing::Partial;
    Files broken = good;
    broken[folder + u"ReferencesInfo.xml"_s].replace("</ArrayOfString>",
                                                     "<string>&lt;INST</string></ArrayOfString>");
    QTest::newRow("entry broken") << broken << ReferenceListing::Partial;
    Files applications = good;
    applications.erase(folder + u"AppReferencesInfo.xml"_s);
    QTest::newRow("no applications") << applications << ReferenceListing::Partial;
    Files moved;
    for (const auto& [name, content] : good)
        moved[QString(name).replace(u"ABC00010/"_s, u"by hand/"_s)] = content;
    QTest::newRow("another folder") << moved << ReferenceListing::Whole;
}

void TestExportArchive::saysWhetherTheReferencesAreListed()
{
    QFETCH(Files, files);
    QFETCH(ReferenceListing, listing);
    const Result<TaskSequence> sequence = loadOne(zip(files), {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QCOMPARE(sequence->listing, listing);
}

void TestExportArchive::zerosAreNoPackage()
{
    QByteArray sequence = test::sequenceXml(
        test::stepXml("SMS_TaskSequence_RunCommandLineAction", "none", {{"PackageID", "00000000"}})
        + test::stepXml("SMS_TaskSequence_InstallSoftwareAction", "one", {{"PackageID", "0"}})
        + test::runSequenceXml("00000000", "child") + runStep("all is well"));
    const Result<TaskSequence> steps = loadOne(zip(test::exportFiles(sequence)), {});
    QVERIFY2(steps, test::why(steps).constData());
    QStringList places;
    for (const SequenceStep& step : steps->steps) {
        if (step.choosesNoPackage)
            places << step.name;
    }
    QCOMPARE(places, (QStringList{u"none"_s, u"one"_s, u"child"_s}));
    QVERIFY(steps->missingChildren.isEmpty());
    QVERIFY(!steps->refersToNone);
    sequence.replace("package=\"ABC00005\"", "package=\"00000000\"");
    Files files = test::exportFiles(sequence, {.bootImageId = "0000"});
    for (auto& [name, content] : files)
        content.replace("ABC00005", "000000");
    const Result<TaskSequence> lists = loadOne(zip(files), {});
    QVERIFY2(lists, test::why(lists).constData());
    QVERIFY(lists->refersToNone);
    QCOMPARE(lists->bootImageId, QString());
    for (const TaskSequence& read : {*steps, *lists}) {
        for (const SequenceReference& reference : read.references)
            QVERIFY2(reference.id.contains(u'A'), qPrintable(reference.id));
    }
}

void TestExportArchive::refusesEncrypted()
{
    const Result<TaskSequence> sequence = loadOne(zip(goodFiles(), u"CANARY"_s), {});
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, ErrorCode::ExportUnreadable);
}

void TestExportArchive::refusesZipBombs()
{
    const QString path = m_folder.filePath(u"bomb.zip"_s);
    const QByteArray maker = "import zipfile, sys\n"
                             "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:\n"
                             "  with z.open('SMS_TaskSequencePackage/A/object.xml', 'w') as f:\n"
                             "    for i in range(1024): f.write(bytes(1 << 20))\n";
    const test::Ran made = test::run(u"python3"_s, {u"-"_s, path}, maker);
    QCOMPARE(made.exitCode, 0);
    const Result<TaskSequence> sequence = loadOne(path, {});
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, ErrorCode::ExportTooLarge);
    // the same where the archive is silent or lies about the sizes
    QByteArray lying = test::readFile(path);
    for (const QByteArray& mark : {QByteArray("PK\1\2"), QByteArray("PK\3\4")}) {
        const qsizetype header = lying.lastIndexOf(mark);
        const qsizetype size = header + (mark[2] == '\1' ? 24 : 22);
        lying.replace(size, 4, QByteArray("\x10\0\0\0", 4));
    }
    test::writeFile(path, lying);
    const Result<TaskSequence> silent = loadOne(path, {});
    QVERIFY(!silent);
    QVERIFY(silent.error().code == ErrorCode::ExportTooLarge
            || silent.error().code == ErrorCode::ExportUnreadable);
    // and where only the sum is too much
    const QString good = zip(goodFiles());
    QCOMPARE(readExport(good, {}, {.totalBytes = 1000}).error().code, ErrorCode::ExportTooLarge);
    QCOMPARE(readExport(good, {}, {.fileBytes = 1000}).error().code, ErrorCode::ExportTooLarge);
}

void TestExportArchive::stopsWhenAsked()
{
    const QString bare = m_folder.filePath(u"stopped.xml"_s);
    test::writeFile(bare, test::objectXml(test::sequenceXml(test::goodSteps())));
    for (const QString& path : {zip(goodFiles()), bare}) {
        QCOMPARE(readExport(path, test::stopped()).error().code, ErrorCode::Cancelled);
        const Result<TaskSequence> sequence = loadOne(path, test::stopped());
        QVERIFY(!sequence);
        QCOMPARE(sequence.error(), (Error{ErrorCode::Cancelled, path, {}}));
    }
}

void TestExportArchive::readsNothingMore_data()
{
    QTest::addColumn<ByteSource>("content");
    QTest::addColumn<qint64>("leastReadings");
    QByteArray steps; // that do not pack well: as an export that is large
    QRandomGenerator random(1);
    while (steps.size() < (4 << 20))
        steps += runStep(QByteArray::number(random.generate64(), 36));
    Files files = test::exportFiles(test::sequenceXml(steps));
    QTest::newRow("packed") << ByteSource::fromBytes(test::readFile(zip(files))) << qint64(8);
    files = goodFiles();
    for (int i = 0; i < 4000; ++i) // more of a directory than is read at once
        files[u"SMS_Driver/ABC%1/a file that nobody asks for.xml"_s.arg(i)] = "<a/>";
    QTest::newRow("many files") << ByteSource::fromBytes(test::readFile(zip(files))) << qint64(10);
    QTest::newRow("not packed") << test::endless(24 << 20, "<a>" + QByteArray((1 << 20) - 3, 'x'))
                                << qint64(24);
}

void TestExportArchive::readsNothingMore()
{
    QFETCH(ByteSource, content);
    QFETCH(qint64, leastReadings);
    const test::Obedience seen = test::obedienceOf(
        [](const std::shared_ptr<const SourceFile>& file, const std::stop_token& stop) {
            return test::errorOf(readExport(file, stop));
        },
        content);
    QCOMPARE(seen.wentOn, QString());
    QVERIFY2(seen.readings >= leastReadings, QByteArray::number(seen.readings).constData());
}

void TestExportArchive::refusesManyEntries()
{
    const QString path = zip(goodFiles());
    QCOMPARE(readExport(path, {}, {.entries = 3}).error().code, ErrorCode::ExportTooLarge);
    const Result<std::vector<ExportFile>> files = readExport(path, {});
    QVERIFY2(files, test::why(files).constData());
    QCOMPARE(files->size(), size_t(4)); // [Content_Types].xml is of no use
}

void TestExportArchive::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorRow>("code");
    const ErrorRow unreadable = ErrorCode::ExportUnreadable;
    QTest::newRow("empty") << QByteArray() << unreadable;
    QTest::newRow("text") << QByteArray("hello") << unreadable;
    QTest::newRow("other XML") << QByteArray("<html/>") << unreadable;
    QTest::newRow("only the start of a zip") << QByteArray("PK\3\4") << unreadable;
    QTest::newRow("empty zip") << "PK\5\6" + QByteArray(18, '\0') << unreadable;
    QTest::newRow("noise") << QByteArray("\x80\x81\x82") << unreadable;
}

void TestExportArchive::refusesWhatIsNoExport()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorRow, code);
    const QString path = m_folder.filePath(u"no export"_s);
    test::writeFile(path, content);
    const Result<TaskSequence> sequence = loadOne(path, {});
    QVERIFY(!sequence);
    QCOMPARE(sequence.error().code, code);
    QCOMPARE(loadOne(m_folder.filePath(u"nowhere"_s), {}).error().code, ErrorCode::NotFound);
    QVERIFY(!loadOne(m_folder.path(), {}));
}

void TestExportArchive::truncationsAreErrors()
{
    const QByteArray whole = test::readFile(zip(goodFiles()));
    const QString path = m_folder.filePath(u"cut.zip"_s);
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        test::writeFile(path, whole.left(size));
        const Result<TaskSequence> sequence = loadOne(path, {});
        QVERIFY2(!sequence, qPrintable(QString::number(size)));
    }
}

void TestExportArchive::flippedBitsAreErrorsOrTheSame()
{
    const QString good = zip(goodFiles());
    const Result<TaskSequence> expected = loadOne(good, {});
    const QByteArray whole = test::readFile(good);
    const QString path = m_folder.filePath(u"flipped.zip"_s);
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x10);
        test::writeFile(path, flipped);
        const Result<TaskSequence> sequence = loadOne(path, {});
        // names are not under a checksum: a file that has lost its name is not looked at
        if (sequence)
            QCOMPARE(sequence->steps, expected->steps);
    }
}

void TestExportArchive::readsTenMegabytes()
{
    QByteArray steps;
    for (int i = 0; steps.size() < (10 << 20); ++i)
        steps += test::groupXml("Group " + QByteArray::number(i),
                                test::goodSteps() + runStep("Run " + QByteArray::number(i * 7919)));
    const QString path = zip(test::exportFiles(test::sequenceXml(steps)));
    const Result<TaskSequence> sequence = loadOne(path, {});
    QVERIFY2(sequence, test::why(sequence).constData());
    QVERIFY(sequence->steps.size() > 20'000);
    QCOMPARE(sequence->references.size(), size_t(4));
}

CMGMEDIA_TEST(TestExportArchive)
#include "test_export_archive.moc"
