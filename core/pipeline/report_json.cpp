// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "core/pipeline/report.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QJsonValue hexOrNull(const QByteArray& hash)
{
    return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
}

QJsonArray sourcesJson(const std::vector<UsedSource>& sources)
{
    QJsonArray list;
    for (const UsedSource& source : sources)
        list << QJsonObject{{u"path"_s, source.path},
                            {u"role"_s, QString(source.key)},
                            {u"bytes"_s, source.size},
                            {u"sha256"_s, hexOrNull(source.sha256)}};
    return list;
}

QJsonArray storedJson(const std::vector<StoredCertificate>& certificates)
{
    QJsonArray list;
    for (const StoredCertificate& stored : certificates)
        list << QJsonObject{{u"subject"_s, stored.certificate.subject},
                            {u"thumbprint"_s, stored.certificate.thumbprintText()},
                            {u"store"_s, storeName(stored.store)}};
    return list;
}

QJsonArray stepsJson(const std::vector<StepTime>& steps)
{
    QJsonArray list;
    for (const StepTime& step : steps)
        list << QJsonObject{{u"title"_s, step.title.english()}, {u"elapsedMs"_s, step.elapsedMs}};
    return list;
}

QJsonArray hashesJson(const std::vector<FileHash>& files)
{
    QJsonArray list;
    for (const FileHash& file : files)
        list << QJsonObject{
            {u"path"_s, file.path}, {u"bytes"_s, file.size}, {u"sha256"_s, hexOrNull(file.sha256)}};
    return list;
}

QJsonObject outputJson(const BuildReport& report)
{
    QJsonObject output{{u"label"_s, report.label}, {u"bytes"_s, report.bytes}};
    if (report.kind == OutputKind::UsbDevice) {
        output.insert(u"sticks"_s, sticksJson(report.sticks));
    } else {
        output.insert(u"path"_s, report.path);
        output.insert(u"sha256"_s, hexOrNull(report.sha256));
        output.insert(u"readBack"_s, !report.sha256.isEmpty());
    }
    if (report.kind != OutputKind::Iso)
        output.insert(u"biosBootRecord"_s, report.hasBiosBootRecord);
    return output;
}

QJsonObject mediumJson(const BuildReport& report)
{
    QJsonObject medium = mediumMarkJson(report.mark);
    medium.insert(u"password"_s, report.hasPassword);
    if (report.sourceMade.isValid())
        medium.insert(u"made"_s, report.sourceMade.toUTC().toString(Qt::ISODate));
    return medium;
}

QJsonObject rulesJson(const BuildReport& report)
{
    QJsonObject rules = resultJson(report.checked);
    rules.insert(u"allowed"_s, QJsonArray::fromStringList(report.allowed));
    return rules;
}

} // namespace

QJsonObject reportJson(const BuildReport& report)
{
    const auto names = &QJsonArray::fromStringList;
    return {{u"product"_s, u"CMG Media Wizard"_s},
            {u"version"_s, QLatin1StringView(kVersion)},
            {u"profile"_s, report.profile},
            {u"sources"_s, sourcesJson(report.sources)},
            {u"steps"_s, stepsJson(report.steps)},
            {u"madeBootable"_s,
             report.madeBootable > 0 ? QJsonValue(report.madeBootable) : QJsonValue()},
            {u"trust"_s, QJsonObject{{u"added"_s, storedJson(report.trust.added)},
                                     {u"alreadyThere"_s, storedJson(report.trust.alreadyThere)}}},
            {u"variables"_s, QJsonObject{{u"edited"_s, names(report.variablesEdited)},
                                         {u"carriedOver"_s, names(report.variablesCarriedOver)}}},
            {u"rules"_s, rulesJson(report)},
            {u"output"_s, outputJson(report)},
            {u"medium"_s, mediumJson(report)},
            {u"elapsedMs"_s, report.elapsedMs},
            {u"filesChanged"_s, names(report.filesChanged)},
            {u"filesCarriedOver"_s, names(report.filesCarriedOver)},
            {u"files"_s, hashesJson(report.files)}};
}

} // namespace cmgmedia
