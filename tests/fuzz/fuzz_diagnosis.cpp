// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis_bundle.h"
#include "core/diagnosis/diagnosis_report.h"
#include "core/logs/log_reader.h"

#include <cstdint>

using namespace cmgmedia;

namespace {

void checkPlace(const LogSet& logs, const LogPlace& place)
{
    if (place.chain >= logs.chains.size() || place.entry >= logs.chains[place.chain].entries.size())
        qFatal("a verdict without a line");
}

} // namespace

/// Whatever a log holds, the verdict names lines that are there, and can be said and handed on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const LogSet logs = readLog(content, QStringLiteral("smsts.log"));
    const Diagnosis diagnosis = diagnose(logs);
    if (diagnosis.cause)
        checkPlace(logs, diagnosis.cause->evidence);
    for (const std::vector<LogCause>* causes : {&diagnosis.further, &diagnosis.overcome}) {
        for (const LogCause& cause : *causes)
            checkPlace(logs, cause.evidence);
    }
    if (diagnosis.stories.size() != logs.chains.size())
        qFatal("a chain without a story");
    (void)diagnosisText(logs, diagnosis);
    (void)diagnosisJson(logs, diagnosis);
    Redactor redactor(NamePolicy::Replace);
    if (const Result<LogSet> redacted = redactedLogs(logs, redactor))
        (void)diagnose(*redacted);
    return 0;
}
