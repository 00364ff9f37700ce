// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/detached_signature.h"
#include "core/crypto/errors.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QByteArray kBytes = QByteArray(3 << 20, 'x') + "end";

Secret password()
{
    return Secret(std::span<const char>("s3cret", 6));
}

using Trust = DetachedSignature::Trust;

} // namespace

class TestDetachedSignature : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isOfTheVeryBytes();
    void saysWhetherTheSignerIsTrusted_data();
    void saysWhetherTheSignerIsTrusted();
    void needsAKeyThatFits();
    void neverCrashesOnATruncatedOne();
    void isReadByOpenSsl();

private:
    Result<DetachedSignature> look(const QByteArray& bytes,
                                   const std::vector<Certificate>& trusted = {},
                                   const QDateTime& now = QDateTime::currentDateTimeUtc()) const
    {
        return checkDetached(ByteSource::fromBytes(bytes), m_signature, trusted, now, u"a.p7s"_s,
                             {});
    }

    std::optional<Identity> m_root;
    std::optional<Identity> m_signer;
    QByteArray m_pfx;
    QByteArray m_signature;
};

void TestDetachedSignature::initTestCase()
{
    m_root = test::identity(test::caRequest(u"Root"_s));
    m_signer = test::identity({.commonName = u"Ann Admin"_s,
                               .notBefore = test::yesterday(),
                               .notAfter = test::inAYear(),
                               .isCa = false,
                               .extendedKeyUsages = {u"codeSigning"_s},
                               .dnsNames = {},
                               .crlUrls = {}},
                              &*m_root);
    m_pfx = *makePfx(*m_signer, std::vector{m_root->certificate}, password());
    const auto made =
        signDetached(ByteSource::fromBytes(kBytes), m_pfx, password(), u"a.pfx"_s, {});
    QVERIFY2(made, test::why(made).constData());
    m_signature = *made;
}

void TestDetachedSignature::isOfTheVeryBytes()
{
    const auto found = look(kBytes);
    QVERIFY2(found, test::why(found).constData());
    QVERIFY(found->fits);
    QCOMPARE(found->signer, m_signer->certificate);
    QByteArray changed = kBytes;
    changed[2 << 20] = 'y';
    QVERIFY(!look(changed)->fits);
    QVERIFY(!look(kBytes + ' ')->fits);
    QVERIFY(!look(kBytes.chopped(1))->fits);
    QVERIFY(!look({})->fits);
}

void TestDetachedSignature::saysWhetherTheSignerIsTrusted_data()
{
    QTest::addColumn<std::vector<Certificate>>("trusted");
    QTest::addColumn<int>("days"); ///< from now
    QTest::addColumn<Trust>("trust");
    const std::vector root{m_root->certificate};
    QTest::newRow("its CA") << root << 0 << Trust::Trusted;
    QTest::newRow("itself") << std::vector{m_signer->certificate} << 0 << Trust::Trusted;
    QTest::newRow("nobody") << std::vector<Certificate>() << 0 << Trust::Untrusted;
    QTest::newRow("another CA of that name")
        << std::vector{test::identity(test::caRequest(u"Root"_s)).certificate} << 0
        << Trust::Untrusted;
    QTest::newRow("later") << root << 800 << Trust::Expired;
    QTest::newRow("before") << root << -800 << Trust::NotYetValid;
}

void TestDetachedSignature::saysWhetherTheSignerIsTrusted()
{
    QFETCH(std::vector<Certificate>, trusted);
    QFETCH(int, days);
    QFETCH(Trust, trust);
    const auto found = look(kBytes, trusted, QDateTime::currentDateTimeUtc().addDays(days));
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(found->trust, trust);
    QCOMPARE(found->isGood(), trust == Trust::Trusted);
}

void TestDetachedSignature::needsAKeyThatFits()
{
    const ByteSource bytes = ByteSource::fromBytes(kBytes);
    const Secret wrong(std::span<const char>("no", 2));
    QCOMPARE(signDetached(bytes, m_pfx, wrong, u"a.pfx"_s, {}).error().code,
             ErrorCode::PasswordWrong);
    const Identity foreign{m_signer->certificate, m_root->key};
    const auto mixed = makePfx(foreign, {}, password());
    if (mixed) // OpenSSL may refuse to make one
        QCOMPARE(signDetached(bytes, *mixed, password(), u"a.pfx"_s, {}).error().code,
                 ErrorCode::PfxWithoutKey);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(signDetached(bytes, m_pfx, password(), u"a.pfx"_s, stop.get_token()).error().code,
             ErrorCode::Cancelled);
}

void TestDetachedSignature::neverCrashesOnATruncatedOne()
{
    for (qsizetype length = 0; length < m_signature.size(); ++length) {
        const auto found = checkDetached(ByteSource::fromBytes("x"), m_signature.first(length), {},
                                         QDateTime::currentDateTimeUtc(), u"a.p7s"_s, {});
        QVERIFY(!found);
    }
}

void TestDetachedSignature::isReadByOpenSsl()
{
    if (!test::isInstalled(u"openssl"_s))
        QSKIP("openssl is not installed");
    QTemporaryDir folder;
    test::writeFile(folder.filePath(u"a"_s), kBytes);
    test::writeFile(folder.filePath(u"a.p7s"_s), m_signature);
    test::writeFile(folder.filePath(u"root.pem"_s), test::pemOf(m_root->certificate));
    const test::Ran ran = test::run(u"openssl"_s,
                                    {u"cms"_s, u"-verify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s,
                                     u"-in"_s, u"a.p7s"_s, u"-content"_s, u"a"_s, u"-CAfile"_s,
                                     u"root.pem"_s, u"-purpose"_s, u"any"_s, u"-out"_s, u"out"_s},
                                    {}, folder.path());
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
}

CMGMEDIA_TEST(TestDetachedSignature)
#include "test_detached_signature.moc"
