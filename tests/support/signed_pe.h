// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <array>
#include <optional>

/// Small PE files, signed by other people's programs with keys that are made on the spot.
namespace cmgmedia::test {

enum class PeKind { Pe32, Pe32Plus };

/// Headers and two sections, 0x600 bytes; not a multiple of 8 with some more behind.
QByteArray unsignedPe(PeKind kind = PeKind::Pe32Plus, qsizetype moreBytes = 0);

/// What it says of itself in its resources; nothing where a number is not given.
struct PeNumbers {
    std::optional<std::array<quint16, 4>> file; ///< VERSIONINFO
    std::optional<quint32> security;            ///< BOOTMGRSECURITYVERSIONNUMBER
};

/// The same with resources instead of its second section.
QByteArray peWithVersions(const PeNumbers& numbers, PeKind kind = PeKind::Pe32Plus);

/// Where things are in it.
constexpr qsizetype kPeChecksumAt = 0x40 + 24 + 64;
qsizetype peTableEntryAt(PeKind kind);

/// Wants openssl, sbsign and osslsigncode. What fails gives an empty result.
class CodeSigner
{
public:
    static bool isPossible();

    /// A CA of that subject ("/CN=Some CA"), and a signer below it: "NAME-ca.pem", "NAME.pem".
    bool makeSigner(const QString& name, const QString& caSubject, const QString& subject) const;
    /// An entry in the certificate table, behind those that are there. The CA goes along or not.
    QByteArray sbsign(const QByteArray& pe, const QString& signer, bool withCa) const;
    /// The CA goes along. Options such as "-nest" or "-h sha384".
    QByteArray osslsigncode(const QByteArray& pe, const QString& signer,
                            const QStringList& options = {}) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    bool openssl(const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

} // namespace cmgmedia::test
