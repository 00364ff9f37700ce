// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/inspection_text.h"
#include "app/cli/passwords.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/configmgr/description.h"
#include "core/configmgr/file_kind.h"
#include "core/registry/reg_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kLargestSmallFile = 16 << 20;

/// What inspect needs for any kind of file.
struct Request {
    QString path;
    std::optional<Secret> password;
    Console& console;
    Work& work;

    const Secret* secret() const { return password ? &*password : nullptr; }
    bool ask(const char* question)
    {
        if (!password)
            password = askPassword(QCoreApplication::translate("cli", question), console);
        return password.has_value();
    }
};

Result<QByteArray> wholeFile(const QString& path)
{
    Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    return file->readAll(kLargestSmallFile);
}

Result<QJsonObject> inspectMedium(Request& request)
{
    const auto open = [&] {
        return openBootMedium(request.path,
                              {.password = request.secret(),
                               .variablesNeeded = false,
                               .bootImagePath = {},
                               .bootImageIndex = 0},
                              request.work);
    };
    Result<BootMedium> medium = open();
    if (medium && !medium->variables && request.ask("Password of the medium (empty: go without):"))
        medium = open();
    if (!medium)
        return medium.error();
    return describeMedium(*medium, request.console.clock);
}

Result<QJsonObject> inspectBootImage(Request& request)
{
    const Result<OpenedBootImage> opened = openBootImage(request.path, 0);
    if (!opened)
        return opened.error();
    return describeWim(opened->wim, opened->image, opened->trust, request.console.clock);
}

Result<QJsonObject> inspectVariables(Request& request)
{
    Result<QByteArray> file = wholeFile(request.path);
    if (!file)
        return file.error();
    const auto decrypt = [&] {
        return MediaVariables::decrypt(*file, request.secret(), request.path);
    };
    Result<MediaVariables> variables = decrypt();
    if (!variables && variables.error().code == ErrorCode::PasswordMissing
        && request.ask("Password of the medium:"))
        variables = decrypt();
    if (!variables)
        return variables.error();
    return describeVariables(*variables);
}

Result<QJsonObject> inspectPfx(Request& request)
{
    Result<QByteArray> file = wholeFile(request.path);
    if (!file)
        return file.error();
    if (!request.ask("Password of the PFX file:"))
        return Error{ErrorCode::PasswordMissing, request.path, {}};
    Result<Pfx> pfx = openPfx(*file, *request.password, request.path);
    if (!pfx)
        return pfx.error();
    return describePfx(*pfx, request.console.clock);
}

Result<QJsonObject> inspectCertificates(Request& request)
{
    Result<std::vector<Certificate>> certificates = loadTrustFile(request.path);
    if (!certificates)
        return certificates.error();
    QJsonArray list;
    for (const Certificate& certificate : *certificates)
        list << describeCertificate(certificate, request.console.clock);
    return QJsonObject{{u"kind"_s, u"certificates"_s}, {u"certificates"_s, list}};
}

Result<QJsonObject> inspectProgram(Request& request)
{
    Result<QByteArray> file = wholeFile(request.path);
    if (!file)
        return file.error();
    Result<SignedImage> image = readAuthenticode(*file, request.path);
    if (!image)
        return image.error();
    return describeProgram(*image, request.console.clock);
}

Result<QJsonObject> inspect(FileKind kind, Request& request)
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

int run(const QCommandLineParser& arguments, Console& console)
{
    const QString path = arguments.positionalArguments().at(0);
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return console.fail(kind.error());
    Result<std::optional<Secret>> password = passwordOption(
        arguments, *kind == FileKind::Pfx ? kPfxPasswordOption : kMediaPasswordOption);
    if (!password)
        return console.fail(password.error());
    SilentSink sink;
    Work work{sink, console.stop};
    Request request{path, *std::move(password), console, work};
    const Result<QJsonObject> description = inspect(*kind, request);
    if (!description)
        return console.fail(description.error());
    if (arguments.isSet(u"json"_s))
        console.printJson(*description);
    else
        console.out << inspectionText(*description) << Qt::flush;
    return Done;
}

} // namespace

Command inspectCommand()
{
    return {.name = "inspect",
            .synopsis = "inspect PATH [--json] [--media-password-file FILE]\n"
                        "        [--pfx-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "say what a medium or one of its parts is"),
            .description = QT_TRANSLATE_NOOP(
                "cli",
                "Opens a medium (ISO file, folder, USB stick or its image), a boot.wim, a "
                "Variables.dat, a PFX file or certificates (.cer, .pem, .p7b, .reg) and tells site "
                "code, management point, media GUID, certificate and how long it lasts, boot "
                "image, what Windows PE trusts, and which boot files there are. Of a boot manager "
                "(.efi) it tells who "
                "signed it, and under which CA of Secure Boot.\n\n"
                "Without the media password, what is in the media variables is left out. Private "
                "keys, tokens and passwords are never printed."),
            .options = {kJsonOption, kMediaPasswordOption, kPfxPasswordOption},
            .examples = "cmgmedia inspect official.iso --media-password-file pw.txt\n"
                        "cmgmedia inspect boot.wim --json\n"
                        "cmgmedia inspect bootx64.efi",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run};
}

} // namespace cmgmedia::cli
