// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/test_medium.h"

#include "core/media/emitter.h"
#include "core/media/iso_writer.h"
#include "core/media/usb_image_writer.h"
#include "tests/support/stand_ins.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {
namespace {

constexpr int kFillers = 40; ///< enough for a second sector in each directory

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

/// The same bytes on each run, and no two parts alike.
QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes;
    bytes.reserve(size + 4);
    while (bytes.size() < size) {
        const quint32 number = generator.generate();
        bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
    }
    bytes.truncate(size);
    return bytes;
}

/// Files that sort before what the firmware looks for push it out of the directory's first sector.
void putFillers(const QString& folder)
{
    for (int i = 0; i < kFillers; ++i)
        put(folder % u"/A%1.DAT"_s.arg(i, 3, 10, QLatin1Char('0')), QByteArray::number(i));
}

void putTree(const QString& tree)
{
    const QString standIns = standInsFolder();
    const QByteArray probe = contentOf(standIns % u"/probe.efi"_s);
    put(tree % u"/sources/boot.wim"_s, QByteArray("MSWIM\0\0\0", 8) + noise(3'000'003, 1));
    put(tree % u"/bootmgr"_s, noise(413'738, 2));
    put(tree % u"/bootmgr.efi"_s, probe);
    put(tree % u"/Boot/BCD"_s, noise(16'384, 3));
    put(tree % u"/Boot/etfsboot.com"_s, contentOf(standIns % u"/etfsboot.com"_s));
    put(tree % u"/EFI/Boot/bootx64.efi"_s, probe);
    put(tree % u"/EFI/Microsoft/Boot/BCD"_s, noise(16'384, 4));
    put(tree % u"/EFI/Microsoft/Boot/efisys.bin"_s, contentOf(standIns % u"/efisys.bin"_s));
    put(tree % u"/SMS/data/TsmBootstrap.ini"_s, "[MediaInfo]\r\nMediaType=BootMedia\r\n");
    put(tree % u"/SMS/data/Variables.dat"_s, noise(27'264, 5));
    put(tree % u"/SMS/data/Büro Nürnberg.txt"_s, "a name beyond ASCII\r\n");
    put(tree % u"/SMS/data/empty.txt"_s, {});
    put(tree % u"/SMS/data/one sector.bin"_s, noise(2'048, 6));
    putFillers(tree);
    putFillers(tree % u"/sources"_s);
}

Result<MediaTree> treeOf(const QString& folder, const FilesFacts& files)
{
    MediaTree tree;
    for (const auto& [path, facts] : files) {
        Result<ByteSource> bytes = ByteSource::open(folder % u'/' % path);
        if (!bytes)
            return bytes.error();
        if (Result<> added = tree.add({path, *bytes, {}}); !added)
            return added.error();
    }
    return tree;
}

QDateTime stamp()
{
    return {QDate(2024, 1, 1), QTime(0, 0), Qt::UTC};
}

Result<> write(const Result<ImagePlan>& plan, const QString& image)
{
    if (!plan)
        return plan.error();
    SilentSink sink;
    Work work{sink, {}};
    Result<Emitted> emitted = emitImage(*plan, image, work);
    return emitted ? Result<>() : emitted.error();
}

Result<> writeIso(const MediaTree& tree, const QString& iso, EfiEntry efiEntry)
{
    IsoOptions options{.label = u"BOOT TEST"_s,
                       .stamp = stamp(),
                       .biosBootImage = tree.find(u"Boot/etfsboot.com"_s)->bytes,
                       .efiBootImage = {},
                       .lateFile = {}};
    if (efiEntry == EfiEntry::Present)
        options.efiBootImage = tree.find(u"EFI/Microsoft/Boot/efisys.bin"_s)->bytes;
    return write(planIso(tree, options), iso);
}

Result<> writeStick(const MediaTree& tree, const QString& image, BootRecord bootRecord)
{
    UsbImageOptions options;
    options.label = u"BOOT TEST"_s;
    options.stamp = stamp();
    if (bootRecord == BootRecord::StandIn)
        options.bootRecord = contentOf(standInsFolder() % u"/fat32boot.bin"_s);
    return write(planUsbImage(tree, options), image);
}

/// The tree, written by one of the two.
template <typename Write>
TestMedium makeMedium(const QString& folder, const QString& name, Write writeTo)
{
    const QString tree = folder % u"/tree"_s;
    putTree(tree);
    TestMedium medium;
    medium.image = folder % u'/' % name;
    medium.files = factsOfFolder(tree);
    Result<MediaTree> files = treeOf(tree, medium.files);
    Result<> written = files ? writeTo(*files, medium.image) : files.error();
    if (!written)
        medium.error = describe(written.error()).english();
    return medium;
}

} // namespace

TestMedium makeTestMedium(const QString& folder, EfiEntry efiEntry)
{
    TestMedium medium =
        makeMedium(folder, u"medium.iso"_s, [&](const MediaTree& tree, const QString& iso) {
            return writeIso(tree, iso, efiEntry);
        });
    medium.biosBootImage = contentOf(standInsFolder() % u"/etfsboot.com"_s);
    medium.efiBootImage = contentOf(standInsFolder() % u"/efisys.bin"_s);
    return medium;
}

TestMedium makeTestStick(const QString& folder, BootRecord bootRecord)
{
    return makeMedium(folder, u"stick.img"_s, [&](const MediaTree& tree, const QString& image) {
        return writeStick(tree, image, bootRecord);
    });
}

} // namespace cmgmedia::test
