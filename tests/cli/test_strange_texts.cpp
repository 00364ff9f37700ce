// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_text.h"
#include "core/devices/device.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

/// What a terminal obeys, and a line of ours that is none: ESC, CSI and OSC of eight bits, the turn
/// of the direction, ends of lines.
const QString kStrange = u"a\u001b[31m\u009b2J\u009d0;x\u202e\u2066\u2028b\nblocker: forged"_s;

void looksHarmless(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const QChar character : text) {
        const bool isObeyed = (character.category() == QChar::Other_Control && character != u'\n')
                              || character.category() == QChar::Other_Format
                              || character.category() == QChar::Separator_Line;
        QVERIFY2(!isObeyed, bytes.constData());
    }
    QVERIFY2(!text.startsWith(u"blocker: forged"_s) && !text.contains(u"\nblocker: forged"_s),
             bytes.constData());
}

void looksHarmless(const Ran& ran)
{
    looksHarmless(ran.output);
    looksHarmless(ran.errors);
}

} // namespace

/// What stands in the files of strangers is shown, and neither obeyed nor taken for ours.
class TestStrangeTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void ofAMedium();
    void ofATaskSequence();
    void ofFileNames();
    void ofASerialNumber();

private:
    CliLab m_lab;
};

void TestStrangeTexts::ofAMedium()
{
    const QString label = m_lab.path(u"medium/MediaLabel.txt"_s);
    const QByteArray before = test::readFile(label);
    test::writeFile(label, "label=" + kStrange.toUtf8() + "\r\n");
    for (const QStringList& more : {QStringList(), QStringList{u"--json"_s}}) {
        const Ran ran = tool(QStringList{u"inspect"_s, m_lab.path(u"medium"_s)} + more);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        looksHarmless(ran);
    }
    test::writeFile(label, before);
}

void TestStrangeTexts::ofATaskSequence()
{
    const QString xml = m_lab.beside(u"sequence.xml"_s);
    const QByteArray name = "a&#10;blocker: forged\xC2\x9B\xE2\x80\xAE";
    test::writeFile(xml,
                    "<?xml version=\"1.0\"?><sequence version=\"3.10\"><group name=\"" + name
                        + "\"><step type=\"SMS_TaskSequence_JoinDomainWorkgroupAction\" name=\""
                        + name + "\"><action>x</action></step></group></sequence>");
    for (const QStringList& more : {QStringList(), QStringList{u"--json"_s}})
        looksHarmless(tool(QStringList{u"lint"_s, xml} + more));
}

void TestStrangeTexts::ofFileNames()
{
    const QString name = m_lab.beside(kStrange);
    looksHarmless(tool({u"inspect"_s, name}));
    looksHarmless(tool({u"verify"_s, name}));
    looksHarmless(tool({u"build"_s, name}));
    looksHarmless(tool(
        {u"console"_s, u"script"_s, m_lab.path(u"profile.json"_s), u"--out"_s, name + u"/none"_s}));
    looksHarmless(tool({name}));
    looksHarmless(tool({u"rules"_s, name}));
}

/// What is printed to be copied does in no shell more than name the stick: not in sh, not in cmd,
/// and not in PowerShell, which takes typographic quotes for quotes, too.
void TestStrangeTexts::ofASerialNumber()
{
    static const QRegularExpression oneWord(uR"(^--erase ([A-Za-z0-9._:+-]+|"[ -~]+")$)"_s);
    const QString meant = u"\"$`%!\\"_s;
    for (const QString& serial :
         {u"';calc;'$"_s, u"%&calc&"_s, u"\";calc;\""_s, u"$(calc)"_s, u"`calc`"_s, u"a!b!"_s,
          u"a\\"_s, u"\u201c;calc;\u201d"_s, u"\u2018;calc;\u2019"_s, u"a\nb"_s, kStrange,
          u"日本"_s, u"4C53 0001"_s, u"-x"_s}) {
        Device device;
        device.serial = serial;
        const QString option = cli::eraseOption(device);
        QVERIFY2(oneWord.match(option).hasMatch(), qPrintable(option));
        const QString word = option.sliced(8);
        const QString inside = word.startsWith(u'"') ? word.mid(1).chopped(1) : word;
        for (const QChar sign : meant)
            QVERIFY2(!inside.contains(sign), qPrintable(option));
    }
}

CMGMEDIA_TEST(TestStrangeTexts)
#include "test_strange_texts.moc"
