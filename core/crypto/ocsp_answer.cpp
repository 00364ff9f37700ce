// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/openssl_times.h"
#include "core/crypto/revocation_answer.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace openssl {

QDateTime utcOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    constexpr int kFirstYear = 1900;
    return {QDate(parts.tm_year + kFirstYear, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString revocationReason(int code)
{
    static constexpr QLatin1StringView kReasons[] = {
        ""_L1,           "keyCompromise"_L1,        "cACompromise"_L1,    "affiliationChanged"_L1,
        "superseded"_L1, "cessationOfOperation"_L1, "certificateHold"_L1, ""_L1,
        ""_L1,           "privilegeWithdrawn"_L1,   "aACompromise"_L1};
    return code >= 0 && code < static_cast<int>(std::size(kReasons)) ? QString(kReasons[code])
                                                                     : QString();
}

} // namespace openssl

namespace {

using namespace openssl;
using State = RevocationAnswer::State;

OcspId ocspIdOf(const Certificate& certificate, const Certificate& issuer)
{
    const X509Handle subject = parsedAgain(certificate.der);
    const X509Handle ca = parsedAgain(issuer.der);
    if (!subject || !ca)
        return nullptr;
    return OcspId(OCSP_cert_to_id(nullptr, subject.get(), ca.get())); // SHA-1, as Windows asks
}

QString ocspRefusal(int status)
{
    switch (status) {
    case OCSP_RESPONSE_STATUS_MALFORMEDREQUEST:
        return u"malformedRequest"_s;
    case OCSP_RESPONSE_STATUS_INTERNALERROR:
        return u"internalError"_s;
    case OCSP_RESPONSE_STATUS_TRYLATER:
        return u"tryLater"_s;
    case OCSP_RESPONSE_STATUS_SIGREQUIRED:
        return u"sigRequired"_s;
    case OCSP_RESPONSE_STATUS_UNAUTHORIZED:
        return u"unauthorized"_s;
    default:
        return QString::number(status);
    }
}

/// By the issuer itself, or by somebody whom the issuer lets sign such answers.
bool isSignedFor(OCSP_BASICRESP* basic, const Certificate& issuer, const QDateTime& now)
{
    const X509Handle ca = parsedAgain(issuer.der);
    const Store store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), ca.get());
    const Parameters parameters(X509_VERIFY_PARAM_new());
    X509_VERIFY_PARAM_set_time(parameters.get(), now.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_flags(parameters.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_STORE_set1_param(store.get(), parameters.get());
    const X509Stack certificates(sk_X509_new_null());
    sk_X509_push(certificates.get(), parsedAgain(issuer.der).release());
    return OCSP_basic_verify(basic, certificates.get(), store.get(), 0) == 1;
}

RevocationAnswer statusIn(OCSP_BASICRESP* basic, OCSP_CERTID* id, const QDateTime& now)
{
    RevocationAnswer answer;
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    int reason = -1;
    ASN1_GENERALIZEDTIME* revoked = nullptr;
    ASN1_GENERALIZEDTIME* made = nullptr;
    ASN1_GENERALIZEDTIME* next = nullptr;
    if (OCSP_resp_find_status(basic, id, &status, &reason, &revoked, &made, &next) != 1) {
        answer.state = State::Foreign;
        return answer;
    }
    // Without a next time there is always a newer answer (RFC 6960, 2.4): an old one is somebody's
    // copy, of which nobody says how long it holds.
    constexpr int kMostDaysWithoutNext = 7;
    const QDateTime from = utcOf(made);
    answer.nextUpdate = next == nullptr ? from.addDays(kMostDaysWithoutNext) : utcOf(next);
    if (from.isValid() && from > now.addSecs(kClockTolerance)) {
        answer.state = State::NotYetValid;
    } else if (answer.nextUpdate.isValid() && answer.nextUpdate <= now) {
        answer.state = State::Stale;
    } else if (status == V_OCSP_CERTSTATUS_REVOKED) {
        answer.state = State::Revoked;
        answer.revoked = utcOf(revoked);
        answer.reason = revocationReason(reason);
    } else {
        answer.state = status == V_OCSP_CERTSTATUS_GOOD ? State::Good : State::Unknown;
    }
    return answer;
}

} // namespace

QByteArray ocspRequest(const Certificate& certificate, const Certificate& issuer)
{
    OcspId id = ocspIdOf(certificate, issuer);
    const OcspRequest request(OCSP_REQUEST_new());
    if (!id || !request || OCSP_request_add0_id(request.get(), id.get()) == nullptr)
        return {};
    (void)id.release();
    return derOf<i2d_OCSP_REQUEST>(request.get());
}

RevocationAnswer judgeOcspAnswer(QByteArrayView bytes, const Certificate& certificate,
                                 const Certificate& issuer, const QDateTime& now)
{
    RevocationAnswer answer;
    const unsigned char* at = bytesOf(bytes);
    const OcspResponse response(d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(bytes.size())));
    const OcspId id = ocspIdOf(certificate, issuer);
    lastWords();
    if (!response || !id)
        return answer;
    const int status = OCSP_response_status(response.get());
    if (status != OCSP_RESPONSE_STATUS_SUCCESSFUL) {
        answer.state = State::Refused;
        answer.reason = ocspRefusal(status);
        return answer;
    }
    const OcspBasic basic(OCSP_response_get1_basic(response.get()));
    if (basic && isSignedFor(basic.get(), issuer, now))
        answer = statusIn(basic.get(), id.get(), now);
    else if (basic)
        answer.state = State::Foreign;
    lastWords();
    return answer;
}

} // namespace cmgmedia
