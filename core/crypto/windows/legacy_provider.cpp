// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/legacy_provider.h"

/// Of libopenssl-legacy, which installer/windows/build-deps.sh makes.
extern "C" OSSL_provider_init_fn ossl_legacy_provider_init;

namespace cmgmedia::openssl {

Provider loadLegacyProvider(OSSL_LIB_CTX* context)
{
    constexpr char kName[] = "legacy";
    if (OSSL_PROVIDER_add_builtin(context, kName, ossl_legacy_provider_init) != 1)
        return nullptr;
    return Provider(OSSL_PROVIDER_load(context, kName));
}

} // namespace cmgmedia::openssl
