// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/page_test.h"
#include "tests/ui/stand_in_gateway.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/pages/boot_image_page.h"
#include "ui/wizard/pages/readiness_page.h"
#include "ui/wizard/parts/build_steps.h"
#include "ui/wizard/parts/checklist_model.h"
#include "ui/wizard/parts/gateway_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

// Pages of the sheet.
constexpr int kConsent = 0;
constexpr int kAsking = 1;
constexpr int kAnswer = 2;

} // namespace

class TestAskGateway : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsAskedWithoutConsent();
    void saysWhatIsSentBefore();
    void returnAgreesToNothing();
    void showsEachStep();
    void goodAnswerComesInThreeSentences();
    void windowLivesWhileItHangs();
    void endingTheWindowWaitsForNobody();
    void chainPictureFillsIn();
    void missingIssuerIsShownAndAdded();
    void interceptedAnswerGivesNothingToTake();
    void certificateIsUsed();
    void lockedAnswersStayAsTheyAre();
    void anotherHostDropsTheAnswer();
    void answerCountsForADay();
    void readinessSaysWhenItWasAsked();
    void asksThroughAProxy();
    void copiesTheCommandInstead();
    void foreignNamesAreShownAsText();
    void everyControlHasANameAndAKey();

private:
    void edit(const ProfileDocument::Change& change);
    void setTrust(const QStringList& trust)
    {
        edit([&trust](MediaProfile& profile) { profile.bootImage.trust = trust; });
    }
    void forgetGateway()
    {
        edit([](MediaProfile& profile) { profile.cmg.certificate.clear(); });
    }
    GatewaySheet* open();
    void ask();
    void askAndClose();
    void saveAs(const QString& path);
    GatewaySheet* sheet() const { return control<GatewaySheet>(*m_page, u"gatewaySheet"_s); }
    bool hasSheet() const { return m_page->findChild<GatewaySheet*>() != nullptr; }
    int stage() const { return sheet()->findChild<QStackedWidget*>()->currentIndex(); }
    QString sentence(const QString& name) const
    {
        return control<StateLine>(*m_page, name)->sentence();
    }
    void press(const QString& name) const
    {
        auto* button = control<QPushButton>(*m_page, name);
        QVERIFY(button->isEnabled() && button->isVisible());
        for (QWidget* above = button; above; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(button);
        }
        QTest::mouseClick(button, Qt::LeftButton);
    }
    bool isAnswered() const { return m_session->facts()->gateway != nullptr; }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    Clock m_clock;
    std::shared_ptr<test::StandInGateway> m_gateway;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BootImagePage> m_page;
};

void TestAskGateway::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestAskGateway::init()
{
    m_clock = test::labClock();
    m_gateway = std::make_shared<test::StandInGateway>();
    m_gateway->chain = test::certificatesIn(m_lab.path(u"pki/cmg.cer"_s));
    for (const Certificate& one : test::certificatesIn(m_lab.path(u"pki/issuing.cer"_s)))
        m_gateway->chain.push_back(one);
    SessionOptions options = test::quickSession();
    options.clock = [this] { return m_clock; };
    options.askGateway = [gateway = m_gateway](const ProbeOrder& order, const Work& work) {
        return test::answerOf(*gateway, order, work);
    };
    m_session = std::make_unique<Session>(options);
    QVERIFY(test::openLab(*m_session, m_lab));
    m_page = std::make_unique<BootImagePage>(*m_session);
    m_page->show();
}

void TestAskGateway::cleanup()
{
    m_gateway->gate.open();
    m_page.reset();
    m_session.reset();
    m_gateway.reset();
}

void TestAskGateway::edit(const ProfileDocument::Change& change)
{
    m_session->edit(change);
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

GatewaySheet* TestAskGateway::open()
{
    QTest::mouseClick(control<QPushButton>(*m_page, u"askGateway"_s), Qt::LeftButton);
    return sheet();
}

void TestAskGateway::ask()
{
    open();
    press(u"gatewayAskNow"_s);
    QTRY_COMPARE(stage(), kAnswer);
}

void TestAskGateway::askAndClose()
{
    ask();
    press(u"gatewayClose"_s);
    QTRY_VERIFY(!hasSheet());
}

/// Answers the dialog that is open.
void TestAskGateway::saveAs(const QString& path)
{
    auto* dialog = m_page->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    emit dialog->fileSelected(path);
    delete dialog;
}

void TestAskGateway::nothingIsAskedWithoutConsent()
{
    QVERIFY(control<QPushButton>(*m_page, u"askGateway"_s)->isEnabled());
    open();
    QCOMPARE(stage(), kConsent);
    press(u"gatewayClose"_s);
    QTRY_VERIFY(!hasSheet());
    setTrust({});
    QCOMPARE(m_gateway->asked.load(), 0);
    askAndClose();
    open();
    QCOMPARE(stage(), kAnswer); // that of before
    press(u"gatewayAskNow"_s);
    QCOMPARE(stage(), kConsent);
    QCOMPARE(m_gateway->asked.load(), 1);
}

void TestAskGateway::saysWhatIsSentBefore()
{
    open();
    QStringList said;
    for (const QLabel* label : control(*sheet(), u"gatewayConsent"_s)->findChildren<QLabel*>())
        said << label->text();
    const QString all = said.join(u'\n');
    QVERIFY(all.contains(u"Ask cmg.example.test now?"_s));
    QVERIFY(all.contains(u"cmg.example.test, port 443"_s));
    QVERIFY(all.contains(u"one random name"_s));
    QVERIFY(all.contains(u"Never sent: the media certificate"_s));
    QVERIFY2(all.contains(u"management point: "_s + m_session->gatewayOrder()->id),
             qPrintable(all));
}

/// Somebody who presses Return twice has read nothing.
void TestAskGateway::returnAgreesToNothing()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(sheet()));
    QTest::keyClick(sheet(), Qt::Key_Return); // on Cancel
    QTRY_VERIFY(!hasSheet());
    open();
    QVERIFY(QTest::qWaitForWindowActive(sheet()));
    auto* proxy = control<QLineEdit>(*sheet(), u"consentProxy"_s);
    proxy->setFocus();
    QTest::keyClick(proxy, Qt::Key_Return);
    QCOMPARE(stage(), kConsent);
    QCOMPARE(m_gateway->asked.load(), 0);
}

void TestAskGateway::showsEachStep()
{
    m_gateway->hangs = true;
    open();
    press(u"gatewayAskNow"_s);
    QCOMPARE(stage(), kAsking);
    const auto* steps = control<BuildSteps>(*sheet(), u"gatewaySteps"_s);
    QTRY_COMPARE(steps->texts().value(1), u"Connect: running"_s);
    QVERIFY(steps->texts().value(0).startsWith(u"Look up the name: done"_s));
    QCOMPARE(steps->texts().size(), 6); // and none for a proxy
    m_gateway->gate.open();
    QTRY_COMPARE(stage(), kAnswer);
}

void TestAskGateway::goodAnswerComesInThreeSentences()
{
    ask();
    QCOMPARE(sentence(u"gatewayReached"_s), u"cmg.example.test answers from here."_s);
    QCOMPARE(sentence(u"gatewayTrusted"_s),
             u"Windows PE started from this medium will trust it."_s);
    QVERIFY(sentence(u"gatewayUndisturbed"_s).contains(u"the expected certificate arrives"_s));
    QVERIFY(!control(*sheet(), u"gatewayUse"_s)->isVisible()); // the profile has it
    QVERIFY(!control(*sheet(), u"gatewayAdd"_s)->isVisible());
    const QString text = control<QPlainTextEdit>(*sheet(), u"gatewayText"_s)->toPlainText();
    QVERIFY(text.contains(u"203.0.113.10:443"_s));
    press(u"gatewayClose"_s);
    QVERIFY(sentence(u"gatewayAnswered"_s).contains(u"will trust it"_s));
}

void TestAskGateway::windowLivesWhileItHangs()
{
    m_gateway->hangs = true;
    open();
    press(u"gatewayAskNow"_s);
    QTRY_COMPARE(m_gateway->asked.load(), 1);
    QElapsedTimer since;
    test::Heartbeat heart;
    since.start();
    press(u"gatewayClose"_s);
    QTRY_COMPARE(stage(), kConsent);
    QVERIFY(since.elapsed() < 1000);
    QVERIFY(!isAnswered());
    QTRY_VERIFY(heart.beats() > 5);
    QVERIFY(heart.longestMs() < 1000);
    QCOMPARE(m_gateway->answered.load(), 0); // it hangs still, and nobody waits
    m_gateway->hangs = false;
    press(u"gatewayAskNow"_s);
    QTRY_COMPARE(stage(), kAnswer);
    m_gateway->gate.open(); // a late answer finds nobody
    QTRY_COMPARE(m_gateway->answered.load(), 2);
    QVERIFY(isAnswered());
}

void TestAskGateway::endingTheWindowWaitsForNobody()
{
    m_gateway->hangs = true;
    open();
    press(u"gatewayAskNow"_s);
    QTRY_COMPARE(m_gateway->asked.load(), 1);
    QElapsedTimer since;
    since.start();
    m_page.reset();
    m_session.reset();
    QVERIFY(since.elapsed() < 1000);
    QCOMPARE(m_gateway->answered.load(), 0);
    m_gateway->gate.open();
    QTRY_COMPARE(m_gateway->answered.load(), 1);
}

void TestAskGateway::chainPictureFillsIn()
{
    forgetGateway();
    const auto* chain = control<QTreeWidget>(*m_page, u"gatewayChain"_s);
    QVERIFY(!chain->isVisible());
    askAndClose();
    QTRY_VERIFY(chain->isVisible());
    QCOMPARE(sentence(u"gatewayVerdict"_s),
             u"With this boot image, Windows PE will trust cmg.example.test."_s);
    const auto* asked = control<QLabel>(*m_page, u"gatewayAsked"_s);
    QVERIFY(asked->isVisible());
    QVERIFY(asked->text().contains(moment(m_clock.now)));
    QCOMPARE(chain->topLevelItem(0)->child(0)->child(0)->text(0), u"cmg.example.test"_s);
    setTrust({u"pki/root.cer"_s}); // it sends the issuer, on which the rest depends
    QVERIFY(sentence(u"gatewayVerdict"_s).contains(u"will trust"_s));
    QCOMPARE(chain->topLevelItem(0)->child(0)->text(3), u"Sent by gateway"_s);
    QVERIFY(test::ruleIds(*m_page).contains(u"probe-relies-on-sent-issuer"_s));
}

void TestAskGateway::missingIssuerIsShownAndAdded()
{
    forgetGateway();
    setTrust({u"pki/root.cer"_s});
    m_gateway->chain.resize(1); // the leaf alone
    m_gateway->change = [this](GatewayAnswer& answer) {
        answer.trust.fetched = test::certificatesIn(m_lab.path(u"pki/issuing.cer"_s));
    };
    ask();
    QVERIFY(sentence(u"gatewayTrusted"_s).contains(u"won't trust it, because"_s));
    const auto* card = control(*sheet(), u"gatewayIssuer"_s);
    const Certificate issuing = test::certificatesIn(m_lab.path(u"pki/issuing.cer"_s)).front();
    QStringList shown;
    for (const QLabel* label : card->findChildren<QLabel*>())
        shown << label->text().remove(QChar(0x200b));
    QVERIFY(shown.contains(issuing.thumbprintText()));
    QVERIFY(shown.contains(issuing.subject));
    press(u"gatewayAdd"_s);
    const QString path = m_folder.filePath(u"missing.pem"_s);
    saveAs(path);
    QTRY_VERIFY(m_session->profile().bootImage.trust.contains(path));
    QCOMPARE(test::certificatesIn(path), std::vector<Certificate>{issuing});
    // Judged by the trust of now, without asking again.
    QTRY_VERIFY(sentence(u"gatewayTrusted"_s).contains(u"will trust it"_s));
    QTRY_VERIFY(!control(*sheet(), u"gatewayAdd"_s)->isVisible());
    QCOMPARE(m_gateway->asked.load(), 1);
}

void TestAskGateway::interceptedAnswerGivesNothingToTake()
{
    CertificateRequest request;
    request.commonName = u"cmg.example.test"_s;
    request.dnsNames = {request.commonName};
    request.notBefore = m_clock.now.addDays(-1);
    request.notAfter = m_clock.now.addDays(30);
    request.extendedKeyUsages = {u"serverAuth"_s};
    const Identity inspector = test::identity(test::caRequest(u"Web Inspection CA"_s));
    m_gateway->chain = {test::identity(request, &inspector).certificate, inspector.certificate};
    ask();
    QVERIFY(sentence(u"gatewayUndisturbed"_s).startsWith(u"Something in between"_s));
    QVERIFY(sheet()->findChild<QWidget*>(u"finding-probe-intercepted"_s));
    QVERIFY(!control(*sheet(), u"gatewayUse"_s)->isVisible());
    QVERIFY(!control(*sheet(), u"gatewayAdd"_s)->isVisible());
    press(u"gatewayClose"_s);
    QVERIFY(sentence(u"gatewayAnswered"_s).startsWith(u"Something in between"_s));
    QVERIFY(test::ruleIds(*m_page).contains(u"probe-intercepted"_s));
    QVERIFY(!m_page->isComplete());
    // The picture does not ask for the CA of whatever it was.
    QVERIFY(!sentence(u"gatewayVerdict"_s).contains(u"Web Inspection CA"_s));
}

void TestAskGateway::certificateIsUsed()
{
    forgetGateway();
    ask();
    press(u"gatewayUse"_s);
    const QString path = m_folder.filePath(u"used.cer"_s);
    saveAs(path);
    QTRY_COMPARE(m_session->profile().cmg.certificate, path);
    QCOMPARE(test::certificatesIn(path), test::certificatesIn(m_lab.path(u"pki/cmg.cer"_s)));
    QTRY_VERIFY(!control(*sheet(), u"gatewayUse"_s)->isVisible());
    QVERIFY(sentence(u"gatewayUndisturbed"_s).contains(u"the expected certificate arrives"_s));
}

void TestAskGateway::lockedAnswersStayAsTheyAre()
{
    edit([](MediaProfile& profile) {
        profile.cmg.certificate.clear();
        profile.bootImage.trust = {u"pki/root.cer"_s};
        profile.locked[u"cmg.certificate"_s] = u"The PKI team keeps it"_s;
        profile.locked[u"bootImage.trust"_s] = QString();
    });
    ask(); // which changes no answer
    QVERIFY(control(*sheet(), u"gatewayUse"_s)->isVisible());
    QVERIFY(!control(*sheet(), u"gatewayUse"_s)->isEnabled());
    QVERIFY(control(*sheet(), u"gatewayAdd"_s)->isVisible());
    QVERIFY(!control(*sheet(), u"gatewayAdd"_s)->isEnabled());
    QVERIFY(sentence(u"gatewayLocked"_s).contains(u"Locked: The PKI team keeps it"_s));
}

void TestAskGateway::anotherHostDropsTheAnswer()
{
    askAndClose();
    QVERIFY(test::openLab(*m_session, m_lab)); // which is another profile, for all it knows
    QVERIFY(!isAnswered());
    askAndClose();
    QVERIFY(isAnswered());
    edit([](MediaProfile& profile) {
        profile.customization.variables.insert_or_assign(
            u"SMSTSMP"_s, u"https://other.example.test/CCM_Proxy_ServerAuth/72057594037927939"_s);
    });
    QVERIFY(!isAnswered());
    QVERIFY(sentence(u"gatewayAnswered"_s).isEmpty());
    open();
    QCOMPARE(stage(), kConsent);
}

void TestAskGateway::answerCountsForADay()
{
    askAndClose();
    const auto lookAgain = [this] { edit([](MediaProfile& profile) { profile.name += u'x'; }); };
    m_clock.now = m_clock.now.addSecs(86'400);
    lookAgain();
    QVERIFY(isAnswered());
    m_clock.now = m_clock.now.addSecs(1);
    lookAgain();
    QVERIFY(!isAnswered());
    QVERIFY(control<QLabel>(*m_page, u"askGatewayHint"_s)->text().contains(u"Nothing is sent"_s));
}

void TestAskGateway::readinessSaysWhenItWasAsked()
{
    askAndClose();
    ReadinessPage page(*m_session);
    page.show();
    QVERIFY(control<QLabel>(page, u"askGatewayHint"_s)->text().startsWith(u"Asked on 2026-"_s));
    const auto* items = page.findChild<ChecklistModel*>();
    const QModelIndex reached = items->indexOf(u"A22"_s);
    QCOMPARE(reached.data(ChecklistModel::StateRole).toString(), u"OK"_s);
    QVERIFY(reached.data(ChecklistModel::AnswerRole).toString().startsWith(u"Asked on 2026-"_s));
}

void TestAskGateway::asksThroughAProxy()
{
    open();
    auto* proxy = control<QLineEdit>(*sheet(), u"consentProxy"_s);
    proxy->setText(u"proxy.contoso.com"_s);
    QVERIFY(!control<QPushButton>(*sheet(), u"gatewayAskNow"_s)->isEnabled());
    QVERIFY(sentence(u"consentStatus"_s).contains(u"name and a port"_s));
    proxy->setText(u"proxy.contoso.com:8080"_s);
    press(u"gatewayAskNow"_s);
    QTRY_COMPARE(stage(), kAnswer);
    QCOMPARE(m_gateway->proxy, u"http://proxy.contoso.com:8080"_s);
    QCOMPARE(control<BuildSteps>(*sheet(), u"gatewaySteps"_s)->texts().size(), 7);
}

void TestAskGateway::copiesTheCommandInstead()
{
    open();
    press(u"gatewayCopyCommand"_s);
    const QString command = QApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"cmgmedia probe "_s) && command.contains(u"profile.json"_s),
             qPrintable(command));
    QCOMPARE(m_gateway->asked.load(), 0);
}

void TestAskGateway::foreignNamesAreShownAsText()
{
    m_gateway->change = [](GatewayAnswer& answer) {
        answer.tls.chain.front().commonName = u"<b>\x1B[2J\r\n"_s + QString(70'000, u'x');
        answer.tls.chain.front().issuer = u"<img src=x>"_s;
    };
    forgetGateway();
    ask();
    for (const QLabel* label : sheet()->findChildren<QLabel*>()) {
        const bool isOurs = label->objectName() == "why"_L1; // a link that we made
        QVERIFY(isOurs || label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        QVERIFY(label->text().size() < 2000);
        QVERIFY(!label->text().contains(QChar(0x1B)));
    }
}

void TestAskGateway::everyControlHasANameAndAKey()
{
    forgetGateway();
    setTrust({u"pki/root.cer"_s});
    QCOMPARE(test::mnemonicsTwice(*m_page), QStringList());
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    m_gateway->hangs = true;
    open();
    const auto check = [this] {
        QCOMPARE(test::namelessControls(*sheet()), QStringList());
        QCOMPARE(test::mnemonicsTwice(*sheet()), QStringList());
    };
    check();
    press(u"gatewayAskNow"_s);
    check();
    m_gateway->gate.open();
    QTRY_COMPARE(stage(), kAnswer);
    check();
}

CMGMEDIA_TEST(TestAskGateway)
#include "test_ask_gateway.moc"
