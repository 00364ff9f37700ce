/* SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The part of iconv that hivex uses. */
#pragma once

#include <stddef.h>

typedef struct Conversion* iconv_t;

/* Between UTF-8 and either LATIN1 or UTF-16LE. */
iconv_t iconv_open(const char* to, const char* from);
size_t iconv(iconv_t conversion, char** in, size_t* inLeft, char** out, size_t* outLeft);
int iconv_close(iconv_t conversion);
