// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cmgmedia::ui {

/// What the rules say about a page, the worst of all its findings.
enum class PageState {
    Untouched, ///< nobody looked at it yet, and nothing is wrong
    Fine,
    Unchecked, ///< something could not be checked
    Warning,
    Blocked,
};

/// How far the imported medium got.
enum class MediumState {
    None,    ///< the profile names none
    Opening, ///< it was named or changed, and is being opened
    PasswordNeeded,
    PasswordWrong,
    PasswordNotNeeded, ///< a password was given for a medium without one; it opens all the same
    Unreadable,        ///< Examination::errorOf(Field::Source) says why
    Open,
};

} // namespace cmgmedia::ui
