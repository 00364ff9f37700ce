// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rule.h"
#include "core/validation/sequence_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Verdict joinsDomain(const TaskSequence& sequence, const Facts& /*facts*/)
{
    const StepsByOutcome joins = domainJoins(sequence);
    if (joins.surely.isEmpty() && !joins.unknown.isEmpty())
        return Verdict::unchecked(
            sequenceText(QT_TRANSLATE_NOOP("Rule",
                                           "The export does not say whether %1 joins a domain or a "
                                           "workgroup."))
                .arg(listed(joins.unknown)));
    return violatedBy(joins.surely);
}

Verdict mayJoinDomain(const TaskSequence& sequence, const Facts& /*facts*/)
{
    return violatedBy(domainJoins(sequence).perhaps);
}

Verdict escrowsToDirectory(const TaskSequence& sequence, const Facts& /*facts*/)
{
    const StepsByOutcome escrows = directoryEscrows(sequence);
    if (escrows.surely.isEmpty() && !escrows.unknown.isEmpty())
        return Verdict::unchecked(
            sequenceText(QT_TRANSLATE_NOOP(
                             "Rule", "The export does not say where %1 keeps the recovery key."))
                .arg(listed(escrows.unknown)));
    return violatedBy(escrows.surely);
}

Verdict mayEscrowToDirectory(const TaskSequence& sequence, const Facts& /*facts*/)
{
    return violatedBy(directoryEscrows(sequence).perhaps);
}

Verdict siteCannotEscrow(const TaskSequence& sequence, const Facts& facts)
{
    const QStringList escrows = siteEscrows(sequence);
    if (escrows.isEmpty())
        return Verdict::fine();
    const std::optional<int> version = siteVersion(facts);
    if (!version)
        return noSiteVersion();
    return violatedIf(*version < 2203, listed(escrows));
}

Verdict disablesAdministrator(const TaskSequence& sequence, const Facts& /*facts*/)
{
    const StepsByOutcome steps = disabledAdministrators(sequence);
    if (steps.surely.isEmpty() && !steps.unknown.isEmpty())
        return Verdict::unchecked(
            sequenceText(QT_TRANSLATE_NOOP("Rule",
                                           "The export does not say what %1 does with the local "
                                           "administrator."))
                .arg(listed(steps.unknown)));
    return violatedBy(steps.surely);
}

Verdict lacksHostName(const TaskSequence& sequence, const Facts& /*facts*/)
{
    return violatedIf(clientHosts(sequence).contains(QString()));
}

Verdict namesAnotherHost(const TaskSequence& sequence, const Facts& facts)
{
    QStringList told = clientHosts(sequence);
    told.removeAll(QString());
    if (told.isEmpty())
        return Verdict::notApplicable();
    if (!facts.medium)
        return Verdict::unchecked(sequenceText(QT_TRANSLATE_NOOP(
            "Rule", "The name of the gateway is not known: no medium of the site was opened.")));
    QStringList hosts;
    for (const QUrl& point : managementPoints(*facts.medium))
        hosts << point.host();
    if (hosts.isEmpty())
        return Verdict::notApplicable(); // a medium without management point has its own rule
    for (const QString& host : told) {
        if (host.contains(u'%'))
            return Verdict::unchecked(sequenceText(QT_TRANSLATE_NOOP(
                "Rule",
                "CCMHOSTNAME comes from a task sequence variable, so it cannot be compared.")));
        if (!hosts.contains(host, Qt::CaseInsensitive))
            return Verdict::violated(host + u" / "_s + hosts.join(u", "_s));
    }
    return Verdict::fine();
}

constexpr Rule kRules[] = {
    {
        .id = "task-sequence-joins-domain"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .items = "A9 K32"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence joins a domain, whose controllers a "
                                           "PC outside cannot reach"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Let Apply Network Settings join a workgroup; join the "
                                            "PC later, when it reaches a domain controller."),
        .judge = onGatewaySequence<joinsDomain>,
    },
    {
        .id = "task-sequence-may-join-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .items = "A9 K32"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "The task sequence joins a domain under a condition, or "
                                           "goes on when it cannot"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check that the condition is not met on a PC outside; "
                                            "no domain controller can be reached there."),
        .judge = onGatewaySequence<mayJoinDomain>,
    },
    {
        .id = "bitlocker-escrow-needs-domain"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .items = "A50 C13 K31"_L1,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in Active "
                                           "Directory, which a PC outside cannot reach"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Keep the key in the site database (2203 or later), or "
                                            "set Continue on error, or disable the step."),
        .judge = onGatewaySequence<escrowsToDirectory>,
    },
    {
        .id = "bitlocker-escrow-may-need-domain"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .items = "A50 C13 K31"_L1,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in Active "
                                           "Directory where its condition is met"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Check that the condition is not met on a PC outside, "
                                            "or set Continue on error."),
        .judge = onGatewaySequence<mayEscrowToDirectory>,
    },
    {
        .id = "bitlocker-escrow-needs-newer-site"_L1,
        .severity = Severity::Blocker,
        .field = Field::TaskSequence,
        .items = "A50 C13"_L1,
        .reference = &kWhatsNew2203,
        .title = QT_TRANSLATE_NOOP("Rule", "Enable BitLocker keeps the recovery key in the site "
                                           "database, which this site cannot do yet"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Update the site to 2203 or later."),
        .judge = onGatewaySequence<siteCannotEscrow>,
    },
    {
        .id = "local-administrator-disabled"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .items = "A49"_L1,
        .reference = &kWindowsNoobGuide,
        .title = QT_TRANSLATE_NOOP("Rule", "The local administrator gets a random password and is "
                                           "disabled, so nobody can sign in to a workgroup PC"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Enable the account in Apply Windows Settings and give "
                                            "it a password, unless another step makes an account."),
        .judge = onGatewaySequence<disablesAdministrator>,
    },
    {
        .id = "client-host-name-missing"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .items = "A27 K33"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "Setup Windows and ConfigMgr sets no CCMHOSTNAME, so "
                                           "the client may not find the gateway"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Add CCMHOSTNAME with the gateway's address to the "
                                            "installation properties of that step."),
        .judge = onGatewaySequence<lacksHostName>,
    },
    {
        .id = "client-host-name-differs"_L1,
        .severity = Severity::Warning,
        .field = Field::TaskSequence,
        .items = "A27"_L1,
        .reference = &kDeployOverInternet,
        .title = QT_TRANSLATE_NOOP("Rule", "CCMHOSTNAME names another gateway than the medium"),
        .remedy = QT_TRANSLATE_NOOP("Rule", "Give the gateway that the medium talks to, unless the "
                                            "client shall move to the other one."),
        .judge = onGatewaySequence<namesAnotherHost>,
    },
};

} // namespace

std::span<const Rule> sequenceSettingRules()
{
    return kRules;
}

} // namespace cmgmedia
