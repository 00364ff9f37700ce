// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "core/crypto/sha256.h"
#include "core/machine/medium_trial.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr int kDefaultSeconds = 60;
constexpr int kMostSeconds = 24 * 60 * 60;
constexpr int kMsInSecond = 1000;

/// Shows for how long the machine has run, where there is a terminal.
class RunProgress : public ProgressSink
{
public:
    explicit RunProgress(CommandContext& context) : m_context(context) {}

    void progressed(qint64 doneMs, qint64 totalMs) override
    {
        if (m_context.showsProgress)
            m_context.err << u"\r%1/%2 s\r"_s.arg(doneMs / kMsInSecond).arg(totalMs / kMsInSecond)
                          << Qt::flush;
    }
    void logged(const QString&) override {}

private:
    CommandContext& m_context;
};

/// 0: it is no number that makes sense.
int secondsOf(const QCommandLineParser& arguments)
{
    if (!arguments.isSet(u"seconds"_s))
        return kDefaultSeconds;
    const int seconds = arguments.value(u"seconds"_s).toInt();
    return seconds <= kMostSeconds ? std::max(seconds, 0) : 0;
}

MachineFirmware firmwareOf(const QCommandLineParser& arguments)
{
    if (arguments.isSet(u"bios"_s))
        return MachineFirmware::Bios;
    return arguments.isSet(u"secure-boot"_s) ? MachineFirmware::UefiWithSecureBoot
                                             : MachineFirmware::Uefi;
}

QJsonObject outcomeJson(const MediumTrial& trial, const TrialOutcome& outcome,
                        const QString& picture)
{
    const QJsonValue kept =
        picture.isEmpty()
            ? QJsonValue()
            : QJsonObject{{u"path"_s, picture},
                          {u"bytes"_s, outcome.picture.size()},
                          {u"sha256"_s, QString::fromLatin1(sha256Of(outcome.picture).toHex())}};
    return {{u"path"_s, trial.medium},
            {u"firmware"_s, firmwareName(trial.firmware)},
            {u"network"_s, trial.hasNetwork},
            {u"accelerated"_s, outcome.isAccelerated},
            {u"turnedItselfOff"_s, outcome.turnedItselfOff},
            {u"ranMs"_s, outcome.ranMs},
            {u"picture"_s, kept}};
}

void print(const TrialOutcome& outcome, const QString& picture, CommandContext& context)
{
    const int seconds = static_cast<int>(outcome.ranMs / kMsInSecond);
    context.out << (outcome.turnedItselfOff
                        ? CliText::tr("The virtual PC turned itself off, or started again, after "
                                      "%n second(s).",
                                      nullptr, seconds)
                        : CliText::tr("The virtual PC was turned off after %n second(s).", nullptr,
                                      seconds))
                << u'\n';
    if (!outcome.isAccelerated)
        context.out << CliText::tr("It was emulated, which is several times slower than a PC.")
                    << u'\n';
    if (!picture.isEmpty())
        context.out << CliText::tr("Its last screen is in %1. Look at it: whether the medium "
                                   "started isn't checked.")
                           .arg(picture)
                    << u'\n';
    context.out.flush();
}

int runBoot(const QCommandLineParser& arguments, CommandContext& context)
{
    if (arguments.isSet(u"bios"_s)
        && (arguments.isSet(u"uefi"_s) || arguments.isSet(u"secure-boot"_s)))
        return context.usage(CliText::tr("Use either --bios, or --uefi or --secure-boot."));
    const QString picture = arguments.value(u"picture"_s);
    const MediumTrial trial{.medium = arguments.positionalArguments().at(0),
                            .firmware = firmwareOf(arguments),
                            .hasNetwork = arguments.isSet(u"network"_s),
                            .hasWindow = picture.isEmpty(),
                            .seconds = secondsOf(arguments)};
    if (trial.seconds < 1)
        return context.usage(CliText::tr("--seconds needs a number, 1 to %1").arg(kMostSeconds));
    if (const Result<> may = context.checkOutput(); !may)
        return context.fail(may.error());
    RunProgress progress(context);
    Work work{progress, context.stop};
    const Result<TrialOutcome> outcome = tryMedium(
        trial, [](const QByteArray&) {}, work);
    if (!outcome)
        return context.fail(outcome.error());
    if (!picture.isEmpty()) {
        if (const Result<> written = writeOutput(context.output, outcome->picture); !written)
            return context.fail(written.error());
    }
    if (arguments.isSet(u"json"_s))
        context.printJson(outcomeJson(trial, *outcome, picture));
    else
        print(*outcome, picture, context);
    return Done;
}

} // namespace

Command bootCommand()
{
    return {
        .name = "boot",
        .synopsis = "boot MEDIUM [--uefi|--bios] [--secure-boot] [--seconds N]\n"
                    "     [--network] [--picture FILE] [--force] [--json]",
        .summary =
            QT_TRANSLATE_NOOP("cli", "start a virtual PC from a medium, and show its screen"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "Starts a virtual PC (QEMU) from an ISO file, a USB drive, or an image of one. "
            "Without --picture its screen is a window where you can type. With --picture "
            "there's no window, and the last screen is saved as PNG.\n"
            "\n"
            "What the screen shows is for you to judge: this command doesn't say that a "
            "medium works. A virtual PC isn't the PC of your user, either: its firmware, its "
            "disk, and its network differ.\n"
            "\n"
            "The medium is opened only for reading. The virtual PC has no disk, and no network "
            "unless you use --network. Where the processor can't help (KVM, Windows "
            "Hypervisor Platform), everything is emulated: give Windows PE several minutes."),
        .options = {{"uefi", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Start with UEFI, without Secure Boot (default).")},
                    {"bios", nullptr, QT_TRANSLATE_NOOP("cli", "Start with BIOS.")},
                    {"secure-boot", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Start with UEFI and Secure Boot, with the keys "
                                              "of Microsoft that QEMU's firmware has.")},
                    {"seconds", "N",
                     QT_TRANSLATE_NOOP("cli", "Turn the virtual PC off after N seconds (60).")},
                    {"network", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Give the virtual PC the network of this "
                                              "computer.")},
                    {"picture", "FILE",
                     QT_TRANSLATE_NOOP("cli", "Save the last screen as PNG, without a window."),
                     FileUse::Written},
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
                    kJsonOption},
        .examples = "cmgmedia boot branch.iso\n"
                    "cmgmedia boot branch.iso --bios --seconds 120 --picture screen.png",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runBoot,
        .reads = allOf};
}

} // namespace cmgmedia::cli
