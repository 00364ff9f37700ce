// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/windows_pe_hello.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// Microsoft Learn, "TLS cipher suites in Windows 10 v1809", "… v22H2", "… 11", "… Server 2022".
#define CMGMEDIA_ECDHE_GCM                                                                         \
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384:"     \
    "ECDHE-RSA-AES128-GCM-SHA256"
#define CMGMEDIA_DHE_GCM ":DHE-RSA-AES256-GCM-SHA384:DHE-RSA-AES128-GCM-SHA256"
#define CMGMEDIA_ECDHE_CBC                                                                         \
    ":ECDHE-ECDSA-AES256-SHA384:ECDHE-ECDSA-AES128-SHA256:ECDHE-RSA-AES256-SHA384:"                \
    "ECDHE-RSA-AES128-SHA256:ECDHE-ECDSA-AES256-SHA:ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES256-SHA:"  \
    "ECDHE-RSA-AES128-SHA"
#define CMGMEDIA_RSA                                                                               \
    ":AES256-GCM-SHA384:AES128-GCM-SHA256:AES256-SHA256:AES128-SHA256:AES256-SHA:AES128-SHA"

constexpr char kSuites81[] =
    "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-SHA384:"
    "ECDHE-RSA-AES128-SHA256:ECDHE-RSA-AES256-SHA:ECDHE-RSA-AES128-SHA" CMGMEDIA_DHE_GCM
        CMGMEDIA_RSA;
constexpr char kSuitesWithDhe[] =
    CMGMEDIA_ECDHE_GCM CMGMEDIA_DHE_GCM CMGMEDIA_ECDHE_CBC CMGMEDIA_RSA;
constexpr char kSuites[] = CMGMEDIA_ECDHE_GCM CMGMEDIA_ECDHE_CBC CMGMEDIA_RSA;
constexpr char kSuites13[] = "TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256";
constexpr char kGroups81[] = "P-256:P-384";
constexpr char kGroups[] = "X25519:P-256:P-384"; // P-521 is off by default

#undef CMGMEDIA_ECDHE_GCM
#undef CMGMEDIA_DHE_GCM
#undef CMGMEDIA_ECDHE_CBC
#undef CMGMEDIA_RSA

constexpr WindowsPeHello kHellos[] = {
    {0, "Windows 8.1"_L1, false, kSuites81, "", kGroups81},
    {14393, "Windows 10 1607 to 21H2"_L1, false, kSuitesWithDhe, "", kGroups},
    {19045, "Windows 10 22H2"_L1, false, kSuites, "", kGroups},
    {20348, "Windows 11 21H2 and Windows Server 2022"_L1, true, kSuitesWithDhe, kSuites13, kGroups},
    {22621, "Windows 11 22H2 and later"_L1, true, kSuites, kSuites13, kGroups},
};

} // namespace

std::span<const WindowsPeHello> windowsPeHellos()
{
    return kHellos;
}

const WindowsPeHello& windowsPeHello(int build)
{
    const WindowsPeHello* found = &kHellos[std::size(kHellos) - 1];
    while (build > 0 && found->firstBuild > build)
        --found;
    return *found;
}

} // namespace cmgmedia
