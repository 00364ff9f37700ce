// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_programs.h"
#include "tests/boot/qemu.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// The lab says on the screen what it is.
class TestBootLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsItsLine_data();
    void printsItsLine();

private:
    QTemporaryDir m_folder;
    Lab m_lab;
};

void TestBootLab::initTestCase()
{
    if (const QString why = whyNoMachine(); !why.isEmpty())
        QSKIP(qPrintable(why));
    m_lab = makeLab(m_folder.filePath(u"lab"_s));
}

void TestBootLab::printsItsLine_data()
{
    QTest::addColumn<Firmware>("firmware");
    QTest::addColumn<Drive>("drive");
    QTest::newRow("UEFI, disc") << Firmware::Uefi << Drive::CdRom;
    QTest::newRow("UEFI, stick") << Firmware::Uefi << Drive::UsbStick;
    QTest::newRow("BIOS, disc") << Firmware::BiosWithoutScreen << Drive::CdRom;
}

/// On a medium that was built from it, boot files and all.
void TestBootLab::printsItsLine()
{
    QFETCH(Firmware, firmware);
    QFETCH(Drive, drive);
    MediaProfile profile = m_lab.profile;
    profile.output.kind = drive == Drive::CdRom ? OutputKind::Iso : OutputKind::UsbImage;
    profile.output.path =
        m_folder.filePath(u"built-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    const Result<BuildReport> built = build(profile, secretsOf(m_lab));
    QVERIFY2(built, why(built).constData());
    const MachineRun run = boot(firmware, drive, profile.output.path, {.stopAt = kLabLine});
    QVERIFY2(run.serial.contains(kLabLine), run.serial.right(2000).constData());
}

CMGMEDIA_TEST(TestBootLab)
#include "test_boot_lab.moc"
