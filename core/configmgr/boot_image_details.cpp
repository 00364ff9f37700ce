// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_details.h"

#include "core/configmgr/boot_managers.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestKernel = 64LL << 20; // real ones have some 12 MB

Result<QString> kernelOf(const WimFile& wim, int image, const std::stop_token& stop)
{
    const Result<std::optional<WimEntry>> entry =
        wim.find(image, u"Windows/System32/ntoskrnl.exe"_s, stop);
    if (!entry)
        return entry.error();
    if (!*entry || (*entry)->isFolder)
        return QString();
    const QString path = (*entry)->path;
    const Result<QByteArray> content = wim.read(image, path, kLargestKernel, stop);
    if (!content)
        return content.error();
    const Result<PeVersions> versions = readPeVersions(*content, path);
    if (!versions)
        return versions.error();
    return versions->file;
}

} // namespace

bool BootImageDetails::hasOtherKernel(const QString& version) const
{
    return kernel && !kernel->isEmpty() && !version.isEmpty() && *kernel != version
           && !kernel->startsWith(version + u'.'); // of which the WIM may lack the last part
}

BootImageDetails bootImageDetails(const WimFile& wim, const BootImage& image,
                                  const std::stop_token& stop)
{
    BootImageDetails details;
    details.kernel = kernelOf(wim, image.index, stop);
    for (const BootFileGeneration generation :
         {BootFileGeneration::Ca2011, BootFileGeneration::Ca2023}) {
        for (const BootManager& manager : bootManagersOf(wim, image.index, generation, stop))
            details.bootManagers.push_back({generation, manager.versions});
    }
    details.prestart = prestartOf(wim, image.index, stop);
    return details;
}

} // namespace cmgmedia
