// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/litter.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr QLatin1StringView kWindows = "Windows"_L1;
constexpr QLatin1StringView kMacOs = "macOS"_L1;
constexpr QLatin1StringView kLinux = "Linux"_L1;
constexpr QLatin1StringView kRufus = "Rufus"_L1;
constexpr QLatin1StringView kAndroid = "Android"_L1;

enum class Lies { AtTheTop, Anywhere };

/// A row of the table: '#' stands for one digit, '*' at the end for whatever follows.
struct LitterRow {
    QLatin1StringView name;
    QLatin1StringView system;
    Lies lies = Lies::AtTheTop;
};

// Seen on sticks that these systems had open.
constexpr LitterRow kLitter[] = {
    {"System Volume Information"_L1, kWindows},
    {"$RECYCLE.BIN"_L1, kWindows},
    {"RECYCLER"_L1, kWindows},
    {"RECYCLED"_L1, kWindows},
    {"FOUND.###"_L1, kWindows},  // of chkdsk, with FILEnnnn.CHK in it
    {"BOOTEX.LOG"_L1, kWindows}, // of chkdsk at the start of Windows
    {"msdownld.tmp"_L1, kWindows},
    {"Thumbs.db"_L1, kWindows, Lies::Anywhere},
    {"ehthumbs.db"_L1, kWindows, Lies::Anywhere},
    {"desktop.ini"_L1, kWindows, Lies::Anywhere},
    {"._*"_L1, kMacOs, Lies::Anywhere},
    {".DS_Store"_L1, kMacOs, Lies::Anywhere},
    {".Spotlight-V###"_L1, kMacOs},
    {".DocumentRevisions-V###"_L1, kMacOs},
    {".Trashes"_L1, kMacOs},
    {".fseventsd"_L1, kMacOs},
    {".TemporaryItems"_L1, kMacOs},
    {".VolumeIcon.icns"_L1, kMacOs},
    {".apdisk"_L1, kMacOs},
    {".metadata_never_index"_L1, kMacOs},
    {".metadata_never_index_unless_rootfs"_L1, kMacOs},
    {"__MACOSX"_L1, kMacOs}, // of its archives, where others extract them
    {".Trash-*"_L1, kLinux},
    {"lost+found"_L1, kLinux},
    {"FSCK####.REC"_L1, kLinux},               // of fsck.fat
    {".directory"_L1, kLinux, Lies::Anywhere}, // of KDE: how a folder is shown
    {"LOST.DIR"_L1, kAndroid},
};

bool matches(QStringView name, QLatin1StringView pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QLatin1Char wanted = pattern[i];
        if (wanted == '*'_L1)
            return name.size() > i;
        if (i >= name.size())
            return false;
        const bool fits = wanted == '#'_L1 ? name[i] >= u'0' && name[i] <= u'9'
                                           : name[i].toCaseFolded() == QChar(wanted).toCaseFolded();
        if (!fits)
            return false;
    }
    return name.size() == pattern.size();
}

QString decodedAutorun(const QByteArray& content)
{
    const std::optional<QStringConverter::Encoding> marked =
        QStringConverter::encodingForData(content);
    return QStringDecoder(marked.value_or(QStringConverter::Latin1)).decode(content);
}

} // namespace

QLatin1StringView leftBy(const QString& path)
{
    const QStringView name = QStringView(path).sliced(path.lastIndexOf(u'/') + 1);
    const bool isAtTheTop = name.size() == path.size();
    const auto* const row = std::ranges::find_if(kLitter, [&](const LitterRow& one) {
        return (isAtTheTop || one.lies == Lies::Anywhere) && matches(name, one.name);
    });
    return row == std::end(kLitter) ? QLatin1StringView() : row->system;
}

bool isAutorunOfALabel(const QByteArray& content)
{
    bool hasAny = false;
    const QStringList lines = decodedAutorun(content).split(u'\n');
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u';') || text.startsWith(u'['))
            continue;
        const QString key = text.section(u'=', 0, 0).trimmed();
        if (key.compare("label"_L1, Qt::CaseInsensitive) != 0
            && key.compare("icon"_L1, Qt::CaseInsensitive) != 0)
            return false;
        hasAny = true;
    }
    return hasAny;
}

QStringList namedLitter(const std::vector<QString>& paths)
{
    QStringList named;
    for (const QString& path : paths) {
        const QLatin1StringView system = leftBy(path);
        named << u"%1 (%2)"_s.arg(path, system.isEmpty() ? kRufus : system);
    }
    return named;
}

} // namespace cmgmedia
