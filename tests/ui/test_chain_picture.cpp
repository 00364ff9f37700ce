// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"
#include "tests/ui/page_test.h"
#include "ui/widgets/chain_picture.h"
#include "ui/wizard/parts/trust_path.h"
#include "ui/wizard/wizard_window.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;

namespace {

/// PC, Secure Boot (of a lab it concerns nobody), boot image, root, issuing CA, gateway.
const QList<PageState> kWhole{PageState::Fine, PageState::Untouched, PageState::Fine,
                              PageState::Fine, PageState::Fine,      PageState::Fine};

} // namespace

/// The way from the PC to the gateway as a picture, on the page and as a file.
class TestChainPicture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void wholeChainIsGreen();
    void showsWhatSecureBootSays();
    void missingCertificateIsAGap();
    void unknownGatewayIsGrey();
    void droppedCertificateClosesTheGap();
    void saysAllToScreenReaders();
    void writesSvgAndPng();
    void standsInAColumnWhereItIsNarrow();

private:
    ChainPicture& picture() const { return *control<ChainPicture>(*m_window, u"trustPath"_s); }
    QList<PageState> states() const;
    void clearTrust();

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WizardWindow> m_window;
};

void TestChainPicture::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestChainPicture::init()
{
    m_session = std::make_unique<Session>(test::quickSession());
    m_window = std::make_unique<WizardWindow>(*m_session);
    m_window->show();
    QVERIFY(test::openLab(*m_session, m_lab));
    m_window->goTo(PageId::BootImage);
}

void TestChainPicture::cleanup()
{
    m_window.reset();
    m_session.reset();
}

QList<PageState> TestChainPicture::states() const
{
    QList<PageState> found;
    for (const ChainNode& node : picture().nodes())
        found << node.state;
    return found;
}

void TestChainPicture::clearTrust()
{
    m_session->edit([](MediaProfile& profile) { profile.bootImage.trust.clear(); });
    QTRY_VERIFY(states().contains(PageState::Blocked));
}

void TestChainPicture::wholeChainIsGreen()
{
    QCOMPARE(picture().nodes().size(), 6U); // Secure Boot is the second
    QCOMPARE(states(), kWhole);
    QCOMPARE(picture().nodes().back().text, u"cmg.example.test"_s);
}

/// Nobody signed the boot manager of a lab; of a medium that deploys that is a question.
void TestChainPicture::showsWhatSecureBootSays()
{
    const ChainNode node = picture().nodes().at(1);
    QCOMPARE(node.title, u"Secure Boot"_s);
    QVERIFY2(node.text.contains(u"only with Secure Boot off"_s), qPrintable(node.text));
    MediumVerdict verdict;
    verdict.secureBoot = MediumAnswer();
    QCOMPARE(trustPath(verdict, {}).at(1).state, PageState::Unchecked);
    verdict.secureBoot->kind = MediumAnswer::Kind::Broken;
    QCOMPARE(trustPath(verdict, {}).at(1).state, PageState::Blocked);
    verdict.secureBoot.reset();
    QCOMPARE(trustPath(verdict, {}).at(1).title, u"Boot image"_s);
}

void TestChainPicture::missingCertificateIsAGap()
{
    clearTrust();
    const std::vector<ChainNode>& nodes = picture().nodes();
    const auto gap = std::ranges::find_if(nodes, &ChainNode::isMissing);
    QVERIFY(gap != nodes.end());
    QCOMPARE(gap->state, PageState::Blocked);
    QVERIFY2(gap->text.startsWith(u"Missing: "_s), qPrintable(gap->text));
    QVERIFY(picture().accessibleDescription().contains(gap->text));
    QCOMPARE(nodes.back().state, PageState::Blocked);
}

void TestChainPicture::unknownGatewayIsGrey()
{
    m_session->edit([](MediaProfile& profile) { profile.cmg.certificate.clear(); });
    QTRY_VERIFY(states().contains(PageState::Unchecked));
    QVERIFY(!states().contains(PageState::Blocked));
    QVERIFY(picture().nodes().back().isMissing);
    QVERIFY(picture().isVisible());
}

void TestChainPicture::droppedCertificateClosesTheGap()
{
    clearTrust();
    QVERIFY(
        test::drop(&picture(), {m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)}));
    QTRY_COMPARE(m_session->profile().bootImage.trust.size(), 2);
    QTRY_COMPARE(states(), kWhole);
}

void TestChainPicture::saysAllToScreenReaders()
{
    QVERIFY(picture().focusPolicy() & Qt::TabFocus);
    QVERIFY(!picture().accessibleName().isEmpty());
    for (const ChainNode& node : picture().nodes())
        QVERIFY(picture().accessibleDescription().contains(node.title));
}

void TestChainPicture::writesSvgAndPng()
{
    clearTrust();
    QXmlStreamReader svg(picture().svg());
    QString text;
    while (!svg.atEnd()) {
        if (svg.readNext() == QXmlStreamReader::Characters)
            text += svg.text() + u' ';
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(text.contains(u"Gateway"_s) && text.contains(u"Missing"_s));
    const QImage png = QImage::fromData(picture().png(), "PNG");
    QVERIFY(png.width() > 1000 && png.height() > 50);
}

void TestChainPicture::standsInAColumnWhereItIsNarrow()
{
    const std::vector<ChainNode>& nodes = picture().nodes();
    const ChainDrawing wide = drawChain(nodes, 3000, picture().font());
    const ChainDrawing narrow = drawChain(nodes, 300, picture().font());
    QCOMPARE(wide.boxes.front().frame.top(), wide.boxes.back().frame.top());
    QCOMPARE(narrow.boxes.front().frame.left(), narrow.boxes.back().frame.left());
    QVERIFY(narrow.size.height() > wide.size.height());
    for (size_t i = 1; i < narrow.boxes.size(); ++i)
        QVERIFY(!narrow.boxes[i].frame.intersects(narrow.boxes[i - 1].frame));
}

CMGMEDIA_TEST(TestChainPicture)
#include "test_chain_picture.moc"
