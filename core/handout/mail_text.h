// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/field_card.h"

namespace cmgmedia {

/// A mail for the person at the PC, subject first, as plain text to copy: what comes by post, what
/// to have ready, which key to press, whom to call. Never the password, which comes another way.
QString mailText(const FieldCard& card);

} // namespace cmgmedia
