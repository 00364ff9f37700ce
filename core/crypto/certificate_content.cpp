// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate_content.h"

#include "core/crypto/certificate_bundle.h"
#include "core/crypto/certificate_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// Line ends and a mark that an editor put in front of bytes which are no text.
QByteArrayView withoutLead(QByteArrayView content)
{
    QByteArrayView rest = content;
    while (!rest.isEmpty() && QByteArrayView(" \t\r\n\xEF\xBB\xBF").contains(rest.front()))
        rest = rest.sliced(1);
    return isLikeDer(rest) ? rest : content;
}

} // namespace

Result<CertificateContent> readCertificates(QByteArrayView content, const QString& origin)
{
    CertificateCollector collector(origin);
    const QByteArrayView bytes = withoutLead(content);
    if (isSerializedStore(bytes)) {
        collector.addSerializedStore(bytes);
        return collector.take();
    }
    if (isLikeDer(bytes)) {
        collector.addDer(bytes, 0, false);
        return collector.take();
    }
    const CertificateText text = certificateTextIn(decodedText(content));
    for (const EncodedPiece& piece : text.pieces)
        collector.addDer(piece.bytes, piece.block, piece.hasTrailer);
    for (const Text& damaged : text.damaged)
        collector.remark(damaged);
    if (holdsPrivateKey(text))
        collector.noteKey();
    if (!text.otherLabels.isEmpty())
        collector.remark(CertificateFileText::text("blocks of another type (%1)",
                                                   {Text::listed(text.otherLabels)}));
    return collector.take();
}

bool isLikeCertificates(QByteArrayView head)
{
    const QByteArrayView bytes = withoutLead(head);
    if (isSerializedStore(bytes) || isLikeCertificateDer(bytes))
        return true;
    constexpr qsizetype kJudged = 4096; // a disc or a program may have certificates behind that
    const QString decoded = decodedText(head);
    if (QStringView(decoded).first(std::min(kJudged, decoded.size())).contains(QChar::Null))
        return false;
    const CertificateText text = certificateTextIn(decoded);
    return !text.pieces.empty() || !text.damaged.empty() || !text.otherLabels.isEmpty();
}

} // namespace cmgmedia
