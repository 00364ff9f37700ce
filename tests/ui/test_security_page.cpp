// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/state_line.h"
#include "ui/widgets/verdict_table.h"
#include "ui/wizard/pages/security_page.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestSecurityPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatTheMediumIs();
    void removingThePasswordWarns();
    void newPasswordCountsOnceItIsRepeated();
    void saysHowStrongThePasswordIs();
    void saysWhatCannotBeTypedInWindowsPe();
    void noticesCapsLock();
    void anotherProfileForgetsThePasswords();
    void unattendedGoesIntoTheProfile();
    void droppedPfxIsCheckedWithItsPassword();
    void everyControlHasANameAndAKey();

private:
    void choose(const QString& radioButton);
    void typePassword(const QString& password, const QString& repeated);
    QString said(const QString& line) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SecurityPage> m_page;
};

void TestSecurityPage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::writeFile(m_lab.path(u"media.pfx"_s), test::labPki().mediaPfx);
}

void TestSecurityPage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    QVERIFY(test::openLab(*m_session, m_lab));
    m_page = std::make_unique<SecurityPage>(*m_session);
    m_page->show();
}

void TestSecurityPage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestSecurityPage::choose(const QString& radioButton)
{
    QTest::mouseClick(control<QRadioButton>(*m_page, radioButton), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestSecurityPage::typePassword(const QString& password, const QString& repeated)
{
    test::retype(control<SecretField>(*m_page, u"newMediaPassword"_s), password);
    test::retype(control<SecretField>(*m_page, u"repeatedPassword"_s), repeated);
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

QString TestSecurityPage::said(const QString& line) const
{
    return control<StateLine>(*m_page, line)->sentence();
}

void TestSecurityPage::showsWhatTheMediumIs()
{
    const auto* certificate = control<FactCard>(*m_page, u"mediaCertificate"_s);
    QVERIFY(certificate->isVisible());
    QStringList names;
    for (const FactRow& row : certificate->rows())
        names << row.name;
    QCOMPARE(names,
             QStringList({u"Subject"_s, u"Thumbprint"_s, u"Valid from"_s, u"Valid until"_s}));
    const auto* found = control<FactCard>(*m_page, u"asFound"_s);
    QVERIFY(found->rows().contains(FactRow{u"Password"_s, u"Set"_s}));
    QVERIFY(found->rows().contains(FactRow{u"Unattended deployment"_s, u"Not allowed"_s}));
    QVERIFY(!control(*m_page, u"newMediaPasswordPair"_s)->isVisible());
    QVERIFY(!control(*m_page, u"pfxPassword"_s)->isVisible());
}

void TestSecurityPage::removingThePasswordWarns()
{
    choose(u"removePassword"_s);
    QCOMPARE(m_session->profile().security.password, PasswordChoice::None);
    QVERIFY(test::ruleIds(*m_page).contains(u"media-password-missing"_s));
    QVERIFY(m_page->isComplete());
    choose(u"keepPassword"_s);
    QVERIFY(!test::ruleIds(*m_page).contains(u"media-password-missing"_s));
}

void TestSecurityPage::newPasswordCountsOnceItIsRepeated()
{
    choose(u"changePassword"_s);
    QVERIFY(control(*m_page, u"newMediaPasswordPair"_s)->isVisible());
    QVERIFY(!m_page->isComplete());
    typePassword(u"tail crumb oyster"_s, u"tail crumb"_s);
    QVERIFY(!m_session->choices().secrets().newMediaPassword);
    QCOMPARE(said(u"passwordMatch"_s), u"Passwords don't match."_s);
    QVERIFY(!m_page->isComplete());
    typePassword(u"tail crumb oyster"_s, u"tail crumb oyster"_s);
    QVERIFY(m_session->choices().secrets().newMediaPassword);
    QCOMPARE(said(u"passwordMatch"_s), u"Passwords match."_s);
    QVERIFY(m_page->isComplete());
    QTest::keyClicks(control(*m_page, u"newMediaPassword"_s), u"x"_s);
    QVERIFY(!m_session->choices().secrets().newMediaPassword);
}

void TestSecurityPage::saysHowStrongThePasswordIs()
{
    choose(u"changePassword"_s);
    QVERIFY(!control(*m_page, u"strengthMeter"_s)->isVisible());
    typePassword(u"password1"_s, u"password1"_s);
    QTRY_VERIFY(said(u"strengthVerdict"_s).startsWith(u"Weak:"_s));
    QVERIFY(control<QLabel>(*m_page, u"strengthPatterns"_s)
                ->text()
                .contains(patternName(PasswordPattern::CommonWord).english()));
    QVERIFY(test::ruleIds(*m_page).contains(u"media-password-weak"_s));
    typePassword(u"x7Kq2mVz9pTr4wLd"_s, u"x7Kq2mVz9pTr4wLd"_s);
    QTRY_VERIFY(said(u"strengthVerdict"_s).startsWith(u"Strong:"_s));
    QVERIFY(!test::ruleIds(*m_page).contains(u"media-password-weak"_s));
}

void TestSecurityPage::saysWhatCannotBeTypedInWindowsPe()
{
    choose(u"changePassword"_s);
    typePassword(u"straight"_s, u"straight"_s);
    QTRY_VERIFY(said(u"strengthTypeable"_s).startsWith(u"All characters"_s));
    for (const QString& name : {u"newMediaPassword"_s, u"repeatedPassword"_s}) {
        QKeyEvent umlaut(QEvent::KeyPress, Qt::Key_Udiaeresis, Qt::NoModifier, u"ü"_s);
        QApplication::sendEvent(control(*m_page, name), &umlaut);
    }
    QTRY_VERIFY(said(u"strengthTypeable"_s).endsWith(u": 1"_s));
    QTRY_VERIFY(test::ruleIds(*m_page).contains(u"media-password-not-typeable"_s));
}

void TestSecurityPage::noticesCapsLock()
{
    choose(u"changePassword"_s);
    auto* field = control(*m_page, u"newMediaPassword"_s);
    const auto press = [field](const QString& letter, Qt::KeyboardModifiers modifiers) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, modifiers, letter);
        QApplication::sendEvent(field, &key);
    };
    press(u"a"_s, Qt::NoModifier);
    QVERIFY(!control(*m_page, u"capsLockHint"_s)->isVisible());
    press(u"A"_s, Qt::NoModifier);
    QVERIFY(control(*m_page, u"capsLockHint"_s)->isVisible());
    press(u"7"_s, Qt::NoModifier); // says nothing
    QVERIFY(control(*m_page, u"capsLockHint"_s)->isVisible());
    press(u"A"_s, Qt::ShiftModifier);
    QVERIFY(!control(*m_page, u"capsLockHint"_s)->isVisible());
}

void TestSecurityPage::anotherProfileForgetsThePasswords()
{
    choose(u"changePassword"_s);
    typePassword(u"tail crumb oyster"_s, u"tail crumb oyster"_s);
    m_session->document().startAnew();
    m_session->document().agreeToLoss();
    QVERIFY(control<SecretField>(*m_page, u"newMediaPassword"_s)->text().isEmpty());
    QVERIFY(control<SecretField>(*m_page, u"repeatedPassword"_s)->text().isEmpty());
}

void TestSecurityPage::unattendedGoesIntoTheProfile()
{
    choose(u"allowUnattended"_s);
    QCOMPARE(m_session->profile().security.unattended, UnattendedChoice::Yes);
    QVERIFY(test::ruleIds(*m_page).contains(u"unattended-for-unknown-computers"_s));
    choose(u"forbidUnattended"_s);
    QCOMPARE(m_session->profile().security.unattended, UnattendedChoice::No);
    QVERIFY(!test::ruleIds(*m_page).contains(u"unattended-for-unknown-computers"_s));
}

void TestSecurityPage::droppedPfxIsCheckedWithItsPassword()
{
    QVERIFY(test::drop(control(*m_page, u"pfx"_s), {m_lab.path(u"media.pfx"_s)}));
    QTRY_COMPARE(m_session->profile().security.pfx, m_lab.path(u"media.pfx"_s));
    auto* password = control<SecretField>(*m_page, u"pfxPassword"_s);
    QVERIFY(password->isVisible());
    QTRY_VERIFY(test::ruleIds(*m_page).contains(u"Couldn't be checked"_s));
    QVERIFY(!control(*m_page, u"pfxCard"_s)->isVisible());
    QTest::keyClicks(password, u"wrong"_s);
    QTRY_VERIFY(test::ruleIds(*m_page).contains(u"pfx-password-wrong"_s));
    m_session->choices().setSecret(&BuildSecrets::pfxPassword, test::labPfxPassword());
    QTRY_VERIFY(control(*m_page, u"pfxCard"_s)->isVisible());
    QVERIFY(!test::ruleIds(*m_page).contains(u"pfx-password-wrong"_s));
    const FactRow subject{u"Subject"_s, test::labPki().media.subject};
    QVERIFY(control<FactCard>(*m_page, u"pfxCard"_s)->rows().contains(subject));
    const auto* verdicts = control<VerdictTable>(*m_page, u"verdicts"_s);
    QVERIFY(!verdicts->isVisible());
    QTest::mouseClick(control(*m_page, u"pfxChecks"_s), Qt::LeftButton);
    QVERIFY(verdicts->isVisible());
    QCOMPARE(verdicts->rows().size(), pfxRules().size() + pfxCertificateRules().size());
}

void TestSecurityPage::everyControlHasANameAndAKey()
{
    choose(u"changePassword"_s);
    m_session->edit([](MediaProfile& profile) { profile.security.pfx = u"media.pfx"_s; });
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_page), QStringList());
}

CMGMEDIA_TEST(TestSecurityPage)
#include "test_security_page.moc"
