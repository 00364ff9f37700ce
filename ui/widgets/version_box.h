// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calm_box.h"

namespace cmgmedia::ui {

/// The only version that had an early update ring worth telling apart.
inline constexpr QLatin1StringView kEarlyRingVersion("2010");

/// Asks for the version of the site: offers those that are known, and takes any other as it is
/// typed.
class VersionBox : public CalmBox
{
    Q_OBJECT

public:
    explicit VersionBox(QWidget* parent = nullptr);
    QString version() const { return currentText().trimmed(); } ///< empty: not said
    void setVersion(const QString& version); ///< nothing where it is said already
};

} // namespace cmgmedia::ui
