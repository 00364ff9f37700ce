// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/known_file_kinds.h"
#include "core/registry/boot_configuration.h"
#include "core/registry/hive.h"

#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::known_file {

namespace {

constexpr qint64 kLargestHive = 256 << 20; // SOFTWARE of an installed Windows has some 100 MB

/// By keys that every one of its kind has (seen).
enum class HiveKind { BootConfiguration, Software, System, Other };

Result<HiveKind> hiveKindOf(const Hive& hive, const QString& name)
{
    struct Mark {
        QLatin1StringView key;
        HiveKind kind;
    };
    static constexpr Mark kMarks[] = {{"Objects"_L1, HiveKind::BootConfiguration},
                                      {"Microsoft"_L1, HiveKind::Software},
                                      {"ControlSet001"_L1, HiveKind::System}};
    for (const auto& [key, kind] : kMarks) {
        const Result<std::optional<Hive::Key>> found = hive.child(hive.root(), key);
        if (!found)
            return found.error();
        if (*found)
            return kind;
    }
    // An empty one has none of them yet.
    return name.compare("SOFTWARE"_L1, Qt::CaseInsensitive) == 0 ? HiveKind::Software
                                                                 : HiveKind::Other;
}

/// What the header calls the hive, "…emRoot\\System32\\Config\\SOFTWARE", the last part of it;
/// empty where it says nothing.
QString nameInHeader(QByteArrayView hive)
{
    constexpr qsizetype kNameAt = 48; // of the regf format, 64 bytes of UTF-16
    constexpr qsizetype kNameBytes = 64;
    if (hive.size() < kNameAt + kNameBytes)
        return {};
    QString name = QStringDecoder(QStringDecoder::Utf16LE)(hive.sliced(kNameAt, kNameBytes));
    if (const qsizetype end = name.indexOf(QChar::Null); end >= 0)
        name.truncate(end);
    return name.section(u'\\', -1);
}

Text entryText(const LoaderEntry& entry, bool isStarted)
{
    QStringList parts;
    for (const QString& part :
         {entry.description, entry.loaderPath, entry.device ? entry.device->imagePath : QString(),
          entry.ramdiskImagePath}) {
        if (!part.isEmpty())
            parts << part;
    }
    const Text list = Text::listed(parts);
    return isStarted ? KnownFileText::text("%1 (the one that starts)", {list}) : list;
}

QJsonObject entryJson(const LoaderEntry& entry)
{
    return {{u"id"_s, entry.id},
            {u"description"_s, entry.description},
            {u"loader"_s, entry.loaderPath},
            {u"image"_s, entry.device ? QJsonValue(entry.device->imagePath) : QJsonValue()},
            {u"ramDisk"_s,
             entry.ramdiskImagePath.isEmpty() ? QJsonValue() : QJsonValue(entry.ramdiskImagePath)}};
}

Result<KnownFile> bootConfiguration(const QByteArray& content, const QString& path,
                                    const std::stop_token& stop)
{
    const Result<BootConfiguration> store = readBootConfiguration(content, path, stop);
    if (!store)
        return store.error();
    KnownFile file{"boot-configuration"_L1, KnownFileText::text("Boot configuration data (BCD)")};
    const QString firstOfMenu = store->order.value(0);
    file.facts = {fact("default"_L1, KnownFileText::text("Default entry"),
                       store->defaultEntry.isEmpty() ? firstOfMenu : store->defaultEntry)};
    const LoaderEntry* started = store->started();
    for (const LoaderEntry& entry : store->entries)
        file.facts.push_back({"entries"_L1, KnownFileText::text("Entry"), entryJson(entry),
                              entryText(entry, &entry == started)});
    if (!started)
        file.advice =
            KnownFileText::text("The entry to start is missing, so nothing starts from it.");
    return file;
}

Result<KnownFile> softwareHive(const QByteArray& content, const QString& path,
                               const std::stop_token& stop)
{
    Result<TrustStores> stores = listStores(content, path, stop);
    if (!stores)
        return stores.error();
    KnownFile file{"registry-hive"_L1, KnownFileText::text("Registry hive (SOFTWARE)")};
    file.facts = {fact("hive"_L1, KnownFileText::text("Hive"), u"SOFTWARE"_s),
                  fact("trusted"_L1, KnownFileText::text("Trusted certificates"),
                       static_cast<qint64>(stores->trusted.size()))};
    file.stores = *std::move(stores);
    file.advice =
        KnownFileText::text("Change it inside its boot image: use boot.wim with cmgmedia trust.");
    return file;
}

Result<KnownFile> otherHive(const Hive& hive, const QString& name)
{
    const Result<std::vector<Hive::Key>> keys = hive.children(hive.root());
    if (!keys)
        return keys.error();
    constexpr size_t kMostShown = 12;
    QStringList names;
    for (size_t i = 0; i < std::min(kMostShown, keys->size()); ++i)
        names << hive.name((*keys)[i]).value_or(u"?"_s);
    KnownFile file{"registry-hive"_L1, name.isEmpty()
                                           ? KnownFileText::text("Registry hive")
                                           : KnownFileText::text("Registry hive (%1)", {name})};
    file.facts = {fact("hive"_L1, KnownFileText::text("Hive"), name),
                  {"keys"_L1, KnownFileText::text("Keys"), static_cast<qint64>(keys->size()),
                   Text::listed(names)}};
    std::erase_if(file.facts, [](const FileFact& one) { return one.value.isNull(); });
    file.advice = KnownFileText::text("What Windows PE trusts is in the SOFTWARE hive.");
    return file;
}

} // namespace

Result<KnownFile> openHive(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> content = wholeFile(path, kLargestHive, stop);
    if (!content)
        return content.error();
    const Result<Hive> hive = Hive::fromBytes(*content, path, stop);
    if (!hive)
        return hive.error();
    const QString name = nameInHeader(*content);
    const Result<HiveKind> kind = hiveKindOf(*hive, name);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case HiveKind::BootConfiguration:
        return bootConfiguration(*content, path, stop);
    case HiveKind::Software:
        return softwareHive(*content, path, stop);
    case HiveKind::System:
        return otherHive(*hive, u"SYSTEM"_s);
    case HiveKind::Other:
        return otherHive(*hive, name);
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia::known_file
