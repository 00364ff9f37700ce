// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/trust_simulation.h"

#include "app/cli/cli_text.h"
#include "core/base/text.h"
#include "core/configmgr/boot_image_trust.h"
#include "core/crypto/trust_pick.h"
#include "core/image/errors.h"
#include "core/registry/certificate_file.h"
#include "core/validation/facts/gateway_trust.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString joined(const QJsonValue& texts)
{
    QStringList list;
    for (const QJsonValue one : texts.toArray())
        list << one.toString();
    return commaSeparated(list);
}

/// Where a certificate of the chain lies, or would lie.
QString placeOf(const QJsonObject& certificate)
{
    const QString stores = joined(certificate[u"stores"_s]);
    const QString added = joined(certificate[u"added"_s]);
    if (!added.isEmpty())
        return CliText::tr("would be added to %1").arg(added);
    return stores.isEmpty() ? CliText::tr("not in the boot image")
                            : CliText::tr("in %1").arg(stores);
}

QString line(const QJsonObject& certificate, bool good, const QString& place)
{
    return u"  %1 %2  (%3, %4)\n"_s.arg(
        good ? u"✓"_s : u"✗"_s, certificate[u"subject"_s].toString(),
        CliText::tr("until %1").arg(certificate[u"notAfter"_s].toString().left(10)), place);
}

QString chainText(const QJsonObject& simulation)
{
    QString lines;
    bool isServer = true;
    for (const QJsonValue one : simulation[u"chain"_s].toArray()) {
        const QJsonObject certificate = one.toObject();
        lines += line(certificate, certificate[u"good"_s].toBool(),
                      isServer ? CliText::tr("the gateway") : placeOf(certificate));
        if (certificate[u"kind"_s] == "root"_L1 && !certificate[u"declaredCa"_s].toBool())
            lines += u"    %1\n"_s.arg(CliText::tr(
                "It doesn't say that it's a CA (no basicConstraints). Windows treats it as "
                "a root because it's self-signed and in ROOT."));
        isServer = false;
    }
    const QJsonArray missing = simulation[u"missing"_s].toArray();
    for (const QJsonValue one : missing)
        lines += line(one.toObject(), false, placeOf(one.toObject()));
    if (simulation[u"problem"_s] == "issuer-missing"_L1)
        lines +=
            u"  ✗ %1  (%2)\n"_s.arg(simulation[u"subject"_s].toString(), CliText::tr("missing"));
    return lines;
}

/// What the verdict leaves out.
QString limitsText(const QJsonObject& simulation)
{
    QString lines;
    for (const QJsonValue one : simulation[u"revocation"_s].toArray()) {
        for (const QString& kind : {u"crl"_s, u"ocsp"_s}) {
            for (const QJsonValue address : one[kind].toArray())
                lines += u"  %1  (%2)\n"_s.arg(
                    address[u"url"_s].toString(),
                    address[u"public"_s].toBool() ? CliText::tr("public address")
                                                  : CliText::tr("not reachable from the internet"));
        }
    }
    const QString unasked = simulation[u"host"_s].isNull()
                                ? CliText::tr("Names weren't compared: there is no --host.") + u'\n'
                                : QString();
    return unasked + CliText::tr("Revocation wasn't checked.") + u'\n' + lines;
}

Result<std::vector<OfferedTrust>> offeredIn(const QStringList& files)
{
    std::vector<OfferedTrust> offered;
    for (const QString& file : files) {
        Result<CertificateContent> content = loadCertificates(file);
        if (!content)
            return content.error();
        offered.push_back({file, std::move(content->certificates), std::move(content->remarks)});
    }
    return offered;
}

/// What trust add would take, and what it would refuse: the verdict says what comes of that.
TrustChange changeOf(const std::vector<OfferedTrust>& offered, const OpenedBootImage& image,
                     const QDateTime& now)
{
    std::vector<Certificate> known;
    known.reserve(image.trust.size());
    for (const StoredCertificate& stored : image.trust)
        known.push_back(stored.certificate);
    const TrustPick pick =
        pickTrust(offered, {.known = known, .disallowed = image.disallowed, .now = now});
    TrustChange change{pick.taken, {}};
    for (const LeftOut& refused : pick.refused)
        change.add.push_back(refused.certificate);
    return change;
}

Result<QJsonObject> simulation(const QCommandLineParser& arguments, const CommandContext& context)
{
    const QStringList words = arguments.positionalArguments();
    const Result<ServerCertificate> gateway = loadServerCertificate(words.at(2));
    if (!gateway)
        return gateway.error();
    const Result<std::vector<OfferedTrust>> offered = offeredIn(words.mid(3));
    if (!offered)
        return offered.error();
    const Result<OpenedBootImage> image =
        openBootImage(words.at(1), arguments.value(u"index"_s).toInt(), context.stop);
    if (!image)
        return image.error();
    if (!image->image.hasSoftwareHive)
        return Error{ErrorCode::SoftwareHiveMissing, words.at(1), {}};
    const TrustChange change = changeOf(*offered, *image, context.clock.now);
    const TrustQuestion question =
        gatewayQuestion(*gateway, {storedAfter(image->trust, change), image->disallowed},
                        arguments.value(u"host"_s), context.clock.now);
    return describeSimulation(cmgmedia::simulateTrust(question), question, image->trust, change);
}

} // namespace

int simulateTrust(const QCommandLineParser& arguments, CommandContext& context)
{
    const Result<QJsonObject> simulated = simulation(arguments, context);
    if (!simulated)
        return context.fail(simulated.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(*simulated);
    else
        context.out << (*simulated)[u"sentence"_s].toString() << u'\n' << chainText(*simulated)
                    << limitsText(*simulated) << Qt::flush;
    return (*simulated)[u"trusted"_s].toBool() ? Done : Blocked;
}

} // namespace cmgmedia::cli
