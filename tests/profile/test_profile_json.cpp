// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/errors.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QByteArray kWhole = R"({
  "schema": 1, "name": "Branch offices", "note": "kept", "scenario": "cloud-content",
  "source": { "kind": "imported-medium", "path": "official.iso", "asked": [1, 2] },
  "console": { "siteCode": "ABC", "provider": "cm01.example.test", "bootImage": "ABC00005",
               "gateway": "cmg.example.test", "distributionPoint": "dp01.example.test",
               "unknownComputers": true, "userDeviceAffinity": "auto-approval",
               "certificateEnd": "2027-11-21", "prestartCommand": "cmd /c start.cmd",
               "prestartPackage": "ABC00007", "stagingFolder": "D:\\Staging", "room": "4.11" },
  "site": { "version": "2010", "earlyRing": true,
            "snapshot": "site-snapshot.json", "taskSequence": "ABC00012",
            "boundaryGroup": "Branches" }, "cmg": { "certificate": "cmg.cer" },
  "security": { "password": "change", "unattended": "yes", "pfx": "media.pfx" },
  "bootImage": { "path": null, "index": 2, "makeBootable": true,
                 "trust": ["root.cer", "issuing.cer"], "bootFiles": "ca2023" },
  "customization": { "variables": { "SMSTSPreferredAdvertID": "ABC20012", "Gone": null } },
  "taskSequence": { "path": "export.zip", "sequence": "ABC00010" },
  "output": { "kind": "iso", "path": "out/branch.iso", "label": "Branch boot",
              "biosBootRecord": "fat32.bin" },
  "answers": { "A6": { "answer": "no", "who": "JD", "date": "2026-11-21", "note": "ask Ann",
                       "ticket": 7 } },
  "locked": { "output.label": "Known by it", "bootImage.trust": "" } })";

/// With the drive that an absolute path has on Windows.
QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

class TestProfileJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKey();
    void resolvesPathsFromItsFolder();
    void keepsItsFilesInAnotherFolder();
    void keepsUnknownKeys();
    void comesBackTheSame();
    void writesEachKeyWhereItStood();
    void bringsEachKeyBack_data();
    void bringsEachKeyBack();
    void defaultsAreHarmless();
    void namesTheKeyThatIsWrong_data();
    void namesTheKeyThatIsWrong();
    void neverRepeatsAValue();
    void neverCrashesOnATruncatedFile();
    void saysWhichFileIsMissing();
};

void TestProfileJson::readsEveryKey()
{
    const Result<MediaProfile> read = parseProfile(kWhole, u"/p/a.json"_s);
    QVERIFY(read);
    QCOMPARE(read->name, u"Branch offices"_s);
    QCOMPARE(read->source.path, u"official.iso"_s);
    QCOMPARE(read->scenario, Scenario::CloudContent);
    QCOMPARE(read->site.version, u"2010"_s);
    QVERIFY(read->site.earlyRing);
    QCOMPARE(read->site.snapshot, u"site-snapshot.json"_s);
    QCOMPARE(read->site.taskSequence, u"ABC00012"_s);
    QCOMPARE(read->site.boundaryGroup, u"Branches"_s);
    const MediaProfile::Console asked{.siteCode = u"ABC"_s,
                                      .provider = u"cm01.example.test"_s,
                                      .bootImage = u"ABC00005"_s,
                                      .gateway = u"cmg.example.test"_s,
                                      .distributionPoint = u"dp01.example.test"_s,
                                      .unknownComputers = true,
                                      .userDeviceAffinity = UserDeviceAffinity::AutoApproval,
                                      .certificateEnd = u"2027-11-21"_s,
                                      .prestartCommand = u"cmd /c start.cmd"_s,
                                      .prestartPackage = u"ABC00007"_s,
                                      .stagingFolder = uR"(D:\Staging)"_s};
    QCOMPARE(read->console, asked);
    QCOMPARE(read->cmg.certificate, u"cmg.cer"_s);
    QCOMPARE(read->security.pfx, u"media.pfx"_s);
    QCOMPARE(read->taskSequence.path, u"export.zip"_s);
    QCOMPARE(read->taskSequence.sequence, u"ABC00010"_s);
    const Answer answered{
        .kind = AnswerKind::No, .who = u"JD"_s, .date = u"2026-11-21"_s, .note = u"ask Ann"_s};
    QCOMPARE(read->answers, (std::map<QString, Answer>{{u"A6"_s, answered}}));
    QCOMPARE(read->security.password, PasswordChoice::Change);
    QCOMPARE(read->security.unattended, UnattendedChoice::Yes);
    QCOMPARE(read->bootImage.index, 2);
    QCOMPARE(read->bootImage.trust, QStringList({u"root.cer"_s, u"issuing.cer"_s}));
    QCOMPARE(read->bootImage.bootFiles, BootFilesChoice::Ca2023);
    QCOMPARE(read->customization.variables.at(u"SMSTSPreferredAdvertID"_s), u"ABC20012"_s);
    QVERIFY(!read->customization.variables.at(u"Gone"_s));
    QCOMPARE(read->output.label, u"Branch boot"_s);
    QCOMPARE(read->output.biosBootRecord, u"fat32.bin"_s);
}

void TestProfileJson::resolvesPathsFromItsFolder()
{
    const Result<MediaProfile> read = parseProfile(kWhole, u"/p/q/a.json"_s);
    QCOMPARE(read->resolved(read->output.path), absolute(u"/p/q/out/branch.iso"_s));
    QCOMPARE(read->resolved(absolute(u"/elsewhere/x.iso"_s)), absolute(u"/elsewhere/x.iso"_s));
    QCOMPARE(read->resolved({}), QString());
}

void TestProfileJson::keepsItsFilesInAnotherFolder()
{
    const Result<MediaProfile> read = parseProfile(kWhole, u"/p/a.json"_s);
    QVERIFY(read);
    const MediaProfile outside = read->movedTo(absolute(u"/q"_s));
    QCOMPARE(outside.source.path, absolute(u"/p/official.iso"_s));
    QCOMPARE(outside.bootImage.path, QString());
    QCOMPARE(outside.bootImage.trust,
             QStringList({absolute(u"/p/root.cer"_s), absolute(u"/p/issuing.cer"_s)}));
    QCOMPARE(outside.output.biosBootRecord, absolute(u"/p/fat32.bin"_s));
    QCOMPARE(outside.folder, absolute(u"/q"_s));
    QCOMPARE(outside.movedTo(absolute(u"/p"_s)), *read);
    QCOMPARE(read->movedTo(absolute(u"/p/out"_s)).output.path, u"branch.iso"_s);
}

void TestProfileJson::keepsUnknownKeys()
{
    Result<MediaProfile> read = parseProfile(kWhole, u"/p/a.json"_s);
    read->name = u"Renamed"_s;
    const QByteArray written = profileJson(*read);
    QVERIFY(written.contains("\"note\": \"kept\""));
    QVERIFY(written.contains("\"asked\""));
    QVERIFY(written.contains("\"ticket\""));
    QVERIFY(written.contains("\"room\""));
    QVERIFY(written.contains("\"Renamed\""));
}

void TestProfileJson::comesBackTheSame()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.json"_s);
    Result<MediaProfile> read = parseProfile(kWhole, path);
    QVERIFY(saveProfile(*read, path));
    Result<MediaProfile> again = loadProfile(path);
    QVERIFY(again);
    again->document = read->document; // the saved one has every known key spelled out
    QCOMPARE(*again, *read);
}

void TestProfileJson::writesEachKeyWhereItStood()
{
    const QByteArray unset = R"({"schema":1,"name":"","scenario":"cmg",
        "source":{"kind":"imported-medium","path":""},"site":{"version":""},
        "security":{"password":"keep","unattended":"keep"},
        "bootImage":{"path":null,"index":0,"trust":[],"bootFiles":"keep"},
        "customization":{"variables":{}},"output":{"kind":"iso","path":"","label":""}})";
    QCOMPARE(QJsonDocument::fromJson(profileJson({})), QJsonDocument::fromJson(unset));
    const Result<MediaProfile> read = parseProfile(kWhole, u"/p/a.json"_s);
    QCOMPARE(QJsonDocument::fromJson(profileJson(*read)), QJsonDocument::fromJson(kWhole));
}

void TestProfileJson::bringsEachKeyBack_data()
{
    QTest::addColumn<ProfileKey>("key");
    for (const ProfileKeyRow& row : profileKeys())
        QTest::newRow(row.path.data()) << row.key;
}

/// Each key alone, and for a choice each of its words.
void TestProfileJson::bringsEachKeyBack()
{
    QFETCH(ProfileKey, key);
    const ProfileKeyRow& row = keyRow(key);
    MediaProfile before;
    before.source.path = u"a.iso"_s;
    before.folder = absolute(u"/p"_s);
    const MediaProfile whole = *parseProfile(kWhole, u"/p/a.json"_s);
    const auto comesBack = [&](const MediaProfile& said) {
        MediaProfile read = *parseProfile(profileJson(said), u"/p/a.json"_s);
        read.document = said.document;
        return read == said;
    };
    MediaProfile said = before;
    if (const auto* choice = std::get_if<ChoicePlace>(&row.place)) {
        for (const ChoiceWord& word : choice->words) {
            choice->set(said, word.value);
            QVERIFY2(comesBack(said), qPrintable(word.text));
        }
    } else if (const auto* file = std::get_if<Place<QString>>(&row.place)) {
        file->in(said) = row.kind == ValueKind::Date ? u"2027-11-21"_s : u"said"_s;
    } else {
        std::visit(
            [&](const auto& place) {
                if constexpr (requires { place.in; })
                    place.in(said) = place.of(whole);
            },
            row.place);
    }
    QVERIFY(comesBack(said));
    QCOMPARE(changedKeys(before, said), std::set{key});
    QVERIFY(changedKeys(said, said.movedTo(absolute(u"/q"_s))).empty());
}

void TestProfileJson::defaultsAreHarmless()
{
    const Result<MediaProfile> read =
        parseProfile(R"({"schema":1,"source":{"path":"a.iso"}})", u"/p/a.json"_s);
    QVERIFY(read);
    QCOMPARE(read->security.password, PasswordChoice::Keep);
    QCOMPARE(read->bootImage.bootFiles, BootFilesChoice::Keep);
    QVERIFY(read->bootImage.trust.isEmpty());
}

void TestProfileJson::namesTheKeyThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("single backslash")
        << QByteArray(R"({"schema": 1, "source": {"path": "D:\users.iso"}})")
        << u"a single backslash"_s;
    QTest::newRow("syntax") << QByteArray("{\n  \"schema\": 1,,\n}") << u"line 2"_s;
    QTest::newRow("no schema") << QByteArray(R"({"source":{"path":"x"}})") << u"schema: "_s;
    QTest::newRow("newer schema") << QByteArray(R"({"schema":2,"source":{"path":"x"}})")
                                  << u"schema: "_s;
    QTest::newRow("no source path") << QByteArray(R"({"schema":1})") << u"source.path: "_s;
    QTest::newRow("group") << QByteArray(R"({"schema":1,"source":{"path":"x"},"output":3})")
                           << u"output: "_s;
    QTest::newRow("text") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"output":{"label":3}})")
                          << u"output.label: "_s;
    QTest::newRow("half a character")
        << QByteArray(R"({"schema":1,"source":{"path":"a\ud800.iso"}})") << u"source.path: "_s;
    QTest::newRow("half a character in a list")
        << QByteArray(R"({"schema":1,"source":{"path":"x"},"bootImage":{"trust":["\udc00"]}})")
        << u"bootImage.trust[0]: "_s;
    QTest::newRow("word") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"bootImage":{"bootFiles":"new"}})")
                          << u"bootImage.bootFiles: "_s;
    QTest::newRow("list item") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"bootImage":{"trust":["a",1]}})")
                               << u"bootImage.trust[1]: "_s;
    QTest::newRow("index") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"bootImage":{"index":-2}})")
                           << u"bootImage.index: "_s;
    QTest::newRow("date") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"console":{"certificateEnd":"next year"}})")
                          << u"console.certificateEnd: "_s;
    QTest::newRow("variable") << QByteArray(
        R"({"schema":1,"source":{"path":"x"},"customization":{"variables":{"A":1}}})")
                              << u"customization.variables.A: "_s;
    QTest::newRow("lock without a key")
        << QByteArray(R"({"schema":1,"source":{"path":"x"},"locked":{"output.labels":"mine"}})")
        << u"locked: "_s;
    QTest::newRow("lock of the locks")
        << QByteArray(R"({"schema":1,"source":{"path":"x"},"locked":{"locked":"mine"}})")
        << u"locked: "_s;
    QTest::newRow("lock without words")
        << QByteArray(R"({"schema":1,"source":{"path":"x"},"locked":{"output.label":1}})")
        << u"locked.output.label: "_s;
}

void TestProfileJson::namesTheKeyThatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const Result<MediaProfile> read = parseProfile(json, u"/p/a.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ProfileInvalid);
    QCOMPARE(read.error().subject.english(), u"/p/a.json"_s);
    QVERIFY2(read.error().detail.english().contains(detail),
             qPrintable(read.error().detail.english()));
}

void TestProfileJson::neverRepeatsAValue()
{
    const Result<MediaProfile> read = parseProfile(
        R"({"schema":1,"source":{"path":"x"},"security":{"password":"Hunter2-Hunter2"}})",
        u"/p/a.json"_s);
    QVERIFY(!read);
    QVERIFY(!describe(read.error()).english().contains(u"Hunter2"_s));
}

void TestProfileJson::neverCrashesOnATruncatedFile()
{
    for (qsizetype length = 0; length < kWhole.size(); ++length)
        QVERIFY(!parseProfile(kWhole.first(length), u"/p/a.json"_s));
}

void TestProfileJson::saysWhichFileIsMissing()
{
    const Result<MediaProfile> read = loadProfile(u"/nowhere/a.json"_s);
    QCOMPARE(read.error().code, ErrorCode::NotFound);
    QCOMPARE(read.error().subject.english(), u"/nowhere/a.json"_s);
}

CMGMEDIA_TEST(TestProfileJson)
#include "test_profile_json.moc"
