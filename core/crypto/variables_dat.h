// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace cmgmedia {

/// CryptoAPI ALG_IDs that a Variables.dat can name.
enum class VariablesCipher : quint32 {
    TripleDes = 0x6603,
    Aes128 = 0x660e,
    Aes256 = 0x6610,
};

QString cipherName(VariablesCipher cipher);

/// The unencrypted head of a Variables.dat: magic 0xECED0000, then five little-endian u32.
struct VariablesHeader {
    VariablesCipher cipher = VariablesCipher::Aes128;
    qint64 plainBytes = 0;
    qint64 cipherBytes = 0;

    /// Truncated, VariablesDamaged or VariablesUnknownCipher, with what was found.
    static Result<VariablesHeader> read(QByteArrayView file, const QString& origin);
};

/// Decrypted content, exactly as stored: UTF-16LE, with NUL and BOM where they are.
struct VariablesPlaintext {
    VariablesCipher cipher = VariablesCipher::Aes128;
    SecretBytes text;
};

/// Without a password the fixed one of password-less media is used; PasswordMissing when that one
/// does not open it. PasswordWrong, or PasswordNotNeeded when the fixed one would have done.
/// Truncated or VariablesDamaged when lengths or padding do not fit.
Result<VariablesPlaintext> decryptVariables(QByteArrayView file, const Secret* password,
                                            const QString& origin);
/// Slack behind the ciphertext is zeros: P + 18 bytes in all for AES, P + 8 for 3DES.
Result<QByteArray> encryptVariables(const VariablesPlaintext& plaintext, const Secret* password);

} // namespace cmgmedia
