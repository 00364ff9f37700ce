/* SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What hivex's configure would find out about mingw-w64. It has no mmap: hivex then reads the hive
 * into memory. */
#define PACKAGE_VERSION "1.3.24"
#define HAVE_ICONV 1
#define ICONV_CONST
#ifndef O_NOCTTY
#define O_NOCTTY 0
#endif
#ifndef O_CLOEXEC
#define O_CLOEXEC 0
#endif

#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>

/* Paths are UTF-8 and as long as they want to be. */
int openUtf8(const char* path, int flags, ...);
#define open(...) openUtf8(__VA_ARGS__)
