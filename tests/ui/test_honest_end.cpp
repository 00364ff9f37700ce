// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "tests/ui/widget_test.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/wizard_window.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

/// What the real window says of a medium that was written, where not all of it was looked at.
class TestHonestEnd : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void unseenTrustIsNeverGreen_data();
    void unseenTrustIsNeverGreen();
    void brokenTrustIsNamedInTheEnd();

private:
    void writeToTheEnd();
    ProgressPage& progress() const;
    QString headline() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestHonestEnd::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

/// With the profile of the lab open, and nothing left to answer.
void TestHonestEnd::init()
{
    static int count = 0;
    const QString out = m_folder.filePath(u"out-%1"_s.arg(++count));
    QVERIFY(QDir().mkpath(out));
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_session->edit(
        [&out](MediaProfile& profile) { profile.output.path = out + u"/branch.iso"_s; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QVERIFY(!m_session->isBlocked());
}

void TestHonestEnd::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestHonestEnd::writeToTheEnd()
{
    constexpr int kPatienceMs = 40'000; // sanitizers on a busy machine
    m_window->goTo(PageId::Summary);
    QTest::mouseClick(control<QPushButton>(*m_window, u"next"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
}

ProgressPage& TestHonestEnd::progress() const
{
    return *qobject_cast<ProgressPage*>(m_window->page(PageId::Progress));
}

QString TestHonestEnd::headline() const
{
    return control<QLabel>(*m_window, u"outcomeHeadline"_s)->text();
}

void TestHonestEnd::unseenTrustIsNeverGreen_data()
{
    QTest::addColumn<bool>("seenBefore");
    QTest::addColumn<bool>("givenAfter");
    QTest::newRow("never looked at") << false << false;
    QTest::newRow("looked at, and taken away") << true << false;
    QTest::newRow("looked at when all is over") << false << true;
}

/// The certificate of the gateway is not there when the medium is written, whenever else it was.
void TestHonestEnd::unseenTrustIsNeverGreen()
{
    QFETCH(bool, seenBefore);
    QFETCH(bool, givenAfter);
    const QString certificate = m_session->profile().cmg.certificate;
    if (seenBefore) {
        m_window->goTo(PageId::BootImage);
        m_window->goTo(PageId::Summary);
    }
    m_session->edit([](MediaProfile& profile) { profile.cmg.certificate.clear(); });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    writeToTheEnd();
    if (givenAfter) {
        m_session->edit(
            [&certificate](MediaProfile& profile) { profile.cmg.certificate = certificate; });
        QTRY_VERIFY(!m_session->examiner().isBusy());
        m_window->goTo(PageId::BootImage);
        m_window->goTo(PageId::Completion);
    }
    QCOMPARE(headline(), u"Written, but not everything about the medium was checked"_s);
    const QString text = control<QLabel>(*m_window, u"outcomeText"_s)->text();
    QVERIFY2(text.contains(u"Whether Windows PE trusts the gateway"_s), qPrintable(text));
    QCOMPARE(progress().run().state(), PageState::Warning);
    QVERIFY(QFile::exists(m_session->profile().output.path));
}

void TestHonestEnd::brokenTrustIsNamedInTheEnd()
{
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    QStringList allowed;
    for (const Finding& finding : m_session->examination().result.blockers())
        allowed << finding.rule->id;
    QVERIFY(!allowed.isEmpty());
    m_session->choices().setAllowed(allowed);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    writeToTheEnd();
    QCOMPARE(headline(), u"Written, but something is wrong with the medium"_s);
    const QString text = control<QLabel>(*m_window, u"outcomeText"_s)->text();
    QVERIFY2(text.contains(u"won't trust"_s), qPrintable(text));
}

CMGMEDIA_TEST(TestHonestEnd)
#include "test_honest_end.moc"
