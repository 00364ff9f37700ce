// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

#include <span>
#include <string_view>

/// ConfigMgr's "encrypted buffer": five little-endian u32 (their size 20, plaintext and ciphertext
/// bytes, ALG_ID, 0), then ciphertext in CBC with a zero IV and PKCS #5 padding. Variables.dat is
/// one behind a magic number; policy secrets and the PXE password come in it too.
namespace cmgmedia {

/// CryptoAPI ALG_IDs that an encrypted buffer can name.
enum class BufferCipher : quint32 {
    TripleDes = 0x6603,
    Aes128 = 0x660e,
    Aes256 = 0x6610,
};

QString cipherName(BufferCipher cipher);

/// Its head: everything before the ciphertext.
struct BufferHeader {
    BufferCipher cipher = BufferCipher::Aes128;
    qint64 plainBytes = 0;
    qint64 cipherBytes = 0;
};

/// Decrypted content, exactly as stored: UTF-16LE, with NUL and BOM where they are.
struct BufferPlaintext {
    BufferCipher cipher = BufferCipher::Aes128;
    SecretBytes text;
};

enum class Direction { Decrypt, Encrypt };

/// 40 bytes of key material, as CryptoAPI's CryptDeriveKey makes them from a SHA-1 hash.
/// It expands even where the digest alone would do, as for AES-128.
SecretBytes derivedKey(std::span<const char> secret);

/// Text as ConfigMgr hashes and encrypts it: UTF-16LE, no terminator.
SecretBytes utf16Bytes(std::u16string_view text);

/// 8 or 16.
qint64 blockBytes(BufferCipher cipher);

/// CBC without any padding; the data must be whole blocks.
Result<SecretBytes> runCipher(BufferCipher cipher, Direction direction,
                              std::span<const char> secret, std::span<const char> data);

/// Truncated, VariablesDamaged or VariablesUnknownCipher.
Result<BufferHeader> readBufferHeader(QByteArrayView buffer, const QString& origin);

struct DecryptedBuffer {
    SecretBytes text;         ///< without the padding
    bool paddingFits = false; ///< no: another secret, or damaged at the end
};

Result<DecryptedBuffer> decryptBuffer(QByteArrayView buffer, const BufferHeader& header,
                                      std::span<const char> secret);
/// Header and ciphertext, without slack.
Result<QByteArray> encryptBuffer(const BufferPlaintext& plaintext, std::span<const char> secret);

} // namespace cmgmedia
