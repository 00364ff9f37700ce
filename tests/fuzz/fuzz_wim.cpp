// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_image.h"
#include "core/image/wim_overlay.h"
#include "tests/support/test_wim.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstdint>
#include <cstdlib>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLimit = 1 << 20;

struct Fixture {
    QTemporaryDir folder;
    QString newHive = folder.filePath(u"new"_s);
    QByteArray wim;

    Fixture()
    {
        const QString tree = folder.filePath(u"tree"_s);
        test::writeFile(tree + u"/Windows/System32/config/SOFTWARE"_s, test::hiveLike(1, 3000));
        test::writeFile(tree + u"/Windows/Boot/EFI/bootmgfw.efi"_s, "loader");
        test::writeFile(newHive, test::hiveLike(2, 3000));
        wim = test::readFile(
            test::makeBootImage(tree, folder.filePath(u"boot.wim"_s),
                                {.compression = WimCompression::None, .integrityTable = true}));
    }
};

/// Gives the metadata its hash again, so that damage in it gets as far as the directory tree.
QByteArray withGoodHash(QByteArray wim)
{
    const auto at = [&wim](qint64 offset) {
        return qFromLittleEndian<qint64>(wim.constData() + offset);
    };
    constexpr qint64 kSizeBits = (qint64{1} << 56) - 1;
    const qint64 table = at(48 + 8);
    const qint64 tableSize = at(48) & kSizeBits;
    if (table < 0 || tableSize > wim.size() || table > wim.size() - tableSize)
        return wim;
    for (qint64 row = table; row + 50 <= table + tableSize; row += 50) {
        const qint64 size = at(row) & kSizeBits;
        const qint64 offset = at(row + 8);
        if ((wim[row + 7] & 2) == 0 || offset < 0 || size > wim.size()
            || offset > wim.size() - size)
            continue;
        const QByteArray metadata = wim.sliced(offset, size);
        wim.replace(row + 30, 20, QCryptographicHash::hash(metadata, QCryptographicHash::Sha1));
    }
    return wim;
}

void explore(const QByteArray& bytes, const QString& newHive)
{
    const ByteSource source = ByteSource::fromBytes(bytes);
    const Result<WimFile> wim = WimFile::open(source, u"fuzz.wim"_s, {});
    if (!wim)
        return;
    for (const WimImage& image : wim->images()) {
        const Result<BootImage> described = describeBootImage(*wim, image.index, {});
        if (!described || !described->hasSoftwareHive)
            continue;
        const QString& hive = described->softwareHivePath;
        if (const Result<QByteArray> read = wim->read(image.index, hive, kLimit, {});
            read && read->size() > kLimit)
            std::abort();
        SilentSink sink;
        Work work{sink, {}};
        (void)replaceFileInWim(source, u"fuzz.wim"_s, image.index, hive, newHive, work);
    }
}

} // namespace

/// The input is a WIM, or triples of a place (two bytes) and a byte to put there into a good one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Fixture fixture;
    explore(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)),
            fixture.newHive);
    QByteArray changed = fixture.wim;
    for (size_t i = 0; i + 3 <= size; i += 3) {
        const qsizetype place = (data[i] << 8 | data[i + 1]) % changed.size();
        changed[place] = static_cast<char>(data[i + 2]);
    }
    explore(withGoodHash(changed), fixture.newHive);
    return 0;
}
