// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/system_store_blob.h"
#include "core/crypto/trust_simulation.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive.h"
#include "core/registry/trust_review.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

/// What lies in the stores of Windows, and does there what it should or not.
class TestTrustReview : public QObject
{
    Q_OBJECT

private slots:
    void marksWhatDoesNothing_data();
    void marksWhatDoesNothing();
    void namesEveryFlaw();
    void readsDisallowed();
    void disallowedBeatsAllOtherStores();
    void neverTouchesDisallowed();

private:
    /// A hive with the certificate in these stores, made by hand.
    QString hive(const Certificate& certificate,
                 const std::vector<QLatin1StringView>& stores) const;

    QTemporaryDir m_folder;
};

QString TestTrustReview::hive(const Certificate& certificate,
                              const std::vector<QLatin1StringView>& stores) const
{
    const QString path = m_folder.filePath(u"hive"_s);
    writeFile(m_folder.filePath(u"empty"_s), emptyHive());
    Result<Hive> made = Hive::open(m_folder.filePath(u"empty"_s), {});
    const QByteArray name = certificate.thumbprintText().toLatin1();
    for (const QLatin1StringView store : stores) {
        Hive::Key key = made->root();
        for (const QLatin1StringView part : {"Microsoft"_L1, "SystemCertificates"_L1, store,
                                             "Certificates"_L1, QLatin1StringView(name)})
            key = *made->childOrNew(key, part);
        if (!made->setBinary(key, "Blob"_L1, systemStoreBlob(certificate)))
            qFatal("the Blob was not written");
    }
    if (!made->writeTo(path))
        qFatal("the hive was not written");
    return path;
}

void TestTrustReview::marksWhatDoesNothing_data()
{
    QTest::addColumn<TrustStores>("stores");
    QTest::addColumn<QStringList>("flaws"); ///< of the first
    const LabPki& pki = labPki();
    using S = SystemStore;
    const auto row = [](const char* name, const TrustStores& stores, const QStringList& flaws) {
        QTest::newRow(name) << stores << flaws;
    };
    row("a root in ROOT", {{{pki.root, S::Root}}, {}}, {});
    row("a root in AuthRoot", {{{pki.root, S::AuthRoot}}, {}}, {});
    row("an intermediate in CA", {{{pki.issuing, S::Ca}}, {}}, {});
    row("an intermediate in ROOT", {{{pki.issuing, S::Root}}, {}}, {u"intermediate-among-roots"_s});
    row("an intermediate in AuthRoot", {{{pki.issuing, S::AuthRoot}}, {}},
        {u"intermediate-among-roots"_s});
    row("a root in CA", {{{pki.root, S::Ca}}, {}}, {u"root-among-intermediates"_s});
    row("a root in CA and ROOT", {{{pki.root, S::Ca}, {pki.root, S::Root}}, {}}, {});
    row("a server in ROOT", {{{pki.cmg, S::Root}}, {}}, {u"no-ca"_s});
    row("a server that vouches for itself", {{{selfSignedLeaf(), S::Root}}, {}}, {});
    row("expired", {{{expiredRoot(), S::Root}}, {}}, {u"expired"_s});
    row("of tomorrow", {{{notYetValidRoot(), S::Root}}, {}}, {u"not-yet-valid"_s});
    row("disallowed", {{{pki.root, S::Root}}, {pki.root}}, {u"disallowed"_s});
    row("another one disallowed", {{{pki.root, S::Root}}, {pki.issuing}}, {});
    const Certificate expired = expiredRoot(); // another one with each call
    row("disallowed, expired, misplaced", {{{expired, S::Ca}}, {expired}},
        {u"disallowed"_s, u"expired"_s, u"root-among-intermediates"_s});
}

void TestTrustReview::marksWhatDoesNothing()
{
    QFETCH(TrustStores, stores);
    QFETCH(QStringList, flaws);
    QStringList found;
    for (const StoreFlaw flaw :
         storeFlaws(stores.trusted.front(), stores, QDateTime::currentDateTimeUtc()))
        found << flawName(flaw);
    QCOMPARE(found, flaws);
}

void TestTrustReview::namesEveryFlaw()
{
    QStringList names;
    for (const StoreFlaw flaw :
         {StoreFlaw::Disallowed, StoreFlaw::Expired, StoreFlaw::NotYetValid,
          StoreFlaw::IntermediateAmongRoots, StoreFlaw::RootAmongIntermediates, StoreFlaw::NoCa}) {
        QVERIFY(!names.contains(flawName(flaw)));
        names << flawName(flaw);
        QVERIFY(!flawText(flaw).english().isEmpty());
    }
}

void TestTrustReview::readsDisallowed()
{
    const Certificate& root = labPki().root;
    const Result<TrustStores> stores = listStores(hive(root, {"ROOT"_L1, "Disallowed"_L1}), {});
    QVERIFY(stores);
    QCOMPARE(stores->trusted, (std::vector<StoredCertificate>{{root, SystemStore::Root}}));
    QCOMPARE(stores->disallowed, std::vector{root});
    QVERIFY(listStores(hive(root, {"ROOT"_L1}), {})->disallowed.empty());
}

/// Whatever holds it: a chain that leads to it or through it is none.
void TestTrustReview::disallowedBeatsAllOtherStores()
{
    const auto& pki = labPki();
    const Result<TrustStores> trusting = listStores(hive(pki.root, {"ROOT"_L1, "AuthRoot"_L1}), {});
    QVERIFY(trusting);
    const auto simulated = [&pki](const TrustStores& stores) {
        TrustQuestion question;
        question.server = pki.cmg;
        question.presented = {pki.issuing};
        for (const StoredCertificate& stored : stores.trusted)
            question.roots.push_back(stored.certificate);
        question.disallowed = stores.disallowed;
        question.now = QDateTime::currentDateTimeUtc();
        return simulateTrust(question);
    };
    QVERIFY(simulated(*trusting).isTrusted());
    const Result<TrustStores> torn =
        listStores(hive(pki.root, {"ROOT"_L1, "AuthRoot"_L1, "Disallowed"_L1}), {});
    QVERIFY(torn);
    QCOMPARE(torn->trusted, trusting->trusted);
    QCOMPARE(simulated(*torn).problem, TrustProblem::Disallowed);
}

/// Removing trust must not give any.
void TestTrustReview::neverTouchesDisallowed()
{
    const Certificate& root = labPki().root;
    const QString path = hive(root, {"ROOT"_L1, "Disallowed"_L1});
    const QString changed = m_folder.filePath(u"changed"_s);
    QVERIFY(changeTrust(path, changed, {{}, {root.thumbprint}}, {}));
    const Result<TrustStores> stores = listStores(changed, {});
    QVERIFY(stores);
    QVERIFY(stores->trusted.empty());
    QCOMPARE(stores->disallowed, std::vector{root});
}

CMGMEDIA_TEST(TestTrustReview)
#include "test_trust_review.moc"
