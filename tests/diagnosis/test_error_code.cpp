// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/error_code.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// A list of ours, made of what the headers and articles say.
constexpr std::pair<const char*, const char*> kCodeNames[] = {
    {"5", "ERROR_ACCESS_DENIED"},
    {"2", "ERROR_FILE_NOT_FOUND"},
    {"3", "ERROR_PATH_NOT_FOUND"},
    {"8", "ERROR_NOT_ENOUGH_MEMORY"},
    {"53", "ERROR_BAD_NETPATH"},
    {"87", "ERROR_INVALID_PARAMETER"},
    {"112", "ERROR_DISK_FULL"},
    {"1231", "ERROR_NETWORK_UNREACHABLE"},
    {"1355", "ERROR_NO_SUCH_DOMAIN"},
    {"1392", "ERROR_FILE_CORRUPT"},
    {"1460", "ERROR_TIMEOUT"},
    {"1603", "ERROR_INSTALL_FAILURE"},
    {"1618", "ERROR_INSTALL_ALREADY_RUNNING"},
    {"1641", "ERROR_SUCCESS_REBOOT_INITIATED"},
    {"3010", "ERROR_SUCCESS_REBOOT_REQUIRED"},
    {"12002", "ERROR_WINHTTP_TIMEOUT"},
    {"12007", "ERROR_WINHTTP_NAME_NOT_RESOLVED"},
    {"12029", "ERROR_WINHTTP_CANNOT_CONNECT"},
    {"12030", "ERROR_WINHTTP_CONNECTION_ERROR"},
    {"12044", "ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED"},
    {"12175", "ERROR_WINHTTP_SECURE_FAILURE"},
    {"12031", "ERROR_INTERNET_CONNECTION_RESET"},
    {"0x80070005", "E_ACCESSDENIED"},
    {"80070005", "E_ACCESSDENIED"},
    {"0x80070057", "E_INVALIDARG"},
    {"0x8007000E", "E_OUTOFMEMORY"},
    {"0x80004005", "E_FAIL"},
    {"0x80004004", "E_ABORT"},
    {"0x8000FFFF", "E_UNEXPECTED"},
    {"0x80070002", "ERROR_FILE_NOT_FOUND"},
    {"0x80070003", "ERROR_PATH_NOT_FOUND"},
    {"0x80070032", "ERROR_NOT_SUPPORTED"},
    {"0x80070035", "ERROR_BAD_NETPATH"},
    {"0x80070070", "ERROR_DISK_FULL"},
    {"0x80070490", "ERROR_NOT_FOUND"},
    {"0x80070570", "ERROR_FILE_CORRUPT"},
    {"0x800704CF", "ERROR_NETWORK_UNREACHABLE"},
    {"0x800705B4", "ERROR_TIMEOUT"},
    {"0x80070BC2", "ERROR_SUCCESS_REBOOT_REQUIRED"},
    {"0x80072EE7", "ERROR_WINHTTP_NAME_NOT_RESOLVED"},
    {"0x80072EFD", "ERROR_WINHTTP_CANNOT_CONNECT"},
    {"0x80072EE2", "ERROR_WINHTTP_TIMEOUT"},
    {"0x80072F8F", "ERROR_WINHTTP_SECURE_FAILURE"},
    {"2147954575", "ERROR_WINHTTP_SECURE_FAILURE"},
    {"-2147012721", "ERROR_WINHTTP_SECURE_FAILURE"},
    {"0x80040154", "REGDB_E_CLASSNOTREG"},
    {"0x8004100E", "WBEM_E_INVALID_NAMESPACE"},
    {"0x80041010", "WBEM_E_INVALID_CLASS"},
    {"0x80090331", "SEC_E_ALGORITHM_MISMATCH"},
    {"0x800B0109", "CERT_E_UNTRUSTEDROOT"},
    {"0x800B0101", "CERT_E_EXPIRED"},
    {"0x800B010F", "CERT_E_CN_NO_MATCH"},
    {"0x80092013", "CRYPT_E_REVOCATION_OFFLINE"},
    {"c000000f", "STATUS_NO_SUCH_FILE"},
    {"c0000098", "STATUS_FILE_INVALID"},
    {"0xC0000428", "STATUS_INVALID_IMAGE_HASH"},
    {"0x87D0027E", "CCM_E_BAD_HTTP_STATUS_CODE"},
    {"0x87D00215", "CCM_E_ITEMNOTFOUND"},
};

} // namespace

class TestErrorCode : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreSorted();
    void tableIsThatOfTheHeaders();
    void namesCodes_data();
    void namesCodes();
    void readsEveryNotation_data();
    void readsEveryNotation();
    void knowsTheTraps();
};

void TestErrorCode::tablesAreSorted()
{
    QVERIFY(std::ranges::is_sorted(errorNames(), {}, &ErrorName::code));
    QVERIFY(errorNames().size() > 6000);
    QVERIFY(std::ranges::is_sorted(errorMeanings(), {}, &ErrorMeaning::code));
    for (const ErrorMeaning& meaning : errorMeanings())
        QVERIFY2(*meaning.meaning, qPrintable(hexCode(meaning.code)));
}

void TestErrorCode::tableIsThatOfTheHeaders()
{
    const QString headers = u"/usr/share/mingw-w64/include"_s;
    if (!QFileInfo::exists(headers + u"/winerror.h"_s) || !test::isInstalled(u"python3"_s))
        QSKIP("the headers of mingw-w64 or python3 are not here");
    const QString root = u"" CMGMEDIA_SOURCE_ROOT ""_s;
    const test::Ran ran =
        test::run(u"python3"_s, {root + u"/resources/error-names/generate.py"_s, headers});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.output == test::readFile(root + u"/core/diagnosis/error_names.inc"_s),
             "core/diagnosis/error_names.inc is out of date: ./dev error-names");
}

void TestErrorCode::namesCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    for (const auto& [code, name] : kCodeNames)
        QTest::newRow(code) << QString::fromUtf8(code) << QString::fromUtf8(name);
}

void TestErrorCode::namesCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    const std::optional<ExplainedCode> explained = explainCode(code);
    QVERIFY(explained && explained->isKnown());
    QVERIFY2(shortCode(explained->code).endsWith(name), qPrintable(shortCode(explained->code)));
}

void TestErrorCode::readsEveryNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");
    QTest::addColumn<quint32>("code");
    const auto row = [](const char* text, bool isCode, quint32 code) {
        QTest::newRow(text) << QString::fromUtf8(text) << isCode << code;
    };
    row("0x80072f8f", true, 0x80072f8f);
    row("0X80072F8F", true, 0x80072f8f);
    row("80072f8f", true, 0x80072f8f);
    row("80070005", true, 0x80070005); // all digits, and a code all the same
    row("2147954575", true, 0x80072f8f);
    row("-2147012721", true, 0x80072f8f);
    row("12175", true, 12175);
    row("0x2f8f", true, 0x2f8f);
    row("0", true, 0);
    row("4294967295", true, 0xffffffff);
    row("4294967296", false, 0);
    row("0x123456789", false, 0);
    row("hello", false, 0);
    row("", false, 0);
    row("0x", false, 0);
    row("--5", false, 0);
}

void TestErrorCode::readsEveryNotation()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    QFETCH(quint32, code);
    const std::optional<quint32> parsed = parseCode(text);
    QCOMPARE(parsed.has_value(), isCode);
    QCOMPARE(parsed.value_or(0), code);
}

void TestErrorCode::knowsTheTraps()
{
    const std::optional<ExplainedCode> secure = explainCode(u"0x80072f8f"_s);
    QCOMPARE(QString::fromUtf8(secure->names.front().name), u"ERROR_WINHTTP_SECURE_FAILURE"_s);
    QVERIFY(QString::fromUtf8(secure->meaning->trap).contains(u"WinINet"_s));
    QVERIFY(secure->signatures.contains(u"tls-failure"_s));
    const std::optional<ExplainedCode> item = explainCode(u"0x87D00215"_s);
    QVERIFY(QString::fromUtf8(item->meaning->trap).contains(u"consequence"_s));
    QVERIFY(!explainCode(u"3010"_s)->isError);
    QVERIFY(!explainCode(u"0x80070BC2"_s)->isError);
    const std::optional<ExplainedCode> missing = explainCode(u"0x80190194"_s);
    QCOMPARE(missing->kind, u"HTTP"_s);
    QVERIFY(missing->decomposition.english().contains(u"404"_s));
    QVERIFY(!explainCode(u"0x8FFFABCD"_s)->isKnown());
}

CMGMEDIA_TEST(TestErrorCode)
#include "test_error_code.moc"
