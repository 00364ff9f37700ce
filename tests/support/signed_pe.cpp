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

} // namespace

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
