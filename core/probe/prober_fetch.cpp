// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_content.h"
#include "core/probe/prober.h"
#include "core/validation/facts/azure_names.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kMostIssuers = 3;
constexpr int kMostWays = 4; // of one kind
constexpr int kMostMoves = 3;
constexpr int kIssuerMs = 10'000;
constexpr int kListMs = 20'000;
constexpr qint64 kMostIssuerBytes = 64 << 10;
constexpr qint64 kMostListBytes = 16 << 20;
constexpr int kPlainPort = 80;
constexpr int kOk = 200;
constexpr int kFirstMove = 300;
constexpr int kFirstError = 400;

bool isLikePage(const QByteArray& content)
{
    const QByteArray head = content.left(200).trimmed().toLower();
    return head.startsWith("<!doctype") || head.startsWith("<html") || head.contains("<html");
}

FetchSight::End endOfFetch(const ProbeReply& reply)
{
    using End = FetchSight::End;
    if (reply.end == ProbeEnd::NoRoute || reply.end == ProbeEnd::Refused
        || reply.end == ProbeEnd::NoReaction)
        return End::NoConnection;
    if (reply.end != ProbeEnd::Done)
        return reply.end == ProbeEnd::NotAsked ? End::NotAsked : End::NoAnswer;
    if (reply.hasMore)
        return End::TooLarge;
    if (reply.status >= kFirstMove && reply.status < kFirstError)
        return End::Moved;
    if (isLikePage(reply.body))
        return End::Portal;
    return reply.status == kOk ? End::Fetched : End::Status;
}

} // namespace

/// The first address of a host that a PC anywhere could reach.
QString Prober::publicAddressOf(const QString& host, FetchSight::End& end)
{
    if (const ConnectTo* route = routeOf(host, kPlainPort))
        return addressAndPort(route->address, route->toPort);
    const NameSight names = walk(host);
    end = names.addresses.isEmpty() ? FetchSight::End::NoName : FetchSight::End::NotPublic;
    const auto found = std::ranges::find_if_not(names.addresses, &isPrivateAddress);
    return found == names.addresses.end() ? QString() : addressAndPort(*found, kPlainPort);
}

FetchSight Prober::fetchOnce(const QUrl& url, qint64 mostBytes, int mostMs, const QByteArray& post,
                             QString& location)
{
    FetchSight sight{url.toString(), FetchSight::End::NoPlainHttp, 0, {}};
    const bool isPlain = url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty()
                         && url.port(kPlainPort) == kPlainPort && url.userInfo().isEmpty();
    if (!isPlain)
        return sight;
    const QString address = publicAddressOf(url.host(), sight.end);
    if (address.isEmpty())
        return sight;
    const ProbeQuestion question{.url = url.toString(QUrl::FullyEncoded),
                                 .connectTo = address,
                                 .verb = post.isEmpty() ? "GET" : "POST",
                                 .body = post,
                                 .contentType = "application/ocsp-request",
                                 .mostBytes = mostBytes,
                                 .firstByteMs = mostMs,
                                 .answerMs = mostMs};
    const ProbeReply reply = ask({&question, 1}, u"revocation"_s).front();
    sight.end = endOfFetch(reply);
    sight.status = reply.status;
    sight.content = reply.body;
    location = QString::fromUtf8(reply.header("location"));
    return sight;
}

FetchSight Prober::fetch(const QString& address, qint64 mostBytes, int mostMs,
                         const QByteArray& post)
{
    QUrl url(address, QUrl::StrictMode);
    FetchSight sight;
    for (int moves = 0; moves <= kMostMoves; ++moves) {
        QString location;
        sight = fetchOnce(url, mostBytes, mostMs, post, location);
        if (sight.end != FetchSight::End::Moved || !post.isEmpty())
            break;
        const QUrl next = url.resolved(QUrl(location, QUrl::StrictMode));
        if (next.host() != url.host()) {
            sight.end = FetchSight::End::Portal;
            break;
        }
        url = next;
    }
    sight.url = address;
    return sight;
}

std::optional<Certificate> Prober::issuerFrom(const QString& url, const Certificate& of)
{
    m_answer.trust.issuers.push_back(fetch(url, kMostIssuerBytes, kIssuerMs));
    const FetchSight& sight = m_answer.trust.issuers.back();
    if (sight.end != FetchSight::End::Fetched)
        return std::nullopt;
    const Result<CertificateContent> content = readCertificates(sight.content, url);
    if (!content)
        return std::nullopt;
    const auto found = std::ranges::find_if(
        content->certificates, [&of](const Certificate& one) { return of.isIssuedBy(one); });
    return found == content->certificates.end() ? std::nullopt : std::optional(*found);
}

/// Learns what a missing issuer is, from where its certificate says that it can be had.
void Prober::completeChain()
{
    ChainSight& trust = m_answer.trust;
    while (m_fetchedIssuers < kMostIssuers && mayGoOn()) {
        const bool isOpen = trust.asSent.problem == TrustProblem::IssuerMissing
                            && !trust.asSent.chain.empty() && trust.asSent.missing.empty();
        if (!isOpen)
            return;
        const Certificate last = trust.asSent.chain.back();
        std::optional<Certificate> issuer;
        for (const QString& url : issuerUrlsOf(last)) {
            if (!issuer && mayGoOn() && m_fetchedIssuers++ < kMostIssuers)
                issuer = issuerFrom(url, last);
        }
        if (!issuer)
            return;
        trust.fetched.push_back(*std::move(issuer));
        trust.asSent = simulateTrust(trustQuestion());
    }
}

RevocationSight Prober::revocationOf(const Certificate& certificate, const Certificate& issuer,
                                     bool isLeaf)
{
    using Kind = RevocationWay::Kind;
    RevocationSight sight{certificate.displayName(), {}};
    const QDateTime at = m_order.now;
    if (isLeaf && !m_answer.tls.staple.isEmpty())
        sight.ways.push_back({Kind::Staple,
                              {{}, FetchSight::End::Fetched, 0, {}},
                              judgeOcspAnswer(m_answer.tls.staple, certificate, issuer, at)});
    const auto add = [&](Kind kind, FetchSight fetched) {
        RevocationWay way{kind, std::move(fetched), {}};
        if (way.fetch.end == FetchSight::End::Fetched)
            way.answer = kind == Kind::Ocsp
                             ? judgeOcspAnswer(way.fetch.content, certificate, issuer, at)
                             : judgeRevocationList(way.fetch.content, certificate, issuer, at);
        way.fetch.content.clear();
        sight.ways.push_back(std::move(way));
    };
    const QByteArray request = ocspRequest(certificate, issuer);
    for (const QString& url :
         certificate.ocspUrls.first(std::min<qsizetype>(certificate.ocspUrls.size(), kMostWays))) {
        if (mayGoOn())
            add(Kind::Ocsp, fetch(url, kMostIssuerBytes, kIssuerMs, request));
    }
    for (const QString& url :
         certificate.crlUrls.first(std::min<qsizetype>(certificate.crlUrls.size(), kMostWays))) {
        if (mayGoOn())
            add(Kind::List, fetch(url, kMostListBytes, kListMs));
    }
    return sight;
}

void Prober::askRevocation()
{
    const std::vector<Certificate>& trusted = m_answer.trust.asSent.chain;
    const std::vector<Certificate>& chain = trusted.size() > 1 ? trusted : m_answer.tls.chain;
    for (size_t i = 0; i < chain.size(); ++i) {
        if (!mayGoOn())
            return;
        const Certificate& certificate = chain[i];
        if (certificate.kind == CertificateKind::Root || certificate.isIssuedBy(certificate))
            continue;
        std::vector<Certificate> pool(chain.begin(), chain.end());
        pool.insert(pool.end(), m_answer.trust.fetched.begin(), m_answer.trust.fetched.end());
        const auto issuer = std::ranges::find_if(
            pool, [&](const Certificate& one) { return certificate.isIssuedBy(one); });
        if (issuer != pool.end())
            m_answer.revocation.push_back(revocationOf(certificate, *issuer, i == 0));
    }
}

} // namespace cmgmedia
