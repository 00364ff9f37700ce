// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_image.h"
#include "core/image/errors.h"
#include "core/image/wim_file.h"
#include "tests/support/outside.h"
#include "tests/support/stopped.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <array>
#include <thread>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens and looks at everything once; what matters is that it comes back with an answer.
Result<> explore(const QByteArray& bytes)
{
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(bytes), u"test.wim"_s, {});
    if (!wim)
        return wim.error();
    for (const WimImage& image : wim->images()) {
        const Result<std::optional<WimEntry>> entry = wim->find(image.index, kSoftwareHive, {});
        if (!entry)
            return entry.error();
        const Result<std::vector<WimEntry>> children = wim->children(image.index, u"Windows"_s, {});
        if (!children)
            return children.error();
        const Result<QByteArray> content = wim->read(image.index, kSoftwareHive, 1 << 20, {});
        if (!content)
            return content.error();
    }
    return {};
}

qint64 numberAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<qint64>(bytes.constData() + offset);
}

bool isExpectedOfDamage(ErrorRow code)
{
    return code == ErrorCode::WimDamaged || code == ErrorCode::Truncated
           || code == ErrorCode::NotABootImage || code == ErrorCode::NotFound
           || code == ErrorCode::Unsupported || code == ErrorCode::WimSplit
           || code == ErrorCode::WimPipable || code == ErrorCode::WimSolid
           || code == ErrorCode::Corrupt;
}

} // namespace

class TestWimFile : public QObject
{
    Q_OBJECT

    QString path(const QString& name) const { return m_dir.filePath(name); }

    QTemporaryDir m_dir;
    QString m_tree;
    QString m_path;
    QByteArray m_bytes;

private slots:
    void initTestCase();
    void describesTheImages();
    void knowsEveryCompression_data();
    void knowsEveryCompression();
    void findsWhateverTheCase_data();
    void findsWhateverTheCase();
    void prefersTheExactSpelling();
    void listsChildren();
    void readsContent();
    void extractsAFile();
    void stopsWhenAsked();
    void countsHardLinks();
    void readsFromManyThreads();
    void opensAnEditedXmlWithoutWindows();
    void refusesToReadTooMuch();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void refusesASplitWim();
    void describesASolidWim();
    void survivesTruncation_data();
    void survivesTruncation();
    void survivesDamage_data();
    void survivesDamage();
    void findsDamageInContent();
    void staysSmallWhenSizesLie();
};

void TestWimFile::initTestCase()
{
    m_tree = path(u"tree"_s);
    makeBootImageFolder(m_tree);
    m_path = makeBootImage(m_tree, path(u"boot.wim"_s),
                           {.name = u"Größe & <Co>"_s, .integrityTable = true});
    QVERIFY(!m_path.isEmpty());
    m_bytes = readFile(m_path);
}

void TestWimFile::describesTheImages()
{
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(m_path), m_path, {});
    QVERIFY(wim);
    QCOMPARE(wim->images().size(), size_t{1});
    const WimImage& image = wim->images().front();
    QCOMPARE(image.index, 1);
    QCOMPARE(image.name, u"Größe & <Co>"_s);
    QCOMPARE(image.architecture, u"amd64"_s);
    QCOMPARE(image.version, u"10.0.26100.1"_s);
    QCOMPARE(image.languages, QStringList{u"en-US"_s});
    QCOMPARE(wim->bootIndex(), 1);
    QCOMPARE(wim->origin(), m_path);
    QVERIFY(wim->hasIntegrityTable());
    QVERIFY(!wim->isSolid());
}

void TestWimFile::knowsEveryCompression_data()
{
    QTest::addColumn<WimCompression>("compression");
    QTest::addRow("none") << WimCompression::None;
    QTest::addRow("XPRESS") << WimCompression::Xpress;
    QTest::addRow("LZX") << WimCompression::Lzx;
    QTest::addRow("LZMS") << WimCompression::Lzms;
}

void TestWimFile::knowsEveryCompression()
{
    QFETCH(WimCompression, compression);
    const QString made =
        makeBootImage(m_tree, path(u"compression.wim"_s), {.compression = compression});
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(made), made, {});
    QVERIFY(wim);
    QCOMPARE(wim->compression(), compression);
    QCOMPARE(wim->isSolid(), compression == WimCompression::Lzms);
    QVERIFY(!wim->hasIntegrityTable());
    QCOMPARE(*wim->read(1, kSoftwareHive, 1 << 20, {}), hiveLike(1, 400'000));
}

void TestWimFile::findsWhateverTheCase_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::addRow("as it is") << kSoftwareHive << kSoftwareHive;
    QTest::addRow("lower case") << kSoftwareHive.toLower() << kSoftwareHive;
    QTest::addRow("backslashes") << u"\\WINDOWS\\system32\\CONFIG\\software"_s << kSoftwareHive;
    QTest::addRow("not ASCII") << u"windows/system32/GRÖSSE-日本.txt"_s << QString();
    QTest::addRow("not ASCII, folded")
        << u"windows/system32/GRÖßE-日本.TXT"_s << u"Windows/System32/größe-日本.txt"_s;
    QTest::addRow("the root") << u"/"_s << u""_s;
    QTest::addRow("missing") << u"Windows/System32/config/SOFTWARE2"_s << QString();
    QTest::addRow("below a file") << kSoftwareHive + u"/x"_s << QString();
}

void TestWimFile::findsWhateverTheCase()
{
    QFETCH(QString, asked);
    QFETCH(QString, found);
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(m_bytes), m_path, {});
    const Result<std::optional<WimEntry>> entry = wim->find(1, asked, {});
    QVERIFY(entry);
    QCOMPARE(entry->has_value(), !found.isNull());
    if (*entry)
        QCOMPARE((*entry)->path, found);
}

void TestWimFile::prefersTheExactSpelling()
{
    const QString tree = path(u"twins"_s);
    writeFile(tree + u"/file"_s, "lower");
    writeFile(tree + u"/FILE"_s, "upper");
    if (readFile(tree + u"/file"_s) != "lower")
        QSKIP("this file system does not tell case apart");
    const QString made = makeBootImage(tree, path(u"twins.wim"_s));
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(made), made, {});
    QVERIFY(wim);
    QCOMPARE(*wim->read(1, u"FILE"_s, 100, {}), "upper"_ba);
    QCOMPARE(*wim->read(1, u"file"_s, 100, {}), "lower"_ba);
}

void TestWimFile::listsChildren()
{
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(m_bytes), m_path, {});
    const Result<std::vector<WimEntry>> children = wim->children(1, u"windows/system32"_s, {});
    QVERIFY(children);
    QStringList names;
    for (const WimEntry& entry : *children) {
        names += entry.path;
        QCOMPARE(entry.isFolder, entry.path == u"Windows/System32/config"_s);
        QCOMPARE(entry.size, entry.path.endsWith(u"größe-日本.txt"_s) ? 1 : 0);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"Windows/System32/config"_s, u"Windows/System32/empty.txt"_s,
                                 u"Windows/System32/größe-日本.txt"_s}));
    QCOMPARE(wim->children(1, u"nowhere"_s, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(wim->children(2, u""_s, {}).error().code, ErrorCode::WimImageMissing);
    QVERIFY(wim->children(1, kSoftwareHive, {})->empty());
}

void TestWimFile::readsContent()
{
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(m_bytes), m_path, {});
    QCOMPARE(*wim->read(1, kSoftwareHive, 1 << 20, {}), hiveLike(1, 400'000));
    QCOMPARE(*wim->read(1, u"windows/system32/empty.txt"_s, 0, {}), QByteArray());
    QCOMPARE(wim->read(1, u"nowhere"_s, 10, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(wim->read(1, u"Windows"_s, 10, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(wim->find(1, kSoftwareHive, {})->value().size, 400'000);
}

void TestWimFile::extractsAFile()
{
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(m_bytes), m_path, {});
    QVERIFY(wim->extract(1, kSoftwareHive, path(u"out"_s), {}));
    QCOMPARE(readFile(path(u"out"_s)), hiveLike(1, 400'000));
    QVERIFY(!wim->extract(1, u"nowhere"_s, path(u"none"_s), {}));
    QVERIFY(!QFile::exists(path(u"none"_s)));
    QVERIFY(!wim->extract(1, kSoftwareHive, path(u"no-folder/out"_s), {}));
}

void TestWimFile::stopsWhenAsked()
{
    const ByteSource bytes = ByteSource::fromBytes(m_bytes);
    const std::stop_token stop = test::stopped();
    QCOMPARE(WimFile::open(bytes, m_path, stop).error().code, ErrorCode::Cancelled);
    const Result<WimFile> wim = WimFile::open(bytes, m_path, {});
    QCOMPARE(wim->find(1, kSoftwareHive, stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(wim->children(1, u"Windows"_s, stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(describeBootImage(*wim, 1, stop).error().code, ErrorCode::Cancelled);
    QVERIFY(wim->find(1, kSoftwareHive, {})); // was not taken for damaged
    QCOMPARE(wim->read(1, kSoftwareHive, 1 << 20, stop).error().code, ErrorCode::Cancelled);
    QCOMPARE(wim->extract(1, kSoftwareHive, path(u"stopped"_s), stop).error().code,
             ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path(u"stopped"_s)));
}

void TestWimFile::countsHardLinks()
{
    const QString tree = path(u"links"_s);
    writeFile(tree + u"/a"_s, "content");
    writeFile(tree + u"/b"_s, "content"); // the same content, but another file
    if (run(u"ln"_s, {tree + u"/a"_s, tree + u"/c"_s}).exitCode != 0)
        QSKIP("this file system has no hard links");
    const QString made = makeBootImage(tree, path(u"links.wim"_s));
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(made), made, {});
    QCOMPARE(wim->find(1, u"a"_s, {})->value().links, 2);
    QCOMPARE(wim->find(1, u"b"_s, {})->value().links, 1);
    QCOMPARE(wim->find(1, u"c"_s, {})->value().links, 2);
}

void TestWimFile::readsFromManyThreads()
{
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(m_path), m_path, {});
    std::atomic<int> good = 0;
    {
        std::array<std::jthread, 8> threads;
        for (std::jthread& thread : threads) {
            thread = std::jthread([&wim, &good] {
                const Result<QByteArray> read = wim->read(1, kSoftwareHive, 1 << 20, {});
                good += read && *read == hiveLike(1, 400'000) ? 1 : 0;
            });
        }
    }
    QCOMPARE(good.load(), 8);
}

void TestWimFile::opensAnEditedXmlWithoutWindows()
{
    QByteArray bytes = m_bytes;
    const QByteArray from(reinterpret_cast<const char*>(u"<ARCH>9<"), 16);
    const QByteArray to(reinterpret_cast<const char*>(u"<ARCH>7<"), 16);
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(bytes), m_path, {});
    QVERIFY(wim);
    QCOMPARE(wim->images().front().architecture, QString());
}

void TestWimFile::refusesToReadTooMuch()
{
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(m_bytes), m_path, {});
    QVERIFY(wim->read(1, kSoftwareHive, 400'000, {}));
    const Result<QByteArray> read = wim->read(1, kSoftwareHive, 399'999, {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Corrupt);
}

void TestWimFile::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorRow>("code");
    QTest::addRow("nothing") << QByteArray() << ErrorCode::NotABootImage;
    QTest::addRow("a text") << QByteArray(1000, 'x') << ErrorCode::NotABootImage;
    QTest::addRow("pipable") << QByteArray("WLPWM\0\0\0", 8) + QByteArray(200, '\0')
                             << ErrorCode::WimPipable;
    QTest::addRow("only the magic") << QByteArray("MSWIM\0\0\0", 8) << ErrorCode::Truncated;
    QTest::addRow("only zeros behind it")
        << QByteArray("MSWIM\0\0\0", 8) + QByteArray(200, '\0') << ErrorCode::WimDamaged;
}

void TestWimFile::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorRow, code);
    const Result<> explored = explore(bytes);
    QVERIFY(!explored);
    QCOMPARE(explored.error().code, code);
    QCOMPARE(explored.error().subject.english(), u"test.wim"_s);
}

void TestWimFile::refusesASplitWim()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString tree = path(u"large"_s);
    for (quint32 i = 0; i < 12; ++i)
        writeFile(tree + u"/%1"_s.arg(i), hiveLike(i, 200'000));
    const QString whole =
        makeBootImage(tree, path(u"whole.wim"_s), {.compression = WimCompression::None});
    const Ran ran = run(u"wimlib-imagex"_s, {u"split"_s, whole, path(u"part.swm"_s), u"1"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    for (const QString& name : {u"part.swm"_s, u"part2.swm"_s}) {
        const Result<WimFile> wim = WimFile::open(*ByteSource::open(path(name)), name, {});
        QVERIFY(!wim);
        QCOMPARE(wim.error().code, ErrorCode::WimSplit);
        QVERIFY(wim.error().detail.english().contains(u" of "_s));
    }
}

void TestWimFile::describesASolidWim()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString made = path(u"solid.wim"_s);
    QCOMPARE(run(u"wimlib-imagex"_s, {u"capture"_s, m_tree, made, u"PE"_s, u"--solid"_s}).exitCode,
             0);
    const Result<WimFile> wim = WimFile::open(*ByteSource::open(made), made, {});
    QVERIFY(wim);
    QVERIFY(wim->isSolid());
    QCOMPARE(wim->images().front().name, u"PE"_s);
    QCOMPARE(wim->find(1, kSoftwareHive, {})->value().size, 400'000);
    QCOMPARE(wim->read(1, kSoftwareHive, 1 << 20, {}).error().code, ErrorCode::WimSolid);
}

void TestWimFile::survivesTruncation_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("step");
    QTest::addRow("every byte of the header") << qsizetype{0} << qsizetype{1};
    QTest::addRow("steps elsewhere") << qsizetype{300} << qsizetype{149};
}

void TestWimFile::survivesTruncation()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, step);
    const qsizetype end = step == 1 ? 300 : m_bytes.size();
    for (qsizetype length = from; length < end; length += step) {
        const Result<> explored = explore(m_bytes.first(length));
        QVERIFY2(!explored, qPrintable(QString::number(length)));
        QCOMPARE(explored.error().code,
                 length < 8 ? ErrorCode::NotABootImage : ErrorCode::Truncated);
    }
}

void TestWimFile::survivesDamage_data()
{
    // The resources in the header: 7 bytes stored size, flags, offset, size.
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    const auto range = [this](qsizetype entry) {
        const auto offset = numberAt(m_bytes, entry + 8);
        return std::pair(offset, offset + (numberAt(m_bytes, entry) & 0xffffffffffffff));
    };
    const auto addRange = [](const char* name, std::pair<qint64, qint64> bytes) {
        QTest::addRow("%s", name) << qsizetype{bytes.first} << qsizetype{bytes.second};
    };
    addRange("header", {0, 208});
    addRange("blob table", range(48));
    addRange("XML", range(72));
    addRange("metadata", range(96));
}

void TestWimFile::survivesDamage()
{
    QFETCH(qsizetype, from);
    QFETCH(qsizetype, to);
    int found = 0;
    for (qsizetype at = from; at < to; ++at) {
        for (const int bit : {0x01, 0x80}) {
            QByteArray bytes = m_bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ bit);
            const Result<> explored = explore(bytes);
            QVERIFY(explored || isExpectedOfDamage(explored.error().code));
            found += explored ? 0 : 1;
        }
    }
    QVERIFY(found > 0);
}

void TestWimFile::findsDamageInContent()
{
    const QString made =
        makeBootImage(m_tree, path(u"plain.wim"_s), {.compression = WimCompression::None});
    QByteArray bytes = readFile(made);
    const qsizetype hive = bytes.indexOf(hiveLike(1, 400'000));
    QVERIFY(hive > 0);
    bytes[hive + 300'000] = static_cast<char>(bytes[hive + 300'000] ^ 1);
    const Result<WimFile> wim = WimFile::open(ByteSource::fromBytes(bytes), made, {});
    QVERIFY(wim);
    QCOMPARE(wim->read(1, kSoftwareHive, 1 << 20, {}).error().code, ErrorCode::WimDamaged);
    QVERIFY(!wim->extract(1, kSoftwareHive, path(u"damaged"_s), {}));
    QVERIFY(!QFile::exists(path(u"damaged"_s)));
}

void TestWimFile::staysSmallWhenSizesLie()
{
    for (const qsizetype entry : {48, 72}) {
        for (const qint64 size : {qint64{1} << 31, qint64{1} << 40, qint64{-1}}) {
            QByteArray bytes = m_bytes;
            bytes[entry + 7] = static_cast<char>(bytes[entry + 7] | 4); // compressed
            qToLittleEndian(size, bytes.data() + entry + 16);
            const Result<> explored = explore(bytes);
            QVERIFY(!explored);
            QCOMPARE(explored.error().code, ErrorCode::WimDamaged);
        }
    }
}

CMGMEDIA_TEST(TestWimFile)
#include "test_wim_file.moc"
