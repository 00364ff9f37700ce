// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/variables_dat.h"

#include "core/crypto/errors.h"
#include "core/variables/xml_cursor.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// 00 00 ED EC in the file, in every one that was seen.
constexpr QByteArrayView kMagic("\x00\x00\xED\xEC", 4);

// What ConfigMgr encrypts with where the medium has no password. Public knowledge, so no secret.
constexpr std::u16string_view kFixedPassword = u"{BAC6E688-DE21-4ABE-B7FB-C9F54E6DB664}";

SecretBytes secretOf(const Secret* password)
{
    if (password == nullptr)
        return utf16Bytes(kFixedPassword);
    const SecretChars text = password->utf16();
    return utf16Bytes({text.data(), text.size()});
}

/// "<" and what may follow it; a byte order mark and blanks before it are forgiven.
/// The chance that another password yields this is 1 in 70 million.
bool beginsLikeXml(const SecretBytes& text)
{
    const auto at = [&text](size_t index) -> char16_t {
        return 2 * index + 1 < text.size() ? qFromLittleEndian<char16_t>(text.data() + 2 * index)
                                           : u'\0';
    };
    size_t first = at(0) == QChar::ByteOrderMark ? 1 : 0;
    while (isXmlBlank(at(first)))
        ++first;
    const QChar second(at(first + 1));
    return at(first) == u'<'
           && (second == u'?' || second == u'!' || (second.unicode() < 0x80 && second.isLetter()));
}

struct Attempt {
    SecretBytes text;
    bool begins = false; ///< like XML
    bool ends = false;   ///< with the right padding
};

Result<Attempt> attempt(QByteArrayView buffer, const BufferHeader& header, const Secret* password)
{
    Result<DecryptedBuffer> decrypted = decryptBuffer(buffer, header, secretOf(password));
    if (!decrypted)
        return decrypted.error();
    const bool begins = beginsLikeXml(decrypted->text);
    return Attempt{std::move(decrypted->text), begins, decrypted->paddingFits};
}

/// The password does not open it; say why, as well as can be known.
Error refusal(QByteArrayView buffer, const BufferHeader& header, const Secret* password,
              const QString& origin)
{
    if (password == nullptr)
        return Error{ErrorCode::PasswordMissing, origin, {}};
    const Result<Attempt> without = attempt(buffer, header, nullptr);
    const bool needsNone = without && without->begins && without->ends;
    return Error{needsNone ? ErrorCode::PasswordNotNeeded : ErrorCode::PasswordWrong, origin, {}};
}

} // namespace

Result<BufferHeader> readVariablesHeader(QByteArrayView file, const QString& origin)
{
    if (!file.startsWith(kMagic.first(std::min(kMagic.size(), file.size()))))
        return Error{ErrorCode::VariablesDamaged, origin, u"another magic number"_s};
    return readBufferHeader(file.sliced(std::min(kMagic.size(), file.size())), origin);
}

Result<BufferPlaintext> decryptVariables(QByteArrayView file, const Secret* password,
                                         const QString& origin)
{
    const Result<BufferHeader> header = readVariablesHeader(file, origin);
    if (!header)
        return header.error();
    const QByteArrayView buffer = file.sliced(kMagic.size());
    Result<Attempt> opened = attempt(buffer, *header, password);
    if (!opened)
        return opened.error();
    // One end that fits shows that the password is right. Padding shorter than four bytes fits by
    // chance too often to count.
    if (opened->begins && !opened->ends)
        return Error{ErrorCode::VariablesDamaged, origin, u"padding"_s};
    if (!opened->begins && opened->ends && header->cipherBytes - header->plainBytes >= 4)
        return Error{ErrorCode::VariablesDamaged, origin, u"first block"_s};
    if (!opened->begins)
        return refusal(buffer, *header, password, origin);
    return BufferPlaintext{header->cipher, std::move(opened->text)};
}

Result<QByteArray> encryptVariables(const BufferPlaintext& plaintext, const Secret* password)
{
    const Result<QByteArray> buffer = encryptBuffer(plaintext, secretOf(password));
    if (!buffer)
        return buffer.error();
    // The official size: ConfigMgr writes its whole buffer of P + 18 (AES) or P + 8 (3DES) bytes.
    const qint64 room = plaintext.cipher == BufferCipher::TripleDes ? 8 : 18;
    constexpr qint64 kHeaderBytes = 20;
    const auto plainBytes = static_cast<qint64>(plaintext.text.size());
    const qint64 slack = kHeaderBytes + plainBytes + room - buffer->size();
    return kMagic.toByteArray() + *buffer + QByteArray(slack, '\0');
}

} // namespace cmgmedia
