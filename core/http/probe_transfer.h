// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/tls_observer.h"
#include "core/http/http_client.h"

#include <span>

namespace cmgmedia {

/// How a look at a server ended. What the server said is not an error.
enum class ProbeEnd {
    Done,   ///< connected, shaken hands or answered, whatever was asked for
    NoName, ///< of a proxy; everything else is connected to by address
    NoRoute,
    Refused,
    NoReaction, ///< nothing came back when connecting
    Cut,        ///< the connection was cut as TLS began
    OtherThan,  ///< what answers is no TLS
    Alert,      ///< TLS, which the server ended with an alert
    Silent,     ///< accepts the connection, and never says anything
    OtherLeaf,  ///< another certificate than the one that was judged
    TlsFailed,  ///< for another reason
    NoAnswer,   ///< not a byte of an answer in time
    Stalled,    ///< the answer began, and did not end in time
    NotHttp,
    Broken,       ///< cut while answering
    ProxyRefused, ///< with the status `proxyStatus`
    NotAsked,     ///< the time was up, or it was stopped
    Failed,
};

QString endName(ProbeEnd end); ///< "no-reaction", for programs

/// One connection: how far it goes, to which address, and what is asked there.
struct ProbeQuestion {
    enum class Reach { Connect, Handshake, Answer };

    QString url; ///< of http or https; without a user name. Its host is the name in TLS and HTTP
    Reach reach = Reach::Answer;
    QString connectTo;  ///< "203.0.113.10:443"; of a proxy also a name. Empty only with a proxy
    QString proxy = {}; ///< "http://proxy:8080"; empty: none
    TlsObserver* observer = nullptr; ///< of https; outlives the transfer
    QByteArray verb = "GET";         ///< or HEAD, or POST with a body
    QByteArray body = {};
    QByteArray contentType = {};
    qint64 mostBytes = 64 << 10; ///< what is beyond is left, and is no error
    int connectMs = 8'000;       ///< with TLS its handshake, too
    int firstByteMs = 15'000;    ///< behind the handshake
    int answerMs = 20'000;
};

struct ProbeReply {
    ProbeEnd end = ProbeEnd::NotAsked;
    int status = 0;
    QByteArray reason; ///< what stands behind the status
    std::vector<HttpHeader> headers;
    QByteArray body;
    bool hasMore = false;     ///< of the body
    int proxyStatus = 0;      ///< of CONNECT; 0: none
    QStringList proxySchemes; ///< that a proxy would take a sign-in by: "Basic"
    qint64 sent = 0;          ///< bytes of requests; not those of TLS
    qint64 received = 0;
    int ms = 0;           ///< from the first step to the last
    int connectedMs = -1; ///< when the connection stood; -1: never
    int answeredMs = -1;  ///< when the first byte of the answer came
    QString words;        ///< libcurl's own, for Failed and TlsFailed

    QByteArray header(const QByteArray& name) const; ///< by its lower-case name; empty: none
};

/// Asks all of them at the same time, each over a connection of its own, with nothing in them but
/// what stands here and the name of this program. No proxy of the environment, no redirects, no
/// cookies, no compression. Ends within 200 ms of the stop, and at the time that is given.
std::vector<ProbeReply> askAll(std::span<const ProbeQuestion> questions,
                               const std::stop_token& stop, qint64 mostMs);

/// One line of an answer as it comes, for askAll() and the fuzzer: collects status and headers, and
/// starts again at a further answer. False: too many or too long.
bool takeHeaderLine(QByteArrayView line, ProbeReply& reply);

} // namespace cmgmedia
