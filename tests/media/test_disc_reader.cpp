// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "tests/media/disc_samples.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

const QStringList kUdf{u"-udf"_s,         u"-iso-level"_s, u"3"_s,          u"-J"_s,
                       u"-joliet-long"_s, u"-V"_s,         u"Branch boot"_s};
const QStringList kElTorito{u"-b"_s,
                            u"Boot/etfsboot.com"_s,
                            u"-no-emul-boot"_s,
                            u"-boot-load-size"_s,
                            u"8"_s,
                            u"-c"_s,
                            u"boot.cat"_s,
                            u"-eltorito-alt-boot"_s,
                            u"-e"_s,
                            u"EFI/Microsoft/Boot/efisys.bin"_s,
                            u"-no-emul-boot"_s};

} // namespace

class TestDiscReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatOthersMade_data();
    void readsWhatOthersMade();
    void readsPlainNamesWithoutVersions();
    void prefersUdfToTheReadmeBesideIt();
    void readsFilesOfMoreThanOneExtent();
    void readsFilesOfMoreThan4GiB();
    void readsDeepFolders();
    void keepsTheTimesOfFiles();
    void refusesWhatIsNoDisc();
    void refusesAnythingCutShort_data();
    void refusesAnythingCutShort();
    void namesTheFileThatIsCutOff();
    void stopsWhenAskedTo();
    void survivesChangedBytes_data();
    void survivesChangedBytes();
    void readsTheSampleMedium();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestDiscReader::readsWhatOthersMade_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<DiscKind>("kind");
    QTest::newRow("genisoimage UDF bridge") << u"genisoimage"_s << kUdf << DiscKind::UdfIso;
    QTest::newRow("genisoimage UDF, rest hidden")
        << u"genisoimage"_s << kUdf + QStringList{u"-hide"_s, u"*"_s} << DiscKind::UdfIso;
    QTest::newRow("genisoimage Joliet") << u"genisoimage"_s << kUdf.mid(1) << DiscKind::PlainIso;
    QTest::newRow("xorriso Joliet")
        << u"xorriso"_s << QStringList{u"-as"_s, u"mkisofs"_s} + kUdf.mid(1) << DiscKind::PlainIso;
}

void TestDiscReader::readsWhatOthersMade()
{
    QFETCH(QString, program);
    QFETCH(QStringList, options);
    QFETCH(DiscKind, kind);
    if (!isInstalled(program))
        QSKIP("the program that makes this disc is not installed");
    const Files files = awkwardFiles();
    const QString tree = path(u"tree"_s);
    writeFiles(tree, files);
    const QString iso = path(u"größe.iso"_s);
    QFile::remove(iso);
    QCOMPARE(makeIso(program, options, tree, iso), QString());

    const Result<Disc> medium = open(iso);
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    QCOMPARE(medium->kind, kind);
    QCOMPARE(medium->path, iso);
    QCOMPARE(medium->volumeLabel, u"Branch boot"_s);
    QCOMPARE(difference(medium->tree, files), QString());
    QVERIFY(!medium->biosBootImage && !medium->efiBootImage);
}

void TestDiscReader::readsPlainNamesWithoutVersions()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    const QString tree = path(u"plain"_s);
    writeFiles(tree, {{u"sources/boot.wim"_s, "wim"}, {u"bootmgr"_s, "mgr"}});
    const QString iso = path(u"plain.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, {u"-V"_s, u"PLAIN"_s}, tree, iso), QString());
    const Result<Disc> medium = open(iso);
    QVERIFY(medium);
    QCOMPARE(medium->volumeLabel, u"PLAIN"_s);
    QCOMPARE(difference(medium->tree, {{u"SOURCES/BOOT.WIM"_s, "wim"}, {u"BOOTMGR"_s, "mgr"}}),
             QString());
}

// What Microsoft's oscdimg -u2 leaves to readers of ISO 9660 is one README.TXT.
void TestDiscReader::prefersUdfToTheReadmeBesideIt()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    const QString tree = path(u"readme"_s);
    const Files files{{u"sources/boot.wim"_s, noise(5000, 1)}, {u"README.TXT"_s, "use UDF"}};
    writeFiles(tree, files);
    const QString iso = path(u"readme.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, {u"-udf"_s, u"-hide"_s, u"sources"_s}, tree, iso),
             QString());
    const Result<Disc> medium = open(iso);
    QVERIFY(medium);
    QCOMPARE(medium->kind, DiscKind::UdfIso);
    QCOMPARE(difference(medium->tree, files), QString());
}

void TestDiscReader::readsFilesOfMoreThanOneExtent()
{
    // Two records of one file, as for 4 GiB and more but small: the second extent of a disc that
    // xorriso made is set by hand to where the first file ends.
    if (!isInstalled(u"xorriso"_s))
        QSKIP("xorriso is not installed");
    const QString tree = path(u"parts"_s);
    writeFiles(tree, {{u"AAAA.BIN"_s, noise(4096, 1)}, {u"AAAB.BIN"_s, noise(3000, 2)}});
    const QString iso = path(u"parts.iso"_s);
    QCOMPARE(makeIso(u"xorriso"_s, {u"-as"_s, u"mkisofs"_s, u"-R"_s}, tree, iso), QString());
    QByteArray bytes = readFile(iso);
    const qsizetype first = bytes.indexOf("AAAA.BIN;1");
    const qsizetype second = bytes.indexOf("AAAB.BIN;1");
    QVERIFY(first > 0 && second > first);
    bytes[first - 33 + 25] = '\x80'; // more of this file follows
    bytes[second + 3] = 'A';
    writeFile(iso, bytes);
    const Result<Disc> medium = open(iso);
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    QCOMPARE(difference(medium->tree, {{u"AAAA.BIN"_s, noise(4096, 1) + noise(3000, 2)}}),
             QString());

    bytes[second - 33 + 25] = '\x80'; // and now nothing follows
    writeFile(iso, bytes);
    QCOMPARE(open(iso).error().code, ErrorCode::Corrupt);
}

void TestDiscReader::readsFilesOfMoreThan4GiB()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    if (!qEnvironmentVariableIsSet("CMGMEDIA_LARGE_TESTS"))
        QSKIP("set CMGMEDIA_LARGE_TESTS to write a disc of 5 GB");
    const QString tree = path(u"large"_s);
    writeFile(tree + u"/large.wim"_s, {});
    constexpr qint64 kSize = (4LL << 30) + 5000;
    const QList<qint64> marks{0, (1LL << 30) - 2048, (4LL << 30) - 3, kSize - 8};
    QFile file(tree + u"/large.wim"_s);
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(kSize));
    for (const qint64 mark : marks)
        QVERIFY(file.seek(mark) && file.write(noise(8, static_cast<quint32>(mark >> 3))) == 8);
    file.close();
    const QString iso = path(u"large.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, {u"-udf"_s, u"-allow-limited-size"_s}, tree, iso),
             QString());
    QVERIFY(file.remove());
    const Result<Disc> medium = open(iso);
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    const MediaFile* found = medium->tree.find(u"large.wim"_s);
    QVERIFY(found);
    QCOMPARE(found->bytes.size(), kSize);
    for (const qint64 mark : marks)
        QCOMPARE(*found->bytes.slice(mark, 8).readAll(8),
                 noise(8, static_cast<quint32>(mark >> 3)));
    QFile::remove(iso);
}

void TestDiscReader::readsDeepFolders()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    for (const int depth : {40, 80}) {
        const QString tree = path(u"deep%1"_s.arg(depth));
        const Files files{{u"d/"_s.repeated(depth) + u"f"_s, "deep"}};
        writeFiles(tree, files);
        const QString iso = path(u"deep%1.iso"_s.arg(depth));
        QCOMPARE(makeIso(u"genisoimage"_s, {u"-udf"_s, u"-D"_s}, tree, iso), QString());
        for (const QString& medium : {tree, iso}) {
            const Result<Disc> found = open(medium);
            if (depth > 64) {
                QVERIFY(!found);
                QCOMPARE(found.error().code, ErrorCode::Corrupt);
            } else {
                QVERIFY2(found, found ? "" : qPrintable(words(found.error())));
                QCOMPARE(difference(found->tree, files), QString());
            }
        }
    }
}

void TestDiscReader::keepsTheTimesOfFiles()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    const QString tree = path(u"times"_s);
    const QDateTime modified(QDate(2024, 2, 29), QTime(23, 59, 58), Qt::UTC);
    writeFile(tree + u"/f"_s, "x");
    QFile file(tree + u"/f"_s);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.setFileTime(modified, QFile::FileModificationTime));
    file.close();
    for (const QString& option : {u"-udf"_s, u"-J"_s}) {
        const QString iso = path(u"times.iso"_s);
        QCOMPARE(makeIso(u"genisoimage"_s, {option}, tree, iso), QString());
        const Result<Disc> medium = open(iso);
        QVERIFY(medium);
        QCOMPARE(medium->tree.find(u"f"_s)->modified, modified);
    }
    QCOMPARE(open(tree)->tree.find(u"f"_s)->modified, modified);
}

void TestDiscReader::refusesWhatIsNoDisc()
{
    writeFile(path(u"empty.iso"_s), {});
    writeFile(path(u"noise.iso"_s), noise(600'000, 1));
    writeFile(path(u"zeros.iso"_s), QByteArray(600'000, '\0'));
    for (const QString& name : {u"empty.iso"_s, u"noise.iso"_s, u"zeros.iso"_s})
        QCOMPARE(open(path(name)).error().code, ErrorCode::NotAMedium);
    QCOMPARE(open(path(u"nowhere.iso"_s)).error().code, ErrorCode::NotFound);
}

void TestDiscReader::refusesAnythingCutShort_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("UDF bridge") << kUdf + kElTorito;
    QTest::newRow("UDF, rest hidden") << kUdf + QStringList{u"-hide"_s, u"*"_s};
    QTest::newRow("Joliet") << kUdf.mid(1) + kElTorito;
    QTest::newRow("plain") << QStringList{u"-iso-level"_s, u"3"_s};
}

void TestDiscReader::refusesAnythingCutShort()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    QFETCH(QStringList, options);
    const QString tree = path(u"short"_s);
    Files files = awkwardFiles();
    files[u"sources/boot.wim"_s] = noise(70'001, 1);
    writeFiles(tree, files);
    const QString iso = path(u"short.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, options, tree, iso), QString());
    QVERIFY(open(iso));
    QFile file(iso);
    QVERIFY(file.open(QFile::ReadWrite));
    int told = 0;
    for (qint64 block = file.size() / 2048 - 1; block >= 0; --block) {
        for (const qint64 size : {block * 2048 + 1777, block * 2048}) {
            QVERIFY(file.resize(size));
            const Result<Disc> medium = open(iso);
            QVERIFY2(!medium, qPrintable(u"%1 bytes"_s.arg(size)));
            const ErrorRow expected = block < 17 ? ErrorCode::NotAMedium : ErrorCode::Truncated;
            if (block < 16 || block > 17)
                QCOMPARE(medium.error().code, expected);
            QCOMPARE(medium.error().subject.english(), iso);
            ++told;
        }
    }
    QVERIFY(told > 400);
}

void TestDiscReader::namesTheFileThatIsCutOff()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    const QString tree = path(u"cut"_s);
    writeFiles(tree, {{u"sources/boot.wim"_s, noise(900'000, 1)}});
    const QString iso = path(u"cut.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, kUdf, tree, iso), QString());
    QVERIFY(QFile::resize(iso, 900'000));
    const Result<Disc> medium = open(iso);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Truncated);
    QVERIFY2(medium.error().detail.english().contains("sources/boot.wim"_L1),
             qPrintable(medium.error().detail.english()));
}

void TestDiscReader::stopsWhenAskedTo()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    const QString tree = path(u"stop"_s);
    writeFiles(tree, {{u"a/b"_s, "x"}});
    SilentSink sink;
    std::stop_source stop;
    stop.request_stop();
    Work work{sink, stop.get_token()};
    QCOMPARE(openDisc(tree, work).error().code, ErrorCode::Cancelled);
    for (const QString& option : {u"-udf"_s, u"-J"_s}) {
        const QString iso = path(u"stop.iso"_s);
        QCOMPARE(makeIso(u"genisoimage"_s, {option}, tree, iso), QString());
        QCOMPARE(openDisc(iso, work).error().code, ErrorCode::Cancelled);
    }
}

void TestDiscReader::survivesChangedBytes_data()
{
    refusesAnythingCutShort_data();
}

// Every byte that is not content, one after another: an error or a tree that can be read.
void TestDiscReader::survivesChangedBytes()
{
    if (!isInstalled(u"genisoimage"_s))
        QSKIP("genisoimage is not installed");
    QFETCH(QStringList, options);
    const QString tree = path(u"changed"_s);
    writeFiles(tree, {{u"Boot/etfsboot.com"_s, noise(4096, 1)},
                      {u"EFI/Microsoft/Boot/efisys.bin"_s, noise(3000, 2)},
                      {u"leer.txt"_s, {}}});
    const QString iso = path(u"changed.iso"_s);
    QCOMPARE(makeIso(u"genisoimage"_s, options, tree, iso), QString());
    const QByteArray original = readFile(iso);
    QFile file(iso);
    QVERIFY(file.open(QFile::ReadWrite | QFile::Unbuffered));
    for (qsizetype at = qsizetype(16) * 2048; at < original.size(); ++at) {
        if (original[at] == '\0' && at % 997 != 0)
            continue;
        {
            const auto changed = static_cast<char>(~original[at]);
            QVERIFY(file.seek(at) && file.write(&changed, 1) == 1);
            const Result<Disc> medium = open(iso);
            if (medium) {
                for (const MediaFile* found : medium->tree.files())
                    QVERIFY(found->bytes.readAll(1 << 30));
            }
        }
        QVERIFY(file.seek(at) && file.write(original.constData() + at, 1) == 1);
    }
}

void TestDiscReader::readsTheSampleMedium()
{
    const QString script = samplesFolder() + u"/tools/make-medium.sh"_s;
    if (samplesFolder().isEmpty() || !QFile::exists(script))
        QSKIP("no samples: set CMGMEDIA_SAMPLES to their folder");
    const Ran made = run(u"bash"_s, {script, path(u"sample"_s), u"--payload-mb"_s, u"1"_s});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const Result<Disc> disc = open(path(u"sample/official.iso"_s));
    const Result<Disc> folder = open(path(u"sample/tree"_s));
    QVERIFY(disc && folder);
    QCOMPARE(disc->volumeLabel, u"Example boot"_s);
    QCOMPARE(folder->volumeLabel, u"Example boot media"_s);
    QCOMPARE(disc->tree.files().size(), folder->tree.files().size() + 1); // and boot.cat
    for (const MediaFile* file : folder->tree.files()) {
        const MediaFile* found = disc->tree.find(file->path);
        QVERIFY2(found && found->path == file->path, qPrintable(file->path));
        QCOMPARE(*found->bytes.readAll(1 << 30), *file->bytes.readAll(1 << 30));
    }
    QCOMPARE(*disc->biosBootImage->readAll(1 << 30),
             *folder->tree.find(u"Boot/etfsboot.com"_s)->bytes.readAll(1 << 30));
    QCOMPARE(*disc->efiBootImage->readAll(1 << 30),
             *folder->tree.find(u"EFI/Microsoft/Boot/efisys.bin"_s)->bytes.readAll(1 << 30));
}

CMGMEDIA_TEST(TestDiscReader)
#include "test_disc_reader.moc"
