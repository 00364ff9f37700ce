/* SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What hivex wants of its system and mingw-w64 does not have. */
#include "iconv.h"

#include <windows.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum Encoding { Utf8, Latin1, Utf16 };

struct Conversion {
    enum Encoding from, to;
};

static int encodingOf(const char* name, enum Encoding* encoding)
{
    static const char* const kNames[] = {"UTF-8", "LATIN1", "UTF-16LE"};
    for (int i = 0; i < 3; ++i) {
        if (strcmp(name, kNames[i]) == 0) {
            *encoding = (enum Encoding)i;
            return 1;
        }
    }
    return 0;
}

iconv_t iconv_open(const char* to, const char* from)
{
    iconv_t conversion = malloc(sizeof *conversion);
    if (conversion && encodingOf(from, &conversion->from) && encodingOf(to, &conversion->to))
        return conversion;
    free(conversion);
    errno = EINVAL;
    return (iconv_t)-1;
}

int iconv_close(iconv_t conversion)
{
    free(conversion);
    return 0;
}

/* Reads one code point. 0 and errno where there is none. */
static size_t decode(enum Encoding from, const unsigned char* in, size_t left, uint32_t* point)
{
    if (from == Latin1) {
        *point = in[0];
        return 1;
    }
    wchar_t units[2] = {0, 0};
    size_t used = 2;
    if (from == Utf8) {
        used = in[0] < 0x80 ? 1 : in[0] < 0xE0 ? 2 : in[0] < 0xF0 ? 3 : 4;
        errno = EINVAL; /* cut short */
        if (left < used)
            return 0;
        errno = EILSEQ;
        if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, (const char*)in, (int)used, units, 2)
            <= 0)
            return 0;
    } else {
        errno = EINVAL;
        if (left < 2)
            return 0;
        memcpy(units, in, 2);
        if (IS_HIGH_SURROGATE(units[0])) {
            if (left < 4)
                return 0;
            memcpy(units, in, 4);
            used = 4;
        }
    }
    *point = units[0];
    if (IS_HIGH_SURROGATE(units[0]) && IS_LOW_SURROGATE(units[1])) {
        *point = 0x10000 + (((uint32_t)units[0] - 0xD800) << 10) + ((uint32_t)units[1] - 0xDC00);
    } else if (units[0] >= 0xD800 && units[0] <= 0xDFFF) {
        errno = EILSEQ;
        return 0;
    }
    return used;
}

/* Writes one code point. 0 and errno where it does not fit, or does not exist there. */
static size_t encode(enum Encoding to, uint32_t point, unsigned char* out, size_t left)
{
    unsigned char bytes[4];
    size_t size = 1;
    if (to == Latin1) {
        if (point > 0xFF) {
            errno = EILSEQ;
            return 0;
        }
        bytes[0] = (unsigned char)point;
    } else {
        wchar_t units[2] = {(wchar_t)point, 0};
        if (point > 0xFFFF) {
            units[0] = (wchar_t)(0xD800 + ((point - 0x10000) >> 10));
            units[1] = (wchar_t)(0xDC00 + ((point - 0x10000) & 0x3FF));
        }
        const int count = point > 0xFFFF ? 2 : 1;
        size = (size_t)count * 2;
        memcpy(bytes, units, sizeof units);
        if (to == Utf8)
            size =
                (size_t)WideCharToMultiByte(CP_UTF8, 0, units, count, (char*)bytes, 4, NULL, NULL);
    }
    errno = E2BIG;
    if (left < size)
        return 0;
    memcpy(out, bytes, size);
    return size;
}

size_t iconv(iconv_t conversion, char** in, size_t* inLeft, char** out, size_t* outLeft)
{
    while (in && *in && *inLeft > 0) {
        uint32_t point = 0;
        const size_t read = decode(conversion->from, (const unsigned char*)*in, *inLeft, &point);
        if (read == 0)
            return (size_t)-1;
        const size_t written = encode(conversion->to, point, (unsigned char*)*out, *outLeft);
        if (written == 0)
            return (size_t)-1;
        *in += read;
        *inLeft -= read;
        *out += written;
        *outLeft -= written;
    }
    return 0;
}

/* The path as the wide API takes it, long ones as well. To be freed. */
static wchar_t* widePath(const char* path)
{
    static const wchar_t kPrefix[] = L"\\\\?\\";
    static const wchar_t kSharePrefix[] = L"\\\\?\\UNC\\";
    const int units = MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path, -1, NULL, 0);
    wchar_t* wide = units > 0 ? malloc((size_t)units * sizeof *wide) : NULL;
    if (!wide)
        return NULL;
    MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path, -1, wide, units);
    if (wcslen(wide) < MAX_PATH - 12 || wcsncmp(wide, kPrefix, 4) == 0)
        return wide;
    const DWORD room = GetFullPathNameW(wide, 0, NULL, NULL) + 8;
    wchar_t* whole = malloc(room * sizeof *whole);
    wchar_t* result = malloc((room + 8) * sizeof *result);
    if (whole && result && GetFullPathNameW(wide, room, whole, NULL) > 0) {
        const int isShare = whole[0] == L'\\' && whole[1] == L'\\';
        wcscpy(result, isShare ? kSharePrefix : kPrefix);
        wcscat(result, isShare ? whole + 2 : whole);
    } else {
        free(result);
        result = NULL;
    }
    free(whole);
    free(wide);
    return result;
}

int openUtf8(const char* path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = (flags & O_CREAT) ? va_arg(rest, int) : 0;
    va_end(rest);
    wchar_t* wide = widePath(path);
    if (!wide) {
        errno = ENOENT;
        return -1;
    }
    const int handle = _wopen(wide, flags | O_NOINHERIT, mode);
    free(wide);
    return handle;
}
