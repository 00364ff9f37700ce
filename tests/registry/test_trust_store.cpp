// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/system_store_blob.h"
#include "core/registry/empty_hive.h"
#include "core/registry/errors.h"
#include "core/registry/hive.h"
#include "core/registry/trust_store.h"
#include "tests/registry/hive_judges.h"
#include "tests/support/outside.h"
#include "tests/support/stopped.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cmgmedia::test::BlobReader)

namespace {

/// Hears in the log what is done, and requests a stop at the n-th time.
class Eavesdropper
{
public:
    Eavesdropper(QByteArrayView act, int at) : m_act(act), m_at(at)
    {
        s_listening = this;
        QLoggingCategory::setFilterRules(u"cmgmedia.registry=true"_s);
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext& context, const QString& line) {
                if (context.category == "cmgmedia.registry"_ba
                    && line.startsWith(QLatin1StringView(s_listening->m_act))
                    && ++s_listening->heard == s_listening->m_at)
                    s_listening->stop.request_stop();
            });
    }
    Eavesdropper(const Eavesdropper&) = delete;
    Eavesdropper& operator=(const Eavesdropper&) = delete;
    ~Eavesdropper()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    std::stop_source stop;
    int heard = 0;

private:
    static inline Eavesdropper* s_listening = nullptr;

    QByteArrayView m_act;
    int m_at;
    QtMessageHandler m_before = nullptr;
};

} // namespace

class TestTrustStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsEachCertificateIntoItsStores();
    void othersReadWhatWasWritten_data();
    void othersReadWhatWasWritten();
    void writesNothingWhenNothingChanges();
    void fillsTheStoreThatLacksIt();
    void usesKeysOfAnyCase();
    void keepsAnotherBlobOfTheSameCertificate();
    void replacesABlobThatCannotBeRead();
    void tellsOfDamagedBlobs_data();
    void tellsOfDamagedBlobs();
    void removesFromEveryStore();
    void addsAndRemovesTogether();
    void movesWhatIsBothRemovedAndAdded();
    void addsManyAtOnce();
    void takesDoublesOnce();
    void refuses_data();
    void refuses();
    void refusesATooLargeCertificate();
    void stopsWhenAsked();
    void stopsBetweenCertificates_data();
    void stopsBetweenCertificates();
    void refusesToWriteOverTheHive();
    void leavesNothingWhenItCannotWrite();

private:
    using Stored = std::vector<StoredCertificate>;

    QString file(const QString& name) const { return m_folder->filePath(name); }
    Stored listed(const QString& path) const;
    TrustReport changed(const QString& from, const QString& to, const TrustChange& change) const;
    /// One whose ROOT holds so many certificates that cannot be read.
    void makeDamagedStore(int count) const;
    /// A hive with this Blob under ROOT, made by hand and not by what is tested.
    void makeHive(const QString& keyName, const QByteArray& blob) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_empty;
    const Certificate& m_root = labPki().root;
    const Certificate& m_issuing = labPki().issuing;
};

void TestTrustStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_empty = file(u"empty"_s);
    writeFile(m_empty, emptyHive());
}

TestTrustStore::Stored TestTrustStore::listed(const QString& path) const
{
    const Result<Stored> list = listTrust(path, {});
    if (!list)
        qFatal("%s", qPrintable(describe(list.error()).english()));
    return *list;
}

TrustReport TestTrustStore::changed(const QString& from, const QString& to,
                                    const TrustChange& change) const
{
    const QByteArray before = readFile(from);
    const Result<TrustReport> report = changeTrust(from, to, change, {});
    if (!report)
        qFatal("%s", qPrintable(describe(report.error()).english()));
    if (readFile(from) != before)
        qFatal("the source was changed");
    if (report->changed() && hasHiveChecker() && !complaintsOfHiveChecker(to).isEmpty())
        qFatal("%s", qPrintable(complaintsOfHiveChecker(to)));
    return *report;
}

void TestTrustStore::makeHive(const QString& keyName, const QByteArray& blob) const
{
    Result<Hive> hive = Hive::open(m_empty, {});
    QVERIFY(hive);
    Hive::Key key = hive->root();
    const QByteArray name = keyName.toLatin1();
    for (const QLatin1StringView part : {"microsoft"_L1, "SYSTEMCERTIFICATES"_L1, "rOOt"_L1,
                                         "certificates"_L1, QLatin1StringView(name)}) {
        const Result<Hive::Key> child = hive->childOrNew(key, part);
        QVERIFY(child);
        key = *child;
    }
    QVERIFY(hive->setBinary(key, "bLOB"_L1, blob));
    QVERIFY(hive->writeTo(file(u"made"_s)));
}

void TestTrustStore::makeDamagedStore(int count) const
{
    makeHive(u"0"_s, "x");
    Result<Hive> hive = Hive::open(file(u"made"_s), {});
    QVERIFY(hive);
    Hive::Key key = hive->root();
    for (const QLatin1StringView part :
         {"Microsoft"_L1, "SystemCertificates"_L1, "ROOT"_L1, "Certificates"_L1})
        key = *hive->childOrNew(key, part);
    for (int i = 1; i < count; ++i) {
        const QByteArray name = QByteArray::number(i);
        QVERIFY(hive->setBinary(*hive->childOrNew(key, QLatin1StringView(name)), "Blob"_L1, "x"));
    }
    QVERIFY(hive->writeTo(file(u"made"_s)));
}

void TestTrustStore::putsEachCertificateIntoItsStores()
{
    const TrustReport report = changed(m_empty, file(u"out"_s), {{m_issuing, m_root}, {}});
    const Stored expected = {
        {m_root, SystemStore::Root}, {m_root, SystemStore::AuthRoot}, {m_issuing, SystemStore::Ca}};
    QCOMPARE(listed(file(u"out"_s)), expected);
    QCOMPARE(report.added.size(), 3U);
    QVERIFY(report.alreadyThere.empty() && report.removed.empty());
    QCOMPARE(filesIn(m_folder->path()), (QStringList{u"empty"_s, u"out"_s}));
}

void TestTrustStore::othersReadWhatWasWritten_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<BlobReader>("read");
    QTest::newRow("hivexget") << u"hivexget"_s << &blobByHivexget;
    QTest::newRow("reged") << u"reged"_s << &blobByReged;
    QTest::newRow("reglookup") << u"reglookup"_s << &blobByReglookup;
    QTest::newRow("regfexport") << u"regfexport"_s << &blobByRegfexport;
}

void TestTrustStore::othersReadWhatWasWritten()
{
    QFETCH(const QString, program);
    QFETCH(const BlobReader, read);
    if (!isInstalled(program))
        QSKIP("the program is not installed");
    const Certificate ec = ecRoot();
    const TrustReport report = changed(m_empty, file(u"out"_s), {{m_issuing, m_root, ec}, {}});
    QCOMPARE(report.added.size(), 5U);
    for (const StoredCertificate& stored : report.added) {
        const QString key = u"Microsoft\\SystemCertificates\\%1\\Certificates\\%2"_s.arg(
            storeName(stored.store), stored.certificate.thumbprintText());
        const std::optional<QByteArray> blob = read(file(u"out"_s), key);
        QVERIFY2(blob, qPrintable(key));
        QCOMPARE(*blob, systemStoreBlob(stored.certificate));
        const Result<Certificate> found = certificateFromBlob(*blob, key);
        QVERIFY(found);
        QCOMPARE(found->der, stored.certificate.der);
    }
}

void TestTrustStore::writesNothingWhenNothingChanges()
{
    const TrustChange change{{m_root, m_issuing}, {}};
    changed(m_empty, file(u"out"_s), change);
    const TrustReport again = changed(file(u"out"_s), file(u"again"_s), change);
    QVERIFY(!again.changed());
    QCOMPARE(again.alreadyThere.size(), 3U);
    QVERIFY(!QFile::exists(file(u"again"_s)));
    QVERIFY(!changed(m_empty, file(u"again"_s), {}).changed());
    QVERIFY(!QFile::exists(file(u"again"_s)));
}

void TestTrustStore::fillsTheStoreThatLacksIt()
{
    makeHive(m_root.thumbprintText(), systemStoreBlob(m_root));
    const TrustReport report = changed(file(u"made"_s), file(u"out"_s), {{m_root}, {}});
    QCOMPARE(report.added, (Stored{{m_root, SystemStore::AuthRoot}}));
    QCOMPARE(report.alreadyThere, (Stored{{m_root, SystemStore::Root}}));
    QCOMPARE(listed(file(u"out"_s)).size(), 2U);
}

void TestTrustStore::usesKeysOfAnyCase()
{
    makeHive(m_root.thumbprintText().toLower(), systemStoreBlob(m_root));
    QCOMPARE(listed(file(u"made"_s)), (Stored{{m_root, SystemStore::Root}}));
    const TrustReport report =
        changed(file(u"made"_s), file(u"out"_s), {{m_issuing}, {m_root.thumbprint}});
    QCOMPARE(report.removed.size(), 1U);
    QCOMPARE(listed(file(u"out"_s)), (Stored{{m_issuing, SystemStore::Ca}}));
    Result<Hive> hive = Hive::open(file(u"out"_s), {});
    QVERIFY(hive);
    QCOMPARE(hive->children(hive->root())->size(), 1U); // no second Microsoft beside the first
}

void TestTrustStore::keepsAnotherBlobOfTheSameCertificate()
{
    // a friendly name in front, as Windows may store it
    const QByteArray friendlyName = QByteArray::fromHex("0b0000000100000004000000") + "L\0\0\0"_ba;
    makeHive(m_root.thumbprintText(), friendlyName + systemStoreBlob(m_root));
    const TrustReport report = changed(file(u"made"_s), file(u"out"_s), {{m_root}, {}});
    QCOMPARE(report.alreadyThere, (Stored{{m_root, SystemStore::Root}}));
    const QString key =
        u"microsoft\\SYSTEMCERTIFICATES\\rOOt\\certificates\\"_s + m_root.thumbprintText();
    if (isInstalled(u"hivexget"_s))
        QCOMPARE(blobByHivexget(file(u"out"_s), key), friendlyName + systemStoreBlob(m_root));
}

void TestTrustStore::replacesABlobThatCannotBeRead()
{
    makeHive(m_root.thumbprintText(), systemStoreBlob(m_root).chopped(1));
    QVERIFY(listed(file(u"made"_s)).empty());
    const TrustReport report = changed(file(u"made"_s), file(u"out"_s), {{m_root}, {}});
    QCOMPARE(report.added.size(), 2U);
    QCOMPARE(listed(file(u"out"_s)).size(), 2U);
}

void TestTrustStore::tellsOfDamagedBlobs_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("blob");
    QTest::addColumn<QString>("why");
    const QByteArray good = systemStoreBlob(m_root);
    QTest::newRow("another thumbprint")
        << m_issuing.thumbprintText() << good << u"the thumbprint is "_s + m_root.thumbprintText();
    QTest::newRow("no thumbprint") << u"not a thumbprint"_s << good << u"the thumbprint is"_s;
    QTest::newRow("noise") << m_root.thumbprintText() << QByteArray("x") << QString();
    QTest::newRow("cut off") << m_root.thumbprintText() << good.chopped(1) << QString();
    QTest::newRow("nothing") << m_root.thumbprintText() << QByteArray() << QString();
}

void TestTrustStore::tellsOfDamagedBlobs()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, blob);
    QFETCH(QString, why);
    makeHive(key, blob);
    const Result<TrustStores> stores = listStores(file(u"made"_s), {});
    QVERIFY(stores);
    QVERIFY(stores->trusted.empty());
    QCOMPARE(stores->unreadable.size(), size_t(1));
    const UnreadableCertificate& over = stores->unreadable.front();
    QCOMPARE(over.store, u"ROOT"_s);
    QCOMPARE(over.key, key);
    QVERIFY2(!over.why.isEmpty() && over.why.english().contains(why),
             qPrintable(over.why.english()));
}

void TestTrustStore::removesFromEveryStore()
{
    changed(m_empty, file(u"out"_s), {{m_root, m_issuing}, {}});
    const TrustReport report = changed(file(u"out"_s), file(u"less"_s), {{}, {m_root.thumbprint}});
    QCOMPARE(report.removed,
             (Stored{{m_root, SystemStore::Root}, {m_root, SystemStore::AuthRoot}}));
    QCOMPARE(listed(file(u"less"_s)), (Stored{{m_issuing, SystemStore::Ca}}));
    // a store that became empty takes certificates again
    changed(file(u"less"_s), file(u"more"_s), {{m_root}, {}});
    QCOMPARE(listed(file(u"more"_s)), listed(file(u"out"_s)));
}

void TestTrustStore::addsAndRemovesTogether()
{
    const Certificate other = ecRoot();
    changed(m_empty, file(u"out"_s), {{m_root, m_issuing}, {}});
    const TrustReport report =
        changed(file(u"out"_s), file(u"swapped"_s), {{other}, {m_root.thumbprint}});
    QCOMPARE(report.added.size(), 2U);
    QCOMPARE(report.removed.size(), 2U);
    const Stored expected = {
        {other, SystemStore::Root}, {other, SystemStore::AuthRoot}, {m_issuing, SystemStore::Ca}};
    QCOMPARE(listed(file(u"swapped"_s)), expected);
}

void TestTrustStore::movesWhatIsBothRemovedAndAdded()
{
    makeHive(m_issuing.thumbprintText(), systemStoreBlob(m_issuing)); // an issuing CA in ROOT
    changed(file(u"made"_s), file(u"out"_s), {{m_issuing}, {m_issuing.thumbprint}});
    QCOMPARE(listed(file(u"out"_s)), (Stored{{m_issuing, SystemStore::Ca}}));
}

void TestTrustStore::addsManyAtOnce()
{
    TrustChange change;
    const PrivateKey key = *PrivateKey::make(KeyKind::EcP256);
    for (int i = 0; i < 60; ++i)
        change.add.push_back(*makeCertificate(caRequest(u"Root CA %1"_s.arg(i)), key, nullptr));
    const TrustReport report = changed(m_empty, file(u"out"_s), change);
    QCOMPARE(report.added.size(), 120U);
    QCOMPARE(listed(file(u"out"_s)).size(), 120U);
    TrustChange back;
    for (const Certificate& certificate : change.add)
        back.remove.push_back(certificate.thumbprint);
    QCOMPARE(changed(file(u"out"_s), file(u"back"_s), back).removed.size(), 120U);
    QVERIFY(listed(file(u"back"_s)).empty());
}

void TestTrustStore::takesDoublesOnce()
{
    const TrustReport report = changed(m_empty, file(u"out"_s), {{m_root, m_root}, {}});
    QCOMPARE(report.added.size(), 2U);
    QVERIFY(report.alreadyThere.empty());
    const TrustReport less =
        changed(file(u"out"_s), file(u"less"_s), {{}, {m_root.thumbprint, m_root.thumbprint}});
    QCOMPARE(less.removed.size(), 2U);
}

void TestTrustStore::refuses_data()
{
    QTest::addColumn<std::shared_ptr<TrustChange>>("change");
    QTest::addColumn<Error>("error");
    const Certificate leaf = selfSignedLeaf();
    const auto row = [](const char* name, const TrustChange& change, const Error& error) {
        QTest::newRow(name) << std::make_shared<TrustChange>(change) << error;
    };
    row("a leaf", {{labPki().cmg}, {}},
        {ErrorCode::CertificateNotForTrust, labPki().cmg.displayName(),
         labPki().cmg.thumbprintText()});
    row("a self-signed leaf behind a root", {{m_root, leaf}, {}},
        {ErrorCode::CertificateNotForTrust, leaf.displayName(), leaf.thumbprintText()});
    row("a thumbprint that is missing", {{m_root}, {m_issuing.thumbprint}},
        {ErrorCode::ThumbprintUnknown, m_issuing.thumbprintText(), {}});
    row("no thumbprint", {{}, {QByteArray("abc")}},
        {ErrorCode::ThumbprintUnknown, u"616263"_s, {}});
}

void TestTrustStore::refuses()
{
    QFETCH(const std::shared_ptr<TrustChange>, change);
    QFETCH(const Error, error);
    const Result<TrustReport> report = changeTrust(m_empty, file(u"out"_s), *change, {});
    QVERIFY(!report);
    QCOMPARE(report.error(), error);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"empty"_s});
}

void TestTrustStore::refusesATooLargeCertificate()
{
    CertificateRequest request = caRequest(u"Root CA with a thousand names"_s);
    for (int i = 0; i < 1000; ++i)
        request.dnsNames.append(u"host-%1.example.test"_s.arg(i, 4));
    const Certificate large = identity(request).certificate;
    const Result<TrustReport> report = changeTrust(m_empty, file(u"out"_s), {{large}, {}}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::BlobTooLarge);
    QCOMPARE(report.error().subject.english(), large.displayName());
    QVERIFY(!QFile::exists(file(u"out"_s)));
}

void TestTrustStore::stopsWhenAsked()
{
    const std::stop_token stop = stopped();
    QCOMPARE(listTrust(m_empty, stop).error().code, ErrorCode::Cancelled);
    const Result<TrustReport> report = changeTrust(m_empty, file(u"out"_s), {{m_root}, {}}, stop);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList(QFileInfo(m_empty).fileName()));
}

void TestTrustStore::stopsBetweenCertificates_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<int>("at");
    for (const char* act : {"adding", "removing", "passed over"})
        for (const int at : {1, 2, 19})
            QTest::addRow("%s, number %d", act, at) << QByteArray(act) << at;
}

void TestTrustStore::stopsBetweenCertificates()
{
    QFETCH(QByteArray, act);
    QFETCH(int, at);
    const PrivateKey key = *PrivateKey::make(KeyKind::EcP256);
    TrustChange change;
    for (int i = 0; i < 10; ++i) // each in two stores
        change.add.push_back(*makeCertificate(caRequest(u"Root CA %1"_s.arg(i)), key, nullptr));
    QString hive = m_empty;
    if (act == "removing") {
        changed(m_empty, hive = file(u"full"_s), change);
        for (const Certificate& certificate : std::exchange(change.add, {}))
            change.remove.push_back(certificate.thumbprint);
    } else if (act == "passed over") {
        makeDamagedStore(20);
        hive = file(u"made"_s);
    }
    Eavesdropper log(act, at);
    const Result<TrustReport> report =
        changeTrust(hive, file(u"out"_s), change, log.stop.get_token());
    QCOMPARE(log.heard, at);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file(u"out"_s)));
    QCOMPARE(filesIn(m_folder->path()).size(), hive == m_empty ? 1 : 2);
}

void TestTrustStore::refusesToWriteOverTheHive()
{
    const QByteArray before = readFile(m_empty);
    const Result<TrustReport> report = changeTrust(m_empty, m_empty, {{m_root}, {}}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::OutputIsSource);
    QCOMPARE(readFile(m_empty), before);
}

void TestTrustStore::leavesNothingWhenItCannotWrite()
{
    const QString nowhere = file(u"missing/out"_s);
    const Result<TrustReport> report = changeTrust(m_empty, nowhere, {{m_root}, {}}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QCOMPARE(report.error().subject.english(), nowhere);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(!changeTrust(m_empty, file(u"folder"_s), {{m_root}, {}}, {}));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"empty"_s});
}

CMGMEDIA_TEST(TestTrustStore)
#include "test_trust_store.moc"
