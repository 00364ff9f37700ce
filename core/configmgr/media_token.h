// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// After that many days a gateway was reported to refuse the token of a medium, counted from when
/// the site made it (github.com/MicrosoftDocs/memdocs/issues/4158). Microsoft documents nothing.
inline constexpr int kReportedTokenDays = 180;

} // namespace cmgmedia
