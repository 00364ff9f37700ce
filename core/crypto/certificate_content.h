// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/crypto/certificate.h"

#include <vector>

namespace cmgmedia {

/// What a file with certificates holds.
struct CertificateContent {
    std::vector<Certificate> certificates; ///< each once, in the order of the file; never empty
    std::vector<Text> remarks;             ///< what else is in it, and what cannot be read
    qint64 fileBytes = 0;                  ///< of a file, as it was read
    QByteArray fileSha256 = {};
};

/// All certificates of a file as people have them: DER or BER, several in a row, with bytes before
/// and behind; PEM and bare Base64 in any encoding, among any other text; PKCS #7 bundles in any of
/// these; a serialized store (.sst). What is damaged beside one that can be read is a remark.
/// CertificateUnreadable where there is none, SignedMessage, CertificateWithKey for a PFX,
/// KeyWithoutCertificate.
Result<CertificateContent> readCertificates(QByteArrayView content, const QString& origin);

/// The beginning of a file is that of one for readCertificates(), or the whole of it.
bool isLikeCertificates(QByteArrayView head);

} // namespace cmgmedia
