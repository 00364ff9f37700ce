// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/revocation_answer.h"
#include "core/crypto/trust_simulation.h"
#include "core/http/probe_transfer.h"

#include <array>

/// What a gateway answered when it was asked: facts, dated, without any judgment.
namespace cmgmedia {

enum class ProbeStep { Names, Reach, Tls, Trust, Http, Revocation, Proxy };
inline constexpr std::array kProbeSteps{ProbeStep::Names, ProbeStep::Reach, ProbeStep::Tls,
                                        ProbeStep::Trust, ProbeStep::Http,  ProbeStep::Revocation,
                                        ProbeStep::Proxy};

QString stepName(ProbeStep step); ///< "names", as in --only

/// Whether a step was made, and when.
struct ProbeStepState {
    enum class Kind {
        Asked,
        NotWanted, ///< left out by whoever asked
        Behind,    ///< the step `behind` gave nothing to go on with
        TimeUp,
        Stopped,
    };
    Kind kind = Kind::NotWanted;
    ProbeStep behind = ProbeStep::Names;
    QDateTime at; ///< UTC, of those that were asked

    bool isAsked() const { return kind == Kind::Asked; }
};

/// Where a name leads to.
struct NameSight {
    enum class End {
        NotAsked, ///< it is an address, or connected to elsewhere without a DNS server
        Found,
        Unknown, ///< not in DNS
        Dangles, ///< an alias is there, and what it leads to is not
        Empty,   ///< it is there, and has no address
        Loop,
        Silent, ///< the server did not answer, or said that it can't
    };
    End end = End::NotAsked;
    QString server;    ///< that was asked; empty: the computer's own
    QString code;      ///< of Silent: "SERVFAIL"
    QStringList chain; ///< the name itself first, then what its aliases lead to
    QStringList addresses;
    bool isCaptive = false; ///< a name that nobody has leads to the same address

    bool hasAlias() const { return chain.size() > 1; }
    QString last() const { return chain.isEmpty() ? QString() : chain.back(); }
};

struct AddressSight {
    QString address; ///< "203.0.113.10"
    ProbeEnd end = ProbeEnd::NotAsked;
    int ms = 0;
};

/// One handshake, and which Windows PE it was made as.
struct HandshakeSight {
    QString windows; ///< "Windows 11 22H2 and later"
    bool isOfBootImage = false;
    bool isWithoutTls13 = false; ///< the same once more, to see whether the server needs it
    ProbeEnd end = ProbeEnd::NotAsked;
    TlsSight tls;
};

/// What was got from the address of an issuer, a list or a responder.
struct FetchSight {
    QString url;
    enum class End {
        Fetched,
        NotPublic,   ///< its name leads to an address of a private network
        NoPlainHttp, ///< https or ldap, which Windows does not ask either, or a port other than 80
        NoName,
        NoConnection,
        NoAnswer, ///< nothing, or no end, in time
        Status,   ///< another than 200
        Moved,    ///< too often, or to where nothing is fetched
        TooLarge,
        Portal, ///< a web page, or a redirect to another host
        NotAsked,
    };
    End end = End::NotAsked;
    int status = 0;
    QByteArray content = {};
};

QString fetchEndName(FetchSight::End end);

/// One way to learn whether a certificate is revoked.
struct RevocationWay {
    enum class Kind { Staple, Ocsp, List };
    Kind kind = Kind::List;
    FetchSight fetch; ///< of a staple without address
    std::optional<RevocationAnswer> answer;
};

struct RevocationSight {
    QString name; ///< of the certificate
    std::vector<RevocationWay> ways;

    /// The best there is; nullopt: no way gave a valid answer.
    std::optional<RevocationAnswer> best() const;
};

/// What is in the way of trusting it.
struct ChainSight {
    bool areRootsKnown = false;          ///< there is a boot image, or roots were given
    TrustVerdict asSent;                 ///< with what the server sends along
    TrustVerdict alone;                  ///< without it
    std::vector<Certificate> fetched;    ///< the missing ones, by the addresses in the certificates
    std::vector<FetchSight> issuers;     ///< where those were looked for
    std::optional<Certificate> expected; ///< what was known of the gateway's certificate before
};

struct HttpSight {
    QString path;
    ProbeEnd end = ProbeEnd::NotAsked;
    int status = 0;
    QString reason;
    QString server;
    QString via;   ///< and other signs of something in between
    QString wants; ///< schemes of WWW-Authenticate
    QString location;
    QString text;            ///< the beginning of the body, on one line
    QDateTime date;          ///< by the server's clock; invalid: not told
    qint64 secondsAhead = 0; ///< the server's clock before ours; of those with a date
};

struct ProxySight {
    QString proxy;
    ProbeEnd end = ProbeEnd::NotAsked;
    int status = 0; ///< of CONNECT
    QStringList schemes;
    std::vector<Certificate> chain;
    std::optional<HttpSight> http;
};

/// Everything that was connected to, in order.
struct Contact {
    QDateTime at;
    QString what;    ///< "gateway", "dns"
    QString name;    ///< the host
    QString address; ///< "203.0.113.10:443"
    qint64 sent = 0;
    qint64 received = 0;
};

struct GatewayAnswer {
    QDateTime at;             ///< UTC, when asking began
    QString host;             ///< in the form of DNS
    bool hasId = false;       ///< the path has one, which is asked only where the chain is trusted
    bool isElsewhere = false; ///< connected to an address that the user named
    int build = 0;            ///< of the boot image; 0: not known
    std::array<ProbeStepState, kProbeSteps.size()> steps{};
    NameSight names;
    std::vector<AddressSight> reach;
    std::vector<HandshakeSight> handshakes; ///< that of the boot image first
    TlsSight tls;                           ///< of the first that came to its end
    ChainSight trust;
    std::vector<HttpSight> http;
    std::vector<RevocationSight> revocation;
    std::optional<ProxySight> proxy;
    std::vector<Contact> contacts;

    const ProbeStepState& step(ProbeStep step) const { return steps[static_cast<size_t>(step)]; }
    ProbeStepState& step(ProbeStep step) { return steps[static_cast<size_t>(step)]; }
    bool hasAsked(ProbeStep which) const { return step(which).isAsked(); }
    bool isConnected() const; ///< some address could be connected to
    const Certificate* leaf() const { return tls.chain.empty() ? nullptr : &tls.chain.front(); }
};

/// Older than a day counts as not asked.
bool isStale(const GatewayAnswer& answer, const QDateTime& now);

} // namespace cmgmedia
