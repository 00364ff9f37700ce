// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/inspection.h"

#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/description.h"
#include "core/registry/reg_file.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kLargestSmallFile = 16 << 20;

/// What looking at any kind of file needs.
struct Request {
    const QString& path;
    const Secret* password;
    const Clock& clock;
    Work& work;
};

Result<QByteArray> wholeFile(const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    return file->readAll(kLargestSmallFile);
}

Result<Inspection> inspectMedium(const Request& request)
{
    const Result<BootMedium> medium = openBootMedium(request.path,
                                                     {.password = request.password,
                                                      .variablesNeeded = false,
                                                      .bootImagePath = {},
                                                      .bootImageIndex = 0},
                                                     request.work);
    if (!medium)
        return medium.error();
    return Inspection{FileKind::Medium, describeMedium(*medium, request.clock), !medium->variables};
}

Result<Inspection> inspectBootImage(const Request& request)
{
    const Result<OpenedBootImage> opened = openBootImage(request.path, 0);
    if (!opened)
        return opened.error();
    return Inspection{FileKind::BootImage,
                      describeWim(opened->wim, opened->image, opened->trust, request.clock)};
}

Result<Inspection> inspectVariables(const Request& request)
{
    const Result<QByteArray> file = wholeFile(request.path);
    if (!file)
        return file.error();
    const Result<MediaVariables> variables =
        MediaVariables::decrypt(*file, request.password, request.path);
    if (!variables)
        return variables.error();
    return Inspection{FileKind::MediaVariables, describeVariables(*variables)};
}

Result<Inspection> inspectPfx(const Request& request)
{
    const Result<Pfx> pfx = openPfxFile(request.path, request.password);
    if (!pfx)
        return pfx.error();
    return Inspection{FileKind::Pfx, describePfx(*pfx, request.clock)};
}

Result<Inspection> inspectCertificates(const Request& request)
{
    const Result<std::vector<Certificate>> certificates = loadTrustFile(request.path);
    if (!certificates)
        return certificates.error();
    QJsonArray list;
    for (const Certificate& certificate : *certificates)
        list << describeCertificate(certificate, request.clock);
    return Inspection{FileKind::Certificates,
                      {{u"kind"_s, u"certificates"_s}, {u"certificates"_s, list}}};
}

Result<Inspection> inspectProgram(const Request& request)
{
    const Result<QByteArray> file = wholeFile(request.path);
    if (!file)
        return file.error();
    const Result<SignedImage> image = readAuthenticode(*file, request.path);
    if (!image)
        return image.error();
    return Inspection{FileKind::Program, describeProgram(*image, request.clock)};
}

Result<Inspection> inspect(FileKind kind, const Request& request)
{
    switch (kind) {
    case FileKind::Medium:
        return inspectMedium(request);
    case FileKind::BootImage:
        return inspectBootImage(request);
    case FileKind::MediaVariables:
        return inspectVariables(request);
    case FileKind::Pfx:
        return inspectPfx(request);
    case FileKind::Certificates:
        return inspectCertificates(request);
    case FileKind::Program:
        return inspectProgram(request);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Inspection> inspectFile(const QString& path, const Secret* password, const Clock& clock,
                               Work& work)
{
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return kind.error();
    return inspect(*kind, {path, password, clock, work});
}

} // namespace cmgmedia
