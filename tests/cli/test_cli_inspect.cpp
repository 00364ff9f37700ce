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
    void namesWhatSystemsLeft();
    void tellsWhoSignedABootManager();
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
          "Trusted certificates:", "Boot files in it:", "Will it start?", "It starts"})
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

void TestCliInspect::namesWhatSystemsLeft()
{
    const QString medium = m_lab.path(u"medium"_s);
    writeFile(medium + u"/SMS/.DS_Store"_s, "x");
    const QByteArray text = tool({u"inspect"_s, medium}).output;
    const QJsonObject document = json(tool({u"inspect"_s, medium, u"--json"_s}));
    QVERIFY(QFile::remove(medium + u"/SMS/.DS_Store"_s));
    QVERIFY2(text.contains("SMS/.DS_Store (macOS)"), text.constData());
    QCOMPARE(document[u"volume"_s][u"leftBySystems"_s].toArray(), QJsonArray{u"SMS/.DS_Store"_s});
    QVERIFY(!tool({u"inspect"_s, medium}).output.contains("Left by systems"));
}

void TestCliInspect::tellsWhoSignedABootManager()
{
    const QString plain = m_lab.beside(u"plain.efi"_s);
    writeFile(plain, unsignedPe());
    QVERIFY(json(tool({u"inspect"_s, plain, u"--json"_s}))[u"signatures"_s].toArray().isEmpty());
    QVERIFY(tool({u"inspect"_s, plain}).output.contains("Secure Boot refuses it"));

    const CodeSigner signer;
    if (!CodeSigner::isPossible())
        QSKIP("openssl, sbsign or osslsigncode is not installed");
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
    for (const char* part : {"CN=Own Signer", "Own CA", "CA valid until:", "Digest fits the file:"})
        QVERIFY2(text.contains(part), part);
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
