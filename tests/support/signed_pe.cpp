// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/signed_pe.h"

#include "tests/support/files.h"
#include "tests/support/outside.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

constexpr qsizetype kPeAt = 0x40;
constexpr qsizetype kOptionalAt = kPeAt + 24;

template <typename T>
void put(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian<T>(value, bytes.data() + at);
}

void putSection(QByteArray& pe, qsizetype at, const char* name, quint32 address, quint32 offset)
{
    pe.replace(at, static_cast<qsizetype>(qstrlen(name)), name);
    put<quint32>(pe, at + 8, 0x200); // in memory
    put<quint32>(pe, at + 12, address);
    put<quint32>(pe, at + 16, 0x200); // in the file
    put<quint32>(pe, at + 20, offset);
    put<quint32>(pe, at + 36, 0x60000020); // code, executable, readable
}

constexpr quint32 kResourceAddress = 0x2000; // of .data
constexpr qsizetype kResourceOffset = 0x400;
constexpr quint32 kSubfolder = 0x80000000;

template <typename T>
void add(QByteArray& bytes, T value)
{
    bytes.resize(bytes.size() + static_cast<qsizetype>(sizeof value));
    put<T>(bytes, bytes.size() - static_cast<qsizetype>(sizeof value), value);
}

/// A level of resources: how many entries are named, how many have numbers.
void addFolder(QByteArray& resources, quint16 names, quint16 numbers)
{
    resources += QByteArray(12, '\0');
    add<quint16>(resources, names);
    add<quint16>(resources, numbers);
}

/// Name, language and content behind the entry for the type at that place.
void addResource(QByteArray& resources, qsizetype typeEntryAt, const QString& name,
                 const QByteArray& content)
{
    const auto here = [&resources] { return static_cast<quint32>(resources.size()); };
    put<quint32>(resources, typeEntryAt + 4, here() | kSubfolder);
    addFolder(resources, name.isEmpty() ? 0 : 1, name.isEmpty() ? 1 : 0);
    const quint32 languages = here() + 8;
    add<quint32>(resources, name.isEmpty() ? 1U : (languages + 16 + 8 + 16) | kSubfolder);
    add<quint32>(resources, languages | kSubfolder);
    addFolder(resources, 0, 1);
    add<quint32>(resources, 0x409);
    add<quint32>(resources, here() + 4);
    QByteArray text;
    if (!name.isEmpty())
        add(text, static_cast<quint16>(name.size()));
    for (const QChar c : name)
        add(text, static_cast<quint16>(c.unicode()));
    text = text.leftJustified((text.size() + 3) / 4 * 4, '\0');
    add<quint32>(resources, kResourceAddress + here() + 16 + static_cast<quint32>(text.size()));
    add<quint32>(resources, static_cast<quint32>(content.size()));
    resources += QByteArray(8, '\0') + text + content;
}

QByteArray versionInfo(const std::array<quint16, 4>& version)
{
    QByteArray info;
    add<quint16>(info, 92);
    add<quint16>(info, 52);
    add<quint16>(info, 0);
    for (const QChar c : u"VS_VERSION_INFO"_s)
        add(info, static_cast<quint16>(c.unicode()));
    info = info.leftJustified(40, '\0');
    add<quint32>(info, 0xFEEF04BD);
    add<quint32>(info, 0x10000);
    add<quint32>(info, quint32{version[0]} << 16 | version[1]);
    add<quint32>(info, quint32{version[2]} << 16 | version[3]);
    return info.leftJustified(92, '\0');
}

} // namespace

QByteArray peWithVersions(const PeNumbers& numbers, PeKind kind)
{
    QByteArray resources;
    const int types = (numbers.security ? 1 : 0) + (numbers.file ? 1 : 0);
    addFolder(resources, 0, static_cast<quint16>(types));
    const qsizetype first = resources.size();
    const qsizetype second = first + (numbers.security ? 8 : 0);
    if (numbers.security) {
        add<quint32>(resources, 10); // RCDATA
        add<quint32>(resources, 0);
    }
    if (numbers.file) {
        add<quint32>(resources, 16); // VERSIONINFO
        add<quint32>(resources, 0);
    }
    if (numbers.security) {
        QByteArray number;
        add(number, *numbers.security);
        addResource(resources, first, u"BOOTMGRSECURITYVERSIONNUMBER"_s, number);
    }
    if (numbers.file)
        addResource(resources, second, {}, versionInfo(*numbers.file));
    QByteArray pe = unsignedPe(kind);
    pe.replace(kResourceOffset, resources.size(), resources);
    const qsizetype entryAt = kOptionalAt + (kind == PeKind::Pe32 ? 96 : 112) + 16; // the third
    put<quint32>(pe, entryAt, kResourceAddress);
    put<quint32>(pe, entryAt + 4, static_cast<quint32>(resources.size()));
    return pe;
}

qsizetype peTableEntryAt(PeKind kind)
{
    constexpr qsizetype kFifth = 32; // the fifth directory, each of 8 bytes
    return kOptionalAt + (kind == PeKind::Pe32 ? 96 : 112) + kFifth;
}

QByteArray unsignedPe(PeKind kind, qsizetype moreBytes)
{
    const bool is32 = kind == PeKind::Pe32;
    const quint16 optionalBytes = is32 ? 224 : 240;
    QByteArray pe(0x600, '\0');
    pe.replace(0, 2, "MZ");
    put<quint32>(pe, 0x3c, kPeAt);
    pe.replace(kPeAt, 2, "PE");
    put<quint16>(pe, kPeAt + 4, is32 ? 0x14c : 0x8664);
    put<quint16>(pe, kPeAt + 6, 2); // sections
    put<quint16>(pe, kPeAt + 20, optionalBytes);
    put<quint16>(pe, kPeAt + 22, 0x0002); // executable
    put<quint16>(pe, kOptionalAt, is32 ? 0x10b : 0x20b);
    put<quint32>(pe, kOptionalAt + 16, 0x1000);            // entry point
    put<quint32>(pe, kOptionalAt + 32, 0x1000);            // alignment in memory
    put<quint32>(pe, kOptionalAt + 36, 0x200);             // alignment in the file
    put<quint32>(pe, kOptionalAt + 56, 0x3000);            // size in memory
    put<quint32>(pe, kOptionalAt + 60, 0x200);             // size of the headers
    put<quint16>(pe, kOptionalAt + 68, 10);                // an EFI application
    put<quint32>(pe, kOptionalAt + (is32 ? 92 : 108), 16); // directories
    putSection(pe, kOptionalAt + optionalBytes, ".text", 0x1000, 0x200);
    putSection(pe, kOptionalAt + optionalBytes + 40, ".data", 0x2000, 0x400);
    for (qsizetype i = 0x200; i < pe.size(); ++i)
        pe[i] = static_cast<char>(i * 7);
    return pe + QByteArray(moreBytes, '+');
}

bool CodeSigner::isPossible()
{
    return isInstalled(u"openssl"_s) && isInstalled(u"sbsign"_s) && isInstalled(u"osslsigncode"_s);
}

bool CodeSigner::openssl(const QStringList& arguments) const
{
    return run(u"openssl"_s, arguments, {}, m_folder.path()).exitCode == 0;
}

bool CodeSigner::makeSigner(const QString& name, const QString& caSubject,
                            const QString& subject) const
{
    const QString ca = name + u"-ca"_s;
    writeFile(path(u"signer.ext"_s), "extendedKeyUsage=codeSigning\n");
    return openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                    u"30"_s, u"-subj"_s, caSubject, u"-keyout"_s, ca + u".key"_s, u"-out"_s,
                    ca + u".pem"_s})
           && openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, subject,
                       u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s})
           && openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, ca + u".pem"_s,
                       u"-CAkey"_s, ca + u".key"_s, u"-CAcreateserial"_s, u"-days"_s, u"30"_s,
                       u"-extfile"_s, u"signer.ext"_s, u"-out"_s, name + u".pem"_s});
}

QByteArray CodeSigner::sbsign(const QByteArray& pe, const QString& signer, bool withCa) const
{
    writeFile(path(u"in.efi"_s), pe);
    QStringList arguments{u"--key"_s, signer + u".key"_s, u"--cert"_s, signer + u".pem"_s};
    if (withCa)
        arguments << u"--addcert"_s << signer + u"-ca.pem"_s;
    arguments << u"--output"_s << u"out.efi"_s << u"in.efi"_s;
    if (run(u"sbsign"_s, arguments, {}, m_folder.path()).exitCode != 0)
        return {};
    return readFile(path(u"out.efi"_s));
}

QByteArray CodeSigner::osslsigncode(const QByteArray& pe, const QString& signer,
                                    const QStringList& options) const
{
    writeFile(path(u"in.efi"_s), pe);
    const QString out = path(u"out.efi"_s);
    QFile::remove(out); // it does not replace
    const QStringList arguments =
        QStringList{u"sign"_s,          u"-key"_s, signer + u".key"_s,   u"-certs"_s,
                    signer + u".pem"_s, u"-ac"_s,  signer + u"-ca.pem"_s}
        + options + QStringList{u"-in"_s, u"in.efi"_s, u"-out"_s, out};
    if (run(u"osslsigncode"_s, arguments, {}, m_folder.path()).exitCode != 0)
        return {};
    return readFile(out);
}

} // namespace cmgmedia::test
