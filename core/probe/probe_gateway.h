// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/probe/probe_order.h"

namespace cmgmedia {

/// Asks the gateway, step by step, and gives back what was seen; also where it was stopped or the
/// time was up, which each step says. Sends names and requests that are the same for everybody.
/// Takes 24 connections to the gateway at most, and ends within 200 ms of the stop.
GatewayAnswer probeGateway(const ProbeOrder& order, const Work& work);

} // namespace cmgmedia
