// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace cmgmedia::cli {

/// What this program does for another process of ours, and not for people: its exit code, where the
/// arguments ask for that.
std::optional<int> runHelper(const QStringList& arguments);

/// Called first in main(), before anything is read or written.
void prepareStreams();

/// The first argument whose bytes are no text here, as far as they are; Qt would make another name
/// of it.
std::optional<QString> unreadableArgument(int argc, char** argv);

bool isInputTerminal();
bool isErrorTerminal();
/// False: whoever read standard output has gone, as `head` does.
bool isOutputRead();

/// Hides what is typed as long as it lives; what was typed before is dropped.
class EchoOff
{
public:
    EchoOff();
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff();

private:
    struct Before;
    std::unique_ptr<Before> m_before; ///< where there is a terminal
};

/// Reads one line from standard input, without its end. nullopt: stopped while it waited.
std::optional<SecretBytes> readSecretLine(const std::stop_token& stop);

} // namespace cmgmedia::cli
