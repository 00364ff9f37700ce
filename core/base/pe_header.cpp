// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_header.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

// "PE Format", Microsoft.
constexpr qint64 kSignatureOffsetAt = 0x3c;
constexpr qint64 kMachineAt = 4; // behind the signature
constexpr qint64 kNeededBytes = kMachineAt + 2;
constexpr qint64 kSectionCountAt = 6;
constexpr qint64 kOptionalBytesAt = 20;
constexpr qint64 kSubsystemAt = 68; // in the optional header, of either kind
constexpr qint64 kSectionBytes = 40;
constexpr quint16 kPe32 = 0x10b; // of 32-bit processors; the other is that of 64 bits
constexpr quint16 kPe32Plus = 0x20b;

QString architectureOf(quint16 machine)
{
    switch (machine) {
    case 0x8664:
        return u"amd64"_s;
    case 0xaa64:
        return u"arm64"_s;
    case 0x14c:
        return u"x86"_s;
    default:
        return {};
    }
}

/// Whether every section lies in the file.
bool holdsSections(QByteArrayView file, qint64 tableAt, int count)
{
    if (tableAt + count * kSectionBytes > file.size())
        return false;
    for (int i = 0; i < count; ++i) {
        const char* section = file.data() + tableAt + i * kSectionBytes;
        const qint64 bytes = qFromLittleEndian<quint32>(section + 16);
        if (bytes != 0 && qFromLittleEndian<quint32>(section + 20) + bytes > file.size())
            return false;
    }
    return true;
}

} // namespace

Result<PeHeader> readPeHeader(QByteArrayView file, const QString& origin)
{
    const Error noPeFile{ErrorCode::Corrupt, origin, u"no PE file"_s};
    const Error truncated{ErrorCode::Truncated, origin, {}};
    if (!file.startsWith("MZ"))
        return noPeFile;
    if (file.size() < kSignatureOffsetAt + 4)
        return truncated;
    const qint64 signatureAt = qFromLittleEndian<quint32>(file.data() + kSignatureOffsetAt);
    if (signatureAt > file.size() - kNeededBytes)
        return truncated;
    const QByteArrayView header = file.sliced(signatureAt);
    if (!header.startsWith(QByteArrayView("PE\0\0", 4)))
        return noPeFile;
    return PeHeader{signatureAt,
                    architectureOf(qFromLittleEndian<quint16>(header.data() + kMachineAt))};
}

Result<PeProgram> readPeProgram(QByteArrayView file, const QString& origin)
{
    Result<PeHeader> header = readPeHeader(file, origin);
    if (!header)
        return header.error();
    const Error truncated{ErrorCode::Truncated, origin, {}};
    const qint64 optionalAt = header->signatureAt + kPeFileHeaderBytes;
    if (optionalAt + kSubsystemAt + 2 > file.size())
        return truncated;
    const auto at = [file](qint64 place) {
        return qFromLittleEndian<quint16>(file.data() + place);
    };
    const quint16 kind = at(optionalAt);
    const bool isKnown = kind == kPe32 || kind == kPe32Plus;
    const bool fits = (header->architecture == "x86"_L1) == (kind == kPe32);
    if (!isKnown || (!fits && !header->architecture.isEmpty()))
        return Error{ErrorCode::Corrupt, origin,
                     u"optional header of kind 0x%1"_s.arg(kind, 0, 16)};
    const qint64 sectionsAt = optionalAt + at(header->signatureAt + kOptionalBytesAt);
    if (!holdsSections(file, sectionsAt, at(header->signatureAt + kSectionCountAt)))
        return truncated;
    return PeProgram{std::move(header->architecture),
                     static_cast<PeSubsystem>(at(optionalAt + kSubsystemAt))};
}

} // namespace cmgmedia
