// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/password/password_strength.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

PasswordStrength rated(const QString& password, const QStringList& ownWords = {})
{
    return passwordStrength(Secret::fromText(password), ownWords);
}

bool has(const PasswordStrength& strength, PasswordPattern pattern)
{
    return std::ranges::find(strength.patterns, pattern) != strength.patterns.end();
}

} // namespace

class TestPasswordStrength : public QObject
{
    Q_OBJECT

private slots:
    void tellsWeakFromEnough_data();
    void tellsWeakFromEnough();
    void explainsWhy_data();
    void explainsWhy();
    void wordsOfTheMediumAreNoSecret();
    void countsCharactersThatAUsKeyboardLacks();
    void bearsAnyLength();
    void timeGrowsWithTheBits();
    void timeChangesItsUnit_data();
    void timeChangesItsUnit();
};

void TestPasswordStrength::tellsWeakFromEnough_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("common") << u"password"_s << false;
    QTest::newRow("as policies like it") << u"P@ssw0rd2026!"_s << false;
    QTest::newRow("keyboard row") << u"qwertyuiop12345"_s << false;
    QTest::newRow("three words") << u"correct horse battery"_s << false;
    QTest::newRow("words with capitals") << u"PurpleKitchenTable"_s << false;
    QTest::newRow("words in capitals") << u"MANCHESTER-UNITED"_s << false;
    QTest::newRow("capitals and a number") << u"TIGER-LISBON-42"_s << false;
    QTest::newRow("eight random") << u"x7Gq!m2Z"_s << false;
    QTest::newRow("fourteen random") << u"x7Gqrm2ZwT9kLd"_s << true;
    QTest::newRow("letters that are no words") << u"xkvqzwhtbngrp"_s << true;
    QTest::newRow("five words") << u"velvet-tunnel-orbit-harvest-gloomy"_s << true;
}

void TestPasswordStrength::tellsWeakFromEnough()
{
    QFETCH(QString, password);
    QFETCH(bool, isEnough);
    const PasswordStrength strength = rated(password);
    QCOMPARE(strength.length, static_cast<int>(password.size()));
    QVERIFY2((strength.bits >= kEnoughBits) == isEnough,
             qPrintable(QString::number(strength.bits)));
}

void TestPasswordStrength::explainsWhy_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("pattern");
    const auto row = [](const char* name, const QString& password, PasswordPattern pattern) {
        QTest::newRow(name) << password << static_cast<int>(pattern);
    };
    row("common word", u"monkey"_s, PasswordPattern::CommonWord);
    row("leet", u"p4ssw0rd"_s, PasswordPattern::CommonWord);
    row("product", u"xx9configmgr"_s, PasswordPattern::OwnWord);
    row("keyboard", u"[poiuytre"_s, PasswordPattern::KeyboardRow);
    row("repeat", u"aaaaaaaaaa"_s, PasswordPattern::Repeat);
    row("sequence", u"defghijkl"_s, PasswordPattern::Sequence);
    row("date", u"21.11.2026"_s, PasswordPattern::Date);
}

void TestPasswordStrength::explainsWhy()
{
    QFETCH(QString, password);
    QFETCH(int, pattern);
    QVERIFY(has(rated(password), static_cast<PasswordPattern>(pattern)));
}

void TestPasswordStrength::wordsOfTheMediumAreNoSecret()
{
    const QString password = u"Grünwaldstraße Zweigstelle"_s;
    const PasswordStrength alone = rated(u"Kolbermoor"_s);
    const PasswordStrength known = rated(u"Kolbermoor"_s, {u"kolbermoor"_s});
    QVERIFY(known.bits < alone.bits - 10);
    QVERIFY(has(known, PasswordPattern::OwnWord));
    QVERIFY(rated(password, {password}).bits < rated(password).bits);
}

void TestPasswordStrength::countsCharactersThatAUsKeyboardLacks()
{
    QCOMPARE(rated(u" azAZ09~!\"\\"_s).notTypeable, 0);
    QCOMPARE(rated(u"Pä€ßword"_s).notTypeable, 3);
    QCOMPARE(rated(u"a\tb"_s).notTypeable, 1);
    const PasswordStrength beyondTheBmp = rated(u"key\U0001F511"_s);
    QCOMPARE(beyondTheBmp.length, 4);
    QCOMPARE(beyondTheBmp.notTypeable, 1);
}

void TestPasswordStrength::bearsAnyLength()
{
    QCOMPARE(rated(QString(4000, u'x')).length, 4000);
    QVERIFY(rated(QString(4000, u'x')).bits > 0);
}

void TestPasswordStrength::timeGrowsWithTheBits()
{
    const auto time = [](double bits) {
        return timeToGuess({.length = 0, .bits = bits, .notTypeable = 0, .patterns = {}}).english();
    };
    QCOMPARE(time(30), u"less than a minute"_s);
    QCOMPARE(time(40.7), u"1 minute"_s);
    QVERIFY(time(44).contains("minutes"_L1));
    QVERIFY(time(50).contains("hours"_L1));
    QVERIFY(time(56).contains("days"_L1));
    QVERIFY(time(62).contains("years"_L1));
    QCOMPARE(time(80), u"centuries"_s);
}

void TestPasswordStrength::timeChangesItsUnit_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    constexpr double kHour = 3600;
    constexpr double kDay = 24 * kHour;
    constexpr double kYear = 365.25 * kDay;
    const auto row = [](double seconds, const QString& text) {
        QTest::newRow(qPrintable(text)) << seconds << text;
    };
    row(0, u"less than a minute"_s);
    row(59.9, u"less than a minute"_s);
    row(60.1, u"1 minute"_s);
    row(119.9, u"1 minute"_s);
    row(120.1, u"2 minutes"_s);
    row(kHour - 1, u"59 minutes"_s);
    row(kHour + 1, u"1 hour"_s);
    row(kDay - 1, u"23 hours"_s);
    row(kDay + 1, u"1 day"_s);
    row(kYear - kHour, u"365 days"_s);
    row(kYear + kHour, u"1 year"_s);
    row(100 * kYear - kDay, u"99 years"_s);
    row(100 * kYear + kDay, u"centuries"_s);
    row(1e300, u"centuries"_s);
}

/// At each edge, and with numbers that agree.
void TestPasswordStrength::timeChangesItsUnit()
{
    installLanguage(Language::English);
    QFETCH(double, seconds);
    QFETCH(QString, text);
    const double bits = std::log2(seconds * kGuessesPerSecond) + 1;
    const PasswordStrength strength{.length = 0, .bits = bits, .notTypeable = 0, .patterns = {}};
    QCOMPARE(timeToGuess(strength).translated(), text);
}

CMGMEDIA_TEST(TestPasswordStrength)
#include "test_password_strength.moc"
