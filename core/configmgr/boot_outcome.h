// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_chain.h"

/// What one step of starting comes to, and what is asked of the files that it needs.
namespace cmgmedia::boot_outcome {

/// Of one step; the chain fills in which it was.
struct Outcome {
    BootLinkState state = BootLinkState::Fine;
    Text seen;
    Text screen; ///< of a broken one
    bool isInForm = false;
};

Outcome fine(Text seen);
Outcome broken(Text seen, Text screen);
Outcome unknown(Text seen);
/// The same where its form is right and only a run would tell what it does.
Outcome unproven(Text seen);
Outcome notThere(const QString& path, Text screen);

/// As Windows writes paths: "\\EFI\\Boot".
QString shown(const QString& path);

/// A program and what it says of itself, where it does.
Text described(const BootProgram& program);

/// Whether the error says that the file is none, and not that nobody could look.
bool isDamage(const Error& error);

/// A file that must be there, readable and not empty; nullopt: it is.
std::optional<Outcome> complaint(const std::optional<BootPart>& part, const QString& path,
                                 const Text& screen);

/// A boot.sdi whose own table does not fit it, or says nothing; nullopt: it does.
std::optional<Outcome> complaintAboutDisk(const BootPart& ramdisk, const Text& screen);

/// A memory tester and a shell are programs for the same firmware, too.
Text strangerText(const QString& path);

/// What is asked of a program.
struct Wanted {
    QString architecture; ///< empty: any that Windows has
    std::optional<PeSubsystem> subsystem;
    Text screen; ///< where it is another
};

/// A program that must be one of these; nullopt: it is.
std::optional<Outcome> complaint(const BootProgram& found, const Wanted& wanted);

/// It was signed, and is not as it was then.
bool isAltered(const BootProgram& program);
Outcome altered(const BootProgram& program, Text screen);

} // namespace cmgmedia::boot_outcome
