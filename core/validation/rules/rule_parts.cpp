// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/rules/rule_parts.h"

#include "core/validation/rules/site_parts.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

std::optional<int> siteVersion(const Facts& facts)
{
    if (const std::optional<int> atSite = versionAtSite(facts))
        return atSite;
    static const QRegularExpression pattern(u"^[0-9]{4}$"_s);
    const QString version = facts.profile.site.version.trimmed();
    if (!pattern.match(version).hasMatch())
        return std::nullopt;
    return version.toInt();
}

QString siteVersionText(const Facts& facts)
{
    const std::optional<int> version = siteVersion(facts);
    const bool isUnknown = versionAtSite(facts) && *version < kFirstKnownVersion;
    return isUnknown ? ownSite(facts)->version : QString::number(version.value_or(0));
}

bool isEarlyRing(const Facts& facts)
{
    return facts.profile.site.earlyRing && siteVersion(facts).value_or(2010) == 2010;
}

Verdict violatedIf(bool violated, Text seen)
{
    return violated ? Verdict::violated(std::move(seen)) : Verdict::fine();
}

Verdict violatedIf(const Pfx& pfx, bool violated, Text seen)
{
    const QString name = pfx.certificate.displayName();
    return violatedIf(violated,
                      seen.isEmpty() ? Text(name) : Text::labelled(name, std::move(seen)));
}

const std::vector<BootManager>* bootManagers(const Facts& facts)
{
    if (facts.profile.bootImage.bootFiles == BootFilesChoice::Keep)
        return facts.medium ? &facts.medium->bootManagers : nullptr;
    return facts.bootImage ? &facts.bootImage->bootManagers : nullptr;
}

bool isOfLab(const Facts& facts)
{
    return facts.medium && facts.medium->isLab;
}

bool willHavePassword(const Facts& facts)
{
    switch (facts.profile.security.password) {
    case PasswordChoice::Keep:
        return facts.variables->hasPassword;
    case PasswordChoice::Change:
        return true;
    case PasswordChoice::None:
        return false;
    }
    Q_UNREACHABLE();
}

QString day(const QDateTime& time)
{
    return QLocale::c().toString(time.date(), u"yyyy-MM-dd"_s);
}

bool isExpiringSoon(const Certificate& certificate, const QDateTime& now)
{
    constexpr qint64 kSoonDays = 60;
    return certificate.notAfter >= now && certificate.notAfter < now.addDays(kSoonDays);
}

bool isDeploymentName(const QString& host)
{
    static constexpr QLatin1StringView kEndings[] = {".cloudapp.azure.com"_L1, ".cloudapp.net"_L1,
                                                     ".usgovcloudapp.net"_L1};
    return std::ranges::any_of(kEndings, [&host](QLatin1StringView ending) {
        return host.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isIntranetHost(const QString& host)
{
    // RFC 6762 appendix G and the names that RFC 2606 and 8375 keep out of the public DNS, but for
    // .test, which laboratories use as if it were public.
    static constexpr QLatin1StringView kPrivateEndings[] = {
        ".local"_L1, ".internal"_L1, ".intranet"_L1, ".intra"_L1,      ".corp"_L1,
        ".home"_L1,  ".lan"_L1,      ".private"_L1,  ".localdomain"_L1};
    static const QRegularExpression address(u"^([0-9.]+|.*:.*)$"_s);
    const QString name = host.toLower();
    const auto endsPrivately = [&name](QLatin1StringView ending) { return name.endsWith(ending); };
    return !name.contains(u'.') || address.match(name).hasMatch()
           || std::ranges::any_of(kPrivateEndings, endsPrivately);
}

} // namespace cmgmedia
