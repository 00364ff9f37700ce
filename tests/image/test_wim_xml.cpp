// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/image/wim_xml.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

const QString kTwo = uR"(<WIM><TOTALBYTES>1000</TOTALBYTES><IMAGE INDEX="1">
<NAME>Größe &amp; 日本</NAME><TOTALBYTES>500</TOTALBYTES><HARDLINKBYTES>40</HARDLINKBYTES>
<LASTMODIFICATIONTIME><HIGHPART>0x01D00000</HIGHPART><LOWPART>0x0000000A</LOWPART></LASTMODIFICATIONTIME>
<WINDOWS><ARCH>9</ARCH><LANGUAGES><LANGUAGE>de-DE</LANGUAGE><LANGUAGE>en-US</LANGUAGE></LANGUAGES>
<VERSION><MAJOR>10</MAJOR><MINOR>0</MINOR><BUILD>26100</BUILD><SPBUILD>1</SPBUILD></VERSION></WINDOWS>
</IMAGE><IMAGE INDEX="2"><NAME>Setup</NAME><TOTALBYTES>70</TOTALBYTES><WINDOWS><ARCH>12</ARCH></WINDOWS>
</IMAGE></WIM>)"_s;

QString between(const QString& xml, const QString& before, const QString& after)
{
    return xml.section(before, 1, 1).section(after, 0, 0);
}

} // namespace

class TestWimXml : public QObject
{
    Q_OBJECT

private slots:
    void readsBothImages();
    void keepsImagesThatAreNotDescribed();
    void leavesOutStrangers_data();
    void leavesOutStrangers();
    void goesThroughUtf16();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void changesTheNumbersOfOneImage();
    void changesNothingElse();
    void growsAndShrinks_data();
    void growsAndShrinks();
};

void TestWimXml::readsBothImages()
{
    const Result<std::vector<WimImage>> images = parseWimImages(kTwo, 2, {});
    QVERIFY2(images, test::why(images).constData());
    QCOMPARE(images->size(), size_t{2});
    const WimImage& first = images->front();
    QCOMPARE(first.index, 1);
    QCOMPARE(first.name, u"Größe & 日本"_s);
    QCOMPARE(first.architecture, u"amd64"_s);
    QCOMPARE(first.languages, QStringList({u"de-DE"_s, u"en-US"_s}));
    QCOMPARE(first.version, u"10.0.26100.1"_s);
    QCOMPARE(images->back().name, u"Setup"_s);
    QCOMPARE(images->back().architecture, u"arm64"_s);
    QCOMPARE(images->back().version, QString());
}

void TestWimXml::keepsImagesThatAreNotDescribed()
{
    const Result<std::vector<WimImage>> images = parseWimImages(kTwo, 4, {});
    QVERIFY(images);
    QCOMPARE(images->size(), size_t{4});
    QCOMPARE(images->at(3).index, 4);
    QCOMPARE(images->at(3).name, QString());
    QCOMPARE(parseWimImages(u"<WIM/>"_s, 1, {})->front().index, 1);
    QVERIFY(parseWimImages(u"<WIM/>"_s, 0, {})->empty());
}

void TestWimXml::leavesOutStrangers_data()
{
    QTest::addColumn<QString>("index");
    for (const char* index : {"0", "-1", "3", "4294967297", "one", ""})
        QTest::addRow("index %s", index) << QString::fromLatin1(index);
}

void TestWimXml::leavesOutStrangers()
{
    QFETCH(QString, index);
    const QString xml =
        uR"(<WIM><IMAGE INDEX="%1"><NAME>stranger</NAME></IMAGE></WIM>)"_s.arg(index);
    const Result<std::vector<WimImage>> images = parseWimImages(xml, 2, {});
    QVERIFY(images);
    QVERIFY(images->at(0).name.isEmpty() && images->at(1).name.isEmpty());
}

void TestWimXml::goesThroughUtf16()
{
    const QByteArray bytes = encodeWimXml(kTwo);
    QVERIFY(bytes.startsWith("\xff\xfe<"));
    QCOMPARE(bytes.size(), 2 + 2 * kTwo.size());
    QCOMPARE(decodeWimXml(bytes), kTwo);
    QCOMPARE(decodeWimXml({}), QString());
    QVERIFY(parseWimImages(kTwo + QChar(QChar::Null), 2, {})); // as some programs end it
}

void TestWimXml::refusesWhatIsBroken_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut off") << kTwo.chopped(10);
    QTest::newRow("wrong end") << u"<WIM><IMAGE></WIM>"_s;
    QTest::newRow("no XML") << u"WIM"_s;
    QTest::newRow("an entity that nobody knows") << u"<WIM><NAME>&x;</NAME></WIM>"_s;
}

void TestWimXml::refusesWhatIsBroken()
{
    QFETCH(QString, xml);
    const Result<std::vector<WimImage>> images = parseWimImages(xml, 1, u"boot.wim"_s);
    QVERIFY(!images);
    QCOMPARE(images.error().code, ErrorCode::WimDamaged);
    QCOMPARE(images.error().subject.english(), u"boot.wim"_s);
}

void TestWimXml::changesTheNumbersOfOneImage()
{
    const QString edited = editWimXml(kTwo, {.image = 1,
                                             .bytesAdded = -100,
                                             .hardLinkBytesAdded = 2,
                                             .modified = 0x01d1'2345'89ab'cdef,
                                             .wimBytes = 123'456});
    QCOMPARE(between(edited, u"<WIM><TOTALBYTES>"_s, u"<"_s), u"123456"_s);
    const QString image = between(edited, u"<IMAGE INDEX=\"1\">"_s, u"</IMAGE>"_s);
    QCOMPARE(between(image, u"<TOTALBYTES>"_s, u"<"_s), u"400"_s);
    QCOMPARE(between(image, u"<HARDLINKBYTES>"_s, u"<"_s), u"42"_s);
    QCOMPARE(between(image, u"<HIGHPART>"_s, u"<"_s), u"0x01D12345"_s);
    QCOMPARE(between(image, u"<LOWPART>"_s, u"<"_s), u"0x89ABCDEF"_s);
    const QString other = between(edited, u"<IMAGE INDEX=\"2\">"_s, u"</IMAGE>"_s);
    QCOMPARE(between(other, u"<TOTALBYTES>"_s, u"<"_s), u"70"_s);
}

void TestWimXml::changesNothingElse()
{
    const WimXmlEdit same{.image = 1, .modified = 0x01d0'0000'0000'000a, .wimBytes = 1000};
    QCOMPARE(editWimXml(kTwo, same), kTwo);
    const WimXmlEdit nobody{.image = 7, .bytesAdded = 5, .wimBytes = 1000};
    QCOMPARE(editWimXml(kTwo, nobody), kTwo);
    QCOMPARE(editWimXml(u"<WIM/>"_s, {.image = 1, .bytesAdded = 5}), u"<WIM/>"_s);
}

void TestWimXml::growsAndShrinks_data()
{
    QTest::addColumn<qint64>("bytes");
    for (const qint64 bytes : {qint64{0}, qint64{9}, qint64{1} << 40, qint64{-500}})
        QTest::addRow("%lld bytes", static_cast<long long>(bytes)) << bytes;
}

/// A number of another length moves all that follow.
void TestWimXml::growsAndShrinks()
{
    QFETCH(qint64, bytes);
    const QString edited = editWimXml(
        kTwo, {.image = 1, .bytesAdded = bytes, .modified = 1, .wimBytes = qint64{1} << 50});
    const Result<std::vector<WimImage>> images = parseWimImages(edited, 2, {});
    QVERIFY2(images, test::why(images).constData());
    QCOMPARE(images->front().version, u"10.0.26100.1"_s);
    const QString image = between(edited, u"<IMAGE INDEX=\"1\">"_s, u"</IMAGE>"_s);
    QCOMPARE(between(image, u"<TOTALBYTES>"_s, u"<"_s), QString::number(500 + bytes));
    QCOMPARE(between(image, u"<LOWPART>"_s, u"<"_s), u"0x00000001"_s);
}

CMGMEDIA_TEST(TestWimXml)
#include "test_wim_xml.moc"
