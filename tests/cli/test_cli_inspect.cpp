// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestCliInspect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void inspectsWithAndWithoutPassword();
    void inspectsEveryKind_data();
    void inspectsEveryKind();
    void showsWhereABrokenBootImageEndsTheStart_data();
    void showsWhereABrokenBootImageEndsTheStart();
    void showsWhatElseIsThereBesideDamagedVariables();
    void takesCertificatesOutOfPages();
    void needsNoFolderForTemporaryFiles();
    void namesWhatSystemsLeft();
    void tellsWhoSignedABootManager();
    void showsVersions();
    void comparesKernelAndWim();
    void saysWhatLiesInTheNameOfABootImage();
    void neverPrintsKeyMaterial();

private:
    CliLab m_lab;
};

void TestCliInspect::inspectsWithAndWithoutPassword()
{
    const QString iso = m_lab.path(u"official.iso"_s);
    const QJsonObject closed = json(tool({u"inspect"_s, iso, u"--json"_s}));
    QCOMPARE(closed[u"site"_s][u"code"_s], QJsonValue());
    QCOMPARE(closed[u"security"_s][u"variablesRead"_s].toBool(true), false);
    QCOMPARE(closed[u"bootImage"_s][u"configMgr"_s].toBool(), true);
    const QJsonObject open = json(tool(m_lab.withPassword({u"inspect"_s, iso, u"--json"_s})));
    QCOMPARE(open[u"site"_s][u"code"_s].toString(), u"LAB"_s);
    QVERIFY(open[u"site"_s][u"managementPoints"_s][0].toString().startsWith(u"https://cmg."_s));
    QCOMPARE(open[u"identity"_s][u"certificate"_s][u"thumbprint"_s].toString().size(), 40);
    const QByteArray text = tool(m_lab.withPassword({u"inspect"_s, iso})).output;
    for (const char* part :
         {"Site code:", "Management point:", "Media GUID:", "Thumbprint:", "Windows PE:",
          "Trusted certificates:", "Boot files inside:", "Will it start?", "It starts"})
        QVERIFY2(text.contains(part), part);
}

void TestCliInspect::inspectsEveryKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << u"medium"_s << u"configmgr-medium"_s;
    QTest::newRow("ISO") << u"official.iso"_s << u"configmgr-medium"_s;
    QTest::newRow("boot image") << u"boot.wim"_s << u"boot-image"_s;
    QTest::newRow("variables") << u"medium/SMS/data/Variables.dat"_s << u"media-variables"_s;
    QTest::newRow("certificate") << u"pki/root.cer"_s << u"certificates"_s;
    QTest::newRow("certificate of a server") << u"pki/cmg.cer"_s << u"certificates"_s;
}

void TestCliInspect::inspectsEveryKind()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    const Ran ran = tool(m_lab.withPassword({u"inspect"_s, m_lab.path(file), u"--json"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(json(ran)[u"kind"_s].toString(), kind);
    QVERIFY(!tool(m_lab.withPassword({u"inspect"_s, m_lab.path(file)})).output.isEmpty());
}

/// A medium is more than its boot image: what keeps that from being opened ends its start.
void TestCliInspect::showsWhereABrokenBootImageEndsTheStart_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("is incomplete") << -1 << QByteArray();
    QTest::newRow("part of a split WIM") << 40 << QByteArray("\1\0\3\0", 4);
    QTest::newRow("no WIM") << 0 << QByteArray("NOWIM");
    QTest::newRow("tables elsewhere") << 56 << QByteArray(6, '\x7F');
}

void TestCliInspect::showsWhereABrokenBootImageEndsTheStart()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    const QString medium = m_lab.beside(u"broken-"_s + QLatin1StringView(QTest::currentDataTag()));
    copyFolder(m_lab.path(u"medium"_s), medium);
    const QString path = medium + u"/sources/boot.wim"_s;
    QByteArray wim = readFile(path);
    writeFile(path, at < 0 ? wim.first(wim.size() / 3) : wim.replace(at, bytes.size(), bytes));
    const Ran ran = tool({u"inspect"_s, medium});
    QCOMPARE(ran.exitCode, 0);
    for (const char* part : {"Type of medium:", "bootable media", "Will it start?",
                             "the PC shows 0xc0000225", "Can't be opened:"})
        QVERIFY2(ran.output.contains(part), ran.output.constData());
    const QJsonObject object = json(tool({u"inspect"_s, medium, u"--json"_s}));
    QCOMPARE(object[u"starts"_s][0][u"starts"_s].toString(), u"no"_s);
    QVERIFY(!object[u"unopened"_s].toString().isEmpty());
}

void TestCliInspect::showsWhatElseIsThereBesideDamagedVariables()
{
    const QString medium = m_lab.beside(u"variables"_s);
    copyFolder(m_lab.path(u"medium"_s), medium);
    const QString path = medium + u"/SMS/data/Variables.dat"_s;
    for (const QByteArray& content : {readFile(path).first(500), QByteArray()}) {
        writeFile(path, content);
        const Ran ran = tool({u"inspect"_s, medium});
        QCOMPARE(ran.exitCode, 0);
        for (const char* part :
             {"Will it start?", "Can't be opened:", "Variables.dat is incomplete"})
            QVERIFY2(ran.output.contains(part), ran.output.constData());
    }
}

/// What trust add takes out of a page or a configuration, inspect shows.
void TestCliInspect::takesCertificatesOutOfPages()
{
    const QString cer = m_lab.path(u"pki/root.cer"_s);
    const QByteArray pem = "-----BEGIN CERTIFICATE-----\n" + readFile(cer).toBase64()
                           + "\n-----END CERTIFICATE-----\n";
    const QString page = m_lab.beside(u"page.html"_s);
    for (const QByteArray& around :
         {"<!DOCTYPE html>\n<html><body><pre>\n%1</pre></body></html>"_ba,
          "<html><head><title>CA</title></head><p>%1</p></html>"_ba,
          "[ca]\nremote=vpn.example.test\n<ca>\n%1</ca>\n"_ba,
          R"({\rtf1\ansi{\fonttbl{\f0 Calibri;}}\pard %1\par})"_ba}) {
        writeFile(page, QByteArray(around).replace("%1", pem));
        const QJsonObject object = json(tool({u"inspect"_s, page, u"--json"_s}));
        QCOMPARE(object[u"kind"_s].toString(), u"certificates"_s);
        const QString out = m_lab.beside(u"page.wim"_s);
        QCOMPARE(tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, out, page,
                       u"--force"_s})
                     .exitCode,
                 0);
    }
    writeFile(page, "<!DOCTYPE html><html><body>no certificate</body></html>");
    QCOMPARE(tool({u"inspect"_s, page}).exitCode, 3);
    QCOMPARE(tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s,
                   m_lab.beside(u"none.wim"_s), page})
                 .exitCode,
             3);
}

/// Nothing that only looks needs a place to write to.
void TestCliInspect::needsNoFolderForTemporaryFiles()
{
#ifdef Q_OS_LINUX
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere/at/all");
    const QStringList verify{u"verify"_s, m_lab.path(u"official.iso"_s)};
    const Ran inspected = tool({u"inspect"_s, m_lab.path(u"official.iso"_s)});
    const Ran verified = tool(verify);
    const Ran store = tool({u"inspect"_s, m_lab.path(u"medium/EFI/Microsoft/Boot/BCD"_s)});
    const Ran listed = tool({u"trust"_s, u"list"_s, m_lab.path(u"boot.wim"_s)});
    const Ran added = tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s,
                            m_lab.beside(u"added.wim"_s), m_lab.path(u"pki/root.cer"_s)});
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    for (const Ran* ran : {&inspected, &store, &listed})
        QVERIFY2(ran->exitCode == 0, ran->errors.constData());
    const Ran usual = tool(verify);
    QCOMPARE(verified.exitCode, usual.exitCode);
    QCOMPARE(verified.output + verified.errors, usual.output + usual.errors);
    // What writes does, and names it.
    QCOMPARE(added.exitCode, 3);
    QVERIFY2(added.errors.contains("/nowhere/at/all"), added.errors.constData());
#else
    QSKIP("only Linux has files in memory that have names");
#endif
}

void TestCliInspect::namesWhatSystemsLeft()
{
    const QString medium = m_lab.path(u"medium"_s);
    writeFile(medium + u"/SMS/.DS_Store"_s, "x");
    const QByteArray text = tool({u"inspect"_s, medium}).output;
    const QJsonObject document = json(tool({u"inspect"_s, medium, u"--json"_s}));
    QVERIFY(QFile::remove(medium + u"/SMS/.DS_Store"_s));
    QVERIFY2(text.contains("SMS/.DS_Store (macOS)"), text.constData());
    QCOMPARE(document[u"volume"_s][u"leftBySystems"_s].toArray(), QJsonArray{u"SMS/.DS_Store"_s});
    QVERIFY(!tool({u"inspect"_s, medium}).output.contains("Left by operating systems"));
}

void TestCliInspect::tellsWhoSignedABootManager()
{
    const QString plain = m_lab.beside(u"plain.efi"_s);
    writeFile(plain, unsignedPe());
    QVERIFY(json(tool({u"inspect"_s, plain, u"--json"_s}))[u"signatures"_s].toArray().isEmpty());
    QVERIFY(tool({u"inspect"_s, plain}).output.contains("Secure Boot refuses it"));

    const CodeSigner signer;
    if (!CodeSigner::isPossible())
        QSKIP("sbsign or osslsigncode is not installed");
    QVERIFY(signer.makeSigner(u"own"_s, u"/CN=Own CA"_s, u"/CN=Own Signer"_s));
    const QString path = m_lab.beside(u"signed.efi"_s);
    writeFile(path, signer.sbsign(unsignedPe(), u"own"_s, true));
    const QJsonObject described = json(tool({u"inspect"_s, path, u"--json"_s}));
    QCOMPARE(described[u"kind"_s].toString(), u"program"_s);
    QCOMPARE(described[u"architecture"_s].toString(), u"amd64"_s);
    const QJsonObject signature = described[u"signatures"_s][0].toObject();
    QCOMPARE(signature[u"signer"_s][u"subject"_s].toString(), u"CN=Own Signer"_s);
    QCOMPARE(signature[u"ca"_s][u"name"_s].toString(), u"Own CA"_s);
    QCOMPARE(signature[u"ca"_s][u"secureBootCa"_s].toString(), u"other"_s);
    QVERIFY(signature[u"digestMatches"_s].toBool() && signature[u"signatureValid"_s].toBool());
    const QByteArray text = tool({u"inspect"_s, path}).output;
    for (const char* part :
         {"CN=Own Signer", "Own CA", "CA valid until:", "Digest matches the file:"})
        QVERIFY2(text.contains(part), part);
}

/// Of a boot manager by itself, on a medium and in a boot image.
void TestCliInspect::showsVersions()
{
    const auto program = [](const std::optional<quint32>& security) {
        return peWithVersions({std::array<quint16, 4>{10, 0, 26100, 1742}, security});
    };
    const QString path = m_lab.beside(u"bootmgfw.efi"_s);
    writeFile(path, program(0x70001));
    const QJsonObject described = json(tool({u"inspect"_s, path, u"--json"_s}));
    QCOMPARE(described[u"fileVersion"_s].toString(), u"10.0.26100.1742"_s);
    QCOMPARE(described[u"securityVersion"_s].toString(), u"7.1"_s);
    const QByteArray text = tool({u"inspect"_s, path}).output.simplified();
    for (const char* part : {"File version: 10.0.26100.1742", "Security version (SVN): 7.1"})
        QVERIFY2(text.contains(part), text.constData());
    writeFile(path, program({})); // as those of before 2024 are
    const QByteArray old = tool({u"inspect"_s, path}).output.simplified();
    QVERIFY2(old.contains("File version: 10.0.26100.1742") && !old.contains("SVN"),
             old.constData());

    const QString medium = m_lab.beside(u"versions"_s);
    copyFolder(m_lab.path(u"medium"_s), medium);
    writeFile(medium + u"/EFI/Boot/bootx64.efi"_s, program(0x70001));
    const QByteArray onMedium = tool({u"inspect"_s, medium}).output;
    const QByteArray said =
        "EFI/Boot/bootx64.efi: version 10.0.26100.1742, security version (SVN) 7.1";
    QVERIFY2(onMedium.contains(said), onMedium.constData());
}

/// The number in the WIM is of the kernel that was there when it was captured.
void TestCliInspect::comparesKernelAndWim()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString wim = m_lab.beside(u"kernel.wim"_s);
    QVERIFY(QFile::copy(m_lab.path(u"boot.wim"_s), wim));
    const QString kernel = m_lab.beside(u"ntoskrnl.exe"_s);
    writeFile(kernel, peWithVersions({std::array<quint16, 4>{10, 0, 28000, 342}, {}}));
    const QString add = u"add '%1' /Windows/System32/ntoskrnl.exe"_s.arg(kernel);
    QCOMPARE(run(u"wimlib-imagex"_s, {u"update"_s, wim, u"1"_s, u"--command="_s + add}).exitCode,
             0);
    QCOMPARE(run(u"wimlib-imagex"_s,
                 {u"info"_s, wim, u"1"_s, u"--image-property"_s, u"WINDOWS/VERSION/BUILD=26100"_s,
                  u"--image-property"_s, u"WINDOWS/VERSION/SPBUILD=1742"_s})
                 .exitCode,
             0);
    const QByteArray text = tool({u"inspect"_s, wim}).output;
    for (const char* part :
         {"10.0.26100.1742", "10.0.28000.342, which differs from the Windows PE version"})
        QVERIFY2(text.contains(part), text.constData());
    QCOMPARE(json(tool({u"inspect"_s, wim, u"--json"_s}))[u"kernelVersion"_s].toString(),
             u"10.0.28000.342"_s);
}

void TestCliInspect::saysWhatLiesInTheNameOfABootImage()
{
    const QString wim = m_lab.beside(u"named.wim"_s);
    for (const QByteArray& content : {"a text\r\n"_ba, QByteArray("PK\5\6").append(18, '\0'),
                                      "<!DOCTYPE html><html>"_ba, ""_ba, QByteArray(5000, '\0')}) {
        writeFile(wim, content);
        const Ran inspected = tool({u"inspect"_s, wim});
        QCOMPARE(inspected.exitCode, 3);
        QVERIFY2(inspected.errors.contains("named.wim") && !inspected.errors.contains("UDF"),
                 inspected.errors.constData());
        const Ran listed = tool({u"trust"_s, u"list"_s, wim});
        QCOMPARE(listed.exitCode, 3);
        QVERIFY2(listed.errors.contains("named.wim"), listed.errors.constData());
    }
}

void TestCliInspect::neverPrintsKeyMaterial()
{
    // A PKCS #12 starts with SEQUENCE, INTEGER 3; its hex is how the variable would look.
    for (const QString& file : {u"official.iso"_s, u"medium/SMS/data/Variables.dat"_s}) {
        for (const QStringList& options : {QStringList{}, QStringList{u"--json"_s}}) {
            const Ran ran =
                tool(m_lab.withPassword(QStringList{u"inspect"_s, m_lab.path(file)} + options));
            QVERIFY(ran.output.contains("_SMSTSMediaPFX"));
            QVERIFY(!ran.output.contains("020103308"));
        }
    }
}

CMGMEDIA_TEST(TestCliInspect)
#include "test_cli_inspect.moc"
