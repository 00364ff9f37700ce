// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cmgmedia {

/// A task sequence as the console exports it, a .zip, that suits a PC outside: it joins a workgroup
/// and names the gateway to the client. It refers to no content, since no gateway of a lab has any.
Result<QByteArray> labSequenceExport(const QString& gateway, const QString& bootImageId);

} // namespace cmgmedia
