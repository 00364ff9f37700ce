// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "core/configmgr/medium_comparison.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr OptionText kOtherPasswordOption{
    "other-media-password-file", "FILE",
    QT_TRANSLATE_NOOP("cli", "Password of the second medium, if it differs from the first."),
    FileUse::Read};

/// Asks for the password of a medium that turns out to have one.
Result<> unlock(const QString& path, std::optional<Secret>& password, CommandContext& context)
{
    if (password)
        return {};
    SilentSink sink;
    Work work{sink, context.stop};
    const Result<Inspection> seen = inspectFile(path, nullptr, work);
    if (!seen)
        return seen.error();
    //: A file or folder.
    const QString question =
        CliText::tr("Password of %1 (press Enter to continue without it):").arg(path);
    return isLocked(*seen) ? askPassword(password, question, context) : Result<>();
}

bool opens(const QString& path, const Secret& password, CommandContext& context)
{
    SilentSink sink;
    Work work{sink, context.stop};
    const Result<Inspection> seen = inspectFile(path, &password, work);
    return seen && !isLocked(*seen);
}

QString valueOf(const Text& text)
{
    return text.isEmpty() ? CliText::tr("missing") : text.translated();
}

QString comparisonText(const MediumComparison& comparison)
{
    QString text;
    std::optional<ComparedPart> part;
    for (const MediumDifference& one : comparison.differences) {
        if (part != one.part)
            text += comparedPartName(one.part).translated() + u'\n';
        part = one.part;
        text += u"  %1: %2 -> %3\n"_s.arg(one.subject.translated(), valueOf(one.before),
                                          valueOf(one.after));
    }
    for (const Text& unknown : comparison.unknown)
        text += unknown.translated() + u'\n';
    if (comparison.isSameIdentity)
        text += (*comparison.isSameIdentity ? CliText::tr("The identity is unchanged.")
                                            : CliText::tr("The identity is different."))
                + u'\n';
    if (comparison.differences.empty() && comparison.unknown.empty())
        text += CliText::tr("No differences found.") + u'\n';
    return text
           + CliText::tr("The same on both: %1 files, %2 variables.")
                 .arg(comparison.sameFiles)
                 .arg(comparison.sameVariables)
           + u'\n';
}

int runCompare(const QCommandLineParser& arguments, CommandContext& context)
{
    const QStringList paths = arguments.positionalArguments();
    Result<std::optional<Secret>> password =
        passwordOption(arguments, kMediaPasswordOption, context.stop);
    if (!password)
        return context.fail(password.error());
    Result<std::optional<Secret>> other =
        passwordOption(arguments, kOtherPasswordOption, context.stop);
    if (!other)
        return context.fail(other.error());
    if (Result<> asked = unlock(paths.at(0), *password, context); !asked)
        return context.fail(asked.error());
    const bool keptItsPassword = !*other && *password && opens(paths.at(1), **password, context);
    if (!keptItsPassword) {
        if (Result<> asked = unlock(paths.at(1), *other, context); !asked)
            return context.fail(asked.error());
    }
    SilentSink sink;
    Work work{sink, context.stop};
    const auto compared = [](const QString& path, const std::optional<Secret>& secret) {
        return MediumToCompare{path, secret ? &*secret : nullptr};
    };
    const Result<MediumComparison> comparison =
        compareMedia(compared(paths.at(0), *password), compared(paths.at(1), *other), work);
    if (!comparison)
        return context.fail(comparison.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(comparisonJson(*comparison));
    else
        context.out << comparisonText(*comparison) << Qt::flush;
    return Done;
}

} // namespace

Command compareCommand()
{
    return {.name = "compare",
            .synopsis = "compare BEFORE AFTER [--json] [--media-password-file FILE]\n"
                        "        [--other-media-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "show what differs between two media"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Compares two boot media (ISO files, folders, USB drives, or their "
                       "images): for example last year's and today's, or yours and the one from "
                       "the console. It lists every difference in identity, label, size, "
                       "password, media variables, trusted certificates, boot image, boot files, "
                       "and files, and says how much is the same.\n"
                       "\n"
                       "Files are compared byte by byte. The media variables are compared "
                       "decrypted, because encrypting them twice never gives the same result. "
                       "Values of secret variables are compared, but never shown.\n"
                       "\n"
                       "Without the password of a medium, its variables can't be compared; the "
                       "result says so. The exit code is 0 whether the media differ or not."),
            .options = {kJsonOption, kMediaPasswordOption, kOtherPasswordOption},
            .examples = "cmgmedia compare official.iso branch.iso --media-password-file pw.txt\n"
                        "cmgmedia compare last-year.img today.img --json",
            .minArguments = 2,
            .maxArguments = 2,
            .run = runCompare,
            .reads = allOf};
}

} // namespace cmgmedia::cli
