// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/openssl_handles.h"

#include <openssl/err.h>

#include <array>

namespace cmgmedia::openssl {

X509Handle parsedAgain(QByteArrayView der)
{
    const unsigned char* position = bytesOf(der);
    return X509Handle(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
}

QString oidText(const ASN1_OBJECT* object)
{
    std::array<char, 128> text{};
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1);
    return QString::fromLatin1(text.data());
}

QString lastWords()
{
    const unsigned long code = ERR_peek_last_error();
    ERR_clear_error();
    return QString::fromUtf8(ERR_reason_error_string(code)); // nullptr gives nothing
}

Error failure(const QString& subject)
{
    return Error{ErrorCode::External, subject, lastWords()};
}

QString showable(QString text)
{
    for (QChar& character : text) {
        if (character.category() == QChar::Other_Control)
            character = QChar::ReplacementCharacter;
    }
    return text;
}

SecretBytes zeroTerminated(const Secret& password)
{
    SecretBytes text;
    text.reserve(password.bytes().size() + 1);
    text.assign(password.bytes().begin(), password.bytes().end());
    text.push_back('\0');
    return text;
}

} // namespace cmgmedia::openssl
