// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/check.h"
#include "core/validation/facts/fact_gatherer.h"
#include "tests/support/files.h"
#include "tests/support/joined_pfx.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/validation/rule_rows.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QDateTime kPfxDay(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const QString kPassword = u"Pa55w.rd"_s;

const QString kCapi = u"Microsoft Enhanced RSA and AES Cryptographic Provider"_s;
const QString kCng = u"Microsoft Software Key Storage Provider"_s;
const QString kSchannel = u"Microsoft RSA SChannel Cryptographic Provider"_s;

/// Options of openssl pkcs12 -export.
QStringList provider(const QString& name)
{
    return {u"-CSP"_s, name, u"-LMK"_s, u"-keyex"_s};
}

/// As Windows exports by default.
const QStringList kTripleDes{u"-keypbe"_s,       u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                             u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s};
const QStringList kAes{u"-keypbe"_s,     u"AES-256-CBC"_s, u"-certpbe"_s,
                       u"AES-256-CBC"_s, u"-macalg"_s,     u"sha256"_s};
const QStringList kChain{u"-certfile"_s, u"chain.pem"_s};

/// How a PFX is made and opened.
struct PfxRow {
    QString certificate = u"media"_s;
    QString key = u"rsa2048"_s;
    QStringList options = kChain + provider(kCapi) + kTripleDes;
    QString password = kPassword;
    std::optional<QString> given = kPassword; ///< nullopt: none
    bool earlyRing = false;
};

Facts gathered(const MediaProfile& profile, const std::optional<QString>& password)
{
    BuildSecrets secrets;
    if (password)
        secrets.pfxPassword = Secret::fromText(*password);
    Clock clock;
    clock.now = kPfxDay;
    SilentSink sink;
    Work work{sink, {}};
    return gatherSoFar(profile, secrets, clock, work).facts;
}

QStringList pfxFindings(const Facts& facts)
{
    return findingsIn({pfxRules(), pfxCertificateRules()}, facts);
}

const QStringList kGood = kChain + provider(kCapi);
const QString kModern = u"pfx-needs-newer-windows"_s;

void addPfx(const char* title, const PfxRow& row, const QStringList& findings = {})
{
    QTest::newRow(title) << row << findings;
}

/// How the file is encrypted, and whose key it says it is.
void addContainers()
{
    addPfx("CAPI, 3DES", {});
    addPfx("CAPI, AES", {.options = kGood + kAes}, {kModern});
    addPfx("CNG, 3DES", {.options = kChain + provider(kCng) + kTripleDes});
    addPfx("CNG, AES", {.options = kChain + provider(kCng) + kAes}, {kModern});
    addPfx("SChannel", {.options = kChain + provider(kSchannel) + kTripleDes},
           {u"pfx-provider-schannel"_s});
    addPfx("SChannel, AES", {.options = kChain + provider(kSchannel) + kAes},
           {u"pfx-provider-schannel"_s, kModern});
    addPfx("an old provider",
           {.options = kChain + provider(u"Microsoft Enhanced Cryptographic Provider v1.0"_s)
                       + kTripleDes},
           {u"pfx-provider-not-recommended"_s});
    addPfx("no provider", {.options = kChain + kTripleDes}, {u"pfx-provider-not-named"_s});
    addPfx("RC2", {.options = kGood + QStringList{u"-legacy"_s}});
    addPfx("no MAC", {.options = kGood + kTripleDes + QStringList{u"-nomac"_s}},
           {u"pfx-without-mac"_s});
    addPfx("MAC of SHA-256", {.options = kGood + kTripleDes.first(4)}, {kModern});
    addPfx("MAC of SHA-384", {.options = kGood + kTripleDes.first(5) + QStringList{u"sha384"_s}},
           {u"pfx-mac-unusual"_s});
    addPfx("MAC of SHA-512", {.options = kGood + kTripleDes.first(5) + QStringList{u"sha512"_s}},
           {u"pfx-mac-unusual"_s});
    addPfx("MAC of SHA-512, AES", {.options = kGood + kAes.first(5) + QStringList{u"sha512"_s}},
           {u"pfx-mac-unusual"_s, kModern});
    addPfx("certificates AES, key 3DES",
           {.options = kGood + kTripleDes + QStringList{u"-certpbe"_s, u"AES-128-CBC"_s}},
           {kModern});
    addPfx("Not encrypted",
           {.options = kGood
                       + QStringList{u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s,
                                     u"-macalg"_s, u"sha1"_s}},
           {u"pfx-key-not-encrypted"_s});
}

void addPasswordsAndContents()
{
    addPfx("other scripts", {.password = u"Pä€ßword 😀"_s, .given = u"Pä€ßword 😀"_s});
    addPfx("empty password", {.password = {}, .given = u""_s});
    addPfx("empty password, none given", {.password = {}, .given = {}});
    addPfx("wrong password", {.given = u"pa55w.rd"_s}, {u"pfx-password-wrong"_s});
    addPfx("wrong password, no MAC",
           {.options = kGood + kAes + QStringList{u"-nomac"_s}, .given = u"pa55w.rd"_s},
           {u"pfx-password-wrong"_s});
    addPfx("certificate only", {.key = {}, .options = kChain + kTripleDes}, {u"pfx-without-key"_s});
    addPfx("key only", {.certificate = {}, .options = kTripleDes}, {u"pfx-without-certificate"_s});
    addPfx("no chain", {.options = provider(kCapi) + kTripleDes}, {u"pfx-without-chain"_s});
    addPfx(
        "chain without root",
        {.options = provider(kCapi) + kTripleDes + QStringList{u"-certfile"_s, u"issuing.pem"_s}},
        {u"pfx-without-chain"_s});
    addPfx("signs itself", {.certificate = u"self"_s, .options = provider(kCapi) + kTripleDes});
}

void addCertificates()
{
    addPfx("1024 bits", {.certificate = u"key-rsa1024"_s, .key = u"rsa1024"_s},
           {u"pfx-key-too-short"_s});
    addPfx("3072 bits", {.certificate = u"key-rsa3072"_s, .key = u"rsa3072"_s},
           {u"pfx-key-too-long"_s});
    addPfx("4096 bits", {.certificate = u"key-rsa4096"_s, .key = u"rsa4096"_s},
           {u"pfx-key-too-long"_s});
    addPfx("EC", {.certificate = u"key-ec"_s, .key = u"ec"_s}, {u"pfx-key-not-rsa"_s});
    for (const char* digest : {"md5", "sha1"})
        addPfx(digest, {.certificate = QString::fromLatin1(digest)}, {u"pfx-signature-weak"_s});
    for (const char* fine : {"sha384", "sha512", "server-client", "no-usage", "60-days"})
        addPfx(fine, {.certificate = QString::fromLatin1(fine)});
    addPfx("for servers", {.certificate = u"server"_s}, {u"pfx-not-for-clients"_s});
    addPfx("for any use", {.certificate = u"any"_s}, {u"pfx-for-any-use"_s});
    addPfx("no use named", {.certificate = u"no-eku"_s}, {u"pfx-for-any-use"_s});
    addPfx("enciphers only", {.certificate = u"encipher"_s}, {u"pfx-key-usage"_s});
    addPfx("expired", {.certificate = u"expired"_s}, {u"pfx-expired"_s});
    addPfx("of tomorrow", {.certificate = u"tomorrow"_s}, {u"pfx-not-yet-valid"_s});
    addPfx("59 days left", {.certificate = u"59-days"_s}, {u"pfx-expires-soon"_s});
    addPfx("everything at once",
           {.certificate = u"bad"_s,
            .key = u"rsa4096"_s,
            .options = provider(kSchannel) + kAes + QStringList{u"-nomac"_s}},
           {u"pfx-expired"_s, u"pfx-not-for-clients"_s, u"pfx-key-usage"_s, u"pfx-key-too-long"_s,
            u"pfx-signature-weak"_s, u"pfx-provider-schannel"_s, u"pfx-without-mac"_s, kModern,
            u"pfx-without-chain"_s});
}

void addEarlyRing()
{
    addPfx("early ring: CAPI", {.earlyRing = true});
    addPfx("early ring: CNG", {.options = kChain + provider(kCng) + kTripleDes, .earlyRing = true},
           {u"pfx-provider-early-ring"_s});
    addPfx("early ring: SChannel",
           {.options = kChain + provider(kSchannel) + kTripleDes, .earlyRing = true},
           {u"pfx-provider-early-ring"_s});
    addPfx("early ring: no provider", {.options = kChain + kTripleDes, .earlyRing = true});
    addPfx("early ring: SHA-1", {.certificate = u"sha1"_s, .earlyRing = true},
           {u"pfx-signature-early-ring"_s});
    addPfx("early ring: SHA-512", {.certificate = u"sha512"_s, .earlyRing = true},
           {u"pfx-signature-early-ring"_s});
}

} // namespace

/// A folder full of media certificates, made by the openssl program and judged by the rules: the
/// expected findings and no others.
class TestCertificateFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void judgesAKeyOfAnotherCertificate();
    void namesEachOfSeveralKeys_data();
    void namesEachOfSeveralKeys();
    void judgesOddFiles_data();
    void judgesOddFiles();
    void saysWhatCouldNotBeChecked();

private:
    void makeCertificates();
    QByteArray exported(const PfxRow& row) const;
    Facts facts(const QByteArray& pfx, const std::optional<QString>& password) const;

    QTemporaryDir m_folder;
    OutsideCa m_ca{m_folder.path()};
};

void TestCertificateFolder::initTestCase()
{
    if (!isInstalled(u"openssl"_s))
        QSKIP("the openssl program is not installed");
    for (const int bits : {1024, 2048, 3072, 4096})
        m_ca.makeRsaKey(u"rsa%1"_s.arg(bits), bits);
    m_ca.makeRsaKey(u"ca"_s, 2048);
    m_ca.makeEcKey(u"ec"_s);
    m_ca.make({.name = u"root"_s, .key = u"ca"_s, .extensions = OutsideCa::caExtensions()});
    m_ca.make({.name = u"issuing"_s,
               .issuer = u"root"_s,
               .key = u"ca"_s,
               .extensions = OutsideCa::caExtensions()});
    writeFile(m_ca.path(u"chain.pem"_s), m_ca.pem(u"issuing"_s) + m_ca.pem(u"root"_s));
    makeCertificates();
}

void TestCertificateFolder::makeCertificates()
{
    const QString sign = u"keyUsage=critical,digitalSignature,keyEncipherment"_s;
    const QString client = u"extendedKeyUsage=clientAuth"_s;
    const auto make = [&](const QString& name, Wanted wanted = {}) {
        wanted.name = name;
        wanted.issuer = name == "self"_L1 ? QString() : u"issuing"_s;
        wanted.subject = u"/CN=Boot medium"_s;
        if (wanted.key.isEmpty())
            wanted.key = u"rsa2048"_s;
        if (wanted.extensions.isEmpty())
            wanted.extensions = {sign, client};
        m_ca.make(wanted);
    };
    make(u"media"_s);
    make(u"self"_s);
    for (const QString& key : {u"rsa1024"_s, u"rsa3072"_s, u"rsa4096"_s, u"ec"_s})
        make(u"key-"_s + key, {.key = key});
    for (const QString& digest : {u"md5"_s, u"sha1"_s, u"sha384"_s, u"sha512"_s})
        make(digest, {.digest = digest});
    make(u"server"_s, {.extensions = {sign, u"extendedKeyUsage=serverAuth"_s}});
    make(u"server-client"_s, {.extensions = {sign, u"extendedKeyUsage=serverAuth,clientAuth"_s}});
    make(u"any"_s, {.extensions = {sign, u"extendedKeyUsage=anyExtendedKeyUsage"_s}});
    make(u"no-eku"_s, {.extensions = {sign}});
    make(u"encipher"_s, {.extensions = {u"keyUsage=keyEncipherment"_s, client}});
    make(u"no-usage"_s, {.extensions = {client}});
    make(u"expired"_s, {.until = u"20260601115959Z"_s});
    make(u"tomorrow"_s, {.from = u"20260602000000Z"_s});
    make(u"59-days"_s, {.until = u"20260731115959Z"_s});
    make(u"60-days"_s, {.until = u"20260731120000Z"_s});
    make(u"bad"_s, {.key = u"rsa4096"_s,
                    .extensions = {u"keyUsage=keyEncipherment"_s, u"extendedKeyUsage=serverAuth"_s},
                    .digest = u"sha1"_s,
                    .until = u"20260101000000Z"_s});
}

QByteArray TestCertificateFolder::exported(const PfxRow& row) const
{
    QStringList arguments{u"pkcs12"_s, u"-export"_s, u"-passout"_s, u"pass:"_s + row.password};
    if (!row.certificate.isEmpty())
        arguments += {u"-in"_s, row.certificate + u".pem"_s};
    arguments += row.key.isEmpty() ? QStringList{u"-nokeys"_s}
                                   : QStringList{u"-inkey"_s, row.key + u".key"_s};
    if (row.certificate.isEmpty())
        arguments += u"-nocerts"_s;
    return m_ca.openssl(arguments + row.options);
}

/// As the gatherer reads it.
Facts TestCertificateFolder::facts(const QByteArray& pfx,
                                   const std::optional<QString>& password) const
{
    MediaProfile profile;
    profile.folder = m_folder.path();
    profile.security.pfx = u"given.pfx"_s;
    writeFile(m_ca.path(u"given.pfx"_s), pfx);
    return gathered(profile, password);
}

void TestCertificateFolder::judges_data()
{
    QTest::addColumn<PfxRow>("row");
    QTest::addColumn<QStringList>("findings");
    addContainers();
    addPasswordsAndContents();
    addCertificates();
    addEarlyRing();
}

void TestCertificateFolder::judges()
{
    QFETCH(PfxRow, row);
    QFETCH(QStringList, findings);
    Facts given = facts(exported(row), row.given);
    given.profile.site.earlyRing = row.earlyRing;
    findings.sort();
    QCOMPARE(pfxFindings(given), findings);
}

void TestCertificateFolder::judgesAKeyOfAnotherCertificate()
{
    // The program refuses to make one, so the certificate is exchanged where nothing is encrypted
    // and no MAC notices: both have the same length.
    const QStringList bare{u"-nomac"_s, u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s};
    QByteArray pfx = exported({.options = kChain + provider(kCapi) + bare});
    m_ca.makeRsaKey(u"stranger"_s, 2048);
    const QByteArray mine = m_ca.certificate(u"media"_s).der;
    const QByteArray stranger =
        m_ca.make({.name = u"stranger"_s,
                   .issuer = u"issuing"_s,
                   .key = u"stranger"_s,
                   .extensions = {u"keyUsage=critical,digitalSignature,keyEncipherment"_s,
                                  u"extendedKeyUsage=clientAuth"_s},
                   .subject = u"/CN=Boot medium"_s})
            .der;
    QCOMPARE(stranger.size(), mine.size());
    pfx.replace(mine, stranger);
    QCOMPARE(pfxFindings(facts(pfx, kPassword)),
             (QStringList{u"pfx-key-not-encrypted"_s, u"pfx-key-of-another-certificate"_s,
                          u"pfx-without-mac"_s}));
}

void TestCertificateFolder::namesEachOfSeveralKeys_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("usage");
    QTest::newRow("one that has expired") << u"20260101000000Z"_s << u"clientAuth"_s;
    QTest::newRow("one that ends earlier") << u"20300101000000Z"_s << u"clientAuth"_s;
    QTest::newRow("one for servers") << u"20350101000000Z"_s << u"serverAuth"_s;
}

/// Whatever their order: the verdict is the same, and says which of them it is about.
void TestCertificateFolder::namesEachOfSeveralKeys()
{
    QFETCH(QString, until);
    QFETCH(QString, usage);
    m_ca.makeRsaKey(u"further"_s, 2048);
    m_ca.make({.name = u"further"_s,
               .issuer = u"issuing"_s,
               .key = u"further"_s,
               .extensions = {u"keyUsage=critical,digitalSignature,keyEncipherment"_s,
                              u"extendedKeyUsage="_s + usage},
               .subject = u"/CN=Further"_s,
               .until = until});
    const QStringList bare =
        provider(kCapi)
        + QStringList{u"-nomac"_s, u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s};
    const QByteArray good = exported({.options = kChain + bare});
    const QByteArray further =
        exported({.certificate = u"further"_s, .key = u"further"_s, .options = bare});
    for (const QByteArray& both : {joinedPfx(good, further), joinedPfx(further, good)}) {
        const Facts given = facts(both, kPassword);
        QCOMPARE(pfxFindings(given), (QStringList{u"pfx-key-not-encrypted"_s, u"pfx-several-keys"_s,
                                                  u"pfx-without-mac"_s}));
        const QString seen = judged(*findRule(u"pfx-several-keys"_s), given).text.english();
        for (const QString& part :
             {u"Boot medium, until 2035"_s, u"Further, until %1"_s.arg(until.first(4)),
              u"checked here: Boot medium"_s})
            QVERIFY2(seen.contains(part), qPrintable(seen));
    }
}

void TestCertificateFolder::judgesOddFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray pfx = exported({});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("PFX\n");
    QTest::newRow("a certificate") << m_ca.certificate(u"media"_s).der;
    QTest::newRow("a certificate, PEM") << m_ca.pem(u"media"_s);
    QTest::newRow("is incomplete") << pfx.first(pfx.size() - 10);
}

void TestCertificateFolder::judgesOddFiles()
{
    QFETCH(QByteArray, content);
    QCOMPARE(pfxFindings(facts(content, kPassword)), QStringList{u"pfx-damaged"_s});
}

void TestCertificateFolder::saysWhatCouldNotBeChecked()
{
    const auto sentences = [](const Facts& facts) {
        QStringList all;
        for (const Finding& finding : check(pfxRules(), facts).unchecked()) {
            const QString sentence = finding.verdict.text.english();
            if (!all.contains(sentence))
                all << sentence;
        }
        return all;
    };
    const Facts closed = facts(exported({}), std::nullopt);
    QCOMPARE(pfxFindings(closed), QStringList());
    QCOMPARE(sentences(closed).size(), 1);
    QVERIFY(sentences(closed).first().contains(u"password-protected"_s));

    MediaProfile nowhere;
    nowhere.folder = m_folder.path();
    nowhere.security.pfx = u"nowhere.pfx"_s;
    const Facts absent = gathered(nowhere, kPassword);
    QCOMPARE(pfxFindings(absent), QStringList{u"pfx-unreadable"_s});
    QVERIFY(sentences(absent).join(u' ').contains(u"wasn't found"_s));

    Facts earlyRing = facts(exported({.options = kChain + kTripleDes}), kPassword);
    earlyRing.profile.site.earlyRing = true;
    QVERIFY(sentences(earlyRing).join(u' ').contains(u"doesn't name the provider"_s));

    for (const Finding& finding : check(pfxRules(), Facts()).all)
        QCOMPARE(finding.verdict.kind, Verdict::Kind::NotApplicable);
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestCertificateFolder)
#include "test_certificate_folder.moc"
