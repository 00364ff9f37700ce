// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "tests/ui/tool_test.h"
#include "ui/theme/language_setting.h"
#include "ui/tools/tool_window.h"
#include "ui/tools/wizard_host.h"
#include "ui/widgets/secret_field.h"
#include "ui/wizard/pages/progress_page.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

/// View > Language: the window speaks another language, and all else stays as it is.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void everythingStays();
    void halfTypedAnswersStay();
    void theBuildStays();
    void notWhileItWrites();
    void openToolsStay();
    void unsavedToolsAskFirst();
    void theChoiceIsKept();

private:
    WizardWindow& window() const { return m_host->window(); }
    void choose(const QString& code);
    QString title() const;
    void openLab();
    ToolWindow* tool() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardHost> m_host;
};

namespace {

constexpr int kBuildMs = 40'000; // sanitizers on a busy machine

} // namespace

void TestLanguageSwitch::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    if (!hasLettersOf(Language::Japanese))
        QSKIP("no font of this computer has Japanese letters");
}

void TestLanguageSwitch::init()
{
    saveLanguage(Language::English);
    applyLanguage(Language::English);
    m_session = std::make_unique<Session>(test::quickSession());
    m_host = std::make_unique<WizardHost>(*m_session);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestLanguageSwitch::cleanup()
{
    m_host.reset();
    m_session.reset();
    applyLanguage(Language::English);
}

void TestLanguageSwitch::choose(const QString& code)
{
    const WizardWindow* before = &window();
    control<QAction>(*before, u"language-"_s + code)->trigger();
    QTRY_VERIFY(&window() != before);
}

QString TestLanguageSwitch::title() const
{
    return control<QLabel>(window(), u"pageTitle"_s)->text();
}

void TestLanguageSwitch::openLab()
{
    QVERIFY(test::openLab(*m_session, m_lab));
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

ToolWindow* TestLanguageSwitch::tool() const
{
    return window().findChild<ToolWindow*>(QString(), Qt::FindDirectChildrenOnly);
}

void TestLanguageSwitch::everythingStays()
{
    openLab();
    m_session->edit([](MediaProfile& profile) { profile.name = u"Branch"_s; });
    window().goTo(PageId::BootImage);
    window().goTo(PageId::Security);
    window().resize(1010, 730);
    const MediaProfile profile = m_session->profile();
    const QSize size = window().size();
    QCOMPARE(title(), u"Security"_s);
    QTRY_VERIFY(!m_session->examiner().isBusy());
    for (const auto& [code, expected] :
         {std::pair{u"ja"_s, u"セキュリティ"_s}, std::pair{u"fr"_s, u"Sécurité"_s},
          std::pair{u"en"_s, u"Security"_s}}) {
        choose(code);
        QCOMPARE(title(), expected);
        QCOMPARE(window().currentPage(), PageId::Security);
        QCOMPARE(window().size(), size);
        QVERIFY(window().isVisible());
        QVERIFY(m_session->profile() == profile);
        QVERIFY(m_session->document().isModified());
        QVERIFY(m_session->choices().secrets().mediaPassword);
        QVERIFY(!m_session->examiner().isBusy()); // nothing has to be looked at again
        QVERIFY(control<QAction>(window(), u"language-"_s + code)->isChecked());
    }
}

void TestLanguageSwitch::halfTypedAnswersStay()
{
    openLab();
    m_session->edit(
        [](MediaProfile& profile) { profile.security.password = PasswordChoice::Change; });
    window().goTo(PageId::Security);
    QTest::keyClicks(control<SecretField>(window(), u"newMediaPassword"_s), u"Correct horse"_s);
    QTest::keyClicks(control<SecretField>(window(), u"repeatedPassword"_s), u"Correct"_s);
    control<QToolButton>(window(), u"pfxChecks"_s)->setChecked(true);
    window().goTo(PageId::Customization);
    auto* path = control<QLineEdit>(window(), u"taskSequencePath"_s);
    const QString typed = m_lab.path(u"branch.xml"_s);
    path->setFocus();
    path->selectAll();
    QTest::keyClicks(path, typed);
    choose(u"fr"_s);
    QCOMPARE(window().currentPage(), PageId::Customization);
    QCOMPARE(control<QLineEdit>(window(), u"taskSequencePath"_s)->text(), typed);
    window().goTo(PageId::Security);
    QCOMPARE(control<SecretField>(window(), u"newMediaPassword"_s)->text(), u"Correct horse"_s);
    QCOMPARE(control<SecretField>(window(), u"repeatedPassword"_s)->text(), u"Correct"_s);
    QVERIFY(control<QToolButton>(window(), u"pfxChecks"_s)->isChecked());
    QVERIFY(!m_session->choices().secrets().newMediaPassword); // they differ still
    QTest::keyClicks(control<SecretField>(window(), u"repeatedPassword"_s), u" horse"_s);
    QVERIFY(m_session->choices().secrets().newMediaPassword);
}

void TestLanguageSwitch::theBuildStays()
{
    openLab();
    const QString output = m_folder.filePath(u"stays.iso"_s);
    m_session->edit([&output](MediaProfile& profile) { profile.output.path = output; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    window().goTo(PageId::Summary);
    emit window().page(PageId::Summary)->advanceRequested();
    QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), PageId::Completion, kBuildMs);
    QCOMPARE(control<QLabel>(window(), u"outcomeHeadline"_s)->text(), u"The medium is ready"_s);
    choose(u"fr"_s);
    QCOMPARE(window().currentPage(), PageId::Completion);
    const auto* progress = qobject_cast<ProgressPage*>(window().page(PageId::Progress));
    QCOMPARE(progress->run().phase(), BuildRun::Phase::Done);
    QVERIFY(progress->run().report());
    const QString headline = control<QLabel>(window(), u"outcomeHeadline"_s)->text();
    QVERIFY(!headline.isEmpty() && headline != u"The medium is ready"_s);
    QVERIFY(control(window(), u"copyHash"_s)->isVisible());
}

void TestLanguageSwitch::notWhileItWrites()
{
    openLab();
    const QString output = m_folder.filePath(u"writes.iso"_s);
    m_session->edit([&output](MediaProfile& profile) { profile.output.path = output; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    window().goTo(PageId::Summary);
    const QAction* french = control<QAction>(window(), u"language-fr"_s);
    const auto* menu = qobject_cast<QMenu*>(french->parent());
    QVERIFY(menu && menu->isEnabled());
    emit window().page(PageId::Summary)->advanceRequested();
    QVERIFY(qobject_cast<ProgressPage*>(window().page(PageId::Progress))->run().isBusy());
    QVERIFY(!menu->menuAction()->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(window().currentPage(), PageId::Completion, kBuildMs);
    QVERIFY(menu->menuAction()->isEnabled());
}

void TestLanguageSwitch::openToolsStay()
{
    control<QAction>(window(), u"inspect"_s)->trigger();
    tool()->open(m_lab.path(u"pki/root.cer"_s));
    QTRY_VERIFY(!tool()->isBusy());
    const QString english = tool()->windowTitle();
    choose(u"fr"_s);
    QVERIFY(tool());
    QCOMPARE(tool()->path(), m_lab.path(u"pki/root.cer"_s));
    QVERIFY(tool()->windowTitle() != english);
    QVERIFY(tool()->isVisible());
}

void TestLanguageSwitch::unsavedToolsAskFirst()
{
    control<QAction>(window(), u"trustEditor"_s)->trigger();
    tool()->open(m_lab.path(u"boot.wim"_s));
    QTRY_VERIFY(!tool()->isBusy());
    QVERIFY(test::drop(tool(), {m_lab.path(u"pki/root.cer"_s)}));
    QTRY_VERIFY(test::said(*tool(), u"pending"_s).startsWith(u"Unsaved changes"_s));
    const WizardWindow* before = &window();
    control<QAction>(window(), u"language-fr"_s)->trigger();
    const auto question = [this] { return tool() ? tool()->findChild<QMessageBox*>() : nullptr; };
    QTRY_VERIFY(question());
    QCOMPARE(&window(), before);
    QCOMPARE(currentLanguage(), Language::English);
    QVERIFY(control<QAction>(window(), u"language-en"_s)->isChecked());
    QTest::mouseClick(question()->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!tool());
    choose(u"fr"_s);
}

void TestLanguageSwitch::theChoiceIsKept()
{
    choose(u"ja"_s);
    QCOMPARE(savedLanguage(), std::optional(Language::Japanese));
    QCOMPARE(wantedLanguage(), Language::Japanese);
    choose({});
    QVERIFY(!savedLanguage());
    QCOMPARE(currentLanguage(), systemLanguage());
    const WizardWindow* before = &window();
    control<QAction>(window(), u"language-en"_s)->trigger(); // as the system does here
    QTRY_COMPARE(savedLanguage(), std::optional(Language::English));
    QCOMPARE(&window(), before);
}

CMGMEDIA_TEST(TestLanguageSwitch)
#include "test_language_switch.moc"
