// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "core/base/byte_source.h"
#include "core/crypto/sha256.h"
#include "core/handout/boot_keys.h"
#include "core/handout/errors.h"
#include "core/handout/field_kit.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kMostKitReportBytes = 64 << 20;

QStringList makerIds()
{
    QStringList ids;
    for (const BootKey& key : bootKeys())
        ids << key.id;
    return ids;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const Language language : allLanguages())
        codes << languageCode(language);
    return codes;
}

Result<QJsonObject> loadReport(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostKitReportBytes, stop);
    if (!content)
        return content.error();
    return QJsonDocument::fromJson(*content).object(); // what is none has no "product"
}

/// What is wrong with the options; empty: nothing.
QString problemWith(const QCommandLineParser& arguments)
{
    if (arguments.isSet(u"out"_s) == arguments.isSet(u"to"_s))
        return CliText::tr("kit writes a ZIP file or a folder: use either --out or --to.");
    const QString maker = arguments.value(u"pc-maker"_s);
    if (!maker.isEmpty() && !bootKeyOf(maker))
        return CliText::tr("--pc-maker can be: %1").arg(commaSeparated(makerIds()));
    const QString language = arguments.value(u"card-language"_s);
    if (!language.isEmpty() && !languageOfCode(language))
        return CliText::tr("--card-language can be: %1").arg(commaSeparated(languageCodes()));
    if (arguments.value(u"contact"_s).size() > kMostContactLetters)
        return CliText::tr("--contact can have up to %1 characters.").arg(kMostContactLetters);
    if (arguments.value(u"company"_s).size() > kMostCompanyLetters)
        return CliText::tr("--company can have up to %1 characters.").arg(kMostCompanyLetters);
    return {};
}

Result<QByteArray> pictureOf(const QCommandLineParser& arguments, const QString& option)
{
    const QString path = arguments.value(option);
    return path.isEmpty() ? QByteArray() : loadKitPicture(path);
}

Result<KitChoices> choicesOf(const QCommandLineParser& arguments)
{
    Result<QByteArray> logo = pictureOf(arguments, u"logo"_s);
    if (!logo)
        return logo.error();
    Result<QByteArray> screen = pictureOf(arguments, u"screen"_s);
    if (!screen)
        return screen.error();
    if (!screen->isEmpty() && pictureType(*screen) != "image/png"_L1) // its name says so
        return Error{ErrorCode::KitPicture, arguments.value(u"screen"_s), {}};
    return KitChoices{
        .company = arguments.value(u"company"_s),
        .logo = *std::move(logo),
        .contact = arguments.value(u"contact"_s),
        .pcMaker = arguments.value(u"pc-maker"_s).toLower(),
        .language = languageOfCode(arguments.value(u"card-language"_s)).value_or(currentLanguage()),
        .screen = *std::move(screen)};
}

void printKit(const QString& path, const std::vector<KitFile>& kit, bool asJson,
              CommandContext& context)
{
    if (asJson) {
        QJsonArray files;
        for (const KitFile& file : kit)
            files.append(
                QJsonObject{{u"name"_s, file.name},
                            {u"bytes"_s, file.content.size()},
                            {u"sha256"_s, QString::fromLatin1(sha256Of(file.content).toHex())}});
        context.printJson({{u"kit"_s, path}, {u"files"_s, files}});
        return;
    }
    context.out << CliText::tr("The field kit is %1.").arg(QDir::toNativeSeparators(path)) << u'\n';
    for (const KitFile& file : kit)
        context.out << u"  "_s << file.name << u'\n';
    context.out << CliText::tr("Send the password separately from the medium.") << Qt::endl;
}

int runKit(const QCommandLineParser& arguments, CommandContext& context)
{
    if (const QString problem = problemWith(arguments); !problem.isEmpty())
        return context.usage(problem);
    const QString path = arguments.positionalArguments().front();
    const Result<QJsonObject> report = loadReport(path, context.stop);
    if (!report)
        return context.fail(report.error());
    const Result<KitMedium> medium = kitMedium(*report, path);
    if (!medium)
        return context.fail(medium.error());
    const Result<KitChoices> choices = choicesOf(arguments);
    if (!choices)
        return context.fail(choices.error());
    const std::vector<KitFile> kit = fieldKit(*report, *medium, *choices, context.clock);
    const bool isFolder = arguments.isSet(u"to"_s);
    const Result<> written = isFolder ? writeKitFolder(kit, arguments.value(u"to"_s))
                                      : writeKitArchive(kit, context.output);
    if (!written)
        return context.fail(written.error());
    printKit(isFolder ? arguments.value(u"to"_s) : context.output.path, kit,
             arguments.isSet(u"json"_s), context);
    return Done;
}

std::vector<OptionText> kitOptions()
{
    return {
        {"out", "FILE", QT_TRANSLATE_NOOP("cli", "The ZIP file to write."), FileUse::Written},
        {"to", "FOLDER", QT_TRANSLATE_NOOP("cli", "The folder to create, instead of a file.")},
        {"company", "TEXT", QT_TRANSLATE_NOOP("cli", "Name of your organization.")},
        {"logo", "FILE", QT_TRANSLATE_NOOP("cli", "Its logo: a PNG or JPEG file of up to 2 MiB."),
         FileUse::Read},
        {"contact", "TEXT",
         QT_TRANSLATE_NOOP("cli", "Who to call. Phone number, email address, and web "
                                  "address also go into a QR code.")},
        {"pc-maker", "MAKER",
         QT_TRANSLATE_NOOP("cli", "Show only the boot menu key of this maker: acer, asus, dell, "
                                  "fujitsu, hp, lenovo, surface, or dynabook. Default: all.")},
        {"card-language", "LANGUAGE",
         QT_TRANSLATE_NOOP("cli", "Language of card, labels, and email: en, fr, or ja. Default: "
                                  "that of this command.")},
        {"screen", "FILE",
         QT_TRANSLATE_NOOP("cli", "A picture to add, such as the one of cmgmedia boot "
                                  "--picture (PNG)."),
         FileUse::Read},
        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
        kJsonOption};
}

} // namespace

Command kitCommand()
{
    return {
        .name = "kit",
        .synopsis = "kit REPORT.json --out FILE.zip|--to FOLDER [--company TEXT]\n"
                    "    [--logo FILE] [--contact TEXT] [--pc-maker MAKER]\n"
                    "    [--card-language LANGUAGE] [--screen FILE] [--force] [--json]",
        .summary = QT_TRANSLATE_NOOP("cli", "write what goes with a medium: card, labels, email"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "Writes the field kit of a medium from its build report:\n"
            "\n"
            "card.html, one page to print for the person at the PC; label.html, labels to cut out; "
            "mail.txt, an email to copy; dates.ics, a calendar file with the day when the "
            "certificate expires; report.json; and screen.png, if you add one.\n"
            "\n"
            "The report is the output of cmgmedia build --json, or one that you saved on the "
            "Completion page. No password is in it, and none in the kit: send the password "
            "separately. Card, labels, and email don't use the network, and can be in another "
            "language than yours."),
        .options = kitOptions(),
        .examples = "cmgmedia build branch.json --json >branch-report.json\n"
                    "cmgmedia kit branch-report.json --out branch-kit.zip \\\n"
                    "    --company Contoso --logo logo.png \\\n"
                    "    --contact \"IT service desk, +1 555 0100\" --pc-maker dell",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runKit,
        .reads = allOf};
}

} // namespace cmgmedia::cli
