// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/planner.h"
#include "core/pipeline/steps.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Holds a medium that was built against another profile than its own: what a step did wrong must
/// not become what is expected of it.
class TestInspectImage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void acceptsWhatWasAskedFor();
    void noticesWhatWasNotAskedFor_data();
    void noticesWhatWasNotAskedFor();
    void doesNotTakeAnEditForTheImported();

private:
    Result<BuildInputs> inputsOf(const MediaProfile& profile) const;
    Result<> inspected(const MediaProfile& profile) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    BuildSecrets m_secrets;
    QString m_made;
};

void TestInspectImage::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_secrets = test::secretsOf(m_lab);
    m_made = m_folder.filePath(u"made.iso"_s);
    const Result<BuildReport> built =
        test::build(test::to(m_made, m_lab.profile), test::secretsOf(m_lab));
    QVERIFY2(built, test::why(built).constData());
}

Result<BuildInputs> TestInspectImage::inputsOf(const MediaProfile& profile) const
{
    SilentSink sink;
    Work work{sink, {}};
    Result<Gathering> gathered = gatherFacts(test::to(m_folder.filePath(u"other.iso"_s), profile),
                                             m_secrets, test::labClock(), work);
    if (!gathered)
        return gathered.error();
    const Result<BuildPlan> plan = planBuild(gathered->facts, {});
    if (!plan)
        return plan.error();
    return buildInputs(*std::move(gathered), {}, m_secrets, {}, *plan);
}

/// What the medium of the lab's profile is found to be, where this profile was asked for.
Result<> TestInspectImage::inspected(const MediaProfile& profile) const
{
    const Result<BuildInputs> inputs = inputsOf(profile);
    if (!inputs)
        return inputs.error();
    const Result<BuildPlan> plan = planBuild(inputs->facts, inputs->options);
    const Result<Expectation> expected = expectationOf(*inputs, *plan, {});
    if (!expected)
        return expected.error();
    SilentSink sink;
    Work work{sink, {}};
    return inspectImage(m_made, *expected, work);
}

void TestInspectImage::acceptsWhatWasAskedFor()
{
    const Result<> same = inspected(m_lab.profile);
    QVERIFY2(same, test::why(same).constData());
}

void TestInspectImage::noticesWhatWasNotAskedFor_data()
{
    using Change = std::function<void(MediaProfile&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("where");
    const auto row = [](const char* name, const QString& where, const Change& change) {
        QTest::newRow(name) << change << where;
    };
    row("another value", u"SMSTSPreferredAdvertID"_s, [](MediaProfile& profile) {
        profile.customization.variables[u"SMSTSPreferredAdvertID"_s] = u"LAB20009"_s;
    });
    row("a secret of another value", u"_SMSTSMediaPFX"_s, [](MediaProfile& profile) {
        profile.customization.variables[u"_SMSTSMediaPFX"_s] = u"x"_s;
    });
    row("a variable too many", u"Variables.dat"_s,
        [](MediaProfile& profile) { profile.customization.variables.clear(); });
    row("a variable too few", u"Variables.dat"_s,
        [](MediaProfile& profile) { profile.customization.variables[u"New"_s] = u"x"_s; });
    row("not removed", u"Variables.dat"_s, [](MediaProfile& profile) {
        profile.customization.variables[u"_SMSTSUseFirstCert"_s] = std::nullopt;
    });
    row("another label", u"volume label"_s,
        [](MediaProfile& profile) { profile.output.label = u"Another"_s; });
    row("unattended", u"TsmBootstrap.ini"_s,
        [](MediaProfile& profile) { profile.security.unattended = UnattendedChoice::Yes; });
    row("a stick", u"file system"_s,
        [](MediaProfile& profile) { profile.output.kind = OutputKind::UsbImage; });
}

void TestInspectImage::noticesWhatWasNotAskedFor()
{
    QFETCH(std::function<void(MediaProfile&)>, change);
    QFETCH(QString, where);
    MediaProfile profile = m_lab.profile;
    change(profile);
    const Result<> different = inspected(profile);
    QVERIFY(!different);
    QCOMPARE(different.error().code, ErrorCode::ResultDiffers);
    QVERIFY2(different.error().detail.english().contains(where),
             qPrintable(different.error().detail.english()));
}

/// What is expected is worked out from the imported medium, which no step changes.
void TestInspectImage::doesNotTakeAnEditForTheImported()
{
    const Result<BuildInputs> inputs = inputsOf(m_lab.profile);
    QVERIFY2(inputs, test::why(inputs).constData());
    const QStringList before = inputs->variables->variables->names();
    const Result<VariableFiles> edited = editVariables(*inputs);
    QVERIFY2(edited, test::why(edited).constData());
    QCOMPARE(inputs->variables->variables->names(), before);
    QVERIFY(!before.contains(u"SMSTSPreferredAdvertID"_s));
    const Result<BuildPlan> plan = planBuild(inputs->facts, inputs->options);
    const Result<Layout> layout = layOut(*inputs, *plan, {{}, {}, *edited}, {});
    QVERIFY2(layout, test::why(layout).constData());
    QVERIFY(!inputs->medium->disc.tree.find(u"SMS/cmgmedia.manifest.json"_s));
    QVERIFY(layout->tree.find(u"SMS/cmgmedia.manifest.json"_s));
}

CMGMEDIA_TEST(TestInspectImage)
#include "test_inspect_image.moc"
