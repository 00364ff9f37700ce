// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/device_text.h"

#include "app/cli/cli_text.h"
#include "core/devices/device_rules.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

/// As any shell takes it for one word: what double quotes do not keep from one of them is in no
/// identityOf().
QString quoted(const QString& word)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._:+-]+$"_s);
    return plain.match(word).hasMatch() ? word : u'"' + word + u'"';
}

QString volumeText(const Volume& volume)
{
    QStringList parts = {volume.path, harmless(volume.kind)};
    if (const QString label = harmless(volume.label); !label.isEmpty())
        parts << u'"' + label + u'"';
    for (const QString& point : volume.mountPoints)
        parts << CliText::tr("mounted on %1").arg(harmless(point));
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString busName(DeviceBus bus)
{
    switch (bus) {
    case DeviceBus::Usb:
        return u"usb"_s;
    case DeviceBus::Card:
        return u"card"_s;
    case DeviceBus::Loop:
        return u"loop"_s;
    case DeviceBus::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString eraseOption(const Device& device)
{
    return u"--erase "_s + quoted(identityOf(device));
}

QString deviceText(const Device& device)
{
    QString out = u"%1  %2  %3  %4\n"_s.arg(device.path, displayName(device),
                                            QLocale::c().formattedDataSize(device.sizeBytes, 1),
                                            eraseOption(device));
    if (device.readOnly)
        out += u"    "_s + CliText::tr("write-protected") + u'\n';
    for (const Volume& volume : device.volumes)
        out += u"    "_s + volumeText(volume) + u'\n';
    return out;
}

QJsonObject deviceJson(const Device& device)
{
    QJsonArray volumes;
    for (const Volume& volume : device.volumes)
        volumes << QJsonObject{{u"path"_s, volume.path},
                               {u"label"_s, volume.label},
                               {u"kind"_s, volume.kind},
                               {u"mountPoints"_s, QJsonArray::fromStringList(volume.mountPoints)}};
    return {{u"path"_s, device.path},
            {u"name"_s, displayName(device)},
            {u"serial"_s, device.serial},
            {u"erase"_s, identityOf(device)},
            {u"sizeBytes"_s, device.sizeBytes},
            {u"bus"_s, busName(device.bus)},
            {u"writeProtected"_s, device.readOnly},
            {u"volumes"_s, volumes}};
}

} // namespace cmgmedia::cli
