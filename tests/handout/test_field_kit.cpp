// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/contact_code.h"
#include "core/handout/errors.h"
#include "core/handout/field_kit.h"
#include "core/handout/mail_text.h"
#include "core/handout/qr_code.h"
#include "core/handout/stick_label.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// What goes with a medium, read by programs that are not ours.
class TestFieldKit : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOpensElsewhere_data();
    void everyFileOpensElsewhere();
    void codeReadsAsTheContact_data();
    void codeReadsAsTheContact();
    void fitsOnePage();
    void findsWhatAPhoneCanUse_data();
    void findsWhatAPhoneCanUse();
    void hasTheKeyOfOneMaker();
    void hasALabelForEachStick();
    void mailNeverHasThePassword();
    void leavesOutWhatIsNotKnown();
    void refusesWhatIsNoReport_data();
    void refusesWhatIsNoReport();
    void refusesWhatIsNoPicture();
    void replacesNoFolder();

private:
    QTemporaryDir m_folder;
};

namespace {

/// One pixel.
const QByteArray kLogo = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5E"
    "rkJggg==");

QJsonObject labReport()
{
    return {{u"product"_s, u"CMG Media Wizard"_s},
            {u"output"_s,
             QJsonObject{{u"label"_s, u"Branch north <2>"_s}, {u"sticks"_s, QJsonArray{1, 2, 3}}}},
            {u"medium"_s, QJsonObject{{u"certificate"_s,
                                       QJsonObject{{u"thumbprint"_s, u"00AABBCCDDEEFF"_s},
                                                   {u"validUntil"_s, u"2027-05-31T23:59:59Z"_s}}},
                                      {u"made"_s, u"2026-06-01T12:00:00Z"_s},
                                      {u"password"_s, true}}}};
}

KitMedium labMedium()
{
    return *kitMedium(labReport(), u"report.json"_s);
}

/// All that an admin can fill in, at its longest.
KitChoices fullChoices(Language language = Language::English)
{
    return {.company = u"Überseekontor & Söhne, Zweigniederlassung Nord"_s.leftJustified(
                kMostCompanyLetters, u'x'),
            .logo = kLogo,
            .contact = u"IT service desk, +49 30 901820-1, help@contoso.com, weekdays 8 to 17, "_s
                           .leftJustified(kMostContactLetters, u'y'),
            .pcMaker = {},
            .language = language,
            .screen = kLogo};
}

std::vector<KitFile> labKit(const KitChoices& choices)
{
    return fieldKit(labReport(), labMedium(), choices,
                    {.now = QDateTime({2026, 11, 21}, {10, 30}, Qt::UTC)});
}

QString fileOf(const std::vector<KitFile>& kit, const QString& name)
{
    for (const KitFile& file : kit) {
        if (file.name == name)
            return QString::fromUtf8(file.content);
    }
    return {};
}

/// Python's own readers; for calendars it has none, so their grammar is looked at (RFC 5545, 3.1).
constexpr char kReader[] = R"(
import html.parser, json, re, sys, zipfile
class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
    def handle_starttag(self, tag, attrs):
        if tag not in ('meta', 'br', 'img'):
            self.open.append(tag)
        for name, value in attrs:
            assert not name.startswith('on'), name
            assert name not in ('src', 'href') or value.startswith('data:image/'), value
    def handle_startendtag(self, tag, attrs):
        pass
    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
kit = zipfile.ZipFile(sys.argv[1])
assert kit.testzip() is None
for name in kit.namelist():
    data = kit.read(name)
    if name.endswith('.html'):
        page = Page()
        page.feed(data.decode())
        page.close()
        assert page.open == [], page.open
    elif name.endswith('.json'):
        assert json.loads(data)['product'] == 'CMG Media Wizard'
    elif name.endswith('.ics'):
        assert data.endswith(b'\r\n')
        inside = []
        for line in data.decode().replace('\r\n ', '').split('\r\n')[:-1]:
            key, value = re.fullmatch(r'([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)', line).groups()
            if key == 'BEGIN':
                inside.append(value)
            elif key == 'END':
                assert inside.pop() == value
            else:
                assert inside[0] == 'VCALENDAR'
        assert inside == []
    elif name.endswith('.txt'):
        assert data.decode().split(':')[0] and '\n\n' in data.decode()
    elif name.endswith('.png'):
        assert data[12:16] == b'IHDR'
    else:
        raise AssertionError(name)
print(' '.join(sorted(kit.namelist())))
)";

} // namespace

void TestFieldKit::everyFileOpensElsewhere_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages())
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void TestFieldKit::everyFileOpensElsewhere()
{
    if (!test::isInstalled(u"python3"_s))
        QSKIP("python3 is not here");
    QFETCH(Language, language);
    const QString path = m_folder.filePath(u"kit.zip"_s);
    const Result<> written =
        writeKitArchive(labKit(fullChoices(language)), {.path = path, .mayReplace = true});
    QVERIFY2(written, test::why(written).constData());
    const test::Ran ran = test::run(u"python3"_s, {u"-c"_s, QString::fromLatin1(kReader), path});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QCOMPARE(ran.output.trimmed(),
             "card.html dates.ics label.html mail.txt report.json screen.png");
}

void TestFieldKit::codeReadsAsTheContact_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("contact");
    const QString plain = u"IT service desk, +1 555 0100"_s;
    QTest::newRow("card") << u"card.html"_s << plain;
    QTest::newRow("label") << u"label.html"_s << plain;
    QTest::newRow("card, French") << u"card.html"_s << u"Équipe d’assistance, +33 1 70 18 99 00"_s;
    QTest::newRow("card, Japanese") << u"card.html"_s << u"ヘルプデスク 03-1234-5678"_s;
    QTest::newRow("card, long") << u"card.html"_s << fullChoices().contact;
}

/// What the code in the page says is what we put into it, and one picture can be cut out of it.
void TestFieldKit::codeReadsAsTheContact()
{
    for (const QString& program : {u"zbarimg"_s, u"rsvg-convert"_s}) {
        if (!test::isInstalled(program))
            QSKIP("zbarimg (zbar-tools) or rsvg-convert (librsvg2-bin) is not here");
    }
    QFETCH(QString, page);
    QFETCH(QString, contact);
    KitChoices choices;
    choices.company = u"Contoso; North, Inc."_s;
    choices.contact = contact;
    const QString html = fileOf(labKit(choices), page);
    static const QRegularExpression element(u"<svg.*?</svg>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString svg = element.match(html).captured();
    svg.replace(u"<svg "_s, u"<svg xmlns=\"http://www.w3.org/2000/svg\" "_s);
    const QString drawn = m_folder.filePath(u"code.svg"_s);
    const QString picture = m_folder.filePath(u"code.png"_s);
    test::writeFile(drawn, svg.toUtf8());
    QCOMPARE(test::run(u"rsvg-convert"_s,
                       {u"-w"_s, u"600"_s, u"-h"_s, u"600"_s, u"-o"_s, picture, drawn})
                 .exitCode,
             0);
    const test::Ran ran = test::run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, picture});
    QCOMPARE(QString::fromUtf8(ran.output).remove(u'\r').trimmed(),
             contactCard(contact, choices.company).remove(u'\r'));
}

/// As WeasyPrint sets it, which honors what CSS says of paper; its start takes long, so it is one
/// run for all of them.
void TestFieldKit::fitsOnePage()
{
    constexpr char kPrinter[] = R"(
import sys, weasyprint
for path in sys.argv[1:]:
    for paper in ('A4', 'letter'):
        style = weasyprint.CSS(string='@page { size: ' + paper + ' }')
        pages = weasyprint.HTML(path).render(stylesheets=[style]).pages
        print(len(pages), path.rsplit('/', 1)[-1], paper)
)";
    if (!test::isInstalled(u"weasyprint"_s))
        QSKIP("weasyprint is not here");
    QJsonArray sticks;
    for (int i = 0; i <= kMostLabels; ++i)
        sticks << i;
    QJsonObject report = labReport();
    report.insert(u"output"_s, QJsonObject{{u"label"_s, QString(32, u'M')}, {u"sticks"_s, sticks}});
    QStringList arguments{u"-c"_s, QString::fromLatin1(kPrinter)};
    for (const Language language : allLanguages()) {
        const std::vector<KitFile> kit =
            fieldKit(report, *kitMedium(report, {}), fullChoices(language), {});
        for (const QString& page : {u"card.html"_s, u"label.html"_s}) {
            arguments << m_folder.filePath(languageCode(language) + u'-' + page);
            test::writeFile(arguments.last(), fileOf(kit, page).toUtf8());
        }
    }
    const test::Ran ran = test::run(u"/usr/bin/python3"_s, arguments); // whose it is
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QList<QByteArray> lines = ran.output.trimmed().split('\n');
    QCOMPARE(lines.size(), (arguments.size() - 2) * 2);
    for (const QByteArray& line : lines)
        QVERIFY2(line.startsWith("1 "), line.constData());
}

void TestFieldKit::findsWhatAPhoneCanUse_data()
{
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("line");
    QTest::newRow("name") << u"IT service desk, +1 555 0100"_s << u"FN:IT service desk"_s;
    QTest::newRow("number") << u"IT service desk, +1 555 0100"_s << u"TEL:+15550100"_s;
    QTest::newRow("local number") << u"Call (030) 90 18 20-1 from 8 to 17"_s << u"TEL:0309018201"_s;
    QTest::newRow("hours are no number") << u"Ask Kim, 8 to 17, room 214"_s << QString();
    QTest::newRow("mail") << u"Help: help.desk@it.contoso.com"_s
                          << u"EMAIL:help.desk@it.contoso.com"_s;
    QTest::newRow("web") << u"https://help.contoso.com/pc, or call"_s
                         << u"URL:https://help.contoso.com/pc"_s;
    QTest::newRow("escaped") << u"Desk; 1st, floor"_s << u"NOTE:Desk\\; 1st\\, floor"_s;
    QTest::newRow("on one line") << u"Desk\nTEL:666666"_s << u"NOTE:Desk TEL:666666"_s;
}

void TestFieldKit::findsWhatAPhoneCanUse()
{
    QFETCH(QString, contact);
    QFETCH(QString, line);
    const QStringList lines = contactCard(contact, u"Contoso"_s).split(u"\r\n"_s);
    QVERIFY(lines.contains(u"ORG:Contoso"_s));
    if (line.isEmpty())
        QVERIFY(lines.filter(QRegularExpression(u"^TEL"_s)).isEmpty());
    else
        QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QVERIFY(contactCard(u" \n"_s, u"Contoso"_s).isEmpty());
}

void TestFieldKit::hasTheKeyOfOneMaker()
{
    KitChoices choices;
    choices.pcMaker = u"hp"_s;
    const std::vector<KitFile> kit = labKit(choices);
    for (const QString& name : {u"card.html"_s, u"mail.txt"_s}) {
        QVERIFY(fileOf(kit, name).contains(u"Esc, then F9"_s));
        QVERIFY(!fileOf(kit, name).contains(u"Lenovo"_s));
    }
}

void TestFieldKit::hasALabelForEachStick()
{
    const auto labels = [](int count) {
        return stickLabelsHtml({.label = u"Branch"_s, .contact = {}, .expires = {}}, count)
            .count(u"class=\"label\""_s);
    };
    QCOMPARE(fileOf(labKit({}), u"label.html"_s).count(u"class=\"label\""_s), 3);
    QCOMPARE(labels(0), 1);
    QCOMPARE(labels(100), kMostLabels);
}

void TestFieldKit::mailNeverHasThePassword()
{
    QJsonObject report = labReport();
    QVERIFY(fileOf(labKit({}), u"mail.txt"_s).contains(u"password for the medium separately"_s));
    QJsonObject medium = report[u"medium"_s].toObject();
    medium.insert(u"password"_s, false);
    report.insert(u"medium"_s, medium);
    const std::vector<KitFile> kit = fieldKit(report, *kitMedium(report, {}), {}, {});
    QVERIFY(!fileOf(kit, u"mail.txt"_s).contains(u"password"_s));
    QVERIFY(!fileOf(kit, u"card.html"_s).contains(u"password"_s));
}

void TestFieldKit::leavesOutWhatIsNotKnown()
{
    const QJsonObject report{{u"product"_s, u"CMG Media Wizard"_s},
                             {u"output"_s, QJsonObject{{u"label"_s, u"Branch"_s}}}};
    const Result<KitMedium> medium = kitMedium(report, {});
    QVERIFY(medium);
    QVERIFY(medium->hasPassword); // to say so where there is none is the smaller harm
    const std::vector<KitFile> kit = fieldKit(report, *medium, {}, {});
    QVERIFY(fileOf(kit, u"dates.ics"_s).isEmpty());
    QVERIFY(fileOf(kit, u"screen.png"_s).isEmpty());
    QVERIFY(!fileOf(kit, u"card.html"_s).contains(u"<svg"_s));
    QVERIFY(!fileOf(kit, u"card.html"_s).contains(u"<img"_s));
}

void TestFieldKit::refusesWhatIsNoReport_data()
{
    QTest::addColumn<QJsonObject>("report");
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("of another product") << QJsonObject{{u"product"_s, u"Rufus"_s}};
    QTest::newRow("without an output") << QJsonObject{{u"product"_s, u"CMG Media Wizard"_s}};
    QTest::newRow("of other shape")
        << QJsonObject{{u"product"_s, u"CMG Media Wizard"_s}, {u"output"_s, QJsonArray{1}}};
}

void TestFieldKit::refusesWhatIsNoReport()
{
    QFETCH(QJsonObject, report);
    QCOMPARE(kitMedium(report, u"a.json"_s).error().code, ErrorCode::KitNeedsReport);
}

void TestFieldKit::refusesWhatIsNoPicture()
{
    const QString path = m_folder.filePath(u"logo.png"_s);
    for (const QByteArray& content : {QByteArray("<svg onload=\"alert(1)\"/>"), QByteArray(),
                                      QByteArray(kLogo + QByteArray(3 << 20, 'x'))}) {
        test::writeFile(path, content);
        QCOMPARE(loadKitPicture(path).error().code, ErrorCode::KitPicture);
    }
    test::writeFile(path, kLogo);
    QCOMPARE(*loadKitPicture(path), kLogo);
}

void TestFieldKit::replacesNoFolder()
{
    const QString folder = m_folder.filePath(u"kit"_s);
    const Result<> written = writeKitFolder(labKit(fullChoices()), folder);
    QVERIFY2(written, test::why(written).constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             QStringList({u"card.html"_s, u"dates.ics"_s, u"label.html"_s, u"mail.txt"_s,
                          u"report.json"_s, u"screen.png"_s}));
    QCOMPARE(writeKitFolder({}, folder).error().code, ErrorCode::OutputExists);
    QCOMPARE(writeKitFolder({}, folder + u"/none/kit"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*part*"_s, u".*"_s}, QDir::Files | QDir::Hidden),
             QStringList());
}

CMGMEDIA_TEST(TestFieldKit)
#include "test_field_kit.moc"
