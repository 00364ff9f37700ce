// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curl_transfer.h"
#include "core/http/errors.h"

#include <QUrl>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace std::chrono_literals;
constexpr auto kLookAtStopEvery = 50ms;
/// After it a transfer that was stopped is left alone; together with the above, well below 200 ms.
constexpr auto kGoodbye = 120ms;
/// What libcurl needs to notice by itself that its time is up.
constexpr auto kGrace = 1s;

/// What a thread that asks and the one that waits for it share. It outlives both.
struct Asking {
    std::mutex mutex;
    std::condition_variable done;
    std::atomic<bool> stops = false;
    std::optional<Result<HttpAnswer>> answer; ///< guarded by mutex
};

/// Connections that stay open, of which one thread at a time makes use.
struct Connections {
    CurlMulti handle{curl_multi_init()};
};

bool canBeAsked(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

/// Each question is asked on a thread of its own: looking up a name and asking for a ticket are
/// calls of other libraries, which may take a minute and cannot be stopped. Such a thread is left
/// behind with its connections, and ends when they do.
class CurlClient : public HttpClient
{
public:
    CurlClient()
    {
        static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_ASSERT(ready == CURLE_OK);
    }

    Result<HttpAnswer> get(const HttpRequest& request, const std::stop_token& stop) override
    {
        const QString server = serverOf(request.url);
        if (!canBeAsked(request.url))
            return Error{ErrorCode::HttpAddress, server, {}};
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, server, {}};
        const auto asking = std::make_shared<Asking>();
        std::thread thread([asking, request, connections = m_connections] {
            Result<HttpAnswer> answer =
                CurlTransfer(request).run(connections->handle.get(), asking->stops);
            const std::lock_guard lock(asking->mutex);
            asking->answer = std::move(answer);
            asking->done.notify_one();
        });
        if (isAnswered(*asking, std::chrono::milliseconds(request.timeoutMs) + kGrace, stop)) {
            thread.join();
        } else {
            thread.detach();
            m_connections = std::make_shared<Connections>();
        }
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, server, {}};
        if (asking->stops)
            return Error{ErrorCode::HttpTimedOut, server, {}};
        return *std::move(asking->answer);
    }

private:
    static bool isAnswered(Asking& asking, std::chrono::milliseconds most,
                           const std::stop_token& stop)
    {
        const auto end = std::chrono::steady_clock::now() + most;
        const auto isThere = [&asking] { return asking.answer.has_value(); };
        std::unique_lock lock(asking.mutex);
        while (!stop.stop_requested() && std::chrono::steady_clock::now() < end) {
            if (asking.done.wait_for(lock, kLookAtStopEvery, isThere))
                return true;
        }
        asking.stops = true;
        return asking.done.wait_for(lock, kGoodbye, isThere);
    }

    std::shared_ptr<Connections> m_connections = std::make_shared<Connections>();
};

} // namespace

std::unique_ptr<HttpClient> httpClient()
{
    return std::make_unique<CurlClient>();
}

} // namespace cmgmedia
