// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/linux/sys_block.h"
#include "tests/support/fake_stick.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kLoopBytes = 512 * kMiB;

test::Ran stickTool(const QStringList& arguments)
{
    return test::run(u"" CMGMEDIA_BINARY ""_s, arguments);
}

/// A boot sector, and bytes that differ from page to page.
QByteArray stickImage(qint64 sizeBytes)
{
    QByteArray image(sizeBytes, 'i');
    for (qint64 page = 0; page < sizeBytes; page += 4096)
        image.replace(page, 8, QByteArray::number(page, 16).rightJustified(8, '0'));
    image.replace(510, 2, "\x55\xAA");
    return image;
}

QByteArray firstOf(const QString& path, qint64 length)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.read(length) : QByteArray();
}

bool isZero(const QByteArray& bytes)
{
    return !bytes.isEmpty() && bytes.count('\0') == bytes.size();
}

} // namespace

/// The program itself, on loop devices where they are to be had, and on a stick that a real
/// UDisks gives away.
class TestSticks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refusesBeforeAnything_data();
    void refusesBeforeAnything();
    void neverWritesTheDiskOfThisComputer();
    void asksBeforeItErases();
    void wantsTheRightSerialNumber();
    void writesSeveralAtOnce();
    void stopsOnCtrlC();
    void restoresAnEmptyStick();
    void buildsStraightOntoAStick();
    void writesThroughUdisks();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList writeTo(const test::LoopDevice& loop, const QString& identity) const
    {
        return {u"write"_s,  path(u"stick.img"_s), u"--device"_s,
                loop.path(), u"--erase"_s,         identity};
    }

    QTemporaryDir m_folder;
    QByteArray m_image = stickImage(20 * kMiB);
};

void TestSticks::initTestCase()
{
    test::writeFile(path(u"stick.img"_s), m_image);
    QByteArray disc(65'536, '\0');
    disc.replace(32'768, 6, QByteArray("\1CD001"));
    test::writeFile(path(u"medium.iso"_s), disc);
    test::writeFile(path(u"letter.txt"_s), "Dear all,");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus"); // without UDisks
}

void TestSticks::refusesBeforeAnything_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    const QString image = path(u"stick.img"_s);
    const QStringList toNowhere = {u"--device"_s, u"/dev/nowhere"_s, u"--erase"_s, u"1"_s};
    QTest::newRow("no device") << QStringList{u"write"_s, image} << 2 << QByteArray("--device");
    QTest::newRow("no such device")
        << QStringList{u"write"_s, image} + toNowhere << 3 << QByteArray("/dev/nowhere");
    QTest::newRow("no image") << QStringList{u"write"_s, path(u"none"_s)} + toNowhere << 3
                              << QByteArray("wasn't found");
    QTest::newRow("an ISO file") << QStringList{u"write"_s, path(u"medium.iso"_s)} + toNowhere << 3
                                 << QByteArray("Build the medium for USB");
    QTest::newRow("no image of a stick")
        << QStringList{u"write"_s, path(u"letter.txt"_s)} + toNowhere << 3 << QByteArray("boot");
    QTest::newRow("restore nothing") << QStringList{u"restore"_s} << 2 << QByteArray("--device");
}

void TestSticks::refusesBeforeAnything()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    const test::Ran ran = stickTool(arguments);
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.contains(says), ran.errors.constData());
}

void TestSticks::neverWritesTheDiskOfThisComputer()
{
    const QSet<QString> disks = systemDisksOf({});
    if (disks.isEmpty())
        QSKIP("this computer does not run from a disk");
    for (const QString& disk : disks) {
        const QString device = u"/dev/"_s + disk;
        const test::Ran ran = stickTool(
            {u"write"_s, path(u"stick.img"_s), u"--device"_s, device, u"--erase"_s, u"no"_s});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains("is a system disk"), ran.errors.constData());
        QVERIFY(!stickTool({u"devices"_s}).output.contains(device.toUtf8()));
    }
}

void TestSticks::asksBeforeItErases()
{
    const test::LoopDevice loop(kLoopBytes);
    if (loop.path().isEmpty())
        QSKIP("needs root and a loop device");
    const test::Ran ran = stickTool({u"write"_s, path(u"stick.img"_s), u"--device"_s, loop.path()});
    QCOMPARE(ran.exitCode, 2);
    const QByteArray option =
        "--device " + loop.path().toUtf8() + " --erase " + QByteArray::number(kLoopBytes);
    QVERIFY2(ran.errors.contains(option), ran.errors.constData());
    QVERIFY(isZero(test::readFile(loop.file()).first(kMiB)));
    QVERIFY(!stickTool({u"devices"_s}).output.contains("loop"));
}

void TestSticks::wantsTheRightSerialNumber()
{
    const test::LoopDevice loop(kLoopBytes);
    if (loop.path().isEmpty())
        QSKIP("needs root and a loop device");
    const test::Ran ran = stickTool(writeTo(loop, u"0001"_s));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains(QByteArray::number(kLoopBytes)), ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
    QVERIFY(isZero(test::readFile(loop.file()).first(kMiB)));
}

void TestSticks::writesSeveralAtOnce()
{
    const test::LoopDevice first(64 * kMiB);
    const test::LoopDevice second(96 * kMiB);
    const test::LoopDevice small(8 * kMiB);
    if (small.path().isEmpty())
        QSKIP("needs root and three loop devices");
    const QStringList both =
        writeTo(first, QString::number(64 * kMiB))
        + QStringList{u"--device"_s, second.path(), u"--erase"_s, QString::number(96 * kMiB)};
    const test::Ran ran = stickTool(both + QStringList{u"--json"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QJsonArray sticks =
        QJsonDocument::fromJson(ran.output).object().value(u"sticks"_s).toArray();
    QCOMPARE(sticks.size(), 2);
    QCOMPARE(sticks[1][u"device"_s].toString(), second.path());
    QCOMPARE(sticks[1][u"state"_s].toString(), u"verified"_s);
    QVERIFY(firstOf(first.path(), m_image.size()) == m_image);
    QVERIFY(firstOf(second.path(), m_image.size()) == m_image);
    const test::Ran tooSmall = stickTool(writeTo(small, QString::number(8 * kMiB)));
    QCOMPARE(tooSmall.exitCode, 3);
    QVERIFY2(tooSmall.errors.contains("too small"), tooSmall.errors.constData());
}

void TestSticks::stopsOnCtrlC()
{
    const test::LoopDevice loop(2048 * kMiB);
    if (loop.path().isEmpty())
        QSKIP("needs root and a loop device");
    QFile large(path(u"large.img"_s));
    QVERIFY(large.open(QFile::WriteOnly));
    QVERIFY(large.write(m_image) == m_image.size() && large.resize(2000 * kMiB));
    large.close();
    QProcess process;
    process.start(u"" CMGMEDIA_BINARY ""_s,
                  {u"write"_s, large.fileName(), u"--device"_s, loop.path(), u"--erase"_s,
                   QString::number(2048 * kMiB)});
    // The first pages behind what is held back: the image is on its way.
    QTRY_VERIFY(firstOf(loop.file(), 3 * kMiB).mid(2 * kMiB, 4096) == m_image.mid(2 * kMiB, 4096));
    QElapsedTimer sinceStop;
    sinceStop.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QVERIFY(sinceStop.elapsed() < 2000);
    QCOMPARE(process.exitCode(), 130);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("Not usable"), errors.constData());
    QVERIFY(isZero(firstOf(loop.path(), kMiB)));
}

void TestSticks::restoresAnEmptyStick()
{
    const test::LoopDevice loop(kLoopBytes);
    if (loop.path().isEmpty() || !test::isInstalled(u"fsck.fat"_s))
        QSKIP("needs root, a loop device and fsck.fat");
    QVERIFY(stickTool(writeTo(loop, QString::number(kLoopBytes))).exitCode == 0);
    const test::Ran ran = stickTool(
        {u"restore"_s, u"--device"_s, loop.path(), u"--erase"_s, QString::number(kLoopBytes)});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(ran.output.contains("verified"));
    test::writeFile(path(u"volume"_s), firstOf(loop.path(), kLoopBytes).mid(kMiB));
    const test::Ran checked = test::run(u"fsck.fat"_s, {u"-n"_s, u"-v"_s, path(u"volume"_s)});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    // The label may count as an entry.
    QVERIFY2(checked.output.contains(QByteArray(": 0 files, 1/"))
                 || checked.output.contains(": 1 files, 1/"),
             checked.output.constData());
}

void TestSticks::buildsStraightOntoAStick()
{
    const test::LoopDevice loop(kLoopBytes);
    if (loop.path().isEmpty())
        QSKIP("needs root and a loop device");
    QVERIFY(stickTool({u"sample"_s, path(u"lab"_s)}).exitCode == 0);
    const QStringList build = {u"build"_s,
                               path(u"lab/profile.json"_s),
                               u"--media-password-file"_s,
                               path(u"lab/media-password.txt"_s),
                               u"--device"_s,
                               loop.path(),
                               u"--erase"_s};
    const test::Ran wrong = stickTool(build + QStringList{u"0001"_s});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY(isZero(test::readFile(loop.file()).first(kMiB)));
    const QString identity = QString::number(kLoopBytes);
    QCOMPARE(stickTool(build + QStringList{identity, u"--out"_s, u"x"_s}).exitCode, 2);
    const test::Ran built = stickTool(build + QStringList{identity});
    QVERIFY2(built.exitCode == 0, built.errors.constData());
    QVERIFY2(built.output.contains("verified"), built.output.constData());
    const test::Ran verified = stickTool({u"verify"_s, loop.path()});
    QVERIFY2(verified.exitCode == 0, verified.errors.constData());
}

void TestSticks::writesThroughUdisks()
{
    const test::FakeStick stick;
    if (!stick.whyNot().isEmpty())
        QSKIP(qPrintable(stick.whyNot()));
    const QByteArray listed = stickTool({u"devices"_s}).output;
    QVERIFY2(listed.startsWith("/dev/sdx  ACME Fake Stick  128.0 MiB  --erase 0001\n"),
             listed.constData());
    const QStringList write = {u"write"_s, path(u"stick.img"_s), u"--device"_s, u"/dev/sdx"_s};
    const test::Ran asked = stickTool(write);
    QCOMPARE(asked.exitCode, 2);
    QVERIFY2(asked.errors.contains("--device /dev/sdx --erase 0001"), asked.errors.constData());
    const test::Ran wrong = stickTool(write + QStringList{u"--erase"_s, u"0002"_s});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.errors.contains("its serial number is 0001"), wrong.errors.constData());
    QVERIFY(isZero(stick.content()));
    const test::Ran written = stickTool(write + QStringList{u"--erase"_s, u"0001"_s});
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    QVERIFY(stick.content().startsWith(m_image));
    QVERIFY(isZero(stick.content().sliced(m_image.size())));
}

CMGMEDIA_TEST(TestSticks)
#include "test_sticks.moc"
