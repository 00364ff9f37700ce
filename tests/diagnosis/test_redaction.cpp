// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"
#include "core/base/byte_source.h"
#include "core/diagnosis/diagnosis_bundle.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_reader.h"
#include "tests/diagnosis/story_samples.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// What must not be found afterwards; each stands in a line of its own below.
const QStringList kCanaries{u"CanaryPw1"_s,
                            u"CanaryPw2"_s,
                            u"CanaryTok3"_s,
                            u"eyJhbGciOiJDYW5hcnk"_s,
                            u"CanarySig4"_s,
                            u"123456-234567"_s,
                            u"AAAAA-BBBBB"_s,
                            u"canaryhost"_s,
                            u"CANARYPC"_s,
                            u"canaryuser"_s,
                            u"0badcafe-1111"_s,
                            u"203.0.113.77"_s,
                            u"00:15:5D:AA:BB:CC"_s,
                            u"CANARYSERIAL"_s,
                            u"CANARYDOM"_s,
                            u"canary.mail"_s,
                            u"0123456789ABCDEF0123456789ABCDEF01234567"_s,
                            u"CanaryPfx5"_s,
                            u"2001:db8"_s,
                            u"canaryunit"_s};

QByteArray canaryLines()
{
    return test::lines(
        {"net use x: \\\\canaryhost\\share password=CanaryPw1",
         "Command line: setup.exe /p:CanaryPw2 /quiet", "Authorization: Bearer CanaryTok3",
         "token eyJhbGciOiJDYW5hcnk.eyJhYWFhYWFhYWE.c2ln",
         "GET https://canaryhost.adatum.com/c?sv=2020-01-01&sig=CanarySig4&se=2026-01-01",
         "recovery 123456-234567-345678-456789-567890-678901-789012-890123",
         "product key AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", "OSDComputerName=CANARYPC",
         "profile C:\\Users\\canaryuser\\AppData", "id 0badcafe-1111-2222-3333-444455556666",
         "address 203.0.113.77 and 2001:db8:1:2:3:4:5:6", "adapter 00:15:5D:AA:BB:CC",
         "Serial Number: CANARYSERIAL", "user CANARYDOM\\canaryuser logged on",
         "to canary.mail@adatum.com", "thumbprint 0123456789ABCDEF0123456789ABCDEF01234567",
         "_SMSTSMediaPFX=CanaryPfx5CanaryPfx5", "CANARYPC again, and canaryuser",
         "OU=canaryunit,DC=adatum,DC=com"});
}

QMap<QString, QByteArray> unpacked(const QByteArray& zip)
{
    QMap<QString, QByteArray> files;
    const auto source = sourceFileOf(ByteSource::fromBytes(zip), u"bundle.zip"_s);
    const Result<> walked = walkZip(*source, {},
                                    [&files](ZipEntry& entry) -> Result<> {
                                        Result<QByteArray> content = entry.content();
                                        if (!content)
                                            return content.error();
                                        files.insert(entry.name(), *content);
                                        return {};
                                    },
                                    {});
    return walked ? files : QMap<QString, QByteArray>();
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void leavesNoCanary();
    void removesSecretsOfSeveralLines_data();
    void removesSecretsOfSeveralLines();
    void keepsOnlyHostsOfMicrosoft();
    void replacesTheLongerNameFirst();
    void keepsTheVerdict();
    void givesTheSameStandIns();
    void keepsWhatDecides();
};

void TestRedaction::removesSecretsOfSeveralLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("key") << u"before\n-----BEGIN PRIVATE KEY-----\nCanaryKey1\nCanaryKey2\n"
                            "-----END PRIVATE KEY-----\nafter"_s;
    QTest::newRow("key that is cut off by the next entry")
        << u"before\n-----BEGIN PRIVATE KEY-----\nCanaryKey1\n<![LOG[after]LOG]!>"_s;
    QTest::newRow("two certificates and a key")
        << u"before\n-----BEGIN CERTIFICATE-----\nCanaryKey1\n-----BEGIN PRIVATE KEY-----\n"
           "CanaryKey2\n-----END PRIVATE KEY-----\nafter"_s;
    QTest::newRow("key of which each line is an entry")
        << u"before<![LOG[-----BEGIN PRIVATE KEY-----]LOG]!>\n<![LOG[CanaryKey1]LOG]!>\n"
           "<![LOG[-----END PRIVATE KEY-----]LOG]!>\n<![LOG[after]LOG]!>"_s;
    QTest::newRow("policy") << u"before <PolicySecret Version=\"1\">\n<![CDATA[CanaryKey1]]>\n"
                               "</PolicySecret> after"_s;
    QTest::newRow("policy that is cut off")
        << u"before <PolicySecret Version=\"1\">CanaryKey1\n<![LOG[after]LOG]!>"_s;
}

void TestRedaction::removesSecretsOfSeveralLines()
{
    QFETCH(QString, text);
    for (const NamePolicy policy : {NamePolicy::Replace, NamePolicy::Keep}) {
        const QString redacted = Redactor(policy).redacted(text);
        QVERIFY2(!redacted.contains("Canary"_L1), qPrintable(redacted));
        QVERIFY2(redacted.startsWith("before"_L1), qPrintable(redacted));
        QVERIFY2(redacted.contains("after"_L1), qPrintable(redacted));
    }
}

void TestRedaction::keepsOnlyHostsOfMicrosoft()
{
    const QString text =
        u"GET https://login.microsoftonline.com/ and canarytenant.onmicrosoft.com and "
        "canarymicrosoft.com and microsoft.com"_s;
    Redactor redactor(NamePolicy::Replace);
    redactor.learn(text);
    const QString redacted = redactor.redacted(text);
    QVERIFY2(redacted.contains("//login.microsoftonline.com/"_L1), qPrintable(redacted));
    QVERIFY2(redacted.endsWith(" microsoft.com"_L1), qPrintable(redacted));
    QVERIFY2(!redacted.contains("canary"_L1), qPrintable(redacted));
}

void TestRedaction::replacesTheLongerNameFirst()
{
    const QString text = u"OSDComputerName=PCX and user=PCX-0001 and PCX-0001"_s;
    Redactor redactor(NamePolicy::Replace);
    redactor.learn(text);
    const QString redacted = redactor.redacted(text);
    QVERIFY2(!redacted.contains("0001"_L1), qPrintable(redacted));
}

void TestRedaction::leavesNoCanary()
{
    const LogSet logs = readLog(test::bootLines() + canaryLines() + test::tokenRequest()
                                    + test::tlsFailure("8") + test::tokenEnd(),
                                u"C:/Users/canaryuser/smsts.log"_s);
    const Result<LogBundle> bundle = makeBundle(logs, NamePolicy::Replace);
    QVERIFY(bundle);
    const QMap<QString, QByteArray> files = unpacked(bundle->zip);
    QVERIFY(files.contains(u"diagnosis.json"_s) && files.contains(u"README.txt"_s));
    QCOMPARE(files.size(), 3);
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString& canary : kCanaries)
            QVERIFY2(!file->toLower().contains(canary.toLower().toUtf8())
                         && !file.key().contains(canary, Qt::CaseInsensitive),
                     qPrintable(file.key() + u": "_s + canary));
        QVERIFY(!file->toLower().contains("adatum"));
    }
    const Result<LogBundle> kept = makeBundle(logs, NamePolicy::Keep);
    QVERIFY(kept);
    const QByteArray log = unpacked(kept->zip).value(u"logs/1/smsts.log"_s);
    QVERIFY(log.contains("gw.adatum.com"));
    for (const char* secret : {"CanaryPw1", "CanaryPw2", "CanaryTok3", "CanarySig4", "CanaryPfx5"})
        QVERIFY2(!log.contains(secret), secret);
}

void TestRedaction::keepsTheVerdict()
{
    const QByteArray start = test::bootLines() + test::tokenRequest();
    const std::vector<QByteArray> stories{start + test::tlsFailure("8") + test::tokenEnd(),
                                          start + test::policies("0")
                                              + test::lines({"No assigned task sequence."})
                                              + test::tokenEnd(),
                                          start + test::policies() + test::success(),
                                          start + test::policies() + test::stepBegin("A")
                                              + test::stepFailed("A") + test::sequenceFailed("A")};
    for (const QByteArray& story : stories) {
        const LogSet logs = readLog(story + canaryLines(), u"smsts.log"_s);
        Redactor redactor(NamePolicy::Replace);
        const Result<LogSet> redacted = redactedLogs(logs, redactor);
        QVERIFY(redacted);
        const Diagnosis before = diagnose(logs);
        const Diagnosis after = diagnose(*redacted);
        QCOMPARE(after.cause.has_value(), before.cause.has_value());
        QVERIFY(after.outcome == before.outcome && after.phase == before.phase);
        if (before.cause) {
            QCOMPARE(after.cause->id(), before.cause->id());
            QVERIFY(after.cause->confidence == before.cause->confidence);
            QCOMPARE(after.cause->evidence.entry, before.cause->evidence.entry);
        }
    }
}

void TestRedaction::givesTheSameStandIns()
{
    const LogSet logs = readLog(canaryLines(), u"smsts.log"_s);
    const Result<LogBundle> one = makeBundle(logs, NamePolicy::Replace);
    const Result<LogBundle> two = makeBundle(logs, NamePolicy::Replace);
    QVERIFY(one && two);
    QCOMPARE(unpacked(one->zip), unpacked(two->zip));
}

void TestRedaction::keepsWhatDecides()
{
    Redactor redactor(NamePolicy::Replace);
    const auto redacted = [&redactor](const QString& text) { return redactor.redacted(text); };
    QVERIFY(redacted(u"Host=contoso.CLOUDAPP.NET, x"_s)
                .contains(u".cloudapp.net"_s, Qt::CaseInsensitive));
    QVERIFY(redacted(u"https://c.blob.core.windows.net/x"_s).contains(u".blob.core.windows.net"_s));
    QCOMPARE(redacted(u"Address 169.254.7.8"_s), u"Address 169.254.x"_s);
    QCOMPARE(redacted(u"Address 192.168.7.8."_s), u"Address 192.168.x."_s);
    for (const char* kept :
         {"Current OS version is 10.0.26100.1", "site=CON,CON", "CON20012-CON00021-6F6BCC28",
          "lpvStatusInformation is 0x8", "TsmBootstrap.exe /env:WinPE", "..\\ccmtoken.cpp,404",
          "OSDBitLocker.exe\" /enable /pwd:AD", "CCM_STS?RequestTokenType=Bulk",
          "Failed to retrieve registration token from the media token, Error code: 0x87d00215"})
        QCOMPARE(redacted(QString::fromUtf8(kept)), QString::fromUtf8(kept));
}

CMGMEDIA_TEST(TestRedaction)
#include "test_redaction.moc"
