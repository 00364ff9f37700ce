// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/legacy_provider.h"

namespace cmgmedia::openssl {

Provider loadLegacyProvider(OSSL_LIB_CTX* context)
{
    return Provider(OSSL_PROVIDER_load(context, "legacy"));
}

} // namespace cmgmedia::openssl
