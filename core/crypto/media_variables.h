// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/pfx.h"
#include "core/crypto/variables_dat.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// The variables of a medium: the decrypted XML of a Variables.dat, edited in place so that order,
/// declaration, line ends and everything unknown stay as the site wrote them.
/// Names are compared without regard to case. The text is wiped when this dies.
class MediaVariables
{
public:
    static Result<MediaVariables> decrypt(QByteArrayView file, const Secret* password,
                                          const QString& origin);
    /// An empty list in the form the site writes: for labs and tests.
    static MediaVariables empty(VariablesCipher cipher);

    QByteArray encrypt(const Secret* password) const;

    VariablesCipher cipher() const { return m_cipher; }
    QStringList names() const; ///< in the order of the file
    bool contains(const QString& name) const;
    /// Not for the certificate: that is what mediaPfx() is for.
    std::optional<QString> value(const QString& name) const;
    /// Replaces the value of an existing variable where it stands, or appends a new one.
    void set(const QString& name, const QString& value);
    bool remove(const QString& name);

    /// _SMSTSMediaPFX opened with the first 31 characters of _SMSMediaGuid.
    /// nullopt when the medium has none; MediaPairBroken when the two do not fit.
    Result<std::optional<Pfx>> mediaPfx(const QString& origin) const;

private:
    VariablesCipher m_cipher = VariablesCipher::Aes128;
    SecretChars m_text;
};

/// True for variables whose value must not be shown: certificates with keys, tokens, passwords.
bool isSecretVariable(const QString& name);

} // namespace cmgmedia
