// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_image_trust.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/ui/tool_test.h"
#include "ui/tools/tools.h"
#include "ui/tools/trust_tool.h"
#include "ui/tools/trust_tree.h"
#include "ui/widgets/fact_card.h"
#include "ui/wizard/wizard_window.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;
using test::said;

/// The trust editor: what it shows, what it saves, what it asks.
class TestTrustTool : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void addsSavesAndReadsBack();
    void removesByKey();
    void takesBackWhatIsNotWanted();
    void refusesWhatIsNotForTrust();
    void saysWhichIssuerIsMissing();
    void marksWhatExpired();
    void marksWhatDoesNothing();
    void neverWritesTheSource();
    void exportsARegistryFile();
    void asksBeforeChangesAreLost();
    void asksBeforeAnotherBootImage();
    void keepsTheWizardOpen();
    void savingCanBeStopped();
    void saysWhatIsNoBootImage();
    void everyControlHasANameAndAKey();

private:
    void openBoot(const QString& path);
    void drop(const QStringList& files);
    void choose(const QString& certificate);
    void answerFileDialog(const QString& path);
    QMessageBox* question() const;
    void answer(QMessageBox::StandardButton button);
    QStringList lines() const;
    void saveTrusting(const QString& output);

    QTemporaryDir m_folder;
    test::Lab m_lab;
    Clock m_clock;
    std::unique_ptr<TrustTool> m_tool;
};

namespace {

std::vector<StoredCertificate> trustIn(const QString& wim)
{
    const Result<OpenedBootImage> opened = openBootImage(wim, 0, {});
    return opened ? opened->trust : std::vector<StoredCertificate>();
}

} // namespace

void TestTrustTool::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    test::prepareShots();
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestTrustTool::init()
{
    m_clock = test::labClock();
    m_tool = std::make_unique<TrustTool>([this] { return m_clock; });
    m_tool->setAttribute(Qt::WA_DeleteOnClose, false);
    m_tool->show();
}

void TestTrustTool::cleanup()
{
    m_tool.reset();
}

void TestTrustTool::openBoot(const QString& path)
{
    QVERIFY(test::typePath(*m_tool, path));
    QVERIFY2(control(*m_tool, u"trust"_s)->isVisible(), qPrintable(said(*m_tool, u"status"_s)));
}

void TestTrustTool::drop(const QStringList& files)
{
    QVERIFY(test::drop(m_tool.get(), files));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy(), test::kToolPatienceMs);
}

/// What the tree shows: "ROOT Lab root will be added".
QStringList TestTrustTool::lines() const
{
    QStringList found;
    const auto* tree = control<TrustTree>(*m_tool, u"trust"_s);
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* store = tree->topLevelItem(i);
        for (int j = 0; j < store->childCount(); ++j)
            found << QString(store->text(0).section(u':', 0, 0) + u' ' + store->child(j)->text(0)
                             + u' ' + store->child(j)->text(4))
                         .trimmed();
    }
    return found;
}

void TestTrustTool::choose(const QString& certificate)
{
    auto* tree = control<TrustTree>(*m_tool, u"trust"_s);
    for (QTreeWidgetItem* item :
         tree->findItems(certificate, Qt::MatchContains | Qt::MatchRecursive)) {
        if (item->parent())
            tree->setCurrentItem(item);
    }
    m_tool->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tool.get()));
    tree->setFocus();
    QVERIFY(control(*m_tool, u"turnTrust"_s)->isEnabled());
}

void TestTrustTool::answerFileDialog(const QString& path)
{
    auto* dialog = m_tool->findChild<QFileDialog*>(u"fileDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    delete dialog;
}

QMessageBox* TestTrustTool::question() const
{
    return m_tool->findChild<QMessageBox*>(u"saveChanges"_s);
}

void TestTrustTool::answer(QMessageBox::StandardButton button)
{
    QVERIFY(question());
    QTest::mouseClick(question()->button(button), Qt::LeftButton);
    QTRY_VERIFY(!question());
}

void TestTrustTool::saveTrusting(const QString& output)
{
    openBoot(m_lab.path(u"boot.wim"_s));
    drop({m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)});
    test::press(*m_tool, u"saveAs"_s);
    answerFileDialog(output);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy() && m_tool->path() == output, test::kToolPatienceMs);
}

void TestTrustTool::addsSavesAndReadsBack()
{
    const QString source = m_lab.path(u"boot.wim"_s);
    const QByteArray before = test::readFile(source);
    openBoot(source);
    QVERIFY(!control(*m_tool, u"saveAs"_s)->isEnabled());
    test::shoot(*m_tool, u"trust-empty-store"_s);
    drop({m_lab.path(u"pki/root.cer"_s), m_lab.path(u"pki/issuing.cer"_s)});
    QCOMPARE(lines().filter(u"will be added"_s).size(), 3); // ROOT, AuthRoot and CA
    QCOMPARE(said(*m_tool, u"pending"_s), u"Unsaved changes: 2 to add, 0 to remove"_s);
    choose(u"Root CA"_s);
    test::shoot(*m_tool, u"trust-pending"_s);
    const QString output = m_folder.filePath(u"trusting.wim"_s);
    test::press(*m_tool, u"saveAs"_s);
    answerFileDialog(output);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy() && m_tool->path() == output, test::kToolPatienceMs);
    QCOMPARE(test::readFile(source), before);
    const std::vector<StoredCertificate> trust = trustIn(output);
    QCOMPARE(trust.size(), trustIn(source).size() + 3);
    QVERIFY(control(*m_tool, u"report"_s)->isVisible());
    const QList<FactRow> rows = control<FactCard>(*m_tool, u"reportFacts"_s)->rows();
    QCOMPARE(rows.front().name, u"Added"_s);
    QCOMPARE(rows.front().value.split(u'\n').size(), 3);
    QCOMPARE(lines().size(), static_cast<qsizetype>(trust.size()));
    QVERIFY(lines().filter(u"will be"_s).isEmpty());
    test::shoot(*m_tool, u"trust-saved"_s);
}

void TestTrustTool::removesByKey()
{
    const QString with = m_folder.filePath(u"with.wim"_s);
    saveTrusting(with);
    const std::vector<StoredCertificate> before = trustIn(with);
    choose(u"Root CA"_s);
    QTest::keyClick(control(*m_tool, u"trust"_s), Qt::Key_Delete);
    QCOMPARE(lines().filter(u"will be removed"_s).size(), 2); // from ROOT and AuthRoot
    QVERIFY(!control(*m_tool, u"report"_s)->isVisible());     // of what was before
    QCOMPARE(control<QPushButton>(*m_tool, u"turnTrust"_s)->text(), u"&Keep it"_s);
    test::shoot(*m_tool, u"trust-removing"_s);
    const QString without = m_folder.filePath(u"without.wim"_s);
    test::press(*m_tool, u"saveAs"_s);
    answerFileDialog(without);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy() && m_tool->path() == without, test::kToolPatienceMs);
    QCOMPARE(trustIn(without).size(), before.size() - 2);
}

void TestTrustTool::takesBackWhatIsNotWanted()
{
    openBoot(m_lab.path(u"boot.wim"_s));
    const QStringList before = lines();
    drop({m_lab.path(u"pki/root.cer"_s)});
    choose(u"Root CA"_s);
    QCOMPARE(control<QPushButton>(*m_tool, u"turnTrust"_s)->text(), u"Don't &add it"_s);
    test::press(*m_tool, u"turnTrust"_s);
    QCOMPARE(lines(), before);
    QCOMPARE(said(*m_tool, u"pending"_s), QString());
    QVERIFY(!control(*m_tool, u"saveAs"_s)->isEnabled());
}

void TestTrustTool::refusesWhatIsNotForTrust()
{
    openBoot(m_lab.path(u"boot.wim"_s));
    const QStringList before = lines();
    drop({m_lab.path(u"pki/cmg.cer"_s)});
    QVERIFY(!said(*m_tool, u"status"_s).isEmpty());
    QCOMPARE(lines(), before);
    const QString broken = m_folder.filePath(u"broken.cer"_s);
    test::writeFile(broken, "no certificate");
    drop({broken});
    QVERIFY(said(*m_tool, u"status"_s).contains(broken));
    QCOMPARE(lines(), before);
}

void TestTrustTool::saysWhichIssuerIsMissing()
{
    openBoot(m_lab.path(u"boot.wim"_s));
    drop({m_lab.path(u"pki/issuing.cer"_s)});
    QCOMPARE(lines().filter(u"will be added"_s).size(), 1);
    QVERIFY(!said(*m_tool, u"status"_s).isEmpty());
    test::shoot(*m_tool, u"trust-issuer-missing"_s);
    test::press(*m_tool, u"addTrust"_s);
    answerFileDialog(m_lab.path(u"pki/root.cer"_s));
    QTRY_COMPARE(lines().filter(u"will be added"_s).size(), 3);
    QCOMPARE(said(*m_tool, u"status"_s), QString());
}

void TestTrustTool::marksWhatExpired()
{
    const QString with = m_folder.filePath(u"expired.wim"_s);
    saveTrusting(with);
    m_clock.now = m_clock.now.addYears(60);
    QVERIFY(test::typePath(*m_tool, with));
    const auto* tree = control<TrustTree>(*m_tool, u"trust"_s);
    const auto items = tree->findItems(u"Root CA"_s, Qt::MatchContains | Qt::MatchRecursive);
    const auto expired = std::ranges::count_if(items, [](const QTreeWidgetItem* item) {
        return item->text(2).endsWith(u"expired"_s) && !item->icon(2).isNull();
    });
    QCOMPARE(expired, 2);
    choose(u"Root CA"_s);
    test::shoot(*m_tool, u"trust-expired"_s);
}

/// As `cmgmedia trust list` does: each by an icon, a word and a sentence; and what is only listed
/// is not to be removed here.
void TestTrustTool::marksWhatDoesNothing()
{
    const Certificate root = test::labPki().root;
    const Certificate issuing = test::labPki().issuing;
    const Certificate expired = test::expiredRoot();
    const Certificate other = test::ecRoot();
    const TrustStores stores{.trusted = {{root, SystemStore::Root},
                                         {issuing, SystemStore::Root},
                                         {expired, SystemStore::AuthRoot},
                                         {other, SystemStore::Ca}},
                             .disallowed = {root},
                             .unreadable = {{u"ROOT"_s, u"0123"_s, u"no blob"_s},
                                            {u"Disallowed"_s, u"4567"_s, u"cut short"_s}}};
    std::vector<TrustLine> lines;
    for (const StoredCertificate& stored : stores.trusted)
        lines.push_back({stored});
    TrustTree tree;
    tree.show(lines, stores, Clock::system());
    QCOMPARE(tree.topLevelItemCount(), 4);
    const auto expect = [&](int store, int at, const QString& name, const QString& state) {
        const QTreeWidgetItem* item = tree.topLevelItem(store)->child(at);
        QVERIFY(item);
        QCOMPARE(item->text(0), name);
        QCOMPARE(item->text(4), state);
        QVERIFY(!item->icon(0).isNull() && !item->toolTip(4).isEmpty());
        QVERIFY(!item->data(0, Qt::AccessibleDescriptionRole).toString().isEmpty());
        tree.setCurrentItem(tree.topLevelItem(store)->child(at));
        QCOMPARE(tree.current() != nullptr, store < 3 && !state.contains("read"_L1));
    };
    expect(0, 0, root.displayName(), u"disallowed"_s);
    expect(0, 1, issuing.displayName(), u"intermediate CA"_s);
    expect(0, 2, u"0123"_s, u"can't be read"_s);
    expect(1, 0, expired.displayName(), u"expired"_s);
    expect(2, 0, other.displayName(), u"root CA"_s);
    expect(3, 0, root.displayName(), u"disallowed"_s);
    expect(3, 1, u"4567"_s, u"can't be read"_s);
    QVERIFY(tree.topLevelItem(3)->text(0).startsWith(u"Disallowed"_s));
    tree.show({{{root, SystemStore::Root}}},
              {.trusted = {{root, SystemStore::Root}}, .disallowed = {}}, Clock::system());
    QCOMPARE(tree.topLevelItemCount(), 3);
    QCOMPARE(tree.topLevelItem(0)->child(0)->text(4), QString());
}

void TestTrustTool::neverWritesTheSource()
{
    const QString source = m_lab.path(u"boot.wim"_s);
    const QByteArray before = test::readFile(source);
    openBoot(source);
    drop({m_lab.path(u"pki/root.cer"_s)});
    test::press(*m_tool, u"saveAs"_s);
    answerFileDialog(source);
    QTRY_VERIFY(!m_tool->isBusy());
    QCOMPARE(said(*m_tool, u"status"_s),
             describe({ErrorCode::OutputIsSource, source, {}}).translated());
    QCOMPARE(test::readFile(source), before);
    QVERIFY(control(*m_tool, u"saveAs"_s)->isEnabled()); // nothing is lost
}

void TestTrustTool::exportsARegistryFile()
{
    const QString with = m_folder.filePath(u"export.wim"_s);
    saveTrusting(with);
    const QString reg = m_folder.filePath(u"trust.reg"_s);
    test::press(*m_tool, u"exportReg"_s);
    answerFileDialog(reg);
    QTRY_VERIFY(QFileInfo::exists(reg));
    const Result<CertificateContent> again = loadCertificates(reg);
    QVERIFY(again);
    QVERIFY(std::ranges::find(again->certificates, trustIn(with).front().certificate)
            != again->certificates.end());
}

void TestTrustTool::asksBeforeChangesAreLost()
{
    openBoot(m_lab.path(u"boot.wim"_s));
    drop({m_lab.path(u"pki/root.cer"_s)});
    test::press(*m_tool, u"close"_s);
    QVERIFY(m_tool->isVisible());
    answer(QMessageBox::Cancel);
    QVERIFY(m_tool->isVisible());
    QVERIFY(!m_tool->close());
    answer(QMessageBox::Save);
    const QString output = m_folder.filePath(u"at-close.wim"_s);
    answerFileDialog(output);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isVisible(), test::kToolPatienceMs);
    QVERIFY(trustIn(output).size() > trustIn(m_lab.path(u"boot.wim"_s)).size());
}

void TestTrustTool::asksBeforeAnotherBootImage()
{
    const QString first = m_lab.path(u"boot.wim"_s);
    const QString second = m_folder.filePath(u"second.wim"_s);
    QVERIFY(QFile::copy(first, second));
    openBoot(first);
    drop({m_lab.path(u"pki/root.cer"_s)});
    drop({second});
    QTRY_VERIFY(question());
    answer(QMessageBox::Cancel);
    QCOMPARE(m_tool->path(), first);
    QCOMPARE(control<QLineEdit>(*m_tool, u"filePath"_s)->text(), QDir::toNativeSeparators(first));
    QVERIFY(!lines().filter(u"will be added"_s).isEmpty());
    drop({second});
    answer(QMessageBox::Discard);
    QTRY_VERIFY(!m_tool->isBusy());
    QCOMPARE(m_tool->path(), second);
    QVERIFY(lines().filter(u"will be added"_s).isEmpty());
}

void TestTrustTool::keepsTheWizardOpen()
{
    Session session(test::quickSession());
    WizardWindow wizard(session);
    addTools(wizard, session);
    wizard.show();
    wizard.findChild<QAction*>(u"trustEditor"_s)->trigger();
    auto* tool = wizard.findChild<TrustTool*>();
    QVERIFY(tool);
    QVERIFY(test::typePath(*tool, m_lab.path(u"boot.wim"_s)));
    QVERIFY(test::drop(tool, {m_lab.path(u"pki/root.cer"_s)}));
    QTRY_VERIFY(control(*tool, u"saveAs"_s)->isEnabled());
    QVERIFY(!wizard.close());
    auto* box = tool->findChild<QMessageBox*>(u"saveChanges"_s);
    QVERIFY(box);
    QTest::mouseClick(box->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_VERIFY(!wizard.findChild<TrustTool*>());
    QVERIFY(wizard.close());
}

void TestTrustTool::savingCanBeStopped()
{
    const QString large = m_folder.filePath(u"large.wim"_s); // not done before it is stopped
    QVERIFY(QFile::copy(m_lab.path(u"boot.wim"_s), large));
    QVERIFY(QFile::resize(large, 200 << 20));
    openBoot(large);
    drop({m_lab.path(u"pki/root.cer"_s)});
    const QString folder = m_folder.filePath(u"stopped"_s);
    QVERIFY(QDir().mkpath(folder));
    test::press(*m_tool, u"saveAs"_s);
    answerFileDialog(folder + u"/out.wim"_s);
    QVERIFY(m_tool->isBusy());
    QVERIFY(!control(*m_tool, u"addTrust"_s)->isEnabled());
    test::press(*m_tool, u"stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy(), test::kToolPatienceMs);
    QCOMPARE(said(*m_tool, u"status"_s), u"Stopped."_s);
    QCOMPARE(test::entriesOf(folder), QStringList());
    QVERIFY(control(*m_tool, u"saveAs"_s)->isEnabled());
    QVERIFY(control(*m_tool, u"addTrust"_s)->isEnabled());
}

void TestTrustTool::saysWhatIsNoBootImage()
{
    QVERIFY(test::typePath(*m_tool, m_lab.path(u"pki/root.cer"_s)));
    QVERIFY(said(*m_tool, u"status"_s).contains(u"root.cer"_s));
    QVERIFY(!control(*m_tool, u"trust"_s)->isVisible());
    const QString damaged = m_folder.filePath(u"damaged.wim"_s);
    test::writeFile(damaged, test::readFile(m_lab.path(u"boot.wim"_s)).first(3000));
    QVERIFY(test::typePath(*m_tool, damaged));
    QVERIFY(said(*m_tool, u"status"_s).contains(u"damaged.wim"_s));
}

void TestTrustTool::everyControlHasANameAndAKey()
{
    test::shoot(*m_tool, u"trust-nothing"_s);
    openBoot(m_lab.path(u"boot.wim"_s));
    drop({m_lab.path(u"pki/root.cer"_s)});
    for (const bool chosen : {false, true}) {
        if (chosen)
            choose(u"Root CA"_s);
        QCOMPARE(test::namelessControls(*m_tool), QStringList());
        QCOMPARE(test::mnemonicsTwice(*m_tool), QStringList());
    }
}

CMGMEDIA_TEST(TestTrustTool)
#include "test_trust_tool.moc"
