// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/linux_guest.h"
#include "tests/boot/probe_report.h"
#include "tests/boot/qemu.h"
#include "tests/boot/test_medium.h"
#include "tests/support/fake_stick.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/stand_ins.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia::test;

/// Boots what the writer of USB images writes, without hardware.
class TestBootStick : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    TestMedium m_stick;

private slots:
    void initTestCase();
    void uefiStartsItAndReadsEveryFile() const;
    void biosStartsItAndFindsTheBootImage() const;
    void linuxReadsEveryFile() const;
    void biosDoesNotStartItWithoutABootRecord() const;
    void startsAfterItWasWrittenThroughUdisks() const;
};

void TestBootStick::initTestCase()
{
    if (const QString why = whyNoStandIns(); !why.isEmpty())
        QSKIP(qPrintable(why));
    if (const QString why = whyNoMachine(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(m_folder.isValid());
    m_stick = makeTestStick(m_folder.path(), BootRecord::StandIn);
    QVERIFY2(m_stick.error.isEmpty(), qPrintable(m_stick.error));
}

void TestBootStick::uefiStartsItAndReadsEveryFile() const
{
    const MachineRun run = boot(Firmware::Uefi, Drive::UsbStick, m_stick.image);
    const UefiReport report = readUefiReport(run.serial);
    const QStringList found = complaints(report, m_stick.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(report.startedFrom.contains(u"/HD(1,MBR,"_s), qPrintable(report.startedFrom));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

/// By our own master boot record, and a boot record whose code goes on behind its backup.
void TestBootStick::biosStartsItAndFindsTheBootImage() const
{
    const MachineRun run = boot(Firmware::Bios, Drive::UsbStick, m_stick.image);
    const QStringList found = complaints(readBiosReport(run.serial), m_stick.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

void TestBootStick::linuxReadsEveryFile() const
{
    if (const QString why = whyNoGuest(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const MachineRun run = runGuest(Drive::UsbStick, m_stick.image);
    const QStringList found =
        complaints(readGuestReport(run.serial), Drive::UsbStick, m_stick.files);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY2(run.poweredOff, run.errors.constData());
}

/// Shows that BIOS was started by the boot record, and by nothing else.
void TestBootStick::biosDoesNotStartItWithoutABootRecord() const
{
    const QTemporaryDir folder;
    const TestMedium stick = makeTestStick(folder.path(), BootRecord::None);
    QVERIFY2(stick.error.isEmpty(), qPrintable(stick.error));
    const MachineRun run =
        boot(Firmware::Bios, Drive::UsbStick, stick.image, {.seconds = 10, .stopAt = "BIOS"});
    QVERIFY(!readBiosReport(run.serial).started);
    QVERIFY(!run.poweredOff);
}

/// The whole way: our program, the real UDisks, a USB stick, and the firmware that starts it.
void TestBootStick::startsAfterItWasWrittenThroughUdisks() const
{
    const FakeStick stick;
    if (!stick.whyNot().isEmpty())
        QSKIP(qPrintable(stick.whyNot()));
    const Ran written = run(u"" CMGMEDIA_BINARY ""_s, {u"write"_s, m_stick.image, u"--device"_s,
                                                       u"/dev/sdx"_s, u"--erase"_s, u"0001"_s});
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    const QString content = m_folder.filePath(u"written.img"_s);
    writeFile(content, stick.content());
    for (const Firmware firmware : {Firmware::Uefi, Firmware::Bios}) {
        const MachineRun started = boot(firmware, Drive::UsbStick, content);
        const QStringList found = firmware == Firmware::Uefi
                                      ? complaints(readUefiReport(started.serial), m_stick.files)
                                      : complaints(readBiosReport(started.serial), m_stick.files);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

CMGMEDIA_TEST(TestBootStick)
#include "test_boot_stick.moc"
