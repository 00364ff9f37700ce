// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/made_media.h"

#include "core/base/text.h"

#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr auto kMedia = "media"_L1;
constexpr qsizetype kMostRemembered = 500;

QSettings mediaOfThisUser()
{
    return QSettings(QSettings::defaultFormat(), QSettings::UserScope, u"cmgmedia"_s, u"media"_s);
}

QDateTime utcIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

MadeMedium mediumOf(const QJsonObject& kept)
{
    return {.label = oneLine(kept["label"_L1].toString()),
            .profile = kept["profile"_L1].toString(),
            .thumbprint = oneLine(kept["thumbprint"_L1].toString()),
            .guidSha256 = oneLine(kept["guidSha256"_L1].toString()),
            .expires = utcIn(kept["expires"_L1]),
            .written = utcIn(kept["written"_L1])};
}

bool isCopy(const MadeMedium& one, const MadeMedium& other)
{
    return one.label == other.label && one.profile == other.profile
           && one.thumbprint == other.thumbprint && one.guidSha256 == other.guidSha256;
}

} // namespace

MadeMedium madeMedium(const QJsonObject& report, const QString& profile, const QDateTime& written)
{
    const QJsonObject medium = report["medium"_L1].toObject();
    const QJsonObject certificate = medium["certificate"_L1].toObject();
    return {.label = report["output"_L1].toObject()["label"_L1].toString(),
            .profile = profile,
            .thumbprint = certificate["thumbprint"_L1].toString(),
            .guidSha256 = medium["guidSha256"_L1].toString(),
            .expires = utcIn(certificate["validUntil"_L1]),
            .written = written.toUTC()};
}

QJsonObject madeMediumJson(const MadeMedium& medium)
{
    return {{u"label"_s, medium.label},
            {u"profile"_s, medium.profile},
            {u"thumbprint"_s, medium.thumbprint},
            {u"guidSha256"_s, medium.guidSha256},
            {u"expires"_s, timeOrNull(medium.expires)},
            {u"written"_s, timeOrNull(medium.written)}};
}

std::vector<MadeMedium> madeMedia()
{
    std::vector<MadeMedium> media;
    for (const QString& kept : mediaOfThisUser().value(kMedia).toStringList())
        media.push_back(mediumOf(QJsonDocument::fromJson(kept.toUtf8()).object()));
    return media;
}

void rememberMedium(const MadeMedium& medium)
{
    std::vector<MadeMedium> media = madeMedia();
    std::erase_if(media, [&medium](const MadeMedium& one) { return isCopy(one, medium); });
    media.insert(media.begin(), medium);
    QStringList kept;
    for (const MadeMedium& one : media)
        kept << QString::fromUtf8(
            QJsonDocument(madeMediumJson(one)).toJson(QJsonDocument::Compact));
    mediaOfThisUser().setValue(kMedia, kept.mid(0, kMostRemembered));
}

void forgetMedia()
{
    mediaOfThisUser().remove(kMedia);
}

std::vector<MadeMedium> mediaToRenew(const std::vector<MadeMedium>& media, const QDateTime& now)
{
    std::vector<MadeMedium> soon;
    for (const MadeMedium& medium : media) {
        const bool isSoon = medium.expires.isValid() && medium.expires <= now.addDays(kRenewalDays)
                            && medium.expires >= now.addDays(-kRenewalDays);
        const bool hasNewer = std::ranges::any_of(media, [&medium](const MadeMedium& other) {
            return other.profile == medium.profile && other.label == medium.label
                   && other.expires > medium.expires;
        });
        if (isSoon && !hasNewer && !medium.profile.isEmpty())
            soon.push_back(medium);
    }
    std::ranges::stable_sort(soon, {}, &MadeMedium::expires);
    return soon;
}

} // namespace cmgmedia
