// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_content.h"
#include "core/crypto/rtf_text.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What a document of a word processor shows.
class TestRtfText : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatAReaderSees_data();
    void showsWhatAReaderSees();
    void isKnownByItsBeginning();
    void bearsWhateverIsCutOff();
    void certificatesComeOut();
};

void TestRtfText::showsWhatAReaderSees_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << R"({\rtf1 a b})"_ba << u"a b"_s;
    QTest::newRow("lines") << "{\\rtf1 a\\par\r\nb\\line c\\\nd}"_ba << u"a\nb\nc\nd"_s;
    QTest::newRow("ends of lines are none") << "{\\rtf1 a\r\nb}"_ba << u"ab"_s;
    QTest::newRow("formats") << R"({\rtf1\ansi\b1 a\b0  b{\i c}d})"_ba << u"a bcd"_s;
    QTest::newRow("tables of fonts and colours")
        << R"({\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\stylesheet{\s0 x;}}a})"_ba << u"a"_s;
    QTest::newRow("what old readers skip") << R"({\rtf1{\*\generator Writer;}a})"_ba << u"a"_s;
    QTest::newRow("signs by number") << R"({\rtf1 \'e4\u8212?x\u-3913 ?})"_ba << u"ä—x\uf0b7"_s;
    QTest::newRow("two in place of one")
        << R"({\rtf1\uc2 \u8211--x{\uc0\u8211 -}})"_ba << u"–x–-"_s;
    QTest::newRow("signs by name")
        << R"({\rtf1 a\endash b\emdash c\tab d\~e\_f\-g})"_ba << u"a–b—c\td e-fg"_s;
    QTest::newRow("braces") << R"({\rtf1 \{a\}\\})"_ba << u"{a}\\"_s;
    QTest::newRow("bytes") << R"({\rtf1 a\bin3 }}}b})"_ba << u"ab"_s;
    QTest::newRow("more bytes than there are") << R"({\rtf1 a\bin99999 b})"_ba << u"a"_s;
    QTest::newRow("more ends than beginnings") << R"({\rtf1 a}}}b)"_ba << u"ab"_s;
}

void TestRtfText::showsWhatAReaderSees()
{
    QFETCH(QByteArray, content);
    QTEST(textOfRtf(content), "text");
}

void TestRtfText::isKnownByItsBeginning()
{
    QVERIFY(isRtf("{\\rtf1 a}"));
    QVERIFY(!isRtf(""));
    QVERIFY(!isRtf("{\"rtf\": 1}"));
    QVERIFY(!isRtf(" {\\rtf1 a}"));
}

void TestRtfText::bearsWhateverIsCutOff()
{
    const QByteArray whole =
        R"({\rtf1{\fonttbl{\f0 A;}}{\*\x y}a\'e4\u8212?\uc2\u1 xy\bin2 zz\par\{{b}})"_ba;
    for (qsizetype size = 0; size <= whole.size(); ++size)
        QVERIFY(textOfRtf(whole.first(size)).size() <= size);
    QCOMPARE(textOfRtf(QByteArray(200'000, '{').append('a')).size(), 1);
}

void TestRtfText::certificatesComeOut()
{
    const LabPki& pki = test::labPki();
    const QByteArray both = test::pemOf(pki.root) + test::pemOf(pki.issuing);
    const QByteArray lines = QByteArray(both).replace("\n", "\\par\r\n");
    const QByteArray plain =
        R"({\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Calibri;}}\pard\f0 )" + lines + "}";
    // Word has dashes of its own, and cuts a text into runs wherever it likes.
    const QByteArray runs =
        QByteArray(lines).replace("-----", R"(\emdash\endash -)").replace("M", R"(}{\b M)");
    const QByteArray ofWord =
        R"({\rtf1{\*\generator M-----BEGIN X-----;}{\info{\title -----BEGIN Y-----}}{\rtlch )"
        + runs + "}}";
    for (const QByteArray& document : {plain, ofWord}) {
        const Result<CertificateContent> found = readCertificates(document, u"file"_s);
        QVERIFY2(found, test::why(found).constData());
        QCOMPARE(found->certificates.size(), size_t(2));
        QCOMPARE(found->certificates.front(), pki.root);
        QVERIFY(isLikeCertificates(document));
    }
    QVERIFY(!readCertificates(R"({\rtf1 no certificate})", u"file"_s));
}

CMGMEDIA_TEST(TestRtfText)
#include "test_rtf_text.moc"
