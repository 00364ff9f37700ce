// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace cmgmedia {

/// What is true where a rule found nothing: the title is what it looks for, and nobody should have
/// to turn a problem round to see that all is well. True in every case that is fine, no more.
struct PassedRow {
    QLatin1StringView id;
    const char* text;
};

/// Of the rules about a gateway that was asked.
std::span<const PassedRow> passedProbeRows();

} // namespace cmgmedia
