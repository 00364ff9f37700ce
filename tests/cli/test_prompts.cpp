// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

constexpr int kPromptPatienceMs = 30'000;

/// The program in a terminal that somebody types into.
class Terminal
{
public:
    explicit Terminal(const QStringList& arguments)
    {
        QList<QByteArray> words{CMGMEDIA_BINARY};
        for (const QString& argument : arguments)
            words << argument.toUtf8();
        std::vector<char*> pointers;
        for (QByteArray& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        m_process = forkpty(&m_screen, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            execv(pointers.front(), pointers.data());
            _exit(127);
        }
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() { close(m_screen); }

    void type(const QByteArray& keys)
    {
        QCOMPARE(write(m_screen, keys.constData(), static_cast<size_t>(keys.size())), keys.size());
    }
    /// Looks until the words stand there behind what was found before.
    bool shows(const QByteArray& words)
    {
        QElapsedTimer patience;
        patience.start();
        qsizetype found = -1;
        while ((found = m_shown.indexOf(words, m_looked)) < 0) {
            if (patience.hasExpired(kPromptPatienceMs) || !readMore())
                return false;
        }
        m_looked = found + words.size();
        return true;
    }
    int exitCode()
    {
        while (readMore()) {
        }
        int status = 0;
        waitpid(m_process, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const QByteArray& shown() const { return m_shown; }

private:
    bool readMore()
    {
        pollfd output{.fd = m_screen, .events = POLLIN, .revents = 0};
        if (poll(&output, 1, kPromptPatienceMs) != 1)
            return false;
        std::array<char, 4096> piece = {};
        const ssize_t got = read(m_screen, piece.data(), piece.size());
        m_shown.append(piece.data(), std::max<ssize_t>(got, 0));
        return got > 0; // an error when the program has ended
    }

    int m_screen = -1;
    pid_t m_process = -1;
    QByteArray m_shown;
    qsizetype m_looked = 0;
};

} // namespace

/// What the program asks on a terminal.
class TestPrompts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesAPasswordUnseen();
    void saysThatItIsWrong();
    void ctrlCEndsTheQuestion();
    void asksTwiceForANewPassword();
    void asksOnceAboutPlacesOutside();
    void namesPlacesOutsideToAScript();

private:
    QByteArray password() const
    {
        return test::readFile(m_lab.path(u"media-password.txt"_s)).trimmed();
    }

    /// A profile whose medium is a device that is not there.
    QString profileOfADevice() const
    {
        QByteArray profile = test::readFile(m_lab.path(u"profile.json"_s));
        const QByteArray own = R"("path": "official.iso")";
        if (!profile.contains(own))
            return {};
        test::writeFile(m_lab.path(u"device.json"_s),
                        profile.replace(own, R"("path": "/dev/no-stick")"));
        return m_lab.path(u"device.json"_s);
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestPrompts::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"settings"_s)));
}

void TestPrompts::takesAPasswordUnseen()
{
    Terminal terminal({u"inspect"_s, m_lab.path(u"official.iso"_s)});
    QVERIFY2(terminal.shows("assword"), terminal.shown().constData());
    terminal.type(password() + '\n');
    QCOMPARE(terminal.exitCode(), 0);
    QVERIFY(!terminal.shown().contains(password()));
}

void TestPrompts::saysThatItIsWrong()
{
    Terminal terminal({u"inspect"_s, m_lab.path(u"official.iso"_s)});
    QVERIFY2(terminal.shows("assword"), terminal.shown().constData());
    terminal.type("canary-typed\n");
    QCOMPARE(terminal.exitCode(), 3);
    QVERIFY2(terminal.shown().contains("is wrong"), terminal.shown().constData());
    QVERIFY(!terminal.shown().contains("canary-typed"));
}

void TestPrompts::ctrlCEndsTheQuestion()
{
    Terminal terminal({u"inspect"_s, m_lab.path(u"official.iso"_s)});
    QVERIFY2(terminal.shows("assword"), terminal.shown().constData());
    terminal.type("\x03");
    QCOMPARE(terminal.exitCode(), 130);
}

void TestPrompts::asksTwiceForANewPassword()
{
    QByteArray profile = test::readFile(m_lab.path(u"profile.json"_s));
    const QByteArray keep = R"("password": "keep")";
    QVERIFY(profile.contains(keep));
    const QString path = m_lab.path(u"change.json"_s);
    test::writeFile(path, profile.replace(keep, R"("password": "change")"));
    const QStringList check{u"check"_s, path, u"--media-password-file"_s,
                            m_lab.path(u"media-password.txt"_s)};
    Terminal different(check);
    QVERIFY2(different.shows("Password of the new medium:"), different.shown().constData());
    different.type("Quite-long-1\n");
    QVERIFY2(different.shows("Repeat the password:"), different.shown().constData());
    different.type("Quite-long-2\n");
    QCOMPARE(different.exitCode(), 3);
    QVERIFY2(different.shown().contains("don't match"), different.shown().constData());

    Terminal same(check);
    for (const char* question : {"Password of the new medium:", "Repeat the password:"}) {
        QVERIFY2(same.shows(question), same.shown().constData());
        same.type("Quite-long-1\n");
    }
    QCOMPARE(same.exitCode(), 0);
}

/// Whose profile it is the program cannot know; whether its user agreed to its places it can.
void TestPrompts::asksOnceAboutPlacesOutside()
{
    const QString path = profileOfADevice();
    for (const QStringList& command :
         {QStringList{u"check"_s, path}, QStringList{u"build"_s, path},
          QStringList{u"plan"_s, path}, QStringList{u"console"_s, u"script"_s, path}}) {
        for (const QByteArray& answer :
             {QByteArray("\n"), QByteArray("no\n"), QByteArray("\x03")}) {
            Terminal terminal(command);
            QVERIFY2(terminal.shows("/dev/no-stick"), terminal.shown().constData());
            QVERIFY2(terminal.shows("Type yes to continue:"), terminal.shown().constData());
            terminal.type(answer);
            QCOMPARE(terminal.exitCode(), 130);
            QVERIFY2(!terminal.shown().contains("wasn't found"), terminal.shown().constData());
        }
    }
    Terminal agreed({u"plan"_s, path});
    QVERIFY2(agreed.shows("Type yes to continue:"), agreed.shown().constData());
    agreed.type("yes\n");
    QCOMPARE(agreed.exitCode(), 3); // there is none
    Terminal again({u"plan"_s, path});
    QCOMPARE(again.exitCode(), 3);
    QVERIFY2(!again.shown().contains("to continue"), again.shown().constData());
}

void TestPrompts::namesPlacesOutsideToAScript()
{
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"other settings"_s)));
    const QString path = profileOfADevice();
    for (int time = 0; time < 2; ++time) { // nobody agreed to them
        const test::Ran ran =
            test::run(QStringLiteral(CMGMEDIA_BINARY), {u"check"_s, path}, {}, m_lab.folder);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains("locations that aren't on this PC: /dev/no-stick"),
                 ran.errors.constData());
        QVERIFY(!ran.errors.contains("to continue"));
    }
    const test::Ran usual =
        test::run(QStringLiteral(CMGMEDIA_BINARY), {u"check"_s, m_lab.path(u"profile.json"_s)});
    QVERIFY2(!usual.errors.contains("that aren't on this PC"), usual.errors.constData());
}

CMGMEDIA_TEST(TestPrompts)
#include "test_prompts.moc"
