// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

/// Profiles that are handed over, as both sides type it.
class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesToSomeoneElseAndBuildsTheSame();
    void saysWhoSigned();
    void refusesWhatIsLocked_data();
    void refusesWhatIsLocked();
    void locksAndUnlocks();
    void isUsedRight_data();
    void isUsedRight();

private:
    CliLab m_lab;
};

void TestProfile::initTestCase()
{
    qputenv("SOURCE_DATE_EPOCH", "1780000000");
    qputenv("XDG_CONFIG_HOME", m_lab.beside(u"settings"_s).toLocal8Bit());
    QVERIFY(m_lab.make());
}

void TestProfile::goesToSomeoneElseAndBuildsTheSame()
{
    const QString package = m_lab.beside(u"branch.cmgmedia"_s);
    const Ran packed = tool({u"profile"_s, u"export"_s, m_lab.path(u"profile.json"_s), u"--out"_s,
                             package, u"--with-medium"_s, u"--json"_s});
    QVERIFY2(packed.exitCode == 0, packed.errors.constData());
    QCOMPARE(json(packed).keys(),
             QStringList({u"bytes"_s, u"files"_s, u"leftOut"_s, u"package"_s}));
    QCOMPARE(json(packed)[u"bytes"_s].toInteger(), QFileInfo(package).size());
    const QString folder = m_lab.beside(u"at the branch"_s);
    const Ran unpacked = tool({u"profile"_s, u"import"_s, package, u"--to"_s, folder, u"--json"_s});
    QVERIFY2(unpacked.exitCode == 0, unpacked.errors.constData());
    QCOMPARE(json(unpacked).keys(),
             QStringList({u"locked"_s, u"missing"_s, u"profile"_s, u"signature"_s}));
    const QString profile = json(unpacked)[u"profile"_s].toString();
    const QString one = m_lab.beside(u"one.iso"_s);
    const QString two = m_lab.beside(u"two.iso"_s);
    const Ran built =
        tool(m_lab.withPassword({u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, one}));
    QVERIFY2(built.exitCode == 0, built.errors.constData());
    const Ran again = tool(m_lab.withPassword({u"build"_s, profile, u"--out"_s, two}));
    QVERIFY2(again.exitCode == 0, again.errors.constData());
    QVERIFY(readFile(one) == readFile(two));
    QVERIFY(!readFile(one).isEmpty());
    QCOMPARE(tool({u"profile"_s, u"import"_s, package, u"--to"_s, folder}).exitCode, 3);
}

void TestProfile::saysWhoSigned()
{
    const QString package = m_lab.beside(u"signed.cmgmedia"_s);
    QCOMPARE(tool({u"profile"_s, u"export"_s, m_lab.path(u"profile.json"_s), u"--out"_s, package})
                 .exitCode,
             0);
    const Ran bare = tool({u"profile"_s, u"verify"_s, package});
    QCOMPARE(bare.exitCode, 1);
    QCOMPARE(bare.output, QByteArray("It isn't signed.\n"));
    const Identity signer = identity(caRequest(u"Ann Admin"_s));
    const QString pfx = m_lab.beside(u"ann.pfx"_s);
    const QString certificate = m_lab.beside(u"ann.cer"_s);
    writeFile(pfx, *makePfx(signer, {}, Secret(std::span<const char>("pw", 2))));
    writeFile(certificate, signer.certificate.der);
    const Ran made = tool({u"profile"_s, u"sign"_s, package, u"--pfx"_s, pfx,
                           u"--pfx-password-file"_s, u"-"_s, u"--json"_s},
                          "pw\n");
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QCOMPARE(json(made)[u"signer"_s].toString(), u"Ann Admin"_s);
    QCOMPARE(tool({u"profile"_s, u"verify"_s, package}).exitCode, 1); // a stranger's
    const Ran good = tool({u"profile"_s, u"verify"_s, package, u"--trust"_s, certificate});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.output, QByteArray("Signed by Ann Admin, and unchanged since then.\n"));
#ifdef Q_OS_LINUX // Windows keeps the settings of a user where no test can move them
    writeFile(m_lab.beside(u"settings/cmgmedia/signers/ann.cer"_s), signer.certificate.der);
    const Ran known = tool({u"profile"_s, u"verify"_s, package, u"--json"_s});
    QCOMPARE(known.exitCode, 0);
    QCOMPARE(json(known)[u"state"_s].toString(), u"good"_s);
#endif
    writeFile(package, readFile(package) + 'x');
    const Ran changed = tool({u"profile"_s, u"import"_s, package, u"--to"_s,
                              m_lab.beside(u"changed"_s), u"--trust"_s, certificate});
    QCOMPARE(changed.exitCode, 3);
    QVERIFY2(changed.errors.contains("It was changed after Ann Admin signed it"),
             changed.errors.constData());
    QVERIFY(!QFileInfo::exists(m_lab.beside(u"changed"_s)));
}

void TestProfile::refusesWhatIsLocked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("call");
    QTest::newRow("output") << u"output.path"_s << QStringList{u"build"_s, u"--out"_s, u"x.iso"_s};
    QTest::newRow("output of a plan")
        << u"output.path"_s << QStringList{u"plan"_s, u"--out"_s, u"x.iso"_s};
    QTest::newRow("provider") << u"console.provider"_s
                              << QStringList{u"site script"_s, u"--provider"_s, u"cm01"_s};
    QTest::newRow("task sequence")
        << u"site.taskSequence"_s
        << QStringList{u"site script"_s, u"--task-sequence"_s, u"ABC00001"_s};
}

void TestProfile::refusesWhatIsLocked()
{
    QFETCH(QString, key);
    QFETCH(QStringList, call);
    const QString profile = m_lab.path(u"locked.json"_s);
    writeFile(profile, readFile(m_lab.path(u"profile.json"_s)));
    const Ran locked =
        tool({u"profile"_s, u"lock"_s, profile, key, u"--reason"_s, u"Branches need it"_s});
    QVERIFY2(locked.exitCode == 0, locked.errors.constData());
    const QStringList words = call.front().split(u' ') + QStringList(profile) + call.mid(1);
    const QStringList before = entriesOf(m_lab.folder());
    const Ran ran = tool(words, {}, m_lab.folder());
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains(QByteArray(key.toUtf8() + " is locked in this profile"))
                 && ran.errors.contains("Branches need it"),
             ran.errors.constData());
    QCOMPARE(entriesOf(m_lab.folder()), before);
}

void TestProfile::locksAndUnlocks()
{
    const QString profile = m_lab.path(u"two-locks.json"_s);
    writeFile(profile, readFile(m_lab.path(u"profile.json"_s)));
    const QStringList lock{u"profile"_s, u"lock"_s, profile};
    const Ran two = tool(lock
                         + QStringList{u"output.label"_s, u"bootImage.trust"_s, u"--reason"_s,
                                       u"Ask IT"_s, u"--json"_s});
    QCOMPARE(json(two)[u"locked"_s].toArray(),
             QJsonArray({u"bootImage.trust"_s, u"output.label"_s}));
    QVERIFY(readFile(profile).contains("\"output.label\": \"Ask IT\""));
    const Ran one = tool(lock + QStringList{u"bootImage.trust"_s, u"--unlock"_s});
    QCOMPARE(one.output, QByteArray("Locked: output.label\n"));
}

void TestProfile::isUsedRight_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char* call : {"profile export p.json", "profile import p.cmgmedia",
                             "profile sign p.cmgmedia", "profile lock p.json output.label",
                             "profile lock p.json output.label --reason a --unlock",
                             "profile lock p.json output.colour --reason a",
                             "profile lock p.json locked --reason a", "profile hand p.json"})
        QTest::newRow(call) << QString::fromLatin1(call).split(u' ');
}

void TestProfile::isUsedRight()
{
    QFETCH(QStringList, words);
    QCOMPARE(tool(words, {}, m_lab.folder()).exitCode, 2);
}

CMGMEDIA_TEST(TestProfile)
#include "test_profile.moc"
