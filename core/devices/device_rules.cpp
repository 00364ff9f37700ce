// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"

#include "core/base/text.h"
#include "core/devices/errors.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct DevicesText {
    CMGMEDIA_TEXTS(Devices)
};

// The last ones are where live systems keep the medium that they run from.
constexpr QLatin1StringView kSystemPlaces[] = {"/"_L1,    "/home"_L1, "/root"_L1, "/opt"_L1,
                                               "/srv"_L1, "/efi"_L1,  "/nix"_L1,  "/cdrom"_L1};
constexpr QLatin1StringView kSystemTrees[] = {
    "/boot"_L1, "/usr"_L1, "/var"_L1, "/run/live"_L1, "/run/archiso"_L1, "/run/initramfs"_L1};

constexpr qsizetype kLongestName = 64;
constexpr int kUsedSectorBytes = 512; // of the partition table and file system that we write

// No controls, no marks that turn the direction or are unseen.
constexpr QChar::Category kUnseen[] = {QChar::Other_Control,      QChar::Other_Format,
                                       QChar::Other_Surrogate,    QChar::Other_PrivateUse,
                                       QChar::Other_NotAssigned,  QChar::Separator_Line,
                                       QChar::Separator_Paragraph};

bool isOfAName(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return std::ranges::find(kUnseen, category) == std::end(kUnseen);
}

} // namespace

bool isSystemMountPoint(const QString& mountPoint)
{
    const auto isPlace = [&](QLatin1StringView place) { return mountPoint == place; };
    const auto isInTree = [&](QLatin1StringView tree) {
        return mountPoint == tree || mountPoint.startsWith(tree + u'/');
    };
    return std::ranges::any_of(kSystemPlaces, isPlace)
           || std::ranges::any_of(kSystemTrees, isInTree);
}

bool holdsSystem(const Device& device)
{
    return device.system || std::ranges::any_of(device.volumes, [](const Volume& volume) {
               return volume.isSwapInUse
                      || std::ranges::any_of(volume.mountPoints, isSystemMountPoint);
           });
}

bool mayBeErased(const Device& device)
{
    if (!device.mediaPresent || device.sizeBytes <= 0 || device.optical || holdsSystem(device))
        return false;
    return device.removable || device.bus != DeviceBus::Other;
}

bool isOffered(const Device& device)
{
    return mayBeErased(device) && device.bus != DeviceBus::Loop;
}

Result<> checkWritable(const Device& device, qint64 neededBytes)
{
    if (!mayBeErased(device))
        return Error{ErrorCode::DeviceNotOffered, device.path, {}};
    if (device.readOnly)
        return Error{ErrorCode::DeviceWriteProtected, device.path, {}};
    if (device.sectorBytes != kUsedSectorBytes)
        return Error{ErrorCode::DeviceSectors, device.path, u"%1 bytes"_s.arg(device.sectorBytes)};
    if (device.sizeBytes < neededBytes)
        return Error{ErrorCode::DeviceTooSmall, device.path,
                     u"%1 bytes of %2"_s.arg(device.sizeBytes).arg(neededBytes)};
    return {};
}

QString identityOf(const Device& device)
{
    QString serial = harmless(device.serial);
    for (QChar& sign : serial) {
        const bool isPlain =
            sign >= u' ' && sign <= u'~' && !QStringView(uR"("$`%!\)").contains(sign);
        if (!isPlain)
            sign = u'_';
    }
    return serial.isEmpty() ? QString::number(device.sizeBytes) : serial;
}

Result<> checkIdentity(const Device& device, const QString& identity)
{
    if (identity == identityOf(device))
        return {};
    return Error{ErrorCode::DeviceSerialDiffers, device.path,
                 device.serial.isEmpty()
                     ? u"it has no serial number and %1 bytes"_s.arg(device.sizeBytes)
                     : u"its serial number is %1"_s.arg(identityOf(device))};
}

Result<> checkStillThere(const Device& chosen, const Device& now)
{
    if (chosen.serial == now.serial && chosen.sizeBytes == now.sizeBytes
        && chosen.model == now.model && chosen.mediumNumber == now.mediumNumber)
        return {};
    return Error{ErrorCode::DeviceSwapped, chosen.path,
                 u"%1 in place of %2"_s.arg(identityOf(now), identityOf(chosen))};
}

QString displayName(const Device& device)
{
    const QString vendor = harmless(device.vendor);
    QString model = harmless(device.model);
    if (model.startsWith(vendor, Qt::CaseInsensitive))
        return model;
    return harmless(vendor + u' ' + model);
}

QString fullName(const Device& device)
{
    const QString size = QLocale().formattedDataSize(device.sizeBytes, 1);
    if (device.serial.isEmpty()) {
        //: A stick: its name, size and path.
        return DevicesText::tr("%1, %2, %3, without a serial number")
            .arg(displayName(device), size, device.path);
    }
    //: A stick: its name, size, path and serial number.
    return DevicesText::tr("%1, %2, %3, serial number %4")
        .arg(displayName(device), size, device.path, identityOf(device));
}

QString harmless(const QString& text)
{
    QString seen;
    for (const char32_t character : text.toStdU32String())
        seen += isOfAName(character) ? QString::fromUcs4(&character, 1) : u" "_s;
    return seen.simplified().left(kLongestName);
}

Text tamperableText(const QString& place)
{
    return DevicesText::text(
        "Other programs can change %1, which is about to get administrator rights "
        "to write the USB drive. Any program in your account could replace it. To "
        "prevent that, install CMG Media Wizard for all users.",
        {place});
}

} // namespace cmgmedia
