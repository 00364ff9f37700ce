// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/gateway_trust.h"

#include "core/configmgr/description.h"
#include "core/validation/rule_parts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

class Sentence
{
    Q_DECLARE_TR_FUNCTIONS(GatewayTrust)

public:
    /// Why not, behind "because"; %1 is the certificate's name.
    static QString reason(TrustProblem problem);
    static QString whole(const TrustVerdict& verdict, const TrustQuestion& question);
};

QString Sentence::reason(TrustProblem problem)
{
    switch (problem) {
    case TrustProblem::RootMissing:
        return tr("the root CA %1 is neither in ROOT nor in AuthRoot");
    case TrustProblem::IntermediateMissing:
        return tr("the intermediate CA %1 is not in CA");
    case TrustProblem::IssuerMissing:
        return tr("the certificate of the issuer %1 is missing");
    case TrustProblem::SelfSigned:
        return tr("the certificate %1 signs itself, and is not in ROOT");
    case TrustProblem::Expired:
        return tr("the certificate %1 has expired");
    case TrustProblem::NotYetValid:
        return tr("the certificate %1 is not valid yet");
    case TrustProblem::NameMismatch:
        return tr("the certificate %1 is for another name");
    case TrustProblem::WrongUsage:
        return tr("the certificate %1 is not for servers");
    case TrustProblem::CaUnfit:
        return tr("the CA %1 may not issue such a certificate");
    case TrustProblem::NotPermitted:
        return tr("a CA's constraints forbid the name of %1");
    case TrustProblem::SignatureWrong:
        return tr("the signature of the certificate %1 is wrong");
    case TrustProblem::Other:
        return tr("the certificate %1 was not accepted");
    }
    Q_UNREACHABLE();
}

QString Sentence::whole(const TrustVerdict& verdict, const TrustQuestion& question)
{
    const QString name = question.host.isEmpty() ? question.server.displayName() : question.host;
    if (verdict.isTrusted())
        return tr("With this boot image, Windows PE will trust %1.").arg(name);
    return tr("With this boot image, Windows PE will not trust %1, because %2.")
        .arg(name, reason(*verdict.problem).arg(verdict.subject));
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

TrustQuestion gatewayQuestion(const ServerCertificate& gateway,
                              std::span<const StoredCertificate> hive, const QString& host,
                              const QDateTime& now)
{
    TrustQuestion question;
    question.server = gateway.server;
    question.known = gateway.others;
    for (const StoredCertificate& stored : hive) {
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

QString trustSentence(const TrustVerdict& verdict, const TrustQuestion& question)
{
    return Sentence::whole(verdict, question);
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
            QJsonObject object = describeCertificate(certificate, {.now = question.now});
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
            {u"sentence"_s, trustSentence(verdict, question)},
            {u"chain"_s, describeAll(verdict.chain)},
            {u"missing"_s, describeAll(verdict.missing)},
            {u"revocation"_s, describeRevocation(verdict.chain)}};
}

} // namespace cmgmedia
