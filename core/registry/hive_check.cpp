// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/hive_check.h"

#include "core/registry/errors.h"
#include "core/registry/hive_cells.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Offsets and least sizes are those of the regf format, counted from the content of the cell.
constexpr quint32 kNothing = 0xffffffff;
constexpr qsizetype kKeyBytes = 76;
constexpr qsizetype kValueBytes = 20;
constexpr qsizetype kSecurityBytes = 20;
constexpr quint32 kInline = 0x80000000;

Error damaged(const QString& subject, const QString& detail)
{
    return Error{ErrorCode::HiveDamaged, subject, detail};
}

QString hex(quint32 number)
{
    return u"0x%1"_s.arg(number, 0, 16);
}

template <typename T>
T at(QByteArrayView bytes, qsizetype offset)
{
    Q_ASSERT(offset + static_cast<qsizetype>(sizeof(T)) <= bytes.size());
    return qFromLittleEndian<T>(bytes.data() + offset);
}

/// Follows every reference from the root key on. Each cell may be reached once, which bounds the
/// walk; only security descriptors are shared.
class ReferenceWalk
{
public:
    ReferenceWalk(HiveCells cells, QString subject, std::stop_token stop)
        : m_cells(std::move(cells)), m_subject(std::move(subject)), m_stop(std::move(stop))
    {}

    Result<> run(quint32 rootCell)
    {
        m_keys.push_back({rootCell, kNothing});
        while (!m_keys.empty()) {
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_subject, {}};
            const PendingKey key = m_keys.back();
            m_keys.pop_back();
            if (Result<> fine = checkKey(key); !fine)
                return fine;
        }
        return {};
    }

private:
    struct PendingKey {
        quint32 cell;
        quint32 parent; ///< kNothing for the root, whose parent field means nothing
    };

    Error bad(const char* what, quint32 offset) const
    {
        return damaged(m_subject, u"%1 at %2"_s.arg(QLatin1StringView(what), hex(offset)));
    }

    /// The content of a cell that nothing has referred to yet.
    Result<QByteArrayView> claim(quint32 offset, qsizetype leastBytes, const char* what)
    {
        const std::optional<QByteArrayView> content = m_cells.claim(offset);
        if (!content || content->size() < leastBytes)
            return bad(what, offset);
        return *content;
    }

    Result<> checkKey(const PendingKey& pending)
    {
        const Result<QByteArrayView> key = claim(pending.cell, kKeyBytes, "a damaged key");
        if (!key)
            return key.error();
        if (!key->startsWith("nk") || kKeyBytes + at<quint16>(*key, 72) > key->size())
            return bad("a damaged key", pending.cell);
        if (pending.parent != kNothing && at<quint32>(*key, 16) != pending.parent)
            return bad("a key with another parent", pending.cell);
        if (Result<> fine = checkSecurity(at<quint32>(*key, 44)); !fine)
            return fine;
        // hivex asserts that a class name it deletes is there, whatever its length
        if (const auto className = at<quint32>(*key, 48); className != kNothing) {
            if (Result<QByteArrayView> cell = claim(className, 0, "a damaged class name"); !cell)
                return cell.error();
        }
        if (Result<> fine = checkValues(*key); !fine)
            return fine;
        return checkSubkeys(*key, pending.cell);
    }

    Result<> checkSecurity(quint32 offset)
    {
        const std::optional<QByteArrayView> security = securityCell(offset);
        // hivex writes through both links when the last key that uses the descriptor goes
        if (!security || !securityCell(at<quint32>(*security, 4))
            || !securityCell(at<quint32>(*security, 8)))
            return bad("a damaged security descriptor", offset);
        return {};
    }

    std::optional<QByteArrayView> securityCell(quint32 offset) const
    {
        const std::optional<QByteArrayView> content = m_cells.content(offset);
        if (!content || content->size() < kSecurityBytes || !content->startsWith("sk"))
            return std::nullopt;
        return content;
    }

    Result<> checkSubkeys(QByteArrayView key, quint32 keyCell)
    {
        const auto count = at<quint32>(key, 20);
        if (count == 0)
            return {};
        const size_t before = m_keys.size();
        if (Result<> fine = readSubkeyList(at<quint32>(key, 28), keyCell, ListLevel::Top); !fine)
            return fine;
        if (m_keys.size() - before != count)
            return bad("a key with another number of subkeys", keyCell);
        return {};
    }

    enum class ListLevel { Top, BelowIndexRoot };

    /// An ri lists other lists, one level deep; lf and lh list keys with hashes, li without.
    Result<> readSubkeyList(quint32 offset, quint32 parent, ListLevel level)
    {
        const Result<QByteArrayView> list = claim(offset, 4, "a damaged list of subkeys");
        if (!list)
            return list.error();
        const bool isIndexRoot = list->startsWith("ri");
        const bool hasHashes = list->startsWith("lf") || list->startsWith("lh");
        const qsizetype entryBytes = hasHashes ? 8 : 4;
        const auto count = at<quint16>(*list, 2);
        if ((!isIndexRoot && !hasHashes && !list->startsWith("li"))
            || (isIndexRoot && level != ListLevel::Top) || 4 + count * entryBytes > list->size())
            return bad("a damaged list of subkeys", offset);
        for (qsizetype i = 0; i < count; ++i) {
            const auto entry = at<quint32>(*list, 4 + i * entryBytes);
            if (!isIndexRoot)
                m_keys.push_back({entry, parent});
            else if (Result<> fine = readSubkeyList(entry, parent, ListLevel::BelowIndexRoot);
                     !fine)
                return fine;
        }
        return {};
    }

    Result<> checkValues(QByteArrayView key)
    {
        const auto count = at<quint32>(key, 36);
        if (count == 0)
            return {};
        const auto offset = at<quint32>(key, 40);
        const Result<QByteArrayView> list = claim(offset, 0, "a damaged list of values");
        if (!list)
            return list.error();
        if (count > static_cast<quint64>(list->size()) / 4)
            return bad("a damaged list of values", offset);
        for (qsizetype i = 0; i < static_cast<qsizetype>(count); ++i) {
            if (Result<> fine = checkValue(at<quint32>(*list, 4 * i)); !fine)
                return fine;
        }
        return {};
    }

    Result<> checkValue(quint32 offset)
    {
        const Result<QByteArrayView> value = claim(offset, kValueBytes, "a damaged value");
        if (!value)
            return value.error();
        if (!value->startsWith("vk") || kValueBytes + at<quint16>(*value, 2) > value->size())
            return bad("a damaged value", offset);
        const auto length = at<quint32>(*value, 4);
        if (length == 0 || (length & kInline) != 0)
            return {};
        return checkData(at<quint32>(*value, 8), length);
    }

    Result<> checkData(quint32 offset, quint32 length)
    {
        const Result<QByteArrayView> data = claim(offset, 0, "damaged data of a value");
        if (!data)
            return data.error();
        if (length <= static_cast<quint64>(data->size()))
            return {};
        if (data->size() < 8 || !data->startsWith("db"))
            return bad("data of a value cut short", offset);
        const auto count = at<quint16>(*data, 2);
        const Result<QByteArrayView> list =
            claim(at<quint32>(*data, 4), count * qsizetype{4}, "damaged data of a value");
        if (!list)
            return list.error();
        for (qsizetype i = 0; i < count; ++i) {
            const Result<QByteArrayView> segment =
                claim(at<quint32>(*list, 4 * i), 0, "damaged data of a value");
            if (!segment)
                return segment.error();
        }
        return {};
    }

    HiveCells m_cells;
    QString m_subject;
    std::stop_token m_stop;
    std::vector<PendingKey> m_keys;
};

} // namespace

quint32 hiveChecksum(QByteArrayView header)
{
    quint32 sum = 0;
    for (qsizetype offset = 0; offset < kHiveChecksumOffset; offset += 4)
        sum ^= at<quint32>(header, offset);
    // Windows never stores these two
    if (sum == 0)
        return 1;
    return sum == 0xffffffff ? 0xfffffffe : sum;
}

Result<> checkHiveHeader(QByteArrayView hive, const QString& subject)
{
    if (hive.size() < 4 || !hive.startsWith("regf"))
        return damaged(subject, u"no regf signature"_s);
    if (hive.size() < 2 * kHivePageBytes)
        return Error{ErrorCode::Truncated, subject, u"%1 bytes"_s.arg(hive.size())};
    if (at<quint32>(hive, 20) != 1 || at<quint32>(hive, 28) != 0)
        return damaged(subject, u"regf version %1.%2 of type %3"_s.arg(at<quint32>(hive, 20))
                                    .arg(at<quint32>(hive, 24))
                                    .arg(at<quint32>(hive, 28)));
    const quint32 sum = hiveChecksum(hive);
    if (sum != at<quint32>(hive, kHiveChecksumOffset))
        return damaged(subject, u"header checksum %1 and not %2"_s.arg(
                                    hex(at<quint32>(hive, kHiveChecksumOffset)), hex(sum)));
    if (at<quint32>(hive, 4) != at<quint32>(hive, 8))
        return Error{
            ErrorCode::HiveDirty, subject,
            u"sequence numbers %1 and %2"_s.arg(at<quint32>(hive, 4)).arg(at<quint32>(hive, 8))};
    const qint64 end = kHivePageBytes + qint64{at<quint32>(hive, 40)};
    if (end > hive.size())
        return Error{ErrorCode::Truncated, subject, u"%1 of %2 bytes"_s.arg(hive.size()).arg(end)};
    return {};
}

Result<> checkHive(QByteArrayView hive, const QString& subject, const std::stop_token& stop)
{
    if (Result<> fine = checkHiveHeader(hive, subject); !fine)
        return fine;
    const auto binBytes = static_cast<qsizetype>(at<quint32>(hive, 40));
    Result<HiveCells> cells = HiveCells::read(hive.sliced(kHivePageBytes, binBytes), subject);
    if (!cells)
        return cells.error();
    return ReferenceWalk(*std::move(cells), subject, stop).run(at<quint32>(hive, 36));
}

} // namespace cmgmedia
