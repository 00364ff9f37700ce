// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curl_transfer.h"

#include "core/http/errors.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kLookEveryMs = 100;
constexpr size_t kMostHeaders = 100;

struct CurlTransferText {
    CMGMEDIA_TEXTS(Http)
};

/// X509_V_ERR_… of OpenSSL, which alone gives numbers.
struct TrustProblem {
    long number;
    const char* text;
};
const std::array kTrustProblems{
    TrustProblem{9, QT_TRANSLATE_NOOP("Http", "it isn't valid yet")},
    TrustProblem{10, QT_TRANSLATE_NOOP("Http", "it has expired")},
    TrustProblem{
        18, QT_TRANSLATE_NOOP("Http", "it's self-signed and not one of the trusted certificates")},
    TrustProblem{19,
                 QT_TRANSLATE_NOOP("Http", "its root CA isn't one of the trusted certificates")},
    TrustProblem{20, QT_TRANSLATE_NOOP("Http", "the CA that issued it isn't known here")},
    TrustProblem{21, QT_TRANSLATE_NOOP("Http", "the CA that issued it isn't known here")},
    TrustProblem{23, QT_TRANSLATE_NOOP("Http", "it was revoked")},
    TrustProblem{62, QT_TRANSLATE_NOOP("Http", "it is for another name")},
};

} // namespace

CurlTransfer::CurlTransfer(const HttpRequest& request)
    : m_request(request), m_handle(curl_easy_init())
{
    setAddress();
    setTrust();
    setSignIn();
    setCallbacks();
}

void CurlTransfer::setAddress()
{
    CURL* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_URL, m_request.url.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROXY, ""); // nor one of the environment
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_HTTPGET, 1L);
    // Signing in by Negotiate is of a connection, which HTTP/2 would share.
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long{m_request.connectTimeoutMs});
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long{m_request.timeoutMs});
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t{m_request.mostBytes});
    for (const HttpHeader& header : m_request.headers) {
        const QByteArray line = header.name + ": " + header.value;
        m_headers.reset(curl_slist_append(m_headers.release(), line.constData()));
    }
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, m_headers.get());
}

void CurlTransfer::setTrust()
{
    CURL* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
    if (m_request.trusted.isEmpty()) {
        // On Windows OpenSSL has no certificates of its own: those that Windows trusts. Beside
        // given ones libcurl would go on trusting them.
        curl_easy_setopt(handle, CURLOPT_SSL_OPTIONS, static_cast<long>(CURLSSLOPT_NATIVE_CA));
        return;
    }
    curl_blob blob{.data = m_request.trusted.data(),
                   .len = static_cast<size_t>(m_request.trusted.size()),
                   .flags = CURL_BLOB_COPY};
    m_lacking = curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr); // instead of those of this computer
}

void CurlTransfer::setSignIn()
{
    if (m_request.signIn != HttpSignIn::Negotiate)
        return;
    const CURLcode can =
        curl_easy_setopt(m_handle.get(), CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_NEGOTIATE));
    m_lacking = m_lacking == CURLE_OK ? can : m_lacking;
    curl_easy_setopt(m_handle.get(), CURLOPT_USERPWD, ":"); // whose ticket this process has
    curl_easy_setopt(m_handle.get(), CURLOPT_GSSAPI_DELEGATION,
                     static_cast<long>(CURLGSSAPI_DELEGATION_NONE));
}

void CurlTransfer::setCallbacks()
{
    CURL* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &CurlTransfer::takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &CurlTransfer::takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, &CurlTransfer::listen);
    curl_easy_setopt(handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L); // goes to listen() alone
}

Result<HttpAnswer> CurlTransfer::run(CURLM* connections, const std::atomic<bool>& stops)
{
    if (m_lacking != CURLE_OK)
        return errorOf(m_lacking);
    curl_multi_add_handle(connections, m_handle.get());
    int running = 1;
    CURLMcode state = CURLM_OK;
    while (running > 0 && state == CURLM_OK && !stops) {
        state = curl_multi_perform(connections, &running);
        if (running > 0 && state == CURLM_OK)
            state = curl_multi_poll(connections, nullptr, 0, kLookEveryMs, nullptr);
    }
    CURLcode code = CURLE_FAILED_INIT;
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(connections, &left)) {
        if (message->msg == CURLMSG_DONE)
            code = message->data.result;
    }
    curl_multi_remove_handle(connections, m_handle.get());
    if (stops)
        return Error{ErrorCode::Cancelled, serverOf(m_request.url), {}};
    if (code != CURLE_OK)
        return errorOf(code);
    long status = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = static_cast<int>(status);
    return std::move(m_answer);
}

Text CurlTransfer::words() const
{
    return oneLine(QString::fromUtf8(m_words.data()));
}

Text CurlTransfer::trustProblem() const
{
    long number = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_SSL_VERIFYRESULT, &number);
    for (const TrustProblem& problem : kTrustProblems) {
        if (problem.number == number)
            return {"Http", problem.text};
    }
    if (QByteArrayView(m_words.data()).contains("does not match")
        || QByteArrayView(m_words.data()).contains("matches target host name"))
        return CurlTransferText::text("it is for another name");
    return words();
}

Error CurlTransfer::errorOf(CURLcode code) const
{
    struct CodeRow {
        CURLcode code;
        ErrorRow row;
    };
    static const std::array kRows{
        CodeRow{CURLE_COULDNT_RESOLVE_HOST, ErrorCode::HttpHostNotFound},
        CodeRow{CURLE_COULDNT_CONNECT, ErrorCode::HttpRefused},
        CodeRow{CURLE_OPERATION_TIMEDOUT, ErrorCode::HttpTimedOut},
        CodeRow{CURLE_SSL_CONNECT_ERROR, ErrorCode::HttpNoTls},
        CodeRow{CURLE_AUTH_ERROR, ErrorCode::HttpSignIn},
        CodeRow{CURLE_FILESIZE_EXCEEDED, ErrorCode::HttpTooLarge},
        CodeRow{CURLE_URL_MALFORMAT, ErrorCode::HttpAddress},
        CodeRow{CURLE_UNSUPPORTED_PROTOCOL, ErrorCode::HttpAddress},
    };
    const QString server = serverOf(m_request.url);
    if (m_wasTooLarge)
        return Error{ErrorCode::HttpTooLarge, server,
                     u"> %1 MiB"_s.arg(m_request.mostBytes / (1LL << 20))};
    if (code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE)
        return Error{ErrorCode::HttpNotTrusted, server, trustProblem()};
    for (const CodeRow& row : kRows) {
        if (row.code == code)
            return Error{row.row, server, words()};
    }
    return Error{ErrorCode::HttpBroken, server, words()};
}

size_t CurlTransfer::takeBody(char* bytes, size_t size, size_t count, void* transfer)
{
    auto& self = *static_cast<CurlTransfer*>(transfer);
    const auto all = static_cast<qsizetype>(size * count);
    if (self.m_answer.body.size() + all > self.m_request.mostBytes) {
        self.m_wasTooLarge = true;
        return 0; // ends the transfer
    }
    self.m_answer.body.append(bytes, all);
    return size * count;
}

size_t CurlTransfer::takeHeader(char* bytes, size_t size, size_t count, void* transfer)
{
    auto& self = *static_cast<CurlTransfer*>(transfer);
    const QByteArray line(bytes, static_cast<qsizetype>(size * count));
    const qsizetype colon = line.indexOf(':');
    if (line.startsWith("HTTP/")) { // the answer behind one that only asked who we are
        self.m_answer.headers.clear();
        self.m_answer.body.clear();
    } else if (colon > 0 && self.m_answer.headers.size() < kMostHeaders
               && line.first(colon).compare("www-authenticate", Qt::CaseInsensitive) != 0) {
        self.m_answer.headers.push_back(
            {line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed()});
    }
    return size * count;
}

/// Of all that libcurl tells only why Kerberos gave no token; never what is sent or received.
int CurlTransfer::listen(CURL* /*handle*/, curl_infotype kind, char* bytes, size_t size,
                         void* transfer)
{
    if (kind != CURLINFO_TEXT)
        return 0;
    auto& self = *static_cast<CurlTransfer*>(transfer);
    const QByteArray line(bytes, static_cast<qsizetype>(size));
    for (const QByteArray& sign :
         {QByteArray("gss_init_sec_context() failed"), QByteArray("gss_import_name() failed"),
          QByteArray("InitializeSecurityContext failed"), QByteArray("SPNEGO handshake failed")}) {
        if (line.startsWith(sign))
            self.m_answer.signInProblem = oneLine(QString::fromUtf8(line)).trimmed();
    }
    return 0;
}

} // namespace cmgmedia
