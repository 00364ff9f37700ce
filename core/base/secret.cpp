// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QStringConverter>

#include <openssl/crypto.h>

namespace cmgmedia {

void wipeMemory(void* memory, size_t sizeBytes) noexcept
{
    OPENSSL_cleanse(memory, sizeBytes);
}

Secret Secret::fromText(QString text)
{
    SecretBytes utf8;
    QStringEncoder encode(QStringConverter::Utf8);
    utf8.resize(static_cast<size_t>(encode.requiredSpace(text.size())));
    const char* end = encode.appendToBuffer(utf8.data(), text);
    utf8.resize(static_cast<size_t>(end - utf8.data()));
    wipeMemory(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    return Secret(std::move(utf8));
}

SecretChars Secret::utf16() const
{
    QStringDecoder decode(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    const QByteArrayView utf8(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
    SecretChars text(static_cast<size_t>(decode.requiredSpace(utf8.size())));
    auto* start = reinterpret_cast<QChar*>(text.data());
    const QChar* end = decode.appendToBuffer(start, utf8);
    text.resize(static_cast<size_t>(end - start));
    return text;
}

} // namespace cmgmedia
