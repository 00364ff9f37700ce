// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/openssl_handles.h"

#include <QDateTime>

#include <openssl/ocsp.h>
#include <openssl/pem.h>

/// What lists and answers about revocation are read with. For the sources of this folder only.
namespace cmgmedia::openssl {

using AsnEnumerated = std::unique_ptr<ASN1_ENUMERATED, Deleter<ASN1_ENUMERATED_free>>;
using Crl = std::unique_ptr<X509_CRL, Deleter<X509_CRL_free>>;
using OcspBasic = std::unique_ptr<OCSP_BASICRESP, Deleter<OCSP_BASICRESP_free>>;
using OcspId = std::unique_ptr<OCSP_CERTID, Deleter<OCSP_CERTID_free>>;
using OcspRequest = std::unique_ptr<OCSP_REQUEST, Deleter<OCSP_REQUEST_free>>;
using OcspResponse = std::unique_ptr<OCSP_RESPONSE, Deleter<OCSP_RESPONSE_free>>;

inline constexpr int kClockTolerance = 300; ///< seconds that an answer may come from the future

QDateTime utcOf(const ASN1_TIME* time); ///< UTC; invalid: none
QString revocationReason(int code);     ///< "keyCompromise", RFC 5280, 5.3.1; empty: none

} // namespace cmgmedia::openssl
