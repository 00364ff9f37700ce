// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configmgr/boot_facts.h"

#include <functional>
#include <map>

/// Media that start, or just do not, for tests of the boot chain: in memory, made of a lab.
namespace cmgmedia::test {

/// What media of one kind of firmware are made of.
struct BootMediumKind {
    BootFirmware firmware = BootFirmware::UefiX64;
    bool isDisc = true;

    bool isBios() const { return firmware == BootFirmware::Bios; }
    QString store() const; ///< path of its boot configuration data
    QString manager() const;
    const char* name() const; ///< "UEFI x64 disc"
};

/// All four kinds of firmware, disc and stick.
const std::vector<BootMediumKind>& bootMediumKinds();

/// The disc of a lab, and what stands in for parts of it.
class BootMedia
{
public:
    /// Fails the program where the lab cannot be opened.
    explicit BootMedia(const QString& labFolder);

    /// A medium that starts.
    const Disc& whole(const BootMediumKind& kind) const;
    /// A program that is one, but for its signature.
    static QByteArray program(BootFirmware firmware, PeSubsystem subsystem);
    /// Any other EFI application, such as a shell.
    static QByteArray stranger(BootFirmware firmware);
    /// The El Torito image for UEFI with that program in it.
    static QByteArray efiBootImage(BootFirmware firmware, const QByteArray& program);

    QByteArray bootWim() const { return m_wim; }
    /// The boot.wim with another content for a file in it.
    ByteSource wimWith(const QString& path, const QByteArray& content) const;
    /// The boot.wim as wimlib-imagex makes it; empty where the program is not there.
    ByteSource exported(const QStringList& options) const;
    ByteSource without(const QString& path) const;
    ByteSource bootingTheSecond() const;

private:
    Disc made(const BootMediumKind& kind) const;
    QString folderFile(const char* name) const;
    ByteSource edited(const QString& command) const;

    QString m_folder;
    Disc m_lab;
    QByteArray m_wim;
    std::map<std::pair<BootFirmware, bool>, Disc> m_whole;
};

void put(Disc& disc, const QString& path, const ByteSource& bytes);
void put(Disc& disc, const QString& path, const QByteArray& bytes);
QByteArray contentOf(const Disc& disc, const QString& path);
/// A text of boot configuration data, changed wherever it stands; both of one length.
QByteArray withText(QByteArray store, const QString& before, const QString& after);

} // namespace cmgmedia::test
