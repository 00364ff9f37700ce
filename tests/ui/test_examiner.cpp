// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/gate.h"
#include "ui/session/examiner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

namespace {

constexpr int kDebounceMs = 20;

ExaminationOrder orderAbout(const QString& path, const QString& name = {})
{
    MediaProfile profile;
    profile.name = name;
    profile.source.path = path;
    return {std::move(profile), {}, {}};
}

/// Waits at the gate, and finds that very profile.
Examine atGate(test::Gate& gate)
{
    return [&gate](const ExaminationOrder& order, Work&) {
        gate.pass();
        Examination found;
        found.gathered.facts.profile = order.profile;
        return found;
    };
}

void touch(QString& text)
{
    text += u'x';
}

void touch(bool& flag)
{
    flag = !flag;
}

void touch(std::optional<bool>& flag)
{
    flag = true;
}

void touch(int& number)
{
    ++number;
}

void touch(QStringList& texts)
{
    texts << u"x"_s;
}

template <typename Value>
void touch(std::map<QString, Value>& values)
{
    values[u"x"_s];
}

void change(const ProfileKeyRow& row, MediaProfile& profile)
{
    if (const auto* choice = std::get_if<ChoicePlace>(&row.place)) {
        choice->set(profile, choice->of(profile) == 0 ? 1 : 0);
        return;
    }
    std::visit(
        [&profile](const auto& place) {
            if constexpr (requires { place.in; })
                touch(place.in(profile));
        },
        row.place);
}

} // namespace

class TestExaminer : public QObject
{
    Q_OBJECT

private slots:
    void looksOnceForManyOrders();
    void looksAtOneProfileAtATime();
    void looksOnlyAtWhatAnEditTouched();
    void goesOnWithALookThatAnEditDoesNotTouch();
    void looksAgainForWhatAStoppedLookDidNotBring();
    void asksAnOutdatedLookToStop();
    void leavesALookThatHangs();
    void endsWhileALookHangs();
    void doubtsAnotherMediumAtOnce();
    void doubtsNothingForTheRest();
    void doubtsAMediumWithAnotherPassword();
};

void TestExaminer::looksOnceForManyOrders()
{
    test::Gate gate;
    gate.open();
    Examiner examiner(atGate(gate), kDebounceMs);
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
        examiner.order(orderAbout(u"x.iso"_s, name));
    QVERIFY(examiner.isBusy());
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(gate.came(), 1);
    QCOMPARE(examiner.examination().facts()->profile.name, u"c"_s);
}

/// The first one hangs while orders go on.
void TestExaminer::looksAtOneProfileAtATime()
{
    test::Gate gate;
    Examiner examiner(atGate(gate), 0);
    examiner.order(orderAbout(u"x.iso"_s, u"first"_s));
    QTRY_COMPARE(gate.inside(), 1);
    QSignalSpy changed(&examiner, &Examiner::changed);
    for (int i = 0; i < 5; ++i) {
        examiner.order(orderAbout(u"x.iso"_s, QString::number(i)));
        QVERIFY(!QTest::qWaitFor([&gate] { return gate.came() > 1; }, kDebounceMs));
        QVERIFY(examiner.isBusy());
    }
    gate.letOneIn();
    QTRY_COMPARE(gate.came(), 2);
    QVERIFY(!examiner.examination().facts()); // what the first found is about another profile
    gate.letOneIn();
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(examiner.examination().facts()->profile.name, u"4"_s);
    QCOMPARE(gate.came(), 2);
    QCOMPARE(gate.mostAtOnce(), 1);
    QCOMPARE(changed.size(), 6);
}

/// Every key of a profile, and nothing is read that does not depend on it.
void TestExaminer::looksOnlyAtWhatAnEditTouched()
{
    std::vector<FactGroups> looks; // by one thread at a time
    Examiner examiner(
        [&looks](const ExaminationOrder& order, Work&) {
            looks.push_back(order.groups);
            Examination found;
            found.gathered.facts.profile = order.profile;
            return found;
        },
        0);
    MediaProfile profile = orderAbout(u"x.iso"_s).profile;
    const auto look = [&] {
        examiner.order({profile, {}, {}});
        return QTest::qWaitFor([&examiner] { return !examiner.isBusy(); });
    };
    QVERIFY(look());
    QCOMPARE(looks.back(), allFactGroups());
    for (const ProfileKeyRow& row : profileKeys()) {
        change(row, profile);
        QVERIFY(look());
        QVERIFY2(looks.back() == groupsOf({row.key}), row.path.data());
    }
    QVERIFY(look());
    QVERIFY(looks.back().isEmpty());
    examiner.secretChanged(&BuildSecrets::pfxPassword);
    QVERIFY(look());
    QCOMPARE(looks.back(), FactGroups{FactGroup::Pfx});
}

void TestExaminer::goesOnWithALookThatAnEditDoesNotTouch()
{
    test::Gate gate;
    gate.letOneIn();
    std::atomic<int> stopped = 0;
    Examiner examiner(
        [&, atTheGate = atGate(gate)](const ExaminationOrder& order, Work& work) {
            Examination found = atTheGate(order, work);
            stopped += work.cancelled() ? 1 : 0;
            return found;
        },
        0);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_VERIFY(!examiner.isBusy());
    examiner.order(orderAbout(u"y.iso"_s));
    QTRY_COMPARE(gate.inside(), 1);
    examiner.order(orderAbout(u"y.iso"_s, u"named while it is being opened"_s));
    gate.letOneIn();
    QTRY_COMPARE(gate.came(), 3);
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same); // known already
    gate.letOneIn();
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(stopped, 0);
    QCOMPARE(gate.mostAtOnce(), 1);
}

void TestExaminer::looksAgainForWhatAStoppedLookDidNotBring()
{
    test::Gate gate;
    gate.letOneIn();
    std::vector<FactGroups> looks;
    Examiner examiner(
        [&, atTheGate = atGate(gate)](const ExaminationOrder& order, Work& work) {
            looks.push_back(order.groups);
            return atTheGate(order, work);
        },
        0);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_VERIFY(!examiner.isBusy());
    examiner.secretChanged(&BuildSecrets::mediaPassword);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_COMPARE(gate.inside(), 1);
    examiner.secretChanged(&BuildSecrets::newMediaPassword); // also rated with the medium at hand
    examiner.order(orderAbout(u"x.iso"_s));
    gate.open();
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(looks.size(), size_t{3});
    QCOMPARE(looks.back(), groupsOf(&BuildSecrets::mediaPassword));
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
}

void TestExaminer::asksAnOutdatedLookToStop()
{
    std::atomic<int> stopped = 0;
    Examiner examiner(
        [&stopped](const ExaminationOrder& order, Work& work) {
            while (order.profile.name == "long"_L1 && !work.cancelled())
                QThread::yieldCurrentThread();
            stopped += work.cancelled() ? 1 : 0;
            return Examination();
        },
        0);
    examiner.orderAtOnce(orderAbout({}, u"long"_s));
    examiner.order(orderAbout({}, u"short"_s));
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(stopped, 1);
}

namespace {

/// Hangs at the gate over x.iso, whatever it is asked, and is left there.
Examine hangingOnX(const std::shared_ptr<test::Gate>& gate)
{
    return [gate](const ExaminationOrder& order, Work&) {
        if (order.profile.source.path == "x.iso"_L1)
            gate->pass();
        Examination found;
        found.gathered.facts.profile = order.profile;
        return found;
    };
}

} // namespace

void TestExaminer::leavesALookThatHangs()
{
    const auto gate = std::make_shared<test::Gate>();
    Examiner examiner(hangingOnX(gate), 0, kDebounceMs);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_COMPARE(gate->inside(), 1);
    examiner.order(orderAbout(u"y.iso"_s));
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(gate->inside(), 1);
    QCOMPARE(examiner.examination().facts()->profile.source.path, u"y.iso"_s);
    gate->open();
    QTRY_COMPARE(gate->inside(), 0);
    QVERIFY(!QTest::qWaitFor([&examiner] { return examiner.isBusy(); }, kDebounceMs));
    QCOMPARE(examiner.examination().facts()->profile.source.path, u"y.iso"_s);
}

void TestExaminer::endsWhileALookHangs()
{
    const auto gate = std::make_shared<test::Gate>();
    {
        Examiner examiner(hangingOnX(gate), 0, kDebounceMs);
        examiner.order(orderAbout(u"x.iso"_s));
        QTRY_COMPARE(gate->inside(), 1);
    }
    QCOMPARE(gate->inside(), 1); // it still hangs, and nobody waited for it
    gate->open();
    QTRY_COMPARE(gate->inside(), 0);
}

void TestExaminer::doubtsAnotherMediumAtOnce()
{
    test::Gate gate;
    gate.letOneIn();
    Examiner examiner(atGate(gate), 0);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
    examiner.order(orderAbout(u"y.iso"_s));
    QCOMPARE(examiner.examination().medium, Examination::Medium::Other);
    QCOMPARE(examiner.examination().mediumState(), MediumState::Opening);
    gate.letOneIn();
    QTRY_VERIFY(!examiner.isBusy());
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
    examiner.order(orderAbout(u"x.iso"_s));
    examiner.order(orderAbout(u"y.iso"_s)); // back again before anybody looked
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
}

void TestExaminer::doubtsNothingForTheRest()
{
    test::Gate gate;
    gate.open();
    Examiner examiner(atGate(gate), 0);
    ExaminationOrder order = orderAbout(u"x.iso"_s);
    order.profile.folder = QDir::rootPath() + u"p"_s;
    const MediaProfile saved = order.profile.movedTo(QDir::rootPath() + u"q"_s);
    examiner.order(std::move(order));
    QTRY_VERIFY(!examiner.isBusy());
    examiner.order({saved, {}, {}}); // the same file, written from another folder
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
}

void TestExaminer::doubtsAMediumWithAnotherPassword()
{
    test::Gate gate;
    gate.open();
    Examiner examiner(atGate(gate), 0);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_VERIFY(!examiner.isBusy());
    examiner.secretChanged(&BuildSecrets::pfxPassword);
    QCOMPARE(examiner.examination().medium, Examination::Medium::Same);
    examiner.secretChanged(&BuildSecrets::mediaPassword);
    QCOMPARE(examiner.examination().mediumState(), MediumState::Opening);
    examiner.order(orderAbout(u"x.iso"_s));
    QTRY_COMPARE(examiner.examination().medium, Examination::Medium::Same);
}

CMGMEDIA_TEST(TestExaminer)
#include "test_examiner.moc"
