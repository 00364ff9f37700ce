// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// "text", "number", "truth", "null", "[what is in it]" or "{keys}".
QString shapeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::Bool:
        return u"truth"_s;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        QStringList shapes;
        for (const QJsonValue one : array)
            shapes << shapeOf(one);
        shapes.removeDuplicates();
        return u"["_s + shapes.join(u" | "_s) + u"]"_s;
    }
    case QJsonValue::Object:
        return u"{"_s + value.toObject().keys().join(u", "_s) + u"}"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

QStringList shapesIn(const QJsonObject& document)
{
    QStringList shapes;
    for (auto it = document.begin(); it != document.end(); ++it)
        shapes << it.key() + u": "_s + shapeOf(it.value());
    return shapes;
}

const QString kCertificate =
    u"{crl, daysLeft, declaredCa, dnsNames, extendedKeyUsages, issuer, key, keyUsages, kind, "
    "notAfter, notBefore, ocsp, signatureAlgorithm, subject, thumbprint, version}"_s;

/// Of each kind of file that inspect opens.
QList<std::pair<const char*, QStringList>> shapesOfInspections()
{
    return {
        {"inspect official.iso",
         {u"bootImage: {allImages, architecture, bootFiles, bootIndex, bootManagers, compression, "
          "configMgr, disallowed, image, images, integrityTable, kernelVersion, kind, languages, "
          "name, prestart, trust, unreadable, version}"_s,
          u"bootManagers: [{fileVersion, path, securityVersion}]"_s,
          u"identity: {bootImagePackage, certificate, guid}"_s,
          u"keptBootFiles: [{origin, path}]"_s, u"kind: text"_s, u"label: text"_s,
          u"medium: {mediaType, type, worksWithGateway}"_s, u"path: text"_s,
          u"prestart: {bootImage, commands, files}"_s,
          u"security: {encryption, passwordRequired, unattended, variablesRead}"_s,
          u"site: {code, management, managementPoints}"_s,
          u"starts: [{firmware, links, medium, starts, wholeInForm}]"_s,
          u"variables: [{length, name, value} | {length, name}]"_s,
          u"volume: {bytes, files, leftBySystems, manifest, startsOnBios, startsOnUefi, type, volumeLabel}"_s}},
        {"inspect boot.wim",
         {u"allImages: [{architecture, image, name, version}]"_s, u"architecture: text"_s,
          u"bootFiles: [text]"_s, u"bootIndex: number"_s,
          u"bootManagers: [{fileVersion, generation, securityVersion}]"_s, u"compression: text"_s,
          u"configMgr: truth"_s, u"disallowed: []"_s, u"image: number"_s, u"images: number"_s,
          u"integrityTable: truth"_s, u"kernelVersion: null"_s, u"kind: text"_s,
          u"languages: [text]"_s, u"name: text"_s, u"prestart: null"_s, u"trust: []"_s,
          u"unreadable: []"_s, u"version: text"_s}},
        {"inspect pki/root.cer",
         {u"certificates: [%1]"_s.arg(kCertificate), u"kind: text"_s, u"remarks: []"_s}},
        {"inspect medium/SMS/data/Variables.dat",
         {u"encryption: text"_s, u"kind: text"_s,
          u"variables: [{length, name, value} | {length, name}]"_s}},
    };
}

} // namespace

/// Scripts read these documents: keys and kinds of values stay as they are.
class TestCliJson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void documentsKeepTheirShape_data();
    void documentsKeepTheirShape();
    void isOneDocumentInUtf8_data();
    void isOneDocumentInUtf8();
    void failuresPrintNone_data();
    void failuresPrintNone();
    void keepsNamesOfAnyScript();

private:
    Ran ranIn(const QStringList& arguments) const { return tool(arguments, {}, m_lab.folder()); }

    CliLab m_lab;
};

void TestCliJson::initTestCase()
{
    QVERIFY(m_lab.make());
    const Ran built = ranIn(m_lab.withPassword({u"build"_s, u"profile.json"_s}));
    QVERIFY2(built.exitCode == 0, built.errors.constData());
}

void TestCliJson::documentsKeepTheirShape_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("shapes");
    const auto row = [this](const char* call, const QStringList& shapes, bool withPassword = true) {
        const QStringList all = QString::fromLatin1(call).split(u' ') + QStringList{u"--json"_s};
        QTest::newRow(call) << (withPassword ? m_lab.withPassword(all) : all) << shapes;
    };
    const QString finding = u"{field, items, page, remedy, rule, seen, severity, source, title}"_s;
    const QString unchecked = u"unchecked: [{need, rules, why}]"_s;
    for (const auto& [call, shapes] : shapesOfInspections())
        row(call, shapes);
    row("check profile.json", {u"blocked: truth"_s, u"findings: [%1]"_s.arg(finding),
                               u"fine: [text]"_s, u"unchecked: []"_s, u"unreadable: []"_s});
    row("plan profile.json", {u"bytes: number"_s, u"label: text"_s, u"output: text"_s,
                              u"steps: [{bytes, details, title}]"_s});
    row("build profile.json --force",
        {u"elapsedMs: number"_s, u"files: [{bytes, path, sha256}]"_s, u"filesCarriedOver: [text]"_s,
         u"filesChanged: [text]"_s, u"madeBootable: null"_s,
         u"medium: {certificate, guidSha256, label, made, password, siteCode}"_s,
         u"output: {bytes, label, path, readBack, sha256}"_s, u"product: text"_s,
         u"profile: text"_s, u"rules: {allowed, blocked, findings, fine, unchecked, unreadable}"_s,
         u"sources: [{bytes, path, role, sha256}]"_s, u"steps: [{elapsedMs, title}]"_s,
         u"trust: {added, alreadyThere}"_s, u"variables: {carriedOver, edited}"_s,
         u"version: text"_s});
    row("verify branch.iso",
        {u"about: {label, made, profile, trustAdded}"_s,
         u"bootImageContents: {compared, damaged, fitsIntegrityTable}"_s, u"differences: []"_s,
         u"filesChecked: number"_s, u"good: truth"_s, u"notes: []"_s, u"path: text"_s},
        false);
    row("trust list boot.wim",
        {u"bootIndex: number"_s, u"disallowed: []"_s, u"image: number"_s, u"images: number"_s,
         u"trust: []"_s, u"unreadable: []"_s},
        false);
    row("trust simulate boot.wim pki/cmg.cer",
        {u"chain: [{added, crl, daysLeft, declaredCa, dnsNames, extendedKeyUsages, good, issuer, "
         "key, keyUsages, kind, notAfter, notBefore, ocsp, signatureAlgorithm, stores, subject, "
         "thumbprint, version}]"_s,
         u"host: null"_s, u"missing: []"_s, u"problem: text"_s,
         u"revocation: [{crl, ocsp, subject}]"_s, u"sentence: text"_s, u"subject: text"_s,
         u"trusted: truth"_s},
        false);
    row("lint branch-pc.zip",
        {u"blocked: truth"_s, u"findings: [%1]"_s.arg(finding), u"fine: [text]"_s,
         u"furtherTaskSequences: []"_s,
         u"taskSequence: {bootImageId, content, contentListing, name, packageId, steps}"_s,
         unchecked, u"unreadable: []"_s},
        false);
    row("profile verify branch.iso",
        {u"sentence: text"_s, u"signer: null"_s, u"state: text"_s, u"thumbprint: null"_s}, false);
    const QString rule = u"{field, id, items, needs, page, remedy, severity, source, title}"_s;
    row("rules", {u"rules: [%1]"_s.arg(rule)}, false);
}

void TestCliJson::documentsKeepTheirShape()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, shapes);
    const Ran ran = ranIn(arguments);
    QVERIFY2(ran.exitCode <= 1, ran.errors.constData());
    QCOMPARE(shapesIn(json(ran)).join(u'\n'), shapes.join(u'\n'));
}

void TestCliJson::isOneDocumentInUtf8_data()
{
    documentsKeepTheirShape_data();
}

void TestCliJson::isOneDocumentInUtf8()
{
    QFETCH(QStringList, arguments);
    const Ran ran = ranIn(arguments);
    QJsonParseError error;
    QVERIFY(!QJsonDocument::fromJson(ran.output, &error).isNull());
    QCOMPARE(error.error, QJsonParseError::NoError);
    QVERIFY(ran.output.startsWith('{') && ran.output.endsWith("}\n"));
    QCOMPARE(QString::fromUtf8(ran.output).toUtf8(), ran.output);
    QVERIFY2(!ran.output.contains("%1"), "a text was not filled in");
}

void TestCliJson::failuresPrintNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* call :
         {"inspect nowhere.iso", "check nowhere.json", "plan nowhere.json", "build nowhere.json",
          "verify nowhere.iso", "trust list nowhere.wim", "trust simulate boot.wim nowhere.cer",
          "trust add boot.wim nowhere.cer --out x.wim", "lint nowhere.zip",
          "write nowhere.iso --device /dev/nowhere --erase 1",
          "restore --device /dev/nowhere --erase 1"})
        QTest::newRow(call) << QString::fromLatin1(call).split(u' ');
}

/// A script that gets a document may believe it.
void TestCliJson::failuresPrintNone()
{
    QFETCH(QStringList, arguments);
    const QStringList before = entriesOf(m_lab.folder());
    const Ran ran = ranIn(arguments + QStringList{u"--json"_s});
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.output, QByteArray());
    QVERIFY2(ran.errors.startsWith("cmgmedia: ") && ran.errors.contains("nowhere"),
             ran.errors.constData());
    QCOMPARE(entriesOf(m_lab.folder()), before);
}

void TestCliJson::keepsNamesOfAnyScript()
{
    QJsonObject profile = QJsonDocument::fromJson(readFile(m_lab.path(u"profile.json"_s))).object();
    QJsonObject output = profile[u"output"_s].toObject();
    output[u"path"_s] = u"Außenstelle 日本.iso"_s;
    output[u"label"_s] = u"Außenstelle 日本"_s;
    profile[u"output"_s] = output;
    profile[u"name"_s] = u"Büro \"Nord\" \\ 日本 😀"_s;
    writeFile(m_lab.path(u"größe.json"_s), QJsonDocument(profile).toJson());
    const Ran built = ranIn(m_lab.withPassword({u"build"_s, u"größe.json"_s, u"--json"_s}));
    QVERIFY2(built.exitCode == 0, built.errors.constData());
    QCOMPARE(json(built)[u"profile"_s].toString(), u"Büro \"Nord\" \\ 日本 😀"_s);
    QCOMPARE(json(built)[u"output"_s][u"label"_s].toString(), u"Außenstelle 日本"_s);
    const QString iso = m_lab.path(u"Außenstelle 日本.iso"_s);
    QCOMPARE(json(built)[u"output"_s][u"path"_s].toString(), iso);
    const QJsonObject verified = json(ranIn({u"verify"_s, iso, u"--json"_s}));
    QVERIFY(verified[u"good"_s].toBool());
    QCOMPARE(verified[u"about"_s][u"label"_s].toString(), u"Außenstelle 日本"_s);
    const QJsonObject seen = json(ranIn({u"inspect"_s, iso, u"--json"_s}));
    QCOMPARE(seen[u"label"_s].toString(), u"Außenstelle 日本"_s);
    QCOMPARE(seen[u"volume"_s][u"volumeLabel"_s].toString(), u"Außenstelle 日本"_s);
}

CMGMEDIA_TEST(TestCliJson)
#include "test_cli_json.moc"
