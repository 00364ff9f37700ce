// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia {

/// As long as one lives, what C libraries print on standard error is dropped: that of libudfread
/// cannot be switched off. What we print ourselves on standard error is not concerned.
class QuietErrors
{
public:
    QuietErrors();
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
    ~QuietErrors();
};

} // namespace cmgmedia
