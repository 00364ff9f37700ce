// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_files.h"
#include "core/image/errors.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

/// The smallest thing that says what it was compiled for.
QByteArray peFor(quint16 machine)
{
    QByteArray pe(0x40, '\0');
    pe.replace(0, 2, "MZ");
    pe[0x3c] = 0x40;
    pe += QByteArray("PE\0\0", 4);
    pe += static_cast<char>(machine & 0xff);
    pe += static_cast<char>(machine >> 8);
    return pe;
}

QMap<QString, QByteArray> byPath(const BootFileSet& set)
{
    QMap<QString, QByteArray> files;
    for (const BootFile& file : set.files)
        files[file.mediumPath] = file.content;
    return files;
}

} // namespace

class TestBootImage : public QObject
{
    Q_OBJECT

    Result<WimFile> open(const WimCaptureOptions& options = {});
    Result<BootFileSet> files(BootFileGeneration generation, const WimCaptureOptions& options = {},
                              BootFilesFor use = BootFilesFor::Disc);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_tree;
    SilentSink m_sink;

private slots:
    void init();
    void describesASiteImage();
    void describesWhatIsNotThere();
    void needsAllFoldersOf2023_data();
    void needsAllFoldersOf2023();
    void refusesAnImageThatIsNotThere();
    void takesTheFilesOf2011();
    void takesTheFilesOf2023();
    void namesTheLoaderAfterItsMachine_data();
    void namesTheLoaderAfterItsMachine();
    void looksInTheNextPlace();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void sticksNeedNoElTorito_data();
    void sticksNeedNoElTorito();
    void stopsWhenCancelled();
};

void TestBootImage::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_tree = m_dir->filePath(u"tree"_s);
    makeBootImageFolder(m_tree);
}

Result<WimFile> TestBootImage::open(const WimCaptureOptions& options)
{
    const QString wim = makeBootImage(m_tree, m_dir->filePath(u"boot.wim"_s), options);
    const Result<ByteSource> source = ByteSource::open(wim);
    if (!source)
        return source.error();
    return WimFile::open(*source, wim, {});
}

Result<BootFileSet> TestBootImage::files(BootFileGeneration generation,
                                         const WimCaptureOptions& options, BootFilesFor use)
{
    const Result<WimFile> wim = open(options);
    if (!wim)
        return wim.error();
    const Result<BootImage> image = describeBootImage(*wim, 0, {});
    if (!image)
        return image.error();
    Work work{m_sink, {}};
    return bootFilesOf(*wim, *image, generation, use, work);
}

void TestBootImage::describesASiteImage()
{
    const Result<WimFile> wim = open({.integrityTable = true});
    QVERIFY(wim);
    const Result<BootImage> image = describeBootImage(*wim, 0, {});
    QVERIFY(image);
    QCOMPARE(image->index, 1);
    QCOMPARE(image->image.architecture, u"amd64"_s);
    QCOMPARE(image->images.size(), size_t{1});
    QCOMPARE(image->compression, WimCompression::Lzx);
    QVERIFY(image->hasIntegrityTable);
    QVERIFY(image->isConfigMgr);
    QVERIFY(image->hasSoftwareHive);
    QCOMPARE(image->softwareHivePath, u"Windows/System32/config/SOFTWARE"_s);
    QCOMPARE(image->softwareHiveLinks, 1);
    QCOMPARE(image->generations,
             (std::vector{BootFileGeneration::Ca2011, BootFileGeneration::Ca2023}));
}

void TestBootImage::describesWhatIsNotThere()
{
    QDir(m_tree).removeRecursively();
    writeFile(m_tree + u"/readme.txt"_s, "no Windows");
    const Result<WimFile> wim = open();
    const Result<BootImage> image = describeBootImage(*wim, 0, {});
    QVERIFY(image);
    QVERIFY(!image->isConfigMgr);
    QVERIFY(!image->hasSoftwareHive);
    QVERIFY(image->softwareHivePath.isEmpty());
    QVERIFY(image->generations.empty());
}

void TestBootImage::needsAllFoldersOf2023_data()
{
    QTest::addColumn<QString>("removed");
    for (const char* folder : {"EFI_EX", "FONTS_EX", "DVD_EX"})
        QTest::addRow("%s", folder) << QString::fromLatin1(folder);
}

void TestBootImage::needsAllFoldersOf2023()
{
    QFETCH(QString, removed);
    QVERIFY(QDir(m_tree + u"/Windows/Boot/"_s + removed).removeRecursively());
    const Result<WimFile> wim = open();
    QCOMPARE(describeBootImage(*wim, 0, {})->generations, std::vector{BootFileGeneration::Ca2011});
}

void TestBootImage::refusesAnImageThatIsNotThere()
{
    const Result<WimFile> wim = open();
    for (const int index : {-1, 2, 1000}) {
        const Result<BootImage> image = describeBootImage(*wim, index, {});
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::WimImageMissing);
    }
}

void TestBootImage::takesTheFilesOf2011()
{
    const Result<BootFileSet> set = files(BootFileGeneration::Ca2011);
    QVERIFY(set);
    const QMap<QString, QByteArray> expected = {
        {u"EFI/Boot/bootx64.efi"_s, "loader 2011"},
        {u"bootmgr.efi"_s, "manager 2011"},
        {u"bootmgr"_s, "BIOS manager"},
        {u"EFI/Microsoft/Boot/boot.stl"_s, "stl"},
        {u"EFI/Microsoft/Boot/Fonts/wgl4_boot.ttf"_s, "font 2011"},
        {u"Boot/Fonts/wgl4_boot.ttf"_s, "font 2011"},
        {u"Boot/boot.sdi"_s, "$SDI0001"},
    };
    QCOMPARE(byPath(*set), expected);
    QCOMPARE(set->efiBootImage, "efisys 2011"_ba);
    QCOMPARE(set->biosBootImage, "etfsboot"_ba);
}

void TestBootImage::takesTheFilesOf2023()
{
    const Result<BootFileSet> set = files(BootFileGeneration::Ca2023);
    QVERIFY(set);
    const QMap<QString, QByteArray> expected = {
        {u"EFI/Boot/bootx64.efi"_s, "loader 2023"},
        {u"EFI/Microsoft/Boot/efisys_ex.bin"_s, "efisys 2023"},
        {u"EFI/Microsoft/Boot/Fonts/wgl4_boot.ttf"_s, "font 2023"},
        {u"EFI/Microsoft/Boot/boot.stl"_s, "stl"},
        {u"bootmgr"_s, "BIOS manager"},
        {u"Boot/boot.sdi"_s, "$SDI0001"},
    };
    QCOMPARE(byPath(*set), expected);
    QCOMPARE(set->efiBootImage, "efisys 2023"_ba);
    for (const BootFile& file : set->files)
        QCOMPARE(file.isDefault, file.mediumPath == u"bootmgr"_s
                                     || file.mediumPath == u"Boot/boot.sdi"_s
                                     || file.mediumPath.endsWith(u"boot.stl"_s));
}

void TestBootImage::namesTheLoaderAfterItsMachine_data()
{
    QTest::addColumn<QByteArray>("loader");
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("name");
    QTest::addRow("x64") << peFor(0x8664) << u"amd64"_s << u"bootx64.efi"_s;
    QTest::addRow("arm64") << peFor(0xaa64) << u"arm64"_s << u"bootaa64.efi"_s;
    QTest::addRow("the XML is wrong") << peFor(0xaa64) << u"amd64"_s << u"bootaa64.efi"_s;
    QTest::addRow("x86") << peFor(0x14c) << u"amd64"_s << u"bootia32.efi"_s;
    QTest::addRow("no PE") << "loader"_ba << u"arm64"_s << u"bootaa64.efi"_s;
    QTest::addRow("cut") << peFor(0xaa64).chopped(1) << u"amd64"_s << u"bootx64.efi"_s;
    QTest::addRow("unknown") << peFor(0x1234) << u"amd64"_s << u"bootx64.efi"_s;
}

void TestBootImage::namesTheLoaderAfterItsMachine()
{
    QFETCH(QByteArray, loader);
    QFETCH(QString, xml);
    QFETCH(QString, name);
    writeFile(m_tree + u"/Windows/Boot/EFI/bootmgfw.efi"_s, loader);
    for (const QString& folder : {u"arm64"_s, u"i386"_s})
        writeFile(m_tree + u"/sms/bin/%1/efisys.bin"_s.arg(folder), "efisys");
    const Result<BootFileSet> set = files(BootFileGeneration::Ca2011, {.architecture = xml});
    QVERIFY(set);
    QCOMPARE(byPath(*set).value(u"EFI/Boot/"_s + name), loader);
}

void TestBootImage::looksInTheNextPlace()
{
    QVERIFY(QDir(m_tree + u"/sms"_s).removeRecursively());
    const QString dvd = m_tree + u"/Windows/Boot/DVD/"_s;
    writeFile(dvd + u"EFI/en-US/efisys.bin"_s, "efisys of Windows");
    writeFile(dvd + u"PCAT/etfsboot.com"_s, "etfsboot of Windows");
    writeFile(dvd + u"EFI/boot.sdi"_s, "sdi of Windows");
    writeFile(dvd + u"EFI/BCD"_s, "BCD UEFI");
    writeFile(dvd + u"PCAT/BCD"_s, "BCD BIOS");
    const Result<BootFileSet> set = files(BootFileGeneration::Ca2011);
    QVERIFY(set);
    QCOMPARE(set->efiBootImage, "efisys of Windows"_ba);
    QCOMPARE(set->biosBootImage, "etfsboot of Windows"_ba);
    QCOMPARE(byPath(*set).value(u"Boot/boot.sdi"_s), "sdi of Windows"_ba);
    QCOMPARE(byPath(*set).value(u"EFI/Microsoft/Boot/BCD"_s), "BCD UEFI"_ba);
    QCOMPARE(byPath(*set).value(u"Boot/BCD"_s), "BCD BIOS"_ba);
}

void TestBootImage::namesWhatIsMissing_data()
{
    QTest::addColumn<BootFileGeneration>("generation");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("named");
    const auto ca2011 = BootFileGeneration::Ca2011;
    const auto ca2023 = BootFileGeneration::Ca2023;
    QTest::addRow("loader 2011") << ca2011 << u"Windows/Boot/EFI"_s
                                 << u"Windows/Boot/EFI/bootmgfw.efi"_s;
    QTest::addRow("El Torito 2011") << ca2011 << u"sms/bin"_s << u"sms/bin/x64/efisys.bin"_s;
    QTest::addRow("loader 2023") << ca2023 << u"Windows/Boot/EFI_EX"_s
                                 << u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s;
    QTest::addRow("El Torito 2023")
        << ca2023 << u"Windows/Boot/DVD_EX"_s << u"Windows/Boot/DVD_EX/EFI/en-US/efisys_EX.bin"_s;
    QTest::addRow("fonts 2023") << ca2023 << u"Windows/Boot/FONTS_EX"_s
                                << u"Windows/Boot/FONTS_EX/*_EX.ttf"_s;
}

void TestBootImage::namesWhatIsMissing()
{
    QFETCH(BootFileGeneration, generation);
    QFETCH(QString, removed);
    QFETCH(QString, named);
    QVERIFY(QDir(m_tree + u'/' + removed).removeRecursively());
    const Result<BootFileSet> set = files(generation);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::BootFilesMissing);
    QCOMPARE(set.error().detail.english(), named);
}

void TestBootImage::sticksNeedNoElTorito_data()
{
    QTest::addColumn<BootFileGeneration>("generation");
    QTest::addColumn<QString>("removed");
    QTest::addRow("2011") << BootFileGeneration::Ca2011 << u"sms/bin"_s;
    QTest::addRow("2023") << BootFileGeneration::Ca2023 << u"Windows/Boot/DVD_EX"_s;
}

void TestBootImage::sticksNeedNoElTorito()
{
    QFETCH(BootFileGeneration, generation);
    QFETCH(QString, removed);
    QVERIFY(QDir(m_tree + u'/' + removed).removeRecursively());
    const Result<BootFileSet> set = files(generation, {}, BootFilesFor::Stick);
    QVERIFY2(set, why(set).constData());
    QVERIFY(set->efiBootImage.isEmpty());
    QVERIFY(byPath(*set).contains(u"EFI/Boot/bootx64.efi"_s));
    QVERIFY(!files(generation));
}

void TestBootImage::stopsWhenCancelled()
{
    const Result<WimFile> wim = open();
    const Result<BootImage> image = describeBootImage(*wim, 0, {});
    std::stop_source stop;
    stop.request_stop();
    Work work{m_sink, stop.get_token()};
    const Result<BootFileSet> set =
        bootFilesOf(*wim, *image, BootFileGeneration::Ca2011, BootFilesFor::Disc, work);
    QVERIFY(!set);
    QCOMPARE(set.error().code, ErrorCode::Cancelled);
}

CMGMEDIA_TEST(TestBootImage)
#include "test_boot_image.moc"
