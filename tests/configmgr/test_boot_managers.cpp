// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_managers.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

MediaTree treeOf(const std::map<QString, QByteArray>& files)
{
    MediaTree tree;
    for (const auto& [path, content] : files) {
        if (!tree.add({path, ByteSource::fromBytes(content), {}}))
            qFatal("%s", qPrintable(path));
    }
    return tree;
}

QStringList pathsOf(const std::vector<BootManager>& managers)
{
    QStringList paths;
    for (const BootManager& manager : managers)
        paths << manager.path;
    return paths;
}

} // namespace

class TestBootManagers : public QObject
{
    Q_OBJECT

private slots:
    void findsThoseOfAMedium();
    void tellsWhatIsFirst();
    void keepsWhyOneIsNotRead();
    void findsThoseOfABootImage();
};

void TestBootManagers::findsThoseOfAMedium()
{
    const QByteArray pe = unsignedPe();
    const MediaTree tree = treeOf({{u"efi/BOOT/BootX64.EFI"_s, pe},
                                   {u"efi/microsoft/boot/cdboot.efi"_s, pe},
                                   {u"efi/microsoft/boot/BCD"_s, pe},
                                   {u"efi/microsoft/boot/de-DE/memtest.efi.mui"_s, pe},
                                   {u"efi/other/grub.efi"_s, pe},
                                   {u"BOOTMGR.EFI"_s, pe},
                                   {u"bootmgr"_s, pe}});
    const std::vector<BootManager> managers = bootManagersOf(tree, {});
    QCOMPARE(pathsOf(managers), (QStringList{u"BOOTMGR.EFI"_s, u"efi/BOOT/BootX64.EFI"_s,
                                             u"efi/microsoft/boot/cdboot.efi"_s}));
    for (const BootManager& manager : managers) {
        QVERIFY2(manager.image, why(manager.image).constData());
        QCOMPARE(manager.image->architecture, u"amd64"_s);
        QVERIFY(manager.image->signatures.empty() && manager.onMedium);
    }
}

void TestBootManagers::tellsWhatIsFirst()
{
    const auto isFirst = [](const QString& path, bool onMedium) {
        return BootManager{path, onMedium, SignedImage()}.isFirst();
    };
    QVERIFY(isFirst(u"EFI/Boot/bootx64.efi"_s, true));
    QVERIFY(isFirst(u"efi/boot/BOOTAA64.EFI"_s, true));
    QVERIFY(isFirst(u"EFI/Microsoft/Boot/bootmgfw.efi"_s, true));
    QVERIFY(!isFirst(u"EFI/Microsoft/Boot/memtest.efi"_s, true));
    QVERIFY(!isFirst(u"bootmgr.efi"_s, true));
    QVERIFY(isFirst(u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s, false));
}

void TestBootManagers::keepsWhyOneIsNotRead()
{
    const std::vector<BootManager> managers =
        bootManagersOf(treeOf({{u"EFI/Boot/bootx64.efi"_s, "isn't a program"},
                               {u"EFI/Boot/bootaa64.efi"_s, unsignedPe().first(0x500)}}),
                       {});
    QCOMPARE(managers.size(), size_t(2));
    QCOMPARE(managers[0].image.error().code, ErrorCode::Truncated);
    QCOMPARE(managers[0].image.error().subject.english(), u"EFI/Boot/bootaa64.efi"_s);
    QCOMPARE(managers[1].image.error().code, ErrorCode::Corrupt);
}

void TestBootManagers::findsThoseOfABootImage()
{
    const QTemporaryDir folder;
    const QString image = folder.filePath(u"image"_s);
    writeFile(image + u"/Windows/Boot/EFI/BOOTMGFW.EFI"_s, unsignedPe());
    const QString path = makeBootImage(image, folder.filePath(u"boot.wim"_s));
    const auto source = ByteSource::open(path);
    QVERIFY2(source, why(source).constData());
    const auto wim = WimFile::open(*source, path, {});
    QVERIFY2(wim, why(wim).constData());
    const std::vector<BootManager> old = bootManagersOf(*wim, 1, BootFileGeneration::Ca2011, {});
    QCOMPARE(pathsOf(old), QStringList{u"Windows/Boot/EFI/BOOTMGFW.EFI"_s});
    QVERIFY2(old[0].image, why(old[0].image).constData());
    QVERIFY(!old[0].onMedium && old[0].image->signatures.empty());
    QVERIFY(bootManagersOf(*wim, 1, BootFileGeneration::Ca2023, {}).empty());
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestBootManagers)
#include "test_boot_managers.moc"
