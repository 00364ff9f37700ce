// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia {

/// The trees of an image besides UDF, and with them the letters and lengths of their names.
enum class IsoTree {
    Iso9660, ///< level 3: A-Z 0-9 _, 30 characters besides the dot
    Joliet,  ///< UTF-16; 103 units, as genisoimage's -joliet-long: no reader that was tried minds
};

struct IsoEntryName {
    QString name;
    bool folder = false;
};

/// Identifiers of a folder's entries as they are recorded, version of files included, in the
/// order given. Names that became equal to Windows are told apart by a number.
std::vector<QByteArray> isoIdentifiers(const std::vector<IsoEntryName>& entries, IsoTree tree);

/// LabelInvalid when blank, longer than 32 UTF-16 units (what Windows shows of a volume's name, and
/// the field of ISO 9660), or with what Windows does not let a volume be called: control
/// characters, halves of surrogate pairs and the letters that file names cannot have either.
Result<> checkIsoLabel(const QString& label);

/// Text in the letters of the tree's descriptors, padded with spaces or cut to the field.
QByteArray isoText(const QString& text, qsizetype fieldBytes, IsoTree tree);

} // namespace cmgmedia
