// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/fact_gatherer.h"
#include "tests/support/files.h"
#include "tests/support/test_lab.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

GatheredSoFar soFar(const MediaProfile& profile, const BuildSecrets& secrets = {})
{
    SilentSink sink;
    Work work{sink, {}};
    return gatherSoFar(profile, secrets, test::labClock(), work);
}

} // namespace

class TestFactGatherer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyProfileHasNoFactsAndNoErrors();
    void wholeMediumGivesWhatABuildGets();
    void lockedMediumStillShowsItsBootImage_data();
    void lockedMediumStillShowsItsBootImage();
    void passwordForAMediumWithoutOneIsNoted();
    void unreadablePartsAreNamedByField();
    void buildFailsWithTheFirstError();
    void buildNeedsAMedium();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestFactGatherer::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestFactGatherer::emptyProfileHasNoFactsAndNoErrors()
{
    MediaProfile profile;
    profile.scenario = Scenario::SoftwareCenter;
    const GatheredSoFar gathered = soFar(profile);
    QVERIFY(gathered.errors.empty());
    QVERIFY(!gathered.medium);
    QVERIFY(!gathered.facts.medium);
    QVERIFY(!gathered.facts.bootImage);
    QCOMPARE(gathered.facts.profile.scenario, Scenario::SoftwareCenter);
}

void TestFactGatherer::wholeMediumGivesWhatABuildGets()
{
    const BuildSecrets secrets = test::secretsOf(m_lab);
    SilentSink sink;
    Work work{sink, {}};
    const GatheredSoFar gathered = soFar(m_lab.profile, secrets);
    const Result<Gathered> whole = gatherFacts(m_lab.profile, secrets, test::labClock(), work);
    QVERIFY2(whole, test::why(whole).constData());
    QVERIFY(gathered.errors.empty());
    QCOMPARE(gathered.facts.medium->variableNames, whole->facts.medium->variableNames);
    QCOMPARE(gathered.facts.trustChange.add.size(), whole->facts.trustChange.add.size());
    QVERIFY(gathered.facts.password.has_value());
}

void TestFactGatherer::lockedMediumStillShowsItsBootImage_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QString() << ErrorCode::PasswordMissing;
    QTest::newRow("wrong") << u"not it"_s << ErrorCode::PasswordWrong;
}

void TestFactGatherer::lockedMediumStillShowsItsBootImage()
{
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    BuildSecrets secrets;
    if (!password.isEmpty())
        secrets.mediaPassword = Secret::fromText(password);
    const GatheredSoFar gathered = soFar(m_lab.profile, secrets);
    QVERIFY(gathered.medium);
    QVERIFY(!gathered.medium->variables);
    QVERIFY(!gathered.facts.medium);
    QVERIFY(gathered.facts.bootImage);
    QVERIFY(gathered.errorOf(Field::Source));
    QCOMPARE(gathered.errorOf(Field::Source)->error.code, code);
}

void TestFactGatherer::passwordForAMediumWithoutOneIsNoted()
{
    const test::Lab open =
        test::makeLab(m_folder.filePath(u"open"_s),
                      {.folder = {}, .bootFiles = {}, .wim = {}, .hasPassword = false});
    BuildSecrets secrets;
    secrets.mediaPassword = Secret::fromText(u"not needed"_s);
    const GatheredSoFar gathered = soFar(open.profile, secrets);
    QVERIFY(gathered.facts.medium);
    QVERIFY(!gathered.facts.medium->hasPassword);
    QCOMPARE(gathered.errors.front().error.code, ErrorCode::PasswordNotNeeded);
}

void TestFactGatherer::unreadablePartsAreNamedByField()
{
    MediaProfile profile = m_lab.profile;
    profile.bootImage.trust = {u"absent.cer"_s};
    profile.bootImage.path = u"absent.wim"_s;
    const GatheredSoFar gathered = soFar(profile, test::secretsOf(m_lab));
    QVERIFY(gathered.errorOf(Field::Trust));
    QVERIFY(gathered.errorOf(Field::BootImage));
    QVERIFY(!gathered.errorOf(Field::Source));
    test::writeFile(m_lab.path(u"text.iso"_s), "no medium");
    profile.source.path = u"text.iso"_s;
    profile.bootImage.path.clear();
    QVERIFY(soFar(profile).errorOf(Field::Source));
}

void TestFactGatherer::buildFailsWithTheFirstError()
{
    MediaProfile profile = m_lab.profile;
    profile.bootImage.trust = {u"absent.cer"_s};
    SilentSink sink;
    Work work{sink, {}};
    const Result<Gathered> gathered = gatherFacts(profile, {}, test::labClock(), work);
    QVERIFY(!gathered);
    QCOMPARE(gathered.error(), soFar(profile).errors.front().error);
}

void TestFactGatherer::buildNeedsAMedium()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<Gathered> gathered = gatherFacts({}, {}, test::labClock(), work);
    QVERIFY(!gathered);
    QCOMPARE(gathered.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFactGatherer)
#include "test_fact_gatherer.moc"
