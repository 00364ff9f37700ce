// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/trust_store.h"
#include "core/validation/facts/facts.h"
#include "core/validation/facts/gateway_answer.h"

#include <functional>

namespace cmgmedia {

/// As curl's --connect-to: go elsewhere, and keep the name.
struct ConnectTo {
    QString host;
    int port = 443;
    QString address; ///< of an IPv6 address without brackets
    int toPort = 443;
};

/// What to ask, of whom, and by whose trust the answer is judged.
struct ProbeOrder {
    QString host;
    QString id =
        {}; ///< of the path in the medium; only where the gateway is trusted it is asked for
    std::optional<TrustStores> stores = {}; ///< of the boot image as it will be; nullopt: not known
    std::optional<Certificate> expected = {};
    int build = 0;      ///< of the boot image; 0: not known
    QString proxy = {}; ///< "http://proxy:8080"
    QString resolver = {};
    std::vector<ConnectTo> routes = {};
    std::vector<ProbeStep> only = {}; ///< empty: everything
    int seconds = 90;
    QDateTime now = {}; ///< UTC, by which certificates are judged
    /// Called before each step.
    std::function<void(ProbeStep)> begins = [](ProbeStep) {};
};

/// "cmg.contoso.com", with or without https:// and a CCM_Proxy path; the id is taken out of that.
/// nullopt: no name of DNS.
std::optional<ProbeOrder> orderFor(const QString& target);
/// The gateway that a medium asks for, with the boot image as the build leaves it. nullopt: none is
/// known.
std::optional<ProbeOrder> orderOf(const Facts& facts);
/// "HOST:PORT:ADDRESS:PORT", brackets around IPv6.
std::optional<ConnectTo> connectToOf(const QString& text);
/// A proxy of http, with a port, and without a user name.
bool isUsableProxy(const QString& url);
/// A step by its name.
std::optional<ProbeStep> stepOf(const QString& name);

inline constexpr int kGatewayPort = 443; ///< whatever the ports of the medium say

/// "203.0.113.10:443", with brackets where they are needed.
QString addressAndPort(const QString& address, int port);

} // namespace cmgmedia
