// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_place.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

/// Whether a program that gets an administrator's rights can be changed without them.
class TestProgramPlace : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatCanBeChanged_data();
    void saysWhatCanBeChanged();
    void standsSafely();
};

namespace {

/// As programs of this one lie in a folder.
QString makeProgram(const QTemporaryDir& top)
{
    for (const QString& name :
         {u"cmgmedia.exe"_s, u"libwim-15.dll"_s, u"wizard.exe"_s, u"qt.conf"_s, u"readme.txt"_s})
        test::writeFile(top.filePath(u"Programs/Wizard/"_s + name), "x");
    return QFileInfo(top.filePath(u"Programs/Wizard/cmgmedia.exe"_s)).absoluteFilePath();
}

} // namespace

void TestProgramPlace::saysWhatCanBeChanged_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Tampering>("how");
    QTest::newRow("its folder") << u"Programs/Wizard"_s << Tampering::Content;
    QTest::newRow("itself") << u"Programs/Wizard/cmgmedia.exe"_s << Tampering::Content;
    QTest::newRow("a library") << u"Programs/Wizard/libwim-15.dll"_s << Tampering::Content;
    QTest::newRow("what Qt reads") << u"Programs/Wizard/qt.conf"_s << Tampering::Content;
    QTest::newRow("the folder above") << u"Programs"_s << Tampering::Inside;
    QTest::newRow("a folder above that one") << QString() << Tampering::Inside;
}

void TestProgramPlace::saysWhatCanBeChanged()
{
    QFETCH(QString, place);
    QFETCH(Tampering, how);
    const QTemporaryDir top;
    const QString program = makeProgram(top);
    const QString open = QFileInfo(top.filePath(place)).absoluteFilePath();
    const std::optional<QString> found =
        tamperableAt(program, [&](const QString& path, Tampering asked) {
            return QFileInfo(path) == QFileInfo(open) && asked == how;
        });
    QVERIFY(found);
    QCOMPARE(QFileInfo(*found), QFileInfo(open));
}

/// What is only read, or may get a file beside it, changes nothing of the program.
void TestProgramPlace::standsSafely()
{
    const QTemporaryDir top;
    const QString program = makeProgram(top);
    QStringList asked;
    const std::optional<QString> found =
        tamperableAt(program, [&](const QString& path, Tampering how) {
            asked << path;
            const bool isAbove = QFileInfo(path) == QFileInfo(top.filePath(u"Programs"_s));
            return path.endsWith(u"readme.txt"_s) || (isAbove && how == Tampering::Content);
        });
    QVERIFY2(!found, qPrintable(found.value_or(QString())));
    QVERIFY(asked.contains(program));
    QVERIFY(asked.last() == QDir::rootPath());
}

CMGMEDIA_TEST(TestProgramPlace)
#include "test_program_place.moc"
