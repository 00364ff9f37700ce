// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sticks/restore_stick.h"

#include "core/devices/errors.h"
#include "core/media/usb_image_writer.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<ImagePlan> planEmptyStick(const Device& device, const QDateTime& stamp)
{
    UsbImageOptions options;
    options.label = u"USB"_s;
    options.stamp = stamp;
    options.deviceBytes = device.sizeBytes;
    Result<ImagePlan> plan = planUsbImage(MediaTree(), options);
    if (!plan && plan.error().code == ErrorCode::NoSpace)
        return Error{ErrorCode::DeviceTooSmall, device.path, plan.error().detail};
    return plan;
}

} // namespace cmgmedia
