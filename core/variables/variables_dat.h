// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/encrypted_buffer.h"

namespace cmgmedia {

/// The unencrypted head of a Variables.dat: magic 0xECED0000, then that of an encrypted buffer.
/// Truncated, VariablesDamaged or VariablesUnknownCipher, with what was found.
Result<BufferHeader> readVariablesHeader(QByteArrayView file, const QString& origin);

/// Without a password the fixed one of password-less media is used; PasswordMissing when that one
/// does not open it. PasswordWrong, or PasswordNotNeeded when the fixed one would have done.
/// Truncated or VariablesDamaged when lengths or padding do not fit.
Result<BufferPlaintext> decryptVariables(QByteArrayView file, const Secret* password,
                                         const QString& origin);
/// Slack behind the ciphertext is zeros: P + 18 bytes in all for AES, P + 8 for 3DES.
Result<QByteArray> encryptVariables(const BufferPlaintext& plaintext, const Secret* password);

} // namespace cmgmedia
