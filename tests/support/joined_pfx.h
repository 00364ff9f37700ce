// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cmgmedia::test {

/// What is in two PFX files, in one: other programs write such, and the openssl program doesn't.
/// Both without a MAC, their lengths in two bytes.
QByteArray joinedPfx(const QByteArray& first, const QByteArray& second);

} // namespace cmgmedia::test
