// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and the C library (LD_PRELOAD) and lets one kind of call fail:
// IO_FAULTS=CALL:NUMBER:WHAT[:always], where the call of that number, from 0, and with "always"
// each one after it, fails with the errno WHAT, or moves only half of its bytes for WHAT "half".
// Only calls on ordinary files count. Errors of this file itself end the program with 125.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { kHalf = -1 };

static char wanted_call[32];
static long wanted_number;
static int wanted_error;
static int always;
static atomic_long seen;

__attribute__((constructor)) static void read_orders(void)
{
    const char* orders = getenv("IO_FAULTS");
    char what[16] = "";
    char more[16] = "";
    if (orders == NULL)
        return;
    if (sscanf(orders, "%31[^:]:%ld:%15[^:]:%15s", wanted_call, &wanted_number, what, more) < 3)
        _exit(125);
    wanted_error = strcmp(what, "half") == 0 ? kHalf : atoi(what);
    always = strcmp(more, "always") == 0;
}

static int is_ordinary(int file)
{
    struct stat status;
    return file < 0 || (fstat(file, &status) == 0 && S_ISREG(status.st_mode));
}

/// 0: goes on as ever; an errno; or kHalf.
static int fault_of(const char* call, int file)
{
    if (strcmp(call, wanted_call) != 0 || !is_ordinary(file))
        return 0;
    const long number = atomic_fetch_add(&seen, 1);
    return number == wanted_number || (always && number > wanted_number) ? wanted_error : 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define FAILING(type, name, file, declared, passed)                                                \
    type name declared                                                                             \
    {                                                                                              \
        const int fault = fault_of(#name, file);                                                   \
        if (fault > 0) {                                                                           \
            errno = fault;                                                                         \
            return -1;                                                                             \
        }                                                                                          \
        return NEXT(name) passed;                                                                  \
    }

#define MOVING(name, declared, passed)                                                             \
    ssize_t name declared                                                                          \
    {                                                                                              \
        const int fault = fault_of(#name, file);                                                   \
        if (fault > 0) {                                                                           \
            errno = fault;                                                                         \
            return -1;                                                                             \
        }                                                                                          \
        if (fault == kHalf && count > 1)                                                           \
            count /= 2;                                                                            \
        return NEXT(name) passed;                                                                  \
    }

MOVING(read, (int file, void* into, size_t count), (file, into, count))
MOVING(write, (int file, const void* from, size_t count), (file, from, count))
MOVING(pread64, (int file, void* into, size_t count, off64_t at), (file, into, count, at))
MOVING(pwrite64, (int file, const void* from, size_t count, off64_t at), (file, from, count, at))
FAILING(int, fsync, file, (int file), (file))
FAILING(int, fdatasync, file, (int file), (file))
FAILING(int, ftruncate64, file, (int file, off64_t size), (file, size))
FAILING(int, fallocate64, file, (int file, int mode, off64_t at, off64_t size),
        (file, mode, at, size))
FAILING(int, rename, -1, (const char* from, const char* to), (from, to))
FAILING(int, renameat2, -1,
        (int at, const char* from, int there, const char* to, unsigned int flags),
        (at, from, there, to, flags))
FAILING(int, link, -1, (const char* from, const char* to), (from, to))
