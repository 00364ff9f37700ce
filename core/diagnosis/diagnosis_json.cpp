// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis_report.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QJsonArray idsOf(const std::vector<LogCause>& causes)
{
    QJsonArray ids;
    for (const LogCause& cause : causes)
        ids << cause.id();
    return ids;
}

QJsonObject capturesJson(const LogCause& cause)
{
    QJsonObject captures;
    for (auto it = cause.captures.cbegin(); it != cause.captures.cend(); ++it)
        captures.insert(it.key(), it.value());
    return captures;
}

QJsonObject placeJson(const LogSet& logs, const LogPlace& place)
{
    const LogEntry& entry = logs.chains[place.chain].entries[place.entry];
    return {{u"file"_s, logs.files[entry.file].path},
            {u"line"_s, static_cast<qint64>(entry.line)},
            {u"text"_s, logs.textOf(entry)}};
}

QJsonObject causeJson(const LogSet& logs, const LogCause& cause, QLatin1StringView role)
{
    QJsonObject json{{u"id"_s, cause.id()},
                     {u"role"_s, role},
                     {u"sentence"_s, cause.sentence().english()},
                     {u"remedy"_s, cause.remedy().english()},
                     {u"confidence"_s, confidenceName(cause.confidence)},
                     {u"phase"_s, phaseName(cause.phase)},
                     {u"place"_s, placeJson(logs, cause.evidence)},
                     {u"captures"_s, capturesJson(cause)},
                     {u"repetitions"_s, cause.repetitions},
                     {u"rules"_s, QJsonArray::fromStringList(cause.rules())}};
    if (cause.signature) {
        json.insert(u"family"_s, familyName(cause.signature->family));
        json.insert(u"proof"_s, proofName(cause.signature->proof));
        json.insert(u"source"_s, QString::fromUtf8(cause.signature->source));
    }
    if (cause.code)
        json.insert(u"code"_s, hexCode(*cause.code));
    return json;
}

template <typename T>
void insertFact(QJsonObject& json, const QString& key, const std::optional<LogFact<T>>& fact)
{
    if (fact)
        json.insert(key, fact->value);
}

QJsonObject factsJson(const LogFacts& facts)
{
    QJsonObject json;
    insertFact(json, u"host"_s, facts.host);
    insertFact(json, u"role"_s, facts.role);
    insertFact(json, u"revocationCheck"_s, facts.revocationCheck);
    insertFact(json, u"siteCode"_s, facts.siteCode);
    insertFact(json, u"bootPath"_s, facts.bootPath);
    insertFact(json, u"windowsPe"_s, facts.windowsPe);
    insertFact(json, u"clientVersion"_s, facts.clientVersion);
    insertFact(json, u"mediaPassword"_s, facts.mediaPassword);
    insertFact(json, u"attended"_s, facts.attended);
    insertFact(json, u"assignments"_s, facts.assignments);
    insertFact(json, u"unknownMachines"_s, facts.unknownMachines);
    insertFact(json, u"deployment"_s, facts.deployment);
    insertFact(json, u"adapter"_s, facts.adapter);
    insertFact(json, u"address"_s, facts.address);
    if (facts.clockBefore)
        json.insert(u"clockBefore"_s, facts.clockBefore->value.toString(Qt::ISODate).chopped(1));
    if (facts.clockSet)
        json.insert(u"clockSet"_s, facts.clockSet->value.toString(Qt::ISODate).chopped(1));
    if (!facts.packages.isEmpty())
        json.insert(u"packages"_s, QJsonArray::fromStringList(facts.packages));
    return json;
}

QJsonArray comparisonsJson(const std::vector<LogComparison>& comparisons)
{
    QJsonArray json;
    for (const LogComparison& comparison : comparisons) {
        const bool isSame = comparison.verdict == LogComparison::Verdict::Same;
        const bool differs = comparison.verdict == LogComparison::Verdict::Differs;
        json << QJsonObject{{u"about"_s, comparison.about},
                            {u"verdict"_s, isSame    ? u"same"_s
                                           : differs ? u"differs"_s
                                                     : u"not-compared"_s},
                            {u"inLog"_s, comparison.inLog},
                            {u"given"_s, comparison.given},
                            {u"sentence"_s, comparison.sentence.english()}};
    }
    return json;
}

QJsonArray phasesJson(const LogSet& logs, const Diagnosis& diagnosis)
{
    QJsonArray json;
    if (diagnosis.stories.size() <= diagnosis.chain)
        return json;
    for (const PhaseSpan& span : diagnosis.stories[diagnosis.chain].phases) {
        const LogEntry& entry = logs.chains[diagnosis.chain].entries[span.begin];
        json << QJsonObject{{u"phase"_s, phaseName(span.phase)},
                            {u"line"_s, static_cast<qint64>(entry.line)}};
    }
    return json;
}

QJsonObject readJson(const LogSet& logs)
{
    QJsonArray files;
    for (const LogFile& file : logs.files)
        files << file.path;
    QJsonArray skipped;
    for (const SkippedFile& file : logs.skipped)
        skipped << QJsonObject{{u"file"_s, file.path}, {u"why"_s, file.why.english()}};
    return {{u"files"_s, files},
            {u"skipped"_s, skipped},
            {u"entries"_s, logs.entries()},
            {u"bytes"_s, logs.bytes()}};
}

QJsonArray narrowedJson(const std::vector<LogNarrowing>& narrowings)
{
    constexpr std::array kVerdicts{"found"_L1, "not-found"_L1, "not-known"_L1};
    QJsonArray json;
    for (const LogNarrowing& one : narrowings)
        json << QJsonObject{{u"rule"_s, QString(one.rule->id)},
                            {u"verdict"_s, kVerdicts.at(static_cast<size_t>(one.verdict))},
                            {u"text"_s, one.text.english()}};
    return json;
}

QString causeName(const Diagnosis& diagnosis)
{
    if (diagnosis.cause)
        return diagnosis.cause->id();
    if (diagnosis.outcome == LogOutcome::Succeeded)
        return u"end-success"_s;
    return {};
}

QJsonValue orNull(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

} // namespace

QJsonObject diagnosisJson(const LogSet& logs, const Diagnosis& diagnosis)
{
    QJsonArray causes;
    if (diagnosis.cause)
        causes << causeJson(logs, *diagnosis.cause, "cause"_L1);
    for (const LogCause& cause : diagnosis.further)
        causes << causeJson(logs, cause, "also"_L1);
    for (const LogCause& cause : diagnosis.overcome)
        causes << causeJson(logs, cause, "overcome"_L1);
    QJsonArray limits;
    for (const Text& limit : diagnosis.limits)
        limits << limit.english();
    int ignored = 0;
    for (const NoiseCount& noise : diagnosis.ignored)
        ignored += noise.lines;
    QJsonObject json{{u"outcome"_s, outcomeName(diagnosis.outcome)},
                     {u"sentence"_s, verdictText(diagnosis).english()},
                     {u"cause"_s, orNull(causeName(diagnosis))},
                     {u"phase"_s, orNull(phaseName(diagnosis.phase))},
                     {u"attempt"_s, diagnosis.attempt},
                     {u"also"_s, idsOf(diagnosis.further)},
                     {u"overcome"_s, idsOf(diagnosis.overcome)},
                     {u"causes"_s, causes},
                     {u"facts"_s, factsJson(diagnosis.facts)},
                     {u"comparisons"_s, comparisonsJson(diagnosis.comparisons)},
                     {u"narrowed"_s, narrowedJson(diagnosis.narrowed)},
                     {u"phases"_s, phasesJson(logs, diagnosis)},
                     {u"ignoredLines"_s, ignored},
                     {u"limits"_s, limits},
                     {u"read"_s, readJson(logs)}};
    if (diagnosis.step)
        json.insert(u"step"_s, diagnosis.step->name);
    if (!diagnosis.cause)
        return json;
    const LogCause& cause = *diagnosis.cause;
    const QJsonObject place = placeJson(logs, cause.evidence);
    json.insert(u"confidence"_s, confidenceName(cause.confidence));
    json.insert(u"remedy"_s, cause.remedy().english());
    json.insert(u"evidence"_s, place.value(u"text"_s));
    json.insert(u"file"_s, place.value(u"file"_s));
    json.insert(u"line"_s, place.value(u"line"_s));
    json.insert(u"captures"_s, capturesJson(cause));
    json.insert(u"rules"_s, QJsonArray::fromStringList(cause.rules()));
    const QString host = cause.captures.value(u"host"_s);
    if (!host.isEmpty())
        json.insert(u"host"_s, host);
    return json;
}

QJsonObject codeJson(const ExplainedCode& code)
{
    QJsonArray names;
    for (const ErrorName& name : code.names)
        names << QJsonObject{{u"name"_s, QString::fromUtf8(name.name)},
                             {u"code"_s, hexCode(name.code)},
                             {u"header"_s, QString::fromUtf8(name.header)}};
    const auto meaning = [&code](const char* ErrorMeaning::*field) {
        return code.meaning ? QString::fromUtf8(code.meaning->*field) : QString();
    };
    QString name = meaning(&ErrorMeaning::name);
    if (name.isEmpty() && !code.names.empty())
        name = QString::fromUtf8(code.names.front().name);
    return {{u"given"_s, code.given},
            {u"code"_s, hexCode(code.code)},
            {u"name"_s, name},
            {u"kind"_s, code.kind},
            {u"isError"_s, code.isError},
            {u"isKnown"_s, code.isKnown()},
            {u"decomposition"_s, code.decomposition.english()},
            {u"names"_s, names},
            {u"meaning"_s, meaning(&ErrorMeaning::meaning)},
            {u"advice"_s, meaning(&ErrorMeaning::advice)},
            {u"trap"_s, meaning(&ErrorMeaning::trap)},
            {u"causes"_s, QJsonArray::fromStringList(code.signatures)}};
}

} // namespace cmgmedia
