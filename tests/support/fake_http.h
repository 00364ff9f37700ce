// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/http_client.h"

#include <QStringList>

#include <functional>

namespace cmgmedia::test {

/// Answers out of a function, and keeps what it was asked.
class FakeHttp : public HttpClient
{
public:
    using Answer = std::function<Result<HttpAnswer>(const QString& url)>;
    explicit FakeHttp(Answer answer) : m_answer(std::move(answer)) {}

    Result<HttpAnswer> get(const HttpRequest& request, const std::stop_token& /*stop*/) override
    {
        requests.push_back(request);
        return m_answer(request.url);
    }

    std::vector<HttpRequest> requests;

private:
    Answer m_answer;
};

} // namespace cmgmedia::test
