// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Boot files of our own in place of Microsoft's, which are not ours to ship.
namespace cmgmedia::test {

/// The folder with probe.efi, etfsboot.com, efisys.bin and fat32boot.bin, made by the build.
/// Empty where it could not make them; tests that want them QSKIP, saying so.
QString standInsFolder();
/// Empty: there is one.
QString whyNoStandIns();

} // namespace cmgmedia::test
