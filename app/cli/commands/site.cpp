// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands/site_text.h"
#include "app/cli/passwords.h"
#include "core/base/byte_source.h"
#include "core/inquiry/own_sids.h"
#include "core/inquiry/site_reader.h"
#include "core/inquiry/site_script.h"
#include "core/powershell/power_shell_text.h"
#include "core/profile/errors.h"
#include "core/profile/profile_locks.h"
#include "core/registry/certificate_file.h"
#include "core/site/site_snapshot_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr qint64 kMostReportBytes = 64LL << 20;
constexpr int kMostTimeoutSeconds = 120;
constexpr int kMsPerSecond = 1000;

/// Into the file of --out, or to be read.
int writeScript(const QString& script, CommandContext& context)
{
    if (context.output.path.isEmpty()) {
        context.out << script << Qt::flush;
        return Done;
    }
    const Result<> written = writeOutput(context.output, scriptFileContent(script));
    return written ? Done : context.fail(written.error());
}

int printSiteScript(const QStringList& words, const QCommandLineParser& arguments,
                    CommandContext& context)
{
    SiteScriptOrder order;
    if (words.size() > 1) {
        const Result<MediaProfile> profile = readProfile(words.at(1), context);
        if (!profile)
            return context.fail(profile.error());
        order = siteScriptOrder(*profile);
        for (const auto& [option, key] :
             {std::pair{u"task-sequence"_s, ProfileKey::SiteTaskSequence},
              std::pair{u"provider"_s, ProfileKey::ConsoleProvider}}) {
            const std::optional<QString> reason = lockReason(*profile, key);
            if (reason && arguments.isSet(option))
                return context.fail(
                    {ErrorCode::AnswerLocked, QString(keyPath(key)), oneLine(*reason)});
        }
    }
    if (arguments.isSet(u"task-sequence"_s))
        order.taskSequences = arguments.values(u"task-sequence"_s);
    order.collections = arguments.values(u"collection"_s);
    if (arguments.isSet(u"provider"_s))
        order.provider = arguments.value(u"provider"_s);
    return writeScript(siteScript(order), context);
}

int showSnapshot(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    const Result<SiteSnapshot> snapshot = loadSiteSnapshot(path, context.stop);
    if (!snapshot)
        return context.fail(snapshot.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(snapshotJson(*snapshot));
    else
        context.out << snapshotText(*snapshot) << Qt::flush;
    return Done;
}

Result<MediumMark> markOfReport(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    const Result<QByteArray> content = file->readAll(kMostReportBytes, stop);
    if (!content)
        return content.error();
    return mediumMark(QJsonDocument::fromJson(*content).object(), path);
}

Result<MediumMark> markOfMedium(const QString& path, const QCommandLineParser& arguments,
                                CommandContext& context)
{
    const Result<Gathering> found = gatherBareMedium(path, arguments, context);
    if (!found)
        return found.error();
    MediumMark mark = mediumMark(*found->facts.variables, found->facts.medium->label);
    if (mark.thumbprint.isEmpty())
        return Error{ErrorCode::Unsupported, path,
                     CliText::text("it has no certificate that you could block")};
    return mark;
}

int printLost(const QString& path, const QCommandLineParser& arguments, CommandContext& context)
{
    const bool isReport = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const Result<MediumMark> mark =
        isReport ? markOfReport(path, context.stop) : markOfMedium(path, arguments, context);
    if (!mark)
        return context.fail(mark.error());
    if (!context.output.path.isEmpty()) {
        const Result<> written = writeOutput(
            context.output, scriptFileContent(blockScript(*mark, arguments.value(u"provider"_s))));
        if (!written)
            return context.fail(written.error());
    }
    if (arguments.isSet(u"json"_s))
        context.printJson(lostJson(*mark));
    else
        context.out << lostText(*mark) << Qt::flush;
    return Done;
}

/// PEM of all that a file holds, whatever its form.
Result<QByteArray> trustedOf(const QString& path)
{
    const Result<CertificateContent> content = loadCertificates(path);
    if (!content)
        return content.error();
    return pemOf(content->certificates);
}

int fetchSnapshot(const QString& server, const QCommandLineParser& arguments,
                  CommandContext& context)
{
    if (context.output.path.isEmpty())
        return context.usage(CliText::tr("site fetch writes a file: name it with --out"));
    SiteFetchOrder order{.service = {.server = server},
                         .taskSequences = arguments.values(u"task-sequence"_s),
                         .collections = arguments.values(u"collection"_s),
                         .siteCode = arguments.value(u"site-code"_s),
                         .ownSids = ownSids()};
    if (const QString seconds = arguments.value(u"timeout"_s); !seconds.isEmpty()) {
        bool isNumber = false;
        const int asked = seconds.toInt(&isNumber);
        if (!isNumber || asked < 1 || asked > kMostTimeoutSeconds)
            return context.usage(
                CliText::tr("--timeout needs seconds, 1 to %1").arg(kMostTimeoutSeconds));
        order.service.timeoutMs = asked * kMsPerSecond;
    }
    if (const QString ca = arguments.value(u"ca"_s); !ca.isEmpty()) {
        Result<QByteArray> trusted = trustedOf(ca);
        if (!trusted)
            return context.fail(trusted.error());
        order.service.trusted = *std::move(trusted);
    }
    if (context.showsProgress)
        context.err << CliText::tr("Asking %1 ...").arg(server) << '\n' << Qt::flush;
    const Result<SiteSnapshot> snapshot =
        fetchSite(order, *httpClient(), context.clock, context.stop);
    if (!snapshot)
        return context.fail(snapshot.error());
    if (const Result<> written = writeOutput(context.output, siteSnapshotJson(*snapshot)); !written)
        return context.fail(written.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(snapshotJson(*snapshot));
    else
        context.out << snapshotText(*snapshot) << Qt::flush;
    return Done;
}

int runSite(const QCommandLineParser& arguments, CommandContext& context)
{
    const QStringList words = arguments.positionalArguments();
    const QString& action = words.front();
    if (action == "script"_L1)
        return printSiteScript(words, arguments, context);
    if (words.size() == 2 && action == "show"_L1)
        return showSnapshot(words.at(1), arguments, context);
    if (words.size() == 2 && action == "fetch"_L1)
        return fetchSnapshot(words.at(1), arguments, context);
    if (words.size() == 2 && action == "lost"_L1)
        return printLost(words.at(1), arguments, context);
    return context.usage(
        CliText::tr("site has: script [PROFILE], fetch SERVER, show SNAPSHOT, lost MEDIUM or "
                    "REPORT"));
}

std::vector<OptionText> siteOptions()
{
    return {
        {"task-sequence", "ID",
         QT_TRANSLATE_NOOP("cli", "Package ID of a task sequence to ask about. Repeat it "
                                  "for more. Without it: the profile's, or else all that "
                                  "media can start.")},
        {"collection", "ID",
         QT_TRANSLATE_NOOP("cli", "Collection to ask about, in addition to those with "
                                  "deployments. Repeat it for more.")},
        {"provider", "SERVER",
         QT_TRANSLATE_NOOP("cli", "Server with the SMS Provider. Without it, the "
                                  "console's own.")},
        {"out", "FILE", QT_TRANSLATE_NOOP("cli", "Write the script or the snapshot to a file."),
         FileUse::Written},
        {"ca", "FILE",
         QT_TRANSLATE_NOOP("cli", "Certificates to trust for this server, instead of "
                                  "those that this computer trusts: its CA's, or its "
                                  "own if it's self-signed."),
         FileUse::Read},
        {"site-code", "CODE",
         QT_TRANSLATE_NOOP("cli", "The site to ask, if the server knows several.")},
        {"timeout", "SECONDS", QT_TRANSLATE_NOOP("cli", "Time limit for one answer. Default: 30.")},
        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
        kJsonOption,
        kMediaPasswordOption};
}

} // namespace

Command siteCommand()
{
    return {.name = "site",
            .synopsis = "site script [PROFILE] [--task-sequence ID]...\n"
                        "     [--collection ID]... [--provider SERVER]\n"
                        "     [--out FILE.ps1] [--force]\n"
                        "site fetch SERVER --out FILE.json [--ca FILE]\n"
                        "     [--task-sequence ID]... [--collection ID]...\n"
                        "     [--site-code CODE] [--timeout SECONDS] [--force] [--json]\n"
                        "site show SNAPSHOT [--json]\n"
                        "site lost MEDIUM|REPORT.json [--provider SERVER]\n"
                        "     [--out FILE.ps1] [--force] [--json]\n"
                        "     [--media-password-file FILE]",
            .summary = QT_TRANSLATE_NOOP("cli", "check settings that only the site knows"),
            .description = QT_TRANSLATE_NOOP(
                "cli",
                "Only the site knows its client settings, deployments, content on the "
                "gateway, version, and whether a medium's certificate is blocked. Anyone "
                "who may read them there can create a snapshot, and with site.snapshot in "
                "a profile, check uses it anywhere.\n"
                "\n"
                "script prints a script for Windows PowerShell 5.1. Run it on a PC with "
                "the console with an account that has read access, such as Read-only "
                "Analyst. It only reads, and writes site-snapshot.json in its own folder. "
                "It reads only the listed properties of each object: no task sequence "
                "steps, no accounts, no passwords.\n"
                "\n"
                "fetch asks the AdminService of the server with the SMS Provider over HTTPS, and "
                "writes the same snapshot. Use the full name of the server: it signs in with "
                "your Kerberos ticket, from signing in to Windows or from kinit, and never "
                "asks for a password. It only reads, uses no proxy, follows no redirect, and "
                "asks no other server. "
                "The AdminService doesn't offer the default client settings; the script reads "
                "them.\n"
                "\n"
                "show lists what a snapshot contains, and who created it when.\n"
                "\n"
                "lost helps if you lose a medium: what to block in the site, what that "
                "stops and what it doesn't, what to change, and how to check that it "
                "worked. It needs the medium itself, another one from the same import, or "
                "its build report. --out writes the script that blocks the certificate in "
                "the console. Run it with -WhatIf first."),
            .options = siteOptions(),
            .examples = "cmgmedia site script branch.json --out site-snapshot.ps1\n"
                        "cmgmedia site fetch cm01.contoso.com --out site-snapshot.json\n"
                        "cmgmedia site show site-snapshot.json\n"
                        "cmgmedia site lost branch-report.json --out block-medium.ps1",
            .minArguments = 1,
            .maxArguments = 2,
            .run = runSite,
            .reads = [](const QStringList& words) {
                return words.value(0) == "fetch"_L1 ? QStringList() : words.mid(1);
            }};
}

} // namespace cmgmedia::cli
