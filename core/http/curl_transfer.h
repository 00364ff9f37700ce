// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/http_client.h"

#include <curl/curl.h>

#include <array>
#include <atomic>

namespace cmgmedia {

template <auto free>
struct CurlFree {
    template <typename T>
    void operator()(T* handle) const
    {
        free(handle);
    }
};
using CurlMulti = std::unique_ptr<CURLM, CurlFree<curl_multi_cleanup>>;
using CurlEasy = std::unique_ptr<CURL, CurlFree<curl_easy_cleanup>>;
using CurlList = std::unique_ptr<curl_slist, CurlFree<curl_slist_free_all>>;

/// One question on its way: the options of libcurl that go with it, and what comes back.
class CurlTransfer
{
public:
    explicit CurlTransfer(const HttpRequest& request);

    /// Looks at `stops` every 100 ms, but not while a library below asks the network by itself.
    Result<HttpAnswer> run(CURLM* connections, const std::atomic<bool>& stops);

private:
    void setAddress();
    void setTrust();
    void setSignIn();
    void setCallbacks();
    Error errorOf(CURLcode code) const;
    Text trustProblem() const;
    Text words() const; ///< libcurl's own

    static size_t takeBody(char* bytes, size_t size, size_t count, void* transfer);
    static size_t takeHeader(char* bytes, size_t size, size_t count, void* transfer);
    static int listen(CURL* handle, curl_infotype kind, char* bytes, size_t size, void* transfer);

    HttpRequest m_request;
    CurlEasy m_handle;
    CurlList m_headers;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    CURLcode m_lacking = CURLE_OK; ///< what this libcurl can't do of what was asked for
    HttpAnswer m_answer;
    bool m_wasTooLarge = false;
};

} // namespace cmgmedia
