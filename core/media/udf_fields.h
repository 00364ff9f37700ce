// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_fields.h"

#include <QDateTime>
#include <QString>

/// What ECMA-167 and OSTA UDF 1.02 build their descriptors from.
namespace cmgmedia::udf {

inline constexpr quint16 kRevision = 0x0102;
/// Of the name of a volume (ECMA-167 3/10.1.4) and of a file set.
inline constexpr qsizetype kVolumeIdentifierBytes = 32;

/// OSTA CS0 (UDF 2.1.1): 8 or 16 bits a character, by need, behind a byte that says which.
QByteArray cs0(const QString& text);
/// What of a text a field of putDstring() holds: cut between two characters as people see them.
QString fitted(const QString& text, qsizetype fieldBytes);
/// ECMA-167 1/7.2.12: CS0 in a field of fixed size whose last byte is its length; cut to fit.
void putDstring(ByteFields& fields, qsizetype at, qsizetype fieldBytes, const QString& text);
/// ECMA-167 1/7.2.1, as UDF 2.1.2 wants it.
void putCharacterSet(ByteFields& fields, qsizetype at);
/// ECMA-167 1/7.4: who wrote or defined this.
void putIdentifier(ByteFields& fields, qsizetype at, QByteArrayView name);
void putImplementation(ByteFields& fields, qsizetype at);
/// UDF 2.1.5.3: the revision, and that the volume is write-protected.
void putDomain(ByteFields& fields, qsizetype at);
/// ECMA-167 1/7.3, in UTC.
void putTimestamp(ByteFields& fields, qsizetype at, const QDateTime& time);
/// ECMA-167 4/14.14.2 in partition 0.
void putLongAllocation(ByteFields& fields, qsizetype at, quint32 lengthBytes, quint32 block);
/// Writes the tag (ECMA-167 3/7.2) over everything that is in the fields; must come last.
void seal(ByteFields& fields, quint16 tagIdentifier, quint32 location);

} // namespace cmgmedia::udf
