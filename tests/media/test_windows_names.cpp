// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/windows_names.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Names that other systems know and Windows does not open.
class TestWindowsNames : public QObject
{
    Q_OBJECT

private slots:
    void areOpenedOrNot_data();
    void areOpenedOrNot();
};

void TestWindowsNames::areOpenedOrNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isOpened");
    for (const QString& path :
         {u"SMS/data/Variables.dat"_s, u"NULL.txt"_s, u"CONS/x"_s, u"COM10.txt"_s, u"COMA"_s,
          u"xCON"_s, u".hidden"_s, u"a b.txt"_s, u"Größe – 日本.txt"_s, u"a'b&c;d=e.txt"_s})
        QTest::addRow("%s", qPrintable(path)) << path << true;
    for (const QString& path :
         {u"NUL.evi"_s, u"nul"_s,         u"COM1.tx"_s,  u"com¹"_s,      u"LPT9.a.b"_s,
          u"CONIN$"_s,  u"SMS/aux.h/x"_s, u"PRN .txt"_s, u"e*i?l<>"_s,   u"evil. ."_s,
          u"a."_s,      u"a "_s,          u"a:b"_s,      u"a\"b"_s,      u"a|b"_s,
          u"a\\b"_s,    u"a\u001b[31m"_s, u"a\tb"_s,     u"folder./a"_s, QString()})
        QTest::addRow("not %s", qPrintable(path)) << path << false;
}

void TestWindowsNames::areOpenedOrNot()
{
    QFETCH(QString, path);
    QTEST(isPathForWindows(path), "isOpened");
}

CMGMEDIA_TEST(TestWindowsNames)
#include "test_windows_names.moc"
