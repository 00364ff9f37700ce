// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/probe_report.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {
namespace {

/// The lines that begin with this word, without it and without what the firmware wrote between.
QStringList linesOf(const QByteArray& serial, const QString& word)
{
    QStringList lines;
    for (const QByteArray& line : serial.split('\n')) {
        const QString text = QString::fromLatin1(line).remove(u'\r');
        if (text.startsWith(word + u' '))
            lines.append(text.mid(word.size() + 1));
    }
    return lines;
}

/// The rest of the line after the prefix, null when it begins otherwise.
QString after(const QString& line, const QString& prefix)
{
    return line.startsWith(prefix) ? line.mid(prefix.size()) : QString();
}

void addUefiFile(UefiReport& report, const QString& line)
{
    static const QRegularExpression pattern(
        u"^size=(\\d+) first=\\w* last=\\w* read=(\\d+) adler32=(\\w{8}) path=\\\\(.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch() || report.volumes.empty() || match.captured(1) != match.captured(2)) {
        report.unreadable.append(line);
        return;
    }
    FileFacts facts;
    facts.size = match.captured(1).toLongLong();
    facts.adler32 = match.captured(3).toLatin1();
    report.volumes.back().files[match.captured(4).replace(u'\\', u'/')] = facts;
}

void addBiosFile(BiosReport& report, const QString& line)
{
    static const QRegularExpression pattern(
        u"^(\\S+) size=(\\w{8}) extent=\\w{8} first=\\w{16} (tail-)?adler32=(\\w{8})$"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return;
    FileFacts facts;
    facts.size = match.captured(2).toLongLong(nullptr, 16);
    (match.captured(3).isEmpty() ? facts.adler32 : facts.tailAdler32) =
        match.captured(4).toLatin1();
    report.files[match.captured(1)] = facts;
}

/// The stick or disc itself, and not the small file system of the El Torito image.
const UefiReport::Volume* mediumOf(const UefiReport& report)
{
    const auto largest = std::max_element(
        report.volumes.begin(), report.volumes.end(),
        [](const auto& a, const auto& b) { return a.files.size() < b.files.size(); });
    return largest == report.volumes.end() ? nullptr : &*largest;
}

/// Only ASCII comes over the serial line as it is.
QString asPrinted(QString path)
{
    std::replace_if(
        path.begin(), path.end(), [](QChar c) { return c.unicode() >= 0x80; }, u'?');
    return path;
}

const FileFacts* findInAnyCase(const FilesFacts& files, const QString& path)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) {
        return file.first.compare(path, Qt::CaseInsensitive) == 0;
    });
    return found == files.end() ? nullptr : &found->second;
}

} // namespace

UefiReport readUefiReport(const QByteArray& serial)
{
    UefiReport report;
    for (const QString& line : linesOf(serial, u"PROBE"_s)) {
        if (const QString device = after(line, u"started from "_s); !device.isNull())
            report.startedFrom = device;
        else if (const QString volume = after(line, u"volume "_s); !volume.isNull())
            report.volumes.push_back({volume, {}});
        else if (const QString file = after(line, u"file "_s); !file.isNull())
            addUefiFile(report, file);
        else if (const QString what = after(line, u"unreadable "_s); !what.isNull())
            report.unreadable.append(what);
        else if (line == "done"_L1)
            report.finished = true;
    }
    return report;
}

BiosReport readBiosReport(const QByteArray& serial)
{
    BiosReport report;
    for (const QString& line : linesOf(serial, u"BIOS"_s)) {
        if (line == "started"_L1)
            report.started = true;
        else if (const QString file = after(line, u"file "_s); !file.isNull())
            addBiosFile(report, file);
        else if (line == "done"_L1)
            report.finished = true;
    }
    return report;
}

QStringList complaints(const UefiReport& report, const FilesFacts& expected)
{
    if (report.startedFrom.isEmpty())
        return {u"UEFI did not start the medium"_s};
    QStringList found;
    if (!report.finished)
        found.append(u"UEFI did not read to the end"_s);
    for (const QString& what : report.unreadable)
        found.append(u"UEFI cannot read: "_s + what);
    const UefiReport::Volume* medium = mediumOf(report);
    for (const auto& [path, facts] : expected) {
        const auto file =
            medium ? medium->files.find(asPrinted(path)) : FilesFacts::const_iterator();
        if (!medium || file == medium->files.end())
            found.append(u"UEFI does not see "_s + path);
        else if (file->second.size != facts.size || file->second.adler32 != facts.adler32)
            found.append(u"UEFI reads other bytes in "_s + path);
    }
    return found;
}

QStringList complaints(const BiosReport& report, const FilesFacts& expected)
{
    if (!report.started)
        return {u"BIOS did not start the medium"_s};
    QStringList found;
    if (!report.finished)
        found.append(u"BIOS did not read to the end"_s);
    for (const QString& path : {u"BOOTMGR"_s, u"SOURCES/BOOT.WIM"_s}) {
        const FileFacts* facts = findInAnyCase(expected, path);
        const auto file = report.files.find(path);
        if (!facts)
            found.append(u"there should be a file "_s + path);
        else if (file == report.files.end())
            found.append(u"BIOS does not see "_s + path);
        else if (file->second.size != facts->size
                 || (file->second.adler32 != facts->adler32
                     && file->second.tailAdler32 != facts->tailAdler32))
            found.append(u"BIOS reads other bytes in "_s + path);
    }
    return found;
}

} // namespace cmgmedia::test
