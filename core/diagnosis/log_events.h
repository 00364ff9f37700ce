// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/signature.h"

namespace cmgmedia {

/// Where the story stands, in the order in which it runs.
enum class LogPhase : quint8 {
    None,    ///< logs of the site, and what stands before the first sign
    Boot,    ///< Windows PE starts
    Network, ///< drivers and addresses
    Media,   ///< media variables, password
    Token,   ///< of the gateway
    Policy,
    Choice,  ///< of a task sequence
    Content, ///< policies and places of packages
    Steps,
    Setup, ///< Windows Setup
    Client,
    End,
};
inline constexpr int kLogPhases = 12;

QString phaseName(LogPhase phase); ///< "token": for programs; empty for None
Text phaseText(LogPhase phase);    ///< for people

/// What a line says about the course of things.
enum class LogEvent : quint8 {
    Phase, ///< nothing but its phase
    BootShellStarted,
    SetupStarted, ///< ccmsetup
    WizardNext,
    PolicyLeft, ///< written after failures, too
    // Ends
    WizardError,
    TokenFailed,
    ShellFailed,
    DependenciesFailed,
    GroupAborted,
    LastActionFailed,
    EngineFailed,
    SetupFailed,
    EngineResult,
    ManagerReturned,
    SetupReturned,
    // Steps
    StepBegun,
    StepExit,
    ActionFailed,
    FailureIgnored,
    // What heals
    RequestDone,
    PoliciesRead,
    ConfigPathFound,
    ContentFound,
    Joined,
    // What is needed
    Status404,
    // Facts: the capture "value"
    Host,
    Url,
    Role,
    RevocationCheck,
    SiteCode,
    BootPath,
    WindowsPe,
    ClientVersion,
    NoPassword,
    Attended,
    NewTime,
    Assignments,
    UnknownMachines,
    Deployment,
    PackageAsked,
    Package,
    Adapter,
};

struct LogEventRow {
    LogEvent event = LogEvent::Phase;
    LogPhase phase = LogPhase::None; ///< that begins with the line; None: none does
    LogPattern pattern = {};
};

std::span<const LogEventRow> logEventRows();

/// Whether an attempt may end with it.
bool isEnd(LogEvent event);

} // namespace cmgmedia
