// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/inspection_text.h"
#include "app/cli/passwords.h"
#include "core/configmgr/file_kind.h"
#include "core/configmgr/inspection_json.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

bool wantsPassword(const Result<Inspection>& inspection)
{
    return inspection ? isLocked(*inspection)
                      : inspection.error().code == ErrorCode::PasswordMissing;
}

QString passwordQuestion(FileKind kind)
{
    const char* question = QT_TRANSLATE_NOOP("cli", "Password of the medium:");
    if (kind == FileKind::Medium)
        question = QT_TRANSLATE_NOOP(
            "cli", "Password of the medium (press Enter to continue without it):");
    else if (kind == FileKind::Pfx)
        question = QT_TRANSLATE_NOOP("cli", "Password of the PFX file:");
    return CliText::tr(question);
}

/// Once more with a password where one turns out to be wanted and somebody gives it.
Result<Inspection> inspected(const QString& path, FileKind kind, std::optional<Secret>& password,
                             CommandContext& context)
{
    SilentSink sink;
    Work work{sink, context.stop};
    const auto inspect = [&] { return inspectFile(path, password ? &*password : nullptr, work); };
    Result<Inspection> first = inspect();
    if (!wantsPassword(first) || password)
        return first;
    if (Result<> asked = askPassword(password, passwordQuestion(kind), context); !asked)
        return asked.error();
    return password ? inspect() : std::move(first);
}

int runInspect(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString path = arguments.positionalArguments().at(0);
    const Result<FileKind> kind = kindOf(path);
    if (!kind)
        return context.fail(kind.error());
    Result<std::optional<Secret>> password = passwordOption(
        arguments, *kind == FileKind::Pfx ? kPfxPasswordOption : kMediaPasswordOption,
        context.stop);
    if (!password)
        return context.fail(password.error());
    const Result<Inspection> inspection = inspected(path, *kind, *password, context);
    if (!inspection)
        return context.fail(inspection.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(inspectionJson(*inspection, context.clock));
    else
        context.out << inspectionText(inspectionSheet(*inspection, context.clock)) << Qt::flush;
    return Done;
}

} // namespace

Command inspectCommand()
{
    return {.name = "inspect",
            .synopsis = "inspect PATH [--json] [--media-password-file FILE]\n"
                        "        [--pfx-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "show what is on a medium or in one of its files"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Shows what a file or folder is, by its content and not by its name, and "
                       "what it contains: a medium (ISO file, folder, USB drive or its image), a "
                       "boot.wim, a Variables.dat, a PFX file, or certificates (.cer, .pem, .p7b, "
                       ".sst, .reg). For a medium: its type, site code, management point, media "
                       "GUID, certificate and expiration, prestart command, boot image, trusted "
                       "certificates, and boot files. For a boot manager (.efi): its version, "
                       "security version (SVN), signer, and Secure Boot CA.\n"
                       "\n"
                       "A few lines are shown for boot configuration data (BCD) and other "
                       "registry hives, boot.sdi, boot code and boot images of discs, Secure Boot "
                       "signature lists (db, dbx), other media (Windows Setup, MDT), logs, INI "
                       "files, task sequence exports, and this program's profiles, manifests, and "
                       "reports. Other files are only named: cabinets, archives, virtual disks, "
                       "installers, and web pages saved instead of a download.\n"
                       "\n"
                       "Without the media password, the media variables aren't shown. Private "
                       "keys, tokens, and passwords are never printed.\n"
                       "\n"
                       "The exit code is 0 if something was shown, and 3 if not: the file is "
                       "damaged, its password is wrong or missing, or it's of a type that is only "
                       "named."),
            .options = {kJsonOption, kMediaPasswordOption, kPfxPasswordOption},
            .examples = "cmgmedia inspect official.iso --media-password-file pw.txt\n"
                        "cmgmedia inspect boot.wim --json\n"
                        "cmgmedia inspect bootx64.efi",
            .minArguments = 1,
            .maxArguments = 1,
            .run = runInspect,
            .reads = allOf};
}

} // namespace cmgmedia::cli
