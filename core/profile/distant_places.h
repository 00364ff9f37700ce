// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/media_profile.h"

namespace cmgmedia {

/// What a profile would have reached beyond the files of this computer, in the order of its keys
/// and each once: shares, to which Windows signs in by itself ("\\server\share"), devices
/// ("/dev/sdb",
/// "\\.\PhysicalDrive1"), and the server with the SMS Provider. What is relative to the profile
/// lies where the profile does.
QStringList distantPlaces(const MediaProfile& profile);

} // namespace cmgmedia
