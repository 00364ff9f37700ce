// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/http_client.h"

#include "core/http/errors.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kHttpOk = 200;
constexpr int kHttpRedirects = 300;
constexpr int kHttpClientErrors = 400;
constexpr int kHttpUnauthorized = 401;
constexpr int kHttpForbidden = 403;
constexpr int kHttpNotFound = 404;
constexpr int kHttpServerErrors = 500;

ErrorRow rowOfStatus(int status)
{
    if (status >= kHttpServerErrors)
        return ErrorCode::HttpServerFailed;
    if (status == kHttpUnauthorized)
        return ErrorCode::HttpSignIn;
    if (status == kHttpForbidden)
        return ErrorCode::HttpForbidden;
    if (status == kHttpNotFound)
        return ErrorCode::HttpNotThere;
    return status >= kHttpRedirects && status < kHttpClientErrors ? ErrorCode::HttpMoved
                                                                  : ErrorCode::HttpUnexpected;
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    const auto found = std::ranges::find(headers, name, &HttpHeader::name);
    return found == headers.end() ? QByteArray() : found->value;
}

QString serverOf(const QString& url)
{
    const QUrl parsed(url);
    const QString host = parsed.host();
    return parsed.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(parsed.port());
}

Result<HttpAnswer> accepted(const QString& url, HttpAnswer answer)
{
    if (answer.status == kHttpOk)
        return answer;
    Text detail(u"HTTP %1"_s.arg(answer.status));
    if (answer.status == kHttpUnauthorized && !answer.signInProblem.isEmpty())
        detail = Text::listed({std::move(detail), answer.signInProblem});
    return Error{rowOfStatus(answer.status), serverOf(url), std::move(detail)};
}

} // namespace cmgmedia
