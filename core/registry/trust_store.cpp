// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/trust_store.h"

#include "core/base/atomic_file.h"
#include "core/crypto/errors.h"
#include "core/crypto/system_store_blob.h"
#include "core/registry/errors.h"
#include "core/registry/hive.h"

#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Q_LOGGING_CATEGORY(lcRegistry, "cmgmedia.registry", QtWarningMsg)

constexpr std::array kStores = {SystemStore::Root, SystemStore::AuthRoot, SystemStore::Ca};
constexpr QLatin1StringView kDisallowed = "Disallowed"_L1;

QLatin1StringView keyName(SystemStore store)
{
    switch (store) {
    case SystemStore::Root:
        return "ROOT"_L1;
    case SystemStore::AuthRoot:
        return "AuthRoot"_L1;
    case SystemStore::Ca:
        return "CA"_L1;
    }
    Q_UNREACHABLE();
}

/// A hive of this name is under way: gone again unless it was renamed.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(const QString& finalPath) : m_path(unfinishedName(finalPath)) {}
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile() { QFile::remove(m_path); }

    QString path() const { return m_path; }

private:
    QString m_path;
};

Result<std::optional<Hive::Key>> existingKey(const Hive& hive,
                                             std::initializer_list<QLatin1StringView> path)
{
    Hive::Key key = hive.root();
    for (const QLatin1StringView name : path) {
        Result<std::optional<Hive::Key>> child = hive.child(key, name);
        if (!child || !*child)
            return child;
        key = **child;
    }
    return std::optional(key);
}

Result<std::optional<Hive::Key>> certificatesKey(const Hive& hive, QLatin1StringView store)
{
    return existingKey(hive, {"Microsoft"_L1, "SystemCertificates"_L1, store, "Certificates"_L1});
}

/// The same, made where it is missing, with the siblings that each store of Windows has.
Result<Hive::Key> certificatesKeyOrNew(Hive& hive, SystemStore store)
{
    Result<Hive::Key> key = hive.root();
    for (const QLatin1StringView name : {"Microsoft"_L1, "SystemCertificates"_L1, keyName(store)}) {
        key = hive.childOrNew(*key, name);
        if (!key)
            return key;
    }
    for (const QLatin1StringView name : {"CRLs"_L1, "CTLs"_L1}) {
        if (Result<Hive::Key> sibling = hive.childOrNew(*key, name); !sibling)
            return sibling;
    }
    return hive.childOrNew(*key, "Certificates"_L1);
}

/// The certificate under a key of a store. Windows passes over it when the name of the key is
/// not its thumbprint, so that counts as damaged here.
Result<Certificate> certificateIn(const Hive& hive, Hive::Key key)
{
    const QString name = hive.name(key).value_or(QString());
    const Result<std::optional<QByteArray>> blob = hive.binary(key, "Blob"_L1);
    if (!blob)
        return blob.error();
    if (!*blob)
        return Error{ErrorCode::Corrupt, name, u"no Blob"_s};
    Result<Certificate> certificate = certificateFromBlob(**blob, name);
    if (certificate && certificate->thumbprintText().compare(name, Qt::CaseInsensitive) != 0)
        return Error{ErrorCode::Corrupt, name,
                     u"the thumbprint is %1"_s.arg(certificate->thumbprintText())};
    return certificate;
}

/// What a store holds.
struct StoreContent {
    std::vector<Certificate> certificates;
    std::vector<UnreadableCertificate> unreadable;
};

UnreadableCertificate unreadable(const Hive& hive, Hive::Key key, QLatin1StringView store,
                                 const Error& error)
{
    return {store, oneLine(hive.name(key).value_or(QString())),
            error.detail.isEmpty() ? describe(error) : error.detail};
}

Result<StoreContent> listStore(const Hive& hive, QLatin1StringView store,
                               const std::stop_token& stop)
{
    StoreContent found;
    const Result<std::optional<Hive::Key>> parent = certificatesKey(hive, store);
    if (!parent)
        return parent.error();
    if (!*parent)
        return found;
    const Result<std::vector<Hive::Key>> keys = hive.children(**parent);
    if (!keys)
        return keys.error();
    for (const Hive::Key key : *keys) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, QString(store), {}};
        Result<Certificate> certificate = certificateIn(hive, key);
        if (certificate) {
            found.certificates.push_back(*std::move(certificate));
            continue;
        }
        found.unreadable.push_back(unreadable(hive, key, store, certificate.error()));
        const UnreadableCertificate& over = found.unreadable.back();
        qCInfo(lcRegistry).noquote()
            << "passed over" << over.key << "in" << store << over.why.english();
    }
    return found;
}

/// Disallowed aside.
Result<TrustStores> listHive(const Hive& hive, const std::stop_token& stop)
{
    TrustStores all;
    for (const SystemStore store : kStores) {
        Result<StoreContent> found = listStore(hive, keyName(store), stop);
        if (!found)
            return found.error();
        for (Certificate& certificate : found->certificates)
            all.trusted.push_back({std::move(certificate), store});
        all.unreadable.insert(all.unreadable.end(), found->unreadable.begin(),
                              found->unreadable.end());
    }
    return all;
}

Result<TrustStores> listAllStores(const Hive& hive, const std::stop_token& stop)
{
    Result<TrustStores> stores = listHive(hive, stop);
    if (!stores)
        return stores;
    Result<StoreContent> disallowed = listStore(hive, kDisallowed, stop);
    if (!disallowed)
        return disallowed.error();
    stores->disallowed = std::move(disallowed->certificates);
    stores->unreadable.insert(stores->unreadable.end(), disallowed->unreadable.begin(),
                              disallowed->unreadable.end());
    return stores;
}

bool contains(const std::vector<StoredCertificate>& list, const StoredCertificate& item)
{
    return std::ranges::find(list, item) != list.end();
}

std::vector<SystemStore> storesFor(const Certificate& certificate)
{
    if (certificate.kind == CertificateKind::Root)
        return {SystemStore::Root, SystemStore::AuthRoot};
    return {SystemStore::Ca};
}

/// Of a name that nobody can read a certificate under; Disallowed stays as it is.
bool planRemovalOf(const QString& key, const TrustStores& present, TrustReport& plan)
{
    bool isThere = false;
    for (const UnreadableCertificate& over : present.unreadable) {
        if (over.store == kDisallowed || over.key.compare(key, Qt::CaseInsensitive) != 0)
            continue;
        isThere = true;
        if (std::ranges::find(plan.removedUnreadable, over) == plan.removedUnreadable.end())
            plan.removedUnreadable.push_back(over);
    }
    return isThere;
}

Result<> planRemoval(const TrustStores& present, const TrustChange& change, TrustReport& plan)
{
    for (const QString& key : change.removeKeys) {
        if (!planRemovalOf(key, present, plan))
            return Error{ErrorCode::ThumbprintUnknown, key, {}};
    }
    for (const QByteArray& thumbprint : change.remove) {
        bool known = planRemovalOf(QString::fromLatin1(thumbprint.toHex()), present, plan);
        for (const StoredCertificate& stored : present.trusted) {
            if (stored.certificate.thumbprint != thumbprint)
                continue;
            known = true;
            if (!contains(plan.removed, stored))
                plan.removed.push_back(stored);
        }
        if (!known)
            return Error{ErrorCode::ThumbprintUnknown,
                         QString::fromLatin1(thumbprint.toHex().toUpper()),
                         {}};
    }
    return {};
}

Result<> planAddition(const std::vector<StoredCertificate>& present, const Certificate& certificate,
                      TrustReport& plan)
{
    if (certificate.kind == CertificateKind::Leaf)
        return Error{ErrorCode::CertificateNotForTrust, certificate.displayName(),
                     certificate.thumbprintText()};
    const qsizetype blobBytes = systemStoreBlob(certificate).size();
    if (blobBytes > Hive::kLargestValueBytes)
        return Error{ErrorCode::BlobTooLarge, certificate.displayName(),
                     u"%1 bytes, at most %2"_s.arg(blobBytes).arg(Hive::kLargestValueBytes)};
    for (const SystemStore store : storesFor(certificate)) {
        const StoredCertificate wanted{certificate, store};
        if (contains(plan.added, wanted) || contains(plan.alreadyThere, wanted))
            continue;
        if (contains(present, wanted) && !contains(plan.removed, wanted))
            plan.alreadyThere.push_back(wanted);
        else
            plan.added.push_back(wanted);
    }
    return {};
}

/// What the change comes to; removing happens first.
Result<TrustReport> planChange(const TrustStores& present, const TrustChange& change)
{
    TrustReport plan;
    if (Result<> done = planRemoval(present, change, plan); !done)
        return done.error();
    for (const Certificate& certificate : change.add) {
        if (Result<> done = planAddition(present.trusted, certificate, plan); !done)
            return done.error();
    }
    return plan;
}

Result<> removeFrom(Hive& hive, QLatin1StringView store, const QString& name)
{
    const Result<std::optional<Hive::Key>> parent = certificatesKey(hive, store);
    if (!parent)
        return parent.error();
    Q_ASSERT(*parent);
    const Result<std::vector<Hive::Key>> keys = hive.children(**parent);
    if (!keys)
        return keys.error();
    for (const Hive::Key key : *keys) {
        const std::optional<QString> found = hive.name(key);
        if (found && oneLine(*found).compare(name, Qt::CaseInsensitive) == 0)
            return hive.remove(key);
    }
    return Error{ErrorCode::HiveDamaged, name, {}};
}

Result<> removeFrom(Hive& hive, const UnreadableCertificate& over)
{
    for (const SystemStore store : kStores) {
        if (over.store == keyName(store))
            return removeFrom(hive, keyName(store), over.key);
    }
    Q_UNREACHABLE();
}

Result<> removeFrom(Hive& hive, const StoredCertificate& stored)
{
    return removeFrom(hive, keyName(stored.store), stored.certificate.thumbprintText());
}

Result<> addTo(Hive& hive, const StoredCertificate& wanted)
{
    const Result<Hive::Key> parent = certificatesKeyOrNew(hive, wanted.store);
    if (!parent)
        return parent.error();
    const QByteArray name = wanted.certificate.thumbprintText().toLatin1();
    const Result<Hive::Key> key = hive.childOrNew(*parent, QLatin1StringView(name));
    if (!key)
        return key.error();
    return hive.setBinary(*key, "Blob"_L1, systemStoreBlob(wanted.certificate));
}

/// hivex looks through all certificates of the store for the place of each.
Result<> apply(Hive& hive, const TrustReport& plan, const std::stop_token& stop)
{
    const auto logged = [&stop](const char* act, const StoredCertificate& stored) -> Result<> {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, stored.certificate.displayName(), {}};
        qCDebug(lcRegistry).noquote()
            << act << stored.certificate.thumbprintText() << "in" << storeName(stored.store);
        return {};
    };
    for (const StoredCertificate& stored : plan.removed) {
        if (Result<> goesOn = logged("removing", stored); !goesOn)
            return goesOn;
        if (Result<> done = removeFrom(hive, stored); !done)
            return done;
    }
    for (const UnreadableCertificate& over : plan.removedUnreadable) {
        if (Result<> done = removeFrom(hive, over); !done)
            return done;
    }
    for (const StoredCertificate& wanted : plan.added) {
        if (Result<> goesOn = logged("adding", wanted); !goesOn)
            return goesOn;
        if (Result<> done = addTo(hive, wanted); !done)
            return done;
    }
    return {};
}

void sortByStoreAndDer(std::vector<StoredCertificate>& list)
{
    std::ranges::sort(list, [](const StoredCertificate& a, const StoredCertificate& b) {
        return a.store != b.store ? a.store < b.store : a.certificate.der < b.certificate.der;
    });
}

/// What must be there afterwards, and nothing else.
TrustStores expectedAfter(TrustStores present, const TrustReport& plan)
{
    std::erase_if(present.trusted, [&plan](const StoredCertificate& stored) {
        return contains(plan.removed, stored);
    });
    std::erase_if(present.unreadable, [&plan](const UnreadableCertificate& over) {
        const auto takesItsPlace = [&over](const StoredCertificate& added) {
            return over.store == keyName(added.store)
                   && over.key.compare(added.certificate.thumbprintText(), Qt::CaseInsensitive)
                          == 0;
        };
        return std::ranges::find(plan.removedUnreadable, over) != plan.removedUnreadable.end()
               || std::ranges::any_of(plan.added, takesItsPlace);
    });
    present.trusted.insert(present.trusted.end(), plan.added.begin(), plan.added.end());
    sortByStoreAndDer(present.trusted);
    return present;
}

/// Opened anew, which checks all of its structure.
Result<> compare(const QString& path, const TrustStores& expected, const QString& finalPath,
                 const std::stop_token& stop)
{
    const Result<Hive> hive = Hive::open(path, stop);
    if (!hive)
        return resultDiffers(hive.error(), finalPath);
    Result<TrustStores> found = listHive(*hive, stop);
    if (!found)
        return resultDiffers(found.error(), finalPath);
    sortByStoreAndDer(found->trusted);
    if (found->trusted != expected.trusted)
        return Error{ErrorCode::ResultDiffers, finalPath,
                     u"%1 certificates, not the %2 expected ones"_s.arg(found->trusted.size())
                         .arg(expected.trusted.size())};
    if (found->unreadable.size() != expected.unreadable.size())
        return Error{ErrorCode::ResultDiffers, finalPath,
                     u"%1 that cannot be read, not %2"_s.arg(found->unreadable.size())
                         .arg(expected.unreadable.size())};
    return {};
}

} // namespace

std::vector<SystemStore> missingStores(const Certificate& certificate,
                                       std::span<const StoredCertificate> present)
{
    if (certificate.kind == CertificateKind::Leaf)
        return {};
    std::vector<SystemStore> stores = storesFor(certificate);
    std::erase_if(stores, [&](SystemStore store) {
        return std::ranges::find(present, StoredCertificate{certificate, store}) != present.end();
    });
    return stores;
}

std::vector<StoredCertificate> storedAfter(std::span<const StoredCertificate> present,
                                           const TrustChange& change)
{
    std::vector<StoredCertificate> after(present.begin(), present.end());
    std::erase_if(after, [&change](const StoredCertificate& stored) {
        return std::ranges::find(change.remove, stored.certificate.thumbprint)
               != change.remove.end();
    });
    for (const Certificate& certificate : change.add) {
        for (const SystemStore store : missingStores(certificate, after))
            after.push_back({certificate, store});
    }
    return after;
}

QString storeName(SystemStore store)
{
    return keyName(store);
}

Result<std::vector<StoredCertificate>> listTrust(const QString& hivePath,
                                                 const std::stop_token& stop)
{
    const Result<Hive> hive = Hive::open(hivePath, stop);
    if (!hive)
        return hive.error();
    Result<TrustStores> stores = listHive(*hive, stop);
    if (!stores)
        return stores.error();
    return std::move(stores->trusted);
}

Result<TrustStores> listStores(const QString& hivePath, const std::stop_token& stop)
{
    const Result<Hive> hive = Hive::open(hivePath, stop);
    return hive ? listAllStores(*hive, stop) : hive.error();
}

Result<TrustStores> listStores(const QByteArray& hive, const QString& origin,
                               const std::stop_token& stop)
{
    const Result<Hive> opened = Hive::fromBytes(hive, origin, stop);
    return opened ? listAllStores(*opened, stop) : opened.error();
}

Result<TrustReport> changeTrust(const QString& hivePath, const QString& changedPath,
                                const TrustChange& change, const std::stop_token& stop)
{
    if (isSameFile(hivePath, changedPath))
        return Error{ErrorCode::OutputIsSource, changedPath, {}};
    Result<Hive> hive = Hive::open(hivePath, stop);
    if (!hive)
        return hive.error();
    const Result<TrustStores> stores = listHive(*hive, stop);
    if (!stores)
        return stores.error();
    Result<TrustReport> plan = planChange(*stores, change);
    if (!plan || !plan->changed())
        return plan;
    if (Result<> done = apply(*hive, *plan, stop); !done)
        return done.error();
    const UnfinishedFile unfinished(changedPath);
    if (Result<> done = hive->writeTo(unfinished.path()); !done)
        return Error{done.error().code, changedPath, done.error().detail};
    if (Result<> fine =
            compare(unfinished.path(), expectedAfter(*stores, *plan), changedPath, stop);
        !fine)
        return fine.error();
    if (Result<> done = renameOver(unfinished.path(), changedPath); !done)
        return done.error();
    return plan;
}

} // namespace cmgmedia
