// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/errors.h"
#include "core/http/http_client.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/python_server.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

Q_DECLARE_METATYPE(cmgmedia::ErrorRow)

namespace {

const QString kHttpsServer = u"tests/http/https_server.py"_s;

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesWhatIsNoSecureAddress_data();
    void refusesWhatIsNoSecureAddress();
    void saysWhatAStatusMeans_data();
    void saysWhatAStatusMeans();
    void saysThatNobodyListens();
    void saysThatNoServerHasTheName();
    void takesAnswers();
    void trustsNobodyUnasked();
    void trustsNoOtherName();
    void saysThatThereIsNoTls();
    void followsNoRedirect();
    void keepsNoCookiesAndUsesNoProxy();
    void takesNoMoreThanItMay_data();
    void takesNoMoreThanItMay();
    void saysThatAnAnswerBrokeOff();
    void waitsNoLongerThanItMay();
    void stopsAtOnce();
    void saysWhyThereIsNoTicket();

private:
    HttpRequest request(const QString& path) const;
    Result<HttpAnswer> get(const QString& path);

    QTemporaryDir m_folder;
    PythonServer m_server;
    std::unique_ptr<HttpClient> m_client = httpClient();
    QByteArray m_certificate;
};

void TestHttpClient::initTestCase()
{
    if (!isInstalled(u"python3"_s) || !isInstalled(u"openssl"_s))
        skipProgram(u"python3 and openssl are not here"_s);
    qputenv("KRB5CCNAME", QFile::encodeName(u"FILE:"_s + m_folder.filePath(u"no-ticket"_s)));
    QVERIFY(m_server.start(kHttpsServer, {m_folder.path()}));
    m_certificate = readFile(m_folder.filePath(u"cert.pem"_s));
    QVERIFY(m_certificate.startsWith("-----BEGIN"));
}

HttpRequest TestHttpClient::request(const QString& path) const
{
    return {.url = m_server.address() + path, .trusted = m_certificate};
}

Result<HttpAnswer> TestHttpClient::get(const QString& path)
{
    return m_client->get(request(path), {});
}

void TestHttpClient::refusesWhatIsNoSecureAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("without TLS") << u"http://localhost:1/"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("with a user") << u"https://somebody@localhost:1/"_s;
    QTest::newRow("with a password") << u"https://somebody:Pa55word@localhost:1/"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("no server") << u"https:///x"_s;
}

void TestHttpClient::refusesWhatIsNoSecureAddress()
{
    QFETCH(QString, url);
    const Result<HttpAnswer> answer = m_client->get({.url = url}, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code.name, ErrorCode::HttpAddress.name);
    QVERIFY(!describe(answer.error()).english().contains("Pa55word"_L1));
}

void TestHttpClient::saysWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::newRow("204") << 204 << u"HttpUnexpected"_s;
    QTest::newRow("301") << 301 << u"HttpMoved"_s;
    QTest::newRow("399") << 399 << u"HttpMoved"_s;
    QTest::newRow("400") << 400 << u"HttpUnexpected"_s;
    QTest::newRow("401") << 401 << u"HttpSignIn"_s;
    QTest::newRow("403") << 403 << u"HttpForbidden"_s;
    QTest::newRow("404") << 404 << u"HttpNotThere"_s;
    QTest::newRow("500") << 500 << u"HttpServerFailed"_s;
    QTest::newRow("503") << 503 << u"HttpServerFailed"_s;
}

void TestHttpClient::saysWhatAStatusMeans()
{
    QFETCH(int, status);
    QFETCH(QString, name);
    const Result<HttpAnswer> answer =
        accepted(u"https://cm01.contoso.com/x?key=1"_s, {.status = status});
    QVERIFY(!answer);
    QCOMPARE(QString::fromLatin1(answer.error().code.name), name);
    const QString said = describe(answer.error()).english();
    QVERIFY2(said.contains("cm01.contoso.com"_L1) && said.contains(QString::number(status)),
             qPrintable(said));
    QVERIFY(!said.contains("key"_L1));
}

void TestHttpClient::saysThatNobodyListens()
{
    const Result<HttpAnswer> answer = m_client->get({.url = u"https://localhost:1/"_s}, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpRefused, why(answer).constData());
    QVERIFY(describe(answer.error()).english().startsWith("localhost:1 refuses connections"_L1));
}

/// A label longer than names may have: the resolver refuses it without asking anybody.
void TestHttpClient::saysThatNoServerHasTheName()
{
    const QString name = QString(200, u'a') + u".example"_s;
    const Result<HttpAnswer> answer = m_client->get({.url = u"https://"_s + name}, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpHostNotFound
                 || answer.error().code == ErrorCode::HttpAddress,
             why(answer).constData());
}

void TestHttpClient::takesAnswers()
{
    HttpRequest asked = request(u"echo"_s);
    asked.headers = {{"Accept", "application/json"}};
    const Result<HttpAnswer> answer = m_client->get(asked, {});
    QVERIFY2(answer, why(answer).constData());
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->header("x-kind"), QByteArray("two words"));
    QVERIFY2(answer->body.contains("Accept: application/json"), answer->body.constData());
    QVERIFY(!answer->body.contains("Authorization"));
    QCOMPARE(get(u"404"_s)->status, 404); // over the same connection
}

void TestHttpClient::trustsNobodyUnasked()
{
    HttpRequest asked = request(u"echo"_s);
    asked.trusted.clear();
    const Result<HttpAnswer> answer = m_client->get(asked, {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code.name, ErrorCode::HttpNotTrusted.name);
    QVERIFY2(why(answer).contains("it's self-signed"), why(answer).constData());
}

void TestHttpClient::trustsNoOtherName()
{
    QTemporaryDir folder;
    PythonServer other;
    QVERIFY(other.start(kHttpsServer, {folder.path(), u"other.example"_s}));
    const Result<HttpAnswer> answer = m_client->get(
        {.url = other.address() + u"echo"_s, .trusted = readFile(folder.filePath(u"cert.pem"_s))},
        {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code.name, ErrorCode::HttpNotTrusted.name);
    QVERIFY2(why(answer).contains("it is for another name"), why(answer).constData());
}

void TestHttpClient::saysThatThereIsNoTls()
{
    PythonServer plain;
    QVERIFY(plain.start(kHttpsServer, {m_folder.path(), u"plain"_s}));
    const Result<HttpAnswer> answer = m_client->get({.url = plain.address()}, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpNoTls, why(answer).constData());
}

void TestHttpClient::followsNoRedirect()
{
    const Result<HttpAnswer> answer = get(u"redirect"_s);
    QVERIFY2(answer, why(answer).constData());
    QCOMPARE(answer->status, 302);
    QVERIFY(!m_server.lines().contains(u"/elsewhere"_s));
}

void TestHttpClient::keepsNoCookiesAndUsesNoProxy()
{
    qputenv("https_proxy", "http://localhost:1");
    qputenv("ALL_PROXY", "http://localhost:1");
    QVERIFY(get(u"echo"_s));
    const Result<HttpAnswer> again = get(u"echo"_s);
    qunsetenv("https_proxy");
    qunsetenv("ALL_PROXY");
    QVERIFY2(again, why(again).constData());
    QVERIFY(!again->body.contains("Cookie"));
}

void TestHttpClient::takesNoMoreThanItMay_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("that says how much it is") << u"big"_s;
    QTest::newRow("that does not say") << u"endless"_s;
}

void TestHttpClient::takesNoMoreThanItMay()
{
    QFETCH(QString, path);
    HttpRequest asked = request(path);
    asked.mostBytes = 99'999;
    const Result<HttpAnswer> answer = m_client->get(asked, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpTooLarge, why(answer).constData());
}

void TestHttpClient::saysThatAnAnswerBrokeOff()
{
    const Result<HttpAnswer> answer = get(u"drop"_s);
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpBroken, why(answer).constData());
}

void TestHttpClient::waitsNoLongerThanItMay()
{
    HttpRequest asked = request(u"slow"_s);
    asked.timeoutMs = 400;
    QElapsedTimer since;
    since.start();
    const Result<HttpAnswer> answer = m_client->get(asked, {});
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == ErrorCode::HttpTimedOut, why(answer).constData());
    QVERIFY(since.elapsed() < 5'000);
}

void TestHttpClient::stopsAtOnce()
{
    std::stop_source stop;
    QElapsedTimer since;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        since.start();
        stop.request_stop();
    });
    const Result<HttpAnswer> answer = m_client->get(request(u"slow"_s), stop.get_token());
    stopper.join();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code.name, ErrorCode::Cancelled.name);
    QVERIFY2(since.elapsed() < 1'000,
             qPrintable(QString::number(since.elapsed()))); // 200, at leisure
    QVERIFY(get(u"echo"_s));                                // and goes on being of use
}

void TestHttpClient::saysWhyThereIsNoTicket()
{
    HttpRequest asked = request(u"401"_s);
    asked.signIn = HttpSignIn::Negotiate;
    Result<HttpAnswer> answer = m_client->get(asked, {});
    QVERIFY2(answer, why(answer).constData());
    answer = accepted(asked.url, *answer);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code.name, ErrorCode::HttpSignIn.name);
    QVERIFY2(why(answer).contains("No Kerberos credentials")
                 || why(answer).contains("gss_init_sec_context"),
             why(answer).constData());
}

CMGMEDIA_TEST(TestHttpClient)
#include "test_http_client.moc"
