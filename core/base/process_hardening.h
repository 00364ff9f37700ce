// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// Keeps passwords and keys out of crash dumps, of which the process leaves none, and out of memory
/// that OpenSSL freed. Called first in main().
void hardenProcess();

} // namespace cmgmedia
