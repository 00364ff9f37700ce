// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/rules/sequence_parts.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kFirstSiteWithEscrow = 2203; ///< whose database keeps recovery keys of task sequences

Verdict joinsDomain(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const StepsByOutcome joins = domainJoins(sequence);
    if (joins.surely.isEmpty() && !joins.unknown.isEmpty())
        return Verdict::unchecked(
            Need::TaskSequence,
            RuleText::text("The export doesn't show whether %1 joins a domain or a workgroup.",
                           {listed(joins.unknown)}));
    return violatedBy(joins.surely);
}

Verdict mayJoinDomain(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    return violatedBy(domainJoins(sequence).perhaps);
}

Verdict escrowsToDirectory(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const StepsByOutcome escrows = directoryEscrows(sequence);
    if (escrows.surely.isEmpty() && !escrows.unknown.isEmpty())
        return Verdict::unchecked(
            Need::TaskSequence,
            RuleText::text("The export doesn't show where %1 stores the recovery key.",
                           {listed(escrows.unknown)}));
    return violatedBy(escrows.surely);
}

Verdict mayEscrowToDirectory(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    return violatedBy(directoryEscrows(sequence).perhaps);
}

Verdict siteCannotEscrow(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const QStringList escrows = siteEscrows(sequence).fail;
    if (escrows.isEmpty())
        return Verdict::fine();
    const std::optional<int> version = siteVersion(facts);
    return version ? violatedIf(*version < kFirstSiteWithEscrow, listed(escrows))
                   : Verdict::unchecked(Need::SiteVersion);
}

/// That the sequence goes on is documented of the editor; what becomes of key and disk is concluded
/// from it: which of the two, no document says.
Verdict mayLoseKey(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    QStringList places = directoryEscrowsThatGoOn(sequence);
    const QStringList inSite = siteEscrows(sequence).goOn;
    const std::optional<int> version = siteVersion(facts);
    if (places.isEmpty() && !inSite.isEmpty() && !version)
        return Verdict::unchecked(Need::SiteVersion);
    if (version && *version < kFirstSiteWithEscrow)
        places << inSite;
    return violatedBy(places);
}

Verdict disablesAdministrator(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    const StepsByOutcome steps = disabledAdministrators(sequence);
    if (steps.surely.isEmpty() && !steps.unknown.isEmpty())
        return Verdict::unchecked(
            Need::TaskSequence,
            RuleText::text("The export doesn't show what %1 does with the local administrator.",
                           {listed(steps.unknown)}));
    return violatedBy(steps.surely);
}

Verdict lacksHostName(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    return violatedIf(clientHosts(sequence).contains(QString()));
}

Verdict namesAnotherHost(const Facts& facts)
{
    const TaskSequence& sequence = *facts.taskSequence;
    QStringList told = clientHosts(sequence);
    told.removeAll(QString());
    if (told.isEmpty())
        return Verdict::notApplicable();
    if (!facts.derived.gatewayHosts)
        return Verdict::unchecked(Need::GatewayName);
    const QStringList& hosts = *facts.derived.gatewayHosts;
    if (hosts.isEmpty())
        return Verdict::notApplicable(); // a medium without management point has its own rule
    for (const QString& host : told) {
        if (host.contains(u'%'))
            return Verdict::unchecked(
                Need::TaskSequence,
                RuleText::text(
                    "CCMHOSTNAME comes from a task sequence variable, so it can't be compared."));
        if (!hosts.contains(host, Qt::CaseInsensitive))
            return Verdict::violated(u"%1 / %2"_s.arg(host, hosts.join(u", "_s)));
    }
    return Verdict::fine();
}

constexpr Rule kSequenceSettingRules[] = {
    {
        .id = "task-sequence-joins-domain"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence joins a domain, but PCs on the internet can't reach a "
                    "domain controller"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Set Apply Network Settings to join a workgroup. Join the PC to the domain "
                    "later, when it reaches a domain controller."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = joinsDomain,
    },
    {
        .id = "task-sequence-may-join-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The task sequence joins a domain under a condition, or continues if it "
                    "can't"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check that the condition isn't met on a PC on the internet, where no "
                    "domain controller can be reached."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = mayJoinDomain,
    },
    {
        .id = "bitlocker-escrow-needs-domain"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Enable BitLocker stores the recovery key in Active Directory, which PCs "
                    "on the internet can't reach"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Store the key in the site database (2203 or later), or disable the step "
                    "and encrypt the disk later. With Continue on error, the key may not be "
                    "stored, or the disk may stay unencrypted, without a warning."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = escrowsToDirectory,
    },
    {
        .id = "bitlocker-escrow-may-need-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Enable BitLocker stores the recovery key in Active Directory if its "
                    "condition is met"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Check that the condition isn't met on a PC on the internet. With Continue "
                    "on error, the key may not be stored, or the disk may stay unencrypted, "
                    "without a warning."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = mayEscrowToDirectory,
    },
    {
        .id = "bitlocker-escrow-continues-on-error"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Enable BitLocker continues on error if a PC on the internet can't store "
                    "the recovery key: the key may be lost, or the disk may stay unencrypted, "
                    "without a warning"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Store the key in the site database (2203 or later), or disable the step "
                    "and encrypt the disk later, when the key can be stored. Check the keys of "
                    "PCs that were already installed this way."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .mayNeed = {Need::SiteVersion},
        .judge = mayLoseKey,
    },
    {
        .id = "bitlocker-escrow-needs-newer-site"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kWhatsNew2203,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Enable BitLocker stores the recovery key in the site database, which this "
                    "site version doesn't support"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Update the site to 2203 or later."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .mayNeed = {Need::SiteVersion},
        .judge = siteCannotEscrow,
    },
    {
        .id = "local-administrator-disabled"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "The local administrator gets a random password and is disabled, so no one "
                    "can sign in to a workgroup PC"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Enable the account in Apply Windows Settings and set a password, unless "
                    "another step creates an account."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = disablesAdministrator,
    },
    {
        .id = "client-host-name-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP(
            "Rule", "Setup Windows and ConfigMgr doesn't set CCMHOSTNAME, so the client might "
                    "not find the gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add CCMHOSTNAME with the gateway's address to the "
                                            "installation properties of that step."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = lacksHostName,
    },
    {
        .id = "client-host-name-differs"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "CCMHOSTNAME names a different gateway than the medium"),
        .remedy = QT_TRANSLATE_NOOP(
            "Rule", "Use the medium's gateway, unless you want the client to use the other one."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .mayNeed = {Need::GatewayName},
        .judge = namesAnotherHost,
    },
};

} // namespace

std::span<const Rule> sequenceSettingRules()
{
    return kSequenceSettingRules;
}

} // namespace cmgmedia
