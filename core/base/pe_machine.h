// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cmgmedia {

/// "amd64", "arm64" or "x86" from the header of a PE file such as a boot loader; else empty.
QString peArchitecture(QByteArrayView file);

} // namespace cmgmedia
