// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/ui/linux/file_calls.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/wizard_window.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

/// However long a share takes to answer, the window never waits for it: its thread asks nothing of
/// files at all. What it does itself, and not how long that took on this machine, is what is seen.
class TestWindowThread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hearsAFileThatIsTouched();
    void opensAndExamines();
    void showsEveryPage();
    void savesAndRemembers();
    void keepsAndRestoresADraft();

private:
    void start();
    bool openLab();
    /// What the window's thread asked of files in the lab, one a line.
    QString asked() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    Secret m_password;
    SessionOptions m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
    std::unique_ptr<test::FileCalls> m_calls;
};

void TestWindowThread::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // no sticks of this computer
    m_lab = test::makeLab(m_folder.filePath(u"share"_s));
    m_password = *m_lab.password();
}

void TestWindowThread::init()
{
    QSettings().clear();
    m_options = test::quickSession();
    m_options.dataFolder = m_lab.path(u"drafts"_s);
    m_calls = std::make_unique<test::FileCalls>(m_lab.folder.toStdString());
}

void TestWindowThread::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_calls.reset();
}

void TestWindowThread::start()
{
    m_session = std::make_unique<Session>(m_options);
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
}

bool TestWindowThread::openLab()
{
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    const bool opened = QTest::qWaitFor([this] {
        return !m_session->document().filePath().isEmpty() && !m_session->examiner().isBusy();
    });
    m_window->goTo(PageId::Start);
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, m_password.clone());
    return opened && QTest::qWaitFor([this] {
               return !m_session->examiner().isBusy() && m_session->examination().openVariables();
           });
}

QString TestWindowThread::asked() const
{
    QStringList lines;
    for (const std::string& call : m_calls->onFirstThread())
        lines << QString::fromStdString(call);
    return lines.join(u'\n');
}

/// Or the claims below would say nothing.
void TestWindowThread::hearsAFileThatIsTouched()
{
    QVERIFY(QFileInfo::exists(m_lab.path(u"profile.json"_s)));
    QVERIFY2(asked().contains(u"profile.json"_s), "the C library is not listened to");
    QFile file(m_lab.path(u"profile.json"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(asked().contains(u"open64"_s));
}

void TestWindowThread::opensAndExamines()
{
    start();
    QVERIFY(openLab());
    QVERIFY2(m_calls->onWorkers() > 10, QByteArray::number(m_calls->onWorkers()).constData());
    QCOMPARE(asked(), QString());
}

void TestWindowThread::showsEveryPage()
{
    start();
    QVERIFY(openLab());
    for (const PageId page :
         {PageId::MediaManagement, PageId::MediaType, PageId::Security, PageId::BootImage,
          PageId::Customization, PageId::Readiness, PageId::Summary, PageId::Start}) {
        m_window->goTo(page);
        m_session->edit([](MediaProfile& profile) { profile.name += u'.'; });
        QVERIFY(QTest::qWaitFor([this] { return !m_session->examiner().isBusy(); }));
        QCOMPARE(asked(), QString());
    }
}

void TestWindowThread::savesAndRemembers()
{
    start();
    QVERIFY(openLab());
    m_session->edit([](MediaProfile& profile) { profile.name = u"Changed"_s; });
    const Result<> saved = test::save(*m_session, m_lab.path(u"saved.json"_s));
    QVERIFY2(saved, test::why(saved).constData());
    m_session->document().recent().look();
    QTRY_COMPARE(m_session->document().recent().paths().size(), 2);
    QVERIFY(QTest::qWaitFor([this] { return !m_session->examiner().isBusy(); }));
    QCOMPARE(asked(), QString());
}

void TestWindowThread::keepsAndRestoresADraft()
{
    start();
    QTRY_VERIFY(m_session->document().draft().isReady());
    m_session->edit([this](MediaProfile& profile) {
        profile.source.path = m_lab.path(u"official.iso"_s);
        profile.name = u"Unsaved changes"_s;
    });
    QTRY_VERIFY(m_calls->onWorkers() > 0 && !m_session->examiner().isBusy());
    QCOMPARE(asked(), QString());
    m_window.reset();
    m_session.reset(); // as in a crash: nothing is discarded
    m_calls = std::make_unique<test::FileCalls>(m_lab.folder.toStdString());
    start();
    QTRY_VERIFY(m_session->document().draft().leftOver());
    QVERIFY(test::restoreDraft(*m_session));
    QCOMPARE(m_session->profile().name, u"Unsaved changes"_s);
    QVERIFY(QTest::qWaitFor([this] { return !m_session->examiner().isBusy(); }));
    QCOMPARE(asked(), QString());
}

CMGMEDIA_TEST(TestWindowThread)
#include "test_window_thread.moc"
