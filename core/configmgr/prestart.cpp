// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/prestart.h"

#include "core/media/ini_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

Result<Prestart> prestartOf(const MediaTree& tree)
{
    constexpr qint64 kLimitBytes = 1 << 20;
    Prestart prestart;
    prestart.hasFiles = std::ranges::any_of(tree.files(), [](const MediaFile* file) {
        return file->path.startsWith("SMS/PKG/"_L1, Qt::CaseInsensitive);
    });
    for (const QString& path : {u"SMS/data/TsConfig.ini"_s, u"SMS/data/TsmBootstrap.ini"_s}) {
        const MediaFile* file = tree.find(path);
        if (!file)
            continue;
        Result<QByteArray> content = file->bytes.readAll(kLimitBytes);
        if (!content)
            return content.error();
        prestart.commandLine = IniText(*content).value(u"CustomHook"_s, u"CommandLine"_s);
        if (prestart.commandLine)
            break;
    }
    return prestart;
}

} // namespace cmgmedia
