// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/pages/media_type_page.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

class TestMediaTypePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void pathGoesIntoTheProfile();
    void saysWhatIsInTheWay();
    void browsingTouchesNothing();
    void labelIsCountedAndCutForSticks();
    void labelThatNoVolumeCanHaveBlocks();
    void emptyLabelIsThatOfTheMedium();
    void nameGoesWithTheKind();
    void profileForAStickIsShownAsOne();
    void lockedMediumIsNotAnOpenOne();
    void everyControlHasANameAndAKey();

private:
    void type(const QString& field, const QString& text);

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MediaTypePage> m_page;
};

void TestMediaTypePage::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestMediaTypePage::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    QVERIFY(test::openLab(*m_session, m_lab));
    m_page = std::make_unique<MediaTypePage>(*m_session);
    m_page->show();
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestMediaTypePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TestMediaTypePage::type(const QString& field, const QString& text)
{
    test::retype(control<QLineEdit>(*m_page, field), text);
    QTRY_VERIFY(!m_session->examiner().isBusy());
}

void TestMediaTypePage::pathGoesIntoTheProfile()
{
    type(u"outputPath"_s, m_lab.path(u"new.iso"_s));
    QCOMPARE(m_session->profile().output.path, m_lab.path(u"new.iso"_s));
    QVERIFY(m_page->isComplete());
    type(u"outputPath"_s, {});
    QVERIFY(!m_page->isComplete());
}

void TestMediaTypePage::saysWhatIsInTheWay()
{
    type(u"outputPath"_s, m_lab.path(u"new.iso"_s));
    QCOMPARE(test::ruleIds(*m_page), QStringList());
    const QString there = m_lab.path(u"there.iso"_s);
    test::writeFile(there, "somebody's");
    type(u"outputPath"_s, there);
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"output-exists"_s));
    QVERIFY(m_page->isComplete());
    QCOMPARE(test::readFile(there), QByteArray("somebody's"));
    type(u"outputPath"_s, m_lab.path(u"official.iso"_s));
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"output-cannot-be-written"_s));
    QVERIFY(!m_page->isComplete());
    type(u"outputPath"_s, m_lab.path(u"nowhere/new.iso"_s));
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"output-cannot-be-written"_s));
}

void TestMediaTypePage::browsingTouchesNothing()
{
    const QString there = m_lab.path(u"chosen.iso"_s);
    test::writeFile(there, "somebody's");
    QTest::mouseClick(control(*m_page, u"outputBrowse"_s), Qt::LeftButton);
    auto* dialog = m_page->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    emit dialog->fileSelected(there);
    QCOMPARE(m_session->profile().output.path, there);
    QCOMPARE(test::readFile(there), QByteArray("somebody's"));
}

void TestMediaTypePage::labelIsCountedAndCutForSticks()
{
    const auto* preview = control<QLabel>(*m_page, u"labelPreview"_s);
    type(u"label"_s, u"Branch offices"_s);
    QCOMPARE(m_session->profile().output.label, u"Branch offices"_s);
    QCOMPARE(preview->text(), u"14 of 32 characters. On a USB drive: BRANCH OFFI"_s);
}

void TestMediaTypePage::labelThatNoVolumeCanHaveBlocks()
{
    type(u"label"_s, QString(32, u'x'));
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"label-shortened-on-disc"_s));
    type(u"label"_s, QString(33, u'x'));
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"label-invalid"_s));
    QVERIFY(!m_page->isComplete());
}

void TestMediaTypePage::emptyLabelIsThatOfTheMedium()
{
    type(u"label"_s, {});
    QCOMPARE(control<QLineEdit>(*m_page, u"label"_s)->placeholderText(), u"LAB boot media"_s);
    QVERIFY(control<QLabel>(*m_page, u"labelPreview"_s)->text().startsWith(u"14 of 32"_s));
}

void TestMediaTypePage::nameGoesWithTheKind()
{
    type(u"outputPath"_s, m_lab.path(u"new.iso"_s));
    QTest::mouseClick(control(*m_page, u"outputUsbImage"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_session->profile().output.kind, OutputKind::UsbImage);
    QCOMPARE(control<QLineEdit>(*m_page, u"outputPath"_s)->text(),
             QDir::toNativeSeparators(m_lab.path(u"new.img"_s)));
    QTest::mouseClick(control(*m_page, u"outputUsbDevice"_s), Qt::LeftButton, {}, {8, 8});
    QVERIFY(!control(*m_page, u"outputPath"_s)->isVisible());
    QVERIFY(!m_page->isComplete()); // no stick is chosen
    QTest::mouseClick(control(*m_page, u"outputIso"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_session->profile().output.path, m_lab.path(u"new.iso"_s));
    type(u"outputPath"_s, m_lab.path(u"my.name"_s));
    QTest::mouseClick(control(*m_page, u"outputUsbImage"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_session->profile().output.path, m_lab.path(u"my.name"_s));
}

void TestMediaTypePage::profileForAStickIsShownAsOne()
{
    m_session->edit([](MediaProfile& profile) { profile.output.kind = OutputKind::UsbDevice; });
    QVERIFY(control<QRadioButton>(*m_page, u"outputUsbDevice"_s)->isChecked());
    type(u"label"_s, u"Branch offices"_s);
    QCOMPARE(test::ruleIds(*m_page), QStringList(u"label-shortened-on-usb"_s));
    QTest::mouseClick(control(*m_page, u"outputIso"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(m_session->profile().output.kind, OutputKind::Iso);
}

/// Locked medium, USB drive, back, a wrong password, and this page again.
void TestMediaTypePage::lockedMediumIsNotAnOpenOne()
{
    QTest::mouseClick(control(*m_page, u"outputUsbDevice"_s), Qt::LeftButton, {}, {8, 8});
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, Secret::fromText(u"not it"_s));
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordWrong);
    QVERIFY(control(*m_page, u"sticks"_s)->isVisible());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, {});
    QTRY_COMPARE(m_session->examination().mediumState(), MediumState::PasswordNeeded);
    QVERIFY(!m_page->isComplete());
}

void TestMediaTypePage::everyControlHasANameAndAKey()
{
    QCOMPARE(test::namelessControls(*m_page), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_page), QStringList());
}

CMGMEDIA_TEST(TestMediaTypePage)
#include "test_media_type_page.moc"
