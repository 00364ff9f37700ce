// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis_report.h"

#include "core/base/language.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/validation/rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr quint32 kContext = 5; ///< entries before and behind the evidence in a report

struct MeaningText {
    CMGMEDIA_TEXTS(ErrorMeaning)
};

QString shortened(const QString& line)
{
    constexpr qsizetype kLongest = 300;
    return line.size() > kLongest ? line.first(kLongest) + u'\u2026' : line;
}

/// A paragraph: its heading, and lines below it.
QString section(const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    QString out = u'\n' + heading + u'\n';
    for (const QString& line : lines)
        out += u"  "_s + line + u'\n';
    return out;
}

QStringList causeLines(const LogSet& logs, const std::vector<LogCause>& causes)
{
    QStringList lines;
    for (const LogCause& cause : causes) {
        lines << cause.sentence().translated() + u"  ["_s + cause.id() + u']';
        lines << u"  "_s + placeText(logs, cause.evidence) + u"  "_s
                     + shortened(lineText(logs, cause.evidence));
    }
    return lines;
}

QStringList ruleLines(const LogCause& cause)
{
    QStringList lines;
    for (const QString& id : cause.rules()) {
        const Rule* rule = findRule(id);
        lines << (rule ? ruleText(rule->title).translated() + u"  ["_s + id + u']' : id);
    }
    return lines;
}

QStringList contextLines(const LogSet& logs, const LogPlace& place)
{
    const LogChain& chain = logs.chains[place.chain];
    const quint32 begin = place.entry > kContext ? place.entry - kContext : 0;
    QStringList lines;
    for (quint32 i = begin; i < place.entry; ++i) {
        if (!chain.entries[i].prose)
            lines << shortened(lineText(logs, {place.chain, i}));
    }
    return lines;
}

QStringList comparisonLines(const Diagnosis& diagnosis, bool compared)
{
    QStringList lines;
    for (const LogComparison& comparison : diagnosis.comparisons) {
        const bool isCompared = comparison.verdict != LogComparison::Verdict::NotCompared;
        if (isCompared != compared)
            continue;
        const QString both = isCompared ? u"%1: %2 | %3"_s : u"%1: %2%3"_s;
        QString line =
            both.arg(comparison.about, oneLine(comparison.inLog), oneLine(comparison.given));
        if (!comparison.sentence.isEmpty())
            line += u"  "_s + comparison.sentence.translated();
        lines << line;
    }
    return lines;
}

QStringList narrowedLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    if (diagnosis.narrowed.empty())
        return lines;
    lines << narrowedText(diagnosis.narrowed).translated();
    for (const LogNarrowing& one : diagnosis.narrowed) {
        if (one.text.isEmpty())
            continue;
        const QString title = ruleText(one.rule->title).translated();
        lines << u"%1  [%2]  %3"_s.arg(title, one.rule->id, one.text.translated());
    }
    return lines;
}

QStringList noiseLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const NoiseCount& noise : diagnosis.ignored)
        lines << u"%1 \u00d7 %2  %3"_s.arg(noise.lines)
                     .arg(shortened(noise.example), noise.why.translated());
    return lines;
}

QStringList limitLines(const LogSet& logs, const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const Text& limit : diagnosis.limits)
        lines << limit.translated();
    for (const SkippedFile& file : logs.skipped)
        lines << labelled(oneLine(file.path.section(u'/', -1)), file.why.translated());
    return lines;
}

QString headText(const LogSet& logs, const Diagnosis& diagnosis)
{
    QString out = verdictText(diagnosis).translated() + u'\n';
    if (!diagnosis.cause)
        return out;
    const LogCause& cause = *diagnosis.cause;
    out += cause.remedy().translated() + u"\n\n"_s;
    out += placeText(logs, cause.evidence) + u"  "_s + shortened(lineText(logs, cause.evidence))
           + u'\n';
    out += labelled(DiagnosisText::tr("Confidence"), confidenceText(cause.confidence).translated());
    if (cause.signature)
        out += u". "_s + proofText(cause.signature->proof).translated();
    out += u'\n' + labelled(DiagnosisText::tr("Phase"), phaseText(diagnosis.phase).translated());
    if (diagnosis.step)
        out += u'\n' + labelled(DiagnosisText::tr("Step"), oneLine(diagnosis.step->name));
    out += u'\n';
    if (!cause.signature || cause.signature->specificity <= 2)
        out += section(DiagnosisText::tr("Lines before it:"), contextLines(logs, cause.evidence));
    return out;
}

} // namespace

QString placeText(const LogSet& logs, const LogPlace& place)
{
    const LogEntry& entry = logs.chains[place.chain].entries[place.entry];
    return u"%1:%2"_s.arg(oneLine(logs.files[entry.file].path.section(u'/', -1))).arg(entry.line);
}

QString lineText(const LogSet& logs, const LogPlace& place)
{
    return oneLine(logs.textOf(logs.chains[place.chain].entries[place.entry])).trimmed();
}

Text verdictText(const Diagnosis& diagnosis)
{
    if (diagnosis.cause)
        return diagnosis.cause->sentence();
    switch (diagnosis.outcome) {
    case LogOutcome::NothingToRead:
        return DiagnosisText::text(
            "None of the files is a readable log. Choose smsts.log, the folder that "
            "it's in, or a ZIP file of it.");
    case LogOutcome::Succeeded:
        return DiagnosisText::text("Nothing failed: the log ends with success.");
    case LogOutcome::Restarting:
        return DiagnosisText::text(
            "Nothing failed: the log ends with the restart into the new Windows. What "
            "follows is in C:\\_SMSTaskSequence\\Logs.");
    case LogOutcome::Failed:
    case LogOutcome::Unfinished:
        break;
    }
    return DiagnosisText::text(
        "Nothing failed up to the end of the log. What happened next isn't in it.");
}

QString diagnosisText(const LogSet& logs, const Diagnosis& diagnosis)
{
    QString out = headText(logs, diagnosis);
    if (diagnosis.cause)
        out += section(DiagnosisText::tr("What would have prevented it:"),
                       ruleLines(*diagnosis.cause));
    out +=
        section(DiagnosisText::tr("What the medium contains about it:"), narrowedLines(diagnosis));
    out += section(DiagnosisText::tr("Also found:"), causeLines(logs, diagnosis.further));
    out += section(DiagnosisText::tr("Recovered from:"), causeLines(logs, diagnosis.overcome));
    out += section(DiagnosisText::tr("Compared, log | medium:"), comparisonLines(diagnosis, true));
    out += section(DiagnosisText::tr("Couldn't be compared:"), comparisonLines(diagnosis, false));
    out += section(DiagnosisText::tr("Looks like an error, but isn't:"), noiseLines(diagnosis));
    out += section(DiagnosisText::tr("Not in the logs:"), limitLines(logs, diagnosis));
    return out;
}

QString diagnosisHtml(const LogSet& logs, const Diagnosis& diagnosis)
{
    const QString heading = verdictText(diagnosis).translated().toHtmlEscaped();
    QString rest = diagnosisText(logs, diagnosis).section(u'\n', 1);
    if (diagnosis.cause) {
        const LogPlace& place = diagnosis.cause->evidence;
        const auto count = static_cast<quint32>(logs.chains[place.chain].entries.size());
        const quint32 begin = place.entry > kContext ? place.entry - kContext : 0;
        QStringList around;
        for (quint32 i = begin; i < std::min(count, place.entry + kContext + 1); ++i)
            around << (i == place.entry ? u"> "_s : u"  "_s)
                          + shortened(lineText(logs, {place.chain, i}));
        rest += section(DiagnosisText::tr("The log around the line:"), around);
    }
    return u"<!DOCTYPE html>\n<html lang=\"%3\"><head><meta charset=\"utf-8\"><title>%1</title>\n"
           "<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<style>:root{color-scheme:light dark}body{font:16px/1.5 sans-serif;max-width:60em;"
           "margin:2em auto;padding:0 1em}pre{white-space:pre-wrap;overflow-wrap:anywhere;"
           "font:14px/1.5 monospace}</style></head>\n<body><h1>%1</h1>\n<pre>%2</pre>\n"
           "</body></html>\n"_s.arg(heading, rest.toHtmlEscaped(), languageCode(currentLanguage()));
}

QString codeText(const ExplainedCode& code)
{
    QString out = shortCode(code.code) + u'\n';
    QStringList lines{code.decomposition.translated() + u'.'};
    if (code.meaning && *code.meaning->meaning)
        lines << MeaningText::tr(code.meaning->meaning);
    if (code.meaning && *code.meaning->advice)
        lines << labelled(DiagnosisText::tr("Look at"), MeaningText::tr(code.meaning->advice));
    if (code.meaning && *code.meaning->trap)
        lines << labelled(DiagnosisText::tr("Caution"), MeaningText::tr(code.meaning->trap));
    if (!code.isError)
        lines << DiagnosisText::tr("It isn't an error.");
    QStringList names;
    for (const ErrorName& name : code.names)
        names << u"%1 (%2)"_s.arg(QLatin1StringView(name.name), QLatin1StringView(name.header));
    if (!names.isEmpty())
        lines << labelled(DiagnosisText::tr("Names"), commaSeparated(names));
    if (!code.signatures.isEmpty())
        lines << labelled(DiagnosisText::tr("Causes that show it"),
                          commaSeparated(code.signatures));
    for (const QString& line : lines)
        out += u"  "_s + line + u'\n';
    return out;
}

} // namespace cmgmedia
