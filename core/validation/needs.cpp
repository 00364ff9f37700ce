// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/needs.h"

#include "core/validation/facts/facts.h"
#include "core/validation/rules/rule_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kNoMedium[] = QT_TRANSLATE_NOOP("Rule", "No medium of the site was opened yet.");
constexpr char kLocked[] = QT_TRANSLATE_NOOP("Rule", "The media variables were not opened yet.");
constexpr char kNoBootImage[] = QT_TRANSLATE_NOOP("Rule", "No boot image was opened yet.");

constexpr NeedRow kNeeds[] = {
    {Need::GatewayCertificate, "gateway-certificate"_L1,
     QT_TRANSLATE_NOOP("Rule", "The server certificate of the cloud management gateway was not "
                               "given, so nobody knows whether Windows PE will trust it."),
     nullptr},
    {Need::TaskSequence, "task-sequence"_L1,
     QT_TRANSLATE_NOOP("Rule", "No task sequence export was given."),
     QT_TRANSLATE_NOOP("Rule", "The task sequence export could not be read.")},
    {Need::Pfx, "pfx"_L1, QT_TRANSLATE_NOOP("Rule", "No PFX file was given."), nullptr},
    // Why a medium or a boot image could not be opened stands at its field already.
    {Need::Medium, "medium"_L1, kNoMedium, kNoMedium},
    {Need::Variables, "media-variables"_L1, kLocked, kLocked},
    {Need::GatewayName, "gateway-name"_L1,
     QT_TRANSLATE_NOOP("Rule", "The name of the gateway is not known: the media variables of a "
                               "medium were not opened yet."),
     nullptr},
    {Need::BootImage, "boot-image"_L1, kNoBootImage, kNoBootImage},
    {Need::BootManagers, "boot-managers"_L1, kNoMedium, kNoBootImage},
    {Need::BootChain, "boot-chain"_L1,
     QT_TRANSLATE_NOOP("Rule", "Whether a PC starts the medium is not known: no medium of the site "
                               "was opened yet."),
     nullptr},
    {Need::NewPassword, "new-password"_L1,
     QT_TRANSLATE_NOOP("Rule", "The new media password was not given yet."), nullptr},
    {Need::SiteVersion, "site-version"_L1,
     QT_TRANSLATE_NOOP("Rule", "The profile does not say which version the site has, such as "
                               "2503."),
     nullptr},
};

template <typename T>
std::optional<Lack> lackOf(Need need, const Known<T>& known)
{
    if (known)
        return std::nullopt;
    const NeedRow& row = needRow(need);
    const Error* error = known.error();
    if (!error)
        return Lack{need, RuleText::text(row.missing)};
    return Lack{need, row.unreadable ? RuleText::text(row.unreadable) : describe(*error)};
}

std::optional<Lack> lackOf(Need need, const Facts& facts)
{
    switch (need) {
    case Need::GatewayCertificate:
        return lackOf(need, facts.cmgCertificate);
    case Need::TaskSequence:
        return lackOf(need, facts.taskSequence);
    case Need::Pfx:
        return lackOf(need, facts.pfx);
    case Need::Medium:
        return lackOf(need, facts.medium);
    case Need::Variables:
        return facts.variables || facts.medium ? lackOf(need, facts.variables)
                                               : lackOf(Need::Medium, facts.medium);
    case Need::GatewayName:
        return lackOf(need, facts.derived.gatewayHosts);
    case Need::BootImage:
        return lackOf(need, facts.bootImage);
    case Need::BootManagers:
        return facts.profile.bootImage.bootFiles == BootFilesChoice::Keep
                   ? lackOf(Need::Medium, facts.medium)
                   : lackOf(Need::BootImage, facts.bootImage);
    case Need::BootChain:
        return lackOf(need, facts.start);
    case Need::NewPassword:
        return lackOf(need, facts.newPassword);
    case Need::SiteVersion:
        if (siteVersion(facts))
            return std::nullopt;
        return Lack{need, RuleText::text(needRow(need).missing)};
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const NeedRow> needRows()
{
    return kNeeds;
}

const NeedRow& needRow(Need need)
{
    return *std::ranges::find(kNeeds, need, &NeedRow::need);
}

std::optional<Lack> firstLack(const Needs& needs, const Facts& facts)
{
    for (const Need need : needs.list()) {
        if (std::optional<Lack> lack = lackOf(need, facts))
            return lack;
    }
    return std::nullopt;
}

} // namespace cmgmedia
