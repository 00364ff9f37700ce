// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/known_file.h"

#include "core/base/byte_source.h"
#include "core/configmgr/known_file_kinds.h"
#include "core/crypto/signature_list.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace known_file {

FileFact fact(QLatin1StringView key, Text name, const QString& value)
{
    return {key, std::move(name), value.isEmpty() ? QJsonValue() : QJsonValue(value), value};
}

FileFact fact(QLatin1StringView key, Text name, qint64 value)
{
    return {key, std::move(name), value, QString::number(value)};
}

Result<QByteArray> wholeFile(const QString& path, qint64 limitBytes, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    return file->readAll(limitBytes, stop);
}

} // namespace known_file

namespace {

using namespace known_file;

constexpr qint64 kMostSignatureBytes = 16 << 20; // a dbx has some 20 KB

FileFact sizeOf(const QString& path)
{
    return fact("bytes"_L1, KnownFileText::text("Bytes"), QFileInfo(path).size());
}

Result<KnownFile> openSignatures(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> content = wholeFile(path, kMostSignatureBytes, stop);
    if (!content)
        return content.error();
    Result<SignatureDatabase> found = readSignatureDatabase(*content, path);
    if (!found)
        return found.error();
    KnownFile file{"signature-list"_L1,
                   KnownFileText::text("Signature lists of UEFI (db or dbx of Secure Boot)")};
    file.facts = {{"signedUpdate"_L1, KnownFileText::text("Signed update"), found->isSignedUpdate,
                   found->isSignedUpdate ? KnownFileText::text("yes; the signer wasn't checked")
                                         : KnownFileText::text("no")},
                  fact("time"_L1, KnownFileText::text("Time of the update"),
                       found->time.isValid() ? found->time.toString(Qt::ISODate) : QString()),
                  fact("lists"_L1, KnownFileText::text("Lists"), found->lists),
                  fact("certificates"_L1, KnownFileText::text("Certificates"),
                       static_cast<qint64>(found->certificates.size())),
                  fact("hashes"_L1, KnownFileText::text("Hashes of programs"), found->hashes),
                  fact("others"_L1, KnownFileText::text("Other types"), found->others)};
    if (!found->isSignedUpdate)
        std::erase_if(file.facts, [](const FileFact& one) { return one.key == "time"_L1; });
    file.certificates = std::move(found->certificates);
    return file;
}

KnownFile ramDisk(const QString& path)
{
    KnownFile file{"ram-disk"_L1, KnownFileText::text("RAM disk of Windows PE (boot.sdi)")};
    file.facts = {sizeOf(path)};
    file.advice = KnownFileText::text(
        "The boot manager loads the boot image into it. This is part of a medium: "
        "choose the medium to see whether it starts.");
    return file;
}

KnownFile bootCode(const QString& path)
{
    KnownFile file{"boot-code"_L1,
                   KnownFileText::text("Boot code of a disc for BIOS (such as etfsboot.com)")};
    file.facts = {sizeOf(path)};
    file.advice = KnownFileText::text(
        "A disc starts it on BIOS. This is part of a medium: choose the medium to "
        "see whether it starts.");
    return file;
}

} // namespace

Result<KnownFile> openKnownFile(FileKind kind, const QString& path, const std::stop_token& stop)
{
    switch (kind) {
    case FileKind::RegistryHive:
        return openHive(path, stop);
    case FileKind::RamDisk:
        return ramDisk(path);
    case FileKind::BootCode:
        return bootCode(path);
    case FileKind::SignatureList:
        return openSignatures(path, stop);
    case FileKind::Log:
        return openLog(path, stop);
    case FileKind::TaskSequence:
        return openSequence(path, stop);
    case FileKind::Ini:
        return openIni(path, stop);
    case FileKind::Profile:
        return openProfileFile(path);
    case FileKind::Manifest:
        return openManifest(path, stop);
    case FileKind::Report:
        return openReport(path, stop);
    case FileKind::Other:
        return whatElse(path);
    case FileKind::Medium:
    case FileKind::BootImage:
    case FileKind::MediaVariables:
    case FileKind::Pfx:
    case FileKind::Certificates:
    case FileKind::Program:
        break; // which have types of their own
    }
    Q_UNREACHABLE();
}

} // namespace cmgmedia
