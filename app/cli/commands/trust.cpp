// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands/trust_simulation.h"
#include "core/configmgr/inspection_json.h"
#include "core/image/errors.h"
#include "core/pipeline/trusted_boot_image.h"
#include "core/registry/certificate_file.h"
#include "core/registry/reg_file.h"
#include "core/registry/trust_review.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr auto kDisallowedStore = "Disallowed"_L1; // which is never changed

/// A WIM without a registry is no Windows PE, and trusts nothing that could be listed.
Result<OpenedBootImage> openWindowsPe(const QString& wimPath, int index,
                                      const std::stop_token& stop)
{
    Result<OpenedBootImage> opened = openBootImage(wimPath, index, stop);
    if (opened && !opened->image.hasSoftwareHive)
        return Error{ErrorCode::SoftwareHiveMissing, wimPath, {}};
    return opened;
}

/// Of several images, which of them it is about; and of any, that no PC starts it.
void nameImage(const BootImage& image, CommandContext& context)
{
    if (image.bootIndex == 0)
        context.err << CliText::tr(
            "No image in this WIM is marked as bootable (boot index 0), so a PC would "
            "stop with 0xc0000225. To have cmgmedia build mark one, set "
            "bootImage.makeBootable in the profile.")
                    << u'\n' << Qt::flush;
    if (image.images.size() < 2)
        return;
    const QString boots = image.index == image.bootIndex ? CliText::tr("the one that starts")
                          : image.bootIndex > 0
                              ? CliText::tr("image %1 starts").arg(image.bootIndex)
                              : CliText::tr("none of them starts");
    context.err << CliText::tr("Image %1 of %2 (%3): %4.")
                       .arg(image.index)
                       .arg(image.images.size())
                       .arg(oneLine(image.image.name), boots)
                << u'\n' << Qt::flush;
}

QJsonObject imageJson(const BootImage& image)
{
    return {{u"image"_s, image.index},
            {u"images"_s, static_cast<qint64>(image.images.size())},
            {u"bootIndex"_s, image.bootIndex}};
}

QJsonObject joined(QJsonObject object, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void printCertificate(const Certificate& certificate, const QString& store, const char* what,
                      QTextStream& to)
{
    to << u"%1%2  %3  %4  %5\n"_s.arg(QLatin1StringView(what), -9)
              .arg(store, -8)
              .arg(certificate.thumbprintText(), certificate.notAfter.date().toString(Qt::ISODate),
                   certificate.subject);
}

void printStored(const StoredCertificate& stored, const char* what, QTextStream& to)
{
    printCertificate(stored.certificate, storeName(stored.store), what, to);
}

void printStores(const TrustStores& stores, const CommandContext& context)
{
    constexpr int kBelowStore = 9 + 8 + 2;
    for (const StoredCertificate& stored : stores.trusted) {
        printStored(stored, "", context.out);
        for (const StoreFlaw flaw : storeFlaws(stored, stores, context.clock.now))
            context.out << QString(kBelowStore, u' ') << u"✗ "_s << flawText(flaw).translated()
                        << u'\n';
    }
    for (const Certificate& certificate : stores.disallowed)
        printCertificate(certificate, u"Disallowed"_s, "", context.out);
    for (const UnreadableCertificate& over : stores.unreadable)
        context.out << u"%1%2  %3  "_s.arg(QString(), -9).arg(over.store, -8).arg(over.key)
                    << CliText::tr("can't be read: %1").arg(over.why.translated()) << u'\n';
    const auto isTrust = [](const UnreadableCertificate& over) {
        return over.store != kDisallowedStore;
    };
    if (stores.trusted.empty() && std::ranges::any_of(stores.unreadable, isTrust))
        context.out << CliText::tr(
            "The boot image has no readable certificate in ROOT, AuthRoot, and CA.")
                    << u'\n';
    else if (stores.trusted.empty())
        context.out << CliText::tr(
            "The boot image trusts no certificates: its stores ROOT, AuthRoot, and CA "
            "are empty.")
                    << u'\n';
    context.out.flush();
}

int runList(const QCommandLineParser& arguments, const QString& wim, CommandContext& context)
{
    const Result<OpenedBootImage> opened =
        openWindowsPe(wim, arguments.value(u"index"_s).toInt(), context.stop);
    if (!opened)
        return context.fail(opened.error());
    const TrustStores stores = opened->stores();
    if (arguments.isSet(u"json"_s)) {
        context.printJson(joined(storesJson(stores, context.clock), imageJson(opened->image)));
        return Done;
    }
    nameImage(opened->image, context);
    printStores(stores, context);
    return Done;
}

QJsonArray leftOutJson(const TrustPick& pick)
{
    QJsonArray list;
    for (const LeftOut& left : pick.leftOut)
        list << QJsonObject{{u"subject"_s, left.certificate.subject},
                            {u"thumbprint"_s, left.certificate.thumbprintText()},
                            {u"reason"_s, QLatin1StringView(left.code.name)},
                            {u"sentence"_s, leftOutText(left).english()}};
    return list;
}

/// What somebody who added them should know.
std::vector<Text> warningsOf(const TrustedBootImageOptions& options, const TrustPick& pick)
{
    std::vector<Text> warnings;
    for (const LeftOut& left : pick.leftOut)
        warnings.push_back(leftOutText(left));
    for (const OfferedTrust& file : options.add) {
        for (const Text& remark : file.remarks)
            warnings.push_back(Text::labelled(file.path, remark));
    }
    for (const Certificate& certificate : pick.taken) {
        for (const Text& doubt : trustDoubts(certificate))
            warnings.push_back(doubt);
    }
    return warnings;
}

void printReport(const TrustedBootImage& made, const TrustedBootImageOptions& options,
                 const QCommandLineParser& arguments, CommandContext& context)
{
    const TrustReport& report = made.report;
    for (const Text& warning : warningsOf(options, made.pick))
        context.err << warning.translated() << u'\n';
    context.err.flush();
    if (arguments.isSet(u"json"_s)) {
        context.printJson(
            joined({{u"added"_s, trustJson(report.added, context.clock)},
                    {u"alreadyThere"_s, trustJson(report.alreadyThere, context.clock)},
                    {u"removed"_s, trustJson(report.removed, context.clock)},
                    {u"removedUnreadable"_s, unreadableJson(report.removedUnreadable)},
                    {u"leftOut"_s, leftOutJson(made.pick)}},
                   imageJson(made.image)));
        return;
    }
    nameImage(made.image, context);
    for (const StoredCertificate& stored : report.added)
        printStored(stored, "added", context.out);
    for (const StoredCertificate& stored : report.alreadyThere)
        printStored(stored, "there", context.out);
    for (const StoredCertificate& stored : report.removed)
        printStored(stored, "removed", context.out);
    for (const UnreadableCertificate& over : report.removedUnreadable)
        context.out << u"%1%2  %3\n"_s.arg(u"removed"_s, -9).arg(over.store, -8).arg(over.key);
    context.out.flush();
}

int write(TrustedBootImageOptions options, const QCommandLineParser& arguments,
          CommandContext& context)
{
    options.output = context.output;
    options.index = arguments.value(u"index"_s).toInt();
    SilentSink sink;
    Work work{sink, context.stop};
    const Result<TrustedBootImage> made = writeTrustedBootImage(options, context.clock, work);
    if (!made)
        return context.fail(made.error());
    printReport(*made, options, arguments, context);
    return Done;
}

int runAdd(const QCommandLineParser& arguments, const QString& wim, const QStringList& files,
           CommandContext& context)
{
    TrustedBootImageOptions options;
    options.wimPath = wim;
    for (const QString& file : files) {
        Result<CertificateContent> content = loadCertificates(file);
        if (!content)
            return context.fail(content.error());
        options.add.push_back(
            {file, std::move(content->certificates), std::move(content->remarks)});
    }
    return write(std::move(options), arguments, context);
}

/// Its name as list shows it, which need not be a thumbprint.
bool isUnreadableKey(const QString& name, const QCommandLineParser& arguments, const QString& wim,
                     const CommandContext& context)
{
    const Result<OpenedBootImage> opened =
        openBootImage(wim, arguments.value(u"index"_s).toInt(), context.stop);
    return opened
           && std::ranges::any_of(opened->unreadable, [&name](const UnreadableCertificate& over) {
                  return over.store != kDisallowedStore && over.key == name;
              });
}

int runRemove(const QCommandLineParser& arguments, const QString& wim,
              const QStringList& thumbprints, CommandContext& context)
{
    static const QRegularExpression fortyDigits(u"^[0-9A-Fa-f]{40}$"_s);
    TrustedBootImageOptions options;
    options.wimPath = wim;
    for (QString thumbprint : thumbprints) {
        if (isUnreadableKey(thumbprint, arguments, wim, context)) {
            options.removeKeys << thumbprint;
            continue;
        }
        // As copied from a certificate's dialog: with blanks, colons or an invisible first mark.
        thumbprint.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!fortyDigits.match(thumbprint).hasMatch())
            return context.usage(
                CliText::tr("%1 isn't a thumbprint: 40 hex digits are needed.").arg(thumbprint));
        options.remove.push_back(QByteArray::fromHex(thumbprint.toLatin1()));
    }
    return write(std::move(options), arguments, context);
}

int runExport(const QCommandLineParser& arguments, const QString& wim, CommandContext& context)
{
    const Result<OpenedBootImage> opened =
        openWindowsPe(wim, arguments.value(u"index"_s).toInt(), context.stop);
    if (!opened)
        return context.fail(opened.error());
    nameImage(opened->image, context);
    const RegRoot root = arguments.isSet(u"software"_s) ? RegRoot::Software : RegRoot::WinpeOffline;
    const Result<> written = writeOutput(context.output, exportReg(opened->trust, root));
    return written ? Done : context.fail(written.error());
}

/// The boot image, and certificates but no thumbprints.
QStringList filesOf(const QStringList& words)
{
    return words.first() == "remove"_L1 ? words.mid(1, 1) : words.mid(1);
}

int runTrust(const QCommandLineParser& arguments, CommandContext& context)
{
    const QStringList words = arguments.positionalArguments();
    const QString& action = words.at(0);
    const QString& wim = words.at(1);
    const QStringList rest = words.mid(2);
    if (arguments.isSet(u"index"_s) && arguments.value(u"index"_s).toInt() < 1)
        return context.usage(CliText::tr("--index needs the number of an image, from 1, not %1.")
                                 .arg(arguments.value(u"index"_s)));
    if (action == "list"_L1 && rest.isEmpty())
        return runList(arguments, wim, context);
    if (action == "simulate"_L1 && !rest.isEmpty())
        return simulateTrust(arguments, context);
    const bool writes = action == "export"_L1 || action == "add"_L1 || action == "remove"_L1;
    if (writes && !arguments.isSet(u"out"_s))
        return context.usage(CliText::tr("trust %1 needs --out FILE.").arg(action));
    if (action == "export"_L1 && rest.isEmpty())
        return runExport(arguments, wim, context);
    if (action == "add"_L1 && !rest.isEmpty())
        return runAdd(arguments, wim, rest, context);
    if (action == "remove"_L1 && !rest.isEmpty())
        return runRemove(arguments, wim, rest, context);
    return context.usage(
        CliText::tr("trust has: list WIM, add WIM CERT..., remove WIM THUMBPRINT..., export "
                    "WIM, simulate WIM GATEWAY.cer CERT..."));
}

} // namespace

Command trustCommand()
{
    return {
        .name = "trust",
        .synopsis = "trust list WIM [--index N] [--json]\n"
                    "trust add WIM --out NEW CERT... [--index N] [--force] [--json]\n"
                    "trust remove WIM --out NEW THUMBPRINT... [--index N] [--force]\n"
                    "      [--json]\n"
                    "trust export WIM --out FILE.reg [--index N] [--software]\n"
                    "      [--force]\n"
                    "trust simulate WIM GATEWAY.cer [CERT...] [--host NAME]\n"
                    "      [--index N] [--json]",
        .summary =
            QT_TRANSLATE_NOOP("cli", "show and change the certificates that a boot image trusts"),
        .description = QT_TRANSLATE_NOOP(
            "cli", "Works on the registry hive in a boot.wim: without mounting, DISM, or "
                   "Windows. Roots are added to ROOT and AuthRoot, intermediate CAs to CA. A "
                   "file can contain several certificates: those that aren't CA certificates, "
                   "have expired, or lack their issuer aren't used, and are listed. A file "
                   "without any usable certificate is refused. list marks certificates that "
                   "have no effect where they are. You can remove unreadable entries by the "
                   "name that list shows. The boot image itself is never changed: add and "
                   "remove write a new one, which gets its name after it was verified.\n"
                   "\n"
                   "CERT is a .cer, .crt, or .pem file (DER, PEM, or bare Base64 in any "
                   "encoding, also several certificates), a .p7b, a .sst, or a .reg file. "
                   "From a .reg file, only the certificates are used. export writes a file "
                   "that regedit imports into a hive loaded as "
                   "HKEY_LOCAL_MACHINE\\winpe-offline.\n"
                   "\n"
                   "simulate says whether Windows PE, started from this boot image, will "
                   "trust the gateway with this certificate, and if not, why. With CERT, it "
                   "checks as if those certificates were added. It uses only the certificates "
                   "in the hive and doesn't check revocation. The exit code is 1 if the "
                   "gateway isn't trusted.\n"
                   "\n"
                   "Don't replace a site's boot.<package ID>.wim with the result, because "
                   "distribution points compare its hash. Use it for media."),
        .options = {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "The new file."), FileUse::Written},
                    {"index", "N",
                     QT_TRANSLATE_NOOP("cli", "Image in the WIM. Default: the one that starts.")},
                    {"host", "NAME",
                     QT_TRANSLATE_NOOP(
                         "cli",
                         "The name that the medium asks for. Without it, names aren't compared.")},
                    {"software", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Export for HKEY_LOCAL_MACHINE\\SOFTWARE instead.")},
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
                    kJsonOption},
        .examples = "cmgmedia trust list boot.wim\n"
                    "cmgmedia trust add boot.wim --out boot-cmg.wim root.cer issuing.cer\n"
                    "cmgmedia trust simulate boot.wim gateway.cer root.cer issuing.cer",
        .minArguments = 2,
        .maxArguments = -1,
        .run = runTrust,
        .reads = filesOf};
}

} // namespace cmgmedia::cli
