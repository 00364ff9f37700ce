// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

struct hive_h; // hivex.h's

namespace cmgmedia {

/// A value as the registry stores it.
struct HiveValue {
    quint32 type = 0; ///< REG_SZ 1, REG_BINARY 3, REG_DWORD 4, REG_MULTI_SZ 7, ...
    QByteArray bytes;
};

/// A clean registry hive in memory. Changes stay there until writeTo(); the file that was opened
/// is never written. The only place that calls hivex.
class Hive
{
public:
    using Key = size_t; ///< valid as long as the hive is open and the key is not removed

    /// Data in one cell: above this the format wants a list of segments, which hivex does not
    /// write, and which other readers then miss.
    static constexpr qsizetype kLargestValueBytes = 16344;

    /// HiveDirty, HiveDamaged, Truncated, Cancelled.
    static Result<Hive> open(const QString& path, const std::stop_token& stop);
    /// The same of one that lies in another file; errors name it by its origin.
    static Result<Hive> fromBytes(const QByteArray& bytes, const QString& origin,
                                  const std::stop_token& stop);

    Key root() const;
    Result<std::vector<Key>> children(Key key) const;
    /// Nothing when it cannot be expressed in Unicode.
    std::optional<QString> name(Key key) const;
    /// The subkey of that name, in whatever case, where there is one.
    Result<std::optional<Key>> child(Key key, QLatin1StringView name) const;
    Result<Key> childOrNew(Key key, QLatin1StringView name);
    /// The value of that name, in whatever case; nothing where it is absent or empty, or larger
    /// than a value of ours can be.
    Result<std::optional<HiveValue>> value(Key key, QLatin1StringView name) const;
    /// The binary value of that name, in whatever case; nothing where it is absent, of another
    /// type, or larger than a value of ours can be.
    Result<std::optional<QByteArray>> binary(Key key, QLatin1StringView name) const;
    /// Other values of the key stay. BlobTooLarge above the largest value.
    Result<> setBinary(Key key, QLatin1StringView name, const QByteArray& value);
    Result<> setText(Key key, QLatin1StringView name, const QString& text);
    Result<> setTexts(Key key, QLatin1StringView name, const QStringList& texts);
    Result<> setNumber(Key key, QLatin1StringView name, quint32 number);
    /// HiveDamaged when the key has subkeys: removing those is nothing we ever need.
    Result<> remove(Key key);
    Result<> writeTo(const QString& path);

private:
    struct Close {
        void operator()(hive_h* hive) const;
    };

    Hive(std::unique_ptr<hive_h, Close> hive, QString path);
    static Result<Hive> load(const QString& path, const QString& origin);
    Error failed(int errorNumber, const QString& what) const;
    Result<std::vector<size_t>> values(Key key) const;
    Result<> setValue(Key key, QLatin1StringView name, int type, QByteArray bytes);
    Result<> checkReplaceable(Key key) const;
    Result<> dropEmptyLists(const QString& path) const;

    std::unique_ptr<hive_h, Close> m_hive;
    QString m_path;
    std::vector<Key> m_robbed; ///< keys that lost a subkey
};

} // namespace cmgmedia
