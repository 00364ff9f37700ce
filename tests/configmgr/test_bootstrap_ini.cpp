// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/bootstrap_ini.h"
#include "tests/support/test_program.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray utf16(const QString& text, bool isBig)
{
    QByteArray bytes = isBig ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar unit : text) {
        bytes += static_cast<char>(isBig ? unit.row() : unit.cell());
        bytes += static_cast<char>(isBig ? unit.cell() : unit.row());
    }
    return bytes;
}

} // namespace

class TestBootstrapIni : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatASiteWrites();
    void readsValues_data();
    void readsValues();
    void changesNothingButTheValue_data();
    void changesNothingButTheValue();
    void keepsAnyBytes_data();
    void keepsAnyBytes();
    void takesAnyBytes();
};

void TestBootstrapIni::writesWhatASiteWrites()
{
    const BootstrapIni open = BootstrapIni::bootMedia(false);
    QCOMPARE(open.content(), QByteArray("[MediaInfo]\r\nMediaType=BootMedia\r\n"
                                        "PasswordRequired=false\r\nUnattended=false\r\n"));
    QCOMPARE(open.mediaType(), u"BootMedia"_s);
    QCOMPARE(open.passwordRequired(), false);
    QCOMPARE(open.unattended(), false);
    QCOMPARE(BootstrapIni::bootMedia(true).passwordRequired(), true);
}

void TestBootstrapIni::readsValues_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::optional<bool>>("required");
    const std::optional<bool> none;
    const std::optional<bool> yes = true;
    const std::optional<bool> no = false;
    QTest::newRow("plain") << QByteArray("[MediaInfo]\r\nPasswordRequired=true\r\n") << yes;
    QTest::newRow("case") << QByteArray("[MEDIAINFO]\npasswordrequired=FALSE") << no;
    QTest::newRow("spaces") << QByteArray(" [ MediaInfo ] \n\t PasswordRequired \t=  true \t\n")
                            << yes;
    QTest::newRow("quoted") << QByteArray("[MediaInfo]\nPasswordRequired=\"true\"\n") << yes;
    QTest::newRow("first wins") << QByteArray(
        "[MediaInfo]\nPasswordRequired=true\nPasswordRequired=false\n")
                                << yes;
    QTest::newRow("first section wins")
        << QByteArray("[MediaInfo]\nX=1\n[MediaInfo]\nPasswordRequired=false\n") << none;
    QTest::newRow("comments") << QByteArray("[MediaInfo]\n;PasswordRequired=true\n"
                                            " # PasswordRequired=true\nPasswordRequired=false\n")
                              << no;
    QTest::newRow("other section") << QByteArray("[Other]\nPasswordRequired=true\n") << none;
    QTest::newRow("no section") << QByteArray("PasswordRequired=true\n") << none;
    QTest::newRow("neither") << QByteArray("[MediaInfo]\nPasswordRequired=maybe\n") << none;
    QTest::newRow("without value") << QByteArray("[MediaInfo]\nPasswordRequired=\n") << none;
    QTest::newRow("carriage returns") << QByteArray("[MediaInfo]\rPasswordRequired=true\r") << yes;
    QTest::newRow("UTF-8 with mark")
        << QByteArray("\xEF\xBB\xBF[MediaInfo]\nPasswordRequired=true\n") << yes;
    QTest::newRow("UTF-16LE") << utf16(u"[MediaInfo]\r\nPasswordRequired=true\r\n"_s, false) << yes;
    QTest::newRow("UTF-16BE") << utf16(u"[MediaInfo]\r\nPasswordRequired=true\r\n"_s, true) << yes;
    QTest::newRow("empty") << QByteArray() << none;
}

void TestBootstrapIni::readsValues()
{
    QFETCH(QByteArray, content);
    QFETCH(std::optional<bool>, required);
    QCOMPARE(BootstrapIni(content).passwordRequired(), required);
}

void TestBootstrapIni::changesNothingButTheValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // PasswordRequired is true, Unattended is false
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << before << after;
    };
    row("plain", "[MediaInfo]\r\nPasswordRequired=false\r\nUnattended=true\r\n",
        "[MediaInfo]\r\nPasswordRequired=true\r\nUnattended=false\r\n");
    row("already so", "[MediaInfo]\nPasswordRequired=TRUE\nUnattended=\"False\"",
        "[MediaInfo]\nPasswordRequired=TRUE\nUnattended=\"False\"");
    row("unknown keys and comments",
        "; first\n[A]\nB=1\n\n[MediaInfo]\n# c\nPasswordRequired = false \nNew=x\nUnattended=true",
        "; first\n[A]\nB=1\n\n[MediaInfo]\n# c\nPasswordRequired = true \nNew=x\nUnattended=false");
    row("other letters", "[MediaInfo]\nName=B\xFCro\xFF\nPasswordRequired=false\nUnattended=true",
        "[MediaInfo]\nName=B\xFCro\xFF\nPasswordRequired=true\nUnattended=false");
    row("missing key", "[MediaInfo]\r\nPasswordRequired=false\r\n\r\n[Other]\r\nX=1\r\n",
        "[MediaInfo]\r\nPasswordRequired=true\r\nUnattended=false\r\n\r\n[Other]\r\nX=1\r\n");
    row("missing key, spaces", "[MediaInfo]\nPasswordRequired = false\n",
        "[MediaInfo]\nPasswordRequired = true\nUnattended = false\n");
    row("missing key, open end", "[MediaInfo]\nPasswordRequired=false",
        "[MediaInfo]\nPasswordRequired=true\nUnattended=false");
    row("missing section", "[Other]\nX=1\n",
        "[Other]\nX=1\n[MediaInfo]\nPasswordRequired=true\nUnattended=false\n");
    row("missing section, open end", "[Other]\nX=1",
        "[Other]\nX=1\n[MediaInfo]\nPasswordRequired=true\nUnattended=false");
    row("empty", "", "[MediaInfo]\r\nPasswordRequired=true\r\nUnattended=false\r\n");
    row("empty value", "[MediaInfo]\nPasswordRequired=\nUnattended=  \n",
        "[MediaInfo]\nPasswordRequired=true\nUnattended=false  \n");
    row("UTF-8 with mark", "\xEF\xBB\xBF[MediaInfo]\nN=\xC3\xBC\nPasswordRequired=false\n",
        "\xEF\xBB\xBF[MediaInfo]\nN=\xC3\xBC\nPasswordRequired=true\nUnattended=false\n");
    for (const bool isBig : {false, true})
        row(isBig ? "UTF-16BE" : "UTF-16LE",
            utf16(u"[MediaInfo]\r\nN=ü\xD800\r\nPasswordRequired=false\r\n"_s, isBig),
            utf16(u"[MediaInfo]\r\nN=ü\xD800\r\nPasswordRequired=true\r\nUnattended=false\r\n"_s,
                  isBig));
    row("UTF-16 with half a letter",
        utf16(u"[MediaInfo]\nPasswordRequired=false\nUnattended=true\n"_s, false) + "x",
        utf16(u"[MediaInfo]\nPasswordRequired=true\nUnattended=false\n"_s, false) + "x");
}

void TestBootstrapIni::changesNothingButTheValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    BootstrapIni ini(before);
    QCOMPARE(ini.content(), before);
    ini.setPasswordRequired(true);
    ini.setUnattended(false);
    QCOMPARE(ini.content(), after);
    QCOMPARE(BootstrapIni(after).passwordRequired(), true);
    QCOMPARE(BootstrapIni(after).unattended(), false);
}

void TestBootstrapIni::keepsAnyBytes_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("8-bit") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE");
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF");
}

void TestBootstrapIni::keepsAnyBytes()
{
    QFETCH(QByteArray, mark);
    QByteArray bytes = mark;
    for (int byte = 0; byte < 256; ++byte) {
        bytes += static_cast<char>(byte);
        QCOMPARE(BootstrapIni(bytes).content(), bytes);
    }
}

// Cut anywhere, it can be read and set; what was set is read again.
void TestBootstrapIni::takesAnyBytes()
{
    const QByteArray whole = utf16(u"[MediaInfo]\r\nPasswordRequired = false\r\n[B]\r\n"_s, false);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        BootstrapIni ini(whole.first(length));
        ini.setPasswordRequired(true);
        QCOMPARE(BootstrapIni(ini.content()).passwordRequired(), true);
    }
}

CMGMEDIA_TEST(TestBootstrapIni)
#include "test_bootstrap_ini.moc"
