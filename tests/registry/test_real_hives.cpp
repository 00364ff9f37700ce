// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/errors.h"
#include "core/registry/hive_check.h"
#include "core/registry/trust_store.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

/// Hives that Windows wrote, from the samples folder.
class TestRealHives : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesADirtyHive();
    void addsToAPartialSoftwareHive();
    void changesOnlyTheStores();
    void listsWhatWindowsStored();
    void addsToAHiveOfOffreg();

private:
    QString unpacked(const QString& name) const;

    QTemporaryDir m_folder;
};

void TestRealHives::initTestCase()
{
    if (samplesFolder().isEmpty())
        QSKIP("the samples folder is missing");
    for (const QString& program :
         {u"xz"_s, u"hivexget"_s, u"reged"_s, u"reglookup"_s, u"regfexport"_s}) {
        if (!isInstalled(program))
            QSKIP("xz or one of the readers of hives is not installed");
    }
}

QString TestRealHives::unpacked(const QString& name) const
{
    QString path = m_folder.filePath(name);
    const Ran ran = run(u"xz"_s, {u"-dc"_s, samplesFolder() + u"/data/hives/%1.xz"_s.arg(name)});
    writeFile(path, ran.output);
    return path;
}

void TestRealHives::refusesADirtyHive()
{
    const QString path = unpacked(u"regipy-SYSTEM_B"_s);
    const auto listed = listTrust(path, {});
    QVERIFY(!listed);
    QCOMPARE(listed.error(),
             (Error{ErrorCode::HiveDirty, path, u"sequence numbers 1622 and 1621"_s}));
    const QString out = m_folder.filePath(u"out"_s);
    const auto changed = changeTrust(path, out, {{labPki().root}, {}}, {});
    QVERIFY(!changed);
    QVERIFY(changed.error().code == ErrorCode::HiveDirty);
    QVERIFY(!QFile::exists(out));
}

void TestRealHives::addsToAPartialSoftwareHive()
{
    const QString path = unpacked(u"regipy-ntuser_software_partial"_s);
    const QByteArray before = readFile(path);
    const QString out = m_folder.filePath(u"changed"_s);
    const auto report = changeTrust(path, out, {{labPki().root, labPki().issuing}, {}}, {});
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error()).english()));
    QCOMPARE(report->added.size(), 3U);
    QCOMPARE(readFile(path), before);
    QVERIFY(readFile(out).size() - before.size() <= 16384);
    if (hasHiveChecker())
        QCOMPARE(complaintsOfHiveChecker(out), QString());
    for (const BlobReader read :
         {&blobByHivexget, &blobByReged, &blobByReglookup, &blobByRegfexport}) {
        const auto blob = read(out, u"Microsoft\\SystemCertificates\\AuthRoot\\Certificates\\"_s
                                        + labPki().root.thumbprintText());
        QVERIFY(blob);
        QVERIFY(blob->endsWith(labPki().root.der));
    }
}

/// What reglookup prints for both hives differs in lines that were added, all below the stores.
void TestRealHives::changesOnlyTheStores()
{
    const QString path = unpacked(u"regipy-ntuser_software_partial"_s);
    const QString out = m_folder.filePath(u"changed"_s);
    QVERIFY(changeTrust(path, out, {{labPki().root, labPki().issuing}, {}}, {}));
    const QByteArrayList before = run(u"reglookup"_s, {path}).output.split('\n');
    const QByteArrayList after = run(u"reglookup"_s, {out}).output.split('\n');
    const QSet<QByteArray> known(before.begin(), before.end());
    QSet<QByteArray> added(after.begin(), after.end());
    QVERIFY(before.size() > 100);
    QVERIFY(added.contains(known));
    added.subtract(known);
    for (const QByteArray& line : std::as_const(added))
        QVERIFY2(line.startsWith("/Microsoft/SystemCertificates/"), line.constData());
}

void TestRealHives::listsWhatWindowsStored()
{
    const QString path = unpacked(u"regipy-ntuser_software_partial"_s);
    const auto listed = listTrust(path, {});
    QVERIFY(listed);
    QVERIFY(!listed->empty());
    // Windows keeps other properties beside the certificate; others must find it in the same place
    for (const StoredCertificate& stored : *listed) {
        const QString thumbprint = stored.certificate.thumbprintText();
        const QString store =
            stored.store == SystemStore::Root ? u"Root"_s : storeName(stored.store);
        const auto blob = blobByHivexget(
            path, u"Microsoft\\SystemCertificates\\%1\\Certificates\\%2"_s.arg(store, thumbprint));
        QVERIFY2(blob, qPrintable(thumbprint));
        QVERIFY(blob->contains(stored.certificate.der));
    }
    const QString out = m_folder.filePath(u"less"_s);
    TrustChange all;
    for (const StoredCertificate& stored : *listed)
        all.remove.push_back(stored.certificate.thumbprint);
    const auto report = changeTrust(path, out, all, {});
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error()).english()));
    QVERIFY(listTrust(out, {})->empty());
    if (hasHiveChecker())
        QCOMPARE(complaintsOfHiveChecker(out), QString());
}

void TestRealHives::addsToAHiveOfOffreg()
{
    const QString path = m_folder.filePath(u"testhive"_s);
    writeFile(path, readFile(samplesFolder() + u"/data/hives/nt-hive-offreg-testhive"_s));
    const Result<> fine = checkHive(readFile(path), path, {});
    QVERIFY2(fine, fine ? "" : qPrintable(describe(fine.error()).english()));
    const QString out = m_folder.filePath(u"offreg"_s);
    const auto report = changeTrust(path, out, {{labPki().root}, {}}, {});
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error()).english()));
    QCOMPARE(listTrust(out, {})->size(), 2U);
}

CMGMEDIA_TEST(TestRealHives)
#include "test_real_hives.moc"
