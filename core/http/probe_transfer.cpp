// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/probe_transfer.h"

#include "core/base/version.h"
#include "core/http/curl_transfer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kLookAtProbeEveryMs = 50;
constexpr size_t kMostProbeHeaders = 200;
constexpr qsizetype kMostHeaderBytes = 64 << 10;
constexpr int kRedirects = 300;

QByteArray userAgent()
{
    return QByteArray("cmgmedia/") + kVersion;
}

/// One question on its way.
class ProbeTransfer
{
public:
    explicit ProbeTransfer(const ProbeQuestion& question);

    CURL* handle() const { return m_handle.get(); }
    void begin() { m_since.start(); }
    /// The first byte of the answer is overdue.
    bool isOverdue() const;
    void finish(CURLcode code);
    void giveUp(ProbeEnd end) { m_reply.end = end; }
    ProbeReply take() { return std::move(m_reply); }
    bool isFinished = false;

private:
    void setAddress();
    void setTls();
    void setRequest();
    ProbeEnd endOf(CURLcode code) const;
    ProbeEnd endOfTls() const;
    ProbeEnd endOfTimeOut() const;
    ProbeEnd endOfConnect() const;
    void takeProxyLine(const QByteArray& line); ///< only what it wants is of interest
    bool isInTunnel() const; ///< what comes is the server's, and no longer the proxy's

    static CURLcode attachObserver(CURL* handle, void* context, void* transfer);
    static size_t takeBody(char* bytes, size_t size, size_t count, void* transfer);
    static size_t takeHeader(char* bytes, size_t size, size_t count, void* transfer);

    const ProbeQuestion& m_question;
    CurlEasy m_handle;
    CurlList m_headers;
    CurlList m_route;
    std::array<char, CURL_ERROR_SIZE> m_words{};
    QElapsedTimer m_since;
    ProbeReply m_reply;
    qsizetype m_headerBytes = 0;
    bool m_hadTooManyHeaders = false;
    bool m_hasBegunTls = false; ///< which only a connection that is there does
};

ProbeTransfer::ProbeTransfer(const ProbeQuestion& question)
    : m_question(question), m_handle(curl_easy_init())
{
    setAddress();
    setTls();
    setRequest();
}

void ProbeTransfer::setAddress()
{
    CURL* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_URL, m_question.url.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROXY, m_question.proxy.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_NOPROXY, m_question.proxy.isEmpty() ? "*" : "");
    curl_easy_setopt(handle, CURLOPT_HTTPPROXYTUNNEL, m_question.proxy.isEmpty() ? 0L : 1L);
    curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long{m_question.connectMs});
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long{m_question.connectMs + m_question.answerMs});
    if (!m_question.connectTo.isEmpty()) {
        const QByteArray route = "::" + m_question.connectTo.toUtf8(); // wherever the URL leads
        m_route.reset(curl_slist_append(nullptr, route.constData()));
        curl_easy_setopt(handle, CURLOPT_CONNECT_TO, m_route.get());
    }
}

void ProbeTransfer::setTls()
{
    CURL* handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_CAINFO, nullptr); // nothing that this computer trusts
    curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
    // The observer answers instead; without one nobody would be trusted.
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, m_question.observer ? 0L : 2L);
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1));
    curl_easy_setopt(handle, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(handle, CURLOPT_SSL_ENABLE_ALPN, 0L);
    if (m_question.observer == nullptr)
        return;
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_FUNCTION, &ProbeTransfer::attachObserver);
    curl_easy_setopt(handle, CURLOPT_SSL_CTX_DATA, this);
}

void ProbeTransfer::setRequest()
{
    CURL* handle = m_handle.get();
    const bool isConnect = m_question.reach != ProbeQuestion::Reach::Answer;
    curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, isConnect ? 1L : 0L);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_USERAGENT, userAgent().constData());
    QByteArrayList lines{"Accept: */*", "Expect:"};
    if (m_question.verb == "HEAD") {
        curl_easy_setopt(handle, CURLOPT_NOBODY, 1L);
    } else if (m_question.verb == "POST") {
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, static_cast<long>(m_question.body.size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, m_question.body.constData());
        lines << "Content-Type: " + m_question.contentType;
    } else {
        curl_easy_setopt(handle, CURLOPT_HTTPGET, 1L);
    }
    for (const QByteArray& line : lines)
        m_headers.reset(curl_slist_append(m_headers.release(), line.constData()));
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, m_headers.get());
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &ProbeTransfer::takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, &ProbeTransfer::takeHeader);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
}

bool ProbeTransfer::isInTunnel() const
{
    return m_question.proxy.isEmpty() || m_question.observer == nullptr
           || m_question.observer->sight().bytesReceived > 0;
}

bool ProbeTransfer::isOverdue() const
{
    const bool isSecure = m_question.observer != nullptr;
    if (m_reply.status != 0 || (isSecure && !m_question.observer->sight().isDone))
        return false;
    curl_off_t at = 0; // microseconds
    curl_easy_getinfo(m_handle.get(),
                      isSecure ? CURLINFO_APPCONNECT_TIME_T : CURLINFO_CONNECT_TIME_T, &at);
    constexpr qint64 kUsPerMs = 1000;
    return at > 0 && m_since.elapsed() > at / kUsPerMs + m_question.firstByteMs;
}

void ProbeTransfer::finish(CURLcode code)
{
    isFinished = true;
    CURL* handle = m_handle.get();
    constexpr curl_off_t kUsPerMs = 1000;
    long connectStatus = 0;
    long sent = 0;
    long headers = 0;
    curl_off_t body = 0;
    curl_off_t connected = 0;
    curl_off_t answered = 0;
    curl_easy_getinfo(handle, CURLINFO_HTTP_CONNECTCODE, &connectStatus);
    curl_easy_getinfo(handle, CURLINFO_REQUEST_SIZE, &sent);
    curl_easy_getinfo(handle, CURLINFO_HEADER_SIZE, &headers);
    curl_easy_getinfo(handle, CURLINFO_SIZE_DOWNLOAD_T, &body);
    curl_easy_getinfo(handle, CURLINFO_CONNECT_TIME_T, &connected);
    curl_easy_getinfo(handle, CURLINFO_STARTTRANSFER_TIME_T, &answered);
    m_reply.proxyStatus = static_cast<int>(connectStatus);
    m_reply.sent = sent + (code == CURLE_OK ? m_question.body.size() : 0);
    m_reply.received = headers + body;
    m_reply.ms = static_cast<int>(m_since.elapsed());
    m_reply.connectedMs = connected > 0 ? static_cast<int>(connected / kUsPerMs) : -1;
    m_reply.answeredMs = answered > 0 ? static_cast<int>(answered / kUsPerMs) : -1;
    m_reply.end = endOf(code);
    if (m_reply.end == ProbeEnd::Failed || m_reply.end == ProbeEnd::TlsFailed)
        m_reply.words = oneLine(QString::fromUtf8(m_words.data()));
}

ProbeEnd ProbeTransfer::endOfConnect() const
{
    // Winsock's numbers are the same with 10000 in front of them, in their own order.
    constexpr long kWinRefused = 10061;
    constexpr long kWinTimedOut = 10060;
    long number = 0;
    curl_easy_getinfo(m_handle.get(), CURLINFO_OS_ERRNO, &number);
    if (number == ECONNREFUSED || number == kWinRefused)
        return ProbeEnd::Refused;
    return number == ETIMEDOUT || number == kWinTimedOut ? ProbeEnd::NoReaction : ProbeEnd::NoRoute;
}

ProbeEnd ProbeTransfer::endOfTimeOut() const
{
    if (m_reply.connectedMs < 0 && !m_hasBegunTls)
        return ProbeEnd::NoReaction;
    if (m_question.observer && !m_question.observer->sight().isDone)
        return ProbeEnd::Silent;
    return m_reply.status == 0 ? ProbeEnd::NoAnswer : ProbeEnd::Stalled;
}

ProbeEnd ProbeTransfer::endOfTls() const
{
    const TlsSight& sight = m_question.observer->sight();
    if (sight.isOtherLeaf)
        return ProbeEnd::OtherLeaf;
    if (sight.isOtherThing)
        return ProbeEnd::OtherThan;
    if (sight.alert)
        return ProbeEnd::Alert;
    return sight.bytesReceived == 0 ? ProbeEnd::Cut : ProbeEnd::TlsFailed;
}

ProbeEnd ProbeTransfer::endOf(CURLcode code) const
{
    if (m_hadTooManyHeaders)
        return ProbeEnd::NotHttp;
    if (code == CURLE_OK || m_reply.hasMore)
        return ProbeEnd::Done;
    if (m_reply.proxyStatus >= kRedirects)
        return ProbeEnd::ProxyRefused;
    const bool isShaking =
        m_question.observer && !m_question.observer->sight().isDone && m_reply.connectedMs >= 0;
    const auto isOneOf = [code](std::initializer_list<CURLcode> codes) {
        return std::ranges::find(codes, code) != codes.end();
    };
    if (isOneOf({CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST}))
        return ProbeEnd::NoName;
    if (code == CURLE_COULDNT_CONNECT)
        return endOfConnect();
    if (code == CURLE_OPERATION_TIMEDOUT)
        return endOfTimeOut();
    if (isOneOf(
            {CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE}))
        return m_question.observer ? endOfTls() : ProbeEnd::TlsFailed;
    if (isOneOf({CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY}))
        return ProbeEnd::NotHttp;
    if (isOneOf({CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_PARTIAL_FILE}))
        return isShaking ? endOfTls() : ProbeEnd::Broken;
    return ProbeEnd::Failed;
}

CURLcode ProbeTransfer::attachObserver(CURL* /*handle*/, void* context, void* transfer)
{
    auto& self = *static_cast<ProbeTransfer*>(transfer);
    self.m_hasBegunTls = true;
    return self.m_question.observer->attach(context) ? CURLE_OK : CURLE_SSL_CONNECT_ERROR;
}

size_t ProbeTransfer::takeBody(char* bytes, size_t size, size_t count, void* transfer)
{
    auto& self = *static_cast<ProbeTransfer*>(transfer);
    const auto all = static_cast<qsizetype>(size * count);
    const qsizetype room = self.m_question.mostBytes - self.m_reply.body.size();
    self.m_reply.body.append(bytes, std::min(all, room));
    self.m_reply.hasMore = all > room;
    return self.m_reply.hasMore ? 0 : size * count;
}

void ProbeTransfer::takeProxyLine(const QByteArray& line)
{
    constexpr qsizetype kMostSchemes = 10;
    constexpr qsizetype kMostLetters = 20;
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || line.first(colon).compare("proxy-authenticate", Qt::CaseInsensitive) != 0)
        return;
    const QByteArray scheme = line.sliced(colon + 1).trimmed().split(' ').first();
    if (m_reply.proxySchemes.size() < kMostSchemes)
        m_reply.proxySchemes << oneLine(QString::fromLatin1(scheme.left(kMostLetters)));
}

size_t ProbeTransfer::takeHeader(char* bytes, size_t size, size_t count, void* transfer)
{
    auto& self = *static_cast<ProbeTransfer*>(transfer);
    const QByteArrayView line(bytes, static_cast<qsizetype>(size * count));
    self.m_headerBytes += line.size();
    if (!self.isInTunnel()) { // of the proxy only what it wants
        self.takeProxyLine(line.trimmed().toByteArray());
        return size * count;
    }
    if (self.m_headerBytes <= kMostHeaderBytes && takeHeaderLine(line, self.m_reply))
        return size * count;
    self.m_hadTooManyHeaders = true;
    return 0;
}

} // namespace

bool takeHeaderLine(QByteArrayView line, ProbeReply& reply)
{
    constexpr qsizetype kMostReason = 200;
    const QByteArray text = line.trimmed().toByteArray();
    if (text.startsWith("HTTP/")) {
        const QByteArrayList parts = text.split(' ');
        reply.headers.clear();
        reply.status = parts.value(1).toInt();
        reply.reason =
            text.mid(parts.value(0).size() + parts.value(1).size() + 2).left(kMostReason);
        return true;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon > 0)
        reply.headers.push_back(
            {text.first(colon).trimmed().toLower(), text.sliced(colon + 1).trimmed()});
    return reply.headers.size() <= kMostProbeHeaders;
}

QByteArray ProbeReply::header(const QByteArray& name) const
{
    const auto found = std::ranges::find(headers, name, &HttpHeader::name);
    return found == headers.end() ? QByteArray() : found->value;
}

QString endName(ProbeEnd end)
{
    static constexpr QLatin1StringView kNames[] = {
        "done"_L1,          "no-name"_L1,   "no-route"_L1, "refused"_L1,  "no-reaction"_L1,
        "cut"_L1,           "not-tls"_L1,   "alert"_L1,    "silent"_L1,   "other-certificate"_L1,
        "tls-failed"_L1,    "no-answer"_L1, "stalled"_L1,  "not-http"_L1, "broken"_L1,
        "proxy-refused"_L1, "not-asked"_L1, "failed"_L1};
    return kNames[static_cast<size_t>(end)];
}

std::vector<ProbeReply> askAll(std::span<const ProbeQuestion> questions,
                               const std::stop_token& stop, qint64 mostMs)
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(ready == CURLE_OK);
    const CurlMulti multi(curl_multi_init());
    std::vector<std::unique_ptr<ProbeTransfer>> transfers;
    for (const ProbeQuestion& question : questions) {
        transfers.push_back(std::make_unique<ProbeTransfer>(question));
        transfers.back()->begin();
        curl_multi_add_handle(multi.get(), transfers.back()->handle());
    }
    const auto of = [&transfers](const CURL* handle) {
        return std::ranges::find(transfers, handle, &ProbeTransfer::handle)->get();
    };
    QElapsedTimer since;
    since.start();
    int running = 1;
    while (running > 0 && !stop.stop_requested() && since.elapsed() < mostMs) {
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            break;
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
            if (message->msg == CURLMSG_DONE)
                of(message->easy_handle)->finish(message->data.result);
        }
        for (const auto& transfer : transfers) {
            if (transfer->isFinished || !transfer->isOverdue())
                continue;
            transfer->finish(CURLE_OPERATION_TIMEDOUT);
            curl_multi_remove_handle(multi.get(), transfer->handle());
        }
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, kLookAtProbeEveryMs, nullptr);
    }
    std::vector<ProbeReply> replies;
    for (const auto& transfer : transfers) {
        curl_multi_remove_handle(multi.get(), transfer->handle());
        replies.push_back(transfer->take());
    }
    return replies;
}

} // namespace cmgmedia
