// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/named_error.h"

#include "core/devices/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// What opening, reading and writing a device can meet.
constexpr ErrorRow kRows[] = {ErrorCode::AccessDenied,
                              ErrorCode::Cancelled,
                              ErrorCode::Corrupt,
                              ErrorCode::External,
                              ErrorCode::Io,
                              ErrorCode::NotFound,
                              ErrorCode::NoSpace,
                              ErrorCode::Truncated,
                              ErrorCode::Unsupported,
                              ErrorCode::VerifyMismatch,
                              ErrorCode::DeviceMissing,
                              ErrorCode::DeviceNotOffered,
                              ErrorCode::DeviceSerialDiffers,
                              ErrorCode::DeviceSwapped,
                              ErrorCode::DeviceTooSmall,
                              ErrorCode::DeviceSectors,
                              ErrorCode::DeviceFake,
                              ErrorCode::DeviceWriteProtected,
                              ErrorCode::DeviceBusy,
                              ErrorCode::DeviceDenied,
                              ErrorCode::DeviceForbidden,
                              ErrorCode::DeviceGone,
                              ErrorCode::DeviceFailed};

} // namespace

Error namedError(QByteArrayView name, const QString& path, const QString& words)
{
    const auto* row = std::ranges::find_if(
        kRows, [name](const ErrorRow& known) { return name == QByteArrayView(known.name); });
    if (row != std::end(kRows))
        return Error{*row, path, words};
    return Error{ErrorCode::External, path, u"%1: %2"_s.arg(QLatin1StringView(name), words)};
}

} // namespace cmgmedia
