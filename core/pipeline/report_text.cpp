// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/device_rules.h"
#include "core/pipeline/report.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ReportText {
    CMGMEDIA_TEXTS(Report)
};

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

void addFileLines(std::vector<Text>& lines, const BuildReport& report)
{
    lines.push_back(ReportText::text("Written: %1, %2", {report.path, bytesText(report.bytes)}));
    lines.push_back(report.sha256.isEmpty()
                        ? ReportText::text("Not verified, as requested, so its hash isn't known.")
                        : ReportText::text("Written and verified. SHA-256: %1",
                                           {QString::fromLatin1(report.sha256.toHex())}));
}

void addStickLines(std::vector<Text>& lines, const BuildReport& report)
{
    lines.push_back(ReportText::text("For USB drives: %1 each", {bytesText(report.bytes)}));
    for (const WrittenStick& stick : report.sticks) {
        lines.push_back(
            ReportText::text("USB drive %1, %2: %3", {stick.device.path, displayName(stick.device),
                                                      stateName(stick.outcome.state)}));
        if (!stick.outcome.result)
            lines.emplace_back(u"  "_s + describe(stick.outcome.result.error()).translated());
    }
}

void addSourceLines(std::vector<Text>& lines, const BuildReport& report)
{
    for (const UsedSource& source : report.sources) {
        lines.push_back(ReportText::text("Source: %1 (%2)", {source.path, source.role}));
        if (!source.sha256.isEmpty())
            lines.push_back(
                ReportText::text("  SHA-256 %1", {QString::fromLatin1(source.sha256.toHex())}));
        else if (source.isChanged)
            lines.push_back(ReportText::text("  SHA-256 not known: it changed since it was read"));
    }
}

void addChangeLines(std::vector<Text>& lines, const BuildReport& report)
{
    for (const QString& id : report.allowed)
        lines.push_back(ReportText::text("Created anyway, despite: %1", {id}));
    if (report.madeBootable > 0)
        lines.push_back(ReportText::text("Boot image: image %1 was marked as bootable",
                                         {QString::number(report.madeBootable)}));
    for (const StoredCertificate& added : report.trust.added)
        lines.push_back(
            ReportText::text("Certificate added: %1, thumbprint %2, store %3",
                             {added.certificate.subject, added.certificate.thumbprintText(),
                              storeName(added.store)}));
    for (const QString& name : report.variablesEdited)
        lines.push_back(ReportText::text("Variable changed: %1", {name}));
    for (const QString& path : report.filesChanged)
        lines.push_back(ReportText::text("File changed: %1", {path}));
    const int files = static_cast<int>(report.filesCarriedOver.size());
    const int variables = static_cast<int>(report.variablesCarriedOver.size());
    lines.push_back(ReportText::text("Copied unchanged: %1, %2",
                                     {ReportText::text("%n files", nullptr, files),
                                      ReportText::text("%n variables", nullptr, variables)}));
}

} // namespace

std::vector<Text> reportLines(const BuildReport& report)
{
    std::vector<Text> lines;
    if (report.kind == OutputKind::UsbDevice)
        addStickLines(lines, report);
    else
        addFileLines(lines, report);
    lines.push_back(
        ReportText::text("Time taken: %1 s",
                         {QString::number(static_cast<double>(report.elapsedMs) / 1000, 'f', 1)}));
    if (report.kind != OutputKind::Iso && !report.hasBiosBootRecord)
        lines.push_back(
            ReportText::text("Starts on UEFI only: no boot record for BIOS was chosen."));
    addSourceLines(lines, report);
    addChangeLines(lines, report);
    return lines;
}

} // namespace cmgmedia
