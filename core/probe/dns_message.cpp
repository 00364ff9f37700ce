// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/dns_message.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kHeaderBytes = 12;
constexpr int kMostAliases = 8;
constexpr size_t kMostRecords = 200;

/// A message and where reading has come to; outside of it everything is nothing.
class DnsCursor
{
public:
    explicit DnsCursor(QByteArrayView bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) {}

    bool isFine() const { return m_isFine; }
    qsizetype at() const { return m_at; }
    int byte()
    {
        if (m_at >= m_bytes.size()) {
            m_isFine = false;
            return 0;
        }
        return static_cast<unsigned char>(m_bytes[m_at++]);
    }
    int pair()
    {
        const int high = byte();
        return high << 8 | byte();
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_bytes.size() - m_at) {
            m_isFine = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    /// Follows what points back, which each must do further: no loop is that short.
    QString name()
    {
        constexpr int kPointer = 0xC0;
        constexpr int kMostLabels = 128;
        QStringList labels;
        DnsCursor cursor = *this;
        bool hasJumped = false;
        for (int i = 0; i < kMostLabels && cursor.m_isFine; ++i) {
            const int size = cursor.byte();
            if ((size & kPointer) == kPointer) {
                const int target = (size & ~kPointer) << 8 | cursor.byte();
                if (!hasJumped)
                    m_at = cursor.m_at;
                hasJumped = true;
                cursor.m_at = target;
                continue;
            }
            if (size == 0 || (size & kPointer) != 0) {
                m_isFine = m_isFine && cursor.m_isFine && size == 0;
                if (!hasJumped)
                    m_at = cursor.m_at;
                return labels.join(u'.').toLower();
            }
            labels << QString::fromLatin1(cursor.take(size));
        }
        m_isFine = false;
        return {};
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
    bool m_isFine = true;
};

QString addressText(QByteArrayView bytes)
{
    QStringList parts;
    constexpr qsizetype kIpv4 = 4;
    if (bytes.size() == kIpv4) {
        for (const char byte : bytes)
            parts << QString::number(static_cast<unsigned char>(byte));
        return parts.join(u'.');
    }
    // The longest run of zeros becomes "::", RFC 5952.
    std::array<int, 8> groups{};
    for (size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<unsigned char>(bytes[static_cast<qsizetype>(2 * i)]) << 8
                    | static_cast<unsigned char>(bytes[static_cast<qsizetype>(2 * i + 1)]);
    size_t best = 0;
    size_t length = 1;
    for (size_t from = 0; from < groups.size(); ++from) {
        size_t to = from;
        while (to < groups.size() && groups[to] == 0)
            ++to;
        if (to - from > length) {
            best = from;
            length = to - from;
        }
    }
    const auto words = [&groups](size_t from, size_t to) {
        QStringList list;
        for (size_t i = from; i < to; ++i)
            list << QString::number(groups[i], 16);
        return list.join(u':');
    };
    if (length == 1)
        return words(0, groups.size());
    return words(0, best) + u"::"_s + words(best + length, groups.size());
}

void readRecord(DnsCursor& cursor, DnsMessage& message)
{
    constexpr int kTtlAndClass = 6;
    constexpr int kIpv4 = 4;
    constexpr int kIpv6 = 16;
    DnsRecord record;
    record.name = cursor.name();
    const int type = cursor.pair();
    cursor.take(kTtlAndClass);
    const int size = cursor.pair();
    DnsCursor inside = cursor;
    const QByteArrayView data = cursor.take(size);
    if (!cursor.isFine())
        return;
    record.type = static_cast<DnsType>(type);
    if (record.type == DnsType::Cname)
        record.value = inside.name();
    else if ((record.type == DnsType::A && size == kIpv4)
             || (record.type == DnsType::Aaaa && size == kIpv6))
        record.value = addressText(data);
    if (inside.isFine() && !record.value.isEmpty() && message.records.size() < kMostRecords)
        message.records.push_back(std::move(record));
}

} // namespace

std::optional<DnsMessage> readDnsMessage(QByteArrayView bytes)
{
    constexpr int kAnswer = 0x8000;
    constexpr int kCode = 0x000F;
    if (bytes.size() < kHeaderBytes)
        return std::nullopt;
    DnsCursor cursor(bytes, 2);
    const int flags = cursor.pair();
    const int questions = cursor.pair();
    const int answers = cursor.pair();
    if ((flags & kAnswer) == 0 || questions > 1)
        return std::nullopt;
    cursor.take(4); // how many more there are, which are of no interest
    DnsMessage message{flags & kCode, {}};
    for (int i = 0; i < questions && cursor.isFine(); ++i) {
        (void)cursor.name();
        cursor.take(4);
    }
    for (int i = 0; i < answers && cursor.isFine(); ++i)
        readRecord(cursor, message);
    return cursor.isFine() ? std::optional(std::move(message)) : std::nullopt;
}

QString dnsCodeName(int code)
{
    static constexpr QLatin1StringView kNames[] = {"NOERROR"_L1,  "FORMERR"_L1, "SERVFAIL"_L1,
                                                   "NXDOMAIN"_L1, "NOTIMP"_L1,  "REFUSED"_L1};
    return code >= 0 && code < static_cast<int>(std::size(kNames)) ? QString(kNames[code])
                                                                   : QString::number(code);
}

DnsChain followAliases(const QString& name, const std::vector<DnsRecord>& records)
{
    DnsChain chain{{name.toLower()}, {}, false};
    for (int i = 0; i < kMostAliases; ++i) {
        QString next;
        for (const DnsRecord& record : records) {
            if (record.name != chain.names.back())
                continue;
            if (record.type == DnsType::Cname)
                next = record.value;
            else if (!chain.addresses.contains(record.value))
                chain.addresses << record.value;
        }
        if (next.isEmpty())
            return chain;
        chain.isLoop = chain.names.contains(next);
        if (chain.isLoop)
            return chain;
        chain.names << next;
    }
    chain.isLoop = true;
    return chain;
}

} // namespace cmgmedia
