// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/no_pfx.h"

#include "core/crypto/certificate_bundle.h"
#include "core/crypto/certificate_text.h"
#include "core/crypto/errors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr ErrorRow kStrangers[] = {ErrorCode::PfxIsCertificates, ErrorCode::PfxIsPem,
                                   ErrorCode::PfxIsBase64, ErrorCode::PfxDamaged};

ErrorRow strangerIn(QByteArrayView content, const QString& origin)
{
    if (isPfx(content))
        return ErrorCode::PfxDamaged;
    if (!isLikeDer(content)) {
        const CertificateText text = certificateTextIn(decodedText(content));
        if (holdsPrivateKey(text))
            return ErrorCode::PfxIsPem;
        const bool isPacked = std::ranges::any_of(
            text.pieces, [](const EncodedPiece& piece) { return isPfx(piece.bytes); });
        if (isPacked || text.otherLabels.contains("PKCS12"_L1))
            return ErrorCode::PfxIsBase64;
    }
    return readCertificates(content, origin) ? ErrorCode::PfxIsCertificates : ErrorCode::PfxDamaged;
}

/// By the length that stands in front of the outermost SEQUENCE.
bool endsTooEarly(QByteArrayView content)
{
    if (!isLikeDer(content))
        return QByteArrayView("\x30\x82").startsWith(content);
    const qsizetype lengthBytes = static_cast<quint8>(content[1]) & 0x0F;
    if (lengthBytes == 0) // its end is marked, or not there
        return !content.endsWith(QByteArrayView("\0\0", 2));
    if (content.size() < 2 + lengthBytes)
        return true;
    qint64 length = 0;
    for (qsizetype i = 0; i < lengthBytes; ++i)
        length = length << 8 | static_cast<quint8>(content[2 + i]);
    return content.size() - 2 - lengthBytes < length;
}

Text whyDamaged(QByteArrayView content)
{
    if (content.isEmpty())
        return PfxText::text("the file is empty");
    if (endsTooEarly(content))
        return PfxText::text("the file is incomplete");
    if (!isPfx(content))
        return PfxText::text("it doesn't begin like a PFX file");
    return PfxText::text("its structure is damaged");
}

} // namespace

Error whyNoPfx(QByteArrayView content, const QString& origin)
{
    const ErrorRow row = strangerIn(content, origin);
    return Error{row, origin, row == ErrorCode::PfxDamaged ? whyDamaged(content) : Text()};
}

bool isNoPfx(const Error& error)
{
    return std::ranges::find(kStrangers, error.code) != std::end(kStrangers);
}

} // namespace cmgmedia
