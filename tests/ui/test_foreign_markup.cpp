// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/ui/tool_test.h"
#include "ui/tools/inspect_tool.h"
#include "ui/tools/lint_tool.h"
#include "ui/widgets/naming.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;

namespace {

/// A picture on a server: Windows would sign in to it as soon as the text is shown.
const QString kPicture = u"<img src=//host/share/x.png alt=1>"_s;

/// What Qt makes of a text that it shows as it thinks best.
struct Shown {
    QString text;
    QStringList fetched; ///< pictures and links
};

Shown shownBy(const QString& tip)
{
    QTextDocument document;
    if (Qt::mightBeRichText(tip))
        document.setHtml(tip);
    else
        document.setPlainText(tip);
    Shown shown{document.toPlainText(), {}};
    for (QTextBlock block = document.begin(); block != document.end(); block = block.next()) {
        for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                shown.fetched << format.toImageFormat().name();
            if (format.isAnchor())
                shown.fetched << format.anchorHref();
        }
    }
    return shown;
}

void collectTips(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& tips)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            tips << model.index(row, column, parent).data(Qt::ToolTipRole).toString();
        collectTips(model, model.index(row, 0, parent), tips);
    }
}

/// All that a window shows without being asked for plain text.
QStringList richTexts(const QWidget& window)
{
    QStringList texts{window.toolTip()};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts << widget->toolTip();
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->textFormat() != Qt::PlainText)
            texts << label->text();
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (view && view->model())
            collectTips(*view->model(), {}, texts);
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

/// Markup in the files of strangers is shown as it stands there, and nothing that it names is
/// fetched.
class TestForeignMarkup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tipsAreText_data();
    void tipsAreText();
    void windowsShowText_data();
    void windowsShowText();

private:
    QTemporaryDir m_folder;
};

void TestForeignMarkup::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
}

void TestForeignMarkup::tipsAreText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a picture on a server") << kPicture;
    QTest::newRow("in a subject") << QString(u"CN=Root \\<"_s + kPicture);
    QTest::newRow("a link") << u"<a href=\"file://host/share\">x</a>"_s;
    QTest::newRow("a style") << u"<p style=\"background:url(//host/x.png)\">x</p>"_s;
    QTest::newRow("a document") << u"<!DOCTYPE html><html><body>x</body></html>"_s;
    QTest::newRow("what is escaped already") << u"&lt;img src=x&gt; <b>y</b>"_s;
    QTest::newRow("no markup") << u"a < b && c > d"_s;
    QTest::newRow("a path") << u"\\\\host\\share\\<i>file</i>.pem"_s;
}

void TestForeignMarkup::tipsAreText()
{
    QFETCH(QString, text);
    const Shown shown = shownBy(plainTip(text));
    QCOMPARE(shown.text, text);
    QCOMPARE(shown.fetched, QStringList());
}

void TestForeignMarkup::windowsShowText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isSequence");
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    test::writeFile(certificate,
                    test::pemOf(test::identity(test::caRequest(kPicture)).certificate));
    QTest::newRow("a certificate") << certificate << false;
    const QByteArray name = kPicture.toHtmlEscaped().toUtf8();
    const QString sequence = m_folder.filePath(u"sequence.xml"_s);
    test::writeFile(sequence,
                    "<?xml version=\"1.0\"?><sequence version=\"3.10\"><group name=\"" + name
                        + "\"><step type=\"SMS_TaskSequence_JoinDomainWorkgroupAction\" name=\""
                        + name + "\"><action>x</action></step></group></sequence>");
    QTest::newRow("a task sequence") << sequence << true;
    const QString medium = m_folder.filePath(u"medium"_s);
    const test::Lab lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::copyFolder(lab.path(u"medium"_s), medium);
    test::writeFile(medium + u"/MediaLabel.txt"_s, "label=" + kPicture.toUtf8() + "\r\n");
    QTest::newRow("a medium") << medium << false;
}

void TestForeignMarkup::windowsShowText()
{
    QFETCH(QString, file);
    QFETCH(bool, isSequence);
    std::unique_ptr<ToolWindow> tool;
    if (isSequence)
        tool = std::make_unique<LintTool>(SequenceSurroundings{});
    else
        tool = std::make_unique<InspectTool>([] { return Clock::system(); });
    tool->setAttribute(Qt::WA_DeleteOnClose, false);
    tool->show();
    QVERIFY(test::typePath(*tool, file));
    bool isNamed = false;
    for (const QLabel* label : tool->findChildren<QLabel*>())
        isNamed = isNamed || label->text().contains("//host/share"_L1);
    const QStringList texts = richTexts(*tool);
    QVERIFY(isNamed || !texts.filter(u"//host/share"_s).isEmpty()); // or it was not shown at all
    for (const QString& text : texts)
        QVERIFY2(shownBy(text).fetched.filter(u"host"_s).isEmpty(), qPrintable(text));
}

CMGMEDIA_TEST(TestForeignMarkup)
#include "test_foreign_markup.moc"
