// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "core/base/output_file.h"
#include "core/diagnosis/diagnosis_bundle.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_reader.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

/// A paste, up to its end or 64 MiB.
Result<LogSet> readInput()
{
    constexpr qint64 kMost = 64LL << 20;
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return Error{ErrorCode::Io, CliText::text("Standard input"), {}};
    QByteArray bytes;
    while (bytes.size() < kMost) {
        const QByteArray more = input.read(kMost - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return readLog(bytes, u"-"_s);
}

Result<LogSet> readGiven(const QStringList& paths, CommandContext& context)
{
    if (paths == QStringList(u"-"_s))
        return readInput();
    SilentSink sink;
    Work work{sink, context.stop};
    return readLogs(paths, {}, work);
}

/// What cannot be opened is not compared, which the comparison says.
Result<> compareWithGiven(const QCommandLineParser& arguments, CommandContext& context,
                          Diagnosis& diagnosis)
{
    const QString profilePath = arguments.value(u"profile"_s);
    const QString mediumPath = arguments.value(u"medium"_s);
    if (profilePath.isEmpty() && mediumPath.isEmpty())
        return {};
    MediaProfile profile;
    if (!profilePath.isEmpty()) {
        Result<MediaProfile> read = readProfile(profilePath, context);
        if (!read)
            return read.error();
        profile = *std::move(read);
    }
    if (!mediumPath.isEmpty())
        profile.source.path = QFileInfo(mediumPath).absoluteFilePath();
    Result<BuildSecrets> secrets = givenSecrets(arguments, context.stop);
    if (!secrets)
        return secrets.error();
    SilentSink sink;
    Work work{sink, context.stop};
    const Gathering known = gatherSoFar(profile, *secrets, context.clock, work);
    for (const Error* error : {known.facts.medium.error(), known.facts.variables.error()}) {
        if (error)
            context.err << u"cmgmedia: "_s << describe(*error).translated() << Qt::endl;
    }
    compareWith(diagnosis, known.facts, check(known));
    return {};
}

int exitCodeOf(const Diagnosis& diagnosis)
{
    if (diagnosis.outcome == LogOutcome::NothingToRead)
        return Failed;
    return diagnosis.cause ? Blocked : Done;
}

Result<> writeFiles(const QCommandLineParser& arguments, const LogSet& logs,
                    const Diagnosis& diagnosis, CommandContext& context)
{
    const NamePolicy policy =
        arguments.isSet(u"keep-names"_s) ? NamePolicy::Keep : NamePolicy::Replace;
    if (arguments.isSet(u"bundle"_s)) {
        const Result<LogBundle> bundle = makeBundle(logs, policy, context.stop);
        if (!bundle)
            return bundle.error();
        for (auto it = bundle->replaced.cbegin(); it != bundle->replaced.cend(); ++it)
            context.err << CliText::tr("Replaced: %1 (%2)").arg(it.key()).arg(it.value())
                        << Qt::endl;
        return writeOutput(context.output, bundle->zip);
    }
    if (!arguments.isSet(u"html"_s))
        return {};
    if (policy == NamePolicy::Keep)
        return writeOutput(context.output, diagnosisHtml(logs, diagnosis).toUtf8());
    const Result<QByteArray> page = redactedPage(logs, 0, context.stop);
    return page ? writeOutput(context.output, *page) : Result<>(page.error());
}

int runDiagnose(const QCommandLineParser& arguments, CommandContext& context)
{
    bool isNumber = true;
    const int attempt =
        arguments.isSet(u"attempt"_s) ? arguments.value(u"attempt"_s).toInt(&isNumber) : 0;
    if (!isNumber || attempt < 0)
        return context.usage(CliText::tr("--attempt needs a number, such as 1, not %1.")
                                 .arg(arguments.value(u"attempt"_s)));
    if (arguments.isSet(u"html"_s) && arguments.isSet(u"bundle"_s))
        return context.usage(CliText::tr("--html and --bundle can't be used together."));
    const Result<LogSet> logs = readGiven(arguments.positionalArguments(), context);
    if (!logs)
        return context.fail(logs.error());
    Diagnosis diagnosis = diagnose(*logs, {attempt, context.stop});
    if (diagnosis.outcome == LogOutcome::NothingToRead && !arguments.isSet(u"json"_s)) {
        context.err << u"cmgmedia: "_s << verdictText(diagnosis).translated() << Qt::endl;
        return Failed;
    }
    if (Result<> compared = compareWithGiven(arguments, context, diagnosis); !compared)
        return context.fail(compared.error());
    if (Result<> written = writeFiles(arguments, *logs, diagnosis, context); !written)
        return context.fail(written.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(diagnosisJson(*logs, diagnosis));
    else
        context.out << diagnosisText(*logs, diagnosis) << Qt::flush;
    return exitCodeOf(diagnosis);
}

QStringList filesOnly(const QStringList& words)
{
    QStringList files = words;
    files.removeAll(u"-"_s);
    return files;
}

} // namespace

Command diagnoseCommand()
{
    return {
        .name = "diagnose",
        .synopsis = "diagnose LOG|FOLDER|ZIP... [--profile PROFILE] [--medium PATH]\n"
                    "      [--media-password-file FILE] [--attempt N] [--json]\n"
                    "      [--html FILE] [--bundle FILE] [--keep-names] [--force]\n"
                    "diagnose - [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "find out from logs why it failed at the PC"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Reads smsts.log and other Configuration Manager logs, and says in one "
                   "sentence what failed, what to do about it, and which line shows it. Then "
                   "it lists other findings, what was recovered from, and what only looks "
                   "like an error. You can use a text file with lines from a mail or a forum, "
                   "or - for standard input.\n"
                   "\n"
                   "With a profile or a medium, it compares them with the log.\n"
                   "\n"
                   "The exit code is 0 if nothing failed, 1 if a cause was found, and 3 if "
                   "nothing could be read. It never uses the network."),
        .options =
            {{"profile", "PROFILE", QT_TRANSLATE_NOOP("cli", "Compare with this profile."),
              FileUse::Read},
             {"medium", "PATH",
              QT_TRANSLATE_NOOP("cli", "Compare with this medium: an ISO file or a folder."),
              FileUse::Read},
             kMediaPasswordOption,
             {"attempt", "N",
              QT_TRANSLATE_NOOP(
                  "cli", "Check this start of Windows PE in the log instead of the last one.")},
             kJsonOption,
             {"html", "FILE",
              QT_TRANSLATE_NOOP("cli", "Write a readable page without secrets and names."),
              FileUse::Written},
             {"bundle", "FILE",
              QT_TRANSLATE_NOOP(
                  "cli", "Write a ZIP file to share: the logs without secrets and names, and the "
                         "diagnosis."),
              FileUse::Written},
             {"keep-names", nullptr,
              QT_TRANSLATE_NOOP("cli", "Remove only secrets from the output.")},
             {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")}},
        .examples =
            "cmgmedia diagnose smsts.log\ncmgmedia diagnose D:\\SMSTSLog --medium branch.iso\n"
            "cmgmedia diagnose support.zip --bundle to-share.zip",
        .minArguments = 1,
        .maxArguments = -1,
        .run = runDiagnose,
        .reads = filesOnly};
}

} // namespace cmgmedia::cli
