// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/probe/dns_message.h"
#include "core/validation/facts/gateway_answer.h"

namespace cmgmedia {

/// Asks one DNS server, or those of this computer.
class DnsWalk
{
public:
    /// "192.0.2.53" or "192.0.2.53:5353", "[2001:db8::53]:53"; empty: this computer's.
    DnsWalk(QString server, std::stop_token stop);

    /// Follows aliases, also those that lead nowhere.
    NameSight walk(const QString& name);
    /// What was asked, to be listed.
    int questions() const { return m_questions; }

private:
    struct Reply {
        std::optional<DnsMessage> message;
        QString problem; ///< why there is none: "time-out"
    };
    Reply ask(const QString& name, DnsType type);
    /// Both kinds of addresses; a problem only where both have one.
    Reply askBoth(const QString& name);

    QString m_server;
    std::stop_token m_stop;
    int m_questions = 0;
};

} // namespace cmgmedia
