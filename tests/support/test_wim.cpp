// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_wim.h"

#include "core/image/load_wimlib.h"
#include "tests/support/outside.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <functional>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

template <typename T>
T at(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<T>(bytes.constData() + offset);
}

template <typename T>
void put(QByteArray& bytes, qsizetype offset, T value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

/// Calls for the offset of each directory entry below a folder's.
void forEachEntry(const QByteArray& metadata, qsizetype folder,
                  const std::function<void(qsizetype)>& visit)
{
    auto entry = at<qint64>(metadata, folder + 16);
    while (entry != 0 && at<qint64>(metadata, entry) > 8) {
        forEachEntry(metadata, entry, visit);
        visit(entry);
        entry += (at<qint64>(metadata, entry) + 7) & ~qsizetype{7}; // there are no streams here
    }
}

/// A self-relative descriptor that says nothing: revision 1, SE_SELF_RELATIVE, no parts.
QByteArray emptySecurityDescriptor()
{
    QByteArray descriptor(20, '\0');
    descriptor[0] = 1;
    put<quint16>(descriptor, 2, 0x8000);
    return descriptor;
}

QByteArray withWindowsTraits(QByteArray metadata)
{
    constexpr qsizetype kOldSecurity = 8; // none: sizes only
    QByteArray security(16, '\0');
    security += emptySecurityDescriptor();
    put<quint32>(security, 0, static_cast<quint32>(security.size()));
    put<quint32>(security, 4, 1);
    put<quint64>(security, 8, 20);
    security.append((8 - security.size() % 8) % 8, '\0');
    const qint64 shift = security.size() - kOldSecurity;

    std::vector<qsizetype> entries = {kOldSecurity};
    forEachEntry(metadata, kOldSecurity, [&entries](qsizetype entry) { entries.push_back(entry); });
    for (const qsizetype entry : entries) {
        if (const auto children = at<qint64>(metadata, entry + 16); children != 0)
            put<qint64>(metadata, entry + 16, children + shift);
        const auto nameSize = at<quint16>(metadata, entry + 100);
        const QString name = QString::fromUtf16(
            reinterpret_cast<const char16_t*>(metadata.constData() + entry + 102), nameSize / 2);
        if (name.compare("software"_L1, Qt::CaseInsensitive) != 0)
            continue;
        put<quint32>(metadata, entry + 8, 0x26 | 0x800); // hidden, system, archive; compressed
        put<qint32>(metadata, entry + 12, 0);            // the first descriptor
        put<quint64>(metadata, entry + 40, 0x01d0'0000'1234'5678);
        put<quint64>(metadata, entry + 48, 0x01d0'1111'1234'5678);
    }
    return security + metadata.sliced(kOldSecurity);
}

} // namespace

bool hasWimlib()
{
    return loadWimlib().has_value();
}

void needWimlib()
{
    if (const Result<> loaded = loadWimlib(); !loaded)
        skipProgram(describe(loaded.error()).english());
}

QByteArray hiveLike(quint32 seed, qsizetype size)
{
    QRandomGenerator random(seed);
    QByteArray bytes = "regf";
    while (bytes.size() < size) {
        bytes += "nk Microsoft\\SystemCertificates\\ROOT ";
        bytes += QByteArray::number(random.generate(), 16);
        bytes.append(8, static_cast<char>(random.bounded(256)));
    }
    bytes.truncate(size);
    return bytes;
}

void makeBootImageFolder(const QString& folder)
{
    const QString windows = folder + u"/Windows/"_s;
    writeFile(windows + u"System32/config/SOFTWARE"_s, hiveLike(1, 400'000));
    writeFile(windows + u"System32/config/SYSTEM"_s, hiveLike(2, 200'000));
    writeFile(windows + u"System32/größe-日本.txt"_s, "x");
    writeFile(windows + u"System32/empty.txt"_s, {});
    writeFile(folder + u"/sms/bin/x64/TsBootShell.exe"_s, "MZ site");
    writeFile(folder + u"/sms/bin/x64/efisys.bin"_s, "efisys 2011");
    writeFile(folder + u"/sms/bin/x64/etfsboot.com"_s, "etfsboot");
    writeFile(folder + u"/sms/boot/boot.sdi"_s, "$SDI0001");
    writeFile(windows + u"Boot/EFI/bootmgfw.efi"_s, "loader 2011");
    writeFile(windows + u"Boot/EFI/bootmgr.efi"_s, "manager 2011");
    writeFile(windows + u"Boot/EFI/boot.stl"_s, "stl");
    writeFile(windows + u"Boot/Fonts/wgl4_boot.ttf"_s, "font 2011");
    writeFile(windows + u"Boot/PCAT/bootmgr"_s, "BIOS manager");
    writeFile(windows + u"Boot/EFI_EX/bootmgfw_EX.efi"_s, "loader 2023");
    writeFile(windows + u"Boot/FONTS_EX/wgl4_boot_EX.ttf"_s, "font 2023");
    writeFile(windows + u"Boot/DVD_EX/EFI/en-US/efisys_EX.bin"_s, "efisys 2023");
}

QString makeBootImage(const QString& folder, const QString& wimPath,
                      const WimCaptureOptions& options)
{
    needWimlib();
    SilentSink sink;
    Work work{sink, {}};
    const Result<> made = captureWim(folder, wimPath, options, work);
    return made ? wimPath : QString();
}

void giveHiveWindowsTraits(const QString& wimPath)
{
    QByteArray wim = readFile(wimPath);
    const auto table = at<qint64>(wim, 48 + 8);
    const qsizetype tableEnd = table + at<qint64>(wim, 48 + 16);
    for (qsizetype row = table; row < tableEnd; row += 50) {
        if ((wim[row + 7] & 2) == 0)
            continue;
        const QByteArray metadata =
            withWindowsTraits(wim.sliced(at<qint64>(wim, row + 8), at<qint64>(wim, row + 16)));
        const QByteArray digest = QCryptographicHash::hash(metadata, QCryptographicHash::Sha1);
        put<qint64>(wim, row, metadata.size() | qint64{2} << 56);
        put<qint64>(wim, row + 8, wim.size());
        put<qint64>(wim, row + 16, metadata.size());
        wim.replace(row + 30, 20, digest);
        wim.replace(96, 24, wim.sliced(row, 24)); // the metadata of the boot index
        wim += metadata;
        break;
    }
    writeFile(wimPath, wim);
}

void compose(const ByteSource& source, const QString& path)
{
    const Result<QByteArray> all = source.readAll(source.size());
    if (!all)
        qFatal("cannot read a composed source");
    writeFile(path, *all);
}

} // namespace cmgmedia::test
