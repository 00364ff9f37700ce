// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature_list.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

QByteArray little(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A list of signatures, each with an owner of zeros.
QByteArray listOf(const char* typeHex, const QList<QByteArray>& signatures, quint32 headerBytes = 0)
{
    const quint32 each = 16 + static_cast<quint32>(signatures.first().size());
    const quint32 content = each * static_cast<quint32>(signatures.size());
    QByteArray list = QByteArray::fromHex(typeHex) + little(28 + headerBytes + content)
                      + little(headerBytes) + little(each) + QByteArray(headerBytes, '\0');
    for (const QByteArray& signature : signatures)
        list += QByteArray(16, '\0') + signature;
    return list;
}

constexpr char kSha256[] = "2616c4c14c509240aca941f936934328";
constexpr char kX509[] = "a159c0a5e494a74a87b5ab155c2bf072";
constexpr char kOther[] = "92a4d23bc0967940b420fcf98ef103ed"; // hash of a certificate

/// EFI_TIME and a signature, of which nobody reads more than its length.
QByteArray updateHeader()
{
    return QByteArray::fromHex("ea070304050607000000000000000000") + little(24 + 5)
           + QByteArray::fromHex("0002f10e")
           + QByteArray::fromHex("9dd2af4adf68ee498aa9347d375665a7") + "PKCS7";
}

} // namespace

class TestSignatureList : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryForm_data();
    void readsEveryForm();
    void refusesEveryTruncation();
    void namesWhatDoesNotAddUp_data();
    void namesWhatDoesNotAddUp();
};

void TestSignatureList::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("signedUpdate");
    QTest::addColumn<int>("lists");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("hashes");
    QTest::addColumn<int>("others");
    const QByteArray hashes =
        listOf(kSha256, {QByteArray(32, 'a'), QByteArray(32, 'b'), QByteArray(32, 'c')});
    const QByteArray root = listOf(kX509, {labPki().root.der});
    QTest::newRow("dbx") << hashes << false << 1 << 0 << 3 << 0;
    QTest::newRow("db") << root << false << 1 << 1 << 0 << 0;
    QTest::newRow("both, and another kind")
        << root + hashes + listOf(kOther, {QByteArray(48, 'x')}) << false << 3 << 1 << 3 << 1;
    QTest::newRow("with a header")
        << listOf(kSha256, {QByteArray(32, 'a')}, 12) << false << 1 << 0 << 1 << 0;
    QTest::newRow("no certificate found")
        << listOf(kX509, {QByteArray(90, 'x')}) << false << 1 << 0 << 0 << 1;
    QTest::newRow("signed update") << updateHeader() + hashes << true << 1 << 0 << 3 << 0;
    QTest::newRow("out of efivarfs") << little(0x27) + hashes << false << 1 << 0 << 3 << 0;
    QTest::newRow("signed update of nothing") << updateHeader() << true << 0 << 0 << 0 << 0;
}

void TestSignatureList::readsEveryForm()
{
    QFETCH(QByteArray, content);
    QVERIFY(isSignatureList(content));
    const Result<SignatureDatabase> found = readSignatureDatabase(content, u"dbx"_s);
    QVERIFY(found);
    QTEST(found->isSignedUpdate, "signedUpdate");
    QTEST(found->lists, "lists");
    QTEST(static_cast<int>(found->certificates.size()), "certificates");
    QTEST(found->hashes, "hashes");
    QTEST(found->others, "others");
    if (found->isSignedUpdate)
        QCOMPARE(found->time.toString(Qt::ISODate), u"2026-03-04T05:06:07Z"_s);
}

void TestSignatureList::refusesEveryTruncation()
{
    const QByteArray whole = updateHeader() + listOf(kSha256, {QByteArray(32, 'a')});
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const Result<SignatureDatabase> found = readSignatureDatabase(whole.first(size), u"dbx"_s);
        QVERIFY2(!found || size == updateHeader().size(), QByteArray::number(size).constData());
    }
}

void TestSignatureList::namesWhatDoesNotAddUp_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("signatures of no size") << qsizetype{24} << 0U << ErrorCode::Corrupt;
    QTest::newRow("signatures that do not fill it") << qsizetype{24} << 47U << ErrorCode::Corrupt;
    QTest::newRow("a header larger than the list")
        << qsizetype{20} << 0xFFFFFFFFU << ErrorCode::Corrupt;
    QTest::newRow("a list larger than the file")
        << qsizetype{16} << 0xFFFFFFFFU << ErrorCode::Truncated;
}

void TestSignatureList::namesWhatDoesNotAddUp()
{
    QFETCH(qsizetype, at);
    QFETCH(quint32, number);
    QFETCH(ErrorRow, code);
    QByteArray content = listOf(kSha256, {QByteArray(32, 'a')});
    qToLittleEndian(number, content.data() + at);
    const Result<SignatureDatabase> found = readSignatureDatabase(content, u"dbx"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, code);
}

CMGMEDIA_TEST(TestSignatureList)
#include "test_signature_list.moc"
