// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/check.h"
#include "core/validation/facts/gateway_answer.h"

namespace cmgmedia {

struct ProbeOrder;

/// What a gateway answered, and what the rules say of it.
struct ProbeReport {
    enum class Verdict {
        Fine,
        Blocked, ///< some step found what blocks, whatever became of the others
        Unasked, ///< too little was seen to say anything: no way to it, no certificate, no time
        Stopped,
    };

    GatewayAnswer answer;
    CheckResult result; ///< of the rules about a gateway that was asked

    Verdict verdict() const;
};

/// The answer is that of the facts.
ProbeReport probeReport(const Facts& facts);

/// Did it answer, would Windows PE trust it, and does anything in between change what is sent: one
/// sentence each.
Text reachedText(const ProbeReport& report);
Text trustedText(const ProbeReport& report);
Text undisturbedText(const ProbeReport& report);
bool isDisturbed(const ProbeReport& report); ///< there is a sign of something in between
/// What was asked and could not be told, each reason once.
std::vector<Text> uncheckedTexts(const ProbeReport& report);
/// Where and when it was asked, and that other networks may differ.
Text askedText(const GatewayAnswer& answer);

/// For people; everything of strangers is on one line and short.
QString probeText(const ProbeReport& report);
/// {"schema", "asked", "verdict", "checks", "chain", "names", "tls", "revocation", "http",
/// "contacts"}
QJsonObject probeJson(const ProbeReport& report);

/// What will be contacted, before anything is: for whoever consents.
Text contactsText(const QString& host);
/// The same one by one.
struct PlannedContact {
    Text to;
    Text sent;
};
std::vector<PlannedContact> plannedContacts(const ProbeOrder& order);
Text neverSentText();
Text stepTitle(ProbeStep step); ///< "Look up the name"
/// The chain as it was sent: PEM.
QByteArray chainPem(const GatewayAnswer& answer);

} // namespace cmgmedia
