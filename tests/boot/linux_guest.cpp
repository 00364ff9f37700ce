// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/linux_guest.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {
namespace {

constexpr qint64 kIsoFileLimit = qint64(4) << 30; ///< only UDF need show larger files

struct ViewName {
    MediumView view;
    Drive drive;
    QLatin1StringView name; ///< in the lines of guest/init
};

constexpr std::array kViews{ViewName{MediumView::Udf, Drive::CdRom, "udf"_L1},
                            ViewName{MediumView::Joliet, Drive::CdRom, "joliet"_L1},
                            ViewName{MediumView::PlainIso, Drive::CdRom, "iso9660"_L1},
                            ViewName{MediumView::Fat, Drive::UsbStick, "fat"_L1}};

QString guestFile(const QString& name)
{
    return QStringLiteral(CMGMEDIA_BOOT_GUEST) % u'/' % name;
}

void readLine(GuestView& view, const QString& line)
{
    static const QRegularExpression size(u"^size (\\d+) \\./(.*)$"_s);
    static const QRegularExpression sha256(u"^sha256 ([0-9a-f]{64})  \\./(.*)$"_s);
    if (line == "mounted"_L1)
        view.mounted = true;
    else if (line.startsWith("reason "_L1))
        view.reasons.append(line.mid(7));
    else if (const auto sized = size.match(line); sized.hasMatch())
        view.files[sized.captured(2)].size = sized.captured(1).toLongLong();
    else if (const auto hashed = sha256.match(line); hashed.hasMatch())
        view.files[hashed.captured(2)].sha256 = hashed.captured(1).toLatin1();
}

bool sameContent(const FileFacts& a, const FileFacts& b)
{
    return a.size == b.size && a.sha256 == b.sha256;
}

QStringList differencesByName(const QString& view, const FilesFacts& files,
                              const FilesFacts& expected)
{
    QStringList found;
    for (const auto& [path, facts] : expected) {
        const auto file = files.find(path);
        if (file == files.end())
            found.append(u"Linux does not see %1 as %2"_s.arg(path, view));
        else if (!sameContent(file->second, facts))
            found.append(u"Linux reads other bytes in %1 as %2"_s.arg(path, view));
    }
    return found;
}

/// Plain ISO 9660 shortens names, each writer in its own way, so that only content can be compared.
QStringList differencesByContent(const QString& view, const FilesFacts& files,
                                 const FilesFacts& expected)
{
    QStringList found;
    std::multimap<QByteArray, qint64> there;
    for (const auto& [path, facts] : files)
        there.emplace(facts.sha256, facts.size);
    for (const auto& [path, facts] : expected) {
        const auto same = there.find(facts.sha256);
        if (same == there.end() || same->second != facts.size)
            found.append(u"Linux does not find the bytes of %1 as %2"_s.arg(path, view));
        else
            there.erase(same);
    }
    return found;
}

} // namespace

QString whyNoGuest()
{
    if (QString why = whyNoMachine(); !why.isEmpty())
        return why;
    if (!QFileInfo::exists(guestFile(u"recipe"_s)))
        return u"there is no Linux guest: run ctest -R boot_guest, which downloads its kernel"_s;
    return {};
}

MachineRun runGuest(Drive drive, const QString& image, int limitSeconds)
{
    const bool isDisc = drive == Drive::CdRom;
    QString file = image;
    file.replace(u","_s, u",,"_s); // a comma ends an option of -drive
    return runMachine(
        {u"-kernel"_s, guestFile(u"vmlinuz"_s), u"-initrd"_s, guestFile(u"initrd.gz"_s),
         u"-append"_s,
         u"console=ttyS0 quiet loglevel=1 panic=-1 mitigations=off cryptomgr.notests"_s,
         u"-drive"_s,
         u"if=none,id=medium,readonly=on,format=raw,media=%1,file=%2"_s.arg(
             isDisc ? u"cdrom"_s : u"disk"_s, file),
         u"-device"_s, u"virtio-scsi-pci"_s, u"-device"_s,
         isDisc ? u"scsi-cd,drive=medium"_s : u"scsi-hd,drive=medium"_s},
        {.seconds = limitSeconds, .stopAt = {}});
}

GuestReport readGuestReport(const QByteArray& serial)
{
    GuestReport report;
    for (const QByteArray& bytes : serial.split('\n')) {
        const QString line = QString::fromUtf8(bytes).remove(u'\r');
        if (line == "GUEST done"_L1)
            report.finished = true;
        for (const ViewName& named : kViews) {
            const QString prefix = u"GUEST "_s % named.name % u' ';
            if (line.startsWith(prefix))
                readLine(report.views[named.view], line.mid(prefix.size()));
        }
    }
    return report;
}

QStringList complaints(const GuestReport& report, Drive drive, const FilesFacts& expected)
{
    QStringList found;
    if (!report.finished)
        found.append(u"Linux did not read to the end"_s);
    FilesFacts inIso = expected;
    std::erase_if(inIso, [](const auto& file) { return file.second.size >= kIsoFileLimit; });
    for (const ViewName& named : kViews) {
        if (named.drive != drive)
            continue;
        const auto at = report.views.find(named.view);
        if (at == report.views.end() || !at->second.mounted)
            found.append(u"Linux does not mount it as "_s + named.name);
        else if (named.view == MediumView::PlainIso)
            found += differencesByContent(named.name, at->second.files, inIso);
        else
            found += differencesByName(named.name, at->second.files,
                                       named.view == MediumView::Joliet ? inIso : expected);
    }
    return found;
}

} // namespace cmgmedia::test
