// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_details.h"
#include "core/configmgr/boot_image_parts.h"
#include "core/configmgr/prestart.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Files = QList<std::pair<QString, QByteArray>>;

/// What is said of a boot image of which these are the files, besides the usual ones.
template <typename Parts>
Parts ofImageWith(const Files& files,
                  const std::function<Parts(const WimFile&, const BootImage&)>& look)
{
    const QTemporaryDir folder;
    test::makeBootImageFolder(folder.filePath(u"image"_s));
    for (const auto& [path, content] : files) {
        const QString whole = folder.filePath(u"image/"_s + path);
        QDir().mkpath(QFileInfo(whole).path());
        test::writeFile(whole, content);
    }
    const QString wimPath =
        test::makeBootImage(folder.filePath(u"image"_s), folder.filePath(u"boot.wim"_s));
    Result<ByteSource> bytes = ByteSource::open(wimPath);
    if (!bytes)
        return bytes.error();
    Result<WimFile> wim = WimFile::open(*bytes, wimPath, {});
    if (!wim)
        return wim.error();
    Result<BootImage> image = describeBootImage(*wim, 0, {});
    if (!image)
        return image.error();
    return look(*wim, *image);
}

Result<BootImageParts> partsOf(const Files& files)
{
    return ofImageWith<Result<BootImageParts>>(
        files,
        [](const WimFile& wim, const BootImage& image) { return bootImageParts(wim, image, {}); });
}

Result<BootImageDetails> detailsOf(const Files& files)
{
    return ofImageWith<Result<BootImageDetails>>(
        files, [](const WimFile& wim, const BootImage& image) -> Result<BootImageDetails> {
            return bootImageDetails(wim, image, {});
        });
}

MediaTree treeOf(const Files& files)
{
    MediaTree tree;
    for (const auto& [path, content] : files) {
        if (!tree.add({path, ByteSource::fromBytes(content), {}}))
            qFatal("no file");
    }
    return tree;
}

} // namespace

class TestBootImageParts : public QObject
{
    Q_OBJECT

private slots:
    void findsTheCommandOfTheBootImage_data();
    void findsTheCommandOfTheBootImage();
    void comparesKernelAndWim_data();
    void comparesKernelAndWim();
    void readsTheBootManagersInIt();
    void saysNothingOfWhatItCannotTell();
    void findsComponentsByTheirManifests();
    void countsDriversThatSomebodyAdded();
    void readsCommandSupport_data();
    void readsCommandSupport();
    void findsThePrestartCommand_data();
    void findsThePrestartCommand();
};

void TestBootImageParts::saysNothingOfWhatItCannotTell()
{
    const Result<BootImageParts> parts = partsOf({});
    QVERIFY2(parts, test::why(parts).constData());
    QVERIFY(!parts->components);
    QVERIFY(!parts->addedDrivers);
    QVERIFY(!parts->commandSupport);
}

void TestBootImageParts::findsComponentsByTheirManifests()
{
    const QString folder = u"Windows/Servicing/packages/"_s;
    const Result<BootImageParts> parts = partsOf({
        {folder + u"WinPE-WMI-Package~31bf3856ad364e35~amd64~~10.0.26100.1.mum"_s, "m"},
        {folder + u"WinPE-WMI-Package~31bf3856ad364e35~amd64~~10.0.26100.1.cat"_s, "c"},
        {folder + u"WinPE-WMI-Package~31bf3856ad364e35~amd64~en-US~10.0.26100.1.mum"_s, "m"},
        {folder + u"WinPE-WDS-Tools-Package~31bf3856ad364e35~arm64~~10.0.26100.1.MUM"_s, "m"},
        {folder + u"Microsoft-Windows-WinPE-Package~31bf3856ad364e35~amd64~~1.mum"_s, "m"},
    });
    QVERIFY2(parts, test::why(parts).constData());
    QVERIFY(parts->components);
    QStringList components = *parts->components;
    components.sort();
    QCOMPARE(components, QStringList({u"WinPE-WDS-Tools"_s, u"WinPE-WMI"_s}));
}

void TestBootImageParts::countsDriversThatSomebodyAdded()
{
    const Result<BootImageParts> none = partsOf({{u"Windows/INF/netvsc.inf"_s, "i"}});
    QCOMPARE(none->addedDrivers, 0);
    const Result<BootImageParts> two = partsOf({{u"Windows/Inf/oem0.inf"_s, "i"},
                                                {u"Windows/Inf/OEM12.INF"_s, "i"},
                                                {u"Windows/Inf/oem12.pnf"_s, "i"},
                                                {u"Windows/Inf/oemsetup.inf"_s, "i"}});
    QCOMPARE(two->addedDrivers, 2);
}

void TestBootImageParts::readsCommandSupport_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<bool>("enabled");
    QTest::newRow("on") << QByteArray("[Shell]\r\nEnableDebugShell=true\r\n") << true;
    QTest::newRow("case") << QByteArray("[SHELL]\nenabledebugshell = TRUE\n") << true;
    QTest::newRow("off") << QByteArray("[Shell]\r\nEnableDebugShell=false\r\n") << false;
    QTest::newRow("Not specified") << QByteArray("[Shell]\r\nOrgName=x\r\n") << false;
}

void TestBootImageParts::readsCommandSupport()
{
    QFETCH(QByteArray, ini);
    QFETCH(bool, enabled);
    const Result<BootImageParts> parts = partsOf({{u"sms/bin/x64/TsBootShell.ini"_s, ini}});
    QVERIFY2(parts, test::why(parts).constData());
    QCOMPARE(parts->commandSupport, enabled);
}

void TestBootImageParts::findsThePrestartCommand_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasFiles");
    QTest::addColumn<QString>("command");
    QTest::newRow("none") << u"SMS/data/TsmBootstrap.ini"_s << QByteArray("[MediaInfo]\r\n")
                          << false << QString();
    QTest::newRow("command") << u"sms/data/TSCONFIG.INI"_s
                             << QByteArray("[CustomHook]\r\nCommandLine=cmd /c a.cmd\r\n") << false
                             << u"cmd /c a.cmd"_s;
    QTest::newRow("files alone") << u"sms/PKG/ABC00012/a.cmd"_s << QByteArray("x") << true
                                 << QString();
}

void TestBootImageParts::findsThePrestartCommand()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(bool, hasFiles);
    QFETCH(QString, command);
    const Result<Prestart> prestart = prestartOf(treeOf({{path, content}}));
    QVERIFY2(prestart, test::why(prestart).constData());
    QCOMPARE(prestart->hasFiles, hasFiles);
    QCOMPARE(prestart->commandLine().value_or(QString()), command);
}

void TestBootImageParts::findsTheCommandOfTheBootImage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("command");
    const QByteArray hook = "[CustomHook]\r\nCommandLine=dumpvar.vbs\r\nSource=SMS10000\r\n";
    QTest::newRow("at the root") << u"TSConfig.ini"_s << hook << u"dumpvar.vbs"_s;
    QTest::newRow("in another case") << u"tsconfig.INI"_s << hook << u"dumpvar.vbs"_s;
    QTest::newRow("elsewhere") << u"Windows/TSConfig.ini"_s << hook << QString();
    QTest::newRow("without a command")
        << u"TSConfig.ini"_s << QByteArray("[CustomHook]\r\nCommandLine=\r\n") << QString();
}

void TestBootImageParts::findsTheCommandOfTheBootImage()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, content);
    QFETCH(QString, command);
    const Result<BootImageParts> parts = partsOf({{path, content}});
    QVERIFY2(parts, test::why(parts).constData());
    QCOMPARE(parts->prestart.has_value(), !command.isEmpty());
    if (parts->prestart)
        QCOMPARE(*parts->prestart, (PrestartCommand{path, command}));
}

void TestBootImageParts::comparesKernelAndWim_data()
{
    QTest::addColumn<QByteArray>("kernel");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("differs");
    const auto kernel = [](quint16 update) {
        return test::peWithVersions({std::array<quint16, 4>{10, 0, 26100, update}, {}});
    };
    QTest::newRow("Same as the first") << kernel(1742) << u"10.0.26100.1742"_s << false;
    QTest::newRow("an update in one") << kernel(1) << u"10.0.26100.1742"_s << true;
    QTest::newRow("the WIM says less") << kernel(1) << u"10.0.26100"_s << false;
    QTest::newRow("the WIM says nothing") << kernel(1) << QString() << false;
    QTest::newRow("no version") << test::unsignedPe() << u"10.0.26100.1"_s << false;
}

void TestBootImageParts::comparesKernelAndWim()
{
    QFETCH(QByteArray, kernel);
    QFETCH(QString, version);
    QFETCH(bool, differs);
    const Result<BootImageDetails> details =
        detailsOf({{u"Windows/System32/ntoskrnl.exe"_s, kernel}});
    QVERIFY2(details, test::why(details).constData());
    QVERIFY(details->kernel);
    QCOMPARE(details->hasOtherKernel(version), differs);
}

void TestBootImageParts::readsTheBootManagersInIt()
{
    const QByteArray old = test::peWithVersions({std::array<quint16, 4>{10, 0, 26100, 1}, 0x30000});
    const Result<BootImageDetails> details =
        detailsOf({{u"Windows/Boot/EFI/bootmgfw.efi"_s, old},
                   {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s, "MZ damaged"},
                   {u"Windows/System32/ntoskrnl.exe"_s, "isn't a program"}});
    QVERIFY2(details, test::why(details).constData());
    QCOMPARE(details->bootManagers.size(), 2U);
    QVERIFY(details->bootManagers[0].versions);
    QCOMPARE(*details->bootManagers[0].versions, (PeVersions{u"10.0.26100.1"_s, u"3.0"_s}));
    QVERIFY(!details->bootManagers[1].versions);
    QVERIFY(!details->kernel); // which is said, and not taken for fine
}

CMGMEDIA_TEST(TestBootImageParts)
#include "test_boot_image_parts.moc"
