// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace cmgmedia::cli {

struct EchoOff::Before {
    termios mode = {};
};

EchoOff::EchoOff()
{
    termios mode = {};
    if (tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    m_before = std::make_unique<Before>(Before{mode});
    mode.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

EchoOff::~EchoOff()
{
    if (m_before)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before->mode);
}

std::optional<int> runHelper(const QStringList& /*arguments*/)
{
    return std::nullopt; // UDisks does what takes rights
}

/// One that is closed would be given to the next file that is opened, and that file spoilt by what
/// is printed. Reading from, or writing to these fails as it did before.
void prepareStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

std::optional<QString> unreadableArgument(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (!QByteArrayView(argv[i]).isValidUtf8())
            return QString::fromUtf8(argv[i]);
    }
    return std::nullopt;
}

bool isInputTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

bool isOutputRead()
{
    pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
    return ::poll(&output, 1, 0) < 0 || (output.revents & POLLERR) == 0;
}

std::optional<SecretBytes> readSecretLine(const std::stop_token& stop)
{
    constexpr int kGlanceMs = 100; // signals wake another thread
    SecretBytes line;
    char byte = 0;
    // Byte by byte, so that nothing of the next line is taken and no buffer keeps a copy.
    do {
        pollfd input{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        while (poll(&input, 1, kGlanceMs) == 0) {
            if (stop.stop_requested())
                return std::nullopt;
        }
        if (read(STDIN_FILENO, &byte, 1) != 1)
            byte = '\n';
        else if (byte != '\n')
            line.push_back(byte);
    } while (byte != '\n');
    return line;
}

} // namespace cmgmedia::cli
