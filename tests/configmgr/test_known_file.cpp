// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"
#include "core/configmgr/errors.h"
#include "core/configmgr/inspection_json.h"
#include "core/configmgr/inspection_sheet.h"
#include "core/lab/lab_boot_configuration.h"
#include "core/registry/empty_hive.h"
#include "core/registry/trust_store.h"
#include "tests/support/files.h"
#include "tests/support/signed_pe.h"
#include "tests/support/stopped.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QJsonObject object(const char* json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A SOFTWARE hive that trusts the lab's CAs.
QByteArray trustingHive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"SOFTWARE"_s);
    const QString changed = folder.filePath(u"changed"_s);
    test::writeFile(path, emptyHive());
    if (!changeTrust(path, changed, {{test::labPki().root, test::labPki().issuing}, {}}, {}))
        qFatal("no hive");
    return test::readFile(changed);
}

QByteArray sequence()
{
    return R"(<sequence version="3.00"><step type="SMS_TaskSequence_RunCommandLineAction" name="a">)"
           R"(<action>x</action></step></sequence>)";
}

QByteArray zipped(const QString& name, const QByteArray& content)
{
    return zipOf({{name, content}}).value_or(QByteArray());
}

} // namespace

/// What is looked into and not worked with.
class TestKnownFile : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatIsInside_data();
    void tellsWhatIsInside();
    void saysItToPeopleToo();
    void listsWhatAHiveTrusts();
    void showsNoPassword();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void stopsWhenAsked();
    void tellsProgramsApart_data();
    void tellsProgramsApart();

private:
    Result<Inspection> inspect(const QByteArray& content, const std::stop_token& stop = {});

    QTemporaryDir m_folder;
};

Result<Inspection> TestKnownFile::inspect(const QByteArray& content, const std::stop_token& stop)
{
    const QString path = m_folder.filePath(u"file.iso"_s); // its ending says nothing
    test::writeFile(path, content);
    SilentSink sink;
    Work work{sink, stop};
    return inspectFile(path, nullptr, work);
}

void TestKnownFile::tellsWhatIsInside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QJsonObject>("json"); // at least
    const auto row = [](const char* name, const QByteArray& content, const char* json) {
        QTest::newRow(name) << content << object(json);
    };
    const QString loader = u"\\windows\\system32\\boot\\winload.exe"_s;
    row("boot configuration", labBootConfiguration(loader).value_or(QByteArray()),
        R"({"kind":"boot-configuration","default":"{7619dcc9-fafe-11d9-b411-000476eba25f}"})");
    row("empty hive", emptyHive(), R"({"kind":"registry-hive","hive":"SOFTWARE","trusted":0})");
    row("SOFTWARE", trustingHive(), R"({"kind":"registry-hive","hive":"SOFTWARE","trusted":3})");
    row("another hive", emptyHive(u"SAM"), R"({"kind":"registry-hive","hive":"SAM","keys":0})");
    row("boot.sdi", labRamdiskImage(), R"({"kind":"ram-disk"})");
    row("boot code",
        "\xFA"
        "CDBOOT",
        R"({"kind":"boot-code","bytes":7})");
    row("log",
        "<![LOG[a]LOG]!><time=\"\" type=\"1\">\r\n<![LOG[b\nc]LOG]!><time=\"\" type=\"2\">\r\n"
        "<![LOG[d]LOG]!><time=\"\" type=\"3\">",
        R"({"kind":"log","entries":3,"warnings":1,"errors":1})");
    row("log of a server", "a  $$<S><1><thread=1>\nb  $$<S><1><thread=1>\n",
        R"({"kind":"log","entries":2,"errors":0})");
    row("task sequence", sequence(),
        R"({"kind":"task-sequence","entries":[{"steps":1,"name":null,"packageId":null,
            "bootImageId":null,"references":0}]})");
    row("zipped by hand", zipped(u"a/b.xml"_s, sequence()), R"({"kind":"task-sequence"})");
    row("TsmBootstrap.ini", "[MediaInfo]\r\nMediaType=FullMedia\r\nPasswordRequired=true\r\n",
        R"({"kind":"bootstrap-ini","mediaType":"FullMedia","passwordRequired":true,"unattended":null})");
    row("a hook in it", "[MediaInfo]\nUnattended=false\n[CustomHook]\nCommandLine=cmd /c a\n",
        R"({"kind":"bootstrap-ini","unattended":false,"prestart":"cmd /c a"})");
    row("TSConfig.ini", "[CustomHook]\r\nCommandLine=dumpvar.vbs\r\nSource=SMS10000\r\n",
        R"({"kind":"ini","prestart":"dumpvar.vbs"})");
    row("other INI", "[LaunchApps]\r\nx.exe\r\n", R"({"kind":"ini"})");
    row("profile", R"({"schema":1,"name":"Branch","source":{"path":"a.iso"},
                       "output":{"kind":"usb-image","path":"b.img"}})",
        R"({"kind":"profile","name":"Branch","source":"a.iso","output":"b.img",
            "outputKind":"usb-image","trust":0})");
    row("manifest", R"({"product":"CMG Media Wizard","version":"1.2","seal":"0",
                        "about":{"label":"L","made":"2026-01-01"},"files":[{},{}]})",
        R"({"kind":"manifest","version":"1.2","label":"L","made":"2026-01-01","files":2})");
    row("report", R"({"product":"CMG Media Wizard","version":"1.2","output":{"path":"a.iso"}})",
        R"({"kind":"report","version":"1.2","output":"a.iso","label":null})");
    row("revoked",
        QByteArray::fromHex("2616c4c14c509240aca941f936934328"
                            "4c0000000000000030000000")
            + QByteArray(48, 'x'),
        R"({"kind":"signature-list","lists":1,"hashes":1,"certificates":0,"signedUpdate":false})");
}

void TestKnownFile::tellsWhatIsInside()
{
    QFETCH(QByteArray, content);
    QFETCH(QJsonObject, json);
    const Result<Inspection> inspection = inspect(content);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject found = inspectionJson(*inspection, test::labClock());
    for (auto it = json.begin(); it != json.end(); ++it)
        QCOMPARE(found[it.key()], it.value());
    const std::vector<SheetSection> sheet = inspectionSheet(*inspection, test::labClock());
    QVERIFY(!sheet.empty());
    QVERIFY(!sheet.front().title.isEmpty());
    QVERIFY(!sheet.front().rows.empty() || !sheet.front().note.isEmpty());
}

void TestKnownFile::saysItToPeopleToo()
{
    const QString loader = u"\\windows\\system32\\boot\\winload.efi"_s;
    const Result<Inspection> store = inspect(labBootConfiguration(loader).value_or(QByteArray()));
    QVERIFY2(store, test::why(store).constData());
    const std::vector<SheetSection> sheet = inspectionSheet(*store, test::labClock());
    QCOMPARE(sheet.front().title, u"Boot configuration data (BCD)"_s);
    QCOMPARE(sheet.front().rows.size(), 2U);
    for (const QString& part :
         {loader, u"\\sources\\boot.wim"_s, u"\\boot\\boot.sdi"_s, u"the one that starts"_s})
        QVERIFY2(sheet.front().rows[1].value.contains(part), qPrintable(part));
    const QJsonArray entries = inspectionJson(*store, test::labClock())[u"entries"_s].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"loader"_s].toString(), loader);
}

void TestKnownFile::listsWhatAHiveTrusts()
{
    const Result<Inspection> hive = inspect(trustingHive());
    QVERIFY2(hive, test::why(hive).constData());
    const QJsonArray trust = inspectionJson(*hive, test::labClock())[u"trust"_s].toArray();
    QCOMPARE(trust.size(), 3);
    QCOMPARE(trust[0][u"thumbprint"_s].toString(), test::labPki().root.thumbprintText());
    QCOMPARE(inspectionSheet(*hive, test::labClock()).front().table.size(), 3U);
}

/// Neither of a command line nor of a profile.
void TestKnownFile::showsNoPassword()
{
    for (const QByteArray& content :
         {QByteArray("[CustomHook]\nCommandLine=cmd /c net use \\\\s\\x geheim /user:u\n"),
          QByteArray(R"({"schema":1,"source":{"path":"a.iso"},
                         "customization":{"variables":{"Pin":"geheim"}}})"),
          QByteArray("<![LOG[token geheim]LOG]!><time=\"\" type=\"1\">\r\n")}) {
        const Result<Inspection> inspection = inspect(content);
        QVERIFY2(inspection, test::why(inspection).constData());
        const QByteArray json =
            QJsonDocument(inspectionJson(*inspection, test::labClock())).toJson();
        QVERIFY2(!json.contains("geheim"), json.constData());
        for (const SheetSection& section : inspectionSheet(*inspection, test::labClock())) {
            for (const SheetRow& row : section.rows)
                QVERIFY2(!row.value.contains("geheim"_L1), qPrintable(row.value));
        }
    }
}

void TestKnownFile::saysWhyItCannot_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const QByteArray hive = trustingHive();
    QTest::newRow("hive, cut") << hive.first(5000) << u"Truncated"_s;
    QTest::newRow("hive, damaged") << QByteArray(hive).replace(4096, 4, "xxxx") << u"HiveDamaged"_s;
    QTest::newRow("ZIP") << zipped(u"a.txt"_s, "x") << u"IsArchive"_s;
    QTest::newRow("ZIP, cut") << zipped(u"a.txt"_s, "x").chopped(30) << u"IsArchive"_s;
    QTest::newRow("profile") << QByteArray(R"({"schema":1,"source":{"path":5}})")
                             << u"ProfileInvalid"_s;
    QTest::newRow("manifest, cut")
        << QByteArray(R"({"product":"CMG Media Wizard","seal":"0",)") << u"Corrupt"_s;
    QTest::newRow("PFX in Base64") << test::labPki().mediaPfx.toBase64() << u"PfxIsBase64"_s;
    QTest::newRow("signature list, cut")
        << QByteArray::fromHex("2616c4c14c509240aca941f9369343284c00000000000000300000")
        << u"Truncated"_s;
}

void TestKnownFile::saysWhyItCannot()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Result<Inspection> inspection = inspect(content);
    QVERIFY(!inspection);
    QCOMPARE(QString(QLatin1StringView(inspection.error().code.name)), code);
    // a hive may lie beside a boot image, as a BCD does
    const QString said = describe(inspection.error()).english();
    QVERIFY2(!said.contains("boot.wim"_L1), qPrintable(said));
}

void TestKnownFile::stopsWhenAsked()
{
    for (const QByteArray& content : {trustingHive(), QByteArray("<![LOG[a]LOG]!>\n")}) {
        const Result<Inspection> inspection = inspect(content, test::stopped());
        QVERIFY(!inspection);
        QCOMPARE(inspection.error().code, ErrorCode::Cancelled);
    }
}

void TestKnownFile::tellsProgramsApart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QJsonObject>("json");
    const QByteArray pe =
        test::peWithVersions({std::array<quint16, 4>{10, 0, 26100, 1742}, 0x70000});
    QByteArray windows = pe;
    constexpr qsizetype kSubsystemAt = 0x40 + 24 + 68;
    windows[kSubsystemAt] = 3;
    QByteArray loader = pe;
    loader[kSubsystemAt] = 16;
    QTest::newRow("boot manager")
        << pe << object(R"({"kind":"program","program":"efi-application","architecture":"amd64",
                            "fileVersion":"10.0.26100.1742","securityVersion":"7.0"})");
    QTest::newRow("of Windows") << windows << object(R"({"program":"windows-program"})");
    QTest::newRow("loader") << loader << object(R"({"program":"boot-application"})");
    QTest::newRow("without versions")
        << test::unsignedPe()
        << object(R"({"program":"efi-application","fileVersion":null,"securityVersion":null})");
}

void TestKnownFile::tellsProgramsApart()
{
    QFETCH(QByteArray, content);
    QFETCH(QJsonObject, json);
    const Result<Inspection> inspection = inspect(content);
    QVERIFY2(inspection, test::why(inspection).constData());
    const QJsonObject found = inspectionJson(*inspection, test::labClock());
    for (auto it = json.begin(); it != json.end(); ++it)
        QCOMPARE(found[it.key()], it.value());
    QStringList rows;
    const std::vector<SheetSection> sheet = inspectionSheet(*inspection, test::labClock());
    for (const SheetRow& row : sheet.front().rows)
        rows << row.name + u'=' + row.value;
    if (json.contains(u"securityVersion"_s) && !json[u"securityVersion"_s].isNull())
        QVERIFY2(rows.contains(u"Security version (SVN)=7.0"_s)
                     && rows.contains(u"File version=10.0.26100.1742"_s),
                 qPrintable(rows.join(u", "_s)));
}

CMGMEDIA_TEST(TestKnownFile)
#include "test_known_file.moc"
