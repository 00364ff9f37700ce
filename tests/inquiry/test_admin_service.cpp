// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/admin_service.h"
#include "core/inquiry/errors.h"
#include "core/inquiry/site_reader.h"
#include "core/inquiry/wmi_values.h"
#include "tests/support/fake_http.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

const QString kBase = u"https://cm01.contoso.com/AdminService/wmi/"_s;

/// A page with as many empty rows.
HttpAnswer page(int rows, const QString& next = {})
{
    QStringList list;
    for (int i = 0; i < rows; ++i)
        list << u"{}"_s;
    QString body = u"{\"value\":[%1]"_s.arg(list.join(u','));
    if (!next.isEmpty())
        body += u",\"@odata.nextLink\":\"%1\""_s.arg(next);
    return {.status = 200, .body = (body + u'}').toUtf8()};
}

} // namespace

/// What is asked and what is not, with a client that has no network.
class TestAdminService : public QObject
{
    Q_OBJECT

private slots:
    void wantsTheNameOfAServer_data();
    void wantsTheNameOfAServer();
    void asksAsTheUserAndSaysSo();
    void readsAllPages();
    void leavesNeitherServerNorFolder_data();
    void leavesNeitherServerNorFolder();
    void endsWherePagesDoNot();
    void triesOnceMoreWhereTheServerFailed();
    void asksNoMoreThanItMay();
    void takesAnObjectInBothForms();
    void quotesKeys();
    void asksForSeveralSites();
    void takesValuesAsTheScriptDoes();
    void takesCertificatesAndNoKeys();

private:
    static AdminServiceOrder order()
    {
        return {.server = u"cm01.contoso.com"_s, .retryAfterMs = 0};
    }
};

void TestAdminService::wantsTheNameOfAServer_data()
{
    QTest::addColumn<bool>("isName");
    for (const char* name :
         {"cm01.contoso.com", "cm01", "cm01.contoso.com:8443", "CM_01.contoso.com"})
        QTest::newRow(name) << true;
    for (const char* name :
         {"", "10.0.0.1", "10.0.0.1:443", "[::1]", "https://cm01.contoso.com", "cm01.contoso.com/x",
          "me@cm01.contoso.com", "me:word@cm01.contoso.com", "cm01..contoso.com", "cm 01",
          "cm01.contoso.com:", "cm01.contoso.com:x", "cm01.contoso.com?x", "cm01.contoso.com#x"})
        QTest::newRow(name) << false;
}

void TestAdminService::wantsTheNameOfAServer()
{
    QFETCH(bool, isName);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(checkSiteServer(name).has_value(), isName);
    FakeHttp http([](const QString&) { return page(0); });
    const Result<SiteSnapshot> found = fetchSite({.service = {.server = name}}, http, {}, {});
    QVERIFY(!found);
    QCOMPARE(http.requests.empty(), !isName); // refused before anything is asked
    QCOMPARE(found.error().code.name,
             isName ? ErrorCode::SiteCodeUnclear.name : ErrorCode::SiteServerName.name);
}

void TestAdminService::asksAsTheUserAndSaysSo()
{
    FakeHttp http([](const QString&) { return page(0); });
    AdminServiceOrder asked = order();
    asked.trusted = "PEM";
    asked.timeoutMs = 7;
    AdminService service(http, asked, {});
    QVERIFY(service.rows(u"SMS_Site?$select=SiteCode"_s));
    QCOMPARE(http.requests.size(), size_t{1});
    const HttpRequest& request = http.requests[0];
    QCOMPARE(request.url, kBase + u"SMS_Site?$select=SiteCode"_s);
    QVERIFY(request.signIn == HttpSignIn::Negotiate);
    QCOMPARE(request.trusted, QByteArray("PEM"));
    QCOMPARE(request.timeoutMs, 7);
}

void TestAdminService::readsAllPages()
{
    FakeHttp http([](const QString& url) {
        return url.contains("skip"_L1) ? page(1) : page(2, kBase + u"SMS_Site?$skip=2"_s);
    });
    const SiteAnswer<SiteRows> rows = AdminService(http, order(), {}).rows(u"SMS_Site"_s);
    QVERIFY(rows);
    QCOMPARE(rows->rows.size(), size_t{3});
    QVERIFY(!rows->cut);
}

void TestAdminService::leavesNeitherServerNorFolder_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another server") << u"https://elsewhere.example/AdminService/wmi/SMS_Site"_s;
    QTest::newRow("another port") << u"https://cm01.contoso.com:8443/AdminService/wmi/SMS_Site"_s;
    QTest::newRow("without TLS") << u"http://cm01.contoso.com/AdminService/wmi/SMS_Site"_s;
    QTest::newRow("another folder") << u"https://cm01.contoso.com/other/SMS_Site"_s;
    QTest::newRow("out of the folder") << kBase + u"../v1.0/Device"_s;
    QTest::newRow("with a user") << u"https://me@cm01.contoso.com/AdminService/wmi/SMS_Site"_s;
    QTest::newRow("relative") << u"SMS_Site?$skip=2"_s;
    QTest::newRow("itself") << kBase + u"SMS_Site"_s;
}

void TestAdminService::leavesNeitherServerNorFolder()
{
    QFETCH(QString, link);
    FakeHttp http([&link](const QString&) { return page(2, link); });
    const SiteAnswer<SiteRows> rows = AdminService(http, order(), {}).rows(u"SMS_Site"_s);
    QVERIFY(rows);
    QCOMPARE(http.requests.size(), size_t{1});
    QCOMPARE(rows->rows.size(), size_t{2}); // what came before is true
    QVERIFY(rows->cut);
    QCOMPARE(rows->cut->code, u"next-link"_s);
}

void TestAdminService::endsWherePagesDoNot()
{
    FakeHttp http([n = 0](const QString&) mutable {
        return page(1, kBase + u"SMS_Site?$skip=%1"_s.arg(++n));
    });
    const SiteAnswer<SiteRows> rows = AdminService(http, order(), {}).rows(u"SMS_Site"_s);
    QVERIFY(rows && rows->cut);
    QCOMPARE(http.requests.size(), size_t{100});
    QVERIFY(describe(rows->cut->error).english().contains("don't end"_L1));
}

void TestAdminService::triesOnceMoreWhereTheServerFailed()
{
    FakeHttp http(
        [n = 0](const QString&) mutable { return ++n == 1 ? HttpAnswer{.status = 500} : page(1); });
    QVERIFY(AdminService(http, order(), {}).rows(u"SMS_Site"_s));
    QCOMPARE(http.requests.size(), size_t{2});
}

void TestAdminService::asksNoMoreThanItMay()
{
    FakeHttp http([](const QString&) { return page(0); });
    AdminServiceOrder asked = order();
    asked.mostRequests = 3;
    AdminService service(http, asked, {});
    for (int i = 0; i < 3; ++i)
        QVERIFY(service.rows(u"SMS_Site"_s));
    const SiteAnswer<SiteRows> refused = service.rows(u"SMS_Site"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"asked-enough"_s);
    QCOMPARE(http.requests.size(), size_t{3});
}

void TestAdminService::takesAnObjectInBothForms()
{
    for (const QByteArray& body : {QByteArray("{\"PackageID\":\"ABC00004\"}"),
                                   QByteArray("{\"value\":[{\"PackageID\":\"ABC00004\"}]}")}) {
        FakeHttp http([&body](const QString&) { return HttpAnswer{.status = 200, .body = body}; });
        const SiteAnswer<QJsonObject> found =
            AdminService(http, order(), {}).whole(siteQuestion("bootImages"_L1), u"ABC00004"_s);
        QVERIFY(found);
        QCOMPARE((*found)["PackageID"_L1].toString(), u"ABC00004"_s);
    }
}

void TestAdminService::quotesKeys()
{
    FakeHttp http([](const QString&) { return page(1); });
    AdminService service(http, order(), {});
    QVERIFY(service.whole(siteQuestion("bootImages"_L1), u"A'/?#{}"_s));
    QVERIFY(service.whole(siteQuestion("admins"_L1), 16777217));
    QCOMPARE(http.requests[0].url, kBase + u"SMS_BootImagePackage('A%27%27%2F%3F%23%7B%7D')"_s);
    QCOMPARE(http.requests[1].url, kBase + u"SMS_Admin(16777217)"_s);
}

void TestAdminService::asksForSeveralSites()
{
    const QByteArray two = "{\"value\":[{\"SiteCode\":\"ABC\",\"Type\":2},{\"SiteCode\":\"CAS\","
                           "\"Type\":4}]}";
    FakeHttp http([&two](const QString& url) {
        return url.contains("SMS_Site?"_L1) ? HttpAnswer{.status = 200, .body = two} : page(0);
    });
    const Result<SiteSnapshot> unclear = fetchSite({.service = order()}, http, {}, {});
    QVERIFY(!unclear);
    QVERIFY2(unclear.error().code == ErrorCode::SiteCodeUnclear, why(unclear).constData());
    QVERIFY(why(unclear).contains("ABC, CAS"));
    const Result<SiteSnapshot> named =
        fetchSite({.service = order(), .siteCode = u"abc"_s}, http, {}, {});
    QVERIFY2(named, why(named).constData());
    QCOMPARE(named->made.siteCode, u"ABC"_s);
    QVERIFY(!named->reader.allScopes); // nobody said who reads
}

void TestAdminService::takesValuesAsTheScriptDoes()
{
    QCOMPARE(wmiServer(u"[\"Display=\\\\cmg.contoso.com\\\"]MSWNET:[\"SMS_SITE=ABC\"]\\\\CMG."
                       "contoso.com\\"_s),
             u"cmg.contoso.com"_s);
    QCOMPARE(wmiServer(u"\\\\cm01.contoso.com"_s), u"cm01.contoso.com"_s);
    QCOMPARE(wmiServer(QJsonValue()), QString());
    QCOMPARE(wmiFlag(1), SiteFlag(true));
    QCOMPARE(wmiFlag(u"False"_s), SiteFlag(false));
    QCOMPARE(wmiFlag(QJsonObject()), SiteFlag());
    QCOMPARE(wmiNumber(u"277086208"_s), SiteNumber(277'086'208));
    QCOMPARE(wmiNumber(1.5), SiteNumber());
    QCOMPARE(wmiNumber(QString()), SiteNumber());
    QCOMPARE(wmiTime(u"2026-11-20T08:15:30+01:00"_s).toString(Qt::ISODate),
             u"2026-11-20T07:15:30Z"_s);
    QVERIFY(!wmiTime(u"1990-01-01T00:00:00Z"_s).isValid()); // the site's "never"
    QVERIFY(!wmiTime(u"soon"_s).isValid());
}

void TestAdminService::takesCertificatesAndNoKeys()
{
    const Certificate root = ecRoot();
    const QString hex = QString::fromLatin1(root.der.toHex().toUpper());
    const std::optional<Certificate> found = certificateIn(hex);
    QVERIFY(found && *found == root);
    QVERIFY(certificateIn(QString::fromLatin1(root.der.toBase64())));
    QVERIFY(!certificateIn(hex.chopped(2)));
    QVERIFY(!certificateIn(hex.chopped(1)));
    QVERIFY(!certificateIn(u"MI"_s));
    QVERIFY(!certificateIn(u"30820123020103"_s + QString(300, u'0'))); // as a PFX begins
    QVERIFY(!certificateIn({}));
}

CMGMEDIA_TEST(TestAdminService)
#include "test_admin_service.moc"
