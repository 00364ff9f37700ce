// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/commands/trust_simulation.h"
#include "core/base/atomic_file.h"
#include "core/configmgr/description.h"
#include "core/pipeline/trusted_boot_image.h"
#include "core/registry/reg_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

Result<std::vector<StoredCertificate>> listed(const QString& wimPath, int index)
{
    Result<OpenedBootImage> opened = openBootImage(wimPath, index);
    if (!opened)
        return opened.error();
    return std::move(opened->trust);
}

void printStored(const StoredCertificate& stored, const char* what, QTextStream& to)
{
    to << u"%1%2  %3  %4  %5\n"_s.arg(QLatin1StringView(what), -9)
              .arg(storeName(stored.store), -8)
              .arg(stored.certificate.thumbprintText(),
                   stored.certificate.notAfter.date().toString(Qt::ISODate),
                   stored.certificate.subject);
}

int runList(const QCommandLineParser& arguments, const QString& wim, Console& console)
{
    const Result<std::vector<StoredCertificate>> trust =
        listed(wim, arguments.value(u"index"_s).toInt());
    if (!trust)
        return console.fail(trust.error());
    if (arguments.isSet(u"json"_s)) {
        console.printJson({{u"trust"_s, describeTrust(*trust, console.clock)}});
        return Done;
    }
    for (const StoredCertificate& stored : *trust)
        printStored(stored, "", console.out);
    console.out.flush();
    return Done;
}

void printReport(const TrustReport& report, const QCommandLineParser& arguments, Console& console)
{
    if (arguments.isSet(u"json"_s)) {
        console.printJson({{u"added"_s, describeTrust(report.added, console.clock)},
                           {u"alreadyThere"_s, describeTrust(report.alreadyThere, console.clock)},
                           {u"removed"_s, describeTrust(report.removed, console.clock)}});
        return;
    }
    for (const StoredCertificate& stored : report.added)
        printStored(stored, "added", console.out);
    for (const StoredCertificate& stored : report.alreadyThere)
        printStored(stored, "there", console.out);
    for (const StoredCertificate& stored : report.removed)
        printStored(stored, "removed", console.out);
    console.out.flush();
}

int write(TrustedBootImageOptions options, const QCommandLineParser& arguments, Console& console)
{
    options.outputPath = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    options.index = arguments.value(u"index"_s).toInt();
    options.mayReplace = arguments.isSet(u"force"_s);
    SilentSink sink;
    Work work{sink, console.stop};
    const Result<TrustReport> report = writeTrustedBootImage(options, console.clock, work);
    if (!report)
        return console.fail(report.error());
    printReport(*report, arguments, console);
    return Done;
}

int runAdd(const QCommandLineParser& arguments, const QString& wim, const QStringList& files,
           Console& console)
{
    TrustedBootImageOptions options;
    options.wimPath = wim;
    for (const QString& file : files) {
        const Result<std::vector<Certificate>> certificates = loadTrustFile(file);
        if (!certificates)
            return console.fail(certificates.error());
        options.add.insert(options.add.end(), certificates->begin(), certificates->end());
    }
    return write(std::move(options), arguments, console);
}

int runRemove(const QCommandLineParser& arguments, const QString& wim,
              const QStringList& thumbprints, Console& console)
{
    constexpr qsizetype kThumbprintBytes = 20;
    TrustedBootImageOptions options;
    options.wimPath = wim;
    for (QString thumbprint : thumbprints) {
        // As copied from a certificate's dialog: with blanks, colons or an invisible first mark.
        thumbprint.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const QByteArray bytes = QByteArray::fromHex(thumbprint.toLatin1());
        if (bytes.size() != kThumbprintBytes)
            return console.usage(
                text("%1 is not a thumbprint: 40 hex digits are needed.").arg(thumbprint));
        options.remove.push_back(bytes);
    }
    return write(std::move(options), arguments, console);
}

int runExport(const QCommandLineParser& arguments, const QString& wim, Console& console)
{
    const QString out = arguments.value(u"out"_s);
    if (QFileInfo::exists(out) && !arguments.isSet(u"force"_s))
        return console.fail({ErrorCode::OutputExists, out, {}});
    const Result<std::vector<StoredCertificate>> trust =
        listed(wim, arguments.value(u"index"_s).toInt());
    if (!trust)
        return console.fail(trust.error());
    const RegRoot root = arguments.isSet(u"software"_s) ? RegRoot::Software : RegRoot::WinpeOffline;
    const Result<> written = writeFileAtomically(out, exportReg(*trust, root));
    return written ? Done : console.fail(written.error());
}

int run(const QCommandLineParser& arguments, Console& console)
{
    const QStringList words = arguments.positionalArguments();
    const QString& action = words.at(0);
    const QString& wim = words.at(1);
    const QStringList rest = words.mid(2);
    if (action == "list"_L1 && rest.isEmpty())
        return runList(arguments, wim, console);
    if (action == "simulate"_L1 && !rest.isEmpty())
        return simulateTrust(arguments, console);
    if (!arguments.isSet(u"out"_s))
        return console.usage(text("trust %1 needs --out FILE.").arg(action));
    if (action == "export"_L1 && rest.isEmpty())
        return runExport(arguments, wim, console);
    if (action == "add"_L1 && !rest.isEmpty())
        return runAdd(arguments, wim, rest, console);
    if (action == "remove"_L1 && !rest.isEmpty())
        return runRemove(arguments, wim, rest, console);
    return console.usage(text("trust knows: list WIM, add WIM CERT..., remove WIM THUMBPRINT..., "
                              "export WIM, simulate WIM GATEWAY.cer CERT..."));
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
        .summary = QT_TRANSLATE_NOOP("cli", "show and change what a boot image trusts"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "Works on the registry hive inside a boot.wim: no mount, no DISM, no Windows. Roots "
            "go into ROOT and AuthRoot, intermediate CAs into CA; other certificates are refused, "
            "and so is a CA whose issuer is missing. The boot image itself is never written: add "
            "and remove write a new one, read back before it gets its name.\n\n"
            "CERT is a .cer, .crt or .pem (DER or PEM, several in one), a .p7b or a .reg. From a "
            ".reg only the certificates are taken. export writes one that regedit imports into a "
            "hive loaded as HKEY_LOCAL_MACHINE\\winpe-offline.\n\n"
            "simulate says whether Windows PE, started from this boot image, will trust the "
            "gateway "
            "with this certificate, and why not; with CERT as if those were added. It verifies "
            "against exactly the certificates in the hive and does not look up revocation. It "
            "ends with 1 where the gateway is not trusted.\n\n"
            "Do not replace the boot.<package ID>.wim of a site with the result: distribution "
            "points compare its hash. Use it for media."),
        .options = {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "The new file.")},
                    {"index", "N",
                     QT_TRANSLATE_NOOP("cli", "Image in the WIM; otherwise the one that boots.")},
                    {"host", "NAME",
                     QT_TRANSLATE_NOOP("cli", "The name that the medium asks for; otherwise names "
                                              "are not compared.")},
                    {"software", nullptr,
                     QT_TRANSLATE_NOOP("cli", "Export for HKEY_LOCAL_MACHINE\\SOFTWARE instead.")},
                    {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace a file that exists.")},
                    kJsonOption},
        .examples = "cmgmedia trust list boot.wim\n"
                    "cmgmedia trust add boot.wim --out boot-cmg.wim root.cer issuing.cer\n"
                    "cmgmedia trust simulate boot.wim gateway.cer root.cer issuing.cer",
        .minArguments = 2,
        .maxArguments = -1,
        .run = run};
}

} // namespace cmgmedia::cli
