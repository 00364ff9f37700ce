// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/no_pfx.h"
#include "core/crypto/pfx.h"
#include "tests/support/joined_pfx.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QString kRsaAes = u"Microsoft Enhanced RSA and AES Cryptographic Provider"_s;
const QString kCng = u"Microsoft Software Key Storage Provider"_s;

Result<Pfx> opened(const QByteArray& content, const QString& password)
{
    return openPfx(content, Secret::fromText(QString(password.data(), password.size())),
                   u"my.pfx"_s);
}

/// The PFX with another number there. It is the last thing in the file, inside of MacData and the
/// whole, whose lengths change with it.
QByteArray withMacIterations(QByteArray pfx, const QByteArray& iterations)
{
    const QByteArray old = QByteArray::fromHex("020207d0"); // 2000
    Q_ASSERT(pfx.endsWith(old));
    const auto grown = iterations.size() - old.size();
    for (qsizetype length = 1; length < 0x80; ++length) {
        const qsizetype macData = pfx.size() - length - 2;
        if (pfx.at(macData) == '\x30' && pfx.at(macData + 1) == static_cast<char>(length)) {
            pfx[macData + 1] = static_cast<char>(length + grown);
            break;
        }
    }
    Q_ASSERT(pfx.startsWith(QByteArray::fromHex("3082")));
    qToBigEndian(static_cast<quint16>(pfx.size() - 4 + grown), pfx.data() + 2);
    return pfx.chopped(old.size()) + iterations;
}

} // namespace

class TestPfx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    Ran openssl(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return run(u"openssl"_s, arguments, input, m_folder.path());
    }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    }

    /// What the openssl program makes of the lab's key and certificate.
    QByteArray exported(const QStringList& options, const QString& password) const
    {
        const Ran ran = openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"key.pem"_s,
                                            u"-passout"_s, u"pass:"_s + password}
                                + options);
        return ran.exitCode == 0 ? ran.output : QByteArray();
    }

private slots:
    void initTestCase()
    {
        if (!isInstalled(u"openssl"_s))
            QSKIP("the openssl program is not installed");
        write("media.pfx", labPki().mediaPfx);
        write("cli.pem", pemOf(labPki().media));
        write("chain.pem", pemOf(labPki().issuing) + pemOf(labPki().root));
        write("other.pem", pemOf(labPki().cmg));
        const Ran ran =
            openssl({u"pkcs12"_s, u"-in"_s, u"media.pfx"_s, u"-nocerts"_s, u"-nodes"_s,
                     u"-passin"_s, u"pass:"_s + labMediaGuid().first(31), u"-out"_s, u"key.pem"_s});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    }

    void opensWhatAMediumCarries()
    {
        const auto pfx = opened(labPki().mediaPfx, labMediaGuid().first(31));
        QVERIFY(pfx);
        QCOMPARE(pfx->certificate, labPki().media);
        QCOMPARE(pfx->chain, (std::vector{labPki().issuing, labPki().root}));
        QVERIFY(pfx->hasPrivateKey && pfx->keyMatches);
        QCOMPARE(pfx->keyProvider, kRsaAes);
        QCOMPARE(pfx->keyEncryption, u"PBE-SHA1-3DES"_s);
        QCOMPARE(pfx->certificateEncryption, u"PBE-SHA1-3DES"_s);
        QCOMPARE(pfx->macAlgorithm, u"SHA1"_s);
    }

    void opensEveryKind_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("encryption"); // of certificates / key / MAC
        const QStringList own{u"-in"_s, u"cli.pem"_s, u"-certfile"_s, u"chain.pem"_s};
        QTest::newRow("AES, CAPI provider")
            << own + QStringList{u"-CSP"_s, kRsaAes, u"-LMK"_s, u"-keyex"_s} << u"Pa55w.rd"_s
            << kRsaAes << u"PBES2 AES-256-CBC/PBES2 AES-256-CBC/SHA256"_s;
        QTest::newRow("3DES, CNG provider")
            << own + QStringList{u"-CSP"_s,          kCng,          u"-keypbe"_s,
                                 u"PBE-SHA1-3DES"_s, u"-certpbe"_s, u"PBE-SHA1-3DES"_s,
                                 u"-macalg"_s,       u"sha1"_s}
            << u"Pa55w.rd"_s << kCng << u"PBE-SHA1-3DES/PBE-SHA1-3DES/SHA1"_s;
        QTest::newRow("RC2 through the legacy provider")
            << own + QStringList{u"-legacy"_s} << u"Pa55w.rd"_s << QString()
            << u"PBE-SHA1-RC2-40/PBE-SHA1-3DES/SHA1"_s;
        QTest::newRow("no MAC") << own + QStringList{u"-nomac"_s, u"-certpbe"_s, u"AES-256-CBC"_s}
                                << u"Pa55w.rd"_s << QString()
                                << u"PBES2 AES-256-CBC/PBES2 AES-256-CBC/"_s;
        QTest::newRow("RC2 without a MAC")
            << own + QStringList{u"-legacy"_s, u"-nomac"_s, u"-certpbe"_s, u"PBE-SHA1-RC2-40"_s}
            << u"Pa55w.rd"_s << QString() << u"PBE-SHA1-RC2-40/PBE-SHA1-3DES/"_s;
        QTest::newRow("not encrypted")
            << own + QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s} << u"Pa55w.rd"_s
            << QString() << u"//SHA256"_s;
        QTest::newRow("other scripts, 3DES")
            << own
                   + QStringList{u"-keypbe"_s, u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                                 u"PBE-SHA1-3DES"_s}
            << u"Pä€ßword 😀"_s << QString() << u"PBE-SHA1-3DES/PBE-SHA1-3DES/SHA256"_s;
        QTest::newRow("other scripts, AES") << own << u"Pä€ßword 😀"_s << QString()
                                            << u"PBES2 AES-256-CBC/PBES2 AES-256-CBC/SHA256"_s;
        QTest::newRow("empty password")
            << own << QString() << QString() << u"PBES2 AES-256-CBC/PBES2 AES-256-CBC/SHA256"_s;
        QTest::newRow("SHA-512 MAC")
            << own + QStringList{u"-macalg"_s, u"sha512"_s} << u"Pa55w.rd"_s << QString()
            << u"PBES2 AES-256-CBC/PBES2 AES-256-CBC/SHA512"_s;
    }

    void opensEveryKind()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, password);
        QFETCH(QString, provider);
        QFETCH(QString, encryption);
        const QByteArray content = exported(options, password);
        QVERIFY(!content.isEmpty());
        const auto pfx = opened(content, password);
        QVERIFY2(pfx, pfx ? "" : qPrintable(describe(pfx.error()).english()));
        QCOMPARE(pfx->certificate, labPki().media);
        QCOMPARE(pfx->chain, (std::vector{labPki().issuing, labPki().root}));
        QVERIFY(pfx->hasPrivateKey && pfx->keyMatches);
        QCOMPARE(pfx->keyProvider, provider);
        QCOMPARE(QStringList({pfx->certificateEncryption, pfx->keyEncryption, pfx->macAlgorithm})
                     .join(u'/'),
                 encryption);
        const auto wrong = opened(content, password + u'x');
        if (encryption != u"//SHA256" || !wrong)
            QCOMPARE(wrong.error().code, ErrorCode::PasswordWrong);
    }

    void namesWhatItDoesNotHave()
    {
        const QByteArray content = exported({u"-in"_s, u"cli.pem"_s, u"-nomac"_s, u"-keypbe"_s,
                                             u"NONE"_s, u"-certpbe"_s, u"NONE"_s},
                                            u"x"_s);
        const auto pfx = opened(content, u"x"_s);
        QVERIFY(pfx);
        QVERIFY(pfx->keyEncryption.isEmpty() && pfx->certificateEncryption.isEmpty());
        QVERIFY(pfx->macAlgorithm.isEmpty());
    }

    /// Without a MAC a wrong password and a damaged file look the same.
    void saysThatItMayBeDamaged()
    {
        const QByteArray content = exported({u"-in"_s, u"cli.pem"_s, u"-nomac"_s}, u"Pa55w.rd"_s);
        const auto wrong = opened(content, u"x"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PasswordWrong);
        QVERIFY(describe(wrong.error()).english().contains(u"the file is damaged"_s));
        QVERIFY(!describe(wrong.error()).english().contains(u"error:"_s));
    }

    void noticesTheCertificateTwice_data()
    {
        QTest::addColumn<QByteArray>("others"); // besides the certificate of the key
        const QByteArray own = pemOf(labPki().media);
        const QByteArray issuing = pemOf(labPki().issuing);
        QTest::newRow("behind its CA") << issuing + own;
        QTest::newRow("in front of its CA") << own + issuing;
        QTest::newRow("three times") << own + issuing + own;
    }

    void noticesTheCertificateTwice()
    {
        QFETCH(QByteArray, others);
        write("twice.pem", others);
        const auto pfx = opened(
            exported({u"-in"_s, u"cli.pem"_s, u"-certfile"_s, u"twice.pem"_s}, u"x"_s), u"x"_s);
        QVERIFY(pfx);
        QVERIFY(pfx->isTwice);
        QCOMPARE(pfx->chain, std::vector{labPki().issuing});
        QVERIFY(!opened(labPki().mediaPfx, labMediaGuid().first(31))->isTwice);
    }

    /// Which one is judged does not depend on how they lie in the file.
    void choosesOneOfSeveralKeys()
    {
        const QStringList plain{u"-in"_s,  u"cli.pem"_s,  u"-nomac"_s, u"-keypbe"_s,
                                u"NONE"_s, u"-certpbe"_s, u"NONE"_s};
        const QByteArray good = exported(plain, u"x"_s);
        QVERIFY(
            openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                     u"second.key"_s, u"-out"_s, u"second.pem"_s, u"-days"_s, u"1"_s, u"-subj"_s,
                     u"/CN=Second"_s, u"-addext"_s, u"extendedKeyUsage=clientAuth"_s})
                .exitCode
            == 0);
        const Ran second =
            openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, u"second.key"_s, u"-in"_s,
                     u"second.pem"_s, u"-passout"_s, u"pass:x"_s, u"-nomac"_s, u"-keypbe"_s,
                     u"NONE"_s, u"-certpbe"_s, u"NONE"_s});
        QCOMPARE(second.exitCode, 0);
        for (const QByteArray& both :
             {joinedPfx(good, second.output), joinedPfx(second.output, good)}) {
            const auto pfx = opened(both, u"x"_s);
            QVERIFY(pfx);
            QCOMPARE(pfx->keys, 2);
            QVERIFY(pfx->keyMatches);
            QCOMPARE(pfx->certificate, labPki().media);
            QCOMPARE(pfx->withKey.size(), size_t(2));
            QCOMPARE(pfx->withKey.front(), labPki().media);
            QCOMPARE(pfx->withKey.back().commonName, u"Second"_s);
            QCOMPARE(pfx->chain.size(), size_t(1));
        }
    }

    /// PBMAC1, which OpenSSL writes from 3.4 on, and Windows does not.
    void namesAMacThatNobodyKnows()
    {
        QByteArray pfx = exported({u"-in"_s, u"cli.pem"_s}, u"x"_s);
        const QByteArray sha256 = QByteArray::fromHex("608648016503040201");
        const qsizetype at = pfx.lastIndexOf(sha256);
        QVERIFY(at > 0);
        pfx.replace(at, sha256.size(), QByteArray::fromHex("2A864886F70D01050E"));
        const auto found = opened(pfx, u"x"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::PfxMacUnknown);
        QVERIFY(describe(found.error()).english().contains(u"TripleDES-SHA1"_s));
    }

    void noticesAMissingKey()
    {
        const QByteArray content = exported({u"-in"_s, u"cli.pem"_s, u"-nokeys"_s}, u"Pa55w.rd"_s);
        const auto pfx = opened(content, u"Pa55w.rd"_s);
        QVERIFY(pfx);
        QCOMPARE(pfx->certificate, labPki().media);
        QVERIFY(!pfx->hasPrivateKey && !pfx->keyMatches);
    }

    void noticesAKeyOfAnotherCertificate()
    {
        // The program refuses to make one, so the certificate is exchanged where nothing is
        // encrypted and no MAC notices: both have the same length.
        QByteArray content = exported({u"-in"_s, u"cli.pem"_s, u"-nomac"_s, u"-keypbe"_s, u"NONE"_s,
                                       u"-certpbe"_s, u"NONE"_s},
                                      u"x"_s);
        CertificateRequest request = caRequest(labPki().media.commonName);
        request.isCa = false;
        request.extendedKeyUsages = {u"clientAuth"_s};
        QByteArray stranger;
        for (int attempt = 0; attempt < 20 && stranger.size() != labPki().media.der.size();
             ++attempt) {
            const Identity ca =
                identity(caRequest(labPki().issuing.commonName), nullptr, KeyKind::Rsa2048);
            stranger = identity(request, &ca, KeyKind::Rsa2048).certificate.der;
        }
        QCOMPARE(stranger.size(), labPki().media.der.size());
        QVERIFY(content.contains(labPki().media.der));
        content.replace(labPki().media.der, stranger);
        const auto pfx = opened(content, u"x"_s);
        QVERIFY(pfx);
        QVERIFY(pfx->hasPrivateKey && !pfx->keyMatches);
        QCOMPARE(pfx->certificate.der, stranger);
    }

    void refusesWhatIsNoPfx_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorRow>("code");
        const auto row = [](const char* name, const QByteArray& content, ErrorRow code) {
            QTest::newRow(name) << content << code;
        };
        const QByteArray key =
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
        const QByteArray pfx = labPki().mediaPfx.toBase64();
        row("nothing", {}, ErrorCode::PfxDamaged);
        row("text", "PFX", ErrorCode::PfxDamaged);
        row("a certificate", labPki().root.der, ErrorCode::PfxIsCertificates);
        row("two of them", labPki().root.der + labPki().issuing.der, ErrorCode::PfxIsCertificates);
        row("a certificate, cut", labPki().root.der.chopped(9), ErrorCode::PfxDamaged);
        row("PEM", pemOf(labPki().root), ErrorCode::PfxIsCertificates);
        row("bare Base64", labPki().root.der.toBase64(), ErrorCode::PfxIsCertificates);
        row("PEM with a key", pemOf(labPki().root) + key, ErrorCode::PfxIsPem);
        row("a key", key, ErrorCode::PfxIsPem);
        row("Base64 of one", pfx, ErrorCode::PfxIsBase64);
        row("as certutil encodes",
            "-----BEGIN CERTIFICATE-----\n" + pfx + "\n-----END CERTIFICATE-----\n",
            ErrorCode::PfxIsBase64);
        row("as others do", "-----BEGIN PKCS12-----\n" + pfx + "\n-----END PKCS12-----\n",
            ErrorCode::PfxIsBase64);
    }

    void refusesWhatIsNoPfx()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorRow, code);
        const auto pfx = opened(content, u"x"_s);
        QVERIFY(!pfx);
        QCOMPARE(pfx.error().code, code);
        QVERIFY(isNoPfx(pfx.error()));
        QCOMPARE(pfx.error().subject.english(), u"my.pfx"_s);
    }

    void refusesEveryTruncation()
    {
        const QByteArray content = labPki().mediaPfx;
        for (qsizetype size = 0; size < content.size(); ++size) {
            const Error error = opened(content.first(size), labMediaGuid().first(31)).error();
            QCOMPARE(error.code, ErrorCode::PfxDamaged);
            QCOMPARE(error.detail.english(),
                     size == 0 ? u"the file is empty"_s : u"the file is incomplete"_s);
        }
    }

    /// Words of OpenSSL may be about what came before.
    void saysInItsOwnWordsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        const QByteArray pfx = labPki().mediaPfx;
        QTest::newRow("nothing") << QByteArray() << u"the file is empty"_s;
        QTest::newRow("text") << QByteArray("PFX") << u"it doesn't begin like a PFX file"_s;
        QTest::newRow("damaged in the middle")
            << pfx.first(40) + QByteArray(pfx.size() - 40, '\xFF') << u"its structure is damaged"_s;
        QTest::newRow("its last byte, of the MAC")
            << pfx.chopped(1) + QByteArray(1, '\x7F')
            << u"The password for my.pfx is wrong, or the file is damaged."_s;
    }

    void saysInItsOwnWordsWhatIsWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto pair =
            opened(withMacIterations(labPki().mediaPfx, QByteArray::fromHex("020207d1")), u"x"_s);
        QVERIFY(!pair); // whose words are not to come back
        const auto pfx = opened(content, labMediaGuid().first(31));
        QVERIFY(!pfx);
        const QString said = describe(pfx.error()).english();
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(!said.contains("asn1"_L1) && !said.contains("mismatch"_L1), qPrintable(said));
    }

    void doesNotWaitForEndlessIterations_data()
    {
        QTest::addColumn<QByteArray>("iterations"); // of the MAC, as DER
        QTest::addColumn<ErrorRow>("code");
        const auto row = [](const char* name, const char* hex, ErrorRow code) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << code;
        };
        row("as the lab writes it, but for the last", "020207d1", ErrorCode::PasswordWrong);
        row("as many as we wait for", "02031e8480", ErrorCode::PasswordWrong);
        row("one more", "02031e8481", ErrorCode::Unsupported);
        row("more than a long has", "020a00ffffffffffffffffff", ErrorCode::Unsupported);
        row("negative", "0202f830", ErrorCode::Unsupported);
    }

    /// The MAC is checked before anything else, so its iterations are counted first.
    void doesNotWaitForEndlessIterations()
    {
        QFETCH(QByteArray, iterations);
        QFETCH(ErrorRow, code);
        const auto pfx =
            opened(withMacIterations(labPki().mediaPfx, iterations), labMediaGuid().first(31));
        QVERIFY(!pfx);
        QCOMPARE(pfx.error().code, code);
    }

    void doesNotDecryptForEver()
    {
        const QByteArray many =
            exported({u"-in"_s, u"cli.pem"_s, u"-iter"_s, u"3000000"_s, u"-nomac"_s}, u"x"_s);
        const auto pfx = opened(many, u"x"_s);
        QVERIFY(!pfx);
        QCOMPARE(pfx.error().code, ErrorCode::Unsupported);
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestPfx)
#include "test_pfx.moc"
