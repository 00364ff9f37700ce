// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/ui/tool_test.h"
#include "ui/tools/compare_tool.h"
#include "ui/widgets/short_tree.h"

#include <QLabel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::ui;
using test::control;
using test::said;

namespace {

QString plain(const test::Lab& lab)
{
    const std::optional<Secret> password = lab.password();
    return QString::fromUtf8(password->bytes().data(),
                             static_cast<qsizetype>(password->bytes().size()));
}

} // namespace

/// What differs between two media, as people work with it: two files, two passwords, one answer.
class TestCompareTool : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sameMediumHasNoDifferences();
    void otherMediumHasAnotherIdentity();
    void withoutPasswordItSaysWhatWasNotCompared();
    void twoDroppedFilesAreBoth();
    void oneDroppedFileFillsTheGap();
    void showsNoSecret();
    void saysWhatIsNoMedium();
    void everyControlHasANameAndAKey();

private:
    void choose(const QString& first, const QString& second);
    void unlock(const QString& password);
    QList<QTreeWidgetItem*> differences() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    test::Lab m_other;
    std::unique_ptr<CompareTool> m_tool;
};

void TestCompareTool::initTestCase()
{
    test::keepSettingsIn(m_folder.filePath(u"settings"_s));
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_other = test::makeLab(m_folder.filePath(u"other"_s));
}

void TestCompareTool::init()
{
    m_tool = std::make_unique<CompareTool>();
    m_tool->show();
}

void TestCompareTool::cleanup()
{
    m_tool.reset();
}

void TestCompareTool::choose(const QString& first, const QString& second)
{
    QVERIFY(test::typePath(*m_tool, first));
    test::retype(control<QLineEdit>(*m_tool, u"otherPath"_s), second);
    QVERIFY(QTest::qWaitFor([this] { return !m_tool->isBusy(); }, test::kToolPatienceMs));
}

void TestCompareTool::unlock(const QString& password)
{
    auto* field = control<QLineEdit>(*m_tool, u"password"_s);
    test::retype(field, password);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return !m_tool->isBusy(); }, test::kToolPatienceMs));
}

QList<QTreeWidgetItem*> TestCompareTool::differences() const
{
    QList<QTreeWidgetItem*> items;
    for (const auto* tree : m_tool->findChildren<ShortTree*>(u"differences"_s)) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            items << tree->topLevelItem(i);
    }
    return items;
}

void TestCompareTool::sameMediumHasNoDifferences()
{
    const QString copy = m_folder.filePath(u"copy.iso"_s);
    QVERIFY(QFile::copy(m_lab.path(u"official.iso"_s), copy));
    choose(m_lab.path(u"official.iso"_s), copy);
    unlock(plain(m_lab));
    QCOMPARE(said(*m_tool, u"identity"_s), u"The identity is unchanged."_s);
    QCOMPARE(said(*m_tool, u"noDifference"_s), u"No differences found."_s);
    QVERIFY(differences().isEmpty());
}

void TestCompareTool::otherMediumHasAnotherIdentity()
{
    choose(m_lab.path(u"official.iso"_s), m_other.path(u"official.iso"_s));
    unlock(plain(m_lab)); // which is not that of the other one
    QCOMPARE(said(*m_tool, u"identity"_s), u"The identity couldn't be compared."_s);
    test::retype(control<QLineEdit>(*m_tool, u"otherPassword"_s), plain(m_other));
    unlock(plain(m_lab));
    QCOMPARE(said(*m_tool, u"identity"_s), u"The identity is different."_s);
    QVERIFY(!differences().isEmpty());
    for (const QTreeWidgetItem* item : differences()) {
        const QString spoken = item->data(0, Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(item->text(0)) && spoken.contains(item->text(2)));
        QVERIFY2(item->text(1) != item->text(2), qPrintable(spoken));
    }
}

void TestCompareTool::withoutPasswordItSaysWhatWasNotCompared()
{
    choose(m_lab.path(u"official.iso"_s), m_other.path(u"official.iso"_s));
    QCOMPARE(said(*m_tool, u"identity"_s), u"The identity couldn't be compared."_s);
    QVERIFY(said(*m_tool, u"notCompared"_s).contains(u"without the media password"_s));
}

void TestCompareTool::twoDroppedFilesAreBoth()
{
    const QString first = m_lab.path(u"official.iso"_s);
    const QString second = m_other.path(u"official.iso"_s);
    QVERIFY(test::drop(m_tool.get(), {first, second}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy() && m_tool->findChild<StateLine*>(u"identity"_s),
                             test::kToolPatienceMs);
    QCOMPARE(control<QLineEdit>(*m_tool, u"filePath"_s)->text(), QDir::toNativeSeparators(first));
    QCOMPARE(control<QLineEdit>(*m_tool, u"otherPath"_s)->text(), QDir::toNativeSeparators(second));
}

void TestCompareTool::oneDroppedFileFillsTheGap()
{
    const QString first = m_lab.path(u"official.iso"_s);
    QVERIFY(test::typePath(*m_tool, first));
    QVERIFY(!m_tool->findChild<StateLine*>(u"identity"_s)); // nothing to compare it with
    const QString second = m_other.path(u"official.iso"_s);
    QVERIFY(test::drop(m_tool.get(), {second}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_tool->isBusy() && m_tool->findChild<StateLine*>(u"identity"_s),
                             test::kToolPatienceMs);
    QCOMPARE(control<QLineEdit>(*m_tool, u"filePath"_s)->text(), QDir::toNativeSeparators(first));
    QCOMPARE(control<QLineEdit>(*m_tool, u"otherPath"_s)->text(), QDir::toNativeSeparators(second));
}

void TestCompareTool::showsNoSecret()
{
    choose(m_lab.path(u"official.iso"_s), m_other.path(u"official.iso"_s));
    const QString password = plain(m_lab);
    unlock(password);
    QStringList shown;
    for (const auto* label : m_tool->findChildren<QLabel*>())
        shown << label->text();
    for (const QTreeWidgetItem* item : differences())
        shown << item->text(0) << item->text(1) << item->text(2);
    QVERIFY(shown.size() > 5);
    for (const QString& text : shown)
        QVERIFY2(!text.contains(password), qPrintable(text));
}

void TestCompareTool::saysWhatIsNoMedium()
{
    const QString path = m_folder.filePath(u"notes.iso"_s);
    test::writeFile(path, "no medium");
    choose(m_lab.path(u"official.iso"_s), path);
    QVERIFY(!m_tool->findChild<StateLine*>(u"identity"_s));
    bool isNamed = false;
    for (const auto* label : m_tool->findChildren<QLabel*>())
        isNamed = isNamed || (label->isVisible() && label->text().contains(u"notes.iso"_s));
    QVERIFY(isNamed);
}

void TestCompareTool::everyControlHasANameAndAKey()
{
    QCOMPARE(test::namelessControls(*m_tool), QStringList());
    QCOMPARE(test::mnemonicsTwice(*m_tool), QStringList());
}

CMGMEDIA_TEST(TestCompareTool)
#include "test_compare_tool.moc"
