// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_machine.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia {

QString peArchitecture(QByteArrayView file)
{
    // "PE Format", Microsoft: the signature's place at 0x3c, then the machine type.
    if (file.size() < 0x40 || !file.startsWith("MZ"))
        return {};
    const auto signatureAt = qFromLittleEndian<quint32>(file.data() + 0x3c);
    if (signatureAt > static_cast<quint64>(file.size()) - 6)
        return {};
    const QByteArrayView header = file.sliced(signatureAt);
    if (!header.startsWith(QByteArrayView("PE\0\0", 4)))
        return {};
    switch (qFromLittleEndian<quint16>(header.data() + 4)) {
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

} // namespace cmgmedia
