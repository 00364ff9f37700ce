// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <stop_token>
#include <vector>

namespace cmgmedia {

/// Who the server is told that we are.
enum class HttpSignIn {
    Nobody,
    /// With the ticket that the user has already, never with a password: GSSAPI on Linux, SSPI on
    /// Windows.
    Negotiate,
};

struct HttpHeader {
    QByteArray name; ///< lower case in answers
    QByteArray value;
};

/// One question to one server, and how much of its time and memory it may take.
struct HttpRequest {
    QString url; ///< https://, without a user name
    std::vector<HttpHeader> headers = {};
    HttpSignIn signIn = HttpSignIn::Nobody;
    /// PEM, instead of what this computer trusts; empty: what it trusts.
    QByteArray trusted = {};
    int connectTimeoutMs = 10'000;
    int timeoutMs = 30'000; ///< from the first step to the last byte
    qint64 mostBytes = 64LL << 20;
};

struct HttpAnswer {
    int status = 0;
    std::vector<HttpHeader> headers = {};
    QByteArray body = {};
    /// Why nothing could be said of who we are, in the words of Kerberos; empty: it was said.
    QString signInProblem = {};

    QByteArray header(const QByteArray& name) const; ///< by its lower-case name; empty: none
};

/// Asks with GET alone. Redirects are not followed, cookies not kept, and no proxy is used,
/// whatever the environment says. Errors name the server and hold nothing of headers or tokens.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    /// Every status is an answer; errors are that none came. Ends within 200 ms of the stop.
    virtual Result<HttpAnswer> get(const HttpRequest& request, const std::stop_token& stop) = 0;
};

/// By libcurl. Connections stay open for the next question to the same server.
std::unique_ptr<HttpClient> httpClient();

/// "cm01.contoso.com" or "cm01.contoso.com:8443" of a URL: what errors are about.
QString serverOf(const QString& url);
/// An answer with the status 200, else the error that its status is.
Result<HttpAnswer> accepted(const QString& url, HttpAnswer answer);

} // namespace cmgmedia
