// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void checksAndPlans();
    void blocksOnFindings();
    void whatDoesNotStartIsSaidBefore_data();
    void whatDoesNotStartIsSaidBefore();
    void listsItsRules();
    void writesTheChecklist();
    void checksPfxAndTrust();
    void whatIsGivenAndCannotBeReadIsFound_data();
    void whatIsGivenAndCannotBeReadIsFound();

private:
    CliLab m_lab;
};

void TestCliCheck::checksAndPlans()
{
    const QString profile = m_lab.path(u"profile.json"_s);
    const Ran checked = tool(m_lab.withPassword({u"check"_s, profile, u"--json"_s}));
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(json(checked)[u"blocked"_s].toBool(true), false);
    const Ran planned = tool(m_lab.withPassword({u"plan"_s, profile, u"--json"_s}));
    QCOMPARE(planned.exitCode, 0);
    QVERIFY(json(planned)[u"steps"_s].toArray().size() >= 7);
    QVERIFY(tool(m_lab.withPassword({u"plan"_s, profile})).output.contains("into ROOT, AuthRoot"));
}

void TestCliCheck::blocksOnFindings()
{
    // A medium without boot catalog, and nothing that would give it one.
    const QString efi = m_lab.path(u"medium/EFI/Microsoft/Boot/efisys.bin"_s);
    const QByteArray before = readFile(efi);
    QVERIFY(QFile::remove(efi));
    const auto restore = qScopeGuard([&] { writeFile(efi, before); });
    QFile profile(m_lab.path(u"folder.json"_s));
    QVERIFY(profile.open(QFile::WriteOnly));
    profile.write(R"({"schema":1,"source":{"path":"medium"},"output":{"path":"../blocked.iso"}})");
    profile.close();
    const Ran checked = tool(m_lab.withPassword({u"check"_s, profile.fileName()}));
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(checked.output.contains("medium-does-not-start"));
    const Ran built = tool(m_lab.withPassword({u"build"_s, profile.fileName()}));
    QCOMPARE(built.exitCode, 1);
    QVERIFY(built.errors.contains("medium-does-not-start"));
    QVERIFY(!QFile::exists(m_lab.beside(u"blocked.iso"_s)));
    // A name that no rule has is a mistake in the call, not a permission.
    const QStringList build{u"build"_s, profile.fileName(), u"--json"_s, u"--allow"_s};
    QCOMPARE(tool(m_lab.withPassword(build + QStringList{u"medium-does-not-begin"_s})).exitCode, 2);
    const Ran allowed = tool(m_lab.withPassword(build + QStringList{u"medium-does-not-start"_s}));
    QCOMPARE(allowed.exitCode, 0);
    QCOMPARE(json(allowed)[u"rules"_s][u"allowed"_s].toArray(),
             QJsonArray{u"medium-does-not-start"_s});
}

void TestCliCheck::whatDoesNotStartIsSaidBefore_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content"); // null: it is not there
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("screen");
    const auto row = [](const char* file, const QByteArray& content, const char* rule,
                        const char* screen) {
        QTest::addRow("%s, %d", file, content.isNull() ? -1 : static_cast<int>(content.size()))
            << QString::fromLatin1(file) << content << QByteArray(rule) << QByteArray(screen);
    };
    const QByteArray empty("");
    const QByteArray zeros(4096, '\0');
    row("EFI/Boot/bootx64.efi", empty, "medium-does-not-start", "Load Error");
    row("EFI/Boot/bootx64.efi", zeros, "medium-does-not-start", "Load Error");
    row("EFI/Boot/bootx64.efi", {}, "medium-does-not-start", "Load Error");
    row("EFI/Microsoft/Boot/BCD", {}, "medium-does-not-start", "0xc000000f");
    row("EFI/Microsoft/Boot/BCD", zeros, "medium-does-not-start", "0xc000000f");
    row("Boot/boot.sdi", {}, "medium-does-not-start", "0xc000000f");
    row("Boot/boot.sdi", empty, "medium-does-not-start", "0xc000000f");
    row("SMS/data/TsmBootstrap.ini", {}, "medium-does-not-start", "Unable to find a volume");
    QByteArray wim = readFile(m_lab.path(u"boot.wim"_s));
    row("sources/boot.wim", wim.replace(120, 4, QByteArray(4, '\0')), "boot-image-does-not-start",
        "0xc0000225");
}

/// `check` blocks it, and `build` refuses it for the same reason.
void TestCliCheck::whatDoesNotStartIsSaidBefore()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, screen);
    const QString path = m_lab.path(u"medium/"_s + file);
    const QByteArray before = readFile(path);
    QVERIFY(QFile::remove(path));
    if (!content.isNull())
        writeFile(path, content);
    const QString profile = m_lab.path(u"broken.json"_s);
    writeFile(profile, R"({"schema":1,"source":{"path":"medium"},
        "output":{"kind":"usb-image","path":"../broken.img","label":"LAB"}})");
    const Ran checked = tool(m_lab.withPassword({u"check"_s, profile}));
    const Ran built = tool(m_lab.withPassword({u"build"_s, profile}));
    writeFile(path, before);
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.output.contains(rule) && checked.output.contains(screen),
             checked.output.constData());
    QCOMPARE(checked.output.count("blocker: "), 1);
    QCOMPARE(built.exitCode, 1);
    QVERIFY2(built.errors.contains(rule), built.errors.constData());
    QVERIFY(!QFile::exists(m_lab.beside(u"broken.img"_s)));
}

void TestCliCheck::listsItsRules()
{
    const Ran listed = tool({u"rules"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.output.contains("blocker"));
    QVERIFY(json(tool({u"rules"_s, u"--json"_s}))[u"rules"_s].toArray().size() > 40);
    QVERIFY(tool({u"rules"_s, u"--markdown"_s}).output.startsWith("# Rules\n"));
}

void TestCliCheck::writesTheChecklist()
{
    const QString profile = m_lab.path(u"profile.json"_s);
    const QString page = m_lab.beside(u"list.html"_s);
    const QStringList check{u"check"_s, profile, u"--checklist"_s};
    QCOMPARE(tool(m_lab.withPassword(check + QStringList{page})).exitCode, 0);
    QVERIFY(readFile(page).contains("<h2>Boot image</h2>"));
    QCOMPARE(tool(m_lab.withPassword(check + QStringList{page})).exitCode, 3);
    QCOMPARE(tool(m_lab.withPassword(check + QStringList{page, u"--force"_s})).exitCode, 0);
    QCOMPARE(tool(m_lab.withPassword(check + QStringList{u"list.pdf"_s})).exitCode, 2);
}

void TestCliCheck::checksPfxAndTrust()
{
    const auto write = [this](const QString& name, const QByteArray& content) {
        QFile file(m_lab.path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    };
    write(u"media.pfx"_s, labPki().mediaPfx);
    write(u"pfx-password.txt"_s, labMediaGuid().first(31).toUtf8() + '\n');
    write(u"certificates.json"_s, R"({"schema":1,"source":{"path":"official.iso"},
        "security":{"pfx":"media.pfx"},"cmg":{"certificate":"pki/cmg.cer"},
        "bootImage":{"trust":["pki/issuing.cer"]}})");
    const QStringList call =
        m_lab.withPassword({u"check"_s, m_lab.path(u"certificates.json"_s), u"--json"_s});
    const auto ids = [](const QJsonObject& document) {
        QStringList found;
        for (const QJsonValue finding : document[u"findings"_s].toArray())
            found << finding[u"rule"_s].toString();
        return found;
    };
    const QStringList right{u"--pfx-password-file"_s, m_lab.path(u"pfx-password.txt"_s)};
    const Ran checked = tool(call + right);
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(ids(json(checked)).contains(u"trust-issuer-missing"_s));
    QVERIFY(ids(json(checked)).filter(u"pfx-"_s).isEmpty());
    QVERIFY(QJsonDocument(json(checked)[u"fine"_s].toArray()).toJson().contains("pfx-without-key"));

    const QStringList wrong{u"--pfx-password-file"_s, m_lab.path(u"profile.json"_s)};
    QVERIFY(ids(json(tool(call + wrong))).contains(u"pfx-password-wrong"_s));
    const QJsonObject closed = json(tool(call));
    QVERIFY(ids(closed).filter(u"pfx-"_s).isEmpty());
    QVERIFY(
        QJsonDocument(closed[u"unchecked"_s].toArray()).toJson().contains("Enter its password"));
}

void TestCliCheck::whatIsGivenAndCannotBeReadIsFound_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("rule");
    const QString pfx = uR"("security":{"pfx":"%1"})"_s;
    const QString gateway = uR"("cmg":{"certificate":"%1"})"_s;
    for (const char* file : {"absent", "medium"}) { // the other one is a folder
        const QString name = QString::fromLatin1(file);
        QTest::addRow("PFX, %s", file) << pfx.arg(name) << u"pfx-unreadable"_s;
        QTest::addRow("gateway, %s", file) << gateway.arg(name) << u"cmg-certificate-unreadable"_s;
    }
    const QString text = u"media-password.txt"_s;
    QTest::newRow("PFX, a text") << pfx.arg(text) << u"pfx-damaged"_s;
    QTest::newRow("gateway, a text") << gateway.arg(text) << u"cmg-certificate-unreadable"_s;
}

void TestCliCheck::whatIsGivenAndCannotBeReadIsFound()
{
    QFETCH(QString, answer);
    QFETCH(QString, rule);
    const QString profile = m_lab.path(u"unreadable.json"_s);
    writeFile(profile,
              uR"({"schema":1,"source":{"path":"official.iso"},%1})"_s.arg(answer).toUtf8());
    const QByteArray output = tool(m_lab.withPassword({u"check"_s, profile})).output;
    QVERIFY2(output.contains(u"[%1]"_s.arg(rule).toUtf8()), output.constData());
    QVERIFY2(output.trimmed().endsWith("couldn't be checked."), output.constData());
}

CMGMEDIA_TEST(TestCliCheck)
#include "test_cli_check.moc"
