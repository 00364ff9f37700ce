// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_maker.h"
#include "core/validation/check.h"

#include <functional>
#include <initializer_list>
#include <span>
#include <vector>

/// For each rule a change of good facts with which it fires, and one with which it just does not.
namespace cmgmedia::test {

using Change = std::function<void(Facts&)>;

/// Facts about a build with which all is well.
Facts goodFacts();
/// The same, changed, with what follows from the change.
Facts goodFactsWith(const Change& change);
TaskSequence goodSequence();

/// The gateway of the good facts. It outlives everything else by years, so that rows may move the
/// clock; its CAs lie in the boot image.
struct GatewayPki {
    Identity root;
    Identity issuing;
    Certificate server;
};
const GatewayPki& gatewayPki();
CertificateRequest gatewayRequest();

/// What these tables find, by name.
QStringList findingsIn(std::initializer_list<std::span<const Rule>> tables, const Facts& facts);

struct RuleRow {
    const char* rule;
    Change fires;
    Change justDoesNot;
    QStringList also = {}; ///< what fires as well, being a cause of its own
};

// One file for each file of rules.
std::vector<RuleRow> scenarioRows();
std::vector<RuleRow> mediumRows();
std::vector<RuleRow> passwordRows();
std::vector<RuleRow> pfxRows();
std::vector<RuleRow> pfxCertificateRows();
std::vector<RuleRow> bootImageRows();
std::vector<RuleRow> bootStartRows();
std::vector<RuleRow> trustRows();
std::vector<RuleRow> gatewayRows();
std::vector<RuleRow> secureBootRows();
std::vector<RuleRow> variableRows();
std::vector<RuleRow> outputRows();
std::vector<RuleRow> taskSequenceRows();
std::vector<RuleRow> sequenceSettingRows();
std::vector<RuleRow> siteRows();
std::vector<RuleRow> probeNameRows();
std::vector<RuleRow> probeChainRows();
std::vector<RuleRow> probeAnswerRows();

std::shared_ptr<const GatewayAnswer> goodAnswer(const QDateTime& now);

/// Facts with a snapshot of a site with which all is well, and a medium that fits, changed.
Facts factsWithSite(const Change& change);

} // namespace cmgmedia::test
