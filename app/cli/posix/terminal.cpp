// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace cmgmedia::cli {

namespace {

/// Switches the echo of the terminal off as long as it lives.
class EchoOff
{
public:
    EchoOff() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before = {};
    bool m_isTerminal;
};

} // namespace

std::optional<int> runHelper(const QStringList& /*arguments*/)
{
    return std::nullopt; // UDisks does what takes rights
}

void prepareStreams()
{
    // bytes are bytes here
}

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

Secret readSecretLine()
{
    const EchoOff echoOff;
    SecretBytes line;
    char byte = 0;
    // Byte by byte, so that nothing of the next line is taken and no buffer keeps a copy.
    while (read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.push_back(byte);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return Secret(std::move(line));
}

} // namespace cmgmedia::cli
