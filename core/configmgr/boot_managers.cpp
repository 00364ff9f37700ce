// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_managers.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestBootManager = 16 << 20; // real ones have one to three MB

/// Lower case; how Windows compares.
bool isBootManagerPath(const QString& path)
{
    if (path == "bootmgr.efi"_L1)
        return true;
    const QString folder = path.section(u'/', 0, -2);
    return path.endsWith(".efi"_L1)
           && (folder == "efi/boot"_L1 || folder == "efi/microsoft/boot"_L1);
}

BootManager managerOf(const QString& path, bool onMedium, const Result<QByteArray>& content)
{
    if (!content)
        return {path, onMedium, content.error(), content.error()};
    return {path, onMedium, readAuthenticode(*content, path), readPeVersions(*content, path)};
}

} // namespace

bool BootManager::isFirst() const
{
    const QString name = path.section(u'/', -1).toLower();
    const QString folder = path.section(u'/', 0, -2).toLower();
    return !onMedium || folder == "efi/boot"_L1 || name == "bootmgfw.efi"_L1;
}

std::vector<BootManager> bootManagersOf(const MediaTree& tree, const std::stop_token& stop)
{
    std::vector<BootManager> managers;
    for (const MediaFile* file : tree.files()) {
        if (isBootManagerPath(file->path.toLower()))
            managers.push_back(
                managerOf(file->path, true, file->bytes.readAll(kLargestBootManager, stop)));
    }
    return managers;
}

std::vector<BootManager> bootManagersOf(const WimFile& wim, int image,
                                        BootFileGeneration generation, const std::stop_token& stop)
{
    const QString wanted = generation == BootFileGeneration::Ca2023
                               ? u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s
                               : u"Windows/Boot/EFI/bootmgfw.efi"_s;
    const Result<std::optional<WimEntry>> entry = wim.find(image, wanted, stop);
    if (!entry)
        return {managerOf(wanted, false, entry.error())};
    if (!*entry)
        return {};
    const QString path = (*entry)->path;
    return {managerOf(path, false, wim.read(image, path, kLargestBootManager, stop))};
}

} // namespace cmgmedia
