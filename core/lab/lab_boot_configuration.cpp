// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_configuration.h"

#include "core/base/atomic_file.h"
#include "core/base/byte_source.h"
#include "core/base/scratch_folder.h"
#include "core/lab/lab_floppy.h"
#include "core/media/byte_fields.h"
#include "core/registry/empty_hive.h"
#include "core/registry/hive.h"

#include <QUuid>

#include <utility>
#include <variant>
#include <vector>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr char kSdiPath[] = "\\boot\\boot.sdi";
constexpr char kImagePath[] = "\\sources\\boot.wim";
constexpr qint64 kLargestConfigurationBytes = 1 << 20;

// Well-known objects; Windows gives media these, too.
constexpr QLatin1StringView kBootManagerObject("{9dea862c-5cdd-4e70-acc1-f32b344d4795}");
constexpr QLatin1StringView kEntryObject("{7619dcc9-fafe-11d9-b411-000476eba25f}");
constexpr QLatin1StringView kRamdiskObject("{7619dcc8-fafe-11d9-b411-000476eba25f}");

/// An element: its type in eight hexadecimal digits, and a text, a list of texts or bytes.
using ElementValue = std::variant<QString, QStringList, QByteArray>;
using ConfigurationElements = std::vector<std::pair<QLatin1StringView, ElementValue>>;

struct ConfigurationObject {
    QLatin1StringView id;
    quint32 type;
    ConfigurationElements elements;
};

// The layout of devices is that of stores which were seen: https://learn.microsoft.com names the
// types of elements, nobody the bytes.
constexpr quint32 kRamdiskDevice = 3;
constexpr quint32 kBootDevice = 5;
constexpr qsizetype kBootDeviceBytes = 0x48;

/// What the firmware started from, with nothing more to say.
QByteArray bootDeviceElement()
{
    ByteFields element(16 + kBootDeviceBytes);
    element.little<quint32>(0x10, kBootDevice);
    element.little<quint32>(0x18, kBootDeviceBytes);
    return element.bytes();
}

/// A file of the boot device that becomes a disk in memory.
QByteArray ramdiskElement()
{
    const QString path = QLatin1StringView(kImagePath);
    const qsizetype pathBytes = (path.size() + 1) * 2;
    constexpr qsizetype kInnerAt = 0x38;
    constexpr qsizetype kPathAt = kInnerAt + 12 + kBootDeviceBytes;
    ByteFields element(kPathAt + pathBytes);
    const QUuid options{kRamdiskObject};
    element.little<quint32>(0, options.data1);
    element.little<quint16>(4, options.data2);
    element.little<quint16>(6, options.data3);
    element.put(8, options.toRfc4122().sliced(8));
    element.little<quint32>(0x14, 1);
    element.little<quint32>(0x18, static_cast<quint32>(element.size() - 0x10));
    element.little<quint32>(0x20, kRamdiskDevice);
    element.little<quint32>(kInnerAt, 1);
    element.little<quint32>(kInnerAt + 4, static_cast<quint32>(element.size() - kInnerAt));
    element.little<quint32>(kInnerAt + 8, kBootDevice);
    element.little<quint32>(kInnerAt + 12, kBootDevice);
    element.little<quint32>(kInnerAt + 20, kBootDeviceBytes);
    for (qsizetype i = 0; i < path.size(); ++i)
        element.little<quint16>(kPathAt + i * 2, path[i].unicode());
    return element.bytes();
}

std::vector<ConfigurationObject> configurationObjects(const QString& loader)
{
    const QByteArray yes("\1", 1);
    const QString entry = kEntryObject;
    return {
        {kBootManagerObject,
         0x10100002,
         {{"12000004"_L1, u"Windows Boot Manager"_s},
          {"12000005"_L1, u"en-US"_s},
          {"23000003"_L1, entry},                                 // the default
          {"24000001"_L1, QStringList{entry}},                    // all, in their order
          {"25000004"_L1, QByteArray("\x1e\0\0\0\0\0\0\0", 8)}}}, // seconds
        {kEntryObject,
         0x10200003,
         {{"11000001"_L1, ramdiskElement()},
          {"12000002"_L1, loader},
          {"12000004"_L1, u"LAB, not registered with a site"_s},
          {"12000005"_L1, u"en-US"_s},
          {"21000001"_L1, ramdiskElement()},
          {"22000002"_L1, u"\\windows"_s},
          {"26000010"_L1, yes},   // find the hardware abstraction layer
          {"26000022"_L1, yes}}}, // Windows PE
        {kRamdiskObject,
         0x30000000,
         {{"31000003"_L1, bootDeviceElement()},
          {"32000004"_L1, QString(QLatin1StringView(kSdiPath))}}},
    };
}

Result<> setElement(Hive& hive, Hive::Key key, const ElementValue& value)
{
    constexpr auto kName = "Element"_L1;
    if (const auto* text = std::get_if<QString>(&value))
        return hive.setText(key, kName, *text);
    if (const auto* texts = std::get_if<QStringList>(&value))
        return hive.setTexts(key, kName, *texts);
    return hive.setBinary(key, kName, std::get<QByteArray>(value));
}

/// A key below keys, each made where it is not there.
Result<Hive::Key> keyBelow(Hive& hive, Hive::Key key,
                           std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        Result<Hive::Key> next = hive.childOrNew(key, name);
        if (!next)
            return next;
        key = *next;
    }
    return key;
}

Result<> addObject(Hive& hive, const ConfigurationObject& object)
{
    const Result<Hive::Key> key = keyBelow(hive, hive.root(), {"Objects"_L1, object.id});
    if (!key)
        return key.error();
    const Result<Hive::Key> description = keyBelow(hive, *key, {"Description"_L1});
    if (!description)
        return description.error();
    if (Result<> set = hive.setNumber(*description, "Type"_L1, object.type); !set)
        return set;
    for (const auto& [type, value] : object.elements) {
        const Result<Hive::Key> element = keyBelow(hive, *key, {"Elements"_L1, type});
        if (!element)
            return element.error();
        if (Result<> set = setElement(hive, *element, value); !set)
            return set;
    }
    return {};
}

Result<> fillConfiguration(Hive& hive, const QString& loader)
{
    const Result<Hive::Key> description = keyBelow(hive, hive.root(), {"Description"_L1});
    if (!description)
        return description.error();
    if (Result<> set = hive.setText(*description, "KeyName"_L1, u"BCD00000001"_s); !set)
        return set;
    for (const ConfigurationObject& object : configurationObjects(loader)) {
        if (Result<> added = addObject(hive, object); !added)
            return added;
    }
    return {};
}

} // namespace

Result<QByteArray> labBootConfiguration(const QString& loader)
{
    const ScratchFolder folder; // hivex works on files
    if (Result<> made = folder.made(); !made)
        return made.error();
    const QString path = folder.filePath(u"BCD"_s);
    if (Result<> written = writeFileAtomically(path, emptyHive(u"BCD"_s)); !written)
        return written.error();
    Result<Hive> hive = Hive::open(path, {});
    if (!hive)
        return hive.error();
    if (Result<> filled = fillConfiguration(*hive, loader); !filled)
        return filled.error();
    const QString filled = folder.filePath(u"BCD.filled"_s);
    if (Result<> written = hive->writeTo(filled); !written)
        return written.error();
    const Result<ByteSource> bytes = ByteSource::open(filled);
    if (!bytes)
        return bytes.error();
    return bytes->readAll(kLargestConfigurationBytes);
}

/// "System Deployment Image (SDI) File Specification": a boot block, a table of contents, blobs.
QByteArray labRamdiskImage()
{
    constexpr qsizetype kTableAt = 0x400;
    constexpr qsizetype kBlobAt = 0x2000; // two pages, to which blobs are aligned
    constexpr quint64 kFat12 = 1;         // as a partition table has it
    const QByteArray partition = labFloppy({});
    ByteFields sdi(kBlobAt + partition.size());
    sdi.put(0, "$SDI0001");
    sdi.little<quint64>(0x70, 2); // pages of 4096 bytes a blob is aligned to
    sdi.put(kTableAt, "PART");
    sdi.little<quint64>(kTableAt + 8, kFat12);
    sdi.little<quint64>(kTableAt + 16, kBlobAt);
    sdi.little<quint64>(kTableAt + 24, static_cast<quint64>(partition.size()));
    sdi.put(kBlobAt, partition);
    quint8 sum = 0; // of the boot block, 512 bytes, is zero in the end
    for (const char byte : sdi.bytes().first(0x200))
        sum = static_cast<quint8>(sum + static_cast<quint8>(byte));
    sdi.u8(0x1f8, static_cast<quint8>(-sum));
    return sdi.bytes();
}

} // namespace cmgmedia
