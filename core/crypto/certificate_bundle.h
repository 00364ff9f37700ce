// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate_content.h"

#include <optional>

namespace cmgmedia {

/// Begins like DER or BER of a certificate, a bundle or a PFX: a SEQUENCE of more than 127 bytes.
bool isLikeDer(QByteArrayView bytes);
/// The same, and what is in it begins like one of a certificate or a bundle: two bytes alone may
/// stand at the beginning of anything.
bool isLikeCertificateDer(QByteArrayView bytes);
/// Begins like a serialized store, .sst.
bool isSerializedStore(QByteArrayView bytes);
bool isPfx(QByteArrayView bytes);

/// Collects the certificates of one file out of its pieces.
class CertificateCollector
{
public:
    explicit CertificateCollector(QString origin) : m_origin(std::move(origin)) {}

    /// Certificates and bundles in a row; the block is for remarks.
    void addDer(QByteArrayView bytes, int block, bool hasTrailer);
    /// [MS-OSHARED] 2.3.9.1: properties and, behind them, their certificate, each a record.
    void addSerializedStore(QByteArrayView bytes);
    void noteKey() { m_sawKey = true; } ///< a private key is in the file
    void remark(Text text) { m_content.remarks.push_back(std::move(text)); }

    Result<CertificateContent> take();

private:
    /// How much of the bytes it was; 0: nothing that can be read.
    qsizetype addNext(QByteArrayView bytes, const Text& place);
    qsizetype addBundle(QByteArrayView bytes);
    void addOne(const QByteArray& der);

    QString m_origin;
    CertificateContent m_content;
    bool m_sawMessage = false;
    bool m_sawPfx = false;
    bool m_sawKey = false;
};

} // namespace cmgmedia
