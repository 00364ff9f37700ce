// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/pretender.h"
#include "tests/ui/text_colours.h"
#include "tests/ui/widget_test.h"
#include "ui/theme/language_setting.h"
#include "ui/theme/theme.h"
#include "ui/wizard/wizard_window.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

namespace {

constexpr QSize kUsualSize{1000, 720};

const char* stateOf(bool flawed)
{
    return flawed ? "flawed" : "fine";
}

void addFineAndFlawed()
{
    QTest::addColumn<bool>("flawed");
    for (const bool flawed : {false, true})
        QTest::addRow("%s", stateOf(flawed)) << flawed;
}

} // namespace

/// Every page of the window, with a medium that is fine and with one that is not.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void findsWhatItLooksFor();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabFollowsTheEye_data();
    void tabFollowsTheEye();
    void textStandsOut_data();
    void textStandsOut();
    void textFits_data();
    void textFits();
    void eachLanguageFits_data();
    void eachLanguageFits();

private:
    void open(bool flawed);
    /// Calls check with each page, fine or flawed, and fails with what it returns.
    void onEveryPage(bool flawed, const std::function<QStringList()>& check);

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    applyTheme(ThemeChoice::Light);
}

void TestAccessibility::cleanup()
{
    m_window.reset();
    m_session.reset();
}

void TestAccessibility::open(bool flawed)
{
    m_window.reset();
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->resize(kUsualSize); // whatever screen the platform has
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    if (flawed)
        m_session->edit([this](MediaProfile& profile) {
            profile.bootImage.trust = {m_lab.path(u"pki/cmg.cer"_s)};
            profile.bootImage.path = m_lab.path(u"profile.json"_s);
            profile.customization.variables[u"_SMSTSMediaType"_s] = u"x"_s;
            profile.security.password = PasswordChoice::None;
            profile.output.label = u"a label that is far too long for any kind of medium"_s;
        });
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestAccessibility::onEveryPage(bool flawed, const std::function<QStringList()>& check)
{
    open(flawed);
    for (int i = 0; i < m_window->pageCount(); ++i) {
        m_window->goTo(static_cast<PageId>(i));
        QTRY_VERIFY(!m_session->examiner().isBusy());
        m_window->showWholePage();
        QStringList found;
        const auto isClean = [&] {
            found = check();
            return found.isEmpty();
        };
        constexpr int kLayoutsRestMs = 5000; // as long as sanitizers on a busy machine may take
        if (!QTest::qWaitFor(isClean, kLayoutsRestMs))
            qWarning("the layouts do not come to rest");
        QVERIFY2(found.isEmpty(),
                 qPrintable(pageTitle(static_cast<PageId>(i)) + u": "_s + found.join(u"; "_s)));
    }
}

/// What the other tests lean on can fail.
void TestAccessibility::findsWhatItLooksFor()
{
    QWidget box;
    box.resize(300, 100);
    auto* faint = new QLabel(u"hardly to be seen"_s, &box);
    faint->setGeometry(0, 0, 200, 30);
    QPalette grey = box.palette();
    grey.setColor(QPalette::WindowText, QColor(0xffb0b0b0));
    faint->setPalette(grey);
    auto* cut = new QPushButton(u"a long text on a small button"_s, &box);
    cut->setGeometry(0, 40, 40, 30);
    auto* above = new QPushButton(u"above"_s, &box);
    above->setGeometry(200, 0, 100, 20);
    box.show();
    QCOMPARE(test::faintTexts(box).size(), 1);
    QVERIFY(test::faintTexts(box).first().startsWith(faint->text()));
    QCOMPARE(test::layoutFaults(box).size(), 1);
    QCOMPARE(test::focusFaults(box).size(), 1);
}

void TestAccessibility::everyControlHasAName_data()
{
    addFineAndFlawed();
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(bool, flawed);
    onEveryPage(flawed, [this] {
        QStringList nameless = test::namelessControls(*m_window);
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
            const bool silent = seen && seen->text(QAccessible::Name).isEmpty();
            if (silent && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus) != 0
                && qobject_cast<QAbstractButton*>(widget))
                nameless << widget->objectName();
        }
        return nameless;
    });
}

void TestAccessibility::tabFollowsTheEye_data()
{
    addFineAndFlawed();
}

void TestAccessibility::tabFollowsTheEye()
{
    QFETCH(bool, flawed);
    onEveryPage(flawed,
                [this] { return test::focusFaults(*m_window->page(m_window->currentPage())); });
}

void TestAccessibility::textStandsOut_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<bool>("flawed");
    for (const bool flawed : {false, true}) {
        QTest::addRow("light, %s", stateOf(flawed)) << ThemeChoice::Light << flawed;
        QTest::addRow("dark, %s", stateOf(flawed)) << ThemeChoice::Dark << flawed;
        QTest::addRow("high contrast, %s", stateOf(flawed)) << ThemeChoice::HighContrast << flawed;
    }
}

void TestAccessibility::textStandsOut()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(bool, flawed);
    applyTheme(theme);
    onEveryPage(flawed, [this] { return test::faintTexts(*m_window); });
}

void TestAccessibility::textFits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("flawed");
    for (const bool flawed : {false, true}) {
        QTest::addRow("as it is, %s", stateOf(flawed)) << -1 << flawed;
        QTest::addRow("40 %% longer, %s", stateOf(flawed))
            << static_cast<int>(test::Pretender::Kind::Longer) << flawed;
        QTest::addRow("wide signs, %s", stateOf(flawed))
            << static_cast<int>(test::Pretender::Kind::Wide) << flawed;
    }
}

void TestAccessibility::textFits()
{
    QFETCH(int, kind);
    QFETCH(bool, flawed);
    test::Pretender pretender(static_cast<test::Pretender::Kind>(kind));
    if (kind >= 0)
        QCoreApplication::installTranslator(&pretender);
    onEveryPage(flawed, [this] { return test::layoutFaults(*m_window); });
}

void TestAccessibility::eachLanguageFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("flawed");
    for (const Language language : allLanguages()) {
        for (const bool flawed : {false, true})
            QTest::addRow("%s, %s", qPrintable(languageCode(language)), stateOf(flawed))
                << language << flawed;
    }
}

/// Nothing is cut, and no letter of the keyboard is taken twice.
void TestAccessibility::eachLanguageFits()
{
    QFETCH(Language, language);
    QFETCH(bool, flawed);
    if (!hasLettersOf(language))
        QSKIP("no font of this computer has its letters");
    applyLanguage(language);
    onEveryPage(flawed,
                [this] { return test::layoutFaults(*m_window) + test::mnemonicsTwice(*m_window); });
    m_window.reset();
    applyLanguage(Language::English);
}

CMGMEDIA_TEST(TestAccessibility)
#include "test_accessibility.moc"
