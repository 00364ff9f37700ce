// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/revocation_answer.h"
#include "core/crypto/windows_pe_hello.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;
using State = RevocationAnswer::State;

/// By lists and answers that the openssl program made.
class TestRevocationAnswer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWhoIsRevoked();
    void knowsWhoIsNot();
    void takesAListForAsLongAsItSays();
    void takesNoListOfOthers();
    void takesNoListThatIsCutOff();
    void knowsWhatAResponderSays();
    void takesAnAnswerThatNamesNoEndForAWeek();
    void takesNoAnswerOfOthers();
    void takesNoAnswerThatIsCutOff();
    void knowsRefusals();
    void choosesTheHelloByTheBuild();

private:
    QByteArray answerTo(const Certificate& certificate, const QString& signer,
                        const QStringList& until = {u"-ndays"_s, u"4"_s});

    QTemporaryDir m_folder;
    std::unique_ptr<OutsideCa> m_ca;
    Certificate m_root;
    Certificate m_other;
    Certificate m_good;
    Certificate m_revoked;
    QByteArray m_list;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

void TestRevocationAnswer::initTestCase()
{
    if (!isInstalled(u"openssl"_s))
        skipProgram(u"openssl is not here"_s);
    m_ca = std::make_unique<OutsideCa>(m_folder.path());
    m_ca->makeEcKey(u"key"_s);
    m_ca->makeEcKey(u"other"_s);
    m_root =
        m_ca->make({.name = u"root"_s, .key = u"key"_s, .extensions = OutsideCa::caExtensions()});
    m_other = m_ca->make({.name = u"stranger"_s,
                          .key = u"other"_s,
                          .extensions = OutsideCa::caExtensions(),
                          .subject = u"/CN=root"_s});
    m_good = m_ca->make({.name = u"good"_s, .issuer = u"root"_s, .key = u"key"_s});
    m_revoked = m_ca->make({.name = u"revoked"_s, .issuer = u"root"_s, .key = u"key"_s});
    const QByteArray index = "V\t350101000000Z\t\t" + m_good.serial.toLatin1()
                             + "\tunknown\t/CN=good\n"
                               "R\t350101000000Z\t250601120000Z,keyCompromise\t"
                             + m_revoked.serial.toLatin1() + "\tunknown\t/CN=revoked\n";
    writeFile(m_ca->path(u"index.txt"_s), index);
    writeFile(m_ca->path(u"number"_s), "01\n");
    writeFile(m_ca->path(u"ca.cnf"_s), "[ca]\ndefault_ca=here\n[here]\ndatabase=index.txt\n"
                                       "crlnumber=number\ndefault_md=sha256\n"
                                       "crl_extensions=list\n[list]\n");
    m_ca->openssl({u"ca"_s, u"-config"_s, u"ca.cnf"_s, u"-gencrl"_s, u"-cert"_s, u"root.pem"_s,
                   u"-keyfile"_s, u"key.key"_s, u"-crldays"_s, u"10"_s, u"-out"_s, u"list.pem"_s});
    m_list = readFile(m_ca->path(u"list.pem"_s));
}

QByteArray TestRevocationAnswer::answerTo(const Certificate& certificate, const QString& signer,
                                          const QStringList& until)
{
    writeFile(m_ca->path(u"question"_s), ocspRequest(certificate, m_root));
    m_ca->openssl(QStringList{u"ocsp"_s, u"-index"_s, u"index.txt"_s, u"-CA"_s, u"root.pem"_s,
                              u"-rsigner"_s, signer + u".pem"_s, u"-rkey"_s,
                              signer == "root"_L1 ? u"key.key"_s : u"other.key"_s, u"-reqin"_s,
                              u"question"_s, u"-respout"_s, u"answer"_s}
                  + until);
    return readFile(m_ca->path(u"answer"_s));
}

void TestRevocationAnswer::knowsWhoIsRevoked()
{
    const RevocationAnswer answer = judgeRevocationList(m_list, m_revoked, m_root, m_now);
    QCOMPARE(answer.state, State::Revoked);
    QCOMPARE(answer.reason, u"keyCompromise"_s);
    QCOMPARE(answer.revoked, QDateTime({2025, 6, 1}, {12, 0}, Qt::UTC));
}

void TestRevocationAnswer::knowsWhoIsNot()
{
    QCOMPARE(judgeRevocationList(m_list, m_good, m_root, m_now).state, State::Good);
}

void TestRevocationAnswer::takesAListForAsLongAsItSays()
{
    QCOMPARE(judgeRevocationList(m_list, m_revoked, m_root, m_now.addDays(9)).state,
             State::Revoked);
    QCOMPARE(judgeRevocationList(m_list, m_revoked, m_root, m_now.addDays(11)).state, State::Stale);
    QCOMPARE(judgeRevocationList(m_list, m_revoked, m_root, m_now.addDays(-1)).state,
             State::NotYetValid);
}

void TestRevocationAnswer::takesNoListOfOthers()
{
    QCOMPARE(judgeRevocationList(m_list, m_revoked, m_other, m_now).state, State::Foreign);
    QCOMPARE(judgeRevocationList(m_list, m_revoked, ecRoot(), m_now).state, State::Foreign);
}

void TestRevocationAnswer::takesNoListThatIsCutOff()
{
    QCOMPARE(judgeRevocationList({}, m_good, m_root, m_now).state, State::Damaged);
    QCOMPARE(judgeRevocationList("<html>", m_good, m_root, m_now).state, State::Damaged);
    for (qsizetype size = 0; size < m_list.size() - 40; size += 7)
        QVERIFY(!judgeRevocationList(m_list.first(size), m_good, m_root, m_now).isValid());
}

void TestRevocationAnswer::knowsWhatAResponderSays()
{
    QCOMPARE(judgeOcspAnswer(answerTo(m_good, u"root"_s), m_good, m_root, m_now).state,
             State::Good);
    const QByteArray answer = answerTo(m_revoked, u"root"_s);
    const RevocationAnswer revoked = judgeOcspAnswer(answer, m_revoked, m_root, m_now);
    QCOMPARE(revoked.state, State::Revoked);
    QCOMPARE(revoked.reason, u"keyCompromise"_s);
    QCOMPARE(judgeOcspAnswer(answer, m_revoked, m_root, m_now.addDays(5)).state, State::Stale);
    QCOMPARE(judgeOcspAnswer(answer, m_good, m_root, m_now).state, State::Foreign);
}

void TestRevocationAnswer::takesAnAnswerThatNamesNoEndForAWeek()
{
    const QByteArray answer = answerTo(m_good, u"root"_s, {});
    QCOMPARE(judgeOcspAnswer(answer, m_good, m_root, m_now.addDays(6)).state, State::Good);
    const RevocationAnswer old = judgeOcspAnswer(answer, m_good, m_root, m_now.addDays(8));
    QCOMPARE(old.state, State::Stale);
    const qint64 secondsOff = m_now.addDays(7).secsTo(old.nextUpdate); // which the finding names
    QVERIFY2(secondsOff >= -1 && secondsOff < 600, QByteArray::number(secondsOff).constData());
}

void TestRevocationAnswer::takesNoAnswerOfOthers()
{
    const QByteArray answer = answerTo(m_good, u"stranger"_s);
    QCOMPARE(judgeOcspAnswer(answer, m_good, m_root, m_now).state, State::Foreign);
}

void TestRevocationAnswer::takesNoAnswerThatIsCutOff()
{
    const QByteArray answer = answerTo(m_good, u"root"_s);
    for (qsizetype size = 0; size < answer.size(); size += 5)
        QVERIFY(!judgeOcspAnswer(answer.first(size), m_good, m_root, m_now).isValid());
}

void TestRevocationAnswer::knowsRefusals()
{
    const RevocationAnswer answer =
        judgeOcspAnswer(QByteArray::fromHex("30030a0106"), m_good, m_root, m_now);
    QCOMPARE(answer.state, State::Refused);
    QCOMPARE(answer.reason, u"unauthorized"_s);
}

void TestRevocationAnswer::choosesTheHelloByTheBuild()
{
    QVERIFY(!windowsPeHello(9600).hasTls13);
    QVERIFY(QByteArray(windowsPeHello(17763).suites).contains("DHE-RSA-AES256-GCM-SHA384:DHE"));
    QCOMPARE(&windowsPeHello(19044), &windowsPeHello(14393));
    QVERIFY(!windowsPeHello(19045).hasTls13);
    QVERIFY(windowsPeHello(20348).hasTls13);
    QCOMPARE(&windowsPeHello(0), &windowsPeHello(26100));
}

CMGMEDIA_TEST(TestRevocationAnswer)
#include "test_revocation_answer.moc"
