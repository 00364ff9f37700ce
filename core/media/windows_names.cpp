// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/windows_names.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// With whatever behind a dot. COM and LPT have a digit besides.
constexpr std::array<QLatin1StringView, 6> kDevices = {"CON"_L1, "PRN"_L1,    "AUX"_L1,
                                                       "NUL"_L1, "CONIN$"_L1, "CONOUT$"_L1};
constexpr std::array<QLatin1StringView, 2> kPorts = {"COM"_L1, "LPT"_L1};

bool isPortDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'¹' || c == u'²' || c == u'³';
}

bool isDevice(QStringView name)
{
    const qsizetype dot = name.indexOf(u'.');
    const QStringView base = (dot < 0 ? name : name.first(dot)).trimmed();
    const auto isBase = [base](QLatin1StringView device) {
        return base.compare(device, Qt::CaseInsensitive) == 0;
    };
    const bool isPort = base.size() == 4 && isPortDigit(base.back())
                        && std::ranges::any_of(kPorts, [base](QLatin1StringView port) {
                               return base.startsWith(port, Qt::CaseInsensitive);
                           });
    return isPort || std::ranges::any_of(kDevices, isBase);
}

} // namespace

bool isNameForWindows(QStringView name)
{
    constexpr QStringView kForbidden = u"<>:\"|?*\\/";
    if (name.isEmpty() || name.endsWith(u'.') || name.endsWith(u' ') || isDevice(name))
        return false;
    return std::ranges::none_of(
        name, [kForbidden](QChar c) { return c < u' ' || kForbidden.contains(c); });
}

bool isPathForWindows(QStringView path)
{
    const QList<QStringView> names = path.split(u'/');
    return std::ranges::all_of(names, isNameForWindows);
}

} // namespace cmgmedia
