// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/native_path.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestNativePath : public QObject
{
    Q_OBJECT

private slots:
    void countsHiddenThingsToo();
    void countsNamesOfAnyScript();
    void renamesOverWhatIsThere();
    void renamesAcrossScripts();
    void saysWhatDoesNotWork();
    void givesNoNameThatIsTaken();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestNativePath::countsHiddenThingsToo()
{
    const QString folder = path(u"three"_s);
    QVERIFY(QDir().mkpath(folder + u"/sub/deeper"_s));
    QCOMPARE(countEntries(folder), 1);
    test::writeFile(folder + u"/.hidden"_s, "x");
    test::writeFile(folder + u"/seen"_s, {});
    QCOMPARE(countEntries(folder), 3);
    QCOMPARE(countEntries(folder + u"/sub/deeper"_s), 0);
}

void TestNativePath::countsNamesOfAnyScript()
{
    const QString folder = path(u"größe 日本"_s);
    for (const QString& name : {u"ä.txt"_s, u"日本.txt"_s, u"😀.txt"_s, u"a b.txt"_s})
        test::writeFile(folder + u'/' + name, "x");
    QCOMPARE(countEntries(folder), 4);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
}

void TestNativePath::renamesOverWhatIsThere()
{
    test::writeFile(path(u"new"_s), "new");
    test::writeFile(path(u"old"_s), "old");
    QVERIFY(!renameNative(path(u"new"_s), path(u"old"_s)));
    QCOMPARE(test::readFile(path(u"old"_s)), "new");
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void TestNativePath::renamesAcrossScripts()
{
    test::writeFile(path(u"größe.iso"_s), "x");
    QVERIFY(!renameNative(path(u"größe.iso"_s), path(u"日本 😀.iso"_s)));
    QCOMPARE(test::readFile(path(u"日本 😀.iso"_s)), "x");
}

void TestNativePath::saysWhatDoesNotWork()
{
    QVERIFY(renameNative(path(u"nowhere"_s), path(u"x"_s)));
    test::writeFile(path(u"there"_s), "x");
    QVERIFY(renameNative(path(u"there"_s), path(u"no folder/x"_s)));
    QVERIFY(QDir().mkpath(path(u"full/sub"_s)));
    QVERIFY(renameNative(path(u"there"_s), path(u"full"_s))); // never a folder for a file
    QCOMPARE(test::readFile(path(u"there"_s)), "x");
}

/// Also one that came after everybody had looked: what the system itself does counts.
void TestNativePath::givesNoNameThatIsTaken()
{
    test::writeFile(path(u"made"_s), "mine");
    test::writeFile(path(u"taken"_s), "of another build");
    QVERIFY(publishNative(path(u"made"_s), path(u"taken"_s), Existing::Keep));
    QCOMPARE(test::readFile(path(u"taken"_s)), "of another build");
    QCOMPARE(test::readFile(path(u"made"_s)), "mine");
    if (const QString link = path(u"link to nothing"_s); test::makeLink(path(u"nothing"_s), link)) {
        QVERIFY(publishNative(path(u"made"_s), link, Existing::Keep));
        QVERIFY(QFileInfo(link).isSymLink() && !QFile::exists(path(u"nothing"_s)));
    }
    QVERIFY(!publishNative(path(u"made"_s), path(u"taken"_s), Existing::Replace));
    QCOMPARE(test::readFile(path(u"taken"_s)), "mine");
    test::writeFile(path(u"made"_s), "again");
    QVERIFY(!publishNative(path(u"made"_s), path(u"free"_s), Existing::Keep));
    QCOMPARE(test::readFile(path(u"free"_s)), "again");
    QVERIFY(!QFile::exists(path(u"made"_s)));
}

CMGMEDIA_TEST(TestNativePath)
#include "test_native_path.moc"
