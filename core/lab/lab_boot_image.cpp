// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_boot_image.h"

#include "core/base/scratch_folder.h"
#include "core/configmgr/boot_origin.h"
#include "core/lab/lab_boot_configuration.h"
#include "core/lab/lab_files.h"
#include "core/lab/lab_floppy.h"
#include "core/lab/lab_programs.h"
#include "core/registry/empty_hive.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Result<> writePayload(const QString& path, int mebibytes, const std::stop_token& stop)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return Error{ErrorCode::Io, path, file.errorString()};
    QRandomGenerator random(1);
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (int i = 0; i < mebibytes; ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path, {}};
        random.fillRange(reinterpret_cast<quint32*>(block.data()),
                         block.size() / static_cast<qsizetype>(sizeof(quint32)));
        if (file.write(block) != block.size())
            return Error{ErrorCode::NoSpace, path, file.errorString()};
    }
    return {};
}

/// What DISM leaves of an optional component.
QString manifestOf(const char* component)
{
    return u"Windows/servicing/Packages/%1-Package~31bf3856ad364e35~amd64~~10.0.26100.1.mum"_s.arg(
        QLatin1StringView(component));
}

/// What Windows PE itself starts with.
LabFiles windowsFiles()
{
    const QByteArray loader = labEfiProgram(PeSubsystem::BootApplication);
    return {
        {u"Windows/System32/boot/winload.efi"_s, loader},
        {u"Windows/System32/boot/winload.exe"_s, loader},
        {u"Windows/System32/config/SOFTWARE"_s, emptyHive()},
        {u"Windows/System32/config/SYSTEM"_s, emptyHive(u"SYSTEM")},
        {u"Windows/System32/winpeshl.ini"_s,
         "[LaunchApps]\r\n%SYSTEMDRIVE%\\sms\\bin\\x64\\TsBootShell.exe\r\n"},
        {manifestOf("WinPE-Scripting"), placeholder(500)},
        {manifestOf("WinPE-WMI"), placeholder(500)},
        {manifestOf("WinPE-WDS-Tools"), placeholder(500)},
        {manifestOf("WinPE-SecureStartup"), placeholder(500)},
        {u"Windows/INF/oem0.inf"_s, placeholder(500)},
    };
}

/// What a site puts into its boot images.
LabFiles siteFiles(const LabBootFiles& boot)
{
    const QByteArray program = labEfiProgram(PeSubsystem::EfiApplication);
    return {
        {u"sms/bin/x64/TsBootShell.exe"_s, program},
        {u"sms/bin/x64/TsmBootstrap.exe"_s, program},
        {u"sms/bin/x64/TsBootShell.ini"_s, "[Shell]\r\nOrgName=LAB\r\nEnableDebugShell=false\r\n"},
        {u"sms/bin/x64/etfsboot.com"_s, boot.biosBootImage},
        {u"sms/bin/x64/efisys.bin"_s, boot.efiBootImage},
        {u"sms/boot/boot.sdi"_s, boot.ramdiskImage},
    };
}

/// What starts a medium, of both generations.
LabFiles mediumBootFiles(const LabBootFiles& boot)
{
    return {
        {u"Windows/Boot/PCAT/bootmgr"_s, placeholder(413'738)},
        {u"Windows/Boot/EFI/bootmgfw.efi"_s, boot.efiBootManager},
        {u"Windows/Boot/EFI/bootmgr.efi"_s, boot.efiBootManager},
        {u"Windows/Boot/EFI/boot.stl"_s, placeholder(5'000)},
        {u"Windows/Boot/Fonts/wgl4_boot.ttf"_s, placeholder(50'000)},
        {u"Windows/Boot/DVD/EFI/BCD"_s, boot.efiConfiguration},
        {u"Windows/Boot/DVD/PCAT/BCD"_s, boot.biosConfiguration},
        {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s, boot.efiBootManager},
        {u"Windows/Boot/EFI_EX/bootmgr_EX.efi"_s, boot.efiBootManager},
        {u"Windows/Boot/FONTS_EX/wgl4_boot_EX.ttf"_s, placeholder(50'000)},
        {u"Windows/Boot/DVD_EX/EFI/en-US/efisys_EX.bin"_s, boot.efiBootImage},
    };
}

/// The files that matter to Configuration Manager and to us (core/image/boot_files.h), by path.
LabFiles imageFiles(const LabBootFiles& boot)
{
    LabFiles files = windowsFiles();
    files.merge(siteFiles(boot));
    files.merge(mediumBootFiles(boot));
    return files;
}

Result<QByteArray> readFile(const QString& path)
{
    Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    return file->readAll(64 << 20);
}

} // namespace

QByteArray placeholder(qsizetype size)
{
    QByteArray content = kLabLine;
    content.resize(size, '\0');
    return content;
}

Result<LabBootFiles> labBootFiles(const QString& folder)
{
    LabBootFiles files;
    for (const auto& [into, loader] :
         {std::pair(&files.efiConfiguration, u"\\windows\\system32\\boot\\winload.efi"_s),
          std::pair(&files.biosConfiguration, u"\\windows\\system32\\boot\\winload.exe"_s)}) {
        Result<QByteArray> configuration = labBootConfiguration(loader);
        if (!configuration)
            return configuration.error();
        *into = *std::move(configuration);
    }
    files.ramdiskImage = labRamdiskImage();
    if (folder.isEmpty()) {
        files.efiBootManager = labEfiProgram(PeSubsystem::EfiApplication);
        files.efiBootImage = labFloppy(files.efiBootManager);
        files.biosBootImage = labBiosProgram();
        return files;
    }
    for (const auto& [into, name] : {std::pair(&files.efiBootManager, u"probe.efi"_s),
                                     std::pair(&files.efiBootImage, u"efisys.bin"_s),
                                     std::pair(&files.biosBootImage, u"etfsboot.com"_s)}) {
        Result<QByteArray> content = readFile(QDir(folder).filePath(name));
        if (!content)
            return content.error();
        *into = *std::move(content);
    }
    return files;
}

Result<> makeLabBootImage(const SampleLabOptions& options, const LabBootFiles& bootFiles,
                          const QString& wimPath, Work& work)
{
    // Beside the result and not in the system's temporary folder: a payload can be large.
    const ScratchFolder folder(QFileInfo(wimPath).path());
    if (Result<> made = folder.made(); !made)
        return Error{ErrorCode::Io, QFileInfo(wimPath).path(), made.error().detail};
    if (Result<> written = writeLabFiles(folder.path(), imageFiles(bootFiles), work.stop); !written)
        return written;
    if (Result<> written = writePayload(folder.filePath(u"Windows/System32/payload.bin"_s),
                                        options.payloadMiB, work.stop);
        !written)
        return written;
    return captureWim(folder.path(), wimPath, options.wim, work);
}

} // namespace cmgmedia
