// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/openssl_handles.h"

#include <vector>

namespace cmgmedia {

/// A private key of a PFX with what its bag says.
struct PfxKey {
    openssl::Key key; ///< null when OpenSSL does not know its kind
    QString provider;
    QString encryption;
};

/// What opens the bags.
struct PfxOpener {
    const char* password = nullptr;  ///< nullptr: none at all, which is not an empty one
    bool isVerified = false;         ///< the MAC showed that the password is right
    OSSL_LIB_CTX* context = nullptr; ///< where the algorithms are; nullptr: OpenSSL's own
};

/// Walks over the bags of a PKCS #12.
class PfxBags
{
public:
    PfxBags(const PfxOpener& opener, QString origin);

    Result<> read(PKCS12* pfx);
    /// After a failed read(): OpenSSL's legacy provider would help.
    bool wantsLegacy() const { return m_wantsLegacy; }

    std::vector<PfxKey> keys;
    std::vector<Certificate> certificates;
    QString certificateEncryption;

private:
    Result<> readSafe(PKCS7* safe);
    Result<> readBags(const STACK_OF(PKCS12_SAFEBAG) * bags, int depth);
    Result<> readBag(const PKCS12_SAFEBAG* bag, int depth);
    Result<> readShroudedKey(const PKCS12_SAFEBAG* bag);
    Result<> readCertificate(const PKCS12_SAFEBAG* bag);
    void addKey(const PKCS12_SAFEBAG* bag, const PKCS8_PRIV_KEY_INFO* info, const QString& cipher);
    Result<> spend(const X509_ALGOR* algorithm);
    Error undecryptable(const X509_ALGOR* algorithm);
    Error damaged(const Text& what) const;

    PfxOpener m_opener;
    QString m_origin;
    long m_iterationsLeft;
    int m_bagsLeft;
    bool m_wantsLegacy = false;
};

/// Deriving a key takes as many rounds as the file says: more than these we do not wait for.
/// Windows and OpenSSL write 2000 or 2048.
inline constexpr long kMostPfxIterations = 2'000'000;

} // namespace cmgmedia
