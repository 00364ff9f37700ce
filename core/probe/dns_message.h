// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>
#include <vector>

namespace cmgmedia {

enum class DnsType { A = 1, Cname = 5, Aaaa = 28 };

struct DnsRecord {
    QString name; ///< lower case, without the last dot
    DnsType type = DnsType::A;
    QString value; ///< a name, or an address as people write it
};

/// What a DNS server answers: records also where it says that the name isn't there.
struct DnsMessage {
    int code = 0;                   ///< RFC 1035: 0 fine, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED
    std::vector<DnsRecord> records; ///< of the answer section, of the types above
};

/// RFC 1035, 4.1. nullopt: not such a message, or cut off.
std::optional<DnsMessage> readDnsMessage(QByteArrayView bytes);

QString dnsCodeName(int code); ///< "SERVFAIL"

/// Where the records lead from a name: that name first. Ends where no alias leads on, and where one
/// leads back.
struct DnsChain {
    QStringList names;
    QStringList addresses; ///< of the last
    bool isLoop = false;
};
DnsChain followAliases(const QString& name, const std::vector<DnsRecord>& records);

} // namespace cmgmedia
