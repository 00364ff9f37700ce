// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"
#include "core/configmgr/bootstrap_ini.h"
#include "core/configmgr/errors.h"
#include "core/configmgr/known_file_kinds.h"
#include "core/configmgr/medium_kind.h"
#include "core/configmgr/prestart.h"
#include "core/logs/cmtrace_log.h"
#include "core/profile/profile_json.h"
#include "core/tasksequence/sequence_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::known_file {

namespace {

constexpr qint64 kMostIniBytes = 1 << 20;
constexpr qint64 kMostJsonBytes = 256 << 20; // a manifest has a line a file
constexpr qint64 kMostLogBytes = 256 << 20;  // Configuration Manager starts another one at some MB

Result<QJsonObject> jsonOfFile(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> content = wholeFile(path, kMostJsonBytes, stop);
    if (!content)
        return content.error();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject())
        return Error{ErrorCode::Corrupt, path, problem.errorString()};
    return document.object();
}

FileFact flagFact(QLatin1StringView key, Text name, std::optional<bool> value)
{
    return {key, std::move(name), value ? QJsonValue(*value) : QJsonValue(),
            !value   ? Text()
            : *value ? KnownFileText::text("yes")
                     : KnownFileText::text("no")};
}

void addSequence(const TaskSequence& sequence, KnownFile& file)
{
    const auto steps = static_cast<qint64>(sequence.steps.size());
    const auto references = static_cast<qint64>(sequence.references.size());
    const QJsonObject json{
        {u"name"_s, sequence.name ? QJsonValue(*sequence.name) : QJsonValue()},
        {u"packageId"_s, sequence.packageId ? QJsonValue(*sequence.packageId) : QJsonValue()},
        {u"bootImageId"_s, sequence.bootImageId ? QJsonValue(*sequence.bootImageId) : QJsonValue()},
        {u"steps"_s, steps},
        {u"references"_s, references}};
    file.facts.push_back(
        {"entries"_L1, KnownFileText::text("Task sequence"), json, sequence.title()});
    file.facts.push_back(
        fact({}, KnownFileText::text("Boot image"), sequence.bootImageId.value_or(QString())));
    file.facts.push_back(fact({}, KnownFileText::text("Steps"), steps));
    file.facts.push_back(fact({}, KnownFileText::text("Referenced content"), references));
}

/// An archive that is damaged, or of which nothing is an export, and not one by its names.
bool isOtherArchive(const Error& error, const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file || error.code.kind == ErrorKind::Cancelled || error.code.kind == ErrorKind::TooLarge)
        return false;
    constexpr qint64 kJudged = 1 << 20;
    const qint64 length = std::min(kJudged, file->size());
    const Result<QByteArray> head = file->slice(0, length).readAll(length);
    return head && head->startsWith("PK") && !head->contains("SMS_TaskSequencePackage");
}

Text outputText(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Iso:
        return KnownFileText::text("ISO file");
    case OutputKind::UsbImage:
        return KnownFileText::text("image of a USB drive");
    case OutputKind::UsbDevice:
        return KnownFileText::text("USB drive");
    }
    Q_UNREACHABLE();
}

} // namespace

/// What the entries say stays in the file: they may hold tokens and names.
Result<KnownFile> openLog(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> content = wholeFile(path, kMostLogBytes, stop);
    if (!content)
        return content.error();
    constexpr qsizetype kPiece = 1 << 20;
    CmTraceReader reader;
    qint64 entries = 0;
    qint64 warnings = 0;
    qint64 errors = 0;
    const auto count = [&](const std::vector<LogLine>& lines) {
        for (const LogLine& entry : lines) {
            ++entries;
            warnings += entry.severity == LogSeverity::Warning ? 1 : 0;
            errors += entry.severity == LogSeverity::Error ? 1 : 0;
        }
    };
    for (qsizetype at = 0; at < content->size(); at += kPiece) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, path, {}};
        count(reader.feed(content->mid(at, kPiece)));
    }
    count(reader.finish());
    KnownFile file{"log"_L1, KnownFileText::text("Configuration Manager log")};
    file.facts = {fact("entries"_L1, KnownFileText::text("Entries"), entries),
                  fact("warnings"_L1, KnownFileText::text("Warnings"), warnings),
                  fact("errors"_L1, KnownFileText::text("Errors"), errors)};
    file.advice = KnownFileText::text("Read it with CMTrace, which colors warnings and errors.");
    return file;
}

Result<KnownFile> openSequence(const QString& path, const std::stop_token& stop)
{
    const Result<std::vector<TaskSequence>> sequences = loadTaskSequences(path, {}, stop);
    if (!sequences && isOtherArchive(sequences.error(), path))
        return Error{ErrorCode::IsArchive, path, u"ZIP"_s};
    if (!sequences)
        return sequences.error();
    KnownFile file{"task-sequence"_L1, KnownFileText::text("Task sequence export")};
    for (const TaskSequence& sequence : *sequences)
        addSequence(sequence, file);
    file.advice = KnownFileText::text("To see what fails over a gateway, use cmgmedia lint.");
    return file;
}

Result<KnownFile> openIni(const QString& path, const std::stop_token& stop)
{
    const Result<QByteArray> content = wholeFile(path, kMostIniBytes, stop);
    if (!content)
        return content.error();
    const BootstrapIni bootstrap(*content);
    const std::optional<QString> hook = IniText(*content).value(u"CustomHook"_s, u"CommandLine"_s);
    KnownFile file{"ini"_L1, KnownFileText::text("INI file")};
    if (bootstrap.mediaType() || bootstrap.passwordRequired() || bootstrap.unattended()) {
        const MediumKind kind = configMgrKind(bootstrap.mediaType(), {});
        file = {"bootstrap-ini"_L1, KnownFileText::text("Settings of a medium (TsmBootstrap.ini)")};
        file.facts = {
            {"mediaType"_L1, KnownFileText::text("Type of medium"),
             kind.mediaType.isEmpty() ? QJsonValue() : QJsonValue(kind.mediaType),
             mediumKindText(kind)},
            flagFact("passwordRequired"_L1, KnownFileText::text("Password required"),
                     bootstrap.passwordRequired()),
            flagFact("unattended"_L1, KnownFileText::text("Unattended"), bootstrap.unattended())};
    }
    if (hook)
        file.facts.push_back(
            fact("prestart"_L1, KnownFileText::text("Prestart command"), shownCommand(*hook)));
    if (file.facts.empty())
        file.advice = KnownFileText::text(
            "Nothing in it is recognized. Recognized files: TsmBootstrap.ini and "
            "TSConfig.ini from media and boot images.");
    return file;
}

/// Values of variables stay in the file: somebody may have put a password there.
Result<KnownFile> openProfileFile(const QString& path)
{
    const Result<MediaProfile> profile = loadProfile(path);
    if (!profile)
        return profile.error();
    KnownFile file{"profile"_L1, KnownFileText::text("CMG Media Wizard profile")};
    const QString output = profile->document[u"output"_s][u"kind"_s].toString(u"iso"_s);
    file.facts = {
        fact("name"_L1, KnownFileText::text("Name"), profile->name),
        fact("source"_L1, KnownFileText::text("Medium"), profile->source.path),
        fact("bootImage"_L1, KnownFileText::text("Boot image"), profile->bootImage.path),
        fact("trust"_L1, KnownFileText::text("Certificates"), profile->bootImage.trust.size()),
        fact("variables"_L1, KnownFileText::text("Variables"),
             static_cast<qint64>(profile->customization.variables.size())),
        {"outputKind"_L1, KnownFileText::text("Output"), output, outputText(profile->output.kind)},
        fact("output"_L1, KnownFileText::text("Output file"), profile->output.path)};
    std::erase_if(file.facts, [](const FileFact& one) { return one.value.isNull(); });
    file.advice = KnownFileText::text(
        "To check it, use cmgmedia check. To create its medium, use cmgmedia build.");
    return file;
}

Result<KnownFile> openManifest(const QString& path, const std::stop_token& stop)
{
    const Result<QJsonObject> json = jsonOfFile(path, stop);
    if (!json)
        return json.error();
    const QJsonObject about = (*json)[u"about"_s].toObject();
    KnownFile file{"manifest"_L1, KnownFileText::text("Manifest of a medium")};
    file.facts = {
        fact("version"_L1, KnownFileText::text("Made with version"),
             (*json)[u"version"_s].toString()),
        fact("label"_L1, KnownFileText::text("Label"), about[u"label"_s].toString()),
        fact("profile"_L1, KnownFileText::text("Profile"), about[u"profile"_s].toString()),
        fact("made"_L1, KnownFileText::text("Made"), about[u"made"_s].toString()),
        fact("files"_L1, KnownFileText::text("Files"), (*json)[u"files"_s].toArray().size())};
    file.advice = KnownFileText::text("To compare its medium with it, use cmgmedia verify.");
    return file;
}

Result<KnownFile> openReport(const QString& path, const std::stop_token& stop)
{
    const Result<QJsonObject> json = jsonOfFile(path, stop);
    if (!json)
        return json.error();
    const QJsonObject output = (*json)[u"output"_s].toObject();
    KnownFile file{"report"_L1, KnownFileText::text("CMG Media Wizard report")};
    file.facts = {
        fact("version"_L1, KnownFileText::text("Made with version"),
             (*json)[u"version"_s].toString()),
        fact("profile"_L1, KnownFileText::text("Profile"), (*json)[u"profile"_s].toString()),
        fact("label"_L1, KnownFileText::text("Label"), output[u"label"_s].toString()),
        fact("output"_L1, KnownFileText::text("Output file"), output[u"path"_s].toString()),
        fact("sha256"_L1, KnownFileText::text("SHA-256"), output[u"sha256"_s].toString())};
    return file;
}

} // namespace cmgmedia::known_file
