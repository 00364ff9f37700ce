// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/inspection_text.h"
#include "app/cli/passwords.h"
#include "core/configmgr/inspection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

bool wantsPassword(const Result<Inspection>& inspection)
{
    return inspection ? inspection->isLocked
                      : inspection.error().code == ErrorCode::PasswordMissing;
}

QString passwordQuestion(FileKind kind)
{
    const char* question = QT_TRANSLATE_NOOP("cli", "Password of the medium:");
    if (kind == FileKind::Medium)
        question = QT_TRANSLATE_NOOP("cli", "Password of the medium (empty: go without):");
    else if (kind == FileKind::Pfx)
        question = QT_TRANSLATE_NOOP("cli", "Password of the PFX file:");
    return QCoreApplication::translate("cli", question);
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
    const auto inspect = [&] {
        return inspectFile(path, *password ? &**password : nullptr, console.clock, work);
    };
    Result<Inspection> inspection = inspect();
    if (wantsPassword(inspection) && !*password) {
        if (Result<> asked = askPassword(*password, passwordQuestion(*kind), console); !asked)
            return console.fail(asked.error());
        if (*password)
            inspection = inspect();
    }
    if (!inspection)
        return console.fail(inspection.error());
    if (arguments.isSet(u"json"_s))
        console.printJson(inspection->description);
    else
        console.out << inspectionText(inspection->description) << Qt::flush;
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
