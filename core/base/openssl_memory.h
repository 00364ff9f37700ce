// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// From here on OpenSSL wipes all memory that it frees: its parsers copy what they read. Called
/// before OpenSSL has any.
void wipeWhatOpenSslFrees();

} // namespace cmgmedia
