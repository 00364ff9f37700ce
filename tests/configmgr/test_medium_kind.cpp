// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_origin.h"
#include "core/configmgr/inspection_json.h"
#include "core/configmgr/inspection_sheet.h"
#include "core/image/errors.h"
#include "core/image/wim_capture.h"
#include "core/media/errors.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What stands first in the inspection of a medium.
class TestMediumKind : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesByTsmBootstrap_data();
    void goesByTsmBootstrap();
    void goesByTheVariables();
    void knowsMediaOfOthers_data();
    void knowsMediaOfOthers();
    void saysWhatIsMissingOfItsOwn();
    void showsThePrestartCommand();
    void knowsTheBootImageOfADisc();
    void showsVersionsOfBootManagers();
    void describesWhatNobodyCanRead();
    void leavesPasswordsOut_data();
    void leavesPasswordsOut();

private:
    /// Without anything of a site.
    QString plainBootImage() const { return m_folder.filePath(u"plain.wim"_s); }
    QString copyOfMedium(const QString& name);
    Result<Inspection> inspect(const QString& path, const Secret* password = nullptr) const;
    QString firstRow(const Inspection& inspection) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestMediumKind::initTestCase()
{
    test::needWimlib();
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    const QString tree = m_folder.filePath(u"plain"_s);
    test::writeFile(tree + u"/Windows/System32/winpeshl.ini"_s, "x");
    SilentSink sink;
    Work work{sink, {}};
    QVERIFY(captureWim(tree, plainBootImage(), {}, work));
}

QString TestMediumKind::copyOfMedium(const QString& name)
{
    const QString to = m_folder.filePath(name);
    test::copyFolder(m_lab.path(u"medium"_s), to);
    return to;
}

Result<Inspection> TestMediumKind::inspect(const QString& path, const Secret* password) const
{
    SilentSink sink;
    Work work{sink, {}};
    return inspectFile(path, password, work);
}

QString TestMediumKind::firstRow(const Inspection& inspection) const
{
    const std::vector<SheetSection> sheet = inspectionSheet(inspection, test::labClock());
    const SheetRow& row = sheet.front().rows.front();
    return row.name == u"Type of medium"_s ? row.value : QString();
}

void TestMediumKind::goesByTsmBootstrap_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("works");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& ini, const char* type,
                        const QJsonValue& works, const QString& words) {
        QTest::newRow(name) << ini << QString::fromLatin1(type) << works << words;
    };
    row("bootable", "[MediaInfo]\r\nMediaType=BootMedia\r\n", "bootable", QJsonValue(),
        u"bootable media"_s);
    row("stand-alone", "[MediaInfo]\r\nMediaType=FullMedia\r\n", "stand-alone", false,
        u"stand-alone media (FullMedia): doesn't work with a gateway"_s);
    row("prestaged", "[mediainfo]\nmediatype=oemmedia\n", "prestaged", false,
        u"(oemmedia): doesn't work with a gateway"_s);
    row("capture", "[MediaInfo]\r\nMediaType=\"CaptureMedia\"\r\n", "capture", false,
        u"doesn't work with a gateway"_s);
    row("unknown", "[MediaInfo]\r\nMediaType=NetMedia\r\n", "other", QJsonValue(), u"NetMedia"_s);
    row("Not specified", "[MediaInfo]\r\nUnattended=false\r\n", "bootable", QJsonValue(),
        u"bootable media"_s);
}

void TestMediumKind::goesByTsmBootstrap()
{
    QFETCH(QByteArray, ini);
    QFETCH(QString, words);
    const QString medium = copyOfMedium(QString::fromLatin1(QTest::currentDataTag()));
    test::writeFile(medium + u"/SMS/data/TsmBootstrap.ini"_s, ini);
    const Result<Inspection> inspection = inspect(medium);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject kind = inspectionJson(*inspection, test::labClock())[u"medium"_s].toObject();
    QTEST(kind[u"type"_s].toString(), "type");
    QTEST(kind[u"worksWithGateway"_s], "works");
    QVERIFY2(firstRow(*inspection).contains(words), qPrintable(firstRow(*inspection)));
}

void TestMediumKind::goesByTheVariables()
{
    const std::optional<Secret> password = m_lab.password();
    const Result<Inspection> open = inspect(m_lab.path(u"official.iso"_s), &*password);
    QVERIFY2(open, test::why(open).constData());
    QCOMPARE(firstRow(*open), u"bootable media, site-based"_s);
    QCOMPARE(configMgrKind(u"BootMedia"_s, MediaManagement{ManagementKind::Dynamic, {}}),
             (MediumKind{MediumType::Dynamic, u"BootMedia"_s}));
    QCOMPARE(configMgrKind(u"FullMedia"_s, MediaManagement{ManagementKind::SiteBased, {}}),
             (MediumKind{MediumType::StandAlone, u"FullMedia"_s}));
}

void TestMediumKind::knowsMediaOfOthers_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("type");
    const QString boot = u"sources/boot.wim"_s;
    QTest::newRow("MDT") << QStringList{boot, u"Deploy/Scripts/LiteTouch.wsf"_s} << u"lite-touch"_s;
    QTest::newRow("MDT, linked share")
        << QStringList{u"deploy/control/Settings.xml"_s} << u"lite-touch"_s;
    QTest::newRow("Windows") << QStringList{boot, u"setup.exe"_s, u"sources/install.wim"_s}
                             << u"windows-setup"_s;
    QTest::newRow("Windows, split")
        << QStringList{u"setup.exe"_s, u"sources/INSTALL.SWM"_s} << u"windows-setup"_s;
    QTest::newRow("Windows, ESD") << QStringList{u"sources/install.esd"_s} << u"windows-setup"_s;
    QTest::newRow("Windows PE") << QStringList{boot, u"bootmgr"_s} << u"windows-pe"_s;
    QTest::newRow("stand-alone without variables")
        << QStringList{boot, u"SMS/data/TsmBootstrap.ini=[MediaInfo]\nMediaType=FullMedia"_s}
        << u"stand-alone"_s;
    QTest::newRow("capture without a boot image")
        << QStringList{u"SMS/data/TsmBootstrap.ini=[MediaInfo]\nMediaType=CaptureMedia"_s}
        << u"capture"_s;
}

void TestMediumKind::knowsMediaOfOthers()
{
    QFETCH(QStringList, files);
    const QString medium =
        m_folder.filePath(u"other "_s + QString::fromLatin1(QTest::currentDataTag()));
    for (const QString& file : files) {
        const QString path = file.section(u'=', 0, 0);
        test::writeFile(medium + u'/' + path, path == "sources/boot.wim"_L1
                                                  ? test::readFile(plainBootImage())
                                                  : file.section(u'=', 1).toUtf8());
    }
    const Result<Inspection> inspection = inspect(medium);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject json = inspectionJson(*inspection, test::labClock());
    QCOMPARE(json[u"kind"_s].toString(), u"other-medium"_s);
    QTEST(json[u"medium"_s][u"type"_s].toString(), "type");
    QCOMPARE(json[u"medium"_s][u"worksWithGateway"_s], QJsonValue(false));
    QVERIFY2(firstRow(*inspection).contains("doesn't work with a gateway"_L1),
             qPrintable(firstRow(*inspection)));
    QCOMPARE(json[u"bootImage"_s].isObject(), files.contains(u"sources/boot.wim"_s));
    // as a source, too, it is called what it is
    SilentSink sink;
    Work work{sink, {}};
    const Result<BootMedium> source = openBootMedium(medium, {}, work);
    QVERIFY(!source);
    const QString said = describe(source.error()).english();
    const bool isPe = json[u"medium"_s][u"type"_s].toString() == u"windows-pe"_s;
    QVERIFY2(said.contains("doesn't work with a gateway"_L1) != isPe, qPrintable(said));
    QVERIFY2(said.contains(u"Variables.dat is missing"_s), qPrintable(said));
}

void TestMediumKind::saysWhatIsMissingOfItsOwn()
{
    const QString medium = copyOfMedium(u"no variables"_s);
    QFile::remove(medium + u"/SMS/data/Variables.dat"_s);
    const Result<Inspection> broken = inspect(medium);
    QVERIFY(!broken);
    QCOMPARE(QByteArray(broken.error().code.name), QByteArray("VariablesMissing"));
    QFile::remove(medium + u"/SMS/data/TsmBootstrap.ini"_s);
    QVERIFY(!inspect(medium)); // what it was, nobody can tell
    const QString nothing = m_folder.filePath(u"nothing"_s);
    test::writeFile(nothing + u"/notes.txt"_s, "x");
    QCOMPARE(inspect(nothing).error().code, ErrorCode::NotAMedium);
}

void TestMediumKind::showsThePrestartCommand()
{
    const QString medium = copyOfMedium(u"prestart"_s);
    const auto shown = [&]() -> std::pair<QJsonObject, QString> {
        const Result<Inspection> inspection = inspect(medium);
        if (!inspection)
            qFatal("%s", test::why(inspection).constData());
        QString text;
        for (const SheetSection& section : inspectionSheet(*inspection, test::labClock())) {
            if (section.title != u"Prestart command"_s)
                continue;
            for (const SheetRow& row : section.rows)
                text += row.name + u'=' + row.value + u'\n';
            text += section.note;
        }
        return {inspectionJson(*inspection, test::labClock())[u"prestart"_s].toObject(), text};
    };
    QCOMPARE(shown().second, QString());
    test::writeFile(medium + u"/SMS/PKG/ABC00012/dumpvar.vbs"_s, "x");
    QVERIFY(shown().first[u"files"_s].toBool());
    QVERIFY2(shown().second.contains("wasn't found"_L1), qPrintable(shown().second));
    test::writeFile(medium + u"/SMS/data/TsConfig.ini"_s,
                    "[CustomHook]\r\nCommandLine=cmd /c a.cmd /pw:geheim\r\n");
    const auto [json, text] = shown();
    QCOMPARE(json[u"commands"_s][0][u"command"_s].toString(), u"cmd /c a.cmd /pw:(not shown)"_s);
    QVERIFY2(text.contains(u"SMS\\data\\TsConfig.ini=cmd /c a.cmd"_s), qPrintable(text));
    QCOMPARE(json[u"bootImage"_s], QJsonValue());
}

/// efisys.bin: a FAT file system and not much in it.
void TestMediumKind::knowsTheBootImageOfADisc()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> disc = openDisc(m_lab.path(u"official.iso"_s), work);
    QVERIFY2(disc, test::why(disc).constData());
    QVERIFY(disc->efiBootImage);
    const Result<QByteArray> image = disc->efiBootImage->readAll(16 << 20);
    QVERIFY2(image, test::why(image).constData());
    const QString path = m_folder.filePath(u"efisys.bin"_s);
    test::writeFile(path, *image);
    const Result<Inspection> inspection = inspect(path);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject json = inspectionJson(*inspection, test::labClock());
    QCOMPARE(json[u"medium"_s][u"type"_s].toString(), u"uefi-boot-image"_s);
    QCOMPARE(json[u"bootManagers"_s].toArray().size(), 1);
}

void TestMediumKind::showsVersionsOfBootManagers()
{
    const QString medium = copyOfMedium(u"versions"_s);
    test::writeFile(medium + u"/EFI/Boot/bootx64.efi"_s,
                    test::peWithVersions({std::array<quint16, 4>{10, 0, 28000, 342}, 0x90000})
                        + kLabLine);
    const Result<Inspection> inspection = inspect(medium);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QString said = u"version 10.0.28000.342, security version (SVN) 9.0"_s;
    QStringList values;
    for (const SheetSection& section : inspectionSheet(*inspection, test::labClock())) {
        for (const SheetRow& row : section.rows)
            values << row.value;
        for (const QStringList& cells : section.table)
            values << cells;
    }
    QVERIFY(values.contains(u"EFI/Boot/bootx64.efi: "_s + said));
    test::writeFile(medium + u"/EFI/Boot/bootx64.efi"_s, "no program");
    const Result<Inspection> damaged = inspect(medium);
    QVERIFY2(damaged, test::why(damaged).constData());
    QStringList ofDamaged;
    for (const SheetSection& section : inspectionSheet(*damaged, test::labClock())) {
        for (const SheetRow& row : section.rows)
            ofDamaged << row.value;
    }
    ofDamaged = ofDamaged.filter(u"EFI/Boot/bootx64.efi"_s);
    QCOMPARE(ofDamaged.size(), 1);
    QCOMPARE(ofDamaged.front().count("EFI/Boot/bootx64.efi"_L1), 1);
    QVERIFY(values.contains(u"\\EFI\\Boot\\bootx64.efi, "_s + said)); // in the boot chain
    const QJsonObject json = inspectionJson(*inspection, test::labClock());
    bool found = false;
    for (const QJsonValue& manager : json[u"bootManagers"_s].toArray())
        found = found || manager[u"securityVersion"_s].toString() == u"9.0"_s;
    QVERIFY(found);
}

/// An ESD file, and of sibling kinds one that is split.
void TestMediumKind::describesWhatNobodyCanRead()
{
    if (!test::isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString boot = m_lab.path(u"boot.wim"_s);
    const QString solid = m_folder.filePath(u"install.wim"_s);
    QCOMPARE(
        test::run(u"wimlib-imagex"_s, {u"export"_s, boot, u"1"_s, solid, u"--solid"_s}).exitCode,
        0);
    const Result<Inspection> inspection = inspect(solid);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject json = inspectionJson(*inspection, test::labClock());
    QCOMPARE(json[u"kind"_s].toString(), u"boot-image"_s);
    QCOMPARE(json[u"solid"_s].toBool(), true);
    QVERIFY(!json.contains(u"trust"_s)); // nobody knows
    const std::vector<SheetSection> sheet = inspectionSheet(*inspection, test::labClock());
    QVERIFY(sheet.front().note.contains("doesn't load it"_L1));
    const QString part = m_folder.filePath(u"part.swm"_s);
    QCOMPARE(test::run(u"wimlib-imagex"_s, {u"split"_s, boot, part, u"0.01"_s}).exitCode, 0);
    const Result<Inspection> split = inspect(part);
    QVERIFY(!split);
    QCOMPARE(split.error().code, ErrorCode::WimSplit);
}

void TestMediumKind::leavesPasswordsOut_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("shown");
    const auto same = [](const QString& command) {
        QTest::newRow(qPrintable(command)) << command << command;
    };
    const auto row = [](const QString& command, const QString& shown) {
        QTest::newRow(qPrintable(command)) << command << shown;
    };
    same(u"cmd /c x.cmd"_s);
    same(u"cscript.exe //nologo \"my script.vbs\" /mode:fast"_s);
    same(u"net use Z: \\\\server\\share"_s);
    same(u"powershell -File a.ps1 -Key"_s);
    row(u"a /password:x"_s, u"a /password:(not shown)"_s);
    row(u"a -Password \"x y\" b"_s, u"a -Password (not shown) b"_s);
    row(u"a ADMIN_PASSWORD=x"_s, u"a ADMIN_PASSWORD=(not shown)"_s);
    row(u"a -p x /y"_s, u"a -p (not shown) /y"_s);
    row(u"net use \\\\s\\x secret /user:d\\u && b c"_s,
        u"net use \\\\s\\x (not shown) /user:d\\u && b c"_s);
    row(u"cmd /c \"net.exe use Z: \\\\s\\x secret\""_s,
        u"cmd /c \"net.exe use Z: \\\\s\\x (not shown)\""_s);
    row(u"curl https://u:x@host/a"_s, u"curl https://(not shown)@host/a"_s);
}

void TestMediumKind::leavesPasswordsOut()
{
    QFETCH(QString, command);
    QFETCH(QString, shown);
    QCOMPARE(shownCommand(command), shown);
}

CMGMEDIA_TEST(TestMediumKind)
#include "test_medium_kind.moc"
