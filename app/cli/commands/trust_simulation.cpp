// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/trust_simulation.h"

#include "core/configmgr/boot_image_trust.h"
#include "core/registry/reg_file.h"
#include "core/validation/gateway_trust.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString text(const char* words)
{
    return QCoreApplication::translate("cli", words);
}

QString joined(const QJsonValue& texts)
{
    QStringList list;
    for (const QJsonValue one : texts.toArray())
        list << one.toString();
    return list.join(u", "_s);
}

/// Where a certificate of the chain lies, or would lie.
QString placeOf(const QJsonObject& certificate)
{
    const QString stores = joined(certificate[u"stores"_s]);
    const QString added = joined(certificate[u"added"_s]);
    if (!added.isEmpty())
        return text("would be added to %1").arg(added);
    return stores.isEmpty() ? text("not in the boot image") : text("in %1").arg(stores);
}

QString line(const QJsonObject& certificate, bool good, const QString& place)
{
    return u"  %1 %2  (%3, %4)\n"_s.arg(
        good ? u"✓"_s : u"✗"_s, certificate[u"subject"_s].toString(),
        text("until %1").arg(certificate[u"notAfter"_s].toString().left(10)), place);
}

QString chainText(const QJsonObject& simulation)
{
    QString lines;
    bool isServer = true;
    for (const QJsonValue one : simulation[u"chain"_s].toArray()) {
        const QJsonObject certificate = one.toObject();
        lines += line(certificate, certificate[u"good"_s].toBool(),
                      isServer ? text("the gateway") : placeOf(certificate));
        isServer = false;
    }
    const QJsonArray missing = simulation[u"missing"_s].toArray();
    for (const QJsonValue one : missing)
        lines += line(one.toObject(), false, placeOf(one.toObject()));
    if (simulation[u"problem"_s] == "issuer-missing"_L1)
        lines += u"  ✗ %1  (%2)\n"_s.arg(simulation[u"subject"_s].toString(), text("not given"));
    return lines;
}

/// What the verdict leaves out.
QString limitsText(const QJsonObject& simulation)
{
    QString lines;
    for (const QJsonValue one : simulation[u"revocation"_s].toArray()) {
        for (const QString& kind : {u"crl"_s, u"ocsp"_s}) {
            for (const QJsonValue address : one[kind].toArray())
                lines += u"  %1  (%2)\n"_s.arg(address[u"url"_s].toString(),
                                               address[u"public"_s].toBool()
                                                   ? text("public address")
                                                   : text("not reachable from the internet"));
        }
    }
    const QString unasked = simulation[u"host"_s].isNull()
                                ? text("Names were not compared: there was no --host.") + u'\n'
                                : QString();
    return unasked + text("Revocation was not looked up.") + u'\n' + lines;
}

Result<TrustChange> changeOf(const QStringList& files)
{
    TrustChange change;
    for (const QString& file : files) {
        const Result<std::vector<Certificate>> certificates = loadTrustFile(file);
        if (!certificates)
            return certificates.error();
        change.add.insert(change.add.end(), certificates->begin(), certificates->end());
    }
    return change;
}

Result<QJsonObject> simulation(const QCommandLineParser& arguments, const Clock& clock)
{
    const QStringList words = arguments.positionalArguments();
    const Result<ServerCertificate> gateway = loadServerCertificate(words.at(2));
    if (!gateway)
        return gateway.error();
    const Result<TrustChange> change = changeOf(words.mid(3));
    if (!change)
        return change.error();
    const Result<OpenedBootImage> image =
        openBootImage(words.at(1), arguments.value(u"index"_s).toInt());
    if (!image)
        return image.error();
    const TrustQuestion question = gatewayQuestion(*gateway, storedAfter(image->trust, *change),
                                                   arguments.value(u"host"_s), clock.now);
    return describeSimulation(cmgmedia::simulateTrust(question), question, image->trust, *change);
}

} // namespace

int simulateTrust(const QCommandLineParser& arguments, Console& console)
{
    const Result<QJsonObject> simulated = simulation(arguments, console.clock);
    if (!simulated)
        return console.fail(simulated.error());
    if (arguments.isSet(u"json"_s))
        console.printJson(*simulated);
    else
        console.out << (*simulated)[u"sentence"_s].toString() << u'\n' << chainText(*simulated)
                    << limitsText(*simulated) << Qt::flush;
    return (*simulated)[u"trusted"_s].toBool() ? Done : Blocked;
}

} // namespace cmgmedia::cli
