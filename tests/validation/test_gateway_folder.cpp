// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/check.h"
#include "core/validation/facts/fact_gatherer.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/outside_ca.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/validation/rule_rows.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

const QDateTime kGatewayDay(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// Names of certificates: what the boot image holds where, what the profile offers, and what lies
/// in the file of the gateway.
struct Case {
    QString gateway = u"good"_s;
    QString root = u"root"_s;
    QString ca = u"issuing"_s;
    QString offered = {};
    QString host = u"cmg.example.test"_s;
    QString authRoot = {};
};

QStringList gatewayFindings(const Facts& facts)
{
    return findingsIn({trustRules(), gatewayRules()}, facts);
}

QStringList serverExtensions(const QStringList& more = {})
{
    return QStringList{u"keyUsage=critical,digitalSignature"_s, u"extendedKeyUsage=serverAuth"_s,
                       u"subjectAltName=DNS:cmg.example.test"_s}
           + more;
}

void addGateway(const char* title, const Case& given, const QStringList& findings = {})
{
    QTest::newRow(title) << given << findings;
}

/// What lies where.
void addBootImages()
{
    const QString none;
    addGateway("all in the boot image", {});
    addGateway("root in AuthRoot", {.root = none, .authRoot = u"root"_s});
    addGateway("all offered", {.root = none, .ca = none, .offered = u"root issuing"_s});
    addGateway("root offered", {.root = none, .offered = u"root"_s});
    addGateway("intermediate offered", {.ca = none, .offered = u"issuing"_s});
    addGateway("offered again", {.offered = u"issuing"_s}, {u"trust-already-there"_s});

    addGateway("nobody knows the issuer", {.ca = none}, {u"cmg-issuer-missing"_s});
    addGateway("nobody knows the root", {.root = none}, {u"cmg-issuer-missing"_s});
    addGateway("intermediate missing", {.gateway = u"good issuing"_s, .ca = none},
               {u"cmg-intermediate-missing"_s});
    addGateway("root missing", {.gateway = u"good root"_s, .root = none}, {u"cmg-root-missing"_s});
    addGateway("both missing", {.gateway = u"good issuing root"_s, .root = none, .ca = none},
               {u"cmg-intermediate-missing"_s, u"cmg-root-missing"_s});
    addGateway("intermediate in ROOT", {.root = u"root issuing"_s, .ca = none},
               {u"cmg-intermediate-missing"_s});
    addGateway("root in CA", {.root = none, .ca = u"issuing root"_s}, {u"cmg-root-missing"_s});
    addGateway("intermediate offered alone", {.root = none, .ca = none, .offered = u"issuing"_s},
               {u"trust-issuer-missing"_s});
    addGateway("root offered alone", {.root = none, .ca = none, .offered = u"root"_s},
               {u"cmg-issuer-missing"_s});
}

void addOfferedTrust()
{
    const QString none;
    addGateway("leaf offered", {.offered = u"good"_s}, {u"trust-not-a-ca"_s});
    addGateway("expired root offered", {.root = none, .offered = u"old-root"_s},
               {u"trust-expired"_s});
    addGateway("expired root beside", {.offered = u"old-root"_s}, {u"trust-expired"_s});
    addGateway("root of tomorrow offered", {.offered = u"new-root"_s}, {u"trust-not-yet-valid"_s});
    addGateway("expired root in the boot image", {.root = u"old-root"_s},
               {u"cmg-certificate-expired"_s});
    addGateway("expired root and its successor", {.root = u"old-root root"_s},
               {u"trust-in-image-expired"_s});
    addGateway("expired intermediate", {.ca = u"old-issuing"_s}, {u"cmg-certificate-expired"_s});
    addGateway("intermediate with 30 days", {.ca = u"short-issuing"_s}, {u"trust-expires-soon"_s});
    addGateway("intermediate with 30 days offered", {.ca = none, .offered = u"short-issuing"_s},
               {u"trust-expires-soon"_s});
}

void addGateways()
{
    addGateway("expired", {.gateway = u"expired"_s}, {u"cmg-certificate-expired"_s});
    addGateway("of tomorrow", {.gateway = u"tomorrow"_s}, {u"cmg-certificate-not-yet-valid"_s});
    addGateway("30 days left", {.gateway = u"short"_s}, {u"cmg-certificate-expires-soon"_s});
    addGateway("for clients", {.gateway = u"client"_s}, {u"cmg-certificate-not-for-servers"_s});
    addGateway("signs itself", {.gateway = u"self"_s}, {u"cmg-certificate-self-signed"_s});
    addGateway("forged", {.gateway = u"forged"_s}, {u"cmg-chain-not-accepted"_s});
    addGateway("CA for other names", {.ca = u"narrow-issuing"_s}, {u"cmg-chain-not-accepted"_s});
    addGateway("CA for clients", {.ca = u"client-issuing"_s}, {u"cmg-chain-not-accepted"_s});
    addGateway("SHA-1", {.gateway = u"sha1"_s}, {u"cmg-signature-weak"_s});
    addGateway("public", {.gateway = u"public"_s}, {u"cmg-certificate-public"_s});
}

void addNamesAndRevocation()
{
    const QString none;
    addGateway("wildcard", {.gateway = u"wildcard"_s, .host = u"eu.example.test"_s});
    addGateway("capitals", {.host = u"CMG.Example.Test"_s});
    addGateway("another name", {.host = u"cmg2.example.test"_s}, {u"cmg-name-mismatch"_s});
    addGateway("deployment name", {.host = u"cmg.westeurope.cloudapp.azure.com"_s},
               {u"cmg-name-is-deployment-name"_s});
    addGateway("another name and no root",
               {.gateway = u"good root"_s, .root = none, .host = u"cmg2.example.test"_s},
               {u"cmg-name-mismatch"_s, u"cmg-root-missing"_s});

    for (const char* good : {"crl-public", "crl-ocsp"})
        addGateway(good, {.gateway = QString::fromLatin1(good)});
    for (const char* bad : {"crl-ldap", "crl-local", "crl-label", "crl-address"})
        addGateway(bad, {.gateway = QString::fromLatin1(bad)}, {u"cmg-revocation-not-public"_s});
}

} // namespace

/// Gateways, boot images and offered trust in every combination that matters, with certificates
/// that the openssl program made: the expected findings and no others.
class TestGatewayFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void judges_data();
    void judges();
    void saysWhatCouldNotBeChecked_data();
    void saysWhatCouldNotBeChecked();

private:
    void makeGateways();
    void makeRevocations();
    QByteArray pem(const QString& names) const;
    std::vector<StoredCertificate> stored(const QString& names, SystemStore store) const;
    Facts facts(const Case& given) const;
    static Facts withFilesOf(const MediaProfile& profile, const Gathering& known);

    QTemporaryDir m_folder;
    OutsideCa m_ca{m_folder.path()};
};

void TestGatewayFolder::initTestCase()
{
    if (!isInstalled(u"openssl"_s))
        QSKIP("the openssl program is not installed");
    for (const QString& key : {u"root"_s, u"issuing"_s, u"server"_s})
        m_ca.makeEcKey(key);
    const QStringList ca = OutsideCa::caExtensions();
    const auto makeRoot = [&](const QString& name, Wanted wanted = {}) {
        wanted.name = name;
        wanted.key = u"root"_s;
        wanted.subject = u"/CN=root"_s;
        wanted.extensions = ca;
        m_ca.make(wanted);
    };
    makeRoot(u"root"_s);
    makeRoot(u"old-root"_s, {.until = u"20260101000000Z"_s});
    makeRoot(u"new-root"_s, {.from = u"20270101000000Z"_s});
    const auto makeIssuing = [&](const QString& name, const QStringList& extensions,
                                 const QString& until = u"20350101000000Z"_s) {
        m_ca.make({.name = name,
                   .issuer = u"root"_s,
                   .key = u"issuing"_s,
                   .extensions = extensions,
                   .subject = u"/CN=issuing"_s,
                   .until = until});
    };
    makeIssuing(u"issuing"_s, ca);
    makeIssuing(u"old-issuing"_s, ca, u"20260101000000Z"_s);
    makeIssuing(u"short-issuing"_s, ca, u"20260701000000Z"_s);
    makeIssuing(u"narrow-issuing"_s,
                ca + QStringList{u"nameConstraints=critical,permitted;DNS:example.com"_s});
    makeIssuing(u"client-issuing"_s, ca + QStringList{u"extendedKeyUsage=clientAuth"_s});
    makeGateways();
    makeRevocations();
}

void TestGatewayFolder::makeGateways()
{
    const auto make = [this](const QString& name, Wanted wanted = {}) {
        wanted.name = name;
        wanted.issuer = name == "self"_L1 ? QString() : u"issuing"_s;
        wanted.key = u"server"_s;
        wanted.subject = u"/CN=cmg.example.test"_s;
        if (wanted.extensions.isEmpty())
            wanted.extensions = serverExtensions();
        m_ca.make(wanted);
    };
    make(u"good"_s);
    make(u"self"_s);
    make(u"sha1"_s, {.digest = u"sha1"_s});
    make(u"expired"_s, {.until = u"20260101000000Z"_s});
    make(u"tomorrow"_s, {.from = u"20260602000000Z"_s});
    make(u"short"_s, {.until = u"20260701000000Z"_s});
    make(u"client"_s, {.extensions = {u"extendedKeyUsage=clientAuth"_s,
                                      u"subjectAltName=DNS:cmg.example.test"_s}});
    make(u"wildcard"_s, {.extensions = {u"extendedKeyUsage=serverAuth"_s,
                                        u"subjectAltName=DNS:*.example.test"_s}});
    make(u"public"_s, {.extensions = serverExtensions({u"certificatePolicies=2.23.140.1.2.2"_s})});
    QByteArray der = m_ca.certificate(u"good"_s).der;
    der.back() = static_cast<char>(der.back() ^ 1);
    writeFile(m_ca.path(u"forged.pem"_s), pemOf(*Certificate::fromDer(der, {})));
}

void TestGatewayFolder::makeRevocations()
{
    const std::pair<QString, QStringList> all[] = {
        {u"crl-public"_s, {u"URI.1=ldap:///CN=CDP"_s, u"URI.2=http://pki.example.test/a.crl"_s}},
        {u"crl-ldap"_s, {u"URI.1=ldap:///CN=CDP,DC=corp"_s}},
        {u"crl-local"_s, {u"URI.1=http://pki.contoso.local/a.crl"_s}},
        {u"crl-label"_s, {u"URI.1=http://pki01/a.crl"_s}},
        {u"crl-address"_s, {u"URI.1=http://10.1.2.3/a.crl"_s}},
        {u"crl-ocsp"_s, {u"URI.1=ldap:///CN=CDP"_s}},
    };
    for (const auto& [name, urls] : all) {
        QStringList extensions{u"crlDistributionPoints=crl"_s};
        if (name == "crl-ocsp"_L1)
            extensions << u"authorityInfoAccess=OCSP;URI:http://ocsp.example.test/"_s;
        extensions << u"[crl]"_s << u"fullname=@urls"_s << u"[urls]"_s << urls;
        m_ca.make({.name = name,
                   .issuer = u"issuing"_s,
                   .key = u"server"_s,
                   .extensions = serverExtensions(extensions),
                   .subject = u"/CN=cmg.example.test"_s});
    }
}

QByteArray TestGatewayFolder::pem(const QString& names) const
{
    QByteArray all;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
        all += m_ca.pem(name);
    return all;
}

std::vector<StoredCertificate> TestGatewayFolder::stored(const QString& names,
                                                         SystemStore store) const
{
    std::vector<StoredCertificate> list;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
        list.push_back({m_ca.certificate(name), store});
    return list;
}

/// As the gatherer reads it.
Facts TestGatewayFolder::facts(const Case& given) const
{
    MediaProfile profile;
    profile.folder = m_folder.path();
    profile.cmg.certificate = u"gateway.cer"_s;
    writeFile(m_ca.path(u"gateway.cer"_s), pem(given.gateway));
    if (!given.offered.isEmpty()) {
        profile.bootImage.trust = QStringList{u"offered.pem"_s};
        writeFile(m_ca.path(u"offered.pem"_s), pem(given.offered));
    }
    Gathering known;
    known.facts.medium = MediumFacts();
    known.facts.variables = VariablesFacts();
    known.facts.variables->managementPoint =
        u"https://"_s + given.host + u"/CCM_Proxy_ServerAuth/1"_s;
    known.facts.bootImage = BootImageFacts();
    std::vector<StoredCertificate>& trust = known.facts.bootImage->trust;
    for (const auto& [names, store] :
         {std::pair(given.root, SystemStore::Root),
          std::pair(given.authRoot, SystemStore::AuthRoot), std::pair(given.ca, SystemStore::Ca)}) {
        const std::vector<StoredCertificate> some = stored(names, store);
        trust.insert(trust.end(), some.begin(), some.end());
    }
    return withFilesOf(profile, known);
}

/// Looks at the certificate files and keeps what is known of the rest.
Facts TestGatewayFolder::withFilesOf(const MediaProfile& profile, const Gathering& known)
{
    Clock clock;
    clock.now = kGatewayDay;
    SilentSink sink;
    Work work{sink, {}};
    const Gathering gathering = gather({FactGroup::OfferedTrust, FactGroup::GatewayCertificate},
                                       known, profile, {}, clock, work);
    if (!gathering.errors.empty())
        qFatal("%s", qPrintable(describe(gathering.errors.front().error).english()));
    return gathering.facts;
}

void TestGatewayFolder::judges_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<QStringList>("findings");
    addBootImages();
    addOfferedTrust();
    addGateways();
    addNamesAndRevocation();
}

void TestGatewayFolder::judges()
{
    QFETCH(Case, given);
    QFETCH(QStringList, findings);
    QCOMPARE(gatewayFindings(facts(given)), findings);
}

void TestGatewayFolder::saysWhatCouldNotBeChecked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("PFX") << labPki().mediaPfx << u"is a PFX file"_s;
    QTest::newRow("only CAs") << pem(u"root issuing"_s) << u"only CA certificates"_s;
    QTest::newRow("text") << QByteArray("text") << u"contains no"_s;
}

void TestGatewayFolder::saysWhatCouldNotBeChecked()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    Gathering known;
    known.facts = facts({});
    writeFile(m_ca.path(u"gateway.cer"_s), content);
    const Facts given = withFilesOf(known.facts.profile, known);
    const QString told = u"cmg-certificate-unreadable"_s;
    QCOMPARE(gatewayFindings(given), QStringList{told});
    for (const Finding& finding : check(gatewayRules(), given).all) {
        if (finding.rule->id == told)
            continue;
        QCOMPARE(finding.verdict.kind, Verdict::Kind::Unchecked);
        QCOMPARE(finding.verdict.need, Need::GatewayCertificate);
        const QString sentence = finding.verdict.text.english();
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }
}

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestGatewayFolder)
#include "test_gateway_folder.moc"
