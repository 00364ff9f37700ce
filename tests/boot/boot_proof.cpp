// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cmgmedia_boot_proof ISO: boots any ISO that was made with the stand-in boot files, and compares
// what UEFI, BIOS and Linux read with what 7-Zip unpacks. Exit 0: all agree.
#include "tests/boot/linux_guest.h"
#include "tests/boot/probe_report.h"
#include "tests/boot/qemu.h"
#include "tests/support/outside.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace cmgmedia::test;

namespace {

constexpr int kLimitSeconds = 600; ///< a gigabyte takes a minute or two

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Prints the verdict of one reader; true when it found nothing wrong.
bool report(const QString& reader, const MachineRun& run, const QStringList& complaints)
{
    out() << reader << u": "_s << (complaints.isEmpty() ? u"all as it should be"_s : u"WRONG"_s)
          << u", "_s << QString::number(static_cast<double>(run.elapsedMs) / 1000, 'f', 1)
          << u" s"_s << Qt::endl;
    for (const QString& complaint : complaints)
        out() << u"  "_s << complaint << Qt::endl;
    return complaints.isEmpty();
}

bool proveUefi(const QString& iso, const FilesFacts& expected)
{
    const MachineRun run =
        boot(Firmware::Uefi, Drive::CdRom, iso, {.seconds = kLimitSeconds, .stopAt = {}});
    const UefiReport read = readUefiReport(run.serial);
    out() << u"UEFI started from "_s << read.startedFrom << Qt::endl;
    return report(u"UEFI"_s, run, complaints(read, expected));
}

bool proveBios(const QString& iso, const FilesFacts& expected)
{
    const MachineRun run =
        boot(Firmware::Bios, Drive::CdRom, iso, {.seconds = kLimitSeconds, .stopAt = {}});
    return report(u"BIOS"_s, run, complaints(readBiosReport(run.serial), expected));
}

bool proveLinux(const QString& iso, const FilesFacts& expected)
{
    if (const QString why = whyNoGuest(); !why.isEmpty()) {
        out() << u"Linux: not tried, "_s << why << Qt::endl;
        return false;
    }
    const MachineRun run = runGuest(Drive::CdRom, iso, kLimitSeconds);
    const GuestReport read = readGuestReport(run.serial);
    for (const auto& [view, found] : read.views) {
        out() << (view == MediumView::Udf      ? u"UDF"_s
                  : view == MediumView::Joliet ? u"ISO 9660 with Joliet"_s
                                               : u"plain ISO 9660"_s)
              << u": "_s << found.files.size() << u" files"_s << Qt::endl;
        for (const auto& [path, facts] : found.files)
            out() << u"  "_s << facts.sha256 << u' ' << facts.size << u' ' << path << Qt::endl;
    }
    return report(u"Linux"_s, run, complaints(read, Drive::CdRom, expected));
}

/// No content of the medium; genisoimage shows it as an empty file in UDF.
bool isBootCatalog(const FilesFacts::value_type& file)
{
    return file.first.compare("boot.cat"_L1, Qt::CaseInsensitive) == 0;
}

int prove(const QString& iso)
{
    QTemporaryDir unpacked;
    const Ran ran = run(u"7z"_s, {u"x"_s, u"-y"_s, u"-tudf"_s, u"-o"_s + unpacked.path(), iso});
    if (ran.exitCode != 0) {
        out() << u"7-Zip cannot unpack it: "_s << QString::fromLocal8Bit(ran.errors) << Qt::endl;
        return 3;
    }
    FilesFacts expected = factsOfFolder(unpacked.path());
    std::erase_if(expected, isBootCatalog);
    out() << u"7-Zip: "_s << expected.size() << u" files"_s << Qt::endl;
    const bool uefi = proveUefi(iso, expected);
    const bool bios = proveBios(iso, expected);
    const bool guest = proveLinux(iso, expected);
    return uefi && bios && guest ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QFileInfo(arguments[1]).isFile()) {
        out() << u"usage: cmgmedia_boot_proof ISO"_s << Qt::endl;
        return 2;
    }
    if (const QString why = whyNoMachine(); !why.isEmpty()) {
        out() << why << Qt::endl;
        return 3;
    }
    return prove(arguments[1]);
}
