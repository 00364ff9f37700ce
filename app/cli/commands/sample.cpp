// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/lab/sample_lab.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

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
    static constexpr std::pair<QLatin1StringView, VariablesCipher> kCiphers[] = {
        {"aes128"_L1, VariablesCipher::Aes128},
        {"aes256"_L1, VariablesCipher::Aes256},
        {"3des"_L1, VariablesCipher::TripleDes}};
    SampleLabOptions options;
    const auto compression =
        chosen(arguments.value(u"compress"_s), WimCompression::Xpress, kCompressions);
    const auto cipher = chosen(arguments.value(u"cipher"_s), VariablesCipher::Aes128, kCiphers);
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

int run(const QCommandLineParser& arguments, Console& console)
{
    const std::optional<SampleLabOptions> options = labOptions(arguments);
    if (!options)
        return console.usage(text("An option of sample has a value that it does not know."));
    SilentSink sink;
    Work work{sink, console.stop};
    const Result<> made = makeSampleLab(*options, console.clock, work);
    if (!made)
        return console.fail(made.error());
    console.out << text("A lab is in %1: official.iso as the console would make it, profile.json "
                        "to build from.")
                       .arg(options->folder)
                << Qt::endl;
    return Done;
}

} // namespace

Command sampleCommand()
{
    return {.name = "sample",
            .synopsis = "sample DIR [--boot-files DIR] [--payload-mb N] [--compress WAY]\n"
                        "       [--integrity] [--cipher WAY] [--no-password]",
            .summary = QT_TRANSLATE_NOOP("cli", "make a lab to rehearse with"),
            .description = QT_TRANSLATE_NOOP(
                "cli",
                "Makes a folder with a throw-away PKI, a boot image and a medium as the console "
                "would make it, and a profile that builds a medium from it. Everything is "
                "labelled LAB: it is registered with no site and deploys nothing.\n\n"
                "Microsoft's boot files are not ours to give: without --boot-files, the medium "
                "has placeholders and does not start."),
            .options = {{"boot-files", "DIR",
                         QT_TRANSLATE_NOOP("cli", "Folder with probe.efi, efisys.bin and "
                                                  "etfsboot.com that start.")},
                        {"payload-mb", "N",
                         QT_TRANSLATE_NOOP("cli", "Incompressible bytes in the boot image; 8.")},
                        {"compress", "WAY",
                         QT_TRANSLATE_NOOP("cli", "Of the boot image: none, xpress or lzx.")},
                        {"integrity", nullptr,
                         QT_TRANSLATE_NOOP("cli", "Give the boot image an integrity table.")},
                        {"cipher", "WAY",
                         QT_TRANSLATE_NOOP("cli", "Of the media variables: aes128, aes256 or "
                                                  "3des.")},
                        {"no-password", nullptr,
                         QT_TRANSLATE_NOOP("cli", "Make the medium without a password.")}},
            .examples = "cmgmedia sample lab\n"
                        "cmgmedia build lab/profile.json \\\n"
                        "    --media-password-file lab/media-password.txt",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run};
}

} // namespace cmgmedia::cli
