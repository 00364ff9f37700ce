// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"
#include "core/crypto/openssl_handles.h"

namespace cmgmedia::openssl {

/// Usages, names, policies and addresses. OpenSSL has found the certificate to be well-formed.
void readExtensions(X509* x509, Certificate& certificate);

} // namespace cmgmedia::openssl
