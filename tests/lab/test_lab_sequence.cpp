// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_sequence.h"
#include "core/tasksequence/sequence_export.h"
#include "core/tasksequence/sequence_schema.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

class TestLabSequence : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void othersUnpackIt();
    void isUnderstoodToTheLastStep();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestLabSequence::init()
{
    m_path = m_folder.filePath(u"branch-pc.zip"_s);
    const Result<QByteArray> made = labSequenceExport(u"cmg.example.test"_s, u"LAB00005"_s);
    QVERIFY2(made, why(made).constData());
    QCOMPARE(*made, *labSequenceExport(u"cmg.example.test"_s, u"LAB00005"_s));
    writeFile(m_path, *made);
}

void TestLabSequence::othersUnpackIt()
{
    if (!isInstalled(u"7z"_s))
        QSKIP("7z is not installed");
    const Ran tested = run(u"7z"_s, {u"t"_s, m_path});
    QVERIFY2(tested.exitCode == 0 && tested.output.contains("Files: 4"), tested.output.constData());
    const Ran manifest = run(u"7z"_s, {u"e"_s, u"-so"_s, m_path, u"Manifest.xml"_s});
    QVERIFY(manifest.output.startsWith("<LibraryDocument>"));
}

void TestLabSequence::isUnderstoodToTheLastStep()
{
    const Result<std::vector<TaskSequence>> sequences = loadTaskSequences(m_path, {}, {});
    QVERIFY2(sequences, why(sequences).constData());
    QCOMPARE(sequences->size(), size_t{1});
    const TaskSequence* sequence = &sequences->front();
    QCOMPARE(sequence->listing, ReferenceListing::Whole);
    QCOMPARE(sequence->packageId, u"LAB00010"_s);
    QCOMPARE(sequence->bootImageId, u"LAB00005"_s);
    QCOMPARE(sequence->dependentProgram, QString());
    QCOMPARE(sequence->steps.size(), size_t{4});
    for (const SequenceStep& step : sequence->steps)
        QVERIFY2(step.enabled && step.understood, qPrintable(step.place()));
    QVERIFY(sequence->ignoredElements.isEmpty());
    QCOMPARE(sequence->references.size(), size_t{1}); // the boot image, which is on the medium
    QCOMPARE(sequence->references.front().id, u"LAB00005"_s);
    QCOMPARE(sequence->steps.back().variables.at(schema::kHostName), u"cmg.example.test"_s);
}

CMGMEDIA_TEST(TestLabSequence)
#include "test_lab_sequence.moc"
