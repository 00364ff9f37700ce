// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/medium_verdict.h"
#include "tests/support/test_program.h"
#include "tests/validation/rule_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using Kind = MediumAnswer::Kind;
using test::goodFacts;

class TestMediumVerdict : public QObject
{
    Q_OBJECT

private slots:
    void goodIsFine();
    void unseenTrustIsNotFine();
    void missingRootIsNotFine();
    void unseenStartIsNotFine();
    void unsignedIsFineInALabAlone();
    void otherMediaNeedNoGateway();
    void eachReasonIsToldOnce();

private:
    static MediumVerdict verdictOn(Facts facts)
    {
        derive(facts);
        return mediumVerdict(facts, check(allRules(), facts));
    }
};

void TestMediumVerdict::goodIsFine()
{
    const MediumVerdict verdict = verdictOn(goodFacts());
    QCOMPARE(verdict.start.kind, Kind::Fine);
    QCOMPARE(verdict.trust.kind, Kind::Fine);
    QVERIFY(verdict.isFine());
}

/// The one thing that the product is for.
void TestMediumVerdict::unseenTrustIsNotFine()
{
    Facts facts = goodFacts();
    facts.cmgCertificate = {};
    const MediumVerdict verdict = verdictOn(facts);
    QCOMPARE(verdict.trust.kind, Kind::Unknown);
    QCOMPARE(verdict.trust.field, Field::CmgCertificate);
    QVERIFY(!verdict.trust.sentence.isEmpty());
    QVERIFY(!verdict.isFine());
}

void TestMediumVerdict::missingRootIsNotFine()
{
    Facts facts = goodFacts();
    facts.bootImage->trust.clear();
    facts.offered.clear();
    const MediumVerdict verdict = verdictOn(facts);
    QCOMPARE(verdict.trust.kind, Kind::Broken);
    QCOMPARE(verdict.trust.field, Field::Trust);
    QVERIFY(!verdict.trust.rules.isEmpty()); // which say the same
    QVERIFY(!verdict.trust.remedy.isEmpty());
    QVERIFY(!verdict.isFine());
}

void TestMediumVerdict::unseenStartIsNotFine()
{
    Facts facts = goodFacts();
    facts.start = {};
    const MediumVerdict verdict = verdictOn(facts);
    QCOMPARE(verdict.start.kind, Kind::Unknown);
    QVERIFY(!verdict.isFine());
}

void TestMediumVerdict::unsignedIsFineInALabAlone()
{
    Facts facts = goodFacts();
    for (auto& [firmware, program] : facts.start->managers)
        program.signers = SignedImage();
    const MediumVerdict verdict = verdictOn(facts);
    QCOMPARE(verdict.start.kind, Kind::Unknown);
    QVERIFY(verdict.start.sentence.english().contains(u"only with Secure Boot off"_s));
    QVERIFY(!verdict.isFine());
    QCOMPARE(verdict.secureBoot->kind, Kind::Unknown);
    facts.medium->isLab = true;
    QCOMPARE(verdictOn(facts).start.kind, Kind::Fine);
    QCOMPARE(verdictOn(facts).secureBoot->kind, Kind::NotConcerned);
}

void TestMediumVerdict::otherMediaNeedNoGateway()
{
    Facts facts = goodFacts();
    facts.profile.scenario = Scenario::CloudContent;
    facts.cmgCertificate = {};
    const MediumVerdict verdict = verdictOn(facts);
    QCOMPARE(verdict.trust.kind, Kind::NotConcerned);
    QVERIFY(verdict.isFine());
}

void TestMediumVerdict::eachReasonIsToldOnce()
{
    Facts facts = goodFacts();
    facts.cmgCertificate = {};
    facts.taskSequence = {};
    const MediumVerdict verdict = verdictOn(facts);
    QVERIFY(!verdict.unseen.empty());
    QStringList told{verdict.start.sentence.english(), verdict.trust.sentence.english()};
    for (const MediumAnswer& unseen : verdict.unseen) {
        QCOMPARE(unseen.kind, Kind::Unknown);
        told << unseen.sentence.english();
    }
    QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), told.size());
}

CMGMEDIA_TEST(TestMediumVerdict)
#include "test_medium_verdict.moc"
