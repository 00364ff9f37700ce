// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_programs.h"

#include "core/media/byte_fields.h"

#include <QString>

namespace cmgmedia {

namespace {

// In the file: headers, code, text. In memory each has a page of its own, so that firmware can
// protect them from each other.
constexpr qsizetype kTextBlockBytes = 0x200;
constexpr quint32 kCodeAt = 0x1000;
constexpr quint32 kLineAt = 0x2000;
constexpr quint32 kImageBytes = 0x3000;
constexpr qsizetype kPeHeaderAt = 0x40;
constexpr qsizetype kOptionalHeaderAt = kPeHeaderAt + 24;
constexpr quint16 kOptionalHeaderBytes = 240;
constexpr qsizetype kSectionTableAt = kOptionalHeaderAt + kOptionalHeaderBytes;

constexpr quint32 kCodeSection = 0x60000020; // code, executable, readable
constexpr quint32 kDataSection = 0x40000040; // initialized data, readable

// Called as UEFI 2.10, 2.3.4 says: RCX is the image, RDX the system table.
constexpr unsigned char kEfiCode[] = {
    0x53,                               // push rbx               ; and so aligns the stack
    0x48, 0x83, 0xec, 0x20,             // sub  rsp, 0x20         ; where the called may keep RCX...
    0x48, 0x89, 0xd3,                   // mov  rbx, rdx
    0x48, 0x8b, 0x4a, 0x40,             // mov  rcx, [rdx+0x40]   ; ConOut
    0x48, 0x8d, 0x15, 0xed, 0x0f, 0, 0, // lea  rdx, [rip+0xfed]  ; kLineAt
    0xff, 0x51, 0x08,                   // call [rcx+0x08]        ; OutputString
    0x48, 0x8b, 0x43, 0x60,             // mov  rax, [rbx+0x60]   ; BootServices
    0xb9, 0x80, 0x96, 0x98, 0,          // mov  ecx, 10'000'000   ; microseconds
    0xff, 0x90, 0xf8, 0,    0,    0,    // call [rax+0xf8]        ; Stall
    0x31, 0xc0,                         // xor  eax, eax          ; EFI_SUCCESS
    0x48, 0x83, 0xc4, 0x20,             // add  rsp, 0x20
    0x5b,                               // pop  rbx
    0xc3,                               // ret
};

// At 0x7c00, in real mode ("El Torito" 1.0, 2.1).
constexpr unsigned char kBiosCode[] = {
    0x31, 0xc0,       //       xor  ax, ax
    0x8e, 0xd8,       //       mov  ds, ax
    0xfc,             //       cld
    0xbe, 0x20, 0x7c, //       mov  si, 0x7c20  ; kBiosLineAt
    0xac,             // next: lodsb
    0x84, 0xc0,       //       test al, al
    0x74, 0x09,       //       jz   stop
    0xb4, 0x0e,       //       mov  ah, 0x0e    ; teletype
    0xbb, 0x07, 0,    //       mov  bx, 7
    0xcd, 0x10,       //       int  0x10
    0xeb, 0xf2,       //       jmp  next
    0xf4,             // stop: hlt
    0xeb, 0xfd,       //       jmp  stop
};
constexpr qsizetype kBiosLineAt = 0x20;
constexpr qsizetype kBiosProgramBytes = 2048; // one sector of a disc, four as a catalog counts

QByteArrayView bytesOf(const auto& code)
{
    return {reinterpret_cast<const char*>(std::data(code)), std::ssize(code)};
}

/// Zero-terminated UTF-16.
QByteArray efiText()
{
    const QString text = QLatin1StringView(kLabLine) + QStringLiteral("\r\n");
    ByteFields bytes((text.size() + 1) * 2);
    for (qsizetype i = 0; i < text.size(); ++i)
        bytes.little<quint16>(i * 2, text[i].unicode());
    return bytes.bytes();
}

void putSection(ByteFields& pe, qsizetype index, const char* name, quint32 address, quint32 flags)
{
    const qsizetype at = kSectionTableAt + index * 40;
    const auto inFile = static_cast<quint32>((index + 1) * kTextBlockBytes);
    pe.put(at, name);
    pe.little<quint32>(at + 8, kTextBlockBytes); // in memory
    pe.little<quint32>(at + 12, address);
    pe.little<quint32>(at + 16, kTextBlockBytes); // in the file
    pe.little<quint32>(at + 20, inFile);
    pe.little<quint32>(at + 36, flags);
}

/// PE Format, "Optional Header", of PE32+.
void putOptionalHeader(ByteFields& pe, PeSubsystem subsystem)
{
    constexpr quint16 kAnyAddress = 0x0040 | 0x0100; // and no code where data is
    const qsizetype at = kOptionalHeaderAt;
    pe.little<quint16>(at, 0x20b);
    pe.little<quint32>(at + 4, kTextBlockBytes); // of code
    pe.little<quint32>(at + 8, kTextBlockBytes); // of data
    pe.little<quint32>(at + 16, kCodeAt);        // where it starts
    pe.little<quint32>(at + 20, kCodeAt);
    pe.little<quint32>(at + 32, 0x1000); // alignment in memory
    pe.little<quint32>(at + 36, kTextBlockBytes);
    pe.little<quint32>(at + 56, kImageBytes);
    pe.little<quint32>(at + 60, kTextBlockBytes); // of the headers
    pe.little<quint16>(at + 68, static_cast<quint16>(subsystem));
    pe.little<quint16>(at + 70, kAnyAddress);
    pe.little<quint32>(at + 108, 16); // directories, all empty
}

} // namespace

QByteArray labEfiProgram(PeSubsystem subsystem)
{
    ByteFields pe(3 * kTextBlockBytes);
    pe.put(0, "MZ");
    pe.little<quint32>(0x3c, kPeHeaderAt);
    pe.put(kPeHeaderAt, "PE");
    pe.little<quint16>(kPeHeaderAt + 4, 0x8664); // x64
    pe.little<quint16>(kPeHeaderAt + 6, 2);      // sections
    pe.little<quint16>(kPeHeaderAt + 20, kOptionalHeaderBytes);
    pe.little<quint16>(kPeHeaderAt + 22, 0x0022); // executable, knows large addresses
    putOptionalHeader(pe, subsystem);
    putSection(pe, 0, ".text", kCodeAt, kCodeSection);
    putSection(pe, 1, ".data", kLineAt, kDataSection);
    pe.put(kTextBlockBytes, bytesOf(kEfiCode));
    pe.put(2 * kTextBlockBytes, efiText());
    return pe.bytes();
}

QByteArray labBiosProgram()
{
    static_assert(sizeof kBiosCode <= kBiosLineAt);
    ByteFields program(kBiosProgramBytes);
    program.put(0, bytesOf(kBiosCode));
    program.put(kBiosLineAt, QByteArray(kLabLine).append("\r\n"));
    return program.bytes();
}

} // namespace cmgmedia
