// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia::test {

/// The El Torito boot catalog, read by the letter: firmware boots many a wrong one.
struct BootCatalog {
    struct Entry {
        int platform = -1; ///< 0 BIOS, 0xEF UEFI; from the section header, not the entry
        bool bootable = false;
        int emulation = -1; ///< 0: none
        int loadSegment = -1;
        int sectorCount = -1; ///< of 512 bytes
        qint64 block = -1;    ///< of 2048 bytes
    };

    QString error; ///< why it is not valid; empty: it is
    std::vector<Entry> entries;
};

BootCatalog readBootCatalog(const QString& iso);

/// The bytes that lie at this block of 2048 bytes.
QByteArray bytesAt(const QString& iso, qint64 block, qint64 count);

} // namespace cmgmedia::test
