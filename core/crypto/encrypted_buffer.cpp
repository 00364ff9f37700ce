// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encrypted_buffer.h"

#include "core/base/byte_reader.h"
#include "core/crypto/errors.h"
#include "core/crypto/openssl_handles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

using namespace openssl;

constexpr quint32 kHeaderBytes = 20;
constexpr size_t kSha1Bytes = 20;
constexpr size_t kHashBlockBytes = 64;
// Far more than any medium has (real ones: 13 KB), and fit for OpenSSL's int lengths.
constexpr qint64 kMostCipherBytes = qint64{64} << 20;

std::optional<BufferCipher> cipherOf(quint32 algorithmId)
{
    for (const BufferCipher cipher :
         {BufferCipher::TripleDes, BufferCipher::Aes128, BufferCipher::Aes256}) {
        if (algorithmId == static_cast<quint32>(cipher))
            return cipher;
    }
    return std::nullopt;
}

const EVP_CIPHER* opensslCipher(BufferCipher cipher)
{
    switch (cipher) {
    case BufferCipher::TripleDes:
        return EVP_des_ede3_cbc();
    case BufferCipher::Aes128:
        return EVP_aes_128_cbc();
    case BufferCipher::Aes256:
        return EVP_aes_256_cbc();
    }
    Q_UNREACHABLE();
}

/// SHA-1 is part of every libcrypto; where a policy forbids it, the key is zeros and fits nothing.
void sha1(std::span<const char> data, char* digest)
{
    EVP_Digest(data.data(), data.size(), reinterpret_cast<unsigned char*>(digest), nullptr,
               EVP_sha1(), nullptr);
}

void appendNumber(QByteArray& bytes, qint64 number)
{
    const quint32 little = qToLittleEndian(static_cast<quint32>(number));
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

QString cipherName(BufferCipher cipher)
{
    switch (cipher) {
    case BufferCipher::TripleDes:
        return u"3DES"_s;
    case BufferCipher::Aes128:
        return u"AES-128"_s;
    case BufferCipher::Aes256:
        return u"AES-256"_s;
    }
    Q_UNREACHABLE();
}

SecretBytes derivedKey(std::span<const char> secret)
{
    SecretBytes digest(kSha1Bytes);
    sha1(secret, digest.data());
    SecretBytes key(2 * kSha1Bytes);
    SecretBytes padded(kHashBlockBytes);
    // The pads of CryptDeriveKey's documentation, the same as HMAC's.
    for (const int half : {0, 1}) {
        const int pad = half == 0 ? 0x36 : 0x5c;
        for (size_t i = 0; i < padded.size(); ++i)
            padded[i] = static_cast<char>((i < digest.size() ? digest[i] : 0) ^ pad);
        sha1(padded, key.data() + static_cast<size_t>(half) * kSha1Bytes);
    }
    return key;
}

SecretBytes utf16Bytes(std::u16string_view text)
{
    SecretBytes bytes(text.size() * sizeof(char16_t));
    for (size_t i = 0; i < text.size(); ++i)
        qToLittleEndian(text[i], bytes.data() + i * sizeof(char16_t));
    return bytes;
}

qint64 blockBytes(BufferCipher cipher)
{
    return EVP_CIPHER_get_block_size(opensslCipher(cipher));
}

Result<SecretBytes> runCipher(BufferCipher cipher, Direction direction,
                              std::span<const char> secret, std::span<const char> data)
{
    const SecretBytes key = derivedKey(secret);
    const std::array<unsigned char, EVP_MAX_IV_LENGTH> zeros{};
    const CipherContext context(EVP_CIPHER_CTX_new());
    SecretBytes out(data.size());
    int written = 0;
    const bool done =
        context
        && EVP_CipherInit_ex(context.get(), opensslCipher(cipher), nullptr,
                             reinterpret_cast<const unsigned char*>(key.data()), zeros.data(),
                             direction == Direction::Encrypt ? 1 : 0)
               == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(out.data()), &written,
                            reinterpret_cast<const unsigned char*>(data.data()),
                            static_cast<int>(data.size()))
               == 1
        && static_cast<size_t>(written) == data.size();
    if (!done)
        return failure(cipherName(cipher));
    return out;
}

Result<BufferHeader> readBufferHeader(QByteArrayView buffer, const QString& origin)
{
    ByteReader reader(buffer);
    std::array<quint32, 5> fields{};
    for (quint32& field : fields) {
        const std::optional<quint32> read = reader.little<quint32>();
        if (!read)
            return Error{ErrorCode::Truncated, origin, u"header"_s};
        field = *read;
    }
    const auto [headerBytes, plainBytes, cipherBytes, algorithmId, reserved] = fields;
    if (headerBytes != kHeaderBytes)
        return Error{ErrorCode::VariablesDamaged, origin, u"header of %1 bytes"_s.arg(headerBytes)};
    const std::optional<BufferCipher> cipher = cipherOf(algorithmId);
    if (!cipher) {
        const QString id = u"ALG_ID 0x%1"_s.arg(algorithmId, 4, 16, QChar(u'0'));
        return Error{ErrorCode::VariablesUnknownCipher, origin, id};
    }
    const BufferHeader header{*cipher, plainBytes, cipherBytes};
    const qint64 padding = header.cipherBytes - header.plainBytes;
    const qint64 block = blockBytes(*cipher);
    if (padding < 1 || padding > block || header.cipherBytes % block != 0
        || header.plainBytes % 2 != 0 || header.cipherBytes > kMostCipherBytes) {
        const QString lengths = u"lengths %1 and %2"_s.arg(plainBytes).arg(cipherBytes);
        return Error{ErrorCode::VariablesDamaged, origin, lengths};
    }
    if (reader.left() < header.cipherBytes) {
        const QString lengths = u"%1 of %2 bytes"_s.arg(reader.left()).arg(cipherBytes);
        return Error{ErrorCode::Truncated, origin, lengths};
    }
    return header;
}

Result<DecryptedBuffer> decryptBuffer(QByteArrayView buffer, const BufferHeader& header,
                                      std::span<const char> secret)
{
    const QByteArrayView data = buffer.sliced(kHeaderBytes, header.cipherBytes);
    Result<SecretBytes> text = runCipher(header.cipher, Direction::Decrypt, secret,
                                         {data.data(), static_cast<size_t>(data.size())});
    if (!text)
        return text.error();
    DecryptedBuffer decrypted{*std::move(text), false};
    const auto end = decrypted.text.cbegin() + header.plainBytes;
    const auto padding = static_cast<char>(header.cipherBytes - header.plainBytes);
    decrypted.paddingFits =
        std::all_of(end, decrypted.text.cend(), [padding](char byte) { return byte == padding; });
    decrypted.text.resize(static_cast<size_t>(header.plainBytes));
    return decrypted;
}

Result<QByteArray> encryptBuffer(const BufferPlaintext& plaintext, std::span<const char> secret)
{
    const auto plainBytes = static_cast<qint64>(plaintext.text.size());
    const qint64 block = blockBytes(plaintext.cipher);
    const qint64 padding = block - plainBytes % block;
    SecretBytes padded;
    padded.reserve(static_cast<size_t>(plainBytes + padding));
    padded.assign(plaintext.text.begin(), plaintext.text.end());
    padded.resize(static_cast<size_t>(plainBytes + padding), static_cast<char>(padding));
    const Result<SecretBytes> encrypted =
        runCipher(plaintext.cipher, Direction::Encrypt, secret, padded);
    if (!encrypted)
        return encrypted.error();

    QByteArray buffer;
    for (const qint64 field : {qint64{kHeaderBytes}, plainBytes, plainBytes + padding,
                               static_cast<qint64>(plaintext.cipher), qint64{0}})
        appendNumber(buffer, field);
    buffer.append(encrypted->data(), static_cast<qsizetype>(encrypted->size()));
    return buffer;
}

} // namespace cmgmedia
