// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/diagnosis/diagnosis_text.h"
#include "core/diagnosis/error_code.h"

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

Text codeText(const LogCause& cause)
{
    return cause.code ? Text(u" (%1)"_s.arg(shortCode(*cause.code))) : Text(u""_s);
}

/// What stands in a sentence for something that no line says.
Text missing(QLatin1StringView fill)
{
    if (fill == "host"_L1)
        return DiagnosisText::text("the server");
    if (fill == "assignments"_L1)
        return DiagnosisText::text("an unknown number of");
    return DiagnosisText::text("(not in the log)");
}

Text filled(QLatin1StringView fill, const LogCause& cause)
{
    if (fill == "codeText"_L1)
        return codeText(cause);
    const QString value = cause.captures.value(fill);
    if (value.isEmpty())
        return fill == "reason"_L1 ? Text(u""_s) : missing(fill);
    if (fill == "code"_L1) {
        bool isCode = false;
        const quint32 code = value.toUInt(&isCode, 0);
        return isCode ? Text(shortCode(code)) : Text(oneLine(value));
    }
    return oneLine(value);
}

} // namespace

QString confidenceName(LogConfidence confidence)
{
    switch (confidence) {
    case LogConfidence::Low:
        return u"low"_s;
    case LogConfidence::Medium:
        return u"medium"_s;
    case LogConfidence::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

Text confidenceText(LogConfidence confidence)
{
    switch (confidence) {
    case LogConfidence::Low:
        return DiagnosisText::text("A guess");
    case LogConfidence::Medium:
        return DiagnosisText::text("Likely");
    case LogConfidence::High:
        return DiagnosisText::text("Very likely");
    }
    Q_UNREACHABLE();
}

QString LogCause::id() const
{
    return signature ? QString(signature->id) : u"unknown"_s;
}

Text LogCause::sentence() const
{
    if (!signature && captures.contains(u"step"_s))
        return DiagnosisText::text(
            "Step \"%1\" failed%2. The reason isn't known. These lines are before it.",
            {oneLine(captures.value(u"step"_s)), codeText(*this)});
    if (!signature)
        return DiagnosisText::text(
            "It failed%1. The reason isn't known. This is the first line that shows it.",
            {codeText(*this)});
    std::vector<Text> fills;
    for (const QLatin1StringView fill : signature->fills.tokenize(u' ', Qt::SkipEmptyParts))
        fills.push_back(filled(fill, *this));
    return DiagnosisText::text(signature->sentence, std::move(fills));
}

Text LogCause::remedy() const
{
    if (signature)
        return DiagnosisText::text(signature->remedy);
    return DiagnosisText::text(
        "Read the lines before it, and look up the code with cmgmedia explain. "
        "Send the whole log, from its beginning, to someone who can help.");
}

QStringList LogCause::rules() const
{
    return signature ? QString(signature->rules).split(u' ', Qt::SkipEmptyParts) : QStringList();
}

} // namespace cmgmedia
