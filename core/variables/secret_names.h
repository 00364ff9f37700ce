// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace cmgmedia {

/// True for variables whose value must not be shown: certificates with keys, tokens, passwords.
/// The one definition for media, profiles and task sequences: what the wizard masks is what a rule
/// warns about and what no reader of a task sequence keeps.
bool isSecretName(QStringView variable);

} // namespace cmgmedia
