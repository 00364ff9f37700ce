// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace cmgmedia::test {

/// For QVERIFY2, which wants its text before it knows: why there is no value, or nothing.
template <typename T>
QByteArray why(const Result<T>& result)
{
    return result ? QByteArray() : describe(result.error()).english().toUtf8();
}

} // namespace cmgmedia::test
