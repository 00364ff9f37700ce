// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr int kPatienceMs = 30'000;

/// By a shell: "$0" is the program, "$1" and on are what else is given.
Ran inShell(const QString& command, const QStringList& arguments = {},
            const QString& shell = u"sh"_s)
{
    return run(shell, QStringList{u"-c"_s, command, QStringLiteral(CMGMEDIA_BINARY)} + arguments);
}

/// Not where a sanitizer has reserved all addresses.
bool limitsMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    return false;
#else
    return QFileInfo::exists(u"/proc/self/limits"_s);
#endif
}

} // namespace

/// What has a name and is no file, where one is read; and an output that takes no more.
class TestOddFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_lab.make()); }
    void areNotOpened_data();
    void areNotOpened();
    void doNotHoldAProfileUp();
    void aPasswordComesThroughAPipe();
    void nobodyWritesIntoThePipe();
    void waitingForAPasswordCanBeStopped_data();
    void waitingForAPasswordCanBeStopped();
    void anOutputThatIsFullIsAFailure_data();
    void anOutputThatIsFullIsAFailure();
    void aReaderThatLeavesIsNoError();
    void aLimitOnFilesLeavesNothingBehind();
    void aLimitOnOpenFilesIsNone_data();
    void aLimitOnOpenFilesIsNone();
    void tooLittleMemoryIsASentence();
    void aPasswordThatGoesNowhereIsAWrongCall();
    void namesThatAreNoTextAreRefused();
    void theLibraryForUdfDoesNotTalk();
    void aStoppedSampleLeavesNothing();

private:
    QString iso() const { return m_lab.path(u"official.iso"_s); }

    CliLab m_lab;
};

void TestOddFiles::areNotOpened_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("takesFolders");
    const QString odd = u"ODD"_s;
    const QString wim = m_lab.path(u"boot.wim"_s);
    QTest::newRow("inspect") << QStringList{u"inspect"_s, odd} << true;
    QTest::newRow("verify") << QStringList{u"verify"_s, odd} << true;
    QTest::newRow("lint") << QStringList{u"lint"_s, odd} << false;
    QTest::newRow("check") << QStringList{u"check"_s, odd} << false;
    QTest::newRow("plan") << QStringList{u"plan"_s, odd} << false;
    QTest::newRow("build") << QStringList{u"build"_s, odd} << false;
    QTest::newRow("console") << QStringList{u"console"_s, u"script"_s, odd} << false;
    QTest::newRow("write") << QStringList{u"write"_s, odd} << false;
    QTest::newRow("trust list") << QStringList{u"trust"_s, u"list"_s, odd} << false;
    QTest::newRow("trust add") << QStringList{u"trust"_s, u"add"_s,   wim,
                                              odd,        u"--out"_s, m_lab.beside(u"a.wim"_s)}
                               << false;
    QTest::newRow("trust simulate") << QStringList{u"trust"_s, u"simulate"_s, wim, odd} << false;
    QTest::newRow("trust simulate, certificate")
        << QStringList{u"trust"_s, u"simulate"_s, wim, m_lab.path(u"pki/cmg.cer"_s), odd} << false;
    QTest::newRow("password") << QStringList{u"inspect"_s, iso(), u"--media-password-file"_s, odd}
                              << false;
}

void TestOddFiles::areNotOpened()
{
    QFETCH(QStringList, words);
    QFETCH(bool, takesFolders);
    const bool isPassword = words.contains(u"--media-password-file"_s);
    const QString folder = m_lab.beside(u"odd folder"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString pipe = m_lab.beside(u"odd pipe"_s);
    const QString socket = m_lab.beside(u"odd socket"_s);
    QStringList odd{folder};
    if (!isPassword && makePipe(pipe))
        odd << pipe;
    if (!isPassword && makeSocket(socket))
        odd << socket;
    if (QFileInfo::exists(u"/dev/zero"_s))
        odd << u"/dev/zero"_s;
    for (const QString& one : std::as_const(odd)) {
        QStringList call = words;
        call.replace(call.indexOf(u"ODD"_s), one);
        const Ran ran = tool(call);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.errors.count('\n'), 1);
        QVERIFY2(ran.errors.contains(one.toUtf8()), ran.errors.constData());
        if (one != folder)
            QVERIFY2(ran.errors.contains("a pipe, a socket or a device")
                         || ran.errors.contains("neither a file nor a folder"),
                     ran.errors.constData());
        else if (!takesFolders)
            QVERIFY2(ran.errors.contains("is a folder"), ran.errors.constData());
    }
    QFile::remove(pipe);
    QFile::remove(socket);
}

/// Whatever key names it: what can't be opened is a finding.
void TestOddFiles::doNotHoldAProfileUp()
{
    const QString pipe = m_lab.beside(u"pipe of a profile"_s);
    if (!makePipe(pipe))
        QSKIP("there are no pipes with a name here");
    for (const ProfileKeyRow& row : profileKeys()) {
        if (row.kind != ValueKind::File)
            continue;
        Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
        QVERIFY(profile);
        if (const auto* place = std::get_if<Place<QString>>(&row.place))
            place->in(*profile) = pipe;
        else if (const auto* list = std::get_if<Place<QStringList>>(&row.place))
            list->in(*profile) = {pipe};
        const QString path = m_lab.path(u"odd.json"_s);
        test::writeFile(path, profileJson(*profile));
        const Ran ran = tool(m_lab.withPassword({u"check"_s, path}));
        QVERIFY2(ran.exitCode == 0 || ran.exitCode == 1 || ran.exitCode == 3,
                 ran.errors.constData());
    }
    QFile::remove(pipe);
}

void TestOddFiles::aPasswordComesThroughAPipe()
{
    if (!isInstalled(u"bash"_s))
        QSKIP("bash is not installed");
    const QString password = m_lab.path(u"media-password.txt"_s);
    const Ran ran =
        inShell(u"\"$0\" inspect \"$1\" --json --media-password-file <(cat \"$2\"; echo more)"_s,
                {iso(), password}, u"bash"_s);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(!json(ran)[u"variables"_s].toArray().isEmpty());
    // One with a name, whose writer comes later, and a writer that has nothing to say.
    const QString pipe = m_lab.beside(u"named pipe"_s);
    const Ran named = inShell(
        u"mkfifo \"$3\"; \"$0\" inspect \"$1\" --json --media-password-file \"$3\" & cat \"$2\" >\"$3\"; wait $!"_s,
        {iso(), password, pipe});
    QVERIFY2(named.exitCode == 0, named.errors.constData());
    QVERIFY(!json(named)[u"variables"_s].toArray().isEmpty());
    const Ran nothing =
        inShell(u"\"$0\" inspect \"$1\" --media-password-file <(exec true)"_s, {iso()}, u"bash"_s);
    QCOMPARE(nothing.exitCode, 3);
    QVERIFY(nothing.errors.contains(" contains no password"));
}

void TestOddFiles::nobodyWritesIntoThePipe()
{
    const QString pipe = m_lab.beside(u"lonely pipe"_s);
    if (!makePipe(pipe))
        QSKIP("there are no pipes with a name here");
    const Ran ran = tool({u"inspect"_s, iso(), u"--media-password-file"_s, pipe});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains("nobody wrote into this pipe"), ran.errors.constData());
    QFile::remove(pipe);
}

void TestOddFiles::waitingForAPasswordCanBeStopped_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("standard input") << false;
    QTest::newRow("pipe with a name") << true;
}

void TestOddFiles::waitingForAPasswordCanBeStopped()
{
    QFETCH(bool, named);
    const QString pipe = m_lab.beside(u"stopped pipe"_s);
    if (!makePipe(pipe))
        QSKIP("there are no pipes with a name here");
    QProcess program;
    program.start(QStringLiteral(CMGMEDIA_BINARY),
                  {u"inspect"_s, iso(), u"--media-password-file"_s, named ? pipe : u"-"_s});
    QVERIFY(program.waitForStarted());
    QVERIFY(interrupt(program.processId()));
    QVERIFY(program.waitForFinished(kPatienceMs));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QFile::remove(pipe);
}

void TestOddFiles::anOutputThatIsFullIsAFailure_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("rules") << QStringList{u"rules"_s};
    QTest::newRow("rules, JSON") << QStringList{u"rules"_s, u"--json"_s};
    QTest::newRow("help") << QStringList{u"help"_s};
    QTest::newRow("help of one") << QStringList{u"help"_s, u"build"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, iso()};
    QTest::newRow("inspect, JSON") << QStringList{u"inspect"_s, iso(), u"--json"_s};
    QTest::newRow("trust list") << QStringList{u"trust"_s, u"list"_s, m_lab.path(u"boot.wim"_s),
                                               u"--json"_s};
    QTest::newRow("lint") << QStringList{u"lint"_s, m_lab.path(u"branch-pc.zip"_s)};
    const QString profile = m_lab.path(u"profile.json"_s);
    QTest::newRow("check") << m_lab.withPassword({u"check"_s, profile});
    QTest::newRow("plan") << m_lab.withPassword({u"plan"_s, profile});
    QTest::newRow("console script") << m_lab.withPassword({u"console"_s, u"script"_s, profile});
    QTest::newRow("build") << m_lab.withPassword(
        {u"build"_s, profile, u"--out"_s, m_lab.beside(u"full.iso"_s), u"--force"_s});
}

void TestOddFiles::anOutputThatIsFullIsAFailure()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QFETCH(QStringList, words);
    for (const QString& output : {u">/dev/full"_s, u">&-"_s}) {
        const Ran ran = inShell(u"exec \"$0\" \"$@\" "_s + output, words);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains("cmgmedia: Standard output can't be"), ran.errors.constData());
    }
}

/// As other programs do it, and nobody hears of it.
void TestOddFiles::aReaderThatLeavesIsNoError()
{
    if (!isInstalled(u"bash"_s))
        QSKIP("bash is not installed");
    // The pipe has no reader any more when the program starts.
    const Ran gone =
        inShell(u"exec {hole}> >(exec true); wait $!; \"$0\" rules >&$hole"_s, {}, u"bash"_s);
    QCOMPARE(gone.exitCode, 141);
    QCOMPARE(gone.errors, QByteArray());
}

void TestOddFiles::aLimitOnFilesLeavesNothingBehind()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("there are no such limits here");
    const QString folder = m_lab.beside(u"limited"_s);
    QVERIFY(QDir().mkpath(folder));
    const Ran ran = inShell(u"ulimit -f 500; exec \"$0\" \"$@\""_s,
                            m_lab.withPassword({u"build"_s, m_lab.path(u"profile.json"_s),
                                                u"--out"_s, folder + u"/a.iso"_s}));
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.errors.contains("There isn't enough space for"), ran.errors.constData());
    QVERIFY(
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestOddFiles::aLimitOnOpenFilesIsNone_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("most");
    QTest::newRow("some hundred") << 300 << 64;
    QTest::newRow("thousands") << 10'000 << 256;
}

/// A folder with more files than a process may have open.
void TestOddFiles::aLimitOnOpenFilesIsNone()
{
    QFETCH(int, files);
    QFETCH(int, most);
    if (!isInstalled(u"sh"_s))
        QSKIP("there are no such limits here");
    const QString medium = m_lab.beside(u"many"_s);
    test::copyFolder(m_lab.path(u"medium"_s), medium);
    for (int i = 0; i < files; ++i)
        test::writeFile(medium + u"/more/%1.txt"_s.arg(i), QByteArray::number(i));
    const QString limited = u"ulimit -n %1; exec \"$0\" \"$@\""_s.arg(most);
    QByteArray profile = test::readFile(m_lab.path(u"profile.json"_s));
    QVERIFY(profile.contains("official.iso"));
    const QString path = m_lab.path(u"many.json"_s);
    test::writeFile(path, profile.replace("official.iso", QFile::encodeName(medium)));
    const QString out = m_lab.beside(u"many.iso"_s);
    const Ran ran =
        inShell(limited, m_lab.withPassword({u"build"_s, path, u"--out"_s, out, u"--force"_s}));
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const Ran verified = inShell(limited, {u"verify"_s, out});
    QVERIFY2(verified.exitCode == 0, verified.errors.constData());
}

/// However little there is: it goes, or a sentence says why it does not.
void TestOddFiles::tooLittleMemoryIsASentence()
{
    if (!isInstalled(u"sh"_s) || !limitsMemory())
        QSKIP("there are no such limits here");
    const QString folder = m_lab.beside(u"little memory"_s);
    QVERIFY(QDir().mkpath(folder));
    const QStringList build = m_lab.withPassword(
        {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, folder + u"/a.iso"_s});
    int begun = 0;
    int sentences = 0;
    for (int mebibytes = 40; mebibytes < 1000; mebibytes += mebibytes / 8) {
        const auto with = [mebibytes](const QStringList& arguments) {
            const QString limit = QString::number(mebibytes * 1024);
            return inShell(u"ulimit -v "_s + limit + u"; exec \"$0\" \"$@\""_s, arguments);
        };
        if (with({u"--version"_s}).exitCode != 0)
            continue; // not even its libraries are loaded
        ++begun;
        const Ran ran = with(build);
        QVERIFY2(ran.exitCode == 0 || ran.exitCode == 3, ran.errors.constData());
        const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        if (ran.exitCode == 0) {
            QVERIFY(QFile::remove(folder + u"/a.iso"_s));
            break;
        }
        QVERIFY2(ran.errors.contains("cmgmedia: "), ran.errors.constData());
        sentences += static_cast<int>(ran.errors.count("isn't enough memory")
                                      + ran.errors.count("or too little memory"));
        QVERIFY(!QFile::exists(folder + u"/a.iso"_s));
        QVERIFY(QDir(folder).entryList(all).size() <= 1); // what the next run removes
    }
    QVERIFY2(begun > 1 && sentences > 0, QByteArray::number(begun).constData());
}

void TestOddFiles::aPasswordThatGoesNowhereIsAWrongCall()
{
    const QString password = m_lab.path(u"media-password.txt"_s);
    for (const QString& option : {u"--new-media-password-file"_s, u"--pfx-password-file"_s}) {
        for (const QString& command : {u"check"_s, u"build"_s}) {
            const Ran ran = tool(
                m_lab.withPassword({command, m_lab.path(u"profile.json"_s), option, password}));
            QCOMPARE(ran.exitCode, 2);
            QVERIFY2(ran.errors.contains(option.toUtf8()), ran.errors.constData());
        }
    }
}

void TestOddFiles::namesThatAreNoTextAreRefused()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("names are text here");
    const QString folder = m_lab.beside(u"isn't text"_s);
    QVERIFY(QDir().mkpath(folder));
    const Ran ran = inShell(
        u"cd \"$1\" && exec \"$0\" console script \"$2\" --out \"$(printf 'out\\344.ps1')\""_s,
        {folder, m_lab.path(u"profile.json"_s)});
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.errors.contains("isn't valid UTF-8"), ran.errors.constData());
    QVERIFY(QDir(folder).isEmpty());
}

/// Its words went to standard error between ours.
void TestOddFiles::theLibraryForUdfDoesNotTalk()
{
    QByteArray disc = test::readFile(iso());
    const auto clear = [&disc](qsizetype block) {
        disc.replace(block * 2048, 2048, QByteArray(2048, '\0'));
    };
    clear(256); // the first anchor
    clear(disc.size() / 2048 - 1);
    const QString damaged = m_lab.beside(u"no anchor.iso"_s);
    test::writeFile(damaged, disc);
    const Ran ran = tool({u"inspect"_s, damaged});
    QCOMPARE(ran.exitCode, 3);
    QFile::remove(damaged);
    if (QSysInfo::productType() == "windows"_L1)
        QSKIP("on Windows its words cannot be kept from standard error");
    QVERIFY2(!ran.errors.contains("udfread"), ran.errors.constData());
    QCOMPARE(ran.errors.count('\n'), 1);
}

void TestOddFiles::aStoppedSampleLeavesNothing()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("no signal ends a program here");
    const QString folder = m_lab.beside(u"samples"_s);
    QVERIFY(QDir().mkpath(folder));
    QProcess program;
    program.start(QStringLiteral(CMGMEDIA_BINARY),
                  {u"sample"_s, folder + u"/deep/lab"_s, u"--payload-mb"_s, u"200"_s,
                   u"--compress"_s, u"lzx"_s});
    QVERIFY(program.waitForStarted());
    QVERIFY(QTest::qWaitFor([&folder] { return QFileInfo::exists(folder + u"/deep/lab"_s); }));
    QVERIFY(interrupt(program.processId()));
    QVERIFY(program.waitForFinished(kPatienceMs));
    QCOMPARE(program.exitCode(), 130);
    QVERIFY(
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

CMGMEDIA_TEST(TestOddFiles)
#include "test_odd_files.moc"
