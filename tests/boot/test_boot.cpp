// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/boot_catalog.h"
#include "tests/boot/linux_guest.h"
#include "tests/boot/probe_report.h"
#include "tests/boot/qemu.h"
#include "tests/boot/test_medium.h"
#include "tests/support/stand_ins.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cmgmedia::test;

namespace {

/// UDF 1.02 as Microsoft lays it out: the partition, and in it the file set descriptor, at 257.
constexpr qint64 kFileSetDescriptorBlock = 257;
constexpr qint64 kDescriptorCrc = 8; ///< ECMA-167 3/7.2.6: the tag's CRC of the descriptor
constexpr quint16 kFileSetTag = 256; ///< ECMA-167 4/7.2.1

} // namespace

/// Boots what the ISO writer writes, without hardware.
class TestBoot : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestMedium m_medium;

private slots:
    void initTestCase();
    void catalogNamesBothBootImages() const;
    void uefiStartsItAndReadsEveryFile() const;
    void biosStartsItAndFindsTheBootImage() const;
    void linuxReadsEveryFileInEachView() const;
    void linuxRefusesBrokenUdf() const;
    void uefiDoesNotStartItWithoutItsEntry();
};

void TestBoot::initTestCase()
{
    if (const QString why = whyNoStandIns(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (const QString why = whyNoMachine(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_folder.isValid());
    m_medium = makeTestMedium(m_folder.path(), EfiEntry::Present);
    QVERIFY2(m_medium.error.isEmpty(), qPrintable(m_medium.error));
}

void TestBoot::catalogNamesBothBootImages() const
{
    const BootCatalog catalog = readBootCatalog(m_medium.image);
    QCOMPARE(catalog.error, QString());
    QCOMPARE(catalog.entries.size(), std::size_t(2));
    const BootCatalog::Entry& bios = catalog.entries[0];
    const BootCatalog::Entry& efi = catalog.entries[1];
    QCOMPARE(bios.platform, 0);
    QCOMPARE(bios.sectorCount, 8);
    QCOMPARE(efi.platform, 0xEF);
    for (const BootCatalog::Entry& entry : catalog.entries) {
        QVERIFY(entry.bootable);
        QCOMPARE(entry.emulation, 0);
        QCOMPARE(entry.loadSegment, 0);
    }
    const QByteArray biosImage = m_medium.biosBootImage;
    const QByteArray efiImage = m_medium.efiBootImage;
    QVERIFY(bytesAt(m_medium.image, bios.block, biosImage.size()) == biosImage);
    QVERIFY(bytesAt(m_medium.image, efi.block, efiImage.size()) == efiImage);
}

void TestBoot::uefiStartsItAndReadsEveryFile() const
{
    const MachineRun run = boot(Firmware::Uefi, Drive::CdRom, m_medium.image);
    const UefiReport report = readUefiReport(run.serial);
    const QStringList found = complaints(report, m_medium.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(report.startedFrom.endsWith(u"CDROM(0x1)"_s), qPrintable(report.startedFrom));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

void TestBoot::biosStartsItAndFindsTheBootImage() const
{
    const MachineRun run = boot(Firmware::Bios, Drive::CdRom, m_medium.image);
    const QStringList found = complaints(readBiosReport(run.serial), m_medium.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

void TestBoot::linuxReadsEveryFileInEachView() const
{
    if (const QString why = whyNoGuest(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const MachineRun run = runGuest(Drive::CdRom, m_medium.image);
    const QStringList found = complaints(readGuestReport(run.serial), Drive::CdRom, m_medium.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

/// Shows that the check above can fail; firmware reads this disc without a word.
void TestBoot::linuxRefusesBrokenUdf() const
{
    if (const QString why = whyNoGuest(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const QString broken = m_folder.filePath(u"broken.iso"_s);
    QVERIFY(QFile::copy(m_medium.image, broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 descriptor = kFileSetDescriptorBlock * 2048;
    QVERIFY(file.seek(descriptor));
    QByteArray tag = file.read(16);
    QCOMPARE(qFromLittleEndian<quint16>(tag.constData()), kFileSetTag);
    // The tag's checksum is the sum of its other bytes; it stays right, so that the CRC alone is
    // wrong.
    tag[kDescriptorCrc] = static_cast<char>(tag[kDescriptorCrc] + 1);
    tag[4] = static_cast<char>(tag[4] + 1);
    QVERIFY(file.seek(descriptor) && file.write(tag) == tag.size());
    file.close();

    const GuestReport report = readGuestReport(runGuest(Drive::CdRom, broken).serial);
    QVERIFY(report.finished);
    QVERIFY(!report.views.at(MediumView::Udf).mounted);
    QVERIFY(report.views.at(MediumView::Joliet).mounted);
}

/// Shows that UEFI was started by its entry in the boot catalog, and not by luck.
void TestBoot::uefiDoesNotStartItWithoutItsEntry()
{
    QTemporaryDir folder;
    const TestMedium medium = makeTestMedium(folder.path(), EfiEntry::Absent);
    QVERIFY2(medium.error.isEmpty(), qPrintable(medium.error));
    QCOMPARE(readBootCatalog(medium.image).entries.size(), std::size_t(1));
    const MachineRun run = boot(Firmware::Uefi, Drive::CdRom, medium.image,
                                {.seconds = 180, .stopAt = "failed to load Boot"});
    QVERIFY(run.serial.contains("failed to load Boot"));
    QVERIFY(readUefiReport(run.serial).startedFrom.isEmpty());
}

CMGMEDIA_TEST(TestBoot)
#include "test_boot.moc"
