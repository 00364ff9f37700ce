// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/boot_image.h"
#include "core/image/wim_overlay.h"
#include "tests/fuzz/structure.h"
#include "tests/support/test_wim.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <cstdlib>

using namespace cmgmedia;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSizeBits = (qint64{1} << 56) - 1;
constexpr qsizetype kHeader = 208;
constexpr qsizetype kRow = 50;

/// A good WIM, and where its parts lie.
struct Fixture {
    QTemporaryDir folder;
    QString newHive = folder.filePath(u"new"_s);
    QByteArray wim;
    std::vector<test::Record> records;
    std::vector<quint64> numbers;
    qsizetype table = 0;
    qsizetype tableBytes = 0;
    std::vector<test::Record> metadata;

    Fixture()
    {
        const QString tree = folder.filePath(u"tree"_s);
        test::makeBootImageFolder(tree);
        test::writeFile(newHive, test::hiveLike(2, 3000));
        wim = test::readFile(
            test::makeBootImage(tree, folder.filePath(u"boot.wim"_s),
                                {.compression = WimCompression::None, .integrityTable = true}));
        records = {{8, 40}, {48, 24}, {72, 24}, {96, 28}, {124, 24}};
        numbers = {static_cast<quint64>(wim.size()), kHeader};
        table = at<qint64>(56);
        tableBytes = at<qint64>(48) & kSizeBits;
        for (qsizetype row = table; row < table + tableBytes; row += kRow) {
            records.push_back({row, kRow});
            numbers.push_back(at<quint64>(row + 8));
            numbers.push_back(at<quint64>(row + 16));
            if ((wim[row + 7] & 2) != 0)
                addMetadata({at<qint64>(row + 8), at<qint64>(row) & kSizeBits});
        }
        for (const qsizetype resource : {72, 124}) // XML and integrity table
            records.push_back({at<qint64>(resource + 8), at<qint64>(resource) & kSizeBits});
    }

    template <typename T>
    T at(qsizetype offset) const
    {
        return qFromLittleEndian<T>(wim.constData() + offset);
    }

    void addMetadata(test::Record part)
    {
        metadata.push_back(part);
        records.push_back({part.at, 16}); // of the security descriptors
        const auto security = std::max<qsizetype>(at<quint32>(part.at), 8);
        addEntries(part, (security + 7) & ~qsizetype{7});
    }

    /// A folder's entries, and theirs; places count from the start of the metadata.
    void addEntries(test::Record part, qsizetype first)
    {
        for (qsizetype entry = first; entry + 8 <= part.bytes;) {
            const auto bytes = at<qsizetype>(part.at + entry);
            if (bytes <= 8)
                return;
            records.push_back({part.at + entry, bytes});
            numbers.push_back(static_cast<quint64>(entry));
            if (const auto children = at<qsizetype>(part.at + entry + 16); children > 0)
                addEntries(part, children);
            entry += (bytes + 7) & ~qsizetype{7};
            if (first == entry) // the root has no sibling
                return;
        }
    }
};

/// So that damage in the metadata gets as far as the directory tree, and what the header repeats is
/// the same.
void mendHashes(const Fixture& fixture, test::StructureEdits& edits)
{
    for (qsizetype row = fixture.table; row < fixture.table + fixture.tableBytes; row += kRow) {
        if ((fixture.wim[row + 7] & 2) == 0)
            continue;
        const qint64 size = fixture.at<qint64>(row) & kSizeBits;
        const auto offset = fixture.at<qint64>(row + 8);
        if (offset < 0 || size > fixture.wim.size() || offset > fixture.wim.size() - size)
            continue;
        edits.put(row + 30, QCryptographicHash::hash(fixture.wim.mid(offset, size),
                                                     QCryptographicHash::Sha1));
        edits.put(96, fixture.wim.mid(row, 24));
    }
}

void readAll(const ByteSource& source, const QString& newHive)
{
    constexpr qint64 kLimit = 1 << 20;
    const Result<WimFile> wim = WimFile::open(source, u"fuzz.wim"_s, {});
    if (!wim)
        return;
    for (const WimImage& image : wim->images()) {
        const Result<BootImage> described = describeBootImage(*wim, image.index, {});
        if (!described)
            continue;
        if (const auto entries = wim->children(image.index, u"Windows/System32"_s, {})) {
            for (const WimEntry& entry : *entries)
                (void)wim->read(image.index, entry.path, kLimit, {});
        }
        (void)makeWimBootable(source, u"fuzz.wim"_s, image.index, {});
        if (!described->hasSoftwareHive)
            continue;
        SilentSink sink;
        Work work{sink, {}};
        const Result<ByteSource> edited = replaceFileInWim(
            source, u"fuzz.wim"_s, image.index, described->softwareHivePath, newHive, work);
        if (edited && !WimFile::open(*edited, u"edited.wim"_s, {}))
            qFatal("what was edited cannot be opened");
    }
}

} // namespace

/// Fields of a good WIM: header, blob table, directory entries, XML, integrity table.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Fixture fixture;
    FuzzedDataProvider input(data, size);
    test::StructureEdits edits(fixture.wim, fixture.records, fixture.numbers, input);
    mendHashes(fixture, edits);
    readAll(ByteSource::fromBytes(QByteArray(fixture.wim.constData(), fixture.wim.size())),
            fixture.newHive);
    return 0;
}
