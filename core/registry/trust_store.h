// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

#include <QStringList>

#include <span>
#include <stop_token>
#include <vector>

namespace cmgmedia {

/// Where a certificate lies: Microsoft\SystemCertificates\<store>\Certificates\<thumbprint>.
enum class SystemStore { Root, AuthRoot, Ca };

QString storeName(SystemStore store); ///< "ROOT", "AuthRoot", "CA"

struct StoredCertificate {
    Certificate certificate;
    SystemStore store = SystemStore::Root;

    bool operator==(const StoredCertificate&) const = default;
};

/// What lies in a store as a certificate and cannot be read as the one that its key is named after.
/// Windows passes over it (inferred).
struct UnreadableCertificate {
    QString store; ///< "ROOT", "Disallowed"
    QString key;   ///< its name, which should be the thumbprint
    Text why;

    bool operator==(const UnreadableCertificate&) const = default;
};

/// What Windows PE finds.
struct TrustStores {
    std::vector<StoredCertificate> trusted; ///< of ROOT, AuthRoot and CA, in that order
    std::vector<Certificate> disallowed;    ///< of Disallowed: no chain may lead through them
    std::vector<UnreadableCertificate> unreadable = {}; ///< of all four
};

/// The stores that a CA certificate belongs into and does not lie in yet: a root goes to ROOT and
/// AuthRoot, an intermediate to CA. Empty for a leaf.
std::vector<SystemStore> missingStores(const Certificate& certificate,
                                       std::span<const StoredCertificate> present);

/// What to do with the trust of a boot image.
struct TrustChange {
    std::vector<Certificate> add; ///< roots go to ROOT and AuthRoot, intermediates to CA
    /// Thumbprints, from each of these stores; also those that a certificate which cannot be read
    /// has for a name.
    std::vector<QByteArray> remove;
    /// Names of others that cannot be read: whatever the key is called.
    QStringList removeKeys = {};
};

/// What lies in the stores after a change, removing first. Leaves are not added.
std::vector<StoredCertificate> storedAfter(std::span<const StoredCertificate> present,
                                           const TrustChange& change);

/// What was done.
struct TrustReport {
    std::vector<StoredCertificate> added;
    std::vector<StoredCertificate> alreadyThere;
    std::vector<StoredCertificate> removed;
    std::vector<UnreadableCertificate> removedUnreadable = {};

    bool changed() const
    {
        return !added.empty() || !removed.empty() || !removedUnreadable.empty();
    }
};

/// The stores of an offline SOFTWARE hive.
/// A token is looked at between the steps and
/// while a hive is read and checked; hivex itself takes some tens of milliseconds a step.
Result<TrustStores> listStores(const QString& hivePath, const std::stop_token& stop);
/// The same of one that lies in another file; errors name it by its origin.
Result<TrustStores> listStores(const QByteArray& hive, const QString& origin,
                               const std::stop_token& stop);
/// The trusted ones alone.
Result<std::vector<StoredCertificate>> listTrust(const QString& hivePath,
                                                 const std::stop_token& stop);

/// Writes a changed copy of the hive, read back and compared before this returns. Nothing is
/// written when nothing changes. HiveDirty, HiveDamaged, BlobTooLarge, CertificateNotForTrust,
/// ThumbprintUnknown. The hive itself is never touched.
Result<TrustReport> changeTrust(const QString& hivePath, const QString& changedPath,
                                const TrustChange& change, const std::stop_token& stop);

} // namespace cmgmedia
