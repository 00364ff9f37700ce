// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_trust.h"
#include "core/image/boot_files.h"
#include "core/pipeline/steps/steps.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<> injectTrust(BuildJob& job, Work& work)
{
    const BootMedium& medium = job.inputs.medium;
    const Facts& facts = job.facts();
    Result<TrustEdit> edit = editTrust(medium.bootImageBytes, medium.wim, medium.bootImage,
                                       facts.trustChange, facts.clock.stamp, work);
    if (!edit)
        return edit.error();
    job.trust = std::move(edit->report);
    return job.tree.put({QLatin1StringView(kBootImagePath), std::move(edit->wim), {}});
}

Result<> takeBootFiles(BuildJob& job, Work& work)
{
    const BootMedium& medium = job.inputs.medium;
    const auto generation = job.profile().bootImage.bootFiles == BootFilesChoice::Ca2011
                                ? BootFileGeneration::Ca2011
                                : BootFileGeneration::Ca2023;
    Result<BootFileSet> set = bootFilesOf(medium.wim, medium.bootImage, generation, work);
    if (!set)
        return set.error();
    for (BootFile& file : set->files) {
        if (file.isDefault && job.tree.find(file.mediumPath))
            continue;
        Result<> put = job.tree.put({file.mediumPath, ByteSource::fromBytes(file.content), {}});
        if (!put)
            return put;
        file.content.clear();
    }
    job.efiBootImage = ByteSource::fromBytes(set->efiBootImage);
    if (!set->biosBootImage.isEmpty())
        job.biosBootImage = ByteSource::fromBytes(set->biosBootImage);
    job.bootFiles = std::move(set->files);
    return {};
}

} // namespace cmgmedia
