// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/tls_observer.h"

#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kMostSentCertificates = 10;
constexpr qsizetype kMostChainBytes = 64 << 10;
constexpr int kMostCaNames = 50;
constexpr int kMostStapleBytes = 64 << 10;
constexpr int kRecordHeader = 5;

/// Those of Windows by default; SHA-1 last, for servers that have nothing else.
constexpr char kSignatures[] =
    "RSA-PSS+SHA256:RSA-PSS+SHA384:RSA-PSS+SHA512:RSA+SHA256:RSA+SHA384:RSA+SHA1:ECDSA+SHA256:"
    "ECDSA+SHA384:ECDSA+SHA1:RSA+SHA512:ECDSA+SHA512";

int observerIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

TlsObserver* observerOf(const SSL* ssl)
{
    return static_cast<TlsObserver*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), observerIndex()));
}

bool isTlsRecord(const unsigned char* header, size_t size)
{
    constexpr int kFirstType = SSL3_RT_CHANGE_CIPHER_SPEC;
    constexpr int kLastType = SSL3_RT_APPLICATION_DATA;
    return size >= 2 && header[0] >= kFirstType && header[0] <= kLastType
           && header[1] == SSL3_VERSION_MAJOR;
}

QString nameText(const X509_NAME* name)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return openssl::showable(QString::fromUtf8(text, size));
}

} // namespace

/// OpenSSL's C functions, which know an observer by the context.
struct TlsCallbacks {
    static void takeChain(TlsSight& sight, const STACK_OF(X509) * sent)
    {
        qsizetype bytes = 0;
        sight.chain.clear();
        for (int i = 0; i < sk_X509_num(sent); ++i) {
            const QByteArray der = openssl::derOf<i2d_X509>(sk_X509_value(sent, i));
            bytes += der.size();
            if (i >= kMostSentCertificates || bytes > kMostChainBytes) {
                sight.hasMore = true;
                return;
            }
            Result<Certificate> one = Certificate::fromDer(der, {});
            if (one)
                sight.chain.push_back(*std::move(one));
            else
                ++sight.unreadable;
        }
    }

    /// Judged afterwards, with what Windows PE knows.
    static int acceptCertificate(X509_STORE_CTX* context, void* raw)
    {
        auto& self = *static_cast<TlsObserver*>(raw);
        takeChain(self.m_sight, X509_STORE_CTX_get0_untrusted(context));
        X509* leaf = X509_STORE_CTX_get0_cert(context);
        const QByteArray der = leaf ? openssl::derOf<i2d_X509>(leaf) : QByteArray();
        if (!self.m_onlyLeaf.isEmpty() && der != self.m_onlyLeaf) {
            self.m_sight.isOtherLeaf = true;
            X509_STORE_CTX_set_error(context, X509_V_ERR_CERT_REJECTED);
            return 0;
        }
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return 1;
    }

    static int giveNoCertificate(SSL* ssl, void* raw)
    {
        auto& self = *static_cast<TlsObserver*>(raw);
        // TLS 1.3 asks behind the handshake without another one.
        CertificateWish wish{self.m_sight.isDone ? std::max(self.m_handshakes, 2) : 1, {}};
        const STACK_OF(X509_NAME)* names = SSL_get0_peer_CA_list(ssl);
        for (int i = 0; i < sk_X509_NAME_num(names) && i < kMostCaNames; ++i)
            wish.names << nameText(sk_X509_NAME_value(names, i));
        self.m_sight.wish = std::move(wish);
        return 1;
    }

    static void noteState(const SSL* ssl, int where, int value)
    {
        TlsObserver* self = observerOf(ssl);
        if (self == nullptr)
            return;
        if ((where & SSL_CB_HANDSHAKE_START) != 0)
            ++self->m_handshakes;
        if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && (value >> 8) == SSL3_AL_FATAL)
            self->m_sight.alert = value & 0xFF;
        if ((where & SSL_CB_HANDSHAKE_DONE) == 0 || self->m_sight.isDone)
            return;
        TlsSight& sight = self->m_sight;
        sight.isDone = true;
        sight.version = QString::fromLatin1(SSL_get_version(ssl));
        sight.suite = QString::fromLatin1(SSL_get_cipher_name(ssl));
        auto* unconst = const_cast<SSL*>(ssl); // what OpenSSL's macro wants, which changes nothing
        if (const auto group = SSL_get_negotiated_group(unconst); group > 0)
            sight.group =
                QString::fromLatin1(SSL_group_to_name(unconst, static_cast<int>(group))).toLower();
    }

    static void noteRecord(int isWritten, int /*version*/, int type, const void* bytes, size_t size,
                           SSL* /*ssl*/, void* raw)
    {
        auto& self = *static_cast<TlsObserver*>(raw);
        if (type != SSL3_RT_HEADER)
            return;
        TlsSight& sight = self.m_sight;
        const auto* header = static_cast<const unsigned char*>(bytes);
        const qint64 record =
            size < kRecordHeader ? 0 : kRecordHeader + (header[3] << 8 | header[4]);
        if (isWritten == 0 && sight.bytesReceived == 0 && !isTlsRecord(header, size))
            sight.isOtherThing = true;
        (isWritten != 0 ? sight.bytesSent : sight.bytesReceived) += record;
    }

    static int takeStaple(SSL* ssl, void* raw)
    {
        auto& self = *static_cast<TlsObserver*>(raw);
        const unsigned char* bytes = nullptr;
        const long size = SSL_get_tlsext_status_ocsp_resp(ssl, &bytes);
        if (size > 0 && size <= kMostStapleBytes)
            self.m_sight.staple = QByteArray(reinterpret_cast<const char*>(bytes), size);
        return 1;
    }
};

bool TlsObserver::attach(void* sslContext)
{
    auto* context = static_cast<SSL_CTX*>(sslContext);
    // Else servers with SHA-1 or TLS 1.0 can't even be looked at.
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_options(context, SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_NO_TICKET);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    const bool has13 = m_hello->hasTls13 && !m_isWithoutTls13;
    QByteArray groups(m_hello->groups); // OpenSSL's macros take what they could write to
    QByteArray signatures(kSignatures);
    const bool isTaken =
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION) == 1
        && SSL_CTX_set_max_proto_version(context, has13 ? TLS1_3_VERSION : TLS1_2_VERSION) == 1
        && SSL_CTX_set_cipher_list(context, m_hello->suites) == 1
        && (!has13 || SSL_CTX_set_ciphersuites(context, m_hello->suites13) == 1)
        && SSL_CTX_set1_groups_list(context, groups.data()) == 1
        && SSL_CTX_set1_sigalgs_list(context, signatures.data()) == 1
        && SSL_CTX_set_ex_data(context, observerIndex(), this) == 1;
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &TlsCallbacks::acceptCertificate, this);
    SSL_CTX_set_cert_cb(context, &TlsCallbacks::giveNoCertificate, this);
    SSL_CTX_set_info_callback(context, &TlsCallbacks::noteState);
    SSL_CTX_set_msg_callback(context, &TlsCallbacks::noteRecord);
    SSL_CTX_set_msg_callback_arg(context, this);
    SSL_CTX_set_post_handshake_auth(context, 1);
    SSL_CTX_set_tlsext_status_type(context, TLSEXT_STATUSTYPE_ocsp);
    // What the macro SSL_CTX_set_tlsext_status_cb does, without its cast of C.
    SSL_CTX_callback_ctrl(context, SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                          reinterpret_cast<void (*)()>(&TlsCallbacks::takeStaple));
    SSL_CTX_set_tlsext_status_arg(context, this);
    ERR_clear_error();
    return isTaken;
}

} // namespace cmgmedia
