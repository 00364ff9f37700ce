// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/openssl_handles.h"

namespace cmgmedia::openssl {

/// OpenSSL's legacy provider in a context: RC2 and other ciphers of before 2010. Nothing where it
/// is not installed.
Provider loadLegacyProvider(OSSL_LIB_CTX* context);

} // namespace cmgmedia::openssl
