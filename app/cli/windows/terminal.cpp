// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/devices/windows/elevation.h"

#include <windows.h>
#include <fcntl.h>
#include <io.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace cmgmedia::cli {

namespace {

bool isConsole(DWORD stream)
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(stream), &mode) != 0;
}

/// Unit by unit: a console gives UTF-16, whatever its code page.
std::optional<SecretBytes> readConsoleLine()
{
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
    const bool isStopped = got == 0 && GetLastError() == ERROR_OPERATION_ABORTED; // Ctrl+C
    SecureZeroMemory(units.data(), sizeof units);
    return isStopped ? std::nullopt : std::optional(std::move(line));
}

} // namespace

struct EchoOff::Before {
    DWORD mode = 0;
};

EchoOff::EchoOff()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(input, &mode) == 0)
        return;
    m_before = std::make_unique<Before>(Before{mode});
    FlushConsoleInputBuffer(input);
    SetConsoleMode(input, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
}

EchoOff::~EchoOff()
{
    if (m_before)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before->mode);
}

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
    static const UINT before = GetConsoleOutputCP(); // it is the console's, which outlives us
    SetConsoleOutputCP(CP_UTF8);
    std::atexit([] { SetConsoleOutputCP(before); });
}

std::optional<QString> unreadableArgument(int /*argc*/, char** /*argv*/)
{
    return std::nullopt; // they come as UTF-16, and so does every name
}

bool isInputTerminal()
{
    return isConsole(STD_INPUT_HANDLE);
}

bool isErrorTerminal()
{
    return isConsole(STD_ERROR_HANDLE);
}

bool isOutputRead()
{
    return true; // Windows says no more than that writing failed
}

std::optional<SecretBytes> readSecretLine(const std::stop_token& /*stop*/)
{
    if (isInputTerminal())
        return readConsoleLine(); // which Ctrl+C ends
    SecretBytes line;
    char byte = 0;
    DWORD got = 0;
    // Byte by byte, so that nothing of the next line is taken and no buffer keeps a copy.
    while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), &byte, 1, &got, nullptr) != 0 && got == 1
           && byte != '\n')
        line.push_back(byte);
    return line;
}

} // namespace cmgmedia::cli
