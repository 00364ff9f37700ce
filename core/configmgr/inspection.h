// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/base/work.h"
#include "core/configmgr/file_kind.h"

#include <QJsonObject>

namespace cmgmedia {

/// What a file or folder turned out to be.
struct Inspection {
    FileKind kind = FileKind::Medium;
    QJsonObject description; ///< core/configmgr/description.h
    bool isLocked = false;   ///< with the password there would be more of it
};

/// Opens whatever an admin may have: a medium, one of its parts, a PFX file, certificates.
/// PasswordMissing where without the password there is nothing to tell, PasswordWrong, and what
/// the readers can meet.
Result<Inspection> inspectFile(const QString& path, const Secret* password, const Clock& clock,
                               Work& work);

} // namespace cmgmedia
