// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia {

/// Longer names do not fit into entries of VFAT.
inline constexpr qsizetype kLongestFatName = 255;

/// The bits of Windows NT, in byte 12 of an entry, that show a short name in lower case.
enum FatCase : quint8 { LowerBase = 0x08, LowerExtension = 0x10 };

/// How a name is recorded.
struct FatName {
    QByteArray shortName; ///< 11 bytes: base and extension, padded with spaces
    quint8 caseBits = 0;  ///< of FatCase
    QString longName;     ///< empty: the short name and its case say it all

    bool operator==(const FatName&) const = default;
};

/// Names of a folder's entries as they are recorded, in the order given. Short names that became
/// equal are told apart as Windows does it: "LONGNA~2.TXT".
std::vector<FatName> fatNamesOf(const std::vector<QString>& names);

/// Nothing when Windows can have a file of that name; else why it cannot.
QString whyNotOnFat(const QString& name);

/// Bytes of a name or label without the spaces at their end. Letters beyond ASCII are decoded where
/// the code pages 437 and 850 agree; others become replacement characters.
QString fatText(QByteArrayView bytes);

/// What a short name with its case bits means.
QString textOfShortName(QByteArrayView shortName, quint8 caseBits);

/// The sum that ties long-name entries to their short name.
quint8 fatNameChecksum(QByteArrayView shortName);

} // namespace cmgmedia
