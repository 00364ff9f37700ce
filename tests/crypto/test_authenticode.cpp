// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/authenticode.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"
#include "tests/support/stand_ins.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QString kShim = u"/usr/lib/shim/shimx64.efi"_s;
const QString kOrigin = u"boot.efi"_s;
// As Microsoft's certificates name it.
const QString kWindows2023 = u"/C=US/O=Microsoft Corporation/CN=Windows UEFI CA 2023"_s;

/// The subjects and issuers of an entry, as sbverify lists them: "CN=signer < CN=CA".
QStringList listedBySbverify(const QString& path)
{
    static const QRegularExpression pair(
        uR"(- subject: [^\n]*/CN=([^\n/]*)\n\s+issuer: [^\n]*/CN=([^\n/]*)\n)"_s);
    QStringList list;
    const QString text = QString::fromUtf8(run(u"sbverify"_s, {u"--list"_s, path}).output);
    QRegularExpressionMatchIterator it = pair.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        list << match.captured(1) + u" < "_s + match.captured(2);
    }
    list.sort();
    return list;
}

QString commonNameIn(const QString& name)
{
    return name.section(u"CN="_s, 1).section(u',', 0, 0);
}

QStringList listedByUs(const SignedImage& image)
{
    QStringList list;
    for (const AuthenticodeSignature& signature : image.signatures) {
        for (const Certificate& certificate : signature.chain)
            list << certificate.commonName + u" < "_s + commonNameIn(certificate.issuer);
    }
    list.sort();
    return list;
}

QByteArray flipped(QByteArray content, qsizetype at)
{
    content[at] = static_cast<char>(content[at] ^ 0x20);
    return content;
}

} // namespace

class TestAuthenticode : public QObject
{
    Q_OBJECT

    CodeSigner m_signer;
    QByteArray m_signed; ///< by "one", with its CA

private slots:
    void initTestCase();
    void unsignedIsNoError_data();
    void unsignedIsNoError();
    void readsOneSignature_data();
    void readsOneSignature();
    void readsShim();
    void readsEveryEntry();
    void readsNestedOnes();
    void agreesWithOsslsigncode();
    void namesAreNoProof();
    void seesAFalseIssuer();
    void seesEveryHashedByte_data();
    void seesEveryHashedByte();
    void doesNotMindTheChecksum();
    void seesADamagedSignature();
    void refusesEveryTruncation();
    void refusesBadTables_data();
    void refusesBadTables();
    void survivesEveryFlippedByte();
};

void TestAuthenticode::initTestCase()
{
    if (!CodeSigner::isPossible())
        QSKIP("sbsign or osslsigncode is not installed");
    QVERIFY(m_signer.makeSigner(u"one"_s, u"/CN=First CA"_s, u"/CN=First Signer"_s));
    QVERIFY(m_signer.makeSigner(u"two"_s, u"/CN=Second CA"_s, u"/CN=Second Signer"_s));
    QVERIFY(m_signer.makeSigner(u"false"_s, kWindows2023, u"/CN=Microsoft Windows"_s));
    m_signed = m_signer.sbsign(unsignedPe(), u"one"_s, true);
    QVERIFY(!m_signed.isEmpty());
}

void TestAuthenticode::unsignedIsNoError_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("architecture");
    QTest::newRow("PE32+") << unsignedPe(PeKind::Pe32Plus) << u"amd64"_s;
    QTest::newRow("PE32") << unsignedPe(PeKind::Pe32) << u"x86"_s;
    if (!standInsFolder().isEmpty())
        QTest::newRow("stand-in") << readFile(standInsFolder() + u"/probe.efi"_s) << u"amd64"_s;
    QByteArray fewDirectories = unsignedPe(PeKind::Pe32Plus);
    fewDirectories[peTableEntryAt(PeKind::Pe32Plus) - 36] = 4;
    QTest::newRow("no such directory") << fewDirectories << u"amd64"_s;
}

void TestAuthenticode::unsignedIsNoError()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, architecture);
    const auto image = readAuthenticode(file, kOrigin);
    QVERIFY2(image, why(image).constData());
    QCOMPARE(image->architecture, architecture);
    QVERIFY(image->signatures.empty());
}

void TestAuthenticode::readsOneSignature_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("hasCa");
    const QByteArray pe32 = unsignedPe(PeKind::Pe32);
    const QByteArray odd = unsignedPe(PeKind::Pe32Plus, 3); // padded before it is hashed
    QTest::newRow("sbsign") << m_signed << u"SHA256"_s << true;
    QTest::newRow("without its CA")
        << m_signer.sbsign(unsignedPe(), u"one"_s, false) << u"SHA256"_s << false;
    QTest::newRow("sbsign, PE32") << m_signer.sbsign(pe32, u"one"_s, true) << u"SHA256"_s << true;
    QTest::newRow("sbsign, odd size")
        << m_signer.sbsign(odd, u"one"_s, true) << u"SHA256"_s << true;
    for (const QString& digest : {u"sha1"_s, u"sha256"_s, u"sha384"_s, u"sha512"_s})
        QTest::newRow(qPrintable(u"osslsigncode, "_s + digest))
            << m_signer.osslsigncode(unsignedPe(), u"one"_s, {u"-h"_s, digest}) << digest.toUpper()
            << true;
    QTest::newRow("osslsigncode, PE32, odd size")
        << m_signer.osslsigncode(unsignedPe(PeKind::Pe32, 5), u"one"_s, {u"-h"_s, u"sha256"_s})
        << u"SHA256"_s << true;
}

void TestAuthenticode::readsOneSignature()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, digest);
    QFETCH(bool, hasCa);
    const auto image = readAuthenticode(file, kOrigin);
    QVERIFY2(image, why(image).constData());
    QCOMPARE(image->signatures.size(), size_t(1));
    const AuthenticodeSignature& signature = image->signatures.front();
    QCOMPARE(signature.signer.commonName, u"First Signer"_s);
    QCOMPARE(signature.chain.size(), size_t(hasCa ? 2 : 1));
    QCOMPARE(signature.ca.ca, SecureBootCa::Other);
    QCOMPARE(signature.ca.name, hasCa ? u"First CA"_s : u"CN=First CA"_s);
    QCOMPARE(signature.ca.proven, hasCa);
    QCOMPARE(signature.ca.expires.isValid(), hasCa);
    QCOMPARE(signature.digestAlgorithm, digest);
    QVERIFY(signature.digestMatches);
    QVERIFY(signature.signatureValid);
    QVERIFY(!signature.isNested);
}

void TestAuthenticode::readsShim()
{
    const QString path = kShim + u".signed"_s;
    const QByteArray file = readFile(path);
    if (file.isEmpty() || !isInstalled(u"sbverify"_s))
        QSKIP("shim-signed or sbverify is not installed");
    const auto image = readAuthenticode(file, path);
    QVERIFY2(image, why(image).constData());
    QCOMPARE(image->architecture, u"amd64"_s);
    QCOMPARE(listedByUs(*image), listedBySbverify(path));
    QVERIFY(!image->signatures.empty());
    for (const AuthenticodeSignature& signature : image->signatures) {
        QVERIFY(signature.isGood());
        QVERIFY(signature.ca.proven);
        QCOMPARE(signature.ca.expires, signature.chain.at(1).notAfter);
        QVERIFY(signature.ca.ca == SecureBootCa::MicrosoftUefiCa2011
                || signature.ca.ca == SecureBootCa::MicrosoftUefiCa2023);
    }
}

void TestAuthenticode::readsEveryEntry()
{
    const QByteArray twice = m_signer.sbsign(m_signed, u"two"_s, true);
    const auto image = readAuthenticode(twice, kOrigin);
    QVERIFY2(image, why(image).constData());
    QCOMPARE(image->signatures.size(), size_t(2));
    QCOMPARE(image->signatures[0].ca.name, u"First CA"_s);
    QCOMPARE(image->signatures[1].ca.name, u"Second CA"_s);
    for (const AuthenticodeSignature& signature : image->signatures)
        QVERIFY(signature.isGood() && !signature.isNested);
}

void TestAuthenticode::readsNestedOnes()
{
    const QByteArray first = m_signer.osslsigncode(unsignedPe(), u"one"_s, {u"-h"_s, u"sha256"_s});
    const QByteArray nested =
        m_signer.osslsigncode(first, u"two"_s, {u"-nest"_s, u"-h"_s, u"sha384"_s});
    const auto image = readAuthenticode(nested, kOrigin);
    QVERIFY2(image, why(image).constData());
    QCOMPARE(image->signatures.size(), size_t(2));
    QCOMPARE(image->signatures[0].ca.name, u"First CA"_s);
    QVERIFY(!image->signatures[0].isNested);
    QCOMPARE(image->signatures[1].ca.name, u"Second CA"_s);
    QCOMPARE(image->signatures[1].digestAlgorithm, u"SHA384"_s);
    QVERIFY(image->signatures[1].isNested);
    for (const AuthenticodeSignature& signature : image->signatures)
        QVERIFY(signature.isGood());
    const auto changed = readAuthenticode(flipped(nested, 0x300), kOrigin);
    QVERIFY2(changed, why(changed).constData());
    for (const AuthenticodeSignature& signature : changed->signatures)
        QVERIFY(!signature.digestMatches && signature.signatureValid);
}

void TestAuthenticode::agreesWithOsslsigncode()
{
    writeFile(m_signer.path(u"good.efi"_s), m_signed);
    writeFile(m_signer.path(u"bad.efi"_s), flipped(m_signed, 0x300));
    const auto judged = [&](const QString& name) {
        return run(u"osslsigncode"_s, {u"verify"_s, u"-CAfile"_s, m_signer.path(u"one-ca.pem"_s),
                                       u"-in"_s, m_signer.path(name)});
    };
    const Ran good = judged(u"good.efi"_s);
    QVERIFY2(good.exitCode == 0, good.output.constData());
    QVERIFY(good.output.contains("CN=First Signer") && good.output.contains("CN=First CA"));
    QVERIFY(judged(u"bad.efi"_s).exitCode != 0);
}

void TestAuthenticode::namesAreNoProof()
{
    const auto byName = readAuthenticode(m_signer.sbsign(unsignedPe(), u"false"_s, false), kOrigin);
    QVERIFY2(byName, why(byName).constData());
    const IssuingCa& named = byName->signatures.at(0).ca;
    QCOMPARE(named.ca, SecureBootCa::WindowsUefiCa2023);
    QCOMPARE(named.name, u"Windows UEFI CA 2023"_s);
    QVERIFY(!named.proven);
    QCOMPARE(named.expires.date(), QDate(2035, 6, 13));

    const auto carried = readAuthenticode(m_signer.sbsign(unsignedPe(), u"false"_s, true), kOrigin);
    QVERIFY2(carried, why(carried).constData());
    QCOMPARE(carried->signatures.at(0).ca.ca, SecureBootCa::Other);
    QVERIFY(carried->signatures.at(0).isGood());
}

void TestAuthenticode::seesAFalseIssuer()
{
    // The CA of another run: the same name, another key.
    QVERIFY(m_signer.makeSigner(u"again"_s, u"/CN=First CA"_s, u"/CN=Somebody"_s));
    QVERIFY(QFile::rename(m_signer.path(u"again-ca.pem"_s), m_signer.path(u"right-ca.pem"_s)));
    QVERIFY(QFile::copy(m_signer.path(u"one-ca.pem"_s), m_signer.path(u"again-ca.pem"_s)));
    const auto image = readAuthenticode(m_signer.sbsign(unsignedPe(), u"again"_s, true), kOrigin);
    QVERIFY2(image, why(image).constData());
    const AuthenticodeSignature& signature = image->signatures.at(0);
    QVERIFY(signature.digestMatches);
    QVERIFY(!signature.signatureValid);
    QVERIFY(!signature.ca.proven);
}

void TestAuthenticode::seesEveryHashedByte_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("PE32") << static_cast<int>(PeKind::Pe32);
    QTest::newRow("PE32+") << static_cast<int>(PeKind::Pe32Plus);
}

void TestAuthenticode::seesEveryHashedByte()
{
    QFETCH(int, kind);
    const QByteArray original = unsignedPe(static_cast<PeKind>(kind), 3);
    const QByteArray file = m_signer.sbsign(original, u"one"_s, false);
    const qsizetype entryAt = peTableEntryAt(static_cast<PeKind>(kind));
    for (qsizetype at = 0; at < original.size() + 5; ++at) {
        if ((at >= kPeChecksumAt && at < kPeChecksumAt + 4) || (at >= entryAt && at < entryAt + 8))
            continue;
        const auto image = readAuthenticode(flipped(file, at), kOrigin);
        // Some bytes of the headers are needed to find the signature at all.
        const bool isSeen =
            !image || image->signatures.empty() || !image->signatures.front().digestMatches;
        QVERIFY2(isSeen, QByteArray::number(at).constData());
        QVERIFY2(image || at < 0x200, QByteArray::number(at).constData());
    }
}

void TestAuthenticode::doesNotMindTheChecksum()
{
    for (qsizetype at = kPeChecksumAt; at < kPeChecksumAt + 4; ++at) {
        const auto image = readAuthenticode(flipped(m_signed, at), kOrigin);
        QVERIFY2(image, why(image).constData());
        QVERIFY(image->signatures.at(0).isGood());
    }
}

void TestAuthenticode::seesADamagedSignature()
{
    // The last bytes of a PKCS #7 without unsigned attributes are the signature itself.
    qsizetype last = m_signed.size() - 1;
    while (m_signed[last] == '\0')
        --last;
    const auto image = readAuthenticode(flipped(m_signed, last - 8), kOrigin);
    QVERIFY2(image, why(image).constData());
    QVERIFY(image->signatures.at(0).digestMatches);
    QVERIFY(!image->signatures.at(0).signatureValid);
}

void TestAuthenticode::refusesEveryTruncation()
{
    for (qsizetype size = 0; size < m_signed.size(); ++size) {
        const auto image = readAuthenticode(m_signed.first(size), kOrigin);
        QVERIFY2(!image, QByteArray::number(size).constData());
        QCOMPARE(image.error().subject.english(), kOrigin);
        QVERIFY(size < 2 || image.error().code == ErrorCode::Truncated);
    }
}

void TestAuthenticode::refusesBadTables_data()
{
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<quint32>("value");
    const qsizetype entry = peTableEntryAt(PeKind::Pe32Plus);
    const auto table = static_cast<qsizetype>(qFromLittleEndian<quint32>(m_signed.data() + entry));
    const auto size = static_cast<quint32>(m_signed.size());
    QTest::newRow("table behind the end") << entry << size;
    QTest::newRow("table far behind the end") << entry << 0xfffffff8U;
    QTest::newRow("table at 0") << entry << 0U;
    QTest::newRow("table over the headers") << entry << 0x80U;
    QTest::newRow("table over a section") << entry << 0x500U;
    QTest::newRow("table not aligned") << entry << static_cast<quint32>(table - 4);
    QTest::newRow("table too large") << entry + 4 << 0xffffffffU;
    QTest::newRow("table too small") << entry + 4 << 8U;
    QTest::newRow("entry of no bytes") << table << 0U;
    QTest::newRow("entry of its header") << table << 8U;
    QTest::newRow("entry too small") << table << 16U;
    QTest::newRow("entry too large") << table << 0xffffffffU;
    QTest::newRow("entry of another kind") << table + 4 << 0x00010200U;
    QTest::newRow("headers of another size") << kPeChecksumAt - 4 << 0x100U;
    QTest::newRow("PE header behind the end") << qsizetype{0x3c} << 0xffffffffU;
}

void TestAuthenticode::refusesBadTables()
{
    QFETCH(qsizetype, at);
    QFETCH(quint32, value);
    QByteArray file = m_signed;
    qToLittleEndian(value, file.data() + at);
    const auto image = readAuthenticode(file, kOrigin);
    QVERIFY(!image);
    QVERIFY(!describe(image.error()).isEmpty());
}

void TestAuthenticode::survivesEveryFlippedByte()
{
    const qsizetype table = unsignedPe().size();
    for (qsizetype at = table; at < m_signed.size(); ++at)
        (void)readAuthenticode(flipped(m_signed, at), kOrigin);
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestAuthenticode)
#include "test_authenticode.moc"
