// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/server_certificate.h"
#include "core/crypto/trust_simulation.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// Names of certificates for each role; "policy issuing".
struct Question {
    QString server = {};
    QString presented = {};
    QString roots = {};
    QString intermediates = {};
    QString known = {};
    QString host = u"cmg.example.test"_s;
};

using Problem = std::optional<TrustProblem>;

QStringList leaf(const QString& usage, const QString& names)
{
    return {u"basicConstraints=CA:FALSE"_s, u"keyUsage=critical,digitalSignature"_s,
            u"extendedKeyUsage="_s + usage, u"subjectAltName="_s + names};
}

} // namespace

/// Three tiers: root, policy CA, issuing CA. The openssl program is the judge.
class TestTrustSimulation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWithOpenssl_data();
    void agreesWithOpenssl();
    void everyCertificateOfTheWayIsNeeded_data();
    void everyCertificateOfTheWayIsNeeded();
    void turnsBackWhereCasAreCrossSigned();
    void takesUndeclaredRoots_data();
    void takesUndeclaredRoots();
    void saysWhatIsMissing();
    void takesNothingFromThisComputer();
    void picksTheServerOutOfAFile_data();
    void picksTheServerOutOfAFile();
    void knowsWhatPublicCertificatesSay();
    void readsAddressesAndUsages();

private:
    void makeServers();
    void makeOddCas();
    std::vector<Certificate> certificates(const QString& names) const;
    TrustVerdict simulated(const Question& question) const;
    Ran judged(const Question& question) const;

    QTemporaryDir m_folder;
    OutsideCa m_ca{m_folder.path()};
};

void TestTrustSimulation::initTestCase()
{
    if (!isInstalled(u"openssl"_s))
        QSKIP("the openssl program is not installed");
    for (const QString& key : {u"root"_s, u"policy"_s, u"issuing"_s, u"server"_s, u"other"_s})
        m_ca.makeEcKey(key);
    const QStringList ca = OutsideCa::caExtensions();
    m_ca.make({.name = u"root"_s, .key = u"root"_s, .extensions = ca});
    m_ca.make({.name = u"policy"_s, .issuer = u"root"_s, .key = u"policy"_s, .extensions = ca});
    m_ca.make({.name = u"issuing"_s, .issuer = u"policy"_s, .key = u"issuing"_s, .extensions = ca});
    m_ca.make({.name = u"stranger"_s, .key = u"other"_s, .extensions = ca});
    makeServers();
    makeOddCas();
}

void TestTrustSimulation::makeServers()
{
    const auto server = [this](const QString& name, const QStringList& extensions,
                               Wanted more = {}) {
        more.name = name;
        more.issuer = u"issuing"_s;
        more.key = u"server"_s;
        more.extensions = extensions;
        if (more.subject.isEmpty())
            more.subject = u"/CN=cmg.example.test"_s;
        m_ca.make(more);
    };
    const QStringList good = leaf(u"serverAuth"_s, u"DNS:cmg.example.test"_s);
    server(u"good"_s, good);
    server(u"sha1"_s, good, {.digest = u"sha1"_s});
    server(u"expired"_s, good, {.until = u"20260601115959Z"_s});
    server(u"tomorrow"_s, good, {.from = u"20260602000000Z"_s});
    server(u"client"_s, leaf(u"clientAuth"_s, u"DNS:cmg.example.test"_s));
    server(u"any"_s, leaf(u"anyExtendedKeyUsage"_s, u"DNS:cmg.example.test"_s));
    server(u"no-usage"_s, {u"subjectAltName=DNS:cmg.example.test"_s});
    server(u"wildcard"_s, leaf(u"serverAuth"_s, u"DNS:*.example.test"_s));
    server(u"cloudapp"_s, leaf(u"serverAuth"_s, u"DNS:cmg.westeurope.cloudapp.azure.com"_s));
    server(u"cn-only"_s, {u"extendedKeyUsage=serverAuth"_s});
    m_ca.make({.name = u"self"_s,
               .key = u"server"_s,
               .extensions = good,
               .subject = u"/CN=cmg.example.test"_s});
    // One bit of the signature, the last thing in the DER.
    QByteArray der = m_ca.certificate(u"good"_s).der;
    der.back() = static_cast<char>(der.back() ^ 1);
    writeFile(m_ca.path(u"forged.pem"_s), pemOf(*Certificate::fromDer(der, {})));
}

void TestTrustSimulation::makeOddCas()
{
    const QStringList ca = OutsideCa::caExtensions();
    const auto pair = [&](const QString& name, const QStringList& extensions, Wanted more = {}) {
        more.name = name;
        more.key = u"issuing"_s;
        more.extensions = extensions;
        if (more.issuer.isEmpty())
            more.issuer = u"policy"_s;
        m_ca.make(more);
        m_ca.make({.name = u"of-"_s + name,
                   .issuer = name,
                   .key = u"server"_s,
                   .extensions = leaf(u"serverAuth"_s, u"DNS:cmg.example.test"_s),
                   .subject = u"/CN=cmg.example.test"_s});
    };
    pair(u"old-ca"_s, ca, {.until = u"20260101000000Z"_s});
    pair(u"client-ca"_s, ca + QStringList{u"extendedKeyUsage=clientAuth"_s});
    pair(u"no-sign"_s, {u"basicConstraints=critical,CA:TRUE"_s, u"keyUsage=critical,cRLSign"_s});
    pair(u"no-ca"_s, {u"basicConstraints=critical,CA:FALSE"_s});
    pair(u"narrow"_s, ca + QStringList{u"nameConstraints=critical,permitted;DNS:example.com"_s});
    pair(u"short"_s,
         {u"basicConstraints=critical,CA:TRUE,pathlen:0"_s, u"keyUsage=critical,keyCertSign"_s});
    m_ca.make({.name = u"too-deep"_s, .issuer = u"short"_s, .key = u"other"_s, .extensions = ca});
    m_ca.make({.name = u"of-too-deep"_s,
               .issuer = u"too-deep"_s,
               .key = u"server"_s,
               .extensions = leaf(u"serverAuth"_s, u"DNS:cmg.example.test"_s)});
    // Roots: one that has expired, one of the same name with another key.
    m_ca.make({.name = u"old-root"_s,
               .key = u"root"_s,
               .extensions = ca,
               .subject = u"/CN=root"_s,
               .until = u"20260101000000Z"_s});
    m_ca.make(
        {.name = u"namesake"_s, .key = u"other"_s, .extensions = ca, .subject = u"/CN=root"_s});
    // The issuing CA, signed by a second root as well.
    m_ca.make({.name = u"cross"_s,
               .issuer = u"stranger"_s,
               .key = u"issuing"_s,
               .extensions = ca,
               .subject = u"/CN=issuing"_s});
}

std::vector<Certificate> TestTrustSimulation::certificates(const QString& names) const
{
    std::vector<Certificate> list;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
        list.push_back(m_ca.certificate(name));
    return list;
}

TrustVerdict TestTrustSimulation::simulated(const Question& question) const
{
    return simulateTrust({.server = m_ca.certificate(question.server),
                          .presented = certificates(question.presented),
                          .roots = certificates(question.roots),
                          .intermediates = certificates(question.intermediates),
                          .known = certificates(question.known),
                          .host = question.host,
                          .now = kNow});
}

Ran TestTrustSimulation::judged(const Question& question) const
{
    const auto bundle = [this](const QString& file, const QString& names) {
        QByteArray pem;
        for (const Certificate& certificate : certificates(names))
            pem += pemOf(certificate);
        writeFile(m_ca.path(file), pem);
    };
    // The program wants at least one of each; these lead nowhere.
    bundle(u"trusted.bundle"_s, question.roots.isEmpty() ? u"namesake"_s : question.roots);
    bundle(u"others.bundle"_s, question.presented + u' ' + question.intermediates + u" namesake"_s);
    return run(u"openssl"_s,
               {u"verify"_s, u"-no-CApath"_s, u"-no-CAfile"_s, u"-no-CAstore"_s, u"-trusted"_s,
                u"trusted.bundle"_s, u"-untrusted"_s, u"others.bundle"_s, u"-attime"_s,
                QString::number(kNow.toSecsSinceEpoch()), u"-verify_hostname"_s, question.host,
                u"-purpose"_s, u"sslserver"_s, question.server + u".pem"_s},
               {}, m_folder.path());
}

void TestTrustSimulation::agreesWithOpenssl_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("subject");
    const QString both = u"policy issuing"_s;
    const auto row = [](const char* title, const Question& question, Problem problem = {},
                        const char* subject = "") {
        QTest::newRow(title) << question << problem << QString::fromLatin1(subject);
    };
    const auto of = [&](const char* server) {
        return Question{QString::fromLatin1(server), {}, u"root"_s, both, {}};
    };
    row("all there", of("good"));
    row("SHA-1", of("sha1"));
    row("any usage", of("any"), TrustProblem::WrongUsage, "cmg.example.test");
    row("no usage said", of("no-usage"));
    row("wildcard", of("wildcard"));
    row("common name alone", of("cn-only"));
    row("expired", of("expired"), TrustProblem::Expired, "cmg.example.test");
    row("of tomorrow", of("tomorrow"), TrustProblem::NotYetValid, "cmg.example.test");
    row("for clients", of("client"), TrustProblem::WrongUsage, "cmg.example.test");
    row("another name", of("cloudapp"), TrustProblem::NameMismatch, "cmg.example.test");
    row("forged", of("forged"), TrustProblem::SignatureWrong, "cmg.example.test");

    Question question = of("wildcard");
    question.host = u"a.b.example.test"_s;
    row("wildcard for one label", question, TrustProblem::NameMismatch, "cmg.example.test");
    row("chain presented", {u"good"_s, both, u"root"_s, {}, {}});
    row("root presented", {u"good"_s, u"policy issuing root"_s, u"stranger"_s, {}, {}},
        TrustProblem::RootMissing, "root");
    row("signs itself", {u"self"_s, {}, u"root"_s, both, {}}, TrustProblem::SelfSigned,
        "cmg.example.test");
    row("signs itself and is trusted", {u"self"_s, {}, u"self"_s, {}, {}});
    row("intermediate is no anchor", {u"good"_s, {}, {}, both, u"root"_s},
        TrustProblem::RootMissing, "root");
    row("root expired", {u"good"_s, {}, u"old-root"_s, both, {}}, TrustProblem::Expired, "root");
    row("root expired, and its successor", {u"good"_s, {}, u"old-root root"_s, both, {}});
    row("namesake of the root", {u"good"_s, {}, u"namesake"_s, both, {}},
        TrustProblem::IssuerMissing, "CN=root");
    row("cross-signed", {u"good"_s, {}, u"stranger"_s, u"cross"_s, {}});
    const auto below = [](const char* ca) {
        const QString name = QString::fromLatin1(ca);
        return Question{u"of-"_s + name, {}, u"root"_s, u"policy short "_s + name, {}};
    };
    row("CA expired", below("old-ca"), TrustProblem::Expired, "old-ca");
    row("CA for clients", below("client-ca"), TrustProblem::CaUnfit, "client-ca");
    row("CA may not sign", below("no-sign"), TrustProblem::CaUnfit, "no-sign");
    row("not a CA", below("no-ca"), TrustProblem::CaUnfit, "no-ca");
    row("name constraints", below("narrow"), TrustProblem::NotPermitted, "cmg.example.test");
    row("path too long", below("too-deep"), TrustProblem::CaUnfit, "short");
}

void TestTrustSimulation::agreesWithOpenssl()
{
    QFETCH(Question, question);
    QFETCH(Problem, problem);
    QFETCH(QString, subject);
    const TrustVerdict verdict = simulated(question);
    const Ran judge = judged(question);
    QCOMPARE(verdict.isTrusted(), judge.exitCode == 0);
    QVERIFY2(judge.errors.contains(verdict.detail.toUtf8()), judge.errors.constData());
    QVERIFY2(verdict.problem == problem, qPrintable(verdict.detail));
    QCOMPARE(verdict.subject, subject);
    QCOMPARE(verdict.chain.front(), m_ca.certificate(question.server));
}

void TestTrustSimulation::everyCertificateOfTheWayIsNeeded_data()
{
    QTest::addColumn<int>("leftOut");
    for (int leftOut = 0; leftOut < 8; ++leftOut)
        QTest::newRow(QByteArray::number(leftOut, 2).constData()) << leftOut;
}

void TestTrustSimulation::everyCertificateOfTheWayIsNeeded()
{
    QFETCH(int, leftOut);
    const QString all[] = {u"root"_s, u"policy"_s, u"issuing"_s};
    for (const QString& known : {QString(), u"root policy issuing"_s}) {
        Question question{u"good"_s, {}, u"stranger"_s, {}, known};
        for (int i = 0; i < 3; ++i) {
            if ((leftOut & 1 << i) == 0)
                (i == 0 ? question.roots : question.intermediates) += u' ' + all[i];
        }
        const TrustVerdict verdict = simulated(question);
        QCOMPARE(verdict.isTrusted(), leftOut == 0);
        QCOMPARE(verdict.isTrusted(), judged(question).exitCode == 0);
        const auto missing = static_cast<size_t>(qPopulationCount(quint32(leftOut)));
        QCOMPARE(verdict.missing.size(), known.isEmpty() ? 0 : missing);
        if (leftOut != 0 && known.isEmpty())
            QVERIFY(verdict.problem == TrustProblem::IssuerMissing);
        else if (leftOut != 0)
            QVERIFY(
                verdict.problem
                == (leftOut == 1 ? TrustProblem::RootMissing : TrustProblem::IntermediateMissing));
    }
}

/// The first issuer that fits leads nowhere. OpenSSL gives up there; it agrees when it is shown
/// the way.
void TestTrustSimulation::turnsBackWhereCasAreCrossSigned()
{
    const Question question{u"good"_s, u"issuing policy"_s, u"stranger"_s, u"cross"_s, {}};
    QVERIFY(simulated(question).isTrusted());
    QCOMPARE(simulated(question).chain, certificates(u"good cross stranger"_s));
    QCOMPARE(judged({u"good"_s, {}, u"stranger"_s, u"cross"_s, {}}).exitCode, 0);
    QVERIFY(judged(question).exitCode != 0);
}

void TestTrustSimulation::takesUndeclaredRoots_data()
{
    QTest::addColumn<QStringList>("extensions");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("version 1") << QStringList() << Problem();
    QTest::newRow("no basicConstraints")
        << QStringList{u"subjectKeyIdentifier=hash"_s} << Problem();
    QTest::newRow("may sign certificates")
        << QStringList{u"keyUsage=critical,keyCertSign,cRLSign"_s} << Problem();
    QTest::newRow("says that it is none")
        << QStringList{u"basicConstraints=CA:FALSE"_s} << Problem(TrustProblem::CaUnfit);
}

/// Windows asks of a root that it lies in ROOT; the openssl program, that it says that it is a CA.
void TestTrustSimulation::takesUndeclaredRoots()
{
    QFETCH(QStringList, extensions);
    QFETCH(Problem, problem);
    m_ca.make({.name = u"plain"_s, .key = u"root"_s, .extensions = extensions});
    m_ca.make({.name = u"of-plain"_s,
               .issuer = u"plain"_s,
               .key = u"issuing"_s,
               .extensions = OutsideCa::caExtensions()});
    m_ca.make({.name = u"below-plain"_s,
               .issuer = u"of-plain"_s,
               .key = u"server"_s,
               .extensions = leaf(u"serverAuth"_s, u"DNS:cmg.example.test"_s),
               .subject = u"/CN=cmg.example.test"_s});
    const TrustVerdict verdict = simulated({u"below-plain"_s, {}, u"plain"_s, u"of-plain"_s, {}});
    QVERIFY2(verdict.problem == problem, qPrintable(verdict.detail));
    QVERIFY(verdict.missing.empty()); // it was given
    QCOMPARE(verdict.chain.size(), size_t(3));
    // What the server sends is no anchor.
    const TrustVerdict sent =
        simulated({u"below-plain"_s, u"of-plain plain"_s, u"stranger"_s, {}, {}});
    QVERIFY2(!sent.isTrusted(), qPrintable(sent.detail));
}

void TestTrustSimulation::saysWhatIsMissing()
{
    TrustVerdict verdict = simulated({u"good"_s, {}, u"stranger"_s, u"issuing"_s, {}});
    QCOMPARE(verdict.subject, u"CN=policy"_s);
    QCOMPARE(verdict.chain.size(), size_t(2));
    verdict = simulated({u"good"_s, {}, u"stranger"_s, u"issuing"_s, u"root policy"_s});
    QCOMPARE(verdict.subject, u"policy"_s);
    QCOMPARE(verdict.missing, certificates(u"policy root"_s));
}

/// Whatever this computer trusts: with no anchors nothing is trusted.
void TestTrustSimulation::takesNothingFromThisComputer()
{
    const QString bundle = u"/etc/ssl/certs/ca-certificates.crt"_s;
    const auto system = readCertificates(readFile(bundle), bundle);
    if (!system)
        QSKIP("this computer has no list of trusted certificates");
    const TrustVerdict verdict = simulateTrust({.server = system->certificates.front(),
                                                .presented = {},
                                                .roots = {},
                                                .intermediates = {},
                                                .known = {},
                                                .host = {},
                                                .now = system->certificates.front().notBefore});
    QVERIFY(!verdict.isTrusted());
}

void TestTrustSimulation::picksTheServerOutOfAFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("others");
    QTest::addColumn<std::optional<ErrorRow>>("error");
    const auto pem = [this](const QString& names) {
        QByteArray all;
        for (const QString& name : names.split(u' '))
            all += m_ca.pem(name);
        return all;
    };
    const auto row = [](const char* title, const QByteArray& content, int others,
                        std::optional<ErrorRow> error = {}) {
        QTest::newRow(title) << content << others << error;
    };
    row("alone", pem(u"good"_s), 0);
    row("DER", m_ca.certificate(u"good"_s).der, 0);
    row("with its chain", pem(u"root policy issuing good"_s), 3);
    row("beside a client's", pem(u"client good"_s), 1);
    m_ca.openssl({u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, u"good.pem"_s, u"-certfile"_s,
                  u"issuing.pem"_s, u"-outform"_s, u"DER"_s, u"-out"_s, u"chain.p7b"_s});
    row("PKCS #7", readFile(m_ca.path(u"chain.p7b"_s)), 1);
    row("only CAs", pem(u"root policy"_s), 0, ErrorCode::NotAServerCertificate);
    row("PFX", labPki().mediaPfx, 0, ErrorCode::CertificateWithKey);
    row("text", "good", 0, ErrorCode::CertificateUnreadable);
}

void TestTrustSimulation::picksTheServerOutOfAFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, others);
    QFETCH(std::optional<ErrorRow>, error);
    const QString path = m_ca.path(u"cmg.cer"_s);
    writeFile(path, content);
    const auto found = loadServerCertificate(path);
    QCOMPARE(found ? std::nullopt : std::optional(found.error().code), error);
    if (!found)
        return;
    QCOMPARE(found->server, m_ca.certificate(u"good"_s));
    QCOMPARE(static_cast<int>(found->others.size()), others);
}

void TestTrustSimulation::knowsWhatPublicCertificatesSay()
{
    const auto with = [this](const QString& policies) {
        return m_ca.make({.name = u"policies"_s,
                          .issuer = u"issuing"_s,
                          .key = u"server"_s,
                          .extensions = {u"certificatePolicies="_s + policies}});
    };
    QVERIFY(isFromPublicCa(with(u"1.3.6.1.4.1.311.21.8.1,2.23.140.1.2.2"_s)));
    QVERIFY(!isFromPublicCa(with(u"1.3.6.1.4.1.311.21.8.1,2.23.140.2.1"_s)));
    QVERIFY(!isFromPublicCa(m_ca.certificate(u"good"_s)));
}

void TestTrustSimulation::readsAddressesAndUsages()
{
    // Commas and semicolons need a section of their own.
    const QString ldap = u"ldap:///CN=Issuing,CN=CDP?certificateRevocationList"_s;
    const QString web = u"http://pki.example.test/ca.crl"_s;
    const Certificate certificate = m_ca.make(
        {.name = u"addresses"_s,
         .issuer = u"issuing"_s,
         .key = u"server"_s,
         .extensions = {u"crlDistributionPoints=crl"_s,
                        u"authorityInfoAccess=OCSP;URI:http://ocsp.example.test,"
                        "caIssuers;URI:http://pki.example.test/ca.cer"_s,
                        u"keyUsage=digitalSignature,keyEncipherment"_s, u"[crl]"_s,
                        u"fullname=@urls"_s, u"[urls]"_s, u"URI.1="_s + ldap, u"URI.2="_s + web}});
    QCOMPARE(certificate.crlUrls, (QStringList{ldap, web}));
    QCOMPARE(certificate.ocspUrls, QStringList{u"http://ocsp.example.test"_s});
    QVERIFY(certificate.keyUsages == QStringList({u"digitalSignature"_s, u"keyEncipherment"_s}));
    QVERIFY(!m_ca.certificate(u"cn-only"_s).keyUsages);
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestTrustSimulation)
#include "test_trust_simulation.moc"
