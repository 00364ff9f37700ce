// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/linux/file_calls.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <mutex>

namespace {

struct Heard {
    std::mutex mutex;
    std::string folder; ///< empty: nobody listens
    std::vector<std::string> onFirstThread;
    int onWorkers = 0;
};

Heard& heard()
{
    static auto* const kept = new Heard; // other threads may outlive main()
    return *kept;
}

void listen(const char* function, const char* path)
{
    Heard& all = heard();
    const std::scoped_lock lock(all.mutex);
    if (all.folder.empty() || path == nullptr || std::string(path).rfind(all.folder, 0) != 0)
        return;
    if (gettid() == getpid())
        all.onFirstThread.push_back(std::string(function) + ' ' + path);
    else
        ++all.onWorkers;
}

/// The function that this one stands in front of.
template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

namespace cmgmedia::test {

FileCalls::FileCalls(const std::string& folder)
{
    const std::scoped_lock lock(heard().mutex);
    heard().folder = folder;
    heard().onFirstThread.clear();
    heard().onWorkers = 0;
}

FileCalls::~FileCalls()
{
    const std::scoped_lock lock(heard().mutex);
    heard().folder.clear();
}

std::vector<std::string> FileCalls::onFirstThread() const
{
    const std::scoped_lock lock(heard().mutex);
    return heard().onFirstThread;
}

int FileCalls::onWorkers() const
{
    const std::scoped_lock lock(heard().mutex);
    return heard().onWorkers;
}

} // namespace cmgmedia::test

// What Qt 6 and our own code call, with the declarations of glibc.
extern "C" {

int open64(const char* path, int flags, ...)
{
    static const auto real = next<int (*)(const char*, int, mode_t)>("open64");
    listen("open64", path);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return real(path, flags, mode);
}

int open(const char* path, int flags, ...)
{
    static const auto real = next<int (*)(const char*, int, mode_t)>("open");
    listen("open", path);
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return real(path, flags, mode);
}

int statx(int folder, const char* path, int flags, unsigned mask, struct statx* into) noexcept
{
    static const auto real = next<int (*)(int, const char*, int, unsigned, struct statx*)>("statx");
    listen("statx", path);
    return real(folder, path, flags, mask, into);
}

int stat64(const char* path, struct stat64* into) noexcept
{
    static const auto real = next<int (*)(const char*, struct stat64*)>("stat64");
    listen("stat64", path);
    return real(path, into);
}

int stat(const char* path, struct stat* into) noexcept
{
    static const auto real = next<int (*)(const char*, struct stat*)>("stat");
    listen("stat", path);
    return real(path, into);
}

int lstat64(const char* path, struct stat64* into) noexcept
{
    static const auto real = next<int (*)(const char*, struct stat64*)>("lstat64");
    listen("lstat64", path);
    return real(path, into);
}

int access(const char* path, int mode) noexcept
{
    static const auto real = next<int (*)(const char*, int)>("access");
    listen("access", path);
    return real(path, mode);
}

DIR* opendir(const char* path)
{
    static const auto real = next<DIR* (*)(const char*)>("opendir");
    listen("opendir", path);
    return real(path);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char*, mode_t)>("mkdir");
    listen("mkdir", path);
    return real(path, mode);
}

int rename(const char* from, const char* to) noexcept
{
    static const auto real = next<int (*)(const char*, const char*)>("rename");
    listen("rename", from);
    return real(from, to);
}

int unlink(const char* path) noexcept
{
    static const auto real = next<int (*)(const char*)>("unlink");
    listen("unlink", path);
    return real(path);
}

} // extern "C"
