// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boot/boot_catalog.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

// "El Torito" Bootable CD-ROM Format Specification, version 1.0, section 2; platform 0xEF: UEFI
// specification 2.10, section 13.3.2.1.
namespace cmgmedia::test {
namespace {

constexpr qint64 kBlockBytes = 2048;
constexpr qint64 kBootRecordBlock = 17;
constexpr qsizetype kCatalogPointer = 0x47;
constexpr qsizetype kEntryBytes = 32;
constexpr quint8 kBootable = 0x88;
constexpr quint8 kSectionHeader = 0x90;
constexpr quint8 kLastSectionHeader = 0x91;

quint8 byteAt(const QByteArray& bytes, qsizetype offset)
{
    return static_cast<quint8>(bytes.at(offset));
}

quint16 wordAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint16>(bytes.constData() + offset);
}

quint32 longAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.constData() + offset);
}

BootCatalog::Entry readEntry(const QByteArray& catalog, qsizetype offset, int platform)
{
    BootCatalog::Entry entry;
    entry.platform = platform;
    entry.bootable = byteAt(catalog, offset) == kBootable;
    entry.emulation = byteAt(catalog, offset + 1);
    entry.loadSegment = wordAt(catalog, offset + 2);
    entry.sectorCount = wordAt(catalog, offset + 6);
    entry.block = longAt(catalog, offset + 8);
    return entry;
}

QString whyValidationFails(const QByteArray& catalog)
{
    quint16 sum = 0;
    for (qsizetype offset = 0; offset < kEntryBytes; offset += 2)
        sum = static_cast<quint16>(sum + wordAt(catalog, offset));
    if (byteAt(catalog, 0) != 1)
        return u"the validation entry has no header id 1"_s;
    if (byteAt(catalog, 30) != 0x55 || byteAt(catalog, 31) != 0xAA)
        return u"the validation entry does not end with 55 AA"_s;
    return sum == 0 ? QString() : u"the words of the validation entry do not add up to 0"_s;
}

void readSections(const QByteArray& catalog, BootCatalog& result)
{
    qsizetype offset = 2 * kEntryBytes;
    quint8 header = byteAt(catalog, offset);
    while (header == kSectionHeader || header == kLastSectionHeader) {
        const int platform = byteAt(catalog, offset + 1);
        const int count = wordAt(catalog, offset + 2);
        offset += kEntryBytes;
        for (int i = 0; i < count && offset + kEntryBytes < catalog.size(); ++i) {
            result.entries.push_back(readEntry(catalog, offset, platform));
            offset += kEntryBytes;
        }
        if (header == kLastSectionHeader)
            return;
        if (offset + kEntryBytes > catalog.size()) {
            result.error = u"the catalog has no last section"_s;
            return;
        }
        header = byteAt(catalog, offset);
        if (header != kSectionHeader && header != kLastSectionHeader)
            result.error = u"the catalog announces a section that is missing"_s;
    }
}

} // namespace

QByteArray bytesAt(const QString& iso, qint64 block, qint64 count)
{
    QFile file(iso);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(block * kBlockBytes))
        return {};
    return file.read(count);
}

BootCatalog readBootCatalog(const QString& iso)
{
    const QByteArray record = bytesAt(iso, kBootRecordBlock, kBlockBytes);
    if (record.size() != kBlockBytes
        || !record.startsWith(QByteArray("\0CD001\1EL TORITO SPECIFICATION", 30)))
        return {u"block 17 is not an El Torito boot record"_s, {}};
    const QByteArray catalog = bytesAt(iso, longAt(record, kCatalogPointer), kBlockBytes);
    if (catalog.size() != kBlockBytes)
        return {u"the boot record does not point at a catalog"_s, {}};
    BootCatalog result{whyValidationFails(catalog), {}};
    result.entries.push_back(readEntry(catalog, kEntryBytes, byteAt(catalog, 1)));
    readSections(catalog, result);
    return result;
}

} // namespace cmgmedia::test
