// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_content.h"
#include "core/crypto/server_certificate.h"

namespace cmgmedia {

/// The beginning of a file is that of one for loadCertificates(), or the whole of it.
bool isCertificateFile(QByteArrayView head);

/// Certificates of any file that an admin may have: what readCertificates() knows, and .reg.
Result<CertificateContent> loadCertificates(const QString& path);

/// The certificate that a server shows, out of such a file.
Result<ServerCertificate> loadServerCertificate(const QString& path);

} // namespace cmgmedia
