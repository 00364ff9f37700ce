// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/openssl_times.h"
#include "core/crypto/revocation_answer.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;
using State = RevocationAnswer::State;

Crl crlOf(QByteArrayView list)
{
    const unsigned char* at = bytesOf(list);
    Crl crl(d2i_X509_CRL(nullptr, &at, static_cast<long>(list.size())));
    if (crl)
        return crl;
    const Bio bio(BIO_new_mem_buf(list.data(), static_cast<int>(list.size())));
    return Crl(PEM_read_bio_X509_CRL(bio.get(), nullptr, nullptr, nullptr));
}

bool isSignedBy(X509_CRL* crl, X509* issuer)
{
    EVP_PKEY* key = X509_get0_pubkey(issuer);
    return key != nullptr
           && X509_NAME_cmp(X509_CRL_get_issuer(crl), X509_get_subject_name(issuer)) == 0
           && X509_CRL_verify(crl, key) == 1;
}

/// Rules about what the list covers, of which only those of whole lists are followed.
bool isWholeList(const X509_CRL* crl)
{
    if (X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0)
        return false;
    for (int i = 0; i < X509_CRL_get_ext_count(crl); ++i) {
        X509_EXTENSION* extension = X509_CRL_get_ext(crl, i);
        if (X509_EXTENSION_get_critical(extension) == 0)
            continue;
        const int kind = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (kind != NID_crl_number && kind != NID_authority_key_identifier)
            return false;
    }
    return true;
}

RevocationAnswer entryOf(X509_CRL* crl, X509* certificate, RevocationAnswer answer)
{
    X509_REVOKED* entry = nullptr;
    const int found = X509_CRL_get0_by_cert(crl, &entry, certificate);
    constexpr int kRemoved = 2; // removeFromCRL
    answer.state = found == 0 || found == kRemoved ? State::Good : State::Revoked;
    if (answer.state == State::Good || entry == nullptr)
        return answer;
    answer.revoked = utcOf(X509_REVOKED_get0_revocationDate(entry));
    if (const AsnEnumerated reason{static_cast<ASN1_ENUMERATED*>(
            X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr))})
        answer.reason = revocationReason(static_cast<int>(ASN1_ENUMERATED_get(reason.get())));
    return answer;
}

} // namespace

QStringList issuerUrlsOf(const Certificate& certificate)
{
    const X509Handle x509 = parsedAgain(certificate.der);
    const AccessMethods methods(x509 ? static_cast<AUTHORITY_INFO_ACCESS*>(
                                    X509_get_ext_d2i(x509.get(), NID_info_access, nullptr, nullptr))
                                     : nullptr);
    lastWords();
    QStringList urls;
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(methods.get()); ++i) {
        const ACCESS_DESCRIPTION* method = sk_ACCESS_DESCRIPTION_value(methods.get(), i);
        const GENERAL_NAME* place = method->location;
        if (OBJ_obj2nid(method->method) != NID_ad_ca_issuers || place->type != GEN_URI)
            continue;
        const ASN1_IA5STRING* text = place->d.uniformResourceIdentifier;
        urls << showable(QString::fromLatin1(
            reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)));
    }
    return urls;
}

RevocationAnswer judgeRevocationList(QByteArrayView list, const Certificate& certificate,
                                     const Certificate& issuer, const QDateTime& now)
{
    RevocationAnswer answer;
    const Crl crl = crlOf(list);
    const X509Handle ca = parsedAgain(issuer.der);
    const X509Handle subject = parsedAgain(certificate.der);
    lastWords();
    if (!crl || !ca || !subject)
        return answer;
    answer.nextUpdate = utcOf(X509_CRL_get0_nextUpdate(crl.get()));
    const QDateTime made = utcOf(X509_CRL_get0_lastUpdate(crl.get()));
    if (!isSignedBy(crl.get(), ca.get()))
        answer.state = State::Foreign;
    else if (!isWholeList(crl.get()))
        answer.state = State::Incomplete;
    else if (made.isValid() && made > now.addSecs(kClockTolerance))
        answer.state = State::NotYetValid;
    else if (!answer.nextUpdate.isValid() || answer.nextUpdate <= now)
        answer.state = State::Stale;
    else
        answer = entryOf(crl.get(), subject.get(), answer);
    lastWords();
    return answer;
}

} // namespace cmgmedia
