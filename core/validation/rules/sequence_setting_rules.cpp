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
            RuleText::text("The export does not say whether %1 joins a domain or a "
                           "workgroup.",
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
            RuleText::text("The export does not say where %1 keeps the recovery key.",
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
            RuleText::text("The export does not say what %1 does with the local "
                           "administrator.",
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
                    "CCMHOSTNAME comes from a task sequence variable, so it cannot be compared."));
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
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence joins a domain, whose controllers a "
                                           "PC outside cannot reach"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Let Apply Network Settings join a workgroup; join the "
                                            "PC later, when it reaches a domain controller."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = joinsDomain,
    },
    {
        .id = "task-sequence-may-join-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence joins a domain under a condition, or "
                                           "goes on when it cannot"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check that the condition is not met on a PC outside; "
                                            "no domain controller can be reached there."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = mayJoinDomain,
    },
    {
        .id = "bitlocker-escrow-needs-domain"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in Active "
                                           "Directory, which a PC outside cannot reach"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep the key in the site database (2203 or later), or "
                                            "disable the step and encrypt the disk later. With "
                                            "Continue on error the key may not be kept, or the "
                                            "disk may stay unencrypted, and nobody is told."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = escrowsToDirectory,
    },
    {
        .id = "bitlocker-escrow-may-need-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in Active "
                                           "Directory where its condition is met"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check that the condition is not met on a PC outside. "
                                            "With Continue on error the key may not be kept, or "
                                            "the disk may stay unencrypted, and nobody is told."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = mayEscrowToDirectory,
    },
    {
        .id = "bitlocker-escrow-continues-on-error"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker continues on error where a PC outside "
                                           "cannot keep the recovery key: the key may be lost, or "
                                           "the disk stay unencrypted, and nobody is told"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep the key in the site database (2203 or later), or "
                                            "disable the step and encrypt the disk later, when the "
                                            "key can be kept. Look up the keys of PCs that were "
                                            "installed this way."),
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
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in the site "
                                           "database, which this site cannot do yet"),
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
        .title = QT_TRANSLATE_NOOP("Rule", "The local administrator gets a random password and is "
                                           "disabled, so nobody can sign in to a workgroup PC"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enable the account in Apply Windows Settings and give "
                                            "it a password, unless another step makes an account."),
        .concerns = Concern::GatewayMedia,
        .needs = {Need::TaskSequence},
        .judge = disablesAdministrator,
    },
    {
        .id = "client-host-name-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Setup Windows and ConfigMgr sets no CCMHOSTNAME, so "
                                           "the client may not find the gateway"),
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
        .title = QT_TRANSLATE_NOOP("Rule", "CCMHOSTNAME names another gateway than the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Give the gateway that the medium talks to, unless the "
                                            "client shall move to the other one."),
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
