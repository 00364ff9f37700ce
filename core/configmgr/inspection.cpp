// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection.h"

#include "core/configmgr/errors.h"
#include "core/configmgr/file_kind.h"
#include "core/configmgr/known_file_kinds.h"
#include "core/crypto/errors.h"
#include "core/image/errors.h"
#include "core/media/errors.h"
#include "core/registry/certificate_file.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestSmallFile = 16 << 20;
constexpr qint64 kLargestInspectedProgram = 256 << 20;

template <typename Opened>
Result<Inspection> inspectionOf(Result<Opened> opened)
{
    if (!opened)
        return opened.error();
    return Inspection(*std::move(opened));
}

std::optional<MediaManagement> managementOf(const OpenedVariables& opened)
{
    return opened.variables ? mediaManagement(*opened.variables) : std::nullopt;
}

Result<InspectedMedium> lookInto(BootMedium medium, OpenedVariables variables, Work& work)
{
    BootFacts start = bootFacts(medium.disc, work.stop);
    BootImageDetails details = bootImageDetails(medium.wim, medium.bootImage, work.stop);
    Result<Prestart> prestart = prestartOf(medium.disc.tree);
    std::vector<BootManager> managers = bootManagersOf(medium.disc.tree, work.stop);
    auto kept = keptBootFiles(medium.disc.tree, medium.wim, medium.bootImage, work);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, medium.disc.path, {}};
    if (!prestart)
        return prestart.error();
    if (variables.variables) {
        for (const PrestartCommand& command : prestartOf(*variables.variables))
            prestart->commands.push_back(command);
    }
    MediumKind kind = configMgrKind(medium.bootstrap.mediaType(), managementOf(variables));
    return InspectedMedium{std::move(medium),   std::move(variables), std::move(start),
                           std::move(kind),     std::move(details),   *std::move(prestart),
                           std::move(managers), std::move(kept)};
}

/// A medium tells something without its password, but a wrong one is an error.
Result<InspectedMedium> openMedium(const QString& path, const Secret* password, Work& work)
{
    Result<BootMedium> medium = openBootMedium(path, {}, work);
    if (!medium)
        return medium.error();
    Result<OpenedVariables> variables = openVariables(*medium, password, work.stop);
    if (!variables)
        return variables.error();
    if (variables->passwordError && password)
        return *variables->passwordError;
    return lookInto(*std::move(medium), *std::move(variables), work);
}

Result<std::optional<QString>> mediaTypeOf(const MediaTree& tree)
{
    const MediaFile* file = tree.find(QLatin1StringView(kBootstrapIniPath));
    if (!file)
        return std::optional<QString>();
    const Result<QByteArray> content = file->bytes.readAll(kLargestSmallFile);
    if (!content)
        return content.error();
    return BootstrapIni(*content).mediaType();
}

std::optional<Result<BootImage>> bootImageOn(const MediaTree& tree, const std::stop_token& stop)
{
    const MediaFile* file = tree.find(QLatin1StringView(kBootImagePath));
    if (!file)
        return std::nullopt;
    const Result<WimFile> wim = WimFile::open(file->bytes, file->path, stop);
    return wim ? describeBootImage(*wim, 0, stop) : Result<BootImage>(wim.error());
}

bool isOfSite(const std::optional<Result<BootImage>>& image)
{
    return image && *image && (*image)->isConfigMgr;
}

/// MDT calls its boot images so, on whatever medium they are (remembered).
bool isLiteTouch(const std::optional<Result<BootImage>>& image)
{
    return image && *image && (*image)->image.name.contains("Lite Touch"_L1, Qt::CaseInsensitive);
}

/// What is no bootable medium of a site may be one of another kind. The error is why it is none.
Result<InspectedOtherMedium> openOtherMedium(const QString& path, const Error& error, Work& work)
{
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        return disc.error();
    const Result<std::optional<QString>> mediaType = mediaTypeOf(disc->tree);
    MediumKind kind = mediaType ? otherKind(*disc, *mediaType) : MediumKind();
    if (kind.type == MediumType::Nothing)
        return error;
    std::optional<Result<BootImage>> image = bootImageOn(disc->tree, work.stop);
    if (kind.type == MediumType::WindowsPe && isOfSite(image))
        return error; // what it lacks
    if (kind.type == MediumType::WindowsPe && isLiteTouch(image))
        kind.type = MediumType::LiteTouch;
    std::vector<BootManager> managers = bootManagersOf(disc->tree, work.stop);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, path, {}};
    return InspectedOtherMedium{*std::move(disc), std::move(kind), std::move(managers),
                                std::move(image)};
}

/// A part of the medium is damaged, missing or of another kind; the others may be looked at.
bool isOfOnePart(const Error& error)
{
    return error.code.kind == ErrorKind::Damaged || error.code.kind == ErrorKind::Unsupported
           || error.code == ErrorCode::SoftwareHiveMissing
           || error.code == ErrorCode::WimImageMissing;
}

/// All but that part, and what the PC makes of it.
Result<InspectedOtherMedium> openBrokenMedium(const QString& path, const Error& error, Work& work)
{
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        return error; // of the medium itself
    const Result<std::optional<QString>> mediaType = mediaTypeOf(disc->tree);
    if (!mediaType)
        return mediaType.error();
    BootFacts start = bootFacts(*disc, work.stop);
    std::vector<BootManager> managers = bootManagersOf(disc->tree, work.stop);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, path, {}};
    return InspectedOtherMedium{*std::move(disc),
                                configMgrKind(*mediaType, std::nullopt),
                                std::move(managers),
                                std::nullopt,
                                error,
                                std::move(start)};
}

Result<Inspection> openAnyMedium(const QString& path, const Secret* password, Work& work)
{
    Result<InspectedMedium> medium = openMedium(path, password, work);
    if (medium)
        return Inspection(*std::move(medium));
    const ErrorRow& row = medium.error().code;
    const bool lacksParts = row == ErrorCode::NotAMedium || row == ErrorCode::BootImageMissing
                            || row == ErrorCode::VariablesMissing
                            || row == ErrorCode::MediumOfOtherKind;
    if (!lacksParts && isOfOnePart(medium.error()))
        return inspectionOf(openBrokenMedium(path, medium.error(), work));
    if (!lacksParts)
        return medium.error();
    return inspectionOf(openOtherMedium(path, medium.error(), work));
}

/// An image whose files nobody can read is described all the same.
Result<InspectedBootImage> openAnyBootImage(const QString& path, const std::stop_token& stop)
{
    Result<ByteSource> bytes = ByteSource::open(path);
    if (!bytes)
        return bytes.error();
    Result<WimFile> wim = WimFile::open(*bytes, path, stop);
    if (!wim)
        return wim.error();
    if (!wim->hasSolidBlocks()) {
        Result<OpenedBootImage> opened = openBootImage(*bytes, path, 0, stop);
        if (!opened)
            return opened.error();
        BootImageDetails details = bootImageDetails(opened->wim, opened->image, stop);
        return InspectedBootImage{*std::move(opened), std::move(details), false};
    }
    Result<BootImage> image = describeBootImage(*wim, 0, stop);
    if (!image)
        return image.error();
    return InspectedBootImage{
        OpenedBootImage{*std::move(bytes), *std::move(wim), *std::move(image), {}, {}}, {}, true};
}

Result<MediaVariables> openVariablesFile(const QString& path, const Secret* password,
                                         const std::stop_token& stop)
{
    const Result<QByteArray> file = known_file::wholeFile(path, kLargestSmallFile, stop);
    if (!file)
        return file.error();
    return MediaVariables::decrypt(*file, password, path);
}

Result<InspectedProgram> openProgram(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> file = known_file::wholeFile(path, kLargestInspectedProgram, stop);
    if (!file)
        return file.error();
    InspectedProgram program{readAuthenticode(*file, path), readPeProgram(*file, path),
                             readPeVersions(*file, path)};
    if (!program.image && program.image.error().code.kind == ErrorKind::Damaged)
        return program.image.error();
    return program;
}

/// Base64 of a PFX looks like that of a certificate until it is opened.
Result<Inspection> openCertificates(const QString& path)
{
    Result<CertificateContent> content = loadCertificates(path);
    if (!content && content.error().code == ErrorCode::CertificateWithKey)
        return inspectionOf(openPfxFile(path, nullptr));
    return inspectionOf(std::move(content));
}

} // namespace

Result<Inspection> inspectFile(const QString& path, const Secret* password, Work& work)
{
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::Medium:
        return openAnyMedium(path, password, work);
    case FileKind::BootImage:
        return inspectionOf(openAnyBootImage(path, work.stop));
    case FileKind::MediaVariables:
        return inspectionOf(openVariablesFile(path, password, work.stop));
    case FileKind::Pfx:
        return inspectionOf(openPfxFile(path, password));
    case FileKind::Certificates:
        return openCertificates(path);
    case FileKind::Program:
        return inspectionOf(openProgram(path, work.stop));
    case FileKind::RegistryHive:
    case FileKind::RamDisk:
    case FileKind::BootCode:
    case FileKind::SignatureList:
    case FileKind::Log:
    case FileKind::TaskSequence:
    case FileKind::Ini:
    case FileKind::Profile:
    case FileKind::Manifest:
    case FileKind::Report:
    case FileKind::Other:
        return inspectionOf(openKnownFile(*kind, path, work.stop));
    }
    Q_UNREACHABLE();
}

QString InspectedProgram::architecture() const
{
    return image ? image->architecture : program ? program->architecture : QString();
}

bool isLocked(const Inspection& inspection)
{
    const auto* const inspected = std::get_if<InspectedMedium>(&inspection);
    return inspected != nullptr && !inspected->variables.variables;
}

} // namespace cmgmedia
