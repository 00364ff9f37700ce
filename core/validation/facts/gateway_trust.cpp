// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/gateway_trust.h"

#include "core/configmgr/inspection_json.h"
#include "core/validation/rules/rule_parts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Why not, behind "because".
Text reasonOf(const TrustVerdict& verdict)
{
    const std::vector<Text> name{verdict.subject};
    switch (*verdict.problem) {
    case TrustProblem::RootMissing:
        return GatewayTrustText::text("the root CA %1 is neither in ROOT nor in AuthRoot", name);
    case TrustProblem::IntermediateMissing:
        return GatewayTrustText::text("the intermediate CA %1 isn't in CA", name);
    case TrustProblem::IssuerMissing:
        return GatewayTrustText::text("the certificate of the issuer %1 is missing", name);
    case TrustProblem::Disallowed:
        return GatewayTrustText::text(
            "the certificate %1 is in the Disallowed store, which overrides all others", name);
    case TrustProblem::SelfSigned:
        return GatewayTrustText::text("the certificate %1 is self-signed and isn't in ROOT", name);
    case TrustProblem::Expired:
        return GatewayTrustText::text("the certificate %1 has expired", name);
    case TrustProblem::NotYetValid:
        return GatewayTrustText::text("the certificate %1 isn't valid yet", name);
    case TrustProblem::NameMismatch:
        return GatewayTrustText::text("the certificate %1 is for another name", name);
    case TrustProblem::WrongUsage:
        return GatewayTrustText::text("the certificate %1 isn't for servers", name);
    case TrustProblem::CaUnfit:
        return GatewayTrustText::text("the CA %1 may not issue such a certificate", name);
    case TrustProblem::NotPermitted:
        return GatewayTrustText::text("a CA's constraints don't allow the name of %1", name);
    case TrustProblem::SignatureWrong:
        return GatewayTrustText::text("the signature of the certificate %1 is wrong", name);
    case TrustProblem::Other:
        return GatewayTrustText::text("the certificate %1 wasn't accepted", name);
    }
    Q_UNREACHABLE();
}

bool countsAsRoot(const StoredCertificate& stored)
{
    // Not every anchor is a CA: a server may vouch for itself.
    return stored.store != SystemStore::Ca
           && stored.certificate.kind != CertificateKind::Intermediate;
}

bool countsAsIntermediate(const StoredCertificate& stored)
{
    return stored.store == SystemStore::Ca
           && stored.certificate.kind == CertificateKind::Intermediate;
}

QJsonArray storesOf(const Certificate& certificate, std::span<const StoredCertificate> hive)
{
    QJsonArray stores;
    for (const StoredCertificate& stored : hive) {
        if (stored.certificate == certificate)
            stores << storeName(stored.store);
    }
    return stores;
}

QJsonArray addedStores(const Certificate& certificate, std::span<const StoredCertificate> present,
                       const TrustChange& change)
{
    QJsonArray stores;
    if (std::ranges::find(change.add, certificate) == change.add.end())
        return stores;
    for (const SystemStore store : missingStores(certificate, present))
        stores << storeName(store);
    return stores;
}

QJsonArray describeAddresses(const QStringList& urls)
{
    QJsonArray list;
    for (const QString& url : urls)
        list << QJsonObject{{u"url"_s, url}, {u"public"_s, isPublicAddress(url)}};
    return list;
}

/// Of every certificate but the root, which nobody looks up.
QJsonArray describeRevocation(const std::vector<Certificate>& chain)
{
    QJsonArray list;
    for (const Certificate& certificate : chain) {
        if (certificate.kind != CertificateKind::Root)
            list << QJsonObject{{u"subject"_s, certificate.subject},
                                {u"crl"_s, describeAddresses(certificate.crlUrls)},
                                {u"ocsp"_s, describeAddresses(certificate.ocspUrls)}};
    }
    return list;
}

} // namespace

TrustQuestion gatewayQuestion(const ServerCertificate& gateway, const TrustStores& stores,
                              const QString& host, const QDateTime& now)
{
    TrustQuestion question;
    question.server = gateway.server;
    question.known = gateway.others;
    question.disallowed = stores.disallowed;
    for (const StoredCertificate& stored : stores.trusted) {
        if (countsAsRoot(stored))
            question.roots.push_back(stored.certificate);
        else if (countsAsIntermediate(stored))
            question.intermediates.push_back(stored.certificate);
        else
            question.known.push_back(stored.certificate);
    }
    question.host = host;
    question.now = now;
    return question;
}

Text trustSentence(const TrustVerdict& verdict, const TrustQuestion& question)
{
    const QString name = question.host.isEmpty() ? question.server.displayName() : question.host;
    if (verdict.isTrusted())
        return GatewayTrustText::text("With this boot image, Windows PE will trust %1.", {name});
    return GatewayTrustText::text("With this boot image, Windows PE won't trust %1, because %2.",
                                  {name, reasonOf(verdict)});
}

Text trustReason(const TrustVerdict& verdict)
{
    return reasonOf(verdict);
}

QString problemName(TrustProblem problem)
{
    switch (problem) {
    case TrustProblem::RootMissing:
        return u"root-missing"_s;
    case TrustProblem::IntermediateMissing:
        return u"intermediate-missing"_s;
    case TrustProblem::IssuerMissing:
        return u"issuer-missing"_s;
    case TrustProblem::Disallowed:
        return u"disallowed"_s;
    case TrustProblem::SelfSigned:
        return u"self-signed"_s;
    case TrustProblem::Expired:
        return u"expired"_s;
    case TrustProblem::NotYetValid:
        return u"not-yet-valid"_s;
    case TrustProblem::NameMismatch:
        return u"name-mismatch"_s;
    case TrustProblem::WrongUsage:
        return u"wrong-usage"_s;
    case TrustProblem::CaUnfit:
        return u"ca-unfit"_s;
    case TrustProblem::NotPermitted:
        return u"not-permitted"_s;
    case TrustProblem::SignatureWrong:
        return u"signature-wrong"_s;
    case TrustProblem::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

bool isPublicAddress(const QString& url)
{
    const QUrl address(url);
    // Not https: checking that server's certificate would want a revocation list in turn.
    return address.scheme() == "http"_L1 && !address.host().isEmpty()
           && !isIntranetHost(address.host());
}

QJsonObject describeSimulation(const TrustVerdict& verdict, const TrustQuestion& question,
                               std::span<const StoredCertificate> present,
                               const TrustChange& change)
{
    const auto describeAll = [&](const std::vector<Certificate>& certificates) {
        QJsonArray list;
        for (const Certificate& certificate : certificates) {
            QJsonObject object = certificateJson(certificate, {.now = question.now});
            object.insert(u"stores"_s, storesOf(certificate, present));
            object.insert(u"added"_s, addedStores(certificate, present, change));
            object.insert(u"good"_s, verdict.culprit != certificate);
            list << object;
        }
        return list;
    };
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"trusted"_s, verdict.isTrusted()},
            {u"host"_s, textOrNull(question.host)},
            {u"problem"_s, textOrNull(verdict.problem ? problemName(*verdict.problem) : QString())},
            {u"subject"_s, textOrNull(verdict.subject)},
            {u"sentence"_s, trustSentence(verdict, question).english()},
            {u"chain"_s, describeAll(verdict.chain)},
            {u"missing"_s, describeAll(verdict.missing)},
            {u"revocation"_s, describeRevocation(verdict.chain)}};
}

} // namespace cmgmedia
