// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestCliBuild : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void buildsAndVerifies();
    void buildsAndVerifiesASticksImage();
    void refusesToReplace();
    void ordersAtTheConsole();

private:
    CliLab m_lab;
};

void TestCliBuild::buildsAndVerifies()
{
    const QString iso = m_lab.beside(u"built.iso"_s);
    const Ran built = tool(m_lab.withPassword(
        {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, iso, u"--json"_s}));
    QCOMPARE(built.exitCode, 0);
    // That it is a lab is all that there is to say.
    QVERIFY2(built.errors.endsWith("[medium-is-a-lab]\n1 finding.\n")
                 && built.errors.count('\n') == 2,
             built.errors.constData());
    QCOMPARE(json(built)[u"output"_s][u"path"_s].toString(), iso);
    const Ran verified = tool({u"verify"_s, iso, u"--json"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(json(verified)[u"good"_s].toBool(), true);

    QFile file(iso);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(size / 2) && file.write(QByteArray(4096, '#')) == 4096);
    file.close();
    QCOMPARE(tool({u"verify"_s, iso}).exitCode, 3);
}

void TestCliBuild::buildsAndVerifiesASticksImage()
{
    const QString profile = m_lab.path(u"stick.json"_s);
    QJsonObject document =
        QJsonDocument::fromJson(readFile(m_lab.path(u"profile.json"_s))).object();
    document.insert(u"output"_s, QJsonObject{{u"kind"_s, u"usb-image"_s},
                                             {u"path"_s, u"stick.img"_s},
                                             {u"label"_s, u"Branch boot"_s}});
    writeFile(profile, QJsonDocument(document).toJson());
    QVERIFY(tool(m_lab.withPassword({u"plan"_s, profile})).output.contains("Starts on UEFI only"));
    const Ran built = tool(m_lab.withPassword({u"build"_s, profile}));
    QCOMPARE(built.exitCode, 0);
    QVERIFY2(built.output.contains("Starts on UEFI only"), built.output.constData());
    const QString image = m_lab.path(u"stick.img"_s);
    QCOMPARE(tool({u"verify"_s, image}).exitCode, 0);
    const QJsonObject volume =
        json(tool({u"inspect"_s, image, u"--json"_s}))[u"volume"_s].toObject();
    QCOMPARE(volume[u"type"_s].toString(), u"usb"_s);
    QCOMPARE(volume[u"volumeLabel"_s].toString(), u"BRANCH BOOT"_s);
    QCOMPARE(volume[u"startsOnBios"_s], QJsonValue(false));
    QCOMPARE(volume[u"startsOnUefi"_s], QJsonValue(true));

    QByteArray open = readFile(image); // as Windows marks it that has it open
    open[(1 << 20) + 65] = '\1';
    writeFile(image, open);
    const Ran noted = tool({u"verify"_s, image});
    QCOMPARE(noted.exitCode, 0);
    QVERIFY2(noted.output.contains("intact, with notes"), noted.output.constData());
    QVERIFY2(noted.output.contains("for writing: boot records"), noted.output.constData());
    const QJsonObject checked = json(tool({u"verify"_s, image, u"--json"_s}));
    QCOMPARE(checked[u"good"_s], QJsonValue(true));
    QCOMPARE(checked[u"notes"_s][0][u"kind"_s].toString(), u"was-open"_s);

    document.insert(u"output"_s, QJsonObject{{u"kind"_s, u"usb-device"_s}, {u"path"_s, u"x"_s}});
    writeFile(profile, QJsonDocument(document).toJson());
    const Ran device = tool(m_lab.withPassword({u"build"_s, profile}));
    QCOMPARE(device.exitCode, 2);
    QVERIFY2(device.errors.contains("choose them with --device"), device.errors.constData());
}

void TestCliBuild::refusesToReplace()
{
    const QString iso = m_lab.beside(u"there.iso"_s);
    QFile file(iso);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QStringList call =
        m_lab.withPassword({u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, iso});
    const Ran refused = tool(call);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.errors.contains("already exists"));
    QCOMPARE(QFileInfo(iso).size(), 4);
    QCOMPARE(tool(call + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(QFileInfo(iso).size() > 4);
}

void TestCliBuild::ordersAtTheConsole()
{
    const QString profile = m_lab.beside(u"order.json"_s);
    writeFile(profile, R"({"schema": 1, "source": {"kind": "console-made", "path": "new.iso"},
        "console": {"siteCode": "ABC", "bootImage": "ABC00005", "gateway": "cmg.example.test"}})");
    const Ran printed = tool({u"console"_s, u"script"_s, profile});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.output.contains("$siteCode = 'ABC'"));
    QVERIFY(printed.output.contains("new.iso'"));

    const QString file = m_lab.beside(u"order.ps1"_s);
    QCOMPARE(tool({u"console"_s, u"script"_s, profile, u"--out"_s, file}).exitCode, 0);
    QVERIFY(readFile(file).startsWith("#Requires"));
    QCOMPARE(readFile(file).count("\r\n"), readFile(file).count('\n'));
    QCOMPARE(tool({u"console"_s, u"script"_s, profile, u"--out"_s, file}).exitCode, 3);

    const Ran made = tool({u"console"_s, u"run"_s, profile});
    QCOMPARE(made.exitCode, 3);
    QVERIFY2(made.errors.contains("console isn't installed"), made.errors.constData());
    const Ran checked = tool({u"check"_s, profile});
    QCOMPARE(checked.exitCode, 3);
    QVERIFY2(checked.output.contains("hasn't created"), checked.output.constData());
}

CMGMEDIA_TEST(TestCliBuild)
#include "test_cli_build.moc"
