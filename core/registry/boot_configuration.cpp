// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/boot_configuration.h"

#include "core/registry/hive.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Microsoft documents the numbers of objects and elements (BcdBootMgrElementTypes and its like).
constexpr auto kBootManagerId = "{9dea862c-5cdd-4e70-acc1-f32b344d4795}"_L1;
constexpr auto kDefaultEntry = "23000003"_L1;
constexpr auto kDisplayOrder = "24000001"_L1;
constexpr auto kDevice = "11000001"_L1;
constexpr auto kOsDevice = "21000001"_L1;
constexpr auto kLoaderPath = "12000002"_L1;
constexpr auto kDescription = "12000004"_L1;
constexpr auto kSystemRoot = "22000002"_L1;
constexpr auto kRamdiskImagePath = "32000004"_L1;

constexpr quint32 kTextType = 1;
constexpr quint32 kBinaryType = 3;
constexpr quint32 kTextsType = 7;

// The device of a ramdisk, as seen: a GUID, what kind of device, and inside of it the device that
// the file is on, in front of its path.
constexpr quint32 kRamdiskKind = 3;
constexpr quint32 kBootDeviceKind = 5;
constexpr qsizetype kKindAt = 0x20;
constexpr qsizetype kInnerDeviceAt = 0x44;
constexpr qsizetype kInnerSizeAt = kInnerDeviceAt + 8;
constexpr qsizetype kInnerHeaderBytes = 16; // of a device, with kind and size

struct StoreObject {
    std::map<QString, HiveValue> elements; ///< by type, eight hexadecimal digits, lower case

    const HiveValue* find(QLatin1StringView element, quint32 type) const
    {
        const auto found = elements.find(element);
        return found != elements.end() && found->second.type == type ? &found->second : nullptr;
    }
};

using StoreObjects = std::map<QString, StoreObject>; ///< by id, lower case

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// Up to its zero.
QString textAt(QByteArrayView bytes, qsizetype at)
{
    QString text;
    for (; at + 2 <= bytes.size(); at += 2) {
        const char16_t letter = qFromLittleEndian<quint16>(bytes.data() + at);
        if (letter == 0)
            break;
        text += QChar(letter);
    }
    return text;
}

QString textOf(const StoreObject& object, QLatin1StringView element)
{
    const HiveValue* value = object.find(element, kTextType);
    return value ? textAt(value->bytes, 0) : QString();
}

QStringList textsOf(const StoreObject& object, QLatin1StringView element)
{
    const HiveValue* value = object.find(element, kTextsType);
    QStringList texts;
    for (qsizetype at = 0; value && at + 2 <= value->bytes.size();) {
        const QString text = textAt(value->bytes, at);
        if (text.isEmpty())
            break;
        texts << text.toLower();
        at += (text.size() + 1) * 2;
    }
    return texts;
}

/// Microsoft's order of bytes: the first three parts are little endian.
QString guidAt(QByteArrayView bytes)
{
    QByteArray big = bytes.first(16).toByteArray();
    std::reverse(big.begin(), big.begin() + 4);
    std::reverse(big.begin() + 4, big.begin() + 6);
    std::reverse(big.begin() + 6, big.begin() + 8);
    return QUuid::fromRfc4122(big).toString();
}

std::optional<RamdiskDevice> ramdiskOf(const StoreObject& object, QLatin1StringView element)
{
    const HiveValue* value = object.find(element, kBinaryType);
    if (!value || value->bytes.size() < kInnerDeviceAt + kInnerHeaderBytes
        || word(value->bytes, kKindAt) != kRamdiskKind)
        return std::nullopt;
    const QByteArrayView bytes = value->bytes;
    const qint64 pathAt = kInnerDeviceAt + qint64{word(bytes, kInnerSizeAt)};
    if (pathAt > bytes.size())
        return std::nullopt;
    return RamdiskDevice{.imagePath = textAt(bytes, pathAt),
                         .options = guidAt(bytes),
                         .isOnBootDevice = word(bytes, kInnerDeviceAt) == kBootDeviceKind};
}

LoaderEntry entryOf(const QString& id, const StoreObject& object, const StoreObjects& all)
{
    LoaderEntry entry{.id = id,
                      .description = textOf(object, kDescription),
                      .loaderPath = textOf(object, kLoaderPath),
                      .device = ramdiskOf(object, kDevice),
                      .osDevice = ramdiskOf(object, kOsDevice),
                      .ramdiskImagePath = {},
                      .systemRoot = textOf(object, kSystemRoot)};
    if (!entry.device)
        return entry;
    if (const auto options = all.find(entry.device->options); options != all.end())
        entry.ramdiskImagePath = textOf(options->second, kRamdiskImagePath);
    return entry;
}

BootConfiguration configurationOf(const StoreObjects& objects)
{
    BootConfiguration configuration;
    if (const auto manager = objects.find(kBootManagerId); manager != objects.end()) {
        configuration.hasBootManager = true;
        configuration.defaultEntry = textOf(manager->second, kDefaultEntry).toLower();
        configuration.order = textsOf(manager->second, kDisplayOrder);
    }
    for (const auto& [id, object] : objects) {
        // An object with a path is a program, whatever its type says of the kind of program.
        if (id != kBootManagerId && object.find(kLoaderPath, kTextType))
            configuration.entries.push_back(entryOf(id, object, objects));
    }
    return configuration;
}

Result<StoreObject> readObject(const Hive& hive, Hive::Key key)
{
    StoreObject object;
    const Result<std::optional<Hive::Key>> elements = hive.child(key, "Elements"_L1);
    if (!elements)
        return elements.error();
    if (!*elements)
        return object;
    const Result<std::vector<Hive::Key>> keys = hive.children(**elements);
    if (!keys)
        return keys.error();
    for (const Hive::Key element : *keys) {
        Result<std::optional<HiveValue>> value = hive.value(element, "Element"_L1);
        if (!value)
            return value.error();
        if (const std::optional<QString> name = hive.name(element); name && *value)
            object.elements.emplace(name->toLower(), **std::move(value));
    }
    return object;
}

Result<StoreObjects> readObjects(const Hive& hive)
{
    StoreObjects objects;
    const Result<std::optional<Hive::Key>> parent = hive.child(hive.root(), "Objects"_L1);
    if (!parent)
        return parent.error();
    if (!*parent)
        return objects;
    const Result<std::vector<Hive::Key>> keys = hive.children(**parent);
    if (!keys)
        return keys.error();
    for (const Hive::Key key : *keys) {
        Result<StoreObject> object = readObject(hive, key);
        if (!object)
            return object.error();
        if (const std::optional<QString> id = hive.name(key))
            objects.emplace(id->toLower(), *std::move(object));
    }
    return objects;
}

} // namespace

const LoaderEntry* BootConfiguration::started() const
{
    const QString id = defaultEntry.isEmpty() ? order.value(0) : defaultEntry;
    const auto found = std::ranges::find(entries, id, &LoaderEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

Result<BootConfiguration> readBootConfiguration(const QByteArray& file, const QString& origin,
                                                const std::stop_token& stop)
{
    const Result<Hive> hive = Hive::fromBytes(file, origin, stop);
    if (!hive)
        return hive.error();
    const Result<StoreObjects> objects = readObjects(*hive);
    if (!objects)
        return objects.error();
    return configurationOf(*objects);
}

} // namespace cmgmedia
