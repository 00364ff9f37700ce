// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/verdict.h"

namespace cmgmedia {

Verdict Verdict::unchecked(Need need, Text why)
{
    if (why.isEmpty())
        why = Text("Rule", needRow(need).missing);
    return {Kind::Unchecked, std::move(why), need, {}};
}

} // namespace cmgmedia
