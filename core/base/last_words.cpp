// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/last_words.h"

#include <QString>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kFailed = 3;

// In English: there may be no memory for a translation.

[[noreturn]] void endWithoutThreads()
{
    std::fputs("cmgmedia: The system doesn't allow this program to start more threads, because of "
               "a limit or too little memory. Close other programs and try again.\n",
               stderr);
    std::_Exit(kFailed);
}

[[noreturn]] void end()
{
    try {
        if (const std::exception_ptr why = std::current_exception())
            std::rethrow_exception(why);
    } catch (const std::bad_alloc&) {
        std::fputs("cmgmedia: There isn't enough memory. Close other programs and try again.\n",
                   stderr);
        std::_Exit(kFailed);
    } catch (const std::system_error&) {
        endWithoutThreads();
    } catch (...) {
        std::abort();
    }
    std::abort();
}

QtMessageHandler usual = nullptr;

/// Qt says in a warning alone that it could not start a thread, and then waits for it for ever.
void listen(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (message.startsWith("QThread::start: Thread creation error"_L1))
        endWithoutThreads();
    usual(type, context, message);
}

} // namespace

void sayLastWords()
{
    std::set_terminate(end);
    usual = qInstallMessageHandler(listen);
}

} // namespace cmgmedia
