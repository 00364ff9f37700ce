// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection.h"

#include "core/configmgr/file_kind.h"
#include "core/registry/certificate_file.h"

namespace cmgmedia {

namespace {

constexpr qint64 kLargestSmallFile = 16 << 20;

template <typename Opened>
Result<Inspection> inspectionOf(Result<Opened> opened)
{
    if (!opened)
        return opened.error();
    return Inspection(*std::move(opened));
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
    BootFacts start = bootFacts(medium->disc, work.stop);
    if (work.cancelled())
        return Error{ErrorCode::Cancelled, path, {}};
    return InspectedMedium{*std::move(medium), *std::move(variables), std::move(start)};
}

Result<QByteArray> wholeFile(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    return file->readAll(kLargestSmallFile, stop);
}

Result<MediaVariables> openVariablesFile(const QString& path, const Secret* password,
                                         const std::stop_token& stop)
{
    const Result<QByteArray> file = wholeFile(path, stop);
    if (!file)
        return file.error();
    return MediaVariables::decrypt(*file, password, path);
}

Result<SignedImage> openProgram(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> file = wholeFile(path, stop);
    if (!file)
        return file.error();
    return readAuthenticode(*file, path);
}

} // namespace

Result<Inspection> inspectFile(const QString& path, const Secret* password, Work& work)
{
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return kind.error();
    switch (*kind) {
    case FileKind::Medium:
        return inspectionOf(openMedium(path, password, work));
    case FileKind::BootImage:
        return inspectionOf(openBootImage(path, 0, work.stop));
    case FileKind::MediaVariables:
        return inspectionOf(openVariablesFile(path, password, work.stop));
    case FileKind::Pfx:
        return inspectionOf(openPfxFile(path, password));
    case FileKind::Certificates:
        return inspectionOf(loadCertificates(path));
    case FileKind::Program:
        return inspectionOf(openProgram(path, work.stop));
    }
    Q_UNREACHABLE();
}

bool isLocked(const Inspection& inspection)
{
    const auto* const inspected = std::get_if<InspectedMedium>(&inspection);
    return inspected != nullptr && !inspected->variables.variables;
}

} // namespace cmgmedia
