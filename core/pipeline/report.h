// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/build_job.h"

#include <QJsonObject>

namespace cmgmedia {

/// What a build did: sources with their hashes, what changed, what was carried over (names only),
/// the certificates added with thumbprint and store, the hash of the result, how long it took.
QJsonObject reportOf(const BuildJob& job, qint64 elapsedMs);

/// The same for people.
QString reportText(const QJsonObject& report);

} // namespace cmgmedia
