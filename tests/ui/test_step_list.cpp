// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "ui/widgets/step_list.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia::ui;

class TestStepList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void upAndDownMoveBetweenReachedSteps();
    void clickOnAnUnreachedStepDoesNothing();
    void settingTheCurrentStepIsNoChoice();
    void stateIsAWordToo_data();
    void stateIsAWordToo();

private:
    std::unique_ptr<StepList> m_steps;
};

void TestStepList::init()
{
    m_steps = std::make_unique<StepList>();
    for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
        m_steps->addStep(name);
    m_steps->setReachable(2, false);
    m_steps->setCurrent(0);
    m_steps->resize(m_steps->sizeHint());
    m_steps->show();
    m_steps->setFocus();
}

void TestStepList::cleanup()
{
    m_steps.reset();
}

void TestStepList::upAndDownMoveBetweenReachedSteps()
{
    QSignalSpy chosen(m_steps.get(), &StepList::stepChosen);
    QTest::keyClick(m_steps.get(), Qt::Key_Down);
    QTest::keyClick(m_steps.get(), Qt::Key_Down);
    QTest::keyClick(m_steps.get(), Qt::Key_Up);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen[0][0].toInt(), 1);
    QCOMPARE(chosen[1][0].toInt(), 3);
    QCOMPARE(chosen[2][0].toInt(), 1);
}

void TestStepList::clickOnAnUnreachedStepDoesNothing()
{
    QSignalSpy chosen(m_steps.get(), &StepList::stepChosen);
    const auto click = [this](int step) {
        QTest::mouseClick(m_steps->viewport(), Qt::LeftButton, {},
                          m_steps->visualItemRect(m_steps->item(step)).center());
    };
    click(2);
    QCOMPARE(chosen.size(), 0);
    click(3);
    QCOMPARE(chosen.size(), 1);
}

void TestStepList::settingTheCurrentStepIsNoChoice()
{
    QSignalSpy chosen(m_steps.get(), &StepList::stepChosen);
    m_steps->setCurrent(1);
    QCOMPARE(m_steps->currentRow(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestStepList::stateIsAWordToo_data()
{
    QTest::addColumn<PageState>("state");
    QTest::addColumn<QString>("said");
    QTest::newRow("untouched") << PageState::Untouched << u"One: not visited"_s;
    QTest::newRow("fine") << PageState::Fine << u"One: OK"_s;
    QTest::newRow("unchecked") << PageState::Unchecked << u"One: couldn't be checked"_s;
    QTest::newRow("warning") << PageState::Warning << u"One: warning"_s;
    QTest::newRow("blocked") << PageState::Blocked << u"One: blocked"_s;
}

void TestStepList::stateIsAWordToo()
{
    QFETCH(PageState, state);
    QFETCH(QString, said);
    m_steps->setState(0, state);
    QCOMPARE(m_steps->state(0), state);
    QCOMPARE(m_steps->item(0)->data(Qt::AccessibleTextRole).toString(), said);
    QVERIFY(!m_steps->item(0)->icon().pixmap(16).isNull());
}

CMGMEDIA_TEST(TestStepList)
#include "test_step_list.moc"
