// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/facts/fact_gatherer.h"

namespace cmgmedia {

// One function a group: it reads profile and clock of the facts, and writes its group. Each begins
// anew, whatever the group said before.

void gatherTaskSequence(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherMedium(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherVariables(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherBootImage(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherStart(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherSite(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherNewPassword(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherOfferedTrust(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherPfx(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherBootRecord(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherOutput(Gathering& into, const BuildSecrets& secrets, Work& work);
void gatherGatewayCertificate(Gathering& into, const BuildSecrets& secrets, Work& work);

} // namespace cmgmedia
