// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/disc_samples.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qsizetype kBlock = 2048;

QByteArray block(QByteArray bytes)
{
    bytes.resize(kBlock, '\0');
    return bytes;
}

QByteArray little(quint32 value, int bytes)
{
    QByteArray out(4, '\0');
    qToLittleEndian(value, out.data());
    return out.first(bytes);
}

QByteArray entry(quint8 indicator, quint8 medium, quint16 sectors, quint32 lba)
{
    QByteArray out(32, '\0');
    out[0] = static_cast<char>(indicator);
    out[1] = static_cast<char>(medium);
    return out.replace(6, 2, little(sectors, 2)).replace(8, 4, little(lba, 4));
}

QByteArray section(quint8 indicator, quint8 platform, quint16 count)
{
    QByteArray out(32, '\0');
    out[0] = static_cast<char>(indicator);
    out[1] = static_cast<char>(platform);
    return out.replace(2, 2, little(count, 2));
}

QByteArray validation(quint8 platform)
{
    QByteArray out(32, '\0');
    out[0] = 1;
    out[1] = static_cast<char>(platform);
    out.replace(30, 2, "\x55\xAA");
    quint16 sum = 0;
    for (int at = 0; at < 32; at += 2)
        sum = static_cast<quint16>(sum + qFromLittleEndian<quint16>(out.constData() + at));
    return out.replace(28, 2, little(static_cast<quint16>(-sum), 2));
}

QByteArray fatSector(quint32 sectors)
{
    QByteArray out(512, '\0');
    out.replace(11, 2, little(512, 2)).replace(510, 2, "\x55\xAA");
    return sectors < 0x10000 ? out.replace(19, 2, little(sectors, 2))
                             : out.replace(32, 4, little(sectors, 4));
}

constexpr quint32 kImageBlock = 22;

/// An ISO 9660 disc with an empty root folder, this catalog in block 20, and the image in 22.
QByteArray disc(const QByteArray& catalog, const QByteArray& image, qsizetype blocks = 100)
{
    QByteArray root = QByteArray(1, 0x22) + QByteArray(33, '\0');
    root.replace(2, 4, little(21, 4)).replace(10, 4, little(kBlock, 4));
    root[25] = 2;
    root[32] = 1;
    QByteArray primary = block("\x01"
                               "CD001\x01");
    primary.replace(128, 2, little(kBlock, 2)).replace(156, 34, root);
    QByteArray record = block(QByteArray("\x00"
                                         "CD001\x01"
                                         "EL TORITO SPECIFICATION",
                                         30));
    record.replace(0x47, 4, little(20, 4));
    QByteArray bytes(16 * kBlock, '\0');
    bytes += primary + record
             + block("\xFF"
                     "CD001\x01")
             + block({}) + block(catalog) + block(root) + image;
    bytes.resize(std::max(bytes.size(), blocks * kBlock), '\0');
    return bytes;
}

} // namespace

class TestElTorito : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFilesOfTheTree_data();
    void findsTheFilesOfTheTree();
    void knowsHowLongAnImageIs_data();
    void knowsHowLongAnImageIs();
    void readsSections_data();
    void readsSections();
    void saysWhatIsWrongWithACatalog();
    void saysThatAnImageIsCutOff();

private:
    Result<Disc> openBytes(const QByteArray& bytes) const
    {
        writeFile(m_folder.filePath(u"disc.iso"_s), bytes);
        return open(m_folder.filePath(u"disc.iso"_s));
    }

    QTemporaryDir m_folder;
};

void TestElTorito::findsTheFilesOfTheTree_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("genisoimage UDF") << u"genisoimage"_s << QStringList{u"-udf"_s};
    QTest::newRow("genisoimage Joliet") << u"genisoimage"_s << QStringList{u"-J"_s};
    QTest::newRow("xorriso") << u"xorriso"_s << QStringList{u"-as"_s, u"mkisofs"_s, u"-J"_s};
}

void TestElTorito::findsTheFilesOfTheTree()
{
    QFETCH(QString, program);
    QFETCH(QStringList, options);
    if (!isInstalled(program))
        QSKIP("the program that makes this disc is not installed");
    const QString tree = m_folder.filePath(u"tree"_s);
    const Files files = awkwardFiles();
    writeFiles(tree, files);
    const QString iso = m_folder.filePath(u"boot.iso"_s);
    QFile::remove(iso);
    const QStringList boot =
        u"-b Boot/etfsboot.com -no-emul-boot -boot-load-size 8 -c boot.cat "
        "-eltorito-alt-boot -e EFI/Microsoft/Boot/efisys.bin -no-emul-boot"_s.split(u' ');
    QCOMPARE(makeIso(program, options + boot, tree, iso), QString());
    const Result<Disc> medium = open(iso);
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    QVERIFY(medium->biosBootImage && medium->efiBootImage);
    QCOMPARE(*medium->biosBootImage->readAll(1 << 20), files[u"Boot/etfsboot.com"_s]);
    QCOMPARE(*medium->efiBootImage->readAll(1 << 20), files[u"EFI/Microsoft/Boot/efisys.bin"_s]);
}

void TestElTorito::knowsHowLongAnImageIs_data()
{
    QTest::addColumn<int>("platform");
    QTest::addColumn<int>("sectors");
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char* name, int platform, int sectors, const QByteArray& image,
                        qint64 bytes) {
        QTest::newRow(name) << platform << sectors << image << bytes;
    };
    const QByteArray space(2 << 20, 'x');
    row("BIOS, counted", 0, 8, space, 4096);
    row("BIOS, not counted", 0, 0, space, 2048);
    row("BIOS, looks like FAT", 0, 4, fatSector(2880) + space, 2048);
    row("EFI, counted", 0xEF, 100, space, 51200);
    row("EFI, not counted", 0xEF, 1, space, 1474560);
    row("EFI, FAT", 0xEF, 1, fatSector(2880) + space, 1474560);
    row("EFI, larger than the count can tell", 0xEF, 0,
        fatSector(70'000) + QByteArray(qsizetype(70'000) * 512, 'x'), qint64(70'000) * 512);
    row("EFI, short disc", 0xEF, 0, QByteArray(100 * kBlock, 'x'), 100 * kBlock);
}

void TestElTorito::knowsHowLongAnImageIs()
{
    QFETCH(int, platform);
    QFETCH(int, sectors);
    QFETCH(QByteArray, image);
    QFETCH(qint64, bytes);
    const QByteArray catalog = validation(static_cast<quint8>(platform))
                               + entry(0x88, 0, static_cast<quint16>(sectors), kImageBlock);
    const Result<Disc> medium = openBytes(disc(catalog, image));
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    const auto& found = platform == 0 ? medium->biosBootImage : medium->efiBootImage;
    QVERIFY(found);
    QCOMPARE(found->size(), bytes);
    QCOMPARE(*found->readAll(bytes), image.first(bytes));
}

void TestElTorito::readsSections_data()
{
    QTest::addColumn<QByteArray>("catalog");
    QTest::addColumn<bool>("hasBios");
    QTest::addColumn<bool>("hasEfi");
    const QByteArray boots = entry(0x88, 0, 1, kImageBlock);
    const QByteArray extension = entry(0x44, 0, 0, 0);
    QTest::newRow("both") << validation(0) + boots + section(0x91, 0xEF, 1) + boots << true << true;
    QTest::newRow("more than one section")
        << validation(0) + boots + section(0x90, 1, 1) + boots + section(0x91, 0xEF, 1) + boots
        << true << true;
    QTest::newRow("extended entry") << validation(0) + boots + section(0x91, 0xEF, 2)
                                           + entry(0x00, 0, 1, 30) + extension + boots
                                    << true << true;
    QTest::newRow("EFI alone") << validation(0xEF) + boots << false << true;
    QTest::newRow("not bootable") << validation(0) + entry(0x00, 0, 1, kImageBlock) << false
                                  << false;
    QTest::newRow("diskette") << validation(0) + entry(0x88, 2, 1, kImageBlock) << false << false;
    QTest::newRow("more entries than room")
        << validation(0) + boots + section(0x91, 0xEF, 0xFFFF) << true << false;
}

void TestElTorito::readsSections()
{
    QFETCH(QByteArray, catalog);
    QFETCH(bool, hasBios);
    QFETCH(bool, hasEfi);
    const Result<Disc> medium = openBytes(disc(catalog, QByteArray(kBlock, 'x')));
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    QCOMPARE(medium->biosBootImage.has_value(), hasBios);
    QCOMPARE(medium->efiBootImage.has_value(), hasEfi);
}

/// Its files are read all the same.
void TestElTorito::saysWhatIsWrongWithACatalog()
{
    const QByteArray catalog = validation(0) + entry(0x88, 0, 1, kImageBlock);
    for (int at = 0; at < 32; ++at) {
        QByteArray damaged = catalog;
        damaged[at] = static_cast<char>(damaged[at] + 1);
        const Result<Disc> medium = openBytes(disc(damaged, QByteArray(kBlock, 'x')));
        QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
        QVERIFY(medium->bootCatalogError && medium->bootCatalogError->code == ErrorCode::Corrupt);
        const bool isNone = at == 0 || at >= 30;
        QCOMPARE(medium->bootCatalogError->detail.english().contains(u"checksum"_s), !isNone);
        QCOMPARE(medium->biosBootError.has_value(), isNone);
        QCOMPARE(medium->biosBootImage.has_value(), !isNone && at != 1); // 1: for what it is
    }
    const Result<Disc> good = openBytes(disc(catalog, QByteArray(kBlock, 'x')));
    QVERIFY(good && !good->bootCatalogError && !good->biosBootError && good->biosBootImage);
}

void TestElTorito::saysThatAnImageIsCutOff()
{
    const auto errorOf = [this](const QByteArray& bytes) -> std::optional<Error> {
        const Result<Disc> medium = openBytes(bytes);
        return medium && !medium->efiBootImage ? medium->efiBootError : std::nullopt;
    };
    const QByteArray head = validation(0xEF);
    const QByteArray far = head + entry(0x88, 0, 1, 0xFFFFFFFF);
    std::optional<Error> error = errorOf(disc(far, {}));
    QVERIFY(error && error->code == ErrorCode::Truncated);
    const QByteArray large = head + entry(0x88, 0, 1, kImageBlock);
    error = errorOf(disc(large, fatSector(2880), 30));
    QVERIFY(error && error->code == ErrorCode::Truncated);
    QVERIFY(error->detail.english().contains(u"the EFI boot image"_s));
}

CMGMEDIA_TEST(TestElTorito)
#include "test_el_torito.moc"
