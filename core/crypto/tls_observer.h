// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/windows_pe_hello.h"

namespace cmgmedia {

/// That a server asked for a client certificate, which it never gets.
struct CertificateWish {
    int handshake = 1; ///< in the first one, or in a later one, when it had read the path
    QStringList names; ///< of the CAs that it takes; it may name none

    bool operator==(const CertificateWish&) const = default;
};

/// What a handshake showed, whoever it was that answered.
struct TlsSight {
    bool isDone = false;            ///< the first handshake came to its end
    QString version;                ///< "TLSv1.2"
    QString suite;                  ///< OpenSSL's name
    QString group;                  ///< "x25519"; empty: none
    std::vector<Certificate> chain; ///< as it was sent, the server's first
    int unreadable = 0;             ///< of the chain; left out
    bool hasMore = false;           ///< the chain was longer than was looked at
    QByteArray staple;              ///< the OCSP answer that came along
    std::optional<CertificateWish> wish;
    std::optional<int> alert;  ///< that the server ended it with; RFC 8446, 6
    bool isOtherThing = false; ///< something came that is no TLS
    bool isOtherLeaf = false;  ///< the certificate was not the one that was expected
    qint64 bytesReceived = 0;  ///< in records, as far as OpenSSL read them
    qint64 bytesSent = 0;
    bool operator==(const TlsSight&) const = default;
};

/// Looks on while a library shakes hands through an SSL_CTX. It takes whatever certificate is
/// shown, so nothing may be sent over the connection that is not for everybody: judging is done
/// afterwards. No client certificate is ever given.
class TlsObserver
{
public:
    /// The hello is somebody else's, and lives longer.
    explicit TlsObserver(const WindowsPeHello& hello) : m_hello(&hello) {}
    TlsObserver(const TlsObserver&) = delete;
    TlsObserver& operator=(const TlsObserver&) = delete;

    /// Ends handshakes with anybody who shows another certificate.
    void wantOnly(QByteArray leafDer) { m_onlyLeaf = std::move(leafDer); }
    void withoutTls13() { m_isWithoutTls13 = true; }

    /// An SSL_CTX, which this object must outlive. False: OpenSSL does not take the hello.
    bool attach(void* sslContext);
    const TlsSight& sight() const { return m_sight; }

private:
    friend struct TlsCallbacks;

    const WindowsPeHello* m_hello;
    QByteArray m_onlyLeaf;
    bool m_isWithoutTls13 = false;
    TlsSight m_sight;
    int m_handshakes = 0;
};

} // namespace cmgmedia
