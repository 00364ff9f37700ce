// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_values.h"

#include <algorithm>
#include <array>

namespace cmgmedia {

bool isHttpsOnly(qint64 sslState)
{
    constexpr qint64 kAllOfThem = 0x1F;
    constexpr qint64 kHttpToo = 0xC0;
    return (sslState & kAllOfThem) == kAllOfThem && (sslState & kHttpToo) != kHttpToo;
}

bool isOnTheWay(qint64 contentState)
{
    constexpr std::array<qint64, 4> kOnTheWay{1, 2, 7, 8};
    return std::ranges::find(kOnTheWay, contentState) != kOnTheWay.end();
}

std::optional<int> versionOfBuild(qint64 build)
{
    struct Build {
        qint64 first;
        int version;
    };
    static constexpr Build kBuilds[] = {{8968, 2002}, {9012, 2006}, {9040, 2010}, {9049, 2103},
                                        {9058, 2107}, {9068, 2111}, {9078, 2203}, {9088, 2207},
                                        {9096, 2211}, {9106, 2303}, {9122, 2309}, {9128, 2403},
                                        {9132, 2409}, {9135, 2503}, {9141, 2509}, {9146, 2603}};
    std::optional<int> version;
    for (const Build& known : kBuilds) {
        if (build >= known.first)
            version = known.version;
    }
    return version;
}

} // namespace cmgmedia
