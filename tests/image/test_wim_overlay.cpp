// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_image.h"
#include "core/image/errors.h"
#include "core/image/wim_overlay.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

/// Path and SHA-256 of every file in a folder.
QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        contents[QDir(folder).relativeFilePath(path)] =
            QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256);
    }
    return contents;
}

/// The sections of `wimlib-imagex dir --detailed` that describe one path.
QStringList detailsOf(const QString& wim, int image, const QString& path)
{
    const Ran ran = run(u"wimlib-imagex"_s, {u"dir"_s, wim, QString::number(image), u"--detailed"_s,
                                             u"--one-file-only"_s, u"--path=/"_s + path});
    return QString::fromUtf8(ran.output).split(u'\n');
}

} // namespace

class TestWimOverlay : public QObject
{
    Q_OBJECT

    Result<ByteSource> edit(const QString& wim, const QString& path = kSoftwareHive, int image = 0);
    QString path(const QString& name) const { return m_dir.filePath(name); }
    QString makeWim(const QString& name, const WimCaptureOptions& options = {});
    void verify(const QString& wim);

    QTemporaryDir m_dir;
    QString m_tree;
    QString m_newHive;
    QByteArray m_newBytes;
    SilentSink m_sink;
    Work m_work{m_sink, {}};

private slots:
    void initTestCase();
    void replacesTheHive_data();
    void replacesTheHive();
    void keepsWhatWindowsGaveTheHive_data();
    void keepsWhatWindowsGaveTheHive();
    void changesNoOtherByte();
    void findsThePathWhateverItsCase();
    void editsTheNamedImage_data();
    void editsTheNamedImage();
    void editsAWimInsideAnotherFile();
    void editsTwice();
    void keepsTheReadOnlyFlag();
    void givesTheSourceBackForTheSameContent();
    void takesAContentThatIsThereAlready();
    void takesAnEmptyHive();
    void replacesOneNameOfALinkedHive();
    void refuses_data();
    void refuses();
    void refusesAnInterruptedWim();
    void refusesADamagedIntegrityTable();
    void stopsWhenCancelled();
};

void TestWimOverlay::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_tree = path(u"tree"_s);
    makeBootImageFolder(m_tree);
    m_newBytes = hiveLike(1, 400'000);
    m_newBytes.replace(100'000, 9, "REPLACED!");
    m_newBytes += hiveLike(3, 50'000);
    m_newHive = path(u"new-hive"_s);
    writeFile(m_newHive, m_newBytes);
}

QString TestWimOverlay::makeWim(const QString& name, const WimCaptureOptions& options)
{
    return makeBootImage(m_tree, path(name), options);
}

Result<ByteSource> TestWimOverlay::edit(const QString& wim, const QString& filePath, int image)
{
    Result<ByteSource> source = ByteSource::open(wim);
    if (!source)
        return source;
    return replaceFileInWim(*source, wim, image, filePath, m_newHive, m_work);
}

/// By two readers that are not ours.
void TestWimOverlay::verify(const QString& wim)
{
    if (isInstalled(u"wimlib-imagex"_s)) {
        for (const QStringList& check :
             {QStringList{u"verify"_s, wim}, QStringList{u"info"_s, wim, u"--check"_s}}) {
            const Ran ran = run(u"wimlib-imagex"_s, check);
            QVERIFY2(ran.exitCode == 0, ran.errors.constData());
            QVERIFY2(ran.errors.contains("Skipping integrity check")
                         || !ran.errors.contains("WARNING"),
                     ran.errors.constData());
        }
    }
    if (isInstalled(u"7z"_s)) {
        const Ran ran = run(u"7z"_s, {u"t"_s, wim});
        QVERIFY2(ran.exitCode == 0, ran.output.constData());
    }
}

void TestWimOverlay::replacesTheHive_data()
{
    QTest::addColumn<WimCompression>("compression");
    QTest::addColumn<bool>("integrityTable");
    QTest::addRow("none") << WimCompression::None << false;
    QTest::addRow("none, integrity table") << WimCompression::None << true;
    QTest::addRow("XPRESS") << WimCompression::Xpress << false;
    QTest::addRow("XPRESS, integrity table") << WimCompression::Xpress << true;
    QTest::addRow("LZX") << WimCompression::Lzx << false;
    QTest::addRow("LZX, integrity table") << WimCompression::Lzx << true;
}

void TestWimOverlay::replacesTheHive()
{
    QFETCH(WimCompression, compression);
    QFETCH(bool, integrityTable);
    const QString wim =
        makeWim(u"source.wim"_s, {.compression = compression, .integrityTable = integrityTable});
    const QByteArray before = readFile(wim);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY2(edited, edited ? "" : qPrintable(describe(edited.error()).english()));
    QCOMPARE(readFile(wim), before);

    const QString out = path(u"edited.wim"_s);
    compose(*edited, out);
    verify(out);
    const Result<WimFile> opened = WimFile::open(*edited, out, {});
    QVERIFY(opened);
    QCOMPARE(*opened->read(1, kSoftwareHive, 1 << 20, {}), m_newBytes);
    QCOMPARE(opened->hasIntegrityTable(), integrityTable);
    QCOMPARE(opened->bootIndex(), 1);

    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed to compare all other files");
    QTemporaryDir extracted;
    QCOMPARE(run(u"wimlib-imagex"_s, {u"apply"_s, out, u"1"_s, extracted.path()}).exitCode, 0);
    QMap<QString, QByteArray> expected = contentsOf(m_tree);
    expected[kSoftwareHive] = QCryptographicHash::hash(m_newBytes, QCryptographicHash::Sha256);
    QCOMPARE(contentsOf(extracted.path()), expected);
}

void TestWimOverlay::keepsWhatWindowsGaveTheHive_data()
{
    QTest::addColumn<QString>("compression");
    for (const QString& name : {u"none"_s, u"XPRESS"_s, u"LZX"_s})
        QTest::addRow("%s", qPrintable(name)) << name;
}

void TestWimOverlay::keepsWhatWindowsGaveTheHive()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    QFETCH(QString, compression);
    const QString plain = makeWim(u"plain.wim"_s, {.compression = WimCompression::None});
    giveHiveWindowsTraits(plain);
    const QString wim = path(u"traits-%1.wim"_s.arg(compression));
    QCOMPARE(run(u"wimlib-imagex"_s,
                 {u"export"_s, plain, u"1"_s, wim, u"--boot"_s, u"--compress="_s + compression})
                 .exitCode,
             0);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(edited);
    const QString out = path(u"traits-edited.wim"_s);
    compose(*edited, out);
    verify(out);

    QStringList before = detailsOf(wim, 1, kSoftwareHive);
    QStringList after = detailsOf(out, 1, kSoftwareHive);
    QVERIFY(before.contains(u"Security Descriptor = 0100008000000000000000000000000000000000"_s));
    const QStringList mayChange = {u"Hash"_s,       u"size"_s,       u"Offset"_s,
                                   u"Last Write"_s, u"Attributes"_s, u"FILE_ATTRIBUTE"_s,
                                   u"Blob"_s,       u"flags"_s};
    for (const QString& word : mayChange) {
        const auto hasWord = [&word](const QString& line) {
            return line.contains(word, Qt::CaseInsensitive);
        };
        before.removeIf(hasWord);
        after.removeIf(hasWord);
    }
    QCOMPARE(after, before);
    const QString all = detailsOf(out, 1, kSoftwareHive).join(u'\n');
    for (const QString& attribute : {u"HIDDEN"_s, u"SYSTEM"_s, u"ARCHIVE"_s})
        QVERIFY2(all.contains(u"FILE_ATTRIBUTE_"_s + attribute), qPrintable(all));
    QVERIFY(!all.contains(u"FILE_ATTRIBUTE_COMPRESSED"_s));
}

void TestWimOverlay::changesNoOtherByte()
{
    const QString wim = makeWim(u"bytes.wim"_s);
    const QByteArray before = readFile(wim);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(edited);
    const QByteArray after = *edited->readAll(1 << 30);
    QVERIFY(after.size() > before.size());
    QCOMPARE(after.sliced(208, before.size() - 208), before.sliced(208));
    QCOMPARE(after.first(48), before.first(48)); // version, flags, GUID, parts, image count
    QCOMPARE(after.sliced(120, 4), before.sliced(120, 4)); // boot index
    // The hive has 13 chunks, of which two differ: the rest is taken over packed.
    QVERIFY2(after.size() - before.size() < 200'000, qPrintable(QString::number(after.size())));
}

void TestWimOverlay::findsThePathWhateverItsCase()
{
    const QString tree = path(u"odd"_s);
    writeFile(tree + u"/windows/SYSTEM32/Config/software"_s, hiveLike(1, 100'000));
    const QString wim = makeBootImage(tree, path(u"odd.wim"_s));
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(edited);
    const Result<WimFile> opened = WimFile::open(*edited, wim, {});
    QVERIFY(opened);
    const Result<BootImage> described = describeBootImage(*opened, 0, {});
    QVERIFY(described);
    QCOMPARE(described->softwareHivePath, u"windows/SYSTEM32/Config/software"_s);
    QCOMPARE(opened->children(1, u""_s, {})->size(), size_t{1}); // no second tree beside it
    QCOMPARE(*opened->read(1, described->softwareHivePath, 1 << 20, {}), m_newBytes);
}

void TestWimOverlay::editsTheNamedImage_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("edited");
    QTest::addRow("the one that starts") << 0 << 2;
    QTest::addRow("first") << 1 << 1;
    QTest::addRow("second") << 2 << 2;
}

void TestWimOverlay::editsTheNamedImage()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    QFETCH(int, asked);
    QFETCH(int, edited);
    const QString wim = makeWim(u"two.wim"_s, {.integrityTable = true});
    QCOMPARE(
        run(u"wimlib-imagex"_s, {u"append"_s, m_tree, wim, u"Setup"_s, u"--boot"_s, u"--check"_s})
            .exitCode,
        0);
    const Result<ByteSource> result = edit(wim, kSoftwareHive, asked);
    QVERIFY(result);
    compose(*result, path(u"two-edited.wim"_s));
    verify(path(u"two-edited.wim"_s));
    const Result<WimFile> opened = WimFile::open(*result, wim, {});
    QVERIFY(opened);
    QCOMPARE(opened->bootIndex(), 2);
    QCOMPARE(opened->images().at(1).name, u"Setup"_s);
    QCOMPARE(*opened->read(edited, kSoftwareHive, 1 << 20, {}), m_newBytes);
    QCOMPARE(*opened->read(3 - edited, kSoftwareHive, 1 << 20, {}), hiveLike(1, 400'000));
}

void TestWimOverlay::editsAWimInsideAnotherFile()
{
    const QString wim = makeWim(u"inner.wim"_s, {.integrityTable = true});
    const QByteArray inner = readFile(wim);
    writeFile(path(u"outer.iso"_s), QByteArray(4096, 'a') + inner + QByteArray(2048, 'z'));
    const Result<ByteSource> outer = ByteSource::open(path(u"outer.iso"_s));
    QVERIFY(outer);
    // In two extents, as a fragmented file of an ISO may have them.
    ByteSource source = outer->slice(4096, 1000);
    source.append(outer->slice(5096, inner.size() - 1000));
    const Result<ByteSource> edited =
        replaceFileInWim(source, u"outer.iso"_s, 0, kSoftwareHive, m_newHive, m_work);
    QVERIFY(edited);
    compose(*edited, path(u"inner-edited.wim"_s));
    verify(path(u"inner-edited.wim"_s));
}

void TestWimOverlay::editsTwice()
{
    const QString wim = makeWim(u"twice.wim"_s, {.integrityTable = true});
    const Result<ByteSource> first = edit(wim);
    QVERIFY(first);
    writeFile(path(u"third-hive"_s), hiveLike(9, 300'000));
    const Result<ByteSource> second =
        replaceFileInWim(*first, wim, 0, kSoftwareHive, path(u"third-hive"_s), m_work);
    QVERIFY(second);
    compose(*second, path(u"twice-edited.wim"_s));
    verify(path(u"twice-edited.wim"_s));
    QCOMPARE(*WimFile::open(*second, wim, {})->read(1, kSoftwareHive, 1 << 20, {}),
             hiveLike(9, 300'000));
}

void TestWimOverlay::keepsTheReadOnlyFlag()
{
    const QString wim = makeWim(u"read-only.wim"_s);
    QByteArray bytes = readFile(wim);
    bytes[16] = static_cast<char>(bytes[16] | 0x4); // FLAG_HEADER_READONLY
    writeFile(wim, bytes);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(edited);
    QVERIFY((edited->readAll(1 << 30)->at(16) & 0x4) != 0);
}

void TestWimOverlay::givesTheSourceBackForTheSameContent()
{
    const QString wim = makeWim(u"same.wim"_s);
    const Result<ByteSource> source = ByteSource::open(wim);
    QVERIFY(source);
    const Result<ByteSource> edited =
        replaceFileInWim(*source, wim, 0, kSoftwareHive, m_tree + u'/' + kSoftwareHive, m_work);
    QVERIFY(edited);
    QCOMPARE(*edited->readAll(1 << 30), readFile(wim));
}

void TestWimOverlay::takesAContentThatIsThereAlready()
{
    const QString wim = makeWim(u"shared.wim"_s, {.integrityTable = true});
    const Result<ByteSource> source = ByteSource::open(wim);
    QVERIFY(source);
    const QString system = m_tree + u"/Windows/System32/config/SYSTEM"_s;
    const Result<ByteSource> edited =
        replaceFileInWim(*source, wim, 0, kSoftwareHive, system, m_work);
    QVERIFY(edited);
    compose(*edited, path(u"shared-edited.wim"_s));
    verify(path(u"shared-edited.wim"_s));
    // Away again: the content stays, because SYSTEM has it too.
    const Result<ByteSource> again =
        replaceFileInWim(*edited, wim, 0, kSoftwareHive, m_newHive, m_work);
    QVERIFY(again);
    compose(*again, path(u"shared-again.wim"_s));
    verify(path(u"shared-again.wim"_s));
    const Result<WimFile> opened = WimFile::open(*again, wim, {});
    QCOMPARE(*opened->read(1, u"Windows/System32/config/SYSTEM"_s, 1 << 20, {}), readFile(system));
    QCOMPARE(*opened->read(1, kSoftwareHive, 1 << 20, {}), m_newBytes);
}

void TestWimOverlay::takesAnEmptyHive()
{
    const QString wim = makeWim(u"to-empty.wim"_s);
    writeFile(path(u"empty"_s), {});
    const Result<ByteSource> source = ByteSource::open(wim);
    const Result<ByteSource> edited =
        replaceFileInWim(*source, wim, 0, kSoftwareHive, path(u"empty"_s), m_work);
    QVERIFY(edited);
    compose(*edited, path(u"empty-edited.wim"_s));
    verify(path(u"empty-edited.wim"_s));
    const Result<ByteSource> filled =
        replaceFileInWim(*edited, wim, 0, kSoftwareHive, m_newHive, m_work);
    QVERIFY(filled);
    compose(*filled, path(u"filled.wim"_s));
    verify(path(u"filled.wim"_s));
}

void TestWimOverlay::replacesOneNameOfALinkedHive()
{
    const QString tree = path(u"linked"_s);
    writeFile(tree + u'/' + kSoftwareHive, hiveLike(1, 100'000));
    const QString other = tree + u"/Windows/System32/config/OTHER"_s;
    if (run(u"ln"_s, {tree + u'/' + kSoftwareHive, other}).exitCode != 0)
        QSKIP("this file system has no hard links");
    const QString wim = makeBootImage(tree, path(u"linked.wim"_s));
    const Result<ByteSource> source = ByteSource::open(wim);
    const Result<WimFile> before = WimFile::open(*source, wim, {});
    QCOMPARE(describeBootImage(*before, 0, {})->softwareHiveLinks, 2);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(edited);
    compose(*edited, path(u"linked-edited.wim"_s));
    verify(path(u"linked-edited.wim"_s));
    const Result<WimFile> opened = WimFile::open(*edited, wim, {});
    QCOMPARE(describeBootImage(*opened, 0, {})->softwareHiveLinks, 1);
    QCOMPARE(*opened->read(1, kSoftwareHive, 1 << 20, {}), m_newBytes);
    QCOMPARE(*opened->read(1, u"Windows/System32/config/OTHER"_s, 1 << 20, {}),
             hiveLike(1, 100'000));
}

void TestWimOverlay::refuses_data()
{
    QTest::addColumn<QStringList>("capture");
    QTest::addColumn<QString>("hive");
    QTest::addColumn<int>("image");
    QTest::addColumn<ErrorRow>("code");
    QTest::addRow("solid") << QStringList{u"--solid"_s} << kSoftwareHive << 0
                           << ErrorCode::WimSolid;
    QTest::addRow("LZMS") << QStringList{u"--compress=LZMS"_s} << kSoftwareHive << 0
                          << ErrorCode::WimSolid;
    QTest::addRow("pipable") << QStringList{u"--pipable"_s} << kSoftwareHive << 0
                             << ErrorCode::WimPipable;
    QTest::addRow("no such image")
        << QStringList() << kSoftwareHive << 2 << ErrorCode::WimImageMissing;
    QTest::addRow("negative image")
        << QStringList() << kSoftwareHive << -1 << ErrorCode::WimImageMissing;
    QTest::addRow("no such file") << QStringList() << u"Windows/nowhere"_s << 0
                                  << ErrorCode::SoftwareHiveMissing;
    QTest::addRow("a folder") << QStringList() << u"Windows/System32"_s << 0
                              << ErrorCode::Unsupported;
}

void TestWimOverlay::refuses()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    QFETCH(QStringList, capture);
    QFETCH(QString, hive);
    QFETCH(int, image);
    QFETCH(ErrorRow, code);
    const QString wim = path(u"refused.wim"_s);
    QFile::remove(wim);
    QCOMPARE(
        run(u"wimlib-imagex"_s, QStringList{u"capture"_s, m_tree, wim, u"PE"_s} + capture).exitCode,
        0);
    const Result<ByteSource> edited = edit(wim, hive, image);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, code);
    QVERIFY(describe(edited.error()).english().contains(wim));
}

void TestWimOverlay::refusesAnInterruptedWim()
{
    const QString wim = makeWim(u"interrupted.wim"_s);
    QByteArray bytes = readFile(wim);
    bytes[16] = static_cast<char>(bytes[16] | 0x40); // FLAG_HEADER_WRITE_IN_PROGRESS
    writeFile(wim, bytes);
    const Result<ByteSource> edited = edit(wim);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::WimDamaged);
}

void TestWimOverlay::refusesADamagedIntegrityTable()
{
    const QString wim = makeWim(u"bad-table.wim"_s, {.integrityTable = true});
    const QByteArray good = readFile(wim);
    const auto table = qFromLittleEndian<qint64>(good.constData() + 132);
    for (int at = 0; at < 12; ++at) {
        QByteArray bytes = good;
        bytes[table + at] = static_cast<char>(bytes[table + at] ^ 0x80);
        writeFile(wim, bytes);
        const Result<ByteSource> edited = edit(wim);
        // The upper bytes of a chunk size that stays larger than the WIM change nothing.
        QVERIFY(edited || edited.error().code == ErrorCode::WimDamaged);
        QVERIFY(at >= 8 || !edited);
    }
}

void TestWimOverlay::stopsWhenCancelled()
{
    const QString wim = makeWim(u"cancel.wim"_s);
    std::stop_source stop;
    stop.request_stop();
    Work work{m_sink, stop.get_token()};
    const Result<ByteSource> source = ByteSource::open(wim);
    const Result<ByteSource> edited =
        replaceFileInWim(*source, wim, 0, kSoftwareHive, m_newHive, work);
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, ErrorCode::Cancelled);
}

CMGMEDIA_TEST(TestWimOverlay)
#include "test_wim_overlay.moc"
