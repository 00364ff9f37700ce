// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/devices/windows/elevation.h"

#include <windows.h>
#include <fcntl.h>
#include <io.h>

#include <array>
#include <cstdio>

namespace cmgmedia::cli {

namespace {

bool isConsole(DWORD stream)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(stream), &mode) != 0;
}

/// Switches the echo of the console off as long as it lives.
class EchoOff
{
public:
    EchoOff() { SetConsoleMode(m_console, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT); }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff() { SetConsoleMode(m_console, m_before); }

private:
    HANDLE m_console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = [this] {
        DWORD mode = 0;
        GetConsoleMode(m_console, &mode);
        return mode;
    }();
};

/// Unit by unit: a console gives UTF-16, whatever its code page.
Secret readConsoleLine()
{
    const EchoOff echoOff;
    SecretBytes line;
    std::array<wchar_t, 2> units = {};
    size_t held = 0;
    DWORD got = 0;
    while (ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), &units.at(held), 1, &got, nullptr) != 0
           && got == 1 && units.at(held) != L'\n') {
        if (units.at(held) == L'\r')
            continue;
        if (++held == 1 && IS_HIGH_SURROGATE(units[0]))
            continue;
        std::array<char, 4> bytes = {};
        const int size = WideCharToMultiByte(CP_UTF8, 0, units.data(), static_cast<int>(held),
                                             bytes.data(), 4, nullptr, nullptr);
        line.insert(line.end(), bytes.begin(), bytes.begin() + size);
        SecureZeroMemory(bytes.data(), bytes.size());
        held = 0;
    }
    SecureZeroMemory(units.data(), sizeof units);
    return Secret(std::move(line));
}

} // namespace

std::optional<int> runHelper(const QStringList& arguments)
{
    if (arguments.value(0) != QLatin1StringView(kDeviceHelper))
        return std::nullopt;
    return runDeviceHelper(arguments.mid(1));
}

void prepareStreams()
{
    // The same bytes as on other systems; the console shows them as the UTF-8 that they are.
    for (std::FILE* stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

bool isInputTerminal()
{
    return isConsole(STD_INPUT_HANDLE);
}

bool isErrorTerminal()
{
    return isConsole(STD_ERROR_HANDLE);
}

Secret readSecretLine()
{
    if (isInputTerminal())
        return readConsoleLine();
    SecretBytes line;
    char byte = 0;
    DWORD got = 0;
    // Byte by byte, so that nothing of the next line is taken and no buffer keeps a copy.
    while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), &byte, 1, &got, nullptr) != 0 && got == 1
           && byte != '\n')
        line.push_back(byte);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return Secret(std::move(line));
}

} // namespace cmgmedia::cli
