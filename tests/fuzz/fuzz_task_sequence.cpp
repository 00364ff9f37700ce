// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasksequence/sequence_export.h"
#include "core/tasksequence/sequence_schema.h"
#include "core/tasksequence/sequence_xml.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

void judge(const TaskSequence& sequence)
{
    (void)stepsOfType(sequence, schema::kApplyNetworkSettings, schema::kNetworkJoinType);
    for (const SequenceStep& step : sequence.steps) {
        if (step.place().size() < step.name.size())
            qFatal("a step has lost its name");
        for (const auto& [name, value] : step.variables) {
            if (schema::keptVariable(name).isEmpty())
                qFatal("a value was kept that no rule reads");
        }
    }
}

void parse(QByteArrayView content)
{
    const Result<QString> text = xmlText(content, {}, {});
    if (!text)
        return;
    const Result<std::optional<TaskSequence>> sequence = parseTaskSequence(*text, {}, {});
    if (sequence && *sequence)
        judge(**sequence);
    (void)parseReferenceInfos(*text, {}, {});
    (void)parseManifest(*text, {}, {});
}

/// Through the file, as an archive where it is one.
void load(QByteArrayView content)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"export"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content.data(), content.size()) < 0)
        qFatal("no room");
    file.close();
    const Result<std::vector<TaskSequence>> sequences = loadTaskSequences(path, {}, {});
    if (!sequences)
        return;
    for (const TaskSequence& sequence : *sequences)
        judge(sequence);
}

} // namespace

/// As a file of an export, as the sequence of a package, and as an export.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView content(data, static_cast<qsizetype>(size));
    parse(content);
    const QByteArray start = "<sequence version=\"3.10\"><step type=\"SMS_TaskSequence_"
                             "SetVariableAction\" name=\"a\"><defaultVarList>";
    parse(QByteArray(start + content.toByteArray() + "</defaultVarList></step></sequence>"));
    load(content);
    return 0;
}
