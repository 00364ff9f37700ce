// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and the C library (LD_PRELOAD) and lets one kind of call fail:
// IO_FAULTS=CALL:NUMBER:WHAT[:always], where the call of that number, from 0, and with "always"
// each one after it, fails with the errno WHAT, or moves half of its bytes for WHAT "half", and
// none of them for "none". Only calls on ordinary files count. Errors of this file itself end the
// program with 125.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { kHalf = -1, kNone = -2 };

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
    wanted_error = strcmp(what, "half") == 0   ? kHalf
                   : strcmp(what, "none") == 0 ? kNone
                                               : atoi(what);
    always = strcmp(more, "always") == 0;
}

static int is_ordinary(int file)
{
    struct stat status;
    return file < 0 || (fstat(file, &status) == 0 && S_ISREG(status.st_mode));
}

/// 0: goes on as ever; an errno; kHalf or kNone.
static int fault_of(const char* call, int file)
{
    if (strcmp(call, wanted_call) != 0 || !is_ordinary(file))
        return 0;
    const long number = atomic_fetch_add(&seen, 1);
    return number == wanted_number || (always && number > wanted_number) ? wanted_error : 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define FAILING(type, name, call, file, declared, passed)                                          \
    type name declared                                                                             \
    {                                                                                              \
        const int fault = fault_of(call, file);                                                    \
        if (fault > 0) {                                                                           \
            errno = fault;                                                                         \
            return -1;                                                                             \
        }                                                                                          \
        return NEXT(name) passed;                                                                  \
    }

#define MOVING(name, call, declared, passed)                                                       \
    ssize_t name declared                                                                          \
    {                                                                                              \
        const int fault = fault_of(call, file);                                                    \
        if (fault > 0) {                                                                           \
            errno = fault;                                                                         \
            return -1;                                                                             \
        }                                                                                          \
        if (fault == kNone)                                                                        \
            return 0;                                                                              \
        if (fault == kHalf && count > 1)                                                           \
            count /= 2;                                                                            \
        return NEXT(name) passed;                                                                  \
    }

MOVING(read, "read", (int file, void* into, size_t count), (file, into, count))
MOVING(write, "write", (int file, const void* from, size_t count), (file, from, count))
// Each of these has two names; which of them a program calls is up to its compiler's options.
MOVING(pread, "pread", (int file, void* into, size_t count, off_t at), (file, into, count, at))
MOVING(pread64, "pread", (int file, void* into, size_t count, off64_t at), (file, into, count, at))
MOVING(pwrite, "pwrite", (int file, const void* from, size_t count, off_t at),
       (file, from, count, at))
MOVING(pwrite64, "pwrite", (int file, const void* from, size_t count, off64_t at),
       (file, from, count, at))
FAILING(int, ftruncate, "ftruncate", file, (int file, off_t size), (file, size))
FAILING(int, ftruncate64, "ftruncate", file, (int file, off64_t size), (file, size))
FAILING(int, fallocate, "fallocate", file, (int file, int mode, off_t at, off_t size),
        (file, mode, at, size))
FAILING(int, fallocate64, "fallocate", file, (int file, int mode, off64_t at, off64_t size),
        (file, mode, at, size))
FAILING(int, fsync, "fsync", file, (int file), (file))
FAILING(int, fdatasync, "fdatasync", file, (int file), (file))
FAILING(int, rename, "rename", -1, (const char* from, const char* to), (from, to))
FAILING(int, renameat2, "renameat2", -1,
        (int at, const char* from, int there, const char* to, unsigned int flags),
        (at, from, there, to, flags))

int pthread_create(pthread_t* thread, const pthread_attr_t* how, void* (*start)(void*), void* given)
{
    const int fault = fault_of("pthread_create", -1);
    return fault > 0 ? fault : NEXT(pthread_create)(thread, how, start, given);
}

FAILING(int, link, "link", -1, (const char* from, const char* to), (from, to))
