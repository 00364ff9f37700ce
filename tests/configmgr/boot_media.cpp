// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/configmgr/boot_media.h"

#include "core/configmgr/boot_medium.h"
#include "core/image/wim_overlay.h"
#include "core/lab/lab_floppy.h"
#include "core/lab/lab_programs.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"

#include <QDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr qsizetype kMachineAt = 0x40 + 4; // of the programs of labs and tests
constexpr qsizetype kSubsystemAt = 0x40 + 24 + 68;

void patch(QByteArray& bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes(text.size() * 2, '\0');
    for (qsizetype i = 0; i < text.size(); ++i)
        patch(bytes, i * 2, text[i].unicode());
    return bytes;
}

ByteSource sourceOf(const QString& path)
{
    const Result<ByteSource> source = ByteSource::open(path);
    if (!source)
        qFatal("%s", qPrintable(describe(source.error()).english()));
    return *source;
}

} // namespace

QString BootMediumKind::store() const
{
    return isBios() ? u"Boot/BCD"_s : u"EFI/Microsoft/Boot/BCD"_s;
}

QString BootMediumKind::manager() const
{
    return firmwareRow(firmware).manager;
}

const char* BootMediumKind::name() const
{
    switch (firmware) {
    case BootFirmware::UefiX64:
        return isDisc ? "UEFI x64 disc" : "UEFI x64 stick";
    case BootFirmware::UefiIa32:
        return isDisc ? "UEFI ia32 disc" : "UEFI ia32 stick";
    case BootFirmware::UefiArm64:
        return isDisc ? "UEFI arm64 disc" : "UEFI arm64 stick";
    case BootFirmware::Bios:
        return isDisc ? "BIOS disc" : "BIOS stick";
    }
    Q_UNREACHABLE();
}

const std::vector<BootMediumKind>& bootMediumKinds()
{
    static const std::vector<BootMediumKind> kinds = [] {
        std::vector<BootMediumKind> all;
        for (const BootFirmwareRow& row : bootFirmwareRows()) {
            all.push_back({row.firmware, true});
            all.push_back({row.firmware, false});
        }
        return all;
    }();
    return kinds;
}

void put(Disc& disc, const QString& path, const ByteSource& bytes)
{
    if (!disc.tree.put({path, bytes, {}}))
        qFatal("%s cannot be put", qPrintable(path));
}

void put(Disc& disc, const QString& path, const QByteArray& bytes)
{
    put(disc, path, ByteSource::fromBytes(bytes));
}

QByteArray contentOf(const Disc& disc, const QString& path)
{
    const MediaFile* file = disc.tree.find(path);
    return file ? file->bytes.readAll(64 << 20).value_or(QByteArray()) : QByteArray();
}

QByteArray withText(QByteArray store, const QString& before, const QString& after)
{
    Q_ASSERT(before.size() == after.size() && store.contains(utf16(before)));
    return store.replace(utf16(before), utf16(after));
}

BootMedia::BootMedia(const QString& labFolder) : m_folder(labFolder)
{
    SilentSink sink;
    Work work{sink, {}};
    Result<Disc> disc = openDisc(QDir(labFolder).filePath(u"official.iso"_s), work);
    if (!disc)
        qFatal("%s", qPrintable(describe(disc.error()).english()));
    m_lab = *std::move(disc);
    m_wim = readFile(folderFile("boot.wim"));
    for (const BootMediumKind& kind : bootMediumKinds())
        m_whole.emplace(std::pair(kind.firmware, kind.isDisc), made(kind));
}

QString BootMedia::folderFile(const char* name) const
{
    return QDir(m_folder).filePath(QLatin1StringView(name));
}

const Disc& BootMedia::whole(const BootMediumKind& kind) const
{
    return m_whole.at({kind.firmware, kind.isDisc});
}

QByteArray BootMedia::program(BootFirmware firmware, PeSubsystem subsystem)
{
    QByteArray program =
        firmware == BootFirmware::UefiIa32
            ? unsignedPe(PeKind::Pe32).replace(0x420, sizeof kLabLine - 1, kLabLine)
            : labEfiProgram(subsystem);
    patch(program, kSubsystemAt, static_cast<quint16>(subsystem));
    if (firmware == BootFirmware::UefiArm64)
        patch(program, kMachineAt, 0xaa64);
    return program;
}

QByteArray BootMedia::stranger(BootFirmware firmware)
{
    return program(firmware, PeSubsystem::EfiApplication)
        .replace(utf16(u"installs"_s), utf16(u"tests it"_s))
        .replace("installs", "tests it");
}

QByteArray BootMedia::efiBootImage(BootFirmware firmware, const QByteArray& program)
{
    QByteArray image = labFloppy(program);
    if (firmware == BootFirmware::UefiIa32)
        image.replace("BOOTX64 EFI", "BOOTIA32EFI");
    if (firmware == BootFirmware::UefiArm64)
        image.replace("BOOTX64 EFI", "BOOTAA64EFI");
    return image;
}

/// Those of a lab are for 64-bit PCs; the others get programs of their own.
Disc BootMedia::made(const BootMediumKind& kind) const
{
    Disc disc = m_lab;
    disc.kind = kind.isDisc ? DiscKind::UdfIso : DiscKind::UsbImage;
    disc.hasBootCode = true;
    if (kind.firmware == BootFirmware::UefiX64 || kind.isBios())
        return disc;
    const QByteArray manager = program(kind.firmware, PeSubsystem::EfiApplication);
    put(disc, kind.manager(), manager);
    disc.efiBootImage = ByteSource::fromBytes(efiBootImage(kind.firmware, manager));
    put(disc, QLatin1StringView(kBootImagePath),
        wimWith(u"Windows/System32/boot/winload.efi"_s,
                program(kind.firmware, PeSubsystem::BootApplication)));
    return disc;
}

ByteSource BootMedia::wimWith(const QString& path, const QByteArray& content) const
{
    const QString file = folderFile("content");
    writeFile(file, content);
    SilentSink sink;
    Work work{sink, {}};
    const Result<ByteSource> wim =
        replaceFileInWim(ByteSource::fromBytes(m_wim), u"boot.wim"_s, 1, path, file, work);
    if (!wim)
        qFatal("%s", qPrintable(describe(wim.error()).english()));
    return *wim;
}

ByteSource BootMedia::exported(const QStringList& options) const
{
    const QString path = folderFile("exported.wim");
    QFile::remove(path);
    const QStringList call{u"export"_s, folderFile("boot.wim"), u"1"_s, path, u"--boot"_s};
    if (!isInstalled(u"wimlib-imagex"_s) || run(u"wimlib-imagex"_s, call + options).exitCode != 0)
        return {};
    return ByteSource::fromBytes(readFile(path));
}

ByteSource BootMedia::edited(const QString& command) const
{
    const QString path = folderFile("edited.wim");
    writeFile(path, m_wim);
    const QStringList call{u"update"_s, path, u"1"_s, u"--command=%1"_s.arg(command)};
    if (!isInstalled(u"wimlib-imagex"_s) || run(u"wimlib-imagex"_s, call).exitCode != 0)
        return {};
    return ByteSource::fromBytes(readFile(path));
}

ByteSource BootMedia::without(const QString& path) const
{
    return edited(u"delete --recursive '/%1'"_s.arg(path));
}

ByteSource BootMedia::bootingTheSecond() const
{
    const QString path = folderFile("second.wim");
    writeFile(path, m_wim);
    const QStringList call{u"export"_s, folderFile("boot.wim"), u"1"_s,
                           path,        u"Another"_s,           u"--boot"_s};
    if (!isInstalled(u"wimlib-imagex"_s) || run(u"wimlib-imagex"_s, call).exitCode != 0)
        return {};
    return sourceOf(path);
}

} // namespace cmgmedia::test
