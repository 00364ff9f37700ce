// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso9660_volume.h"

#include "core/media/media_label.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// ECMA-119 8.4.26: digits down to hundredths, then the zone.
void putVolumeTime(ByteFields& fields, qsizetype at, const QDateTime& time)
{
    fields.put(at, time.toUTC().toString(u"yyyyMMddhhmmss00"_s).toLatin1());
}

void putNoTime(ByteFields& fields, qsizetype at)
{
    fields.put(at, QByteArray(16, '0'));
}

void putTexts(ByteFields& fields, const IsoVolume& volume, IsoTree tree)
{
    const QString us = u"CMG MEDIA WIZARD"_s;
    const auto put = [&](qsizetype at, qsizetype length, const QString& text) {
        fields.put(at, isoText(text, length, tree));
    };
    put(8, 32, {}); // system
    put(40, 32, discLabelOf(volume.label));
    put(190, 128, volume.volumeSet);
    put(318, 128, {}); // publisher
    put(446, 128, us); // data preparer
    put(574, 128, us); // application
    put(702, 37, {});  // copyright, abstract and bibliographic files
    put(739, 37, {});
    put(776, 37, {});
}

} // namespace

QByteArray isoVolumeDescriptor(const IsoVolume& volume, const IsoView& view,
                               const std::vector<IsoNode>& nodes)
{
    const IsoFolder& root = view.folders[0];
    ByteFields fields(kDiscBlockBytes);
    fields.u8(0, view.tree == IsoTree::Joliet ? 2 : 1);
    fields.put(1, "CD001\1");
    putTexts(fields, volume, view.tree);
    fields.both(80, volume.totalBlocks);
    if (view.tree == IsoTree::Joliet)
        fields.put(88, "%/E");    // UCS-2 level 3
    fields.both<quint16>(120, 1); // volumes in the set
    fields.both<quint16>(124, 1); // the number of this one
    fields.both<quint16>(128, kDiscBlockBytes);
    fields.both(132, view.pathTableBytes);
    fields.little(140, view.littlePathTableBlock);
    fields.big(148, view.bigPathTableBlock);
    fields.put(156,
               isoRecord({root.block, root.sizeBytes, nodes[0].modified, true}, root.identifier));
    putVolumeTime(fields, 813, volume.stamp);
    putVolumeTime(fields, 830, volume.stamp);
    putNoTime(fields, 847); // never expires
    putNoTime(fields, 864);
    fields.u8(881, 1); // file structure version
    return fields.bytes();
}

QByteArray isoTerminator()
{
    ByteFields fields(kDiscBlockBytes);
    fields.u8(0, 255);
    fields.put(1, "CD001\1");
    return fields.bytes();
}

} // namespace cmgmedia
