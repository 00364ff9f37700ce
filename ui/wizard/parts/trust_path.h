// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/medium_verdict.h"
#include "ui/widgets/chain_drawing.h"

namespace cmgmedia::ui {

/// The whole way as a picture has it: the PC, Secure Boot, the boot image, the CAs, and the
/// gateway; what is missing is a gap where it is missing.
std::vector<ChainNode> trustPath(const MediumVerdict& verdict, const GatewayOutlook& outlook);

} // namespace cmgmedia::ui
