// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace cmgmedia {

/// A medium that this user made with the wizard, to be told before it expires. Nothing of it is a
/// secret: of the media GUID the hash alone.
struct MadeMedium {
    QString label = {};
    QString profile = {};    ///< its file; empty: it was never saved
    QString thumbprint = {}; ///< empty: the medium has no certificate
    QString guidSha256 = {}; ///< empty: not known
    QDateTime expires = {};  ///< invalid: not known
    QDateTime written = {};

    bool operator==(const MadeMedium&) const = default;
};

/// What the report of a build says of it.
MadeMedium madeMedium(const QJsonObject& report, const QString& profile, const QDateTime& written);
QJsonObject madeMediumJson(const MadeMedium& medium);

// What this user's settings hold, whichever program of ours asks; the last written first.
std::vector<MadeMedium> madeMedia();
/// Another copy of one that is there takes its place.
void rememberMedium(const MadeMedium& medium);
void forgetMedia();

inline constexpr int kRenewalDays = 30;

/// Those that expire within kRenewalDays, or did not longer ago than that, the first to expire
/// first. Not those of which the same profile has made a newer one, and none without a profile.
std::vector<MadeMedium> mediaToRenew(const std::vector<MadeMedium>& media, const QDateTime& now);

} // namespace cmgmedia
