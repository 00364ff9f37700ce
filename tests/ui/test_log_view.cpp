// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_reader.h"
#include "tests/ui/diagnosis_window.h"
#include "tests/ui/heartbeat.h"
#include "ui/diagnosis/phase_rail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;
using test::said;

/// The log in the window "It failed at the PC": what is shown of it, and how it is walked through.
class TestLogView : public test::DiagnosisWindowTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void filters_data();
    void filters();
    void escapeTakesTheFilterAway();
    void findsForwardsAndBackwards();
    void jumpsToLinesAndTimes_data();
    void jumpsToLinesAndTimes();
    void goesFromErrorToError();
    void showsTimeThatWentBy();
    void explainsCodesOnHoverAndInPlace();
    void copiesAsCmTraceDoes();
    void phasesLeadToTheirLines();
    void staysFluidWithManyLines();
    void canBeStopped();

private:
    void type(const QString& field, const QString& text);
};

void TestLogView::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
}

void TestLogView::init()
{
    openWindow();
}

void TestLogView::cleanup()
{
    closeWindow();
}

void TestLogView::type(const QString& field, const QString& text)
{
    auto* edit = control<QLineEdit>(*m_tool, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::qWait(200); // the pause after which it is taken for typed
    QVERIFY(isDone());
}

void TestLogView::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("every"); ///< in each line that stays
    QTest::addColumn<QString>("gone");
    QTest::newRow("text") << u"STATUSINFORMATION"_s << u"StatusInformation"_s << u"Welcome"_s;
    QTest::newRow("two words") << u"Welcome Page"_s << u"Welcome Page"_s << u"lpvStatus"_s;
    QTest::newRow("component") << u"component:tsbootshell"_s << QString() << u"lpvStatus"_s;
    QTest::newRow("code") << u"code:0x80072F8F"_s << u"80072f8f"_s << u"Welcome"_s;
    QTest::newRow("phase") << u"phase:token"_s << QString() << u"Welcome"_s;
}

void TestLogView::filters()
{
    QFETCH(QString, filter);
    QFETCH(QString, every);
    QFETCH(QString, gone);
    shown(m_failed);
    const int before = model().rowCount();
    type(u"filter"_s, filter);
    QVERIFY(model().rowCount() > 0 && model().rowCount() < before);
    for (int row = 0; row < model().rowCount(); ++row) {
        const QString text = model().entryText(row);
        QVERIFY2(text.contains(every), qPrintable(text));
        QVERIFY2(!text.contains(gone), qPrintable(text));
    }
    const QString count = control<QLabel>(*m_tool, u"count"_s)->text();
    QVERIFY2(count.startsWith(u"%1 of %2"_s.arg(model().rowCount()).arg(before)),
             qPrintable(count));
}

void TestLogView::escapeTakesTheFilterAway()
{
    shown(m_failed);
    const QString line = currentText();
    const int before = model().rowCount();
    type(u"filter"_s, u"StatusInformation"_s);
    QCOMPARE(currentText(), line); // it stays chosen
    QTest::keyClick(control(*m_tool, u"filter"_s), Qt::Key_Escape);
    QTRY_COMPARE(model().rowCount(), before);
    QCOMPARE(currentText(), line);
    QVERIFY(m_tool->isVisible());
    // A jump from the verdict takes away a filter that hides the line.
    type(u"filter"_s, u"Welcome"_s);
    QVERIFY(currentText() != line);
    QTest::mouseClick(control<LineButton>(*m_tool, u"evidence"_s), Qt::LeftButton);
    QTRY_COMPARE(currentText(), line);
    QCOMPARE(control<QLineEdit>(*m_tool, u"filter"_s)->text(), QString());
}

void TestLogView::findsForwardsAndBackwards()
{
    shown(m_failed);
    list().goToRow(0);
    type(u"find"_s, u"tsmbootstrap.exe"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_F3);
    QVERIFY(currentText().contains(u"TSMBootStrap.exe"_s));
    type(u"find"_s, u"ccmhttp"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_F3);
    const int first = list().currentRow();
    QTest::keyClick(m_tool.get(), Qt::Key_F3);
    QVERIFY(list().currentRow() > first);
    QTest::keyClick(m_tool.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(list().currentRow(), first);
    QTest::keyClick(m_tool.get(), Qt::Key_F3, Qt::ShiftModifier); // around to the last one
    QVERIFY(list().currentRow() > first);
    type(u"find"_s, u"nothing has this"_s);
    QCOMPARE(control<QLabel>(*m_tool, u"logStatus"_s)->text(), u"No line contains this text."_s);
}

void TestLogView::jumpsToLinesAndTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text"); ///< empty: it says that there is none
    QTest::newRow("line") << u"2"_s << u"second"_s;
    QTest::newRow("time") << u"10:30"_s << u"third"_s;
    QTest::newRow("time to the second") << u"10:12:01"_s << u"third"_s;
    QTest::newRow("before the first") << u"1:00"_s << u"third"_s; // the next one behind the first
    QTest::newRow("neither") << u"noon"_s << QString();
    QTest::newRow("too late") << u"23:59"_s << QString();
}

void TestLogView::jumpsToLinesAndTimes()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto at = [](const QByteArray& when, const QByteArray& what) -> QByteArray {
        return test::entry(what, '1').replace("10:11:12.345", when);
    };
    shown(at("10:11:12.345", "first") + at("10:12:00.000", "second") + at("10:31:00.000", "third"));
    list().goToRow(typed == "10:30"_L1 || typed == "10:12:01"_L1 ? 0 : model().rowCount() - 3);
    if (typed == "1:00"_L1)
        list().goToRow(1);
    auto* jump = control<QLineEdit>(*m_tool, u"jump"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_G, Qt::ControlModifier);
    QVERIFY(jump->hasFocus() || !m_tool->isActiveWindow());
    test::retype(jump, typed);
    if (text.isEmpty())
        QVERIFY(!control<QLabel>(*m_tool, u"logStatus"_s)->text().isEmpty());
    else
        QCOMPARE(currentText(), text);
}

void TestLogView::goesFromErrorToError()
{
    shown(test::bootLines() + test::entry("one", '3') + test::lines({"between"})
          + test::entry("two", '3') + test::lines({"behind"}));
    list().goToRow(0);
    m_tool->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tool.get())); // else it has no shortcuts
    list().setFocus();
    QTest::keyClick(m_tool.get(), Qt::Key_F8);
    QCOMPARE(currentText(), u"one"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_F8);
    QCOMPARE(currentText(), u"two"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(currentText(), u"one"_s);
    QTest::keyClick(m_tool.get(), Qt::Key_F8); // nor does Shift stay pressed for the next test
    QCOMPARE(currentText(), u"two"_s);
    const QModelIndex mark = model().index(list().currentRow(), LogModel::Mark);
    QCOMPARE(mark.data().toString(), u"E"_s); // never colour alone
    QCOMPARE(mark.data(Qt::AccessibleTextRole).toString().section(u',', 0, 0), u"Error"_s);
}

void TestLogView::showsTimeThatWentBy()
{
    const auto at = [](const QByteArray& when, const QByteArray& what) -> QByteArray {
        return test::entry(what, '1').replace("10:11:12.345", when);
    };
    shown(at("10:00:00.000", "first") + at("10:00:30.000", "second") + at("10:04:42.000", "third")
          + at("09:00:00.000", "fourth"));
    QStringList rows;
    for (int row = 0; row < model().rowCount(); ++row)
        rows << model().index(row, LogModel::What).data().toString();
    QCOMPARE(rows, QStringList({u"first"_s, u"second"_s, u"4 min 12 s later"_s, u"third"_s,
                                u"The clock was set back by 1 h 4 min"_s, u"fourth"_s}));
    list().selectRow(0);
    list().selectionModel()->select(model().index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(control<QLabel>(*m_tool, u"logStatus"_s)->text(),
             u"4 min 42 s between these two lines"_s);
}

void TestLogView::explainsCodesOnHoverAndInPlace()
{
    shown(test::bootLines() + test::lines({"it failed, HRESULT=80072f8f", "no code 12345678"}));
    const auto rowWith = [this](const QString& text) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().entryText(row).contains(text))
                return row;
        }
        return -1;
    };
    const int row = rowWith(u"80072f8f"_s);
    const QString tip = model().index(row, LogModel::What).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"ERROR_WINHTTP_SECURE_FAILURE"_s), qPrintable(tip));
    list().goToRow(row);
    const QString details = control<QPlainTextEdit>(*m_tool, u"details"_s)->toPlainText();
    QVERIFY(details.startsWith(u"it failed"_s) && details.contains(u"SECURE_FAILURE"_s));
    const QModelIndex none = model().index(rowWith(u"12345678"_s), LogModel::What);
    QCOMPARE(none.data(Qt::ToolTipRole).toString(), QString());
}

void TestLogView::copiesAsCmTraceDoes()
{
    shown(m_failed);
    list().setFocus();
    list().selectAll();
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(&list(), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"\tTSMBootstrap\t"_s));
    // What was copied says the same, read again.
    const Diagnosis again = diagnose(readLog(copied.toUtf8(), u"paste.txt"_s));
    QVERIFY(again.cause);
    QCOMPARE(again.cause->id(), u"tls-ca-not-trusted"_s);
}

void TestLogView::phasesLeadToTheirLines()
{
    shown(m_failed);
    auto* rail = control<PhaseRail>(*m_tool, u"phases"_s);
    const auto itemOf = [rail](const QString& name) {
        return rail->findItems(name, Qt::MatchExactly).value(0);
    };
    QListWidgetItem* media = itemOf(u"Media variables"_s);
    QVERIFY(media);
    QCOMPARE(media->toolTip(), u"reached"_s);
    QCOMPARE(itemOf(u"Token of the gateway"_s)->toolTip(), u"it failed here"_s);
    QCOMPARE(itemOf(u"Windows Setup"_s)->toolTip(), u"not in the log"_s);
    const int before = list().currentRow();
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, rail->visualItemRect(media).center());
    QVERIFY(list().currentRow() < before);
    const LogPlace place = model().rowAt(list().currentRow())->place;
    QCOMPARE(model().logs()->diagnosis.stories[place.chain].phaseAt(place.entry), LogPhase::Media);
}

void TestLogView::staysFluidWithManyLines()
{
    QByteArray many = m_failed;
    const QByteArray filler =
        test::lines({"Getting namespace \"root\\ccm\"", "nothing to see here"});
    while (many.size() < 24 << 20)
        many += filler;
    many += m_failed;
    const QString path = write(u"many/smsts.log"_s, many);
    const test::Heartbeat heart;
    m_tool->openAll({path});
    QVERIFY(QTest::qWaitFor([this] { return !m_tool->isBusy(); }, 120'000));
    QVERIFY(isDone());
    QVERIFY(headline().startsWith(trustSentence()));
    QVERIFY(model().rowCount() > 100'000);
    type(u"filter"_s, u"lpvstatus"_s);
    QCOMPARE(model().rowCount(), 2);
    QTest::keyClick(control(*m_tool, u"filter"_s), Qt::Key_Escape);
    QTRY_VERIFY(model().rowCount() > 100'000);
    list().goToRow(model().rowCount() - 1);
    m_tool->grab();
    QVERIFY2(heart.longestMs() < 1000, qPrintable(QString::number(heart.longestMs())));
}

void TestLogView::canBeStopped()
{
    QByteArray many;
    while (many.size() < 16 << 20)
        many += m_failed;
    m_tool->openAll({write(u"stopped/smsts.log"_s, many)});
    QVERIFY(m_tool->isBusy());
    test::press(*m_tool, u"stop"_s);
    QVERIFY(isDone());
    QCOMPARE(said(*m_tool, u"status"_s), u"Stopped."_s);
    QVERIFY(!list().isVisible());
}

CMGMEDIA_TEST(TestLogView)
#include "test_log_view.moc"
