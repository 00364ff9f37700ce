// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/pfx.h"
#include "core/variables/variables_dat.h"
#include "core/variables/variables_list.h"

#include <QStringList>

#include <optional>

namespace cmgmedia {

/// The variables of a medium: the decrypted XML of a Variables.dat, edited in place so that order,
/// declaration, line ends and everything unknown stay as the site wrote them.
/// Names are compared without regard to case. The text is wiped when this dies.
class MediaVariables
{
public:
    /// Errors as of decryptVariables(), and VariablesDamaged for text that is no MediaVarList.
    static Result<MediaVariables> decrypt(QByteArrayView file, const Secret* password,
                                          const QString& origin);
    /// An empty list in the form the site writes: for labs and tests.
    static MediaVariables empty(BufferCipher cipher);

    Result<QByteArray> encrypt(const Secret* password) const;

    BufferCipher cipher() const { return m_cipher; }
    QStringList names() const; ///< in the order of the file
    bool contains(const QString& name) const;
    /// The first one's where a name stands twice. nullopt for what isSecretName() too: a QString is
    /// never wiped, and nobody needs more of a secret than what follows.
    std::optional<QString> value(const QString& name) const;
    qsizetype length(const QString& name) const; ///< in characters; 0 where there is none
    /// Both have it with this value, or neither has it.
    bool hasSameValue(const QString& name, const MediaVariables& other) const;
    /// Whether the file can hold such a variable: a name, and no control characters.
    static bool canHold(const QString& name, const QString& value);
    /// Replaces the value of an existing variable where it stands, or appends a new one in the
    /// manner of the others. VariableInvalid, and nothing changed, for an empty name, a name that
    /// stands twice, and characters that XML cannot hold.
    Result<> set(const QString& name, const QString& value);
    bool remove(const QString& name); ///< false when there is none

    /// _SMSTSMediaPFX opened with the first 31 characters of _SMSMediaGuid.
    /// nullopt when the medium has none; MediaPairBroken when the two do not fit.
    Result<std::optional<Pfx>> mediaPfx(const QString& origin) const;

private:
    MediaVariables(BufferCipher cipher, SecretChars text, VariablesList list);
    const VariablePlace* find(const QString& name) const;
    std::optional<SecretChars> secretValue(const QString& name) const;
    SecretChars newElement(const QString& name, std::u16string_view value) const;
    Result<> append(const QString& name, std::u16string_view value);
    Result<> replaceText(size_t begin, size_t end, std::u16string_view with);

    BufferCipher m_cipher;
    SecretChars m_text; ///< with byte order mark and NUL, where they are
    VariablesList m_list;
};

} // namespace cmgmedia
