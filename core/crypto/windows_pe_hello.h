// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace cmgmedia {

/// What the Windows PE of some builds says in its ClientHello, as Microsoft documents the defaults
/// of Schannel. OpenSSL says it with its own extensions and in their order; 3DES is left out.
struct WindowsPeHello {
    int firstBuild; ///< of Windows; up to the next row's
    QLatin1StringView windows;
    bool hasTls13;
    const char* suites;   ///< of TLS 1.2 and older, OpenSSL's names, in the order of Windows
    const char* suites13; ///< of TLS 1.3
    const char* groups;
};

/// Oldest first.
std::span<const WindowsPeHello> windowsPeHellos();
/// That of a boot image; of the newest where the build is not known (0).
const WindowsPeHello& windowsPeHello(int build);

} // namespace cmgmedia
