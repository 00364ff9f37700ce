// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/firmware_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostDescriptionBytes = 1 << 20;

bool isForX64(const QJsonArray& targets)
{
    return std::ranges::any_of(targets, [](const QJsonValue& target) {
        const QJsonArray machines = target["machines"_L1].toArray();
        return target["architecture"_L1].toString() == "x86_64"_L1
               && std::ranges::any_of(machines, [](const QJsonValue& machine) {
                      return machine.toString().startsWith("pc-q35"_L1);
                  });
    });
}

/// nullopt: not for this virtual PC.
std::optional<FirmwareFiles> filesOf(const QJsonObject& description, const QDir& folder)
{
    const QJsonObject mapping = description["mapping"_L1].toObject();
    if (!description["interface-types"_L1].toArray().contains(u"uefi"_s)
        || mapping["device"_L1].toString() != "flash"_L1
        || !isForX64(description["targets"_L1].toArray()))
        return std::nullopt;
    const auto file = [&](QLatin1StringView part) {
        const QJsonObject flash = mapping[part].toObject();
        const QString name = flash["filename"_L1].toString();
        const bool isRaw = flash["format"_L1].toString() == "raw"_L1;
        return name.isEmpty() || !isRaw ? QString() : folder.absoluteFilePath(name);
    };
    const FirmwareFiles files{.code = file("executable"_L1),
                              .variables = file("nvram-template"_L1),
                              .wantsSystemManagement =
                                  description["features"_L1].toArray().contains(u"requires-smm"_s)};
    if (!QFileInfo(files.code).isFile() || !QFileInfo(files.variables).isFile())
        return std::nullopt;
    return files;
}

void take(const QJsonObject& description, const QDir& folder, InstalledFirmware& firmware)
{
    const QJsonArray features = description["features"_L1].toArray();
    // Secure Boot without keys enrolled refuses nothing, and one set up by hand is nobody's PC.
    const bool isSecure = features.contains(u"secure-boot"_s);
    if (isSecure && !features.contains(u"enrolled-keys"_s))
        return;
    std::optional<FirmwareFiles>& slot = isSecure ? firmware.secureBoot : firmware.plain;
    if (!slot)
        slot = filesOf(description, folder);
}

} // namespace

InstalledFirmware installedFirmware(const QStringList& folders)
{
    InstalledFirmware firmware;
    for (const QString& path : folders) {
        const QDir folder(path);
        for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.size() <= kMostDescriptionBytes && file.open(QFile::ReadOnly))
                take(QJsonDocument::fromJson(file.readAll()).object(), folder, firmware);
        }
    }
    return firmware;
}

} // namespace cmgmedia
