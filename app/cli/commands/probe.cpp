// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/cli_text.h"
#include "app/cli/passwords.h"
#include "core/package/package_list.h"
#include "core/probe/probe_gateway.h"
#include "core/probe/probe_report.h"
#include "core/registry/certificate_file.h"
#include "core/validation/rules/probe_parts.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

constexpr int kMostSeconds = 600;

/// What is asked, and what is known beside the answer.
struct ProbeTarget {
    ProbeOrder order;
    Facts facts;
};

/// What is meant to be a file, whether or not it is there: DNS has no names that end so.
bool isSpelledLikeFile(const QString& word)
{
    static constexpr const char* kEndings[] = {".json", ".iso", ".img",        ".wim", ".dat",
                                               ".xml",  ".cer", ".crt",        ".pem", ".p7b",
                                               ".pfx",  ".p12", kPackageSuffix};
    return !word.startsWith("https://"_L1, Qt::CaseInsensitive)
           && std::ranges::any_of(kEndings, [&word](const char* ending) {
                  return word.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
              });
}

/// Why a boot image or certificate that the answer is judged by could not be read; nullopt: all
/// could. The other files of a profile have no part in it.
std::optional<Error> errorOfTrust(const Gathering& gathering)
{
    for (const Field field : {Field::BootImage, Field::Trust}) {
        if (const GatherError* found = gathering.errorOf(field))
            return found->error;
    }
    const Error* error = gathering.facts.cmgCertificate.error();
    return error ? std::optional(*error) : std::nullopt;
}

Result<Gathering> gatheredFrom(const QString& path, const QCommandLineParser& arguments,
                               CommandContext& context)
{
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return gatherBareMedium(path, arguments, context);
    Result<GatheredBuild> build = gatherBuild(arguments, NewPassword::NotNeeded, context);
    if (!build)
        return build.error();
    if (std::optional<Error> error = errorOfTrust(build->inputs))
        return *std::move(error);
    return std::move(build->inputs);
}

/// nullopt: a name that is none.
Result<std::optional<ProbeTarget>> targetOf(const QCommandLineParser& arguments,
                                            CommandContext& context)
{
    const QString word = arguments.positionalArguments().front();
    ProbeTarget target;
    if (!QFileInfo::exists(word)) {
        if (isSpelledLikeFile(word))
            return Error{ErrorCode::NotFound, word, {}};
        const std::optional<ProbeOrder> order = orderFor(word);
        if (!order)
            return std::optional<ProbeTarget>();
        target.order = *order;
        target.facts.clock = context.clock;
        return std::optional(std::move(target));
    }
    Result<Gathering> gathering = gatheredFrom(word, arguments, context);
    if (!gathering)
        return gathering.error();
    const std::optional<ProbeOrder> order = orderOf(gathering->facts);
    if (!order)
        return Error{ErrorCode::Unsupported, word, CliText::text("it names no gateway")};
    target.order = *order;
    target.facts = std::move(gathering->facts);
    return std::optional(std::move(target));
}

Result<> addTrusted(const QStringList& files, ProbeOrder& order)
{
    for (const QString& file : files) {
        const Result<CertificateContent> content = loadCertificates(file);
        if (!content)
            return content.error();
        if (!order.stores)
            order.stores = TrustStores{};
        for (const Certificate& one : content->certificates)
            order.stores->trusted.push_back({one, one.kind == CertificateKind::Intermediate
                                                      ? SystemStore::Ca
                                                      : SystemStore::Root});
    }
    return {};
}

Result<> addExpected(const QString& file, ProbeOrder& order)
{
    if (file.isEmpty())
        return {};
    const Result<ServerCertificate> expected = loadServerCertificate(file);
    if (!expected)
        return expected.error();
    order.expected = expected->server;
    return {};
}

/// What is wrong with the options; empty: nothing.
QString takeOptions(const QCommandLineParser& arguments, ProbeOrder& order)
{
    static const QRegularExpression resolver(
        uR"(^([0-9.]+(:\d{1,5})?|[0-9A-Fa-f:]+|\[[0-9A-Fa-f:]+\](:\d{1,5})?)$)"_s);
    order.proxy = arguments.value(u"proxy"_s);
    if (!order.proxy.isEmpty() && !isUsableProxy(order.proxy))
        return CliText::tr("--proxy needs http://HOST:PORT, without a user name: Windows PE can't "
                           "sign in to a proxy");
    order.resolver = arguments.value(u"resolver"_s);
    if (!order.resolver.isEmpty() && !resolver.match(order.resolver).hasMatch())
        return CliText::tr("--resolver needs an address, and a port if it isn't 53");
    for (const QString& text : arguments.values(u"connect-to"_s)) {
        const std::optional<ConnectTo> route = connectToOf(text);
        if (!route)
            return CliText::tr("--connect-to needs HOST:PORT:ADDRESS:PORT");
        order.routes.push_back(*route);
    }
    const QStringList only = arguments.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& name : only) {
        const std::optional<ProbeStep> step = stepOf(name);
        if (!step)
            return CliText::tr("--only has: names, reach, tls, trust, http, revocation, proxy");
        order.only.push_back(*step);
    }
    if (order.proxy.isEmpty()
        && std::ranges::find(order.only, ProbeStep::Proxy) != order.only.end())
        return CliText::tr("--only proxy needs --proxy");
    if (const QString seconds = arguments.value(u"seconds"_s); !seconds.isEmpty()) {
        order.seconds = seconds.toInt();
        if (order.seconds < 1 || order.seconds > kMostSeconds)
            return CliText::tr("--seconds needs a number, 1 to %1").arg(kMostSeconds);
    }
    return {};
}

int probeExitCode(const ProbeReport& report)
{
    switch (report.verdict()) {
    case ProbeReport::Verdict::Fine:
        return Done;
    case ProbeReport::Verdict::Blocked:
        return Blocked;
    case ProbeReport::Verdict::Unasked:
        return Failed;
    case ProbeReport::Verdict::Stopped:
        return Interrupted;
    }
    Q_UNREACHABLE();
}

int askAndPrint(ProbeTarget& target, const QCommandLineParser& arguments, CommandContext& context)
{
    context.err << oneLine(contactsText(target.order.host).translated()) << u'\n' << Qt::flush;
    if (context.showsProgress)
        target.order.begins = [&context](ProbeStep step) {
            context.err << stepText(step).translated() << u" ...\n"_s << Qt::flush;
        };
    SilentSink sink;
    target.facts.gateway =
        std::make_shared<const GatewayAnswer>(probeGateway(target.order, {sink, context.stop}));
    const ProbeReport report = probeReport(target.facts);
    if (!context.output.path.isEmpty() && !report.answer.tls.chain.empty()) {
        const Result<> written = writeOutput(context.output, chainPem(report.answer));
        if (!written)
            return context.fail(written.error());
    }
    if (arguments.isSet(u"json"_s))
        context.printJson(probeJson(report));
    else
        context.out << probeText(report) << Qt::flush;
    return probeExitCode(report);
}

int runProbe(const QCommandLineParser& arguments, CommandContext& context)
{
    ProbeOrder options; // before anything takes long
    if (const QString problem = takeOptions(arguments, options); !problem.isEmpty())
        return context.usage(problem);
    Result<std::optional<ProbeTarget>> found = targetOf(arguments, context);
    if (!found)
        return context.fail(found.error());
    if (!*found)
        return context.usage(CliText::tr("%1 is neither a file nor the name of a gateway")
                                 .arg(arguments.positionalArguments().front()));
    ProbeTarget target = *std::move(*found);
    takeOptions(arguments, target.order);
    target.order.now = context.clock.now;
    if (const Result<> added = addTrusted(arguments.values(u"ca"_s), target.order); !added)
        return context.fail(added.error());
    if (const Result<> added = addExpected(arguments.value(u"expect"_s), target.order); !added)
        return context.fail(added.error());
    return askAndPrint(target, arguments, context);
}

std::vector<OptionText> probeOptions()
{
    return {
        {"ca", "FILE",
         QT_TRANSLATE_NOOP("cli", "Certificates to trust in addition to those of the boot image. "
                                  "Repeat it for more. With only a name, nothing else is trusted."),
         FileUse::Read},
        {"expect", "FILE",
         QT_TRANSLATE_NOOP("cli", "The certificate that the gateway should show. Default: that of "
                                  "the profile."),
         FileUse::Read},
        {"proxy", "URL", QT_TRANSLATE_NOOP("cli", "Ask through this proxy, too, and compare.")},
        {"resolver", "ADDRESS",
         QT_TRANSLATE_NOOP("cli", "DNS server to ask, with or without a port.")},
        {"connect-to", "ROUTE",
         QT_TRANSLATE_NOOP("cli",
                           "HOST:PORT:ADDRESS:PORT: connect to that address instead, for "
                           "example before the CNAME record is changed. Repeat it for more.")},
        {"only", "STEPS",
         QT_TRANSLATE_NOOP("cli", "Only these steps, with commas between them, and those before "
                                  "them: names, reach, tls, trust, http, revocation, proxy.")},
        {"seconds", "N", QT_TRANSLATE_NOOP("cli", "Time limit for everything. Default: 90.")},
        {"save-chain", "FILE",
         QT_TRANSLATE_NOOP("cli", "Write the certificates that the gateway sends, as PEM."),
         FileUse::Written},
        {"force", nullptr, QT_TRANSLATE_NOOP("cli", "Replace an existing file.")},
        kJsonOption,
        kMediaPasswordOption};
}

} // namespace

Command probeCommand()
{
    return {
        .name = "probe",
        .synopsis = "probe PROFILE|MEDIUM|HOST [--ca FILE]... [--expect FILE]\n"
                    "      [--proxy URL] [--resolver ADDRESS[:PORT]]\n"
                    "      [--connect-to HOST:PORT:ADDRESS:PORT]...\n"
                    "      [--only NAME,...] [--seconds N]\n"
                    "      [--save-chain FILE] [--force] [--json]\n"
                    "      [--media-password-file FILE]",
        .summary = QT_TRANSLATE_NOOP("cli", "ask the gateway whether Windows PE can use it"),
        .description = QT_TRANSLATE_NOOP(
            "cli",
            "Asks the gateway from this computer: whether its name leads to it, whether it "
            "answers, whether Windows PE of this boot image finds a TLS version and a cipher "
            "suite in common with it, whether Windows PE will trust the certificates that it "
            "really sends, whether they were revoked, what answers over HTTP, and whether "
            "anything in between changes what is sent.\n"
            "\n"
            "With a profile, the boot image is used as the build will leave it. With a medium, "
            "its own boot image is used. With only a name, only the certificates of --ca are "
            "trusted.\n"
            "\n"
            "This command uses the network: DNS, the gateway on port 443, and over HTTP the "
            "addresses for revocation and issuers that the certificates name. It lists every "
            "contact. The media certificate, token, password, and GUID are never sent. The ID in "
            "the "
            "path of the management point is sent only to a gateway that is trusted or shows "
            "the expected certificate.\n"
            "\n"
            "The exit code is 0 if nothing blocks, 1 for a blocker, 3 if this computer couldn't "
            "ask, which says nothing about the gateway, and 130 if it was stopped. A step "
            "whose predecessor failed isn't asked, and counts as neither good nor bad."),
        .options = probeOptions(),
        .examples = "cmgmedia probe branch.json --media-password-file pw.txt\n"
                    "cmgmedia probe cmg.contoso.com --ca root.cer --ca issuing.cer\n"
                    "cmgmedia probe cmg.contoso.com --proxy http://proxy.contoso.com:8080",
        .minArguments = 1,
        .maxArguments = 1,
        .run = runProbe,
        .reads = [](const QStringList& words) {
            return QFileInfo::exists(words.value(0)) ? words : QStringList();
        }};
}

} // namespace cmgmedia::cli
