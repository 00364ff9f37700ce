// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_trust.h"
#include "core/crypto/system_store_blob.h"
#include "core/registry/hive.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestCliTrust : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void changesTheTrustOfABootImage();
    void simulatesTrust();
    void exportsWhatRegeditImports();
    void takesABundleApart_data();
    void takesABundleApart();
    void takesTheBundleOfASystem();
    void refusesAFileOfWhichNothingIsLeft();
    void marksWhatLiesInTheHive();
    void tellsOfWhatCannotBeRead();
    void tellsThatNoImageBoots();
    void saysInWordsThatThereIsNothing();
    void saysWhichOfSeveralImages();

private:
    CliLab m_lab;
};

void TestCliTrust::changesTheTrustOfABootImage()
{
    const QString wim = m_lab.path(u"boot.wim"_s);
    const QString added = m_lab.beside(u"added.wim"_s);
    const Ran add =
        tool({u"trust"_s, u"add"_s, wim, u"--out"_s, added, m_lab.path(u"pki/root.cer"_s),
              m_lab.path(u"pki/issuing.cer"_s), u"--json"_s});
    QCOMPARE(add.exitCode, 0);
    QCOMPARE(json(add)[u"added"_s].toArray().size(), 3);
    const QJsonArray trust =
        json(tool({u"trust"_s, u"list"_s, added, u"--json"_s}))[u"trust"_s].toArray();
    QCOMPARE(trust.size(), 3);
    const QString removed = m_lab.beside(u"removed.wim"_s);
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

void TestCliTrust::saysWhichOfSeveralImages()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString wim = m_lab.path(u"boot.wim"_s);
    const QString two = m_lab.beside(u"two images.wim"_s);
    const auto append = [&](const QString& name, const QStringList& options) {
        const Ran ran =
            run(u"wimlib-imagex"_s, QStringList{u"export"_s, wim, u"1"_s, two, name} + options);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    };
    append(u"Setup"_s, {});
    append(u"Second"_s, {u"--boot"_s});
    const Ran list = tool({u"trust"_s, u"list"_s, two});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.errors, QByteArray("Image 2 of 2 (Second): the one that starts.\n"));
    const Ran other = tool({u"trust"_s, u"list"_s, two, u"--index"_s, u"1"_s});
    QCOMPARE(other.errors, QByteArray("Image 1 of 2 (Setup): image 2 starts.\n"));
    const QJsonObject asJson = json(tool({u"trust"_s, u"list"_s, two, u"--json"_s}));
    QCOMPARE(asJson[u"image"_s].toInt(), 2);
    QCOMPARE(asJson[u"images"_s].toInt(), 2);
    QCOMPARE(asJson[u"bootIndex"_s].toInt(), 2);
    const QString added = m_lab.beside(u"two images, changed.wim"_s);
    const Ran add = tool({u"trust"_s, u"add"_s, two, u"--out"_s, added,
                          m_lab.path(u"pki/root.cer"_s), u"--index"_s, u"1"_s});
    QCOMPARE(add.exitCode, 0);
    QVERIFY2(add.errors.contains("Image 1 of 2 (Setup)"), add.errors.constData());
    const QJsonObject inspected = json(tool({u"inspect"_s, two, u"--json"_s}));
    QCOMPARE(inspected[u"bootIndex"_s].toInt(), 2);
    QVERIFY(tool({u"inspect"_s, two}).output.contains("Boot index:            2"));
    // One alone needs no name.
    QCOMPARE(tool({u"trust"_s, u"list"_s, wim}).errors, QByteArray());
}

void TestCliTrust::simulatesTrust()
{
    const QString root = m_lab.path(u"pki/root.cer"_s);
    const QString issuing = m_lab.path(u"pki/issuing.cer"_s);
    const QStringList call{u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s),
                           m_lab.path(u"pki/cmg.cer"_s)};
    const Ran bare = tool(call);
    QCOMPARE(bare.exitCode, 1);
    QVERIFY(bare.output.startsWith("With this boot image, Windows PE won't trust"));
    QVERIFY(bare.errors.isEmpty());

    const QStringList whole = call + QStringList{root, issuing};
    const Ran trusted = tool(whole + QStringList{u"--host"_s, u"cmg.example.test"_s});
    QCOMPARE(trusted.exitCode, 0);
    QVERIFY(trusted.output.startsWith("With this boot image, Windows PE will trust"));
    QCOMPARE(trusted.output.count("\u2713"), 3);
    QVERIFY(trusted.output.contains("would be added to ROOT, AuthRoot"));

    const Ran other = tool(whole + QStringList{u"--host"_s, u"a.example"_s, u"--json"_s});
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(json(other)[u"problem"_s].toString(), u"name-mismatch"_s);
    QCOMPARE(json(other)[u"chain"_s].toArray().size(), 3);
    QCOMPARE(json(tool(call + QStringList{root, u"--json"_s}))[u"problem"_s].toString(),
             u"issuer-missing"_s);
    QCOMPARE(tool({u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s), root}).exitCode, 3);
}

void TestCliTrust::exportsWhatRegeditImports()
{
    const QString added = m_lab.beside(u"for-export.wim"_s);
    QCOMPARE(tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, added,
                   m_lab.path(u"pki/root.cer"_s)})
                 .exitCode,
             0);
    const QString reg = m_lab.beside(u"trust.reg"_s);
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

/// As web enrolment gives it: the certificate itself, its CA and the root.
void TestCliTrust::takesABundleApart_data()
{
    QTest::addColumn<QString>("file");
    QByteArray bundle;
    for (const char* name : {"cmg", "issuing", "root"})
        bundle += "-----BEGIN CERTIFICATE-----\n"
                  + readFile(m_lab.path(u"pki/%1.cer"_s.arg(QLatin1StringView(name)))).toBase64()
                  + "\n-----END CERTIFICATE-----\n";
    const QString pem = m_lab.beside(u"certnew.pem"_s);
    writeFile(pem, "Bag Attributes\n" + bundle);
    QTest::newRow("PEM") << pem;
    for (const QString& form : {u"DER"_s, u"PEM"_s}) {
        const QString p7b = m_lab.beside(u"certnew-%1.p7b"_s.arg(form));
        if (!isInstalled(u"openssl"_s)
            || run(u"openssl"_s, {u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, pem, u"-outform"_s,
                                  form, u"-out"_s, p7b})
                       .exitCode
                   != 0)
            return;
        QTest::addRow("PKCS #7, %s", qPrintable(form)) << p7b;
    }
}

void TestCliTrust::takesABundleApart()
{
    QFETCH(QString, file);
    const QStringList call{u"trust"_s,   u"add"_s,   m_lab.path(u"boot.wim"_s),
                           u"--force"_s, u"--out"_s, m_lab.beside(u"bundle.wim"_s),
                           file};
    QElapsedTimer timer;
    timer.start();
    const Ran add = tool(call);
    QVERIFY2(add.exitCode == 0, add.errors.constData());
    QCOMPARE(add.output.count("added"), 3);
    QVERIFY(add.errors.contains("isn't used: it isn't a CA certificate."));
    const QJsonObject report = json(tool(call + QStringList{u"--json"_s}));
    QCOMPARE(report[u"added"_s].toArray().size(), 3);
    QCOMPARE(report[u"leftOut"_s].toArray().size(), 1);
    QCOMPARE(report[u"leftOut"_s][0][u"reason"_s].toString(), u"CertificateNotForTrust"_s);
    qInfo("3 certificates, 1 left out, 3 entries written twice, %lld ms", timer.elapsed());
    const Ran seen = tool({u"inspect"_s, file, u"--json"_s});
    QCOMPARE(json(seen)[u"certificates"_s].toArray().size(), 3);
    QCOMPARE(tool({u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s), file, file}).exitCode, 0);
}

/// The bundle of Debian: some 150 roots, some of them expired.
void TestCliTrust::takesTheBundleOfASystem()
{
    const QString bundle = u"/etc/ssl/certs/ca-certificates.crt"_s;
    if (!QFile::exists(bundle))
        QSKIP("ca-certificates is not installed");
    const QString out = m_lab.beside(u"debian.wim"_s);
    QElapsedTimer timer;
    timer.start();
    const Ran added = tool(
        {u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, out, bundle, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    const qsizetype inFile = readFile(bundle).count("-----BEGIN CERTIFICATE-----");
    const qsizetype leftOut = json(added)[u"leftOut"_s].toArray().size();
    const qsizetype stored = json(added)[u"added"_s].toArray().size();
    qInfo("%lld certificates, %lld left out, %lld entries written, %lld ms", inFile, leftOut,
          stored, timer.elapsed());
    QVERIFY(inFile > 50);
    QCOMPARE(stored, 2 * (inFile - leftOut)); // ROOT and AuthRoot
    QCOMPARE(json(tool({u"trust"_s, u"list"_s, out, u"--json"_s}))[u"trust"_s].toArray().size(),
             stored);
}

void TestCliTrust::refusesAFileOfWhichNothingIsLeft()
{
    const QString out = m_lab.beside(u"refused.wim"_s);
    const QStringList call{u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, out};
    const Ran leaf =
        tool(call + QStringList{m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/cmg.cer"_s)});
    QCOMPARE(leaf.exitCode, 3);
    QVERIFY(leaf.errors.contains("isn't a CA certificate"));
    const QString text = m_lab.beside(u"text.cer"_s);
    writeFile(text, "no certificate");
    const Ran none = tool(call + QStringList{text});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.errors.contains("contains no readable certificate"));
    QVERIFY(!QFileInfo::exists(out));
}

void TestCliTrust::marksWhatLiesInTheHive()
{
    const QString added = m_lab.beside(u"marks.wim"_s);
    QCOMPARE(tool({u"trust"_s, u"add"_s, m_lab.path(u"boot.wim"_s), u"--out"_s, added,
                   m_lab.path(u"pki/root.cer"_s)})
                 .exitCode,
             0);
    const QJsonArray trust =
        json(tool({u"trust"_s, u"list"_s, added, u"--json"_s}))[u"trust"_s].toArray();
    QCOMPARE(trust.size(), 2);
    QCOMPARE(trust[0][u"flaws"_s].toArray().size(), 0);
    QCOMPARE(trust[0][u"declaredCa"_s].toBool(), true);
    QVERIFY(!tool({u"trust"_s, u"list"_s, added}).output.contains("✗"));
}

/// A store with an entry that cannot be read is not an empty one, and an intermediate is no root.
void TestCliTrust::tellsOfWhatCannotBeRead()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString wim = m_lab.beside(u"unreadable.wim"_s);
    const QString software = m_lab.beside(u"SOFTWARE"_s);
    QVERIFY(QFile::copy(m_lab.path(u"boot.wim"_s), wim));
    const Result<OpenedBootImage> image = openBootImage(wim, 0, {});
    QVERIFY2(image, why(image).constData());
    QVERIFY(image->wim.extract(1, image->image.softwareHivePath, software, {}));
    Result<Hive> hive = Hive::open(software, {});
    QVERIFY2(hive, why(hive).constData());
    for (const QLatin1StringView store : {"ROOT"_L1, "Disallowed"_L1}) {
        Hive::Key key = hive->root();
        for (const QLatin1StringView part :
             {"Microsoft"_L1, "SystemCertificates"_L1, store, "Certificates"_L1, "0123"_L1})
            key = *hive->childOrNew(key, part);
        QVERIFY(hive->setBinary(key, "Blob"_L1, "x"));
    }
    const QByteArray issuing = labPki().issuing.thumbprintText().toLatin1();
    Hive::Key misplaced = hive->root();
    for (const QLatin1StringView part : {"Microsoft"_L1, "SystemCertificates"_L1, "ROOT"_L1,
                                         "Certificates"_L1, QLatin1StringView(issuing)})
        misplaced = *hive->childOrNew(misplaced, part);
    QVERIFY(hive->setBinary(misplaced, "Blob"_L1, systemStoreBlob(labPki().issuing)));
    QVERIFY(hive->writeTo(software));
    const QString add = u"add '%1' '/%2'"_s.arg(software, image->image.softwareHivePath);
    QCOMPARE(run(u"wimlib-imagex"_s, {u"update"_s, wim, u"1"_s, u"--command="_s + add}).exitCode,
             0);
    const Ran list = tool({u"trust"_s, u"list"_s, wim});
    for (const char* part : {"ROOT      0123  can't be read: ", "Disallowed  0123  can't be read: ",
                             "doesn't belong in this store"})
        QVERIFY2(list.output.contains(part), list.output.constData());
    QCOMPARE(
        json(tool({u"trust"_s, u"list"_s, wim, u"--json"_s}))[u"unreadable"_s].toArray().size(), 2);
    const Ran inspected = tool({u"inspect"_s, wim});
    for (const char* part : {"can't be read: ", "doesn't belong in this store"})
        QVERIFY2(inspected.output.contains(part), inspected.output.constData());
    QVERIFY2(!inspected.output.contains("1 entries"), inspected.output.constData());
    // By the name that is listed; that of Disallowed stays, and what is no name is none.
    const QString cleaned = m_lab.beside(u"cleaned.wim"_s);
    const Ran removed =
        tool({u"trust"_s, u"remove"_s, wim, u"--out"_s, cleaned, u"0123"_s, u"--json"_s});
    QVERIFY2(removed.exitCode == 0, removed.errors.constData());
    QCOMPARE(json(removed)[u"removedUnreadable"_s].toArray().size(), 1);
    const QJsonArray left =
        json(tool({u"trust"_s, u"list"_s, cleaned, u"--json"_s}))[u"unreadable"_s].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"store"_s].toString(), u"Disallowed"_s);
    QCOMPARE(
        tool({u"trust"_s, u"remove"_s, cleaned, u"--out"_s, m_lab.beside(u"x.wim"_s), u"0123"_s})
            .exitCode,
        2);
}

/// A PC stops at it, which nobody sees in a list of certificates.
void TestCliTrust::tellsThatNoImageBoots()
{
    QByteArray bytes = readFile(m_lab.path(u"boot.wim"_s));
    bytes.replace(120, 4, QByteArray(4, '\0')).replace(96, 24, QByteArray(24, '\0'));
    const QString wim = m_lab.beside(u"none-boots.wim"_s);
    writeFile(wim, bytes);
    const QString out = m_lab.beside(u"none-boots-out.wim"_s);
    for (const QStringList& arguments :
         {QStringList{u"list"_s, wim},
          QStringList{u"add"_s, wim, u"--out"_s, out, m_lab.path(u"pki/root.cer"_s)}}) {
        const Ran ran = tool(QStringList{u"trust"_s} + arguments);
        QVERIFY2(ran.exitCode == 0 && ran.errors.contains("0xc0000225"), ran.errors.constData());
    }
    QVERIFY(
        !tool({u"trust"_s, u"list"_s, m_lab.path(u"boot.wim"_s)}).errors.contains("0xc0000225"));
}

void TestCliTrust::saysInWordsThatThereIsNothing()
{
    const Ran empty = tool({u"trust"_s, u"list"_s, m_lab.path(u"boot.wim"_s)});
    QCOMPARE(empty.exitCode, 0);
    QVERIFY(empty.output.startsWith("The boot image trusts no certificate"));
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString folder = m_lab.beside(u"no windows"_s);
    const QString wim = m_lab.beside(u"no-windows.wim"_s);
    writeFile(folder + u"/readme.txt"_s, "text");
    QCOMPARE(run(u"wimlib-imagex"_s, {u"capture"_s, folder, wim}).exitCode, 0);
    const Ran none = tool({u"trust"_s, u"list"_s, wim});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.output.isEmpty());
    QVERIFY2(none.errors.contains("SOFTWARE"), none.errors.constData());
    QVERIFY(tool({u"inspect"_s, wim}).output.contains("isn't Windows PE"));
    const Ran simulated = tool({u"trust"_s, u"simulate"_s, wim, m_lab.path(u"pki/cmg.cer"_s),
                                m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)});
    QCOMPARE(simulated.exitCode, 3);
    QVERIFY2(simulated.errors.contains("isn't a Windows PE image"), simulated.errors.constData());
}

CMGMEDIA_TEST(TestCliTrust)
#include "test_cli_trust.moc"
