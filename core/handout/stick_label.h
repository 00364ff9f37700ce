// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/field_card.h"

namespace cmgmedia {

inline constexpr int kMostLabels = 12; ///< that fit one page

/// A page of labels to cut out, for sticks or the case of a disc: what it is, until when, whose it
/// is and where it belongs when somebody finds it. Fits A4 and Letter.
QString stickLabelsHtml(const FieldCard& card, int count);

} // namespace cmgmedia
