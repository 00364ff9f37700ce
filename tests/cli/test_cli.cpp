// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"
#include "tests/support/system.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_wim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

test::Ran tool(const QStringList& arguments, const QByteArray& input = {})
{
    return test::run(u"" CMGMEDIA_BINARY ""_s, arguments, input);
}

QJsonObject json(const test::Ran& ran)
{
    return QJsonDocument::fromJson(ran.output).object();
}

} // namespace

/// Runs the program itself: exit codes, standard output and standard error apart.
class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpGoesToStandardOutput();
    void everyCommandHasAManualPage();
    void wrongCallsAreUsageErrors_data();
    void wrongCallsAreUsageErrors();
    void inspectsWithAndWithoutPassword();
    void inspectsEveryKind_data();
    void inspectsEveryKind();
    void tellsWhoSignedABootManager();
    void neverPrintsKeyMaterial();
    void buildsAndVerifies();
    void buildsAndVerifiesASticksImage();
    void readsThePasswordFromStandardInput();
    void refusesToReplace();
    void checksAndPlans();
    void blocksOnFindings();
    void listsItsRules();
    void writesTheChecklist();
    void changesTheTrustOfABootImage();
    void simulatesTrust();
    void checksPfxAndTrust();
    void ordersAtTheConsole();
    void exportsWhatRegeditImports();
    void badInputIsASentence_data();
    void badInputIsASentence();
    void ctrlCLeavesNothing();

private:
    QStringList withPassword(const QStringList& arguments) const
    {
        return arguments
               + QStringList{u"--media-password-file"_s, m_lab.path(u"media-password.txt"_s)};
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestCli::initTestCase()
{
    const QString lab = m_folder.filePath(u"lab ä"_s);
    if (!test::hasWimlib()) {
        m_lab = test::makeLab(lab);
        return;
    }
    const test::Ran made = tool({u"sample"_s, lab, u"--payload-mb"_s, u"1"_s});
    QCOMPARE(made.exitCode, 0);
    m_lab.folder = lab;
}

void TestCli::helpGoesToStandardOutput()
{
    const test::Ran ran = tool({u"--help"_s});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.output.contains("build"));
    QVERIFY(ran.errors.isEmpty());
    QVERIFY(tool({u"--version"_s}).output.startsWith("cmgmedia "));
}

void TestCli::everyCommandHasAManualPage()
{
    for (const QString& name :
         {u"sample"_s, u"inspect"_s, u"trust"_s, u"lint"_s, u"check"_s, u"plan"_s, u"build"_s,
          u"verify"_s, u"devices"_s, u"write"_s, u"restore"_s}) {
        const test::Ran ran = tool({name, u"--help"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.output, tool({u"help"_s, name}).output);
        for (const char* part :
             {"NAME\n", "SYNOPSIS\n", "DESCRIPTION\n", "OPTIONS\n", "EXIT STATUS\n", "EXAMPLES\n"})
            QVERIFY2(ran.output.contains(part), part);
        for (const QByteArray& line : ran.output.split('\n'))
            QVERIFY2(line.size() <= 80, line.constData());
    }
}

void TestCli::wrongCallsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"burn"_s};
    QTest::newRow("unknown option") << QStringList{u"build"_s, u"x"_s, u"--fast"_s};
    QTest::newRow("no profile") << QStringList{u"build"_s};
    QTest::newRow("too many") << QStringList{u"inspect"_s, u"a"_s, u"b"_s};
    QTest::newRow("console without a verb") << QStringList{u"console"_s, u"order"_s, u"x"_s};
    QTest::newRow("trust without a verb") << QStringList{u"trust"_s, u"list"_s};
    QTest::newRow("trust simulate without a certificate")
        << QStringList{u"trust"_s, u"simulate"_s, u"boot.wim"_s};
    QTest::newRow("trust add without --out")
        << QStringList{u"trust"_s, u"add"_s, u"boot.wim"_s, u"root.cer"_s};
    QTest::newRow("no thumbprint")
        << QStringList{u"trust"_s, u"remove"_s, u"boot.wim"_s, u"--out"_s, u"x"_s, u"12"_s};
    QTest::newRow("unknown cipher") << QStringList{u"sample"_s, u"x"_s, u"--cipher"_s, u"rot13"_s};
}

void TestCli::wrongCallsAreUsageErrors()
{
    QFETCH(QStringList, arguments);
    const test::Ran ran = tool(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.output.isEmpty());
    QVERIFY(!ran.errors.isEmpty());
}

void TestCli::inspectsWithAndWithoutPassword()
{
    const QString iso = m_lab.path(u"official.iso"_s);
    const QJsonObject closed = json(tool({u"inspect"_s, iso, u"--json"_s}));
    QCOMPARE(closed[u"site"_s][u"code"_s], QJsonValue());
    QCOMPARE(closed[u"security"_s][u"variablesRead"_s].toBool(true), false);
    QCOMPARE(closed[u"bootImage"_s][u"configMgr"_s].toBool(), true);
    const QJsonObject open = json(tool(withPassword({u"inspect"_s, iso, u"--json"_s})));
    QCOMPARE(open[u"site"_s][u"code"_s].toString(), u"LAB"_s);
    QVERIFY(open[u"site"_s][u"managementPoints"_s][0].toString().startsWith(u"https://cmg."_s));
    QCOMPARE(open[u"identity"_s][u"certificate"_s][u"thumbprint"_s].toString().size(), 40);
    const QByteArray text = tool(withPassword({u"inspect"_s, iso})).output;
    for (const char* part : {"Site code:", "Management point:", "Media GUID:", "Thumbprint:",
                             "Windows PE:", "Trusted certificates:", "Boot files in it:"})
        QVERIFY2(text.contains(part), part);
}

void TestCli::inspectsEveryKind_data()
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

void TestCli::inspectsEveryKind()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    const test::Ran ran = tool(withPassword({u"inspect"_s, m_lab.path(file), u"--json"_s}));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(json(ran)[u"kind"_s].toString(), kind);
    QVERIFY(!tool(withPassword({u"inspect"_s, m_lab.path(file)})).output.isEmpty());
}

void TestCli::tellsWhoSignedABootManager()
{
    const QString plain = m_folder.filePath(u"plain.efi"_s);
    test::writeFile(plain, test::unsignedPe());
    QVERIFY(json(tool({u"inspect"_s, plain, u"--json"_s}))[u"signatures"_s].toArray().isEmpty());
    QVERIFY(tool({u"inspect"_s, plain}).output.contains("Secure Boot refuses it"));

    const test::CodeSigner signer;
    if (!test::CodeSigner::isPossible())
        QSKIP("openssl, sbsign or osslsigncode is not installed");
    QVERIFY(signer.makeSigner(u"own"_s, u"/CN=Own CA"_s, u"/CN=Own Signer"_s));
    const QString path = m_folder.filePath(u"signed.efi"_s);
    test::writeFile(path, signer.sbsign(test::unsignedPe(), u"own"_s, true));
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

void TestCli::neverPrintsKeyMaterial()
{
    // A PKCS #12 starts with SEQUENCE, INTEGER 3; its hex is how the variable would look.
    for (const QString& file : {u"official.iso"_s, u"medium/SMS/data/Variables.dat"_s}) {
        for (const QStringList& options : {QStringList{}, QStringList{u"--json"_s}}) {
            const test::Ran ran =
                tool(withPassword(QStringList{u"inspect"_s, m_lab.path(file)} + options));
            QVERIFY(ran.output.contains("_SMSTSMediaPFX"));
            QVERIFY(!ran.output.contains("020103308"));
        }
    }
}

void TestCli::buildsAndVerifies()
{
    const QString iso = m_folder.filePath(u"built.iso"_s);
    const test::Ran built = tool(
        withPassword({u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, iso, u"--json"_s}));
    QCOMPARE(built.exitCode, 0);
    // The lab's boot managers are placeholders, and it has no task sequence; that is all to say.
    QVERIFY2(built.errors.count('\n') == 2 && built.errors.contains("[boot-manager-not-signed")
                 && built.errors.contains("No task sequence export was given."),
             built.errors.constData());
    QCOMPARE(json(built)[u"output"_s][u"path"_s].toString(), iso);
    const test::Ran verified = tool({u"verify"_s, iso, u"--json"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(json(verified)[u"good"_s].toBool(), true);

    QFile file(iso);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(size / 2) && file.write(QByteArray(4096, '#')) == 4096);
    file.close();
    QCOMPARE(tool({u"verify"_s, iso}).exitCode, 3);
}

void TestCli::buildsAndVerifiesASticksImage()
{
    const QString profile = m_lab.path(u"stick.json"_s);
    QJsonObject document =
        QJsonDocument::fromJson(test::readFile(m_lab.path(u"profile.json"_s))).object();
    document.insert(u"output"_s, QJsonObject{{u"kind"_s, u"usb-image"_s},
                                             {u"path"_s, u"stick.img"_s},
                                             {u"label"_s, u"Branch boot"_s}});
    test::writeFile(profile, QJsonDocument(document).toJson());
    QVERIFY(tool(withPassword({u"plan"_s, profile})).output.contains("Starts on UEFI only"));
    const test::Ran built = tool(withPassword({u"build"_s, profile}));
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

    document.insert(u"output"_s, QJsonObject{{u"kind"_s, u"usb-device"_s}, {u"path"_s, u"x"_s}});
    test::writeFile(profile, QJsonDocument(document).toJson());
    const test::Ran device = tool(withPassword({u"build"_s, profile}));
    QCOMPARE(device.exitCode, 2);
    QVERIFY2(device.errors.contains("name them with --device"), device.errors.constData());
}

void TestCli::readsThePasswordFromStandardInput()
{
    QFile password(m_lab.path(u"media-password.txt"_s));
    QVERIFY(password.open(QFile::ReadOnly));
    const QByteArray line = password.readLine().trimmed();
    const QStringList call{u"inspect"_s, m_lab.path(u"official.iso"_s), u"--json"_s,
                           u"--media-password-file"_s, u"-"_s};
    for (const char* end : {"\n", "\r\n", ""})
        QCOMPARE(tool(call, line + end).exitCode, 0);
    const test::Ran empty = tool(call, "\n");
    QCOMPARE(empty.exitCode, 3);
}

void TestCli::refusesToReplace()
{
    const QString iso = m_folder.filePath(u"there.iso"_s);
    QFile file(iso);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
    file.close();
    const QStringList call =
        withPassword({u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, iso});
    const test::Ran refused = tool(call);
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.errors.contains("exists already"));
    QCOMPARE(QFileInfo(iso).size(), 4);
    QCOMPARE(tool(call + QStringList{u"--force"_s}).exitCode, 0);
    QVERIFY(QFileInfo(iso).size() > 4);
}

void TestCli::checksAndPlans()
{
    const QString profile = m_lab.path(u"profile.json"_s);
    const test::Ran checked = tool(withPassword({u"check"_s, profile, u"--json"_s}));
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(json(checked)[u"blocked"_s].toBool(true), false);
    const test::Ran planned = tool(withPassword({u"plan"_s, profile, u"--json"_s}));
    QCOMPARE(planned.exitCode, 0);
    QVERIFY(json(planned)[u"steps"_s].toArray().size() >= 7);
    QVERIFY(tool(withPassword({u"plan"_s, profile})).output.contains("into ROOT, AuthRoot"));
}

void TestCli::blocksOnFindings()
{
    // A medium without boot catalog, and nothing that would give it one.
    QFile profile(m_lab.path(u"folder.json"_s));
    QVERIFY(profile.open(QFile::WriteOnly));
    profile.write(R"({"schema":1,"source":{"path":"medium"},"output":{"path":"../blocked.iso"}})");
    profile.close();
    const test::Ran checked = tool(withPassword({u"check"_s, profile.fileName()}));
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(checked.output.contains("medium-does-not-start"));
    const test::Ran built = tool(withPassword({u"build"_s, profile.fileName()}));
    QCOMPARE(built.exitCode, 1);
    QVERIFY(built.errors.contains("medium-does-not-start"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"blocked.iso"_s)));
    // A name that no rule has is a mistake in the call, not a permission.
    const QStringList build{u"build"_s, profile.fileName(), u"--json"_s, u"--allow"_s};
    QCOMPARE(tool(withPassword(build + QStringList{u"medium-does-not-begin"_s})).exitCode, 2);
    const test::Ran allowed = tool(withPassword(build + QStringList{u"medium-does-not-start"_s}));
    QCOMPARE(allowed.exitCode, 0);
    QCOMPARE(json(allowed)[u"rules"_s][u"allowed"_s].toArray(),
             QJsonArray{u"medium-does-not-start"_s});
}

void TestCli::listsItsRules()
{
    const test::Ran listed = tool({u"rules"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.output.contains("blocker"));
    QVERIFY(json(tool({u"rules"_s, u"--json"_s}))[u"rules"_s].toArray().size() > 40);
    QVERIFY(tool({u"rules"_s, u"--markdown"_s}).output.startsWith("# Rules\n"));
}

void TestCli::writesTheChecklist()
{
    const QString profile = m_lab.path(u"profile.json"_s);
    const QString page = m_folder.filePath(u"list.html"_s);
    const QStringList check{u"check"_s, profile, u"--checklist"_s};
    QCOMPARE(tool(withPassword(check + QStringList{page})).exitCode, 0);
    QVERIFY(test::readFile(page).contains("<h2>Boot image</h2>"));
    QCOMPARE(tool(withPassword(check + QStringList{page})).exitCode, 3);
    QCOMPARE(tool(withPassword(check + QStringList{page, u"--force"_s})).exitCode, 0);
    QCOMPARE(tool(withPassword(check + QStringList{u"list.pdf"_s})).exitCode, 2);
}

void TestCli::changesTheTrustOfABootImage()
{
    const QString wim = m_lab.path(u"boot.wim"_s);
    const QString added = m_folder.filePath(u"added.wim"_s);
    const test::Ran add =
        tool({u"trust"_s, u"add"_s, wim, u"--out"_s, added, m_lab.path(u"pki/root.cer"_s),
              m_lab.path(u"pki/issuing.cer"_s), u"--json"_s});
    QCOMPARE(add.exitCode, 0);
    QCOMPARE(json(add)[u"added"_s].toArray().size(), 3);
    const QJsonArray trust =
        json(tool({u"trust"_s, u"list"_s, added, u"--json"_s}))[u"trust"_s].toArray();
    QCOMPARE(trust.size(), 3);
    const QString removed = m_folder.filePath(u"removed.wim"_s);
    // As pasted from the certificate's dialog.
    const QString thumbprint = u"\u200e"_s + trust[0][u"thumbprint"_s].toString().toLower();
    QCOMPARE(tool({u"trust"_s, u"remove"_s, added, u"--out"_s, removed, thumbprint}).exitCode, 0);
    QCOMPARE(json(tool({u"trust"_s, u"list"_s, removed, u"--json"_s}))[u"trust"_s].toArray().size(),
             1);
    QCOMPARE(tool({u"trust"_s, u"add"_s, wim, u"--out"_s, wim, m_lab.path(u"pki/root.cer"_s),
                   u"--force"_s})
                 .exitCode,
             3);
}

void TestCli::simulatesTrust()
{
    const QString root = m_lab.path(u"pki/root.cer"_s);
    const QString issuing = m_lab.path(u"pki/issuing.cer"_s);
    const QStringList call{u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s),
                           m_lab.path(u"pki/cmg.cer"_s)};
    const test::Ran bare = tool(call);
    QCOMPARE(bare.exitCode, 1);
    QVERIFY(bare.output.startsWith("With this boot image, Windows PE will not trust"));
    QVERIFY(bare.errors.isEmpty());

    const QStringList whole = call + QStringList{root, issuing};
    const test::Ran trusted = tool(whole + QStringList{u"--host"_s, u"cmg.example.test"_s});
    QCOMPARE(trusted.exitCode, 0);
    QVERIFY(trusted.output.startsWith("With this boot image, Windows PE will trust"));
    QCOMPARE(trusted.output.count("\u2713"), 3);
    QVERIFY(trusted.output.contains("would be added to ROOT, AuthRoot"));

    const test::Ran other = tool(whole + QStringList{u"--host"_s, u"a.example"_s, u"--json"_s});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(json(other)[u"problem"_s].toString(), u"name-mismatch"_s);
    QCOMPARE(json(other)[u"chain"_s].toArray().size(), 3);
    QCOMPARE(json(tool(call + QStringList{root, u"--json"_s}))[u"problem"_s].toString(),
             u"issuer-missing"_s);
    QCOMPARE(tool({u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s), root}).exitCode, 3);
}

void TestCli::checksPfxAndTrust()
{
    const auto write = [this](const QString& name, const QByteArray& content) {
        QFile file(m_lab.path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    };
    write(u"media.pfx"_s, test::labPki().mediaPfx);
    write(u"pfx-password.txt"_s, test::labMediaGuid().first(31).toUtf8() + '\n');
    write(u"certificates.json"_s, R"({"schema":1,"source":{"path":"official.iso"},
        "security":{"pfx":"media.pfx"},"cmg":{"certificate":"pki/cmg.cer"},
        "bootImage":{"trust":["pki/issuing.cer"]}})");
    const QStringList call =
        withPassword({u"check"_s, m_lab.path(u"certificates.json"_s), u"--json"_s});
    const auto ids = [](const QJsonObject& document) {
        QStringList found;
        for (const QJsonValue finding : document[u"findings"_s].toArray())
            found << finding[u"rule"_s].toString();
        return found;
    };
    const QStringList right{u"--pfx-password-file"_s, m_lab.path(u"pfx-password.txt"_s)};
    const test::Ran checked = tool(call + right);
    QCOMPARE(checked.exitCode, 1);
    QVERIFY(ids(json(checked)).contains(u"trust-issuer-missing"_s));
    QVERIFY(ids(json(checked)).filter(u"pfx-"_s).isEmpty());
    QVERIFY(QJsonDocument(json(checked)[u"fine"_s].toArray()).toJson().contains("pfx-without-key"));

    const QStringList wrong{u"--pfx-password-file"_s, m_lab.path(u"profile.json"_s)};
    QVERIFY(ids(json(tool(call + wrong))).contains(u"pfx-password-wrong"_s));
    const QJsonObject closed = json(tool(call));
    QVERIFY(ids(closed).filter(u"pfx-"_s).isEmpty());
    QVERIFY(QJsonDocument(closed[u"unchecked"_s].toArray()).toJson().contains("none was given"));
}

void TestCli::ordersAtTheConsole()
{
    const QString profile = m_folder.filePath(u"order.json"_s);
    test::writeFile(profile, R"({"schema": 1, "source": {"kind": "console-made", "path": "new.iso"},
        "console": {"siteCode": "ABC", "bootImage": "ABC00005", "gateway": "cmg.example.test"}})");
    const test::Ran printed = tool({u"console"_s, u"script"_s, profile});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.output.contains("$siteCode = 'ABC'"));
    QVERIFY(printed.output.contains("new.iso'"));

    const QString file = m_folder.filePath(u"order.ps1"_s);
    QCOMPARE(tool({u"console"_s, u"script"_s, profile, u"--out"_s, file}).exitCode, 0);
    QVERIFY(test::readFile(file).startsWith("#Requires"));
    QCOMPARE(test::readFile(file).count("\r\n"), test::readFile(file).count('\n'));
    QCOMPARE(tool({u"console"_s, u"script"_s, profile, u"--out"_s, file}).exitCode, 3);

    const test::Ran made = tool({u"console"_s, u"run"_s, profile});
    QCOMPARE(made.exitCode, 3);
    QVERIFY2(made.errors.contains("console is not installed"), made.errors.constData());
    const test::Ran checked = tool({u"check"_s, profile});
    QCOMPARE(checked.exitCode, 3);
    QVERIFY2(checked.errors.contains("has not made"), checked.errors.constData());
}

void TestCli::exportsWhatRegeditImports()
{
    const QString added = m_folder.filePath(u"for-export.wim"_s);
    QCOMPARE(tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, added,
                   m_lab.path(u"pki/root.cer"_s)})
                 .exitCode,
             0);
    const QString reg = m_folder.filePath(u"trust.reg"_s);
    QCOMPARE(tool({u"trust"_s, u"export"_s, added, u"--out"_s, reg}).exitCode, 0);
    QFile file(reg);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xFF\xFEW"));
    QVERIFY(QString::fromUtf16(reinterpret_cast<const char16_t*>(content.constData()),
                               content.size() / 2)
                .contains(u"[HKEY_LOCAL_MACHINE\\winpe-offline\\Microsoft\\SystemCertificates"_s));
    QCOMPARE(json(tool({u"inspect"_s, reg, u"--json"_s}))[u"certificates"_s].toArray().size(), 1);
}

void TestCli::badInputIsASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no such file") << QStringList{u"inspect"_s, u"nowhere.iso"_s}
                                  << QByteArray("nowhere.iso was not found");
    QTest::newRow("not a medium") << QStringList{u"inspect"_s, u"pki"_s}
                                  << QByteArray("not a Configuration Manager");
    QTest::newRow("not a boot image")
        << QStringList{u"trust"_s, u"list"_s, u"profile.json"_s} << QByteArray("not a boot image");
    QTest::newRow("no profile") << QStringList{u"build"_s, u"nowhere.json"_s}
                                << QByteArray("nowhere.json was not found");
    QTest::newRow("profile is no JSON")
        << QStringList{u"build"_s, u"media-password.txt"_s} << QByteArray("line 1");
    QTest::newRow("no password") << QStringList{u"build"_s, u"profile.json"_s}
                                 << QByteArray("protected by a password");
    QTest::newRow("password file missing")
        << QStringList{u"build"_s, u"profile.json"_s, u"--media-password-file"_s, u"none.txt"_s}
        << QByteArray("none.txt");
    QTest::newRow("wrong password")
        << QStringList{u"build"_s, u"profile.json"_s, u"--media-password-file"_s, u"profile.json"_s}
        << QByteArray("is wrong");
    QTest::newRow("no manifest") << QStringList{u"verify"_s, u"official.iso"_s}
                                 << QByteArray("has no manifest");
    QTest::newRow("sample into a full folder")
        << QStringList{u"sample"_s, u"."_s} << QByteArray("exists already");
    QTest::newRow("leaf as trust") << QStringList{u"trust"_s, u"add"_s,   u"boot.wim"_s,
                                                  u"--out"_s, u"x.wim"_s, u"pki/cmg.cer"_s}
                                   << QByteArray("certification authority");
    QTest::newRow("intermediate alone") << QStringList{u"trust"_s, u"add"_s,   u"boot.wim"_s,
                                                       u"--out"_s, u"x.wim"_s, u"pki/issuing.cer"_s}
                                        << QByteArray("neither given nor in the boot image");
}

void TestCli::badInputIsASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const QStringList before = test::entriesOf(m_lab.folder);
    const test::Ran ran = test::run(u"" CMGMEDIA_BINARY ""_s, arguments, {}, m_lab.folder);
    QVERIFY2(ran.exitCode == 3, ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.startsWith("cmgmedia: "), ran.errors.constData());
    QVERIFY2(ran.errors.contains(words), ran.errors.constData());
    QCOMPARE(test::entriesOf(m_lab.folder), before);
}

void TestCli::ctrlCLeavesNothing()
{
    QTemporaryDir folder;
    // The password comes through a pipe that stays open: the program surely waits when it is
    // interrupted the first time, and goes on into a build that was asked to stop.
    QProcess process;
    process.start(u"" CMGMEDIA_BINARY ""_s,
                  {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s,
                   folder.filePath(u"a.iso"_s), u"--media-password-file"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    QFile password(m_lab.path(u"media-password.txt"_s));
    QVERIFY(password.open(QFile::ReadOnly));
    if (!test::interrupt(process.processId())) {
        process.kill();
        process.waitForFinished();
        QSKIP("Ctrl-C cannot be sent to one process here");
    }
    process.write(password.readAll());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(test::entriesOf(folder.path()), QStringList());
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
