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

} // namespace

Error whyNoPfx(QByteArrayView content, const QString& origin, const Text& detail)
{
    const ErrorRow row = strangerIn(content, origin);
    return Error{row, origin, row == ErrorCode::PfxDamaged ? detail : Text()};
}

bool isNoPfx(const Error& error)
{
    return std::ranges::find(kStrangers, error.code) != std::end(kStrangers);
}

} // namespace cmgmedia
