// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inquiry/admin_service.h"

#include "core/http/errors.h"
#include "core/inquiry/errors.h"
#include "core/site/site_snapshot_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kHttpsPort = 443;
constexpr int kMostPages = 100;
constexpr qint64 kMostPageBytes = 64LL << 20;
constexpr int kHttpOk = 200;
constexpr int kHttpForbidden = 403;
constexpr int kHttpNotFound = 404;
constexpr int kHttpFailed = 500;
constexpr int kHttpUnavailable = 503;

/// What the service itself says of an error, one line of it.
QString messageOf(const QByteArray& body)
{
    constexpr qsizetype kMostMessage = 300;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    QString message = root["error"_L1]["message"_L1].toString();
    if (message.isEmpty())
        message = root["Message"_L1].toString();
    return oneLine(message).simplified().left(kMostMessage);
}

/// A text in quotes, a number as it is.
QString literalOf(const QJsonValue& key)
{
    if (key.isDouble())
        return QString::number(key.toInteger());
    const QString text = key.toString().replace(u'\'', u"''"_s);
    return u'\'' + QString::fromLatin1(QUrl::toPercentEncoding(text)) + u'\'';
}

} // namespace

Result<> checkSiteServer(const QString& server)
{
    // Letters of other scripts have no place in the names of a domain's servers.
    static const QRegularExpression name(
        u"^(?=[^:]{1,253}(:|$))[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?"
        "(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*(:[0-9]{1,5})?$"_s);
    static const QRegularExpression numbers(u"^[0-9.]+(:|$)"_s);
    const QUrl url(u"https://"_s + server, QUrl::StrictMode);
    if (!name.match(server).hasMatch() || numbers.match(server).hasMatch() || !url.isValid())
        return Error{ErrorCode::SiteServerName, oneLine(server), {}};
    return {};
}

AdminService::AdminService(HttpClient& client, AdminServiceOrder order, std::stop_token stop)
    : m_client(client), m_order(std::move(order)), m_stop(std::move(stop)),
      m_base(u"https://%1/AdminService/wmi/"_s.arg(m_order.server))
{
    m_since.start();
}

SiteAnswer<SiteRows> AdminService::rows(const QString& address)
{
    SiteRows found;
    QSet<QString> asked;
    QString url = m_base + address;
    for (int page = 0; !url.isEmpty(); ++page) {
        if (page == kMostPages || asked.contains(url) || !isOurs(url)
            || found.rows.size() > size_t{kMostSnapshotRows}) {
            found.cut = refusal(ErrorCode::SiteAnswerEndless, u"next-link"_s);
            break;
        }
        asked << url;
        SiteAnswer<QJsonObject> answer = ask(url);
        if (answer && !(*answer)["value"_L1].isArray())
            answer = tl::unexpected(refusal(ErrorCode::SiteNotThere, u"http-shape"_s, u"value"_s));
        if (!answer && page == 0)
            return tl::unexpected(answer.error());
        if (!answer) {
            found.cut = answer.error();
            break;
        }
        for (const QJsonValue& row : (*answer)["value"_L1].toArray())
            found.rows.push_back(row.toObject());
        url = (*answer)["@odata.nextLink"_L1].toString();
    }
    return found;
}

SiteAnswer<QJsonObject> AdminService::whole(const SiteQuestion& question, const QJsonValue& key)
{
    const QString name = QLatin1StringView(question.className);
    SiteAnswer<QJsonObject> answer = ask(m_base + u"%1(%2)"_s.arg(name, literalOf(key)));
    // A list of one, or the object itself: public code has met both.
    if (answer && (*answer)["value"_L1].isArray())
        return (*answer)["value"_L1][0].toObject();
    return answer;
}

SiteAnswer<QJsonObject> AdminService::ask(const QString& url)
{
    if (m_requests >= m_order.mostRequests || m_since.hasExpired(m_order.allMs))
        return tl::unexpected(refusal(ErrorCode::SiteAskedEnough, u"asked-enough"_s));
    Result<HttpAnswer> answer = askOnce(url);
    if (answer && (answer->status == kHttpFailed || answer->status == kHttpUnavailable)) {
        pause();
        answer = askOnce(url);
    }
    if (!answer) {
        const Error& error = answer.error();
        return tl::unexpected(SiteRefusal{error, QString::fromLatin1(error.code.name)});
    }
    if (answer->status != kHttpOk)
        return tl::unexpected(refusal(*answer));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(answer->body, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return tl::unexpected(
            refusal(ErrorCode::SiteNotThere, u"http-not-json"_s,
                    u"%1, byte %2"_s.arg(syntax.errorString()).arg(syntax.offset)));
    if (!document.isObject())
        return tl::unexpected(refusal(ErrorCode::SiteNotThere, u"http-shape"_s, u"{}"_s));
    return document.object();
}

Result<HttpAnswer> AdminService::askOnce(const QString& url)
{
    ++m_requests;
    return m_client.get({.url = url,
                         .headers = {{"Accept", "application/json"}},
                         .signIn = HttpSignIn::Negotiate,
                         .trusted = m_order.trusted,
                         .timeoutMs = m_order.timeoutMs,
                         .mostBytes = kMostPageBytes},
                        m_stop);
}

void AdminService::pause() const
{
    constexpr int kLookEveryMs = 50;
    QElapsedTimer since;
    since.start();
    while (!m_stop.stop_requested() && !since.hasExpired(m_order.retryAfterMs))
        QThread::msleep(kLookEveryMs);
}

SiteRefusal AdminService::refusal(const HttpAnswer& answer) const
{
    const QString code = u"http-%1"_s.arg(answer.status);
    const QString message = messageOf(answer.body);
    if (answer.status == kHttpForbidden)
        return refusal(ErrorCode::SiteRefusesAccount, code, message);
    if (answer.status == kHttpNotFound) {
        // In their words, as public code has met them: a 404 may mean a right that is missing.
        if (message.contains("Access denied"_L1, Qt::CaseInsensitive))
            return refusal(ErrorCode::SiteRightsMissing, code + u"-access"_s, message);
        if (message.contains("for the segment"_L1))
            return refusal(ErrorCode::SiteLacksClass, code + u"-class"_s, message);
        return refusal(ErrorCode::SiteNotThere, code, message);
    }
    Error error = accepted(m_base, answer).error();
    error.detail = Text::listed({error.detail, message});
    return {error, code};
}

SiteRefusal AdminService::refusal(const ErrorRow& row, const QString& code,
                                  const Text& detail) const
{
    return {Error{row, m_order.server, detail}, code};
}

/// Of the same server and below the same folder.
bool AdminService::isOurs(const QString& link) const
{
    const QUrl url(link, QUrl::StrictMode);
    const QUrl base(m_base);
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == base.scheme()
           && url.host() == base.host() && url.port(kHttpsPort) == base.port(kHttpsPort)
           && url.path().startsWith(base.path(), Qt::CaseInsensitive)
           && !url.path().contains(".."_L1);
}

} // namespace cmgmedia
