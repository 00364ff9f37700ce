// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/http_client.h"
#include "core/inquiry/site_questions.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace cmgmedia {

/// Where a site is asked, and within which limits.
struct AdminServiceOrder {
    QString server;          ///< "cm01.contoso.com", with ":8443" where it is not port 443
    QByteArray trusted = {}; ///< PEM, instead of what this computer trusts
    int timeoutMs = 30'000;  ///< of one question
    int allMs = 120'000;     ///< of all
    int mostRequests = 150;
    int retryAfterMs = 2'000; ///< once, where the server failed
};

/// Why there is no answer: the sentence, and the code that a section of a snapshot keeps of it.
struct SiteRefusal {
    Error error;
    QString code; ///< "http-403", "http-404-class", "HttpTimedOut"
};
template <typename T>
using SiteAnswer = tl::expected<T, SiteRefusal>;

struct SiteRows {
    std::vector<QJsonObject> rows = {};
    std::optional<SiteRefusal> cut = {}; ///< why others may be missing
};

/// The AdminService of an SMS Provider, read with GET alone. Nothing but what the table of
/// questions makes is asked, and no link leads away from the server and the folder that was asked.
class AdminService
{
public:
    AdminService(HttpClient& client, AdminServiceOrder order, std::stop_token stop);

    /// All pages of a list; the address is addressOf() of a question.
    SiteAnswer<SiteRows> rows(const QString& address);
    /// One object with what is lazy in lists, by the key that the question names.
    SiteAnswer<QJsonObject> whole(const SiteQuestion& question, const QJsonValue& key);

private:
    SiteAnswer<QJsonObject> ask(const QString& url);
    Result<HttpAnswer> askOnce(const QString& url);
    void pause() const;
    SiteRefusal refusal(const HttpAnswer& answer) const;
    SiteRefusal refusal(const ErrorRow& row, const QString& code, const Text& detail = {}) const;
    bool isOurs(const QString& link) const;

    HttpClient& m_client;
    AdminServiceOrder m_order;
    std::stop_token m_stop;
    QString m_base;
    QElapsedTimer m_since;
    int m_requests = 0;
};

/// Refuses what is no name of a server, and addresses, which have no ticket.
Result<> checkSiteServer(const QString& server);

} // namespace cmgmedia
