// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/log_scan.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// A line that something was read from: an entry of a chain of the set.
struct LogPlace {
    quint32 chain = 0;
    quint32 entry = 0;

    bool operator==(const LogPlace&) const = default;
};

/// A value and the line that says it, the last one where several do.
template <typename T>
struct LogFact {
    T value = {};
    LogPlace place;
};

/// What logs say about medium, gateway and PC; whatever no line says is absent.
struct LogFacts {
    std::optional<LogFact<QString>> host;         ///< of the gateway or management point
    std::optional<LogFact<QString>> role;         ///< "72057594037928017" of /CCM_Proxy_…/
    std::optional<LogFact<bool>> revocationCheck; ///< CRL=true
    std::optional<LogFact<QString>> siteCode;
    std::optional<LogFact<QString>> bootPath;      ///< "MULTI(0)DISK(0)…", "NET(0)…"
    std::optional<LogFact<QString>> windowsPe;     ///< "10.0.26100.1"
    std::optional<LogFact<QString>> clientVersion; ///< of the boot image: "5.0.9106.1000"
    std::optional<LogFact<bool>> mediaPassword;    ///< only ever false: "no password"
    std::optional<LogFact<bool>> attended;
    std::optional<LogFact<QDateTime>> clockBefore;   ///< local, as the PC had it when it started
    std::optional<LogFact<QDateTime>> clockSet;      ///< what the clock was set to
    std::optional<LogFact<int>> assignments;         ///< of policies
    std::optional<LogFact<QString>> unknownMachines; ///< two GUIDs
    std::optional<LogFact<QString>> deployment;      ///< "CON20012-CON00021-6F6BCC28"
    std::optional<LogFact<QString>> adapter;
    std::optional<LogFact<QString>> address;
    QStringList packages; ///< that were asked for

    bool isPxe() const;
    /// How far the clock was behind when it was set, in days; negative: ahead.
    std::optional<qint64> clockDays() const;
};

/// Adds what a chain says.
void takeFacts(const LogSet& logs, quint32 chain, const std::vector<LogHit>& hits, LogFacts& facts);

} // namespace cmgmedia
