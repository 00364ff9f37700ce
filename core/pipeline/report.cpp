// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/report.h"

#include "core/base/version.h"
#include "core/media/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QJsonValue hexOrNull(const QByteArray& hash)
{
    return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
}

QJsonArray sourcesOf(const BuildJob& job)
{
    QJsonArray list;
    for (const UsedSource& source : job.sources)
        list << QJsonObject{{u"path"_s, source.path},
                            {u"role"_s, source.role},
                            {u"bytes"_s, source.size},
                            {u"sha256"_s, hexOrNull(source.sha256)}};
    return list;
}

QJsonArray certificatesOf(const std::vector<StoredCertificate>& certificates)
{
    QJsonArray list;
    for (const StoredCertificate& stored : certificates)
        list << QJsonObject{{u"subject"_s, stored.certificate.subject},
                            {u"thumbprint"_s, stored.certificate.thumbprintText()},
                            {u"store"_s, storeName(stored.store)}};
    return list;
}

QJsonArray stepsOf(const BuildJob& job)
{
    QJsonArray list;
    for (size_t i = 0; i < job.stepMs.size(); ++i)
        list << QJsonObject{{u"title"_s, job.plan.steps[i].title}, {u"elapsedMs"_s, job.stepMs[i]}};
    return list;
}

/// True where the new medium holds the very bytes of the imported one.
bool isCarriedOver(const MediaFile& file, const MediaTree& imported)
{
    const MediaFile* old = imported.find(file.path);
    if (!old || old->bytes.size() != file.bytes.size())
        return false;
    const auto same = [](const Extent& a, const Extent& b) {
        return a.file == b.file && a.offset == b.offset && a.length == b.length
               && a.bytes.isSharedWith(b.bytes);
    };
    return std::ranges::equal(old->bytes.extents(), file.bytes.extents(), same);
}

void addFiles(QJsonObject& report, const BuildJob& job)
{
    QJsonArray changed;
    QJsonArray carriedOver;
    QJsonArray hashes;
    for (const MediaFile* file : job.tree.files()) {
        const bool same = isCarriedOver(*file, job.inputs.medium.medium.tree);
        (same ? carriedOver : changed) << file->path;
    }
    for (const FileHash& file : job.emitted.files)
        hashes << QJsonObject{
            {u"path"_s, file.path}, {u"bytes"_s, file.size}, {u"sha256"_s, hexOrNull(file.sha256)}};
    report.insert(u"filesChanged"_s, changed);
    report.insert(u"filesCarriedOver"_s, carriedOver);
    report.insert(u"files"_s, hashes);
}

QJsonObject variablesOf(const BuildJob& job)
{
    QJsonArray edited;
    QJsonArray carriedOver;
    const auto& asked = job.profile().customization.variables;
    const auto isAsked = [&](const QString& name) {
        return std::ranges::any_of(asked, [&](const auto& entry) {
            return entry.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (const auto& entry : asked)
        edited << entry.first;
    for (const QString& name : job.facts().medium->variableNames) {
        if (!isAsked(name))
            carriedOver << name;
    }
    return {{u"edited"_s, edited}, {u"carriedOver"_s, carriedOver}};
}

QJsonObject outputOf(const BuildJob& job)
{
    QJsonObject output{{u"label"_s, job.plan.label}, {u"bytes"_s, job.image.totalBytes}};
    if (job.profile().output.kind == OutputKind::UsbDevice) {
        output.insert(u"sticks"_s, sticksJson(job.sticks));
    } else {
        output.insert(u"path"_s, job.plan.outputPath);
        output.insert(u"sha256"_s, hexOrNull(job.imageSha256));
        output.insert(u"readBack"_s, !job.imageSha256.isEmpty());
    }
    if (job.profile().output.kind != OutputKind::Iso)
        output.insert(u"biosBootRecord"_s, !job.biosBootRecord.isEmpty());
    return output;
}

QJsonObject rulesOf(const BuildJob& job)
{
    QJsonArray allowed;
    for (const Finding& finding : job.checked.blockers())
        allowed << QString(finding.rule->id);
    QJsonObject rules = resultJson(job.checked);
    rules.insert(u"allowed"_s, allowed);
    return rules;
}

QString bytesText(const QJsonValue& bytes)
{
    return QLocale::c().formattedDataSize(bytes.toInteger());
}

QStringList fileLines(const QJsonObject& output)
{
    QStringList lines{
        ReportText::tr("Written: %1, %2")
            .arg(output.value(u"path"_s).toString(), bytesText(output.value(u"bytes"_s)))};
    if (output.value(u"readBack"_s).toBool())
        lines << ReportText::tr("Read back and found equal. SHA-256: %1")
                     .arg(output.value(u"sha256"_s).toString());
    else
        lines << ReportText::tr("Not read back, as asked, so its hash is not known.");
    return lines;
}

QStringList stickLines(const QJsonObject& output)
{
    QStringList lines{
        ReportText::tr("For sticks: %1 each").arg(bytesText(output.value(u"bytes"_s)))};
    for (const QJsonValue stick : output.value(u"sticks"_s).toArray()) {
        const QJsonValue error = stick[u"error"_s];
        lines << ReportText::tr("Stick %1, %2: %3")
                     .arg(stick[u"device"_s].toString(), stick[u"name"_s].toString(),
                          stick[u"state"_s].toString());
        if (!error.isUndefined())
            lines << u"  "_s + error.toString();
    }
    return lines;
}

} // namespace

QJsonObject reportOf(const BuildJob& job, qint64 elapsedMs)
{
    QJsonObject report{
        {u"product"_s, u"CMG Media Wizard"_s},
        {u"version"_s, QLatin1StringView(kVersion)},
        {u"profile"_s, job.profile().name},
        {u"sources"_s, sourcesOf(job)},
        {u"steps"_s, stepsOf(job)},
        {u"trust"_s, QJsonObject{{u"added"_s, certificatesOf(job.trust.added)},
                                 {u"alreadyThere"_s, certificatesOf(job.trust.alreadyThere)}}},
        {u"variables"_s, variablesOf(job)},
        {u"rules"_s, rulesOf(job)},
        {u"output"_s, outputOf(job)},
        {u"elapsedMs"_s, elapsedMs}};
    addFiles(report, job);
    return report;
}

QString reportText(const QJsonObject& report)
{
    const QJsonObject output = report.value(u"output"_s).toObject();
    QStringList lines = output.contains(u"sticks"_s) ? stickLines(output) : fileLines(output);
    lines << ReportText::tr("Time taken: %1 s")
                 .arg(report.value(u"elapsedMs"_s).toDouble() / 1000, 0, 'f', 1);
    if (!output.value(u"biosBootRecord"_s).toBool(true))
        lines << ReportText::tr("Starts on UEFI only: no boot record for BIOS was given.");
    for (const QJsonValue source : report.value(u"sources"_s).toArray()) {
        const QString hash = source[u"sha256"_s].toString();
        lines << ReportText::tr("Source: %1 (%2)")
                     .arg(source[u"path"_s].toString(), source[u"role"_s].toString());
        if (!hash.isEmpty())
            lines << ReportText::tr("  SHA-256 %1").arg(hash);
    }
    for (const QJsonValue id : report.value(u"rules"_s)[u"allowed"_s].toArray())
        lines << ReportText::tr("Built in spite of: %1").arg(id.toString());
    for (const QJsonValue added : report.value(u"trust"_s)[u"added"_s].toArray())
        lines << ReportText::tr("Trust added: %1, thumbprint %2, store %3")
                     .arg(added[u"subject"_s].toString(), added[u"thumbprint"_s].toString(),
                          added[u"store"_s].toString());
    for (const QJsonValue name : report.value(u"variables"_s)[u"edited"_s].toArray())
        lines << ReportText::tr("Variable edited: %1").arg(name.toString());
    for (const QJsonValue path : report.value(u"filesChanged"_s).toArray())
        lines << ReportText::tr("File changed: %1").arg(path.toString());
    lines << ReportText::tr("Carried over unchanged: %1 files, %2 variables")
                 .arg(report.value(u"filesCarriedOver"_s).toArray().size())
                 .arg(report.value(u"variables"_s)[u"carriedOver"_s].toArray().size());
    return lines.join(u'\n') + u'\n';
}

} // namespace cmgmedia
