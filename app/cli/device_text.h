// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/device.h"

#include <QJsonObject>

namespace cmgmedia::cli {

/// The option that allows to erase the device, as it is typed.
QString eraseOption(const Device& device);
/// A device and what is on it, in two or three lines.
QString deviceText(const Device& device);
QJsonObject deviceJson(const Device& device);

} // namespace cmgmedia::cli
