// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command.h"
#include "core/lab/sample_lab.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

/// The value of an option that knows a few words; nullopt for another word.
template <typename T, size_t N>
std::optional<T> chosen(const QString& word, T otherwise,
                        const std::pair<QLatin1StringView, T> (&words)[N])
{
    if (word.isEmpty())
        return otherwise;
    for (const auto& [known, value] : words) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

std::optional<SampleLabOptions> labOptions(const QCommandLineParser& arguments)
{
    static constexpr std::pair<QLatin1StringView, WimCompression> kCompressions[] = {
        {"none"_L1, WimCompression::None},
        {"xpress"_L1, WimCompression::Xpress},
        {"lzx"_L1, WimCompression::Lzx}};
    static constexpr std::pair<QLatin1StringView, BufferCipher> kCiphers[] = {
        {"aes128"_L1, BufferCipher::Aes128},
        {"aes256"_L1, BufferCipher::Aes256},
        {"3des"_L1, BufferCipher::TripleDes}};
    SampleLabOptions options;
    const auto compression =
        chosen(arguments.value(u"compress"_s), WimCompression::Xpress, kCompressions);
    const auto cipher = chosen(arguments.value(u"cipher"_s), BufferCipher::Aes128, kCiphers);
    bool isNumber = true;
    if (arguments.isSet(u"payload-mb"_s))
        options.payloadMiB = arguments.value(u"payload-mb"_s).toInt(&isNumber);
    if (!compression || !cipher || !isNumber || options.payloadMiB < 0)
        return std::nullopt;
    options.folder = QDir(arguments.positionalArguments().at(0)).absolutePath();
    options.bootFiles = arguments.value(u"boot-files"_s);
    options.wim.compression = *compression;
    options.wim.integrityTable = arguments.isSet(u"integrity"_s);
    options.cipher = *cipher;
    options.hasPassword = !arguments.isSet(u"no-password"_s);
    return options;
}

int runSample(const QCommandLineParser& arguments, CommandContext& context)
{
    const std::optional<SampleLabOptions> options = labOptions(arguments);
    if (!options)
        return context.usage(CliText::tr("An option of sample has an unknown value."));
    SilentSink sink;
    Work work{sink, context.stop};
    const Result<> made = makeSampleLab(*options, context.clock, work);
    if (!made)
        return context.fail(made.error());
    context.out << CliText::tr(
                       "The sample lab is in %1. It contains official.iso, like one from the "
                       "console, and profile.json to build from.")
                       .arg(options->folder)
                << Qt::endl;
    return Done;
}

} // namespace

Command sampleCommand()
{
    return {
        .name = "sample",
        .synopsis = "sample DIR [--boot-files DIR] [--payload-mb N] [--compress WAY]\n"
                    "       [--integrity] [--cipher WAY] [--no-password]",
        .summary = QT_TRANSLATE_NOOP("cli", "create a sample lab to practice with"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Creates a folder with a temporary PKI, with a boot image, a medium, and a "
                   "task sequence export like those from the console, and with a profile that "
                   "builds a medium from it. Everything is labeled LAB. It's not registered "
                   "with any site and deploys nothing.\n"
                   "\n"
                   "Microsoft's boot files can't be redistributed: the medium starts a "
                   "program that says that this is a lab, not Windows."),
        .options = {{"boot-files", "DIR",
                     QT_TRANSLATE_NOOP(
                         "cli",
                         "Folder with other boot programs: probe.efi, efisys.bin, etfsboot.com."),
                     FileUse::Read},
                    {"payload-mb", "N",
                     QT_TRANSLATE_NOOP("cli", "Incompressible bytes in the boot image; 8.")},
                    {"compress", "WAY",
                     QT_TRANSLATE_NOOP("cli", "For the boot image: none, xpress, or lzx.")},
                    {"integrity", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Add an integrity table to the boot image.")},
                    {"cipher", "WAY",
                     QT_TRANSLATE_NOOP("cli", "For the media variables: aes128, aes256, or 3des.")},
                    {"no-password", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Create the medium without a password.")}},
        .examples = "cmgmedia sample lab\n"
                    "cmgmedia build lab/profile.json \\\n"
                    "    --media-password-file lab/media-password.txt",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runSample};
}

} // namespace cmgmedia::cli
