// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/state_line.h"
#include "ui/wizard/pages/boot_image_page.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestBootImagePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsBootImageAndManagementPoint();
    void anotherBootImageGoesIntoTheProfile();
    void whatIsNoBootImageIsSaidThere();
    void trustedGatewayIsOneSentenceAndAChain();
    void removedTrustIsMissingInTheChain();
    void addedTrustMendsIt();
    void trustFilesAreAddedWithADialog();
    void flawedTrustIsSaidThere();
    void withoutGatewayCertificateNobodyKnows();
    void bootFilesGoIntoTheProfile();
    void showsWhetherItStarts();
    void imageThatDoesNotBootIsMarkedWhenAsked();
    void everyControlHasANameAndAKey();

private:
    void setTrust(const QStringList& trust);
    QTreeWidget* files() const { return control<QTreeWidget>(*m_page, u"trustFiles"_s); }
    QTreeWidget* chain() const { return control<QTreeWidget>(*m_page, u"gatewayChain"_s); }
    QString verdict() const { return control<StateLine>(*m_page, u"gatewayVerdict"_s)->sentence(); }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BootImagePage> m_page;
};

void TestBootImagePage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestBootImagePage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    QVERIFY(test::openLab(*m_session, m_lab));
    m_page = std::make_unique<BootImagePage>(*m_session);
    m_page->show();
}

void TestBootImagePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestBootImagePage::setTrust(const QStringList& trust)
{
    m_session->edit([&trust](MediaProfile& profile) { profile.bootImage.trust = trust; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestBootImagePage::showsBootImageAndManagementPoint()
{
    const auto* card = control<FactCard>(*m_page, u"bootImageCard"_s);
    QVERIFY(card->isVisible());
    QVERIFY(card->rows().contains(FactRow{u"Architecture"_s, u"amd64"_s}));
    const auto* point = control<FactCard>(*m_page, u"gatewayAddress"_s);
    QCOMPARE(point->rows().value(0), (FactRow{u"Host"_s, u"cmg.example.test"_s}));
    QVERIFY(point->rows().value(2).value.startsWith(u"/CCM_Proxy_ServerAuth/"_s));
}

void TestBootImagePage::anotherBootImageGoesIntoTheProfile()
{
    auto* path = control<QLineEdit>(*m_page, u"bootImagePath"_s);
    test::retype(path, m_lab.path(u"boot.wim"_s));
    QCOMPARE(m_session->profile().bootImage.path, m_lab.path(u"boot.wim"_s));
    test::retype(path, {});
    QCOMPARE(m_session->profile().bootImage.path, QString());
}

void TestBootImagePage::whatIsNoBootImageIsSaidThere()
{
    test::retype(control<QLineEdit>(*m_page, u"bootImagePath"_s), m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(test::ruleIds(*m_page).contains(u"Couldn't be read"_s));
    QVERIFY(!m_page->isComplete());
}

void TestBootImagePage::trustedGatewayIsOneSentenceAndAChain()
{
    QCOMPARE(verdict(), u"With this boot image, Windows PE will trust cmg.example.test."_s);
    const QTreeWidgetItem* root = chain()->topLevelItem(0);
    QVERIFY(root);
    QCOMPARE(root->text(1), u"Will be added"_s);
    QCOMPARE(root->text(2), u"Will be added"_s);
    QCOMPARE(root->child(0)->text(3), u"Will be added"_s);
    QCOMPARE(root->child(0)->child(0)->text(0), u"cmg.example.test"_s);
    QVERIFY(root->data(0, Qt::AccessibleTextRole).toString().contains(u"AuthRoot: Will be"_s));
}

void TestBootImagePage::removedTrustIsMissingInTheChain()
{
    files()->setCurrentItem(files()->topLevelItem(0)->child(0)); // in the file of the root
    QTest::mouseClick(control(*m_page, u"removeTrust"_s), Qt::LeftButton);
    QCOMPARE(m_session->profile().bootImage.trust, QStringList(u"pki/issuing.cer"_s));
    QTRY_VERIFY(verdict().contains(u"won't trust"_s));
    QVERIFY(test::ruleIds(*m_page).contains(u"trust-issuer-missing"_s));
    QVERIFY(!m_page->isComplete());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    files()->setFocus();
    files()->setCurrentItem(files()->topLevelItem(0));
    QTest::keyClick(files(), Qt::Key_Delete);
    QCOMPARE(m_session->profile().bootImage.trust, QStringList());
    QVERIFY(!files()->isVisible());
}

void TestBootImagePage::addedTrustMendsIt()
{
    setTrust({});
    QVERIFY(verdict().contains(u"won't trust"_s));
    auto* list = files()->parentWidget();
    QVERIFY(test::drop(list, {m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)}));
    QCOMPARE(m_session->profile().bootImage.trust.size(), 2);
    QTRY_VERIFY(verdict().contains(u"will trust"_s));
    QVERIFY(test::drop(list, {m_lab.path(u"pki/root.cer"_s)})); // a second time
    QCOMPARE(m_session->profile().bootImage.trust.size(), 2);
}

void TestBootImagePage::trustFilesAreAddedWithADialog()
{
    setTrust({});
    QTest::mouseClick(control(*m_page, u"addTrust"_s), Qt::LeftButton);
    auto* dialog = m_page->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->nameFilters().value(0).contains(u"*.p7b"_s));
    emit dialog->fileSelected(m_lab.path(u"pki/root.cer"_s));
    QCOMPARE(m_session->profile().bootImage.trust, QStringList(m_lab.path(u"pki/root.cer"_s)));
}

void TestBootImagePage::flawedTrustIsSaidThere()
{
    setTrust({m_lab.path(u"pki/cmg.cer"_s)});
    QVERIFY(test::ruleIds(*m_page).contains(u"trust-not-a-ca"_s));
    setTrust({m_lab.path(u"profile.json"_s)});
    QVERIFY(test::ruleIds(*m_page).contains(u"Couldn't be read"_s));
    QCOMPARE(files()->topLevelItem(0)->text(1), u"Couldn't be read"_s);
}

void TestBootImagePage::withoutGatewayCertificateNobodyKnows()
{
    test::retype(control<QLineEdit>(*m_page, u"gatewayPath"_s), {});
    QTRY_VERIFY(!chain()->isVisible());
    QVERIFY(verdict().contains(u"CMG's server certificate"_s));
    QVERIFY(test::drop(control(*m_page, u"gateway"_s), {m_lab.path(u"pki/cmg.cer"_s)}));
    QTRY_COMPARE(m_session->profile().cmg.certificate, m_lab.path(u"pki/cmg.cer"_s));
    QTRY_VERIFY(verdict().contains(u"will trust"_s));
}

void TestBootImagePage::bootFilesGoIntoTheProfile()
{
    auto* button = control<QRadioButton>(*m_page, u"bootFiles2023"_s);
    QTest::mouseClick(button, Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_session->profile().bootImage.bootFiles, BootFilesChoice::Ca2023);
    QVERIFY(button->accessibleDescription().contains(u"2023"_s));
}

void TestBootImagePage::showsWhetherItStarts()
{
    const auto sentence = [this](const QString& name) {
        return control<StateLine>(*m_page, name)->sentence();
    };
    const auto* steps = control<QTreeWidget>(*m_page, u"startSteps"_s);
    QVERIFY(sentence(u"startVerdict"_s).startsWith(u"UEFI, 64-bit: It starts"_s));
    QCOMPARE(sentence(u"startBios"_s), u"BIOS: It starts"_s);
    QCOMPARE(steps->topLevelItemCount(), 11);
    const QTreeWidgetItem* first = steps->topLevelItem(0);
    QVERIFY(first->data(0, Qt::AccessibleTextRole).toString().contains(u": OK"_s));

    QByteArray wim = test::readFile(m_lab.path(u"boot.wim"_s));
    test::writeFile(m_lab.path(u"none.wim"_s), wim.replace(120, 4, QByteArray(4, '\0')));
    m_session->edit([](MediaProfile& profile) { profile.bootImage.path = u"none.wim"_s; });
    QTRY_VERIFY(sentence(u"startVerdict"_s).contains(u"boot index 0"_s));
    const QTreeWidgetItem* last = steps->topLevelItem(steps->topLevelItemCount() - 1);
    QCOMPARE(last->text(2), u"0xc0000225"_s);
    QVERIFY(test::ruleIds(*m_page).contains(u"boot-image-does-not-start"_s));
    QVERIFY(!m_page->isComplete());
}

void TestBootImagePage::imageThatDoesNotBootIsMarkedWhenAsked()
{
    auto* mark = control<QCheckBox>(*m_page, u"makeBootable"_s);
    QVERIFY(!mark->isVisible());
    QByteArray wim = test::readFile(m_lab.path(u"boot.wim"_s));
    test::writeFile(m_lab.path(u"none.wim"_s), wim.replace(120, 4, QByteArray(4, '\0')));
    m_session->edit([](MediaProfile& profile) { profile.bootImage.path = u"none.wim"_s; });
    QTRY_VERIFY(mark->isVisible() && !mark->isChecked());
    mark->click();
    QVERIFY(m_session->profile().bootImage.makeBootable);
    QTRY_VERIFY(!test::ruleIds(*m_page).contains(u"boot-image-does-not-start"_s));
    QTRY_VERIFY(m_page->isComplete());
    QVERIFY(mark->isVisible()); // to think again
}

void TestBootImagePage::everyControlHasANameAndAKey()
{
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_page), QStringList());
}

CMGMEDIA_TEST(TestBootImagePage)
#include "test_boot_image_page.moc"
