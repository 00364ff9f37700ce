// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <optional>

namespace cmgmedia::test {

/// What is looked for, and what to call it.
using Needles = QMap<QByteArray, QString>;

/// Looks at everything that a process may write to: its heap and what was freed of it, stacks,
/// data. The names of what was found, with the address; nullopt where the system does not let us
/// look. Only Linux does, and only into a process that does not forbid it.
std::optional<QStringList> foundInMemory(qint64 processId, const Needles& needles);

} // namespace cmgmedia::test
