// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/steps.h"

namespace cmgmedia {

Result<TrustEdit> injectTrust(const BuildInputs& inputs, Work& work)
{
    const BootMedium& medium = *inputs.medium;
    return editTrust(medium.bootImageBytes, medium.wim, medium.bootImage,
                     inputs.facts.derived.trustChange, inputs.facts.clock.stamp, work);
}

Result<BootFileSet> takeBootFiles(const BuildInputs& inputs, Work& work)
{
    return bootFilesOf(
        inputs.medium->wim, inputs.medium->bootImage, *takenGeneration(inputs.profile()),
        inputs.profile().output.kind == OutputKind::Iso ? BootFilesFor::Disc : BootFilesFor::Stick,
        work);
}

} // namespace cmgmedia
