// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"
#include "tests/support/files.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/tasksequence/sequence_samples.h"
#include "tests/ui/tool_test.h"
#include "ui/session/task.h"
#include "ui/tools/inspect_tool.h"
#include "ui/tools/lint_tool.h"
#include "ui/tools/pfx_tool.h"
#include "ui/tools/tools.h"
#include "ui/tools/verify_tool.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/short_tree.h"
#include "ui/widgets/verdict_table.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;
using test::said;

/// The windows of the Tools menu, but for the trust editor.
class TestTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void inspectsEveryKind_data();
    void inspectsEveryKind();
    void inspectAsksForThePasswordInPlace();
    void inspectSaysWhatItCannotRead();
    void anotherFileTakesThePlaceOfTheFirst();
    void takesDroppedFiles();
    void verifiesAGoodMedium();
    void listsTheDifferences();
    void saysWhenThereIsNoManifest();
    void verifyingCanBeStopped();
    void judgesAPfx();
    void showsWhatIsWrongWithAPfx();
    void pfxPasswordIsAskedForInPlace();
    void earlyRingChangesTheVerdicts();
    void judgesADamagedPfx();
    void lintsATaskSequence();
    void lintComparesTheGateway();
    void menuOpensEachToolOnce();
    void escapeCloses();
    void everyControlHasANameAndAKey();

private:
    template <typename Tool>
    Tool& shown(Tool* tool);
    VerdictTable::Row verdict(const QString& rule) const;
    QStringList cardTitles() const;
    QString writePfx() const;
    QString writeSequence(const QByteArray& steps) const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_finished; ///< a medium that this program made
    std::unique_ptr<ToolWindow> m_tool;
};

namespace {

Clock systemNow()
{
    return Clock::system(); // by which the certificates of test_pki.h are valid
}

/// Copies the files of a medium into a folder.
bool unpack(const QString& medium, const QString& folder)
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> opened = openDisc(medium, work);
    if (!opened)
        return false;
    for (const MediaFile* file : opened->tree.files()) {
        const Result<QByteArray> bytes = file->bytes.readAll(qint64{64} << 20);
        if (!bytes)
            return false;
        test::writeFile(QDir(folder).filePath(file->path), *bytes);
    }
    return true;
}

} // namespace

template <typename Tool>
Tool& TestTools::shown(Tool* tool)
{
    m_tool.reset(tool);
    tool->setAttribute(Qt::WA_DeleteOnClose, false);
    static_cast<QWidget*>(tool)->show();
    return *tool;
}

void TestTools::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    test::prepareShots();
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    test::writeFile(m_lab.path(u"media.pfx"_s), test::labPki().mediaPfx);
    test::writeFile(m_lab.path(u"probe.efi"_s), test::unsignedPe());
    const Result<BuildReport> built = test::build(m_lab.profile, test::secretsOf(m_lab));
    QVERIFY(built);
    m_finished = m_lab.path(u"branch.iso"_s);
    QVERIFY(QFileInfo::exists(m_finished));
}

void TestTools::cleanup()
{
    m_tool.reset();
}

QStringList TestTools::cardTitles() const
{
    QStringList titles;
    for (const FactCard* card : m_tool->findChildren<FactCard*>())
        titles << card->accessibleName();
    return titles;
}

VerdictTable::Row TestTools::verdict(const QString& rule) const
{
    const auto& rows = control<VerdictTable>(*m_tool, u"verdicts"_s)->rows();
    const auto found = std::ranges::find(rows, rule, &VerdictTable::Row::ruleId);
    return found == rows.end() ? VerdictTable::Row() : *found;
}

QString TestTools::writePfx() const
{
    return m_lab.path(u"media.pfx"_s);
}

QString TestTools::writeSequence(const QByteArray& steps) const
{
    QString path = m_folder.filePath(u"Branch PC.zip"_s);
    QFile::remove(path);
    test::writeZip(path, test::exportFiles(test::sequenceXml(steps)));
    return path;
}

void TestTools::inspectsEveryKind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("card");
    QTest::newRow("disc image") << u"official.iso"_s << u"Boot image"_s;
    QTest::newRow("folder") << u"medium"_s << u"Site"_s;
    QTest::newRow("boot image") << u"boot.wim"_s << u"Boot image"_s;
    QTest::newRow("certificate") << u"pki/root.cer"_s << u"Certificate"_s;
    QTest::newRow("program") << u"probe.efi"_s << u"Program"_s;
}

void TestTools::inspectsEveryKind()
{
    QFETCH(QString, file);
    QFETCH(QString, card);
    auto& tool = shown(new InspectTool(test::labClock));
    QVERIFY(test::typePath(tool, m_lab.path(file)));
    QVERIFY2(cardTitles().contains(card), qPrintable(cardTitles().join(u", "_s)));
    QCOMPARE(said(tool, u"status"_s), QString());
    test::shoot(tool, u"inspect-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
}

void TestTools::inspectAsksForThePasswordInPlace()
{
    auto& tool = shown(new InspectTool(test::labClock));
    auto* password = control<SecretField>(tool, u"password"_s);
    QVERIFY(test::typePath(tool, m_lab.path(u"boot.wim"_s)));
    QVERIFY(!password->isVisible()); // asked for only where it is needed
    QVERIFY(test::typePath(tool, m_lab.path(u"official.iso"_s)));
    QVERIFY(password->isVisible());
    QCOMPARE(QApplication::focusWidget(), password);
    QVERIFY(!cardTitles().contains(u"Media variables"_s));
    test::shoot(tool, u"inspect-locked"_s);
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(!tool.isBusy());
    QVERIFY(!said(tool, u"passwordState"_s).isEmpty());
    QVERIFY(cardTitles().contains(u"Boot image"_s)); // what is known stays
    test::shoot(tool, u"inspect-wrong-password"_s);
    password->clear();
    QTest::keyClicks(
        password, QString::fromUtf8(test::readFile(m_lab.path(u"media-password.txt"_s))).trimmed());
    test::press(tool, u"unlock"_s);
    QTRY_VERIFY(!tool.isBusy());
    QVERIFY(cardTitles().contains(u"Media variables"_s));
    QCOMPARE(said(tool, u"passwordState"_s), u"Password accepted."_s);
    test::shoot(tool, u"inspect-open"_s);
    test::press(tool, u"stop"_s); // now "Read again"
    QTRY_VERIFY(!tool.isBusy());
    QVERIFY(cardTitles().contains(u"Media variables"_s));
    QVERIFY(test::typePath(tool, m_lab.path(u"boot.wim"_s)));
    QVERIFY(password->text().isEmpty()); // forgotten with the file
}

void TestTools::inspectSaysWhatItCannotRead()
{
    auto& tool = shown(new InspectTool(test::labClock));
    const QString damaged = m_folder.filePath(u"damaged.wim"_s);
    test::writeFile(damaged, test::readFile(m_lab.path(u"boot.wim"_s)).first(5000));
    QVERIFY(test::typePath(tool, damaged));
    QVERIFY(said(tool, u"status"_s).contains(damaged));
    QVERIFY(cardTitles().isEmpty());
    QVERIFY(test::typePath(tool, m_folder.filePath(u"nowhere.iso"_s)));
    QVERIFY(said(tool, u"status"_s).contains(u"nowhere.iso"_s));
    test::shoot(tool, u"inspect-error"_s);
    QVERIFY(test::typePath(tool, {}));
    QCOMPARE(said(tool, u"status"_s), QString());
}

void TestTools::anotherFileTakesThePlaceOfTheFirst()
{
    auto& tool = shown(new InspectTool(test::labClock));
    tool.open(m_lab.path(u"official.iso"_s));
    tool.open(m_lab.path(u"pki/root.cer"_s));          // abandons the first
    QTRY_VERIFY(tool.findChildren<Task*>().isEmpty()); // the first has ended, too
    QVERIFY(!tool.isBusy());
    QCOMPARE(cardTitles(), QStringList(u"Certificate"_s));
    QCOMPARE(tool.path(), m_lab.path(u"pki/root.cer"_s));
}

void TestTools::takesDroppedFiles()
{
    auto& tool = shown(new InspectTool(test::labClock));
    QVERIFY(test::drop(control(tool, u"fileDropZone"_s), {m_lab.path(u"boot.wim"_s)}));
    QTRY_VERIFY(cardTitles().contains(u"Boot image"_s));
    QVERIFY(test::drop(&tool, {m_lab.path(u"pki/root.cer"_s)})); // anywhere else
    QTRY_COMPARE(cardTitles(), QStringList(u"Certificate"_s));
    QCOMPARE(control<QLineEdit>(tool, u"filePath"_s)->text(),
             QDir::toNativeSeparators(m_lab.path(u"pki/root.cer"_s)));
}

void TestTools::verifiesAGoodMedium()
{
    auto& tool = shown(new VerifyTool);
    QVERIFY(test::typePath(tool, m_finished));
    QCOMPARE(control<QLabel>(tool, u"outcomeHeadline"_s)->text(), u"The medium is intact"_s);
    SilentSink sink;
    Work work{sink, {}};
    const Result<MediumCheck> check = verifyMedium(m_finished, work);
    QVERIFY(check && check->isGood());
    const QList<FactRow> facts = control<FactCard>(tool, u"verifiedMedium"_s)->rows();
    QVERIFY(
        facts.contains(FactRow{u"Files checked"_s, QString::number(check->manifest.filesChecked)}));
    QCOMPARE(check->manifest.sha256.size(), 32);
    QVERIFY(facts.contains(
        FactRow{u"SHA-256 of the content"_s, QString::fromLatin1(check->manifest.sha256.toHex())}));
    QVERIFY(!control(tool, u"differences"_s)->isVisible());
    test::shoot(tool, u"verify-good"_s);
}

void TestTools::listsTheDifferences()
{
    const QString bad = m_folder.filePath(u"bad"_s);
    QVERIFY(unpack(m_finished, bad));
    test::writeFile(bad + u"/EFI/Boot/bootx64.efi"_s, "x");
    QVERIFY(QFile::remove(bad + u"/EFI/Microsoft/Boot/BCD"_s));
    test::writeFile(bad + u"/more.txt"_s, "more");
    test::writeFile(bad + u"/.DS_Store"_s, "litter");
    auto& tool = shown(new VerifyTool);
    QVERIFY(test::typePath(tool, bad));
    QCOMPARE(control<QLabel>(tool, u"outcomeHeadline"_s)->text(),
             u"The medium doesn't match its manifest"_s);
    auto* tree = control<ShortTree>(tool, u"differences"_s);
    QVERIFY(tree->isVisible());
    QStringList lines;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        lines << tree->topLevelItem(i)->text(1) + u' ' + tree->topLevelItem(i)->text(0);
    lines.sort();
    QCOMPARE(
        lines,
        QStringList({u"changed EFI/Boot/bootx64.efi"_s, u"harmless Also found: .DS_Store (macOS)"_s,
                     u"missing EFI/Microsoft/Boot/BCD"_s, u"not in the manifest more.txt"_s}));
    test::shoot(tool, u"verify-bad"_s);
}

void TestTools::saysWhenThereIsNoManifest()
{
    auto& tool = shown(new VerifyTool);
    QVERIFY(test::typePath(tool, m_lab.path(u"official.iso"_s)));
    QCOMPARE(control<QLabel>(tool, u"outcomeHeadline"_s)->text(),
             u"The medium can't be verified"_s);
    test::shoot(tool, u"verify-no-manifest"_s);
}

void TestTools::verifyingCanBeStopped()
{
    // Zeros without end, so that there is time to stop.
    constexpr qint64 kManyBytes = qint64{64} << 30;
    const QString large = m_folder.filePath(u"large"_s);
    QVERIFY(unpack(m_finished, large));
    test::writeFile(large + u'/' + QLatin1StringView(kManifestPath),
                    manifestOf({{u"zeros.bin"_s, kManyBytes, {}}}, {}));
    QFile zeros(large + u"/zeros.bin"_s);
    QVERIFY(zeros.open(QFile::WriteOnly) && zeros.resize(kManyBytes)); // takes no room
    auto& tool = shown(new VerifyTool);
    tool.open(large);
    QVERIFY(tool.isBusy());
    QVERIFY(control<QProgressBar>(tool, u"progress"_s)->isVisible());
    QCOMPARE(control<QPushButton>(tool, u"stop"_s)->text(), u"&Stop"_s);
    QTRY_VERIFY(said(tool, u"status"_s).endsWith(u"/s"_s)); // percent and rate
    test::shoot(tool, u"verify-running"_s);
    test::press(tool, u"stop"_s);
    QTRY_VERIFY(!tool.isBusy());
    QCOMPARE(control<QLabel>(tool, u"outcomeHeadline"_s)->text(), u"Verifying was stopped"_s);
    QVERIFY(!control(tool, u"progress"_s)->isVisible());
    test::shoot(tool, u"verify-stopped"_s);
    QCOMPARE(control<QPushButton>(tool, u"stop"_s)->text(), u"Read aga&in"_s);
    test::press(tool, u"stop"_s);
    QVERIFY(tool.isBusy());
    QVERIFY(test::typePath(tool, m_finished)); // abandons that run
    QCOMPARE(control<QLabel>(tool, u"outcomeHeadline"_s)->text(), u"The medium is intact"_s);
    QVERIFY(zeros.remove());
}

void TestTools::pfxPasswordIsAskedForInPlace()
{
    auto& tool = shown(new PfxTool(systemNow, {}));
    auto* password = control<SecretField>(tool, u"password"_s);
    QVERIFY(!password->isVisible());
    QVERIFY(test::typePath(tool, writePfx()));
    QVERIFY(password->isVisible());
    QVERIFY(!control(tool, u"verdicts"_s)->isVisible());
    test::shoot(tool, u"pfx-locked"_s);
    QTest::keyClicks(password, u"wrong"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(!tool.isBusy());
    QVERIFY(said(tool, u"passwordState"_s).contains(u"media.pfx"_s));
    QVERIFY(!control(tool, u"verdicts"_s)->isVisible());
    test::shoot(tool, u"pfx-wrong-password"_s);
}

void TestTools::judgesAPfx()
{
    auto& tool = shown(new PfxTool(systemNow, {}));
    QVERIFY(test::typePath(tool, writePfx()));
    control<SecretField>(tool, u"password"_s)->setText(test::labMediaGuid().first(31));
    test::press(tool, u"unlock"_s);
    QTRY_VERIFY(control(tool, u"verdicts"_s)->isVisible());
    const auto* table = control<VerdictTable>(tool, u"verdicts"_s);
    QCOMPARE(table->rows().size(), pfxRules().size() + pfxCertificateRules().size());
    QCOMPARE(verdict(u"pfx-expired"_s).result, u"Passed"_s);
    QCOMPARE(verdict(u"pfx-provider-early-ring"_s).result, u"Not applicable"_s);
    const FactRow subject{u"Subject"_s, test::labPki().media.subject};
    QVERIFY(control<FactCard>(tool, u"pfxCard"_s)->rows().contains(subject));
    test::shoot(tool, u"pfx-judged"_s);
}

void TestTools::showsWhatIsWrongWithAPfx()
{
    const auto later = [] {
        Clock clock = Clock::system();
        clock.now = clock.now.addYears(3);
        return clock;
    };
    auto& tool = shown(new PfxTool(later, {}));
    QVERIFY(test::typePath(tool, writePfx()));
    control<SecretField>(tool, u"password"_s)->setText(test::labMediaGuid().first(31));
    test::press(tool, u"unlock"_s);
    QTRY_VERIFY(control(tool, u"verdicts"_s)->isVisible());
    const auto* table = control<VerdictTable>(tool, u"verdicts"_s);
    QCOMPARE(table->rows().front().ruleId, u"pfx-expired"_s); // the gravest first
    QCOMPARE(table->rows().front().result, u"Blocker"_s);
    const QString text = table->rows().front().text;
    const QString until = test::labPki().media.notAfter.date().toString(Qt::ISODate);
    QVERIFY2(text.contains(until) && text.contains(u"Enroll a new"_s), qPrintable(text));
    test::shoot(tool, u"pfx-expired"_s);
}

void TestTools::earlyRingChangesTheVerdicts()
{
    auto& tool = shown(new PfxTool(systemNow, {u"2509"_s, false}));
    QCOMPARE(control<QComboBox>(tool, u"siteVersion"_s)->currentText(), u"2509"_s);
    QVERIFY(test::typePath(tool, writePfx()));
    control<SecretField>(tool, u"password"_s)->setText(test::labMediaGuid().first(31));
    test::press(tool, u"unlock"_s);
    QTRY_VERIFY(control(tool, u"verdicts"_s)->isVisible());
    control<QComboBox>(tool, u"siteVersion"_s)->setCurrentText(u"2010"_s);
    QTest::keyClick(control<QCheckBox>(tool, u"earlyRing"_s), Qt::Key_Space);
    QTRY_COMPARE(verdict(u"pfx-provider-early-ring"_s).result, u"Passed"_s);
    QCOMPARE(verdict(u"pfx-provider-not-named"_s).result, u"Not applicable"_s);
    QTest::keyClick(control<QCheckBox>(tool, u"earlyRing"_s), Qt::Key_Space);
    QTRY_COMPARE(verdict(u"pfx-provider-early-ring"_s).result, u"Not applicable"_s);
}

void TestTools::judgesADamagedPfx()
{
    auto& tool = shown(new PfxTool(systemNow, {}));
    const QString damaged = m_folder.filePath(u"damaged.pfx"_s);
    test::writeFile(damaged, test::labPki().mediaPfx.first(200));
    QVERIFY(test::typePath(tool, damaged));
    QCOMPARE(verdict(u"pfx-damaged"_s).result, u"Blocker"_s);
    QCOMPARE(verdict(u"pfx-expired"_s).result, u"Not checked"_s);
    QVERIFY(said(tool, u"status"_s).contains(damaged));
    QVERIFY(!control(tool, u"pfxCard"_s)->isVisible());
    QVERIFY(!control(tool, u"password"_s)->isVisible());
}

void TestTools::lintsATaskSequence()
{
    auto& tool = shown(new LintTool({}));
    QVERIFY(test::typePath(tool, writeSequence(test::goodSteps())));
    QVERIFY(control(tool, u"taskSequenceCard"_s)->isVisible());
    const auto* table = control<VerdictTable>(tool, u"verdicts"_s);
    QCOMPARE(table->rows().size(), taskSequenceRules().size() + sequenceSettingRules().size());
    QVERIFY(control<QPlainTextEdit>(tool, u"sequenceContent"_s)->toPlainText().contains(u"ABC"_s));
    test::shoot(tool, u"lint-good"_s);
    QVERIFY(test::typePath(tool, m_lab.path(u"boot.wim"_s)));
    QVERIFY(said(tool, u"status"_s).contains(u"boot.wim"_s));
    QVERIFY(!table->isVisible());
}

void TestTools::lintComparesTheGateway()
{
    auto& tool = shown(new LintTool({u"cmg.example.test"_s, u"2503"_s}));
    const QByteArray steps =
        test::goodSteps()
        + test::stepXml("SMS_TaskSequence_SetupWindowsAndSMSAction", "Setup",
                        {{"SMSClientInstallProperties", "CCMHOSTNAME=other.example.test/CCM"}});
    QVERIFY(test::typePath(tool, writeSequence(steps)));
    const auto& rows = control<VerdictTable>(tool, u"verdicts"_s)->rows();
    QVERIFY(std::ranges::any_of(rows, [](const VerdictTable::Row& row) {
        return row.text.contains(u"other.example.test"_s);
    }));
    test::shoot(tool, u"lint-findings"_s);
}

void TestTools::menuOpensEachToolOnce()
{
    Session session(test::quickSession());
    auto wizard = std::make_unique<WizardWindow>(session);
    addTools(*wizard, session);
    wizard->show();
    for (const QString& name :
         {u"inspect"_s, u"verify"_s, u"trustEditor"_s, u"pfxCheck"_s, u"lint"_s}) {
        auto* action = wizard->findChild<QAction*>(name);
        QVERIFY2(action, qPrintable(name));
        const auto before = wizard->findChildren<ToolWindow*>().size();
        action->trigger();
        QCOMPARE(wizard->findChildren<ToolWindow*>().size(), before + 1);
        action->trigger();
        QCOMPARE(wizard->findChildren<ToolWindow*>().size(), before + 1);
    }
    for (const ToolWindow* tool : wizard->findChildren<ToolWindow*>())
        QVERIFY(tool->isVisible() && !tool->isModal());
    QVERIFY(wizard->close());
}

void TestTools::escapeCloses()
{
    auto& tool = shown(new LintTool({}));
    QTest::keyClick(control<QLineEdit>(tool, u"filePath"_s), Qt::Key_Escape);
    QVERIFY(!tool.isVisible());
}

void TestTools::everyControlHasANameAndAKey()
{
    const auto check = [](ToolWindow& tool) {
        QCOMPARE(test::namelessControls(tool), QStringList());
        QCOMPARE(test::mnemonicsTwice(tool), QStringList());
    };
    auto& inspect = shown(new InspectTool(test::labClock));
    test::shoot(inspect, u"inspect-empty"_s);
    QVERIFY(test::typePath(inspect, m_lab.path(u"official.iso"_s)));
    check(inspect);
    auto& verify = shown(new VerifyTool);
    QVERIFY(test::typePath(verify, m_finished));
    check(verify);
    auto& pfx = shown(new PfxTool(systemNow, {}));
    QVERIFY(test::typePath(pfx, writePfx()));
    check(pfx);
    auto& lint = shown(new LintTool({}));
    QVERIFY(test::typePath(lint, writeSequence(test::goodSteps())));
    check(lint);
}

CMGMEDIA_TEST(TestTools)
#include "test_tools.moc"
