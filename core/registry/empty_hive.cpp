// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/empty_hive.h"

#include "core/registry/hive_check.h"

#include <QtEndian>

#include <initializer_list>

namespace cmgmedia {

namespace {

// The layout is that of the regf format 1.5; offsets of cells count from the first hbin.
constexpr qsizetype kPageBytes = 4096;
constexpr quint32 kRootCell = 0x20; // right behind the header of the hbin
constexpr quint32 kNone = 0xffffffff;
constexpr quint64 kFileTime = 132'223'104'000'000'000; // 2020-01-01, so that builds are alike

template <typename T>
void append(QByteArray& bytes, std::initializer_list<T> values)
{
    for (const T value : values) {
        const T little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
}

/// A well-known security identifier under the NT authority, S-1-5-...
QByteArray sid(std::initializer_list<quint32> subAuthorities)
{
    QByteArray bytes;
    append<quint8>(bytes, {1, static_cast<quint8>(subAuthorities.size()), 0, 0, 0, 0, 0, 5});
    append<quint32>(bytes, subAuthorities);
    return bytes;
}

/// An entry that grants the access and is inherited by subkeys.
QByteArray allow(const QByteArray& who, quint32 access)
{
    constexpr quint8 kContainerInherit = 2;
    QByteArray entry;
    append<quint8>(entry, {0, kContainerInherit});
    append<quint16>(entry, {static_cast<quint16>(8 + who.size())});
    append<quint32>(entry, {access});
    return entry + who;
}

/// Full control for SYSTEM and administrators, reading for users: as on HKLM\SOFTWARE.
QByteArray securityDescriptor()
{
    constexpr quint32 kAllAccess = 0xf003f;
    constexpr quint32 kReadAccess = 0x20019;
    constexpr quint16 kSelfRelativeWithDacl = 0x8004;
    const QByteArray administrators = sid({32, 544});
    const QByteArray system = sid({18});
    const QByteArray entries = allow(sid({32, 545}), kReadAccess)
                               + allow(administrators, kAllAccess) + allow(system, kAllAccess);
    QByteArray acl;
    append<quint16>(acl, {2, static_cast<quint16>(8 + entries.size()), 3, 0});
    acl += entries;

    constexpr quint32 kHeaderBytes = 20;
    const auto ownerAt = static_cast<quint32>(kHeaderBytes + acl.size());
    const auto groupAt = static_cast<quint32>(ownerAt + administrators.size());
    QByteArray descriptor;
    append<quint16>(descriptor, {1, kSelfRelativeWithDacl});
    append<quint32>(descriptor, {ownerAt, groupAt, 0, kHeaderBytes});
    return descriptor + acl + administrators + system;
}

/// An allocated cell: its size, negative, then the content, in all a multiple of eight bytes.
QByteArray cell(const QByteArray& content)
{
    const auto size = static_cast<qint32>((4 + content.size() + 7) / 8 * 8);
    QByteArray bytes;
    append<qint32>(bytes, {-size});
    bytes += content;
    return bytes.leftJustified(size, '\0');
}

QByteArray rootKey(quint32 securityCell)
{
    constexpr quint16 kHiveEntryNoDeleteAsciiName = 0x2c;
    // what the tool that makes the hives of Windows images calls their root
    const QByteArray name = "CsiTool-CreateHive-{00000000-0000-0000-0000-000000000000}";
    QByteArray key = "nk";
    append<quint16>(key, {kHiveEntryNoDeleteAsciiName});
    append<quint64>(key, {kFileTime});
    append<quint32>(key, {0, 0});                // access bits, parent
    append<quint32>(key, {0, 0, kNone, kNone});  // subkeys: stable, volatile; their lists
    append<quint32>(key, {0, kNone});            // values and their list
    append<quint32>(key, {securityCell, kNone}); // security, class name
    append<quint32>(key, {0, 0, 0, 0, 0});       // longest names and data, unused
    append<quint16>(key, {static_cast<quint16>(name.size()), 0});
    return cell(key + name);
}

QByteArray securityKey(quint32 ownCell)
{
    const QByteArray descriptor = securityDescriptor();
    QByteArray key = "sk";
    append<quint16>(key, {0});
    append<quint32>(key, {ownCell, ownCell, 1, static_cast<quint32>(descriptor.size())});
    return cell(key + descriptor);
}

QByteArray page()
{
    QByteArray bytes = "hbin";
    append<quint32>(bytes, {0, kPageBytes, 0, 0});
    append<quint64>(bytes, {kFileTime});
    append<quint32>(bytes, {0});
    Q_ASSERT(bytes.size() == kRootCell);
    const auto securityCell = static_cast<quint32>(kRootCell + rootKey(0).size());
    bytes += rootKey(securityCell) + securityKey(securityCell);
    append<qint32>(bytes, {static_cast<qint32>(kPageBytes - bytes.size())}); // one free cell
    return bytes.leftJustified(kPageBytes, '\0');
}

QByteArray header(QStringView fileName)
{
    QByteArray bytes = "regf";
    append<quint32>(bytes, {1, 1}); // sequence numbers
    append<quint64>(bytes, {kFileTime});
    append<quint32>(bytes, {1, 5, 0, 1, kRootCell, kPageBytes, 1});
    for (const QChar character : fileName)
        append<quint16>(bytes, {character.unicode()});
    bytes = bytes.leftJustified(kHiveChecksumOffset, '\0');
    append<quint32>(bytes, {hiveChecksum(bytes)});
    return bytes.leftJustified(kPageBytes, '\0');
}

} // namespace

QByteArray emptyHive(QStringView fileName)
{
    return header(fileName) + page();
}

} // namespace cmgmedia
