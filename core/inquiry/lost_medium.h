// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts/facts.h"

#include <QJsonObject>

namespace cmgmedia {

/// What the site knows a medium by. Nothing of it is a secret: the GUID, which opens the
/// certificate of the medium, stands here as its hash alone.
struct MediumMark {
    QString thumbprint;
    QString guidSha256; ///< empty: not known
    QString siteCode;   ///< the same
    QString label;
    std::optional<bool> selfSigned;
    QDateTime validUntil; ///< invalid: not known

    bool operator==(const MediumMark&) const = default;
};

/// Out of the media variables. Without a thumbprint where the medium has no certificate.
MediumMark mediumMark(const VariablesFacts& variables, const QString& label);
/// Out of a build report. Corrupt: it is none, or does not say which certificate the medium has.
Result<MediumMark> mediumMark(const QJsonObject& report, const QString& origin);
/// For a build report.
QJsonObject mediumMarkJson(const MediumMark& mark);

/// One step of what to do after a medium was lost.
struct LostStep {
    Text title;
    std::vector<Text> lines;
};

/// From what a finder has to the proof that it is of no use any more.
std::vector<LostStep> lostSteps(const MediumMark& mark);

/// A script for the console that blocks the certificate at the site: it shows what it found and
/// asks first; -WhatIf only shows, -Unblock takes it back.
QString blockScript(const MediumMark& mark, const QString& provider);

} // namespace cmgmedia
