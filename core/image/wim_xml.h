// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/wim_file.h"

namespace cmgmedia {

/// The XML at the end of a WIM is UTF-16, little endian, with a byte order mark.
QString decodeWimXml(const QByteArray& bytes);
QByteArray encodeWimXml(const QString& xml);

/// One WimImage for each of the count, filled with what the XML says. WimDamaged.
Result<std::vector<WimImage>> parseWimImages(const QString& xml, int count, const QString& origin);

/// What an edit of one file changes in the numbers that the XML keeps.
struct WimXmlEdit {
    int image = 0;
    qint64 bytesAdded = 0;         ///< to the sum of all files of the image
    qint64 hardLinkBytesAdded = 0; ///< to the part of it that hard links share
    quint64 modified = 0;          ///< Windows file time
    qint64 wimBytes = 0;           ///< of the WIM before its XML
};

/// Changes those numbers where they are there, and nothing else.
QString editWimXml(const QString& xml, const WimXmlEdit& edit);

} // namespace cmgmedia
