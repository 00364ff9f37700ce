// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace cmgmedia {

/// A clean registry hive (regf 1.5) with a root key and nothing else: for labs and tests, where
/// no Windows is at hand to take one from. The file name is what the hive says that it is called.
QByteArray emptyHive(QStringView fileName = u"SOFTWARE");

} // namespace cmgmedia
