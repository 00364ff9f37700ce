// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/pipeline/planner.h"
#include "core/profile/errors.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Facts plainFacts()
{
    Facts facts;
    facts.profile.source.path = u"official.iso"_s;
    facts.profile.output.path = u"branch.iso"_s;
    facts.profile.folder = u"/p"_s;
    facts.medium = MediumFacts();
    facts.variables = VariablesFacts();
    facts.bootImage = BootImageFacts();
    facts.medium->label = u"Imported"_s;
    facts.medium->totalBytes = 1000;
    facts.variables->names = QStringList{u"SMSTSMP"_s, u"Old"_s};
    return facts;
}

QList<StepKind> kindsOf(const BuildPlan& plan)
{
    QList<StepKind> kinds;
    for (const PlannedStep& step : plan.steps)
        kinds << step.kind;
    return kinds;
}

QStringList detailsOf(const PlannedStep& step)
{
    QStringList details;
    for (const Text& detail : step.details)
        details << detail.english();
    return details;
}

const PlannedStep* stepOf(const BuildPlan& plan, StepKind kind)
{
    for (const PlannedStep& step : plan.steps) {
        if (step.kind == kind)
            return &step;
    }
    return nullptr;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void copiesWhereNothingChanges();
    void namesEachCertificateAndItsStores();
    void namesEachVariableChange();
    void leavesReadingBackOut();
    void saysWhichImageIsMadeToBoot();
    void keepsTheImportedLabel();
    void saysWhatAStickStartsOn();
    void refuses_data();
    void refuses();
    void isPure();
};

void TestPlanner::copiesWhereNothingChanges()
{
    const Result<BuildPlan> plan = planBuild(plainFacts(), {});
    QVERIFY(plan);
    QCOMPARE(kindsOf(*plan),
             QList<StepKind>({StepKind::LayOut, StepKind::Write, StepKind::ReadBack,
                              StepKind::Inspect, StepKind::Publish, StepKind::CleanUp}));
    QCOMPARE(plan->outputPath, u"/p/branch.iso"_s);
}

void TestPlanner::namesEachCertificateAndItsStores()
{
    Facts facts = plainFacts();
    facts.bootImage->trust = {{test::labPki().root, SystemStore::Root}};
    facts.derived.trustChange.add = {test::labPki().root, test::labPki().issuing};
    const Result<BuildPlan> plan = planBuild(facts, {});
    const PlannedStep* step = stepOf(*plan, StepKind::InjectTrust);
    QVERIFY(step);
    QCOMPARE(detailsOf(*step), QStringList({test::labPki().root.displayName() + u" into AuthRoot"_s,
                                            test::labPki().issuing.displayName() + u" into CA"_s}));
}

void TestPlanner::namesEachVariableChange()
{
    Facts facts = plainFacts();
    facts.variables->hasPassword = true;
    facts.profile.customization.variables = {
        {u"smstsmp"_s, u"x"_s}, {u"New"_s, u"y"_s}, {u"old"_s, {}}, {u"Unknown"_s, {}}};
    facts.profile.security.password = PasswordChoice::None;
    facts.profile.security.unattended = UnattendedChoice::Yes;
    const Result<BuildPlan> plan = planBuild(facts, {});
    QCOMPARE(detailsOf(*stepOf(*plan, StepKind::EditVariables)),
             QStringList({u"Add New"_s, u"Remove old"_s, u"Set smstsmp"_s,
                          u"Remove the media password"_s, u"Allow unattended deployment"_s}));
}

void TestPlanner::leavesReadingBackOut()
{
    const Result<BuildPlan> plan = planBuild(plainFacts(), {.readBack = false});
    QVERIFY(!stepOf(*plan, StepKind::ReadBack));
    QVERIFY(stepOf(*plan, StepKind::Inspect));
}

void TestPlanner::saysWhichImageIsMadeToBoot()
{
    Facts facts = plainFacts();
    facts.bootImage->isMadeBootable = true;
    facts.bootImage->image.index = 2;
    const Result<BuildPlan> plan = planBuild(facts, {});
    QCOMPARE(detailsOf(*stepOf(*plan, StepKind::LayOut)).first(),
             u"Mark image 2 of the boot image as bootable"_s);
}

void TestPlanner::keepsTheImportedLabel()
{
    Facts facts = plainFacts();
    QCOMPARE(planBuild(facts, {})->label, u"Imported"_s);
    facts.profile.output.label = u"Branch"_s;
    QCOMPARE(planBuild(facts, {})->label, u"Branch"_s);
}

void TestPlanner::saysWhatAStickStartsOn()
{
    Facts facts = plainFacts();
    facts.profile.output = {OutputKind::UsbImage, u"a.img"_s, u"Branch v1.2 boot"_s};
    const Result<BuildPlan> plan = planBuild(facts, {});
    QVERIFY(plan);
    QCOMPARE(stepOf(*plan, StepKind::Write)->title.english(), u"Write the USB image file"_s);
    QVERIFY(detailsOf(*stepOf(*plan, StepKind::Write))
                .contains(u"Label Branch v1.2 boot, shown on a USB drive as BRANCH V1_2"_s));
    const QStringList without = detailsOf(*stepOf(*plan, StepKind::LayOut));
    QVERIFY2(without.last().startsWith("Starts on UEFI only"_L1), qPrintable(without.last()));
    facts.profile.output.biosBootRecord = u"r.bin"_s;
    const Result<BuildPlan> other = planBuild(facts, {});
    QVERIFY(other);
    QCOMPARE(detailsOf(*stepOf(*other, StepKind::LayOut)).last(),
             u"Also starts on BIOS, with the boot record r.bin"_s);
}

void TestPlanner::refuses_data()
{
    QTest::addColumn<OutputKind>("kind");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("label");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("no output") << OutputKind::Iso << QString() << u"L"_s
                               << ErrorCode::ProfileInvalid;
    QTest::newRow("stick, no such label")
        << OutputKind::UsbDevice << QString() << u"a/b"_s << ErrorCode::LabelInvalid;
    QTest::newRow("long label") << OutputKind::Iso << u"x"_s << QString(33, u'x')
                                << ErrorCode::LabelInvalid;
    QTest::newRow("label with a slash")
        << OutputKind::Iso << u"x"_s << u"a/b"_s << ErrorCode::LabelInvalid;
}

void TestPlanner::refuses()
{
    QFETCH(OutputKind, kind);
    QFETCH(QString, output);
    QFETCH(QString, label);
    QFETCH(ErrorRow, code);
    Facts facts = plainFacts();
    facts.profile.output = {kind, output, label};
    const Result<BuildPlan> plan = planBuild(facts, {});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, code);
}

void TestPlanner::isPure()
{
    QCOMPARE(planJson(*planBuild(plainFacts(), {})), planJson(*planBuild(plainFacts(), {})));
}

CMGMEDIA_TEST(TestPlanner)
#include "test_planner.moc"
