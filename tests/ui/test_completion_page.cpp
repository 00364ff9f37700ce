// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/wizard/parts/card_preview.h"
#include "ui/wizard/wizard_window.h"

#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

QByteArray pngOf(Qt::GlobalColor colour)
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

/// What can be done with a medium that was just written, in the real window.
class TestCompletionPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void kitHasWhatWasFilledIn();
    void previewIsWhatIsSaved();
    void logoThatIsNoneIsSaid();

private:
    QString saveKit();
    QString state(const QString& name) const;
    void press(const QString& name) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_medium;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestCompletionPage::initTestCase()
{
    constexpr int kPatienceMs = 40'000; // sanitizers on a busy machine
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_medium = m_folder.filePath(u"branch.iso"_s);
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    m_window->openProfile(m_lab.path(u"profile.json"_s));
    QTRY_VERIFY(!m_session->document().filePath().isEmpty());
    m_session->choices().setSecret(&BuildSecrets::mediaPassword, *m_lab.password());
    m_session->edit([this](MediaProfile& profile) { profile.output.path = m_medium; });
    QTRY_VERIFY(!m_session->examiner().isBusy());
    m_window->goTo(PageId::Summary);
    press(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), PageId::Completion, kPatienceMs);
}

void TestCompletionPage::press(const QString& name) const
{
    QTest::mouseClick(control<QPushButton>(*m_window, name), Qt::LeftButton);
}

QString TestCompletionPage::state(const QString& name) const
{
    return control(*m_window, name)->accessibleName();
}

/// Its path; empty: it was not written.
QString TestCompletionPage::saveKit()
{
    static int count = 0;
    const QString path = m_folder.filePath(u"kit-%1.zip"_s.arg(++count));
    press(u"saveKit"_s);
    auto* dialog = control<QFileDialog>(*m_window, u"fileDialog"_s);
    emit dialog->fileSelected(path);
    dialog->reject();
    return QTest::qWaitFor([&] { return QFile::exists(path); }) ? path : QString();
}

void TestCompletionPage::kitHasWhatWasFilledIn()
{
    if (!test::isInstalled(u"python3"_s))
        QSKIP("python3 is not here");
    control<QLineEdit>(*m_window, u"company"_s)->setText(u"Contoso"_s);
    control<QLineEdit>(*m_window, u"contact"_s)->setText(u"Desk, +1 555 0100"_s);
    control<QComboBox>(*m_window, u"pcMaker"_s)->setCurrentText(u"HP"_s);
    control<QComboBox>(*m_window, u"cardLanguage"_s)->setCurrentText(u"Français"_s);
    const QString logo = m_folder.filePath(u"logo.png"_s);
    test::writeFile(logo, pngOf(Qt::red));
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), logo);
    QTRY_VERIFY(saveKit().size() > 0);
    const QString path = saveKit();
    const test::Ran ran = test::run(
        u"python3"_s, {u"-c"_s,
                       u"import sys, zipfile\nkit = zipfile.ZipFile(sys.argv[1])\n"
                       "print(*sorted(kit.namelist()))\nprint(kit.read('card.html').decode())"_s,
                       path});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output.startsWith("card.html dates.ics label.html mail.txt report.json\n"),
             ran.output.left(200).constData());
    for (const char* part :
         {"Contoso", "Desk, +1 555 0100", "<html lang=\"fr\">", "data:image/png", "<svg", ">HP "})
        QVERIFY2(ran.output.contains(part), part);
    QVERIFY(!ran.output.contains("Lenovo"));
    QTRY_VERIFY(state(u"kitState"_s).contains(u"kit-"_s));
}

void TestCompletionPage::previewIsWhatIsSaved()
{
    auto* preview = control<CardPreview>(*m_window, u"cardPreview"_s);
    control<QLineEdit>(*m_window, u"contact"_s)->setText({});
    const QImage without = preview->grab().toImage();
    control<QLineEdit>(*m_window, u"contact"_s)->setText(u"Desk, +1 555 0100"_s);
    QVERIFY(preview->grab().toImage() != without);
    QCOMPARE(preview->accessibleName(), u"Preview of the card"_s);
}

void TestCompletionPage::logoThatIsNoneIsSaid()
{
    const QString text = m_folder.filePath(u"logo.txt"_s);
    test::writeFile(text, "no picture");
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), text);
    QTRY_VERIFY(state(u"logoState"_s).contains(u"PNG or JPEG"_s));
    test::retype(control<QLineEdit>(*m_window, u"logoPath"_s), {});
    QTRY_VERIFY(!control(*m_window, u"logoState"_s)->isVisible());
}

CMGMEDIA_TEST(TestCompletionPage)
#include "test_completion_page.moc"
