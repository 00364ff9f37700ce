// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_parts.h"

#include "core/media/ini_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kIniLimitBytes = 1 << 20;

/// File names in a folder that match, their first group where there is one; nullopt: no folder.
Result<std::optional<QStringList>> namesIn(const WimFile& wim, int image, const QString& folder,
                                           const QRegularExpression& pattern,
                                           const std::stop_token& stop)
{
    Result<std::optional<WimEntry>> found = wim.find(image, folder, stop);
    if (!found)
        return found.error();
    if (!*found || !(*found)->isFolder)
        return std::optional<QStringList>();
    Result<std::vector<WimEntry>> entries = wim.children(image, (*found)->path, stop);
    if (!entries)
        return entries.error();
    QStringList names;
    for (const WimEntry& entry : *entries) {
        const QString name = entry.path.section(u'/', -1);
        const QRegularExpressionMatch match = pattern.match(name);
        if (match.hasMatch())
            names << match.captured(pattern.captureCount() > 0 ? 1 : 0);
    }
    names.removeDuplicates();
    return std::optional(names);
}

Result<std::optional<bool>> commandSupportOf(const WimFile& wim, int image,
                                             const std::stop_token& stop)
{
    for (const QString& folder : {u"x64"_s, u"arm64"_s, u"i386"_s}) {
        const QString path = u"sms/bin/%1/TsBootShell.ini"_s.arg(folder);
        Result<std::optional<WimEntry>> found = wim.find(image, path, stop);
        if (!found)
            return found.error();
        if (!*found || (*found)->isFolder)
            continue;
        Result<QByteArray> content = wim.read(image, (*found)->path, kIniLimitBytes, stop);
        if (!content)
            return content.error();
        const QString value =
            IniText(*content).value(u"Shell"_s, u"EnableDebugShell"_s).value_or(QString());
        return std::optional(value.compare("true"_L1, Qt::CaseInsensitive) == 0);
    }
    return std::optional<bool>();
}

} // namespace

Result<BootImageParts> bootImageParts(const WimFile& wim, const BootImage& image,
                                      const std::stop_token& stop)
{
    static const QRegularExpression component(u"^(WinPE-[^~]+)-Package~[^~]*~[^~]*~~[^~]*\\.mum$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression added(u"^oem[0-9]+\\.inf$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    BootImageParts parts;
    Result<std::optional<QStringList>> components =
        namesIn(wim, image.index, u"Windows/servicing/Packages"_s, component, stop);
    if (!components)
        return components.error();
    parts.components = *std::move(components);
    Result<std::optional<QStringList>> drivers =
        namesIn(wim, image.index, u"Windows/INF"_s, added, stop);
    if (!drivers)
        return drivers.error();
    if (*drivers)
        parts.addedDrivers = static_cast<int>((*drivers)->size());
    Result<std::optional<bool>> commandSupport = commandSupportOf(wim, image.index, stop);
    if (!commandSupport)
        return commandSupport.error();
    parts.commandSupport = *commandSupport;
    Result<std::optional<PrestartCommand>> prestart = prestartOf(wim, image.index, stop);
    if (!prestart)
        return prestart.error();
    parts.prestart = *std::move(prestart);
    return parts;
}

} // namespace cmgmedia
