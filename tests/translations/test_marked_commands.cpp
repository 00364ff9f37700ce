// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/translations/marking_translator.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

struct Said {
    int exitCode = 0;
    QString out;
    QString err;
};

Said run(const QStringList& arguments)
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    cli::CommandContext context{.out = out, .err = err, .stop = {}, .clock = test::labClock()};
    said.exitCode = cli::runCommandLine(arguments, context);
    return said;
}

bool isMarked(const QString& text)
{
    return text.contains(test::MarkingTranslator::kMark);
}

} // namespace

/// With a translator that marks whatever it is asked for: people's words are marked, those that
/// programs read are not.
class TestMarkedCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void jsonIsEnglish_data();
    void jsonIsEnglish();
    void whatABuildLeavesIsEnglish();
    void aSavedProfileIsEnglish();
    void peopleReadTranslations_data();
    void peopleReadTranslations();
    void lupdateKnowsEveryText();

private:
    QStringList withPassword(const QStringList& arguments) const
    {
        return arguments
               + QStringList{u"--media-password-file"_s, m_lab.path(u"media-password.txt"_s)};
    }
    QString flawedProfile() const { return m_folder.filePath(u"lab/flawed.json"_s); }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::unique_ptr<test::MarkingTranslator> m_marks;
};

void TestMarkedCommands::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    MediaProfile flawed = m_lab.profile;
    flawed.bootImage.trust = {m_lab.path(u"pki/cmg.cer"_s)};
    flawed.security.password = PasswordChoice::None;
    flawed.output.label = u"a label that is far too long for any kind of medium"_s;
    flawed.customization.variables[u"_SMSTSMediaType"_s] = u"x"_s;
    test::writeFile(flawedProfile(), profileJson(flawed));
    m_marks = std::make_unique<test::MarkingTranslator>();
}

void TestMarkedCommands::jsonIsEnglish_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString profile = m_lab.path(u"profile.json"_s);
    const QString medium = m_lab.path(u"official.iso"_s);
    const QString wim = m_lab.path(u"boot.wim"_s);
    const QString root = m_lab.path(u"pki/root.cer"_s);
    const QString gateway = m_lab.path(u"pki/cmg.cer"_s);
    const QString added = m_folder.filePath(u"added.wim"_s);
    QTest::newRow("rules") << QStringList{u"rules"_s};
    QTest::newRow("devices") << QStringList{u"devices"_s};
    QTest::newRow("check") << withPassword({u"check"_s, profile});
    QTest::newRow("check what is flawed") << withPassword({u"check"_s, flawedProfile()});
    QTest::newRow("check without a password") << QStringList{u"check"_s, profile};
    QTest::newRow("plan") << withPassword({u"plan"_s, profile});
    QTest::newRow("plan what is flawed") << withPassword({u"plan"_s, flawedProfile()});
    QTest::newRow("inspect a medium") << withPassword({u"inspect"_s, medium});
    QTest::newRow("inspect without a password") << QStringList{u"inspect"_s, medium};
    QTest::newRow("inspect a boot image") << QStringList{u"inspect"_s, wim};
    QTest::newRow("inspect a certificate") << QStringList{u"inspect"_s, gateway};
    QTest::newRow("add trust") << QStringList{u"trust"_s, u"add"_s, wim, u"--out"_s, added, root};
    QTest::newRow("list trust") << QStringList{u"trust"_s, u"list"_s, wim};
    QTest::newRow("simulate trust") << QStringList{u"trust"_s, u"simulate"_s, wim, gateway, root};
    QTest::newRow("simulate trust that fails")
        << QStringList{u"trust"_s, u"simulate"_s, wim, gateway};
    QTest::newRow("build") << withPassword({u"build"_s, profile});
    QTest::newRow("verify") << QStringList{u"verify"_s, m_lab.path(u"branch.iso"_s)};
    QTest::newRow("verify what is no medium of ours") << QStringList{u"verify"_s, medium};
}

void TestMarkedCommands::jsonIsEnglish()
{
    QFETCH(QStringList, arguments);
    const Said said = run(arguments + QStringList{u"--json"_s});
    QVERIFY2(said.exitCode != cli::Usage, qPrintable(said.err));
    if (said.out.isEmpty()) // it failed, with a sentence
        QVERIFY2(isMarked(said.err), qPrintable(said.err));
    else
        QVERIFY2(QJsonDocument::fromJson(said.out.toUtf8()).isObject(), qPrintable(said.out));
    QStringList marked;
    for (const QString& line : said.out.split(u'\n')) {
        if (isMarked(line))
            marked << line;
    }
    QVERIFY2(marked.isEmpty(), qPrintable(marked.join(u'\n')));
}

/// The medium with its manifest, whatever else lies beside it, and the names.
void TestMarkedCommands::whatABuildLeavesIsEnglish()
{
    const QString folder = m_folder.filePath(u"built"_s);
    QVERIFY(QDir().mkpath(folder));
    const Said said = run(withPassword(
        {u"build"_s, m_lab.path(u"profile.json"_s), u"--out"_s, folder + u"/medium.iso"_s}));
    QVERIFY2(said.exitCode == cli::Done, qPrintable(said.err));
    QStringList left;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        left << path;
        QVERIFY2(!isMarked(path), qPrintable(path));
        const QByteArray content = test::readFile(path);
        for (const auto& [context, source] : m_marks->asked())
            QVERIFY2(!content.contains((test::MarkingTranslator::kMark + source.left(40)).toUtf8()),
                     qPrintable(path + u": "_s + source));
    }
    QVERIFY(!left.isEmpty());
}

void TestMarkedCommands::aSavedProfileIsEnglish()
{
    const Result<MediaProfile> read = loadProfile(m_lab.path(u"profile.json"_s));
    QVERIFY(read);
    QVERIFY(!isMarked(QString::fromUtf8(profileJson(*read))));
}

void TestMarkedCommands::peopleReadTranslations_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString profile = m_lab.path(u"profile.json"_s);
    const QString medium = m_lab.path(u"official.iso"_s);
    QTest::newRow("overview") << QStringList{u"help"_s};
    for (const cli::Command& command : cli::allCommands())
        QTest::newRow(command.name) << QStringList{u"help"_s, QLatin1StringView(command.name)};
    QTest::newRow("rules") << QStringList{u"rules"_s};
    QTest::newRow("check") << withPassword({u"check"_s, flawedProfile()});
    QTest::newRow("plan") << withPassword({u"plan"_s, profile});
    QTest::newRow("inspect") << withPassword({u"inspect"_s, medium});
    QTest::newRow("inspect a boot image") << QStringList{u"inspect"_s, m_lab.path(u"boot.wim"_s)};
    QTest::newRow("simulate trust")
        << QStringList{u"trust"_s, u"simulate"_s, m_lab.path(u"boot.wim"_s),
                       m_lab.path(u"pki/cmg.cer"_s), m_lab.path(u"pki/root.cer"_s)};
    QTest::newRow("verify") << QStringList{u"verify"_s, m_lab.path(u"branch.iso"_s)};
    QTest::newRow("no such file") << QStringList{u"inspect"_s, m_folder.filePath(u"none"_s)};
    QTest::newRow("no such command") << QStringList{u"burn"_s};
}

void TestMarkedCommands::peopleReadTranslations()
{
    QFETCH(QStringList, arguments);
    const Said said = run(arguments);
    QVERIFY2(isMarked(said.out + said.err), qPrintable(said.out + said.err));
}

/// Runs behind all others: what they made the program say.
void TestMarkedCommands::lupdateKnowsEveryText()
{
    QVERIFY(m_marks->asked().size() > 200);
    const QStringList unseen = test::unseenByLupdate(*m_marks);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

CMGMEDIA_TEST(TestMarkedCommands)
#include "test_marked_commands.moc"
