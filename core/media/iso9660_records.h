// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_fields.h"
#include "core/media/iso_names.h"
#include "core/media/iso_nodes.h"

#include <QSysInfo>

namespace cmgmedia {

/// One folder of the ISO 9660 or the Joliet tree.
struct IsoFolder {
    struct Record {
        size_t node = 0;
        QByteArray identifier;
    };

    size_t node = 0;
    size_t parent = 0;           ///< index of the folder, the root's own for itself
    QByteArray identifier;       ///< ECMA-119 7.6.2: one zero byte for the root
    std::vector<Record> records; ///< sorted as ECMA-119 9.3 wants
    quint32 block = 0;
    quint32 sizeBytes = 0; ///< whole blocks
};

/// The ISO 9660 or the Joliet tree; files lie where the nodes say.
struct IsoView {
    IsoTree tree = IsoTree::Iso9660;
    std::vector<IsoFolder> folders;   ///< in the order of the path table
    std::vector<size_t> folderOfNode; ///< by index of the node
    quint32 pathTableBytes = 0;
    quint32 littlePathTableBlock = 0;
    quint32 bigPathTableBlock = 0;
};

/// The view with all names and sizes, not placed yet.
/// Unsupported when there are more folders than a path table can number.
Result<IsoView> isoViewOf(const std::vector<IsoNode>& nodes, IsoTree tree);

/// The records of a placed folder (ECMA-119 6.8.1).
QByteArray isoDirectory(const IsoView& view, const IsoFolder& folder,
                        const std::vector<IsoNode>& nodes);
/// ECMA-119 9.4, little- or big-endian.
QByteArray isoPathTable(const IsoView& view, QSysInfo::Endian endian);

/// ECMA-119 9.1: where a file or folder lies.
struct IsoExtent {
    quint32 block = 0;
    quint32 sizeBytes = 0;
    QDateTime modified;
    bool folder = false;
};
QByteArray isoRecord(const IsoExtent& extent, const QByteArray& identifier);

} // namespace cmgmedia
