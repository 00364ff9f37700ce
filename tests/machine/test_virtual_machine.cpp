// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/errors.h"
#include "core/machine/medium_trial.h"
#include "core/media/errors.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Which firmware is taken, and what QEMU is told.
class TestVirtualMachine : public QObject
{
    Q_OBJECT

private slots:
    void readsDescriptionsOfFirmware_data();
    void readsDescriptionsOfFirmware();
    void takesTheFirstOfEachKind();
    void neverLetsTheMediumBeWritten_data();
    void neverLetsTheMediumBeWritten();
    void hasNoNetworkUnlessAsked();
    void doublesCommas();
    void saysWhatIsMissing();
    void refusesFoldersAndWhatIsNoMedium();

private:
    void describe(const QString& name, const QStringList& features, const QString& code,
                  const QString& architecture = u"x86_64"_s) const;

    QTemporaryDir m_folder;
};

namespace {

const VirtualMachine kMachine{.program = u"qemu"_s,
                              .firmware = {.plain = FirmwareFiles{u"code"_s, u"vars"_s, false},
                                           .secureBoot = FirmwareFiles{u"c2"_s, u"v2"_s, true}}};

/// As QEMU's own descriptions are.
QByteArray description(const QStringList& features, const QString& code,
                       const QString& architecture)
{
    const auto file = [](const QString& name) {
        return QJsonObject{{u"filename"_s, name}, {u"format"_s, u"raw"_s}};
    };
    return QJsonDocument(
               QJsonObject{{u"interface-types"_s, QJsonArray{u"uefi"_s}},
                           {u"mapping"_s, QJsonObject{{u"device"_s, u"flash"_s},
                                                      {u"executable"_s, file(code)},
                                                      {u"nvram-template"_s, file(code)}}},
                           {u"targets"_s,
                            QJsonArray{QJsonObject{{u"architecture"_s, architecture},
                                                   {u"machines"_s, QJsonArray{u"pc-q35-*"_s}}}}},
                           {u"features"_s, QJsonArray::fromStringList(features)}})
        .toJson();
}

} // namespace

void TestVirtualMachine::describe(const QString& name, const QStringList& features,
                                  const QString& code, const QString& architecture) const
{
    test::writeFile(m_folder.filePath(name),
                    description(features, m_folder.filePath(code), architecture));
}

void TestVirtualMachine::readsDescriptionsOfFirmware_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<bool>("isSecure");
    const QString code = m_folder.filePath(u"code.fd"_s);
    test::writeFile(code, "firmware");
    const auto row = [&](const char* name, const QStringList& features, bool isPlain,
                         bool isSecure) {
        QTest::newRow(name) << description(features, code, u"x86_64"_s) << isPlain << isSecure;
    };
    row("plain", {u"acpi-s3"_s}, true, false);
    row("with keys", {u"secure-boot"_s, u"enrolled-keys"_s, u"requires-smm"_s}, false, true);
    row("without keys", {u"secure-boot"_s, u"requires-smm"_s}, false, false);
    QTest::newRow("for another processor") << description({}, code, u"aarch64"_s) << false << false;
    QTest::newRow("whose files are gone")
        << description({}, m_folder.filePath(u"gone.fd"_s), u"x86_64"_s) << false << false;
    QTest::newRow("no JSON") << QByteArray("{\"mapping\": [") << false << false;
    QTest::newRow("of other shape")
        << QByteArray(R"({"mapping": [1], "targets": {"a": 2}})") << false << false;
    QTest::newRow("empty") << QByteArray() << false << false;
}

void TestVirtualMachine::readsDescriptionsOfFirmware()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isPlain);
    QFETCH(bool, isSecure);
    const QTemporaryDir folder;
    test::writeFile(folder.filePath(u"50.json"_s), content);
    const InstalledFirmware found = installedFirmware({u"/nowhere"_s, folder.path()});
    QCOMPARE(found.plain.has_value(), isPlain);
    QCOMPARE(found.secureBoot.has_value(), isSecure);
    QVERIFY(!isSecure || found.secureBoot->wantsSystemManagement);
}

void TestVirtualMachine::takesTheFirstOfEachKind()
{
    for (const QString& name : {u"first.fd"_s, u"second.fd"_s})
        test::writeFile(m_folder.filePath(name), "firmware");
    describe(u"60.json"_s, {}, u"second.fd"_s);
    describe(u"40.json"_s, {}, u"first.fd"_s);
    const InstalledFirmware found = installedFirmware({m_folder.path()});
    QVERIFY(found.plain);
    QCOMPARE(found.plain->code, m_folder.filePath(u"first.fd"_s));
}

void TestVirtualMachine::neverLetsTheMediumBeWritten_data()
{
    QTest::addColumn<MachineOrder>("order");
    for (const MachineDrive drive : {MachineDrive::Disc, MachineDrive::UsbDrive}) {
        for (const MachineFirmware firmware :
             {MachineFirmware::Uefi, MachineFirmware::UefiWithSecureBoot, MachineFirmware::Bios})
            QTest::addRow("%s, %d", qPrintable(firmwareName(firmware)), static_cast<int>(drive))
                << MachineOrder{.medium = u"m.iso"_s, .drive = drive, .firmware = firmware};
    }
}

void TestVirtualMachine::neverLetsTheMediumBeWritten()
{
    QFETCH(MachineOrder, order);
    const Result<QStringList> arguments = machineArguments(order, kMachine);
    QVERIFY2(arguments, test::why(arguments).constData());
    int drives = 0;
    for (qsizetype at = 0; at + 1 < arguments->size(); ++at) {
        if (arguments->at(at) != "-drive"_L1)
            continue;
        ++drives;
        const QStringList options = arguments->at(at + 1).split(u',');
        // "snapshot": what is written goes into a file that is thrown away.
        QVERIFY(options.contains(u"readonly=on"_s) || options.contains(u"snapshot=on"_s));
        QVERIFY(!options.contains(u"file=m.iso"_s) || options.contains(u"readonly=on"_s));
    }
    QCOMPARE(drives, order.firmware == MachineFirmware::Bios ? 1 : 3);
    QCOMPARE(arguments->contains(u"q35,smm=on"_s),
             order.firmware == MachineFirmware::UefiWithSecureBoot);
}

void TestVirtualMachine::hasNoNetworkUnlessAsked()
{
    MachineOrder order{.medium = u"m.iso"_s};
    const auto network = [&] {
        const Result<QStringList> arguments = machineArguments(order, kMachine);
        return arguments ? arguments->value(arguments->indexOf(u"-nic"_s) + 1) : QString();
    };
    QCOMPARE(network(), u"none"_s);
    order.hasNetwork = true;
    QVERIFY(network().startsWith(u"user"_s));
}

void TestVirtualMachine::doublesCommas()
{
    const Result<QStringList> arguments =
        machineArguments({.medium = u"/a,b/readonly=off,c.iso"_s}, kMachine);
    QVERIFY(arguments);
    QVERIFY(arguments->join(u'\n').contains(u"file=/a,,b/readonly=off,,c.iso"_s));
}

void TestVirtualMachine::saysWhatIsMissing()
{
    const VirtualMachine bare{.program = u"qemu"_s, .firmware = {}};
    QCOMPARE(machineArguments({.medium = u"m.iso"_s, .firmware = MachineFirmware::Uefi}, bare)
                 .error()
                 .code,
             ErrorCode::MachineFirmwareMissing);
    QCOMPARE(machineArguments(
                 {.medium = u"m.iso"_s, .firmware = MachineFirmware::UefiWithSecureBoot}, bare)
                 .error()
                 .code,
             ErrorCode::MachineSecureBootMissing);
    QVERIFY(machineArguments({.medium = u"m.iso"_s, .firmware = MachineFirmware::Bios}, bare));
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toLocal8Bit());
    const Result<VirtualMachine> found = findVirtualMachine();
    qputenv("PATH", before);
    if (!found)
        QCOMPARE(found.error().code, ErrorCode::MachineMissing);
    else
        QVERIFY(!found->program.startsWith(m_folder.path()));
}

void TestVirtualMachine::refusesFoldersAndWhatIsNoMedium()
{
    SilentSink sink;
    Work work{sink, {}};
    const auto codeOf = [&](const QString& medium) {
        return tryMedium(
                   {.medium = medium}, [](const QByteArray&) {}, work)
            .error()
            .code;
    };
    QCOMPARE(codeOf(m_folder.path()), ErrorCode::MachineWantsImage);
    QCOMPARE(codeOf(m_folder.filePath(u"gone.iso"_s)), ErrorCode::NotFound);
    const QString text = m_folder.filePath(u"text.iso"_s);
    test::writeFile(text, QByteArray(1 << 16, 'x'));
    QCOMPARE(codeOf(text), ErrorCode::NotAMedium);
}

CMGMEDIA_TEST(TestVirtualMachine)
#include "test_virtual_machine.moc"
