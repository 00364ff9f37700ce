// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace cmgmedia {

struct CertificateFileText {
    CMGMEDIA_TEXTS(CertificateFile)
};

/// Bytes of a text that should be a certificate or a bundle of them.
struct EncodedPiece {
    QByteArray bytes;
    int block = 0;           ///< of the PEM blocks, from 1; 0: Base64 without any
    bool hasTrailer = false; ///< OpenSSL's TRUSTED CERTIFICATE: its own notes follow
};

/// What a text holds that may be certificates.
struct CertificateText {
    std::vector<EncodedPiece> pieces;
    QStringList otherLabels;   ///< "PRIVATE KEY": blocks of other kinds, which are not decoded
    std::vector<Text> damaged; ///< blocks that cannot be decoded, and why
};

/// "block 3: …", "byte 4711: …"; a block of 0 is left out.
Text atPlace(int block, qsizetype byte, const Text& what);

/// The text of a file, whatever it was saved as: UTF-8, UTF-16 or UTF-32 with a byte-order mark,
/// UTF-16 without, else a code page.
QString decodedText(QByteArrayView content);

/// One of its blocks is a private key, whatever the kind.
bool holdsPrivateKey(const CertificateText& text);

/// PEM blocks among any other text, their lines broken in any way or not at all; where there is no
/// block, Base64 that begins like a certificate.
CertificateText certificateTextIn(const QString& text);

} // namespace cmgmedia
