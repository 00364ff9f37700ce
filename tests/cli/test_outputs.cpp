// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "app/cli/command.h"
#include "core/profile/profile_json.h"
#include "core/profile/profile_keys.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr char kThumbprint[] = "0123456789012345678901234567890123456789";

/// One way to have a file written, and all that is read for it.
struct Call {
    QString name;
    QStringList words;
    QString option; ///< that names the output; empty: the profile does
    QStringList inputs;
};

QStringList optionsOf(const cli::Command& command, cli::FileUse use)
{
    QStringList names;
    for (const cli::OptionText& option : command.options) {
        if (option.use == use)
            names << u"--"_s + QLatin1StringView(option.name);
    }
    return names;
}

} // namespace

/// What a command writes is none of what it reads, and replaces nothing but a file.
class TestOutputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyOptionForAFileIsTried();
    void neverReplaceWhatIsRead_data();
    void neverReplaceWhatIsRead();
    void neverLieInAFolderThatIsRead();
    void replaceNothingButAFile_data();
    void replaceNothingButAFile();
    void keepThePermissionsOfWhatTheyReplace();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void writeProfile(const QString& output = {}) const;
    Ran write(const Call& call, const QString& output) const;
    std::vector<Call> calls() const;

    QTemporaryDir m_folder;
    QStringList m_named; ///< by the profile
};

void TestOutputs::initTestCase()
{
    // What it is does not matter: nothing is opened before the output is looked at.
    for (const char* name : {"boot.wim.md", "root.cer.md", "issuing.cer.md", "media.txt.md",
                             "new.txt.md", "pfx.txt.md", "smsts.log.md"})
        test::writeFile(file(QLatin1StringView(name)), QByteArray("content of ") + name);
    for (const ProfileKeyRow& row : profileKeys()) {
        if (row.kind != ValueKind::File)
            continue;
        m_named << row.path + u".md"_s;
        if (row.key == ProfileKey::BootImageTrust)
            m_named << row.path + u".second.md"_s;
    }
    for (const QString& name : std::as_const(m_named))
        test::writeFile(file(name), "content of " + name.toUtf8());
    writeProfile();
}

void TestOutputs::writeProfile(const QString& output) const
{
    MediaProfile profile;
    for (const ProfileKeyRow& row : profileKeys()) {
        if (row.kind != ValueKind::File)
            continue;
        if (const auto* place = std::get_if<Place<QString>>(&row.place))
            place->in(profile) = row.path + u".md"_s;
        else if (const auto* list = std::get_if<Place<QStringList>>(&row.place))
            list->in(profile) = {row.path + u".md"_s, row.path + u".second.md"_s};
    }
    profile.security.password = PasswordChoice::Change;
    profile.output.path = output;
    test::writeFile(file(u"profile.md"_s), profileJson(profile));
}

std::vector<Call> TestOutputs::calls() const
{
    const QString wim = file(u"boot.wim.md"_s);
    const QStringList certificates{file(u"root.cer.md"_s), file(u"issuing.cer.md"_s)};
    const QStringList media{u"--media-password-file"_s, file(u"media.txt.md"_s)};
    const QStringList secrets = media
                                + QStringList{u"--new-media-password-file"_s, file(u"new.txt.md"_s),
                                              u"--pfx-password-file"_s, file(u"pfx.txt.md"_s)};
    QStringList read{file(u"profile.md"_s)};
    for (const QString& name : m_named)
        read << file(name);
    const QString profile = read.first();
    const QStringList all =
        read + QStringList{file(u"media.txt.md"_s), file(u"new.txt.md"_s), file(u"pfx.txt.md"_s)};
    const QString log = file(u"smsts.log.md"_s);
    const QStringList diagnose =
        QStringList{u"diagnose"_s, log, u"--profile"_s, profile, u"--medium"_s, wim} + media;
    const QStringList trusting = media + QStringList{u"--ca"_s, certificates.first()};
    const QStringList logs{log, profile, wim, media.last()};
    return {
        {u"trust export"_s, {u"trust"_s, u"export"_s, wim}, u"--out"_s, {wim}},
        {u"trust remove"_s,
         {u"trust"_s, u"remove"_s, wim, QLatin1StringView(kThumbprint)},
         u"--out"_s,
         {wim}},
        {u"trust add"_s, QStringList{u"trust"_s, u"add"_s, wim} + certificates, u"--out"_s,
         QStringList{wim} + certificates},
        {u"boot"_s, {u"boot"_s, wim}, u"--picture"_s, {wim}},
        {u"kit"_s,
         {u"kit"_s, log, u"--logo"_s, wim, u"--screen"_s, certificates.first()},
         u"--out"_s,
         {log, wim, certificates.first()}},
        {u"check"_s, QStringList{u"check"_s, profile} + secrets, u"--checklist"_s, all},
        {u"console script"_s,
         QStringList{u"console"_s, u"script"_s, profile} + secrets.mid(0, 2) + secrets.mid(4),
         u"--out"_s, read + QStringList{file(u"media.txt.md"_s), file(u"pfx.txt.md"_s)}},
        {u"site script"_s, QStringList{u"site"_s, u"script"_s, profile} + trusting, u"--out"_s,
         read + QStringList{file(u"media.txt.md"_s)}},
        {u"site fetch"_s, QStringList{u"site"_s, u"fetch"_s, u"localhost:1"_s} + trusting,
         u"--out"_s, QStringList{certificates.first()}},
        {u"probe"_s, QStringList{u"probe"_s, wim, u"--expect"_s, certificates.last()} + trusting,
         u"--save-chain"_s, QStringList{wim, file(u"media.txt.md"_s)} + certificates},
        {u"site lost"_s, QStringList{u"site"_s, u"lost"_s, wim} + trusting, u"--out"_s,
         QStringList{wim, file(u"media.txt.md"_s)}},
        {u"profile export"_s,
         QStringList{u"profile"_s, u"export"_s, profile, u"--medium"_s, wim, u"--trust"_s,
                     certificates.first(), u"--pfx"_s, log, u"--pfx-password-file"_s,
                     file(u"pfx.txt.md"_s)},
         u"--out"_s, read},
        {u"diagnose, a page"_s, diagnose, u"--html"_s, logs},
        {u"diagnose, a bundle"_s, diagnose, u"--bundle"_s, logs},
        {u"build"_s, QStringList{u"build"_s, profile} + secrets, u"--out"_s, all},
        {u"build, where the profile says"_s, QStringList{u"build"_s, profile} + secrets, {}, all},
    };
}

Ran TestOutputs::write(const Call& call, const QString& output) const
{
    const QString cwd = m_folder.path();
    if (!call.option.isEmpty())
        return tool(call.words + QStringList{u"--force"_s, call.option, output}, {}, cwd);
    writeProfile(output);
    return tool(call.words + QStringList{u"--force"_s}, {}, cwd);
}

/// A new option belongs into the table above, or it does not concern a file.
void TestOutputs::everyOptionForAFileIsTried()
{
    QStringList tried;
    for (const Call& call : calls())
        tried << call.words.first() + u' ' + call.option;
    for (const cli::Command& command : cli::allCommands()) {
        const QString name = QLatin1StringView(command.name);
        const QStringList written = optionsOf(command, cli::FileUse::Written);
        // One at a time, as the context has it: diagnose takes one or the other.
        QVERIFY2(written.size() <= 1 || name == "diagnose"_L1, command.name);
        for (const QString& option : written) {
            QVERIFY2(tried.contains(name + u' ' + option), qPrintable(name + option));
            for (const Call& call : calls()) {
                for (const QString& read : optionsOf(command, cli::FileUse::Read))
                    QVERIFY2(call.words.first() != name || call.words.contains(read)
                                 || name == "console"_L1,
                             qPrintable(call.name + read));
            }
        }
        for (const cli::OptionText& option : command.options) {
            const QByteArray value = option.value ? option.value : "";
            const bool namesAFile = value == "FILE" || value == "PATH" || value == "DIR";
            const bool isOnlyJudged = QByteArray(option.name) == cli::kOutOption.name
                                      && (name == "plan"_L1 || name == "check"_L1);
            QVERIFY2(!namesAFile || isOnlyJudged || option.use != cli::FileUse::None, option.name);
        }
    }
}

void TestOutputs::neverReplaceWhatIsRead_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("input");
    const std::vector<Call> all = calls();
    for (size_t i = 0; i < all.size(); ++i) {
        for (const QString& input : all[i].inputs)
            QTest::addRow("%s over %s", qPrintable(all[i].name),
                          qPrintable(QFileInfo(input).fileName()))
                << static_cast<int>(i) << input;
    }
}

/// By the name that it was given, and by every other that the same file has.
void TestOutputs::neverReplaceWhatIsRead()
{
    QFETCH(int, call);
    QFETCH(QString, input);
    const Call asked = calls().at(static_cast<size_t>(call));
    const QString name = QFileInfo(input).fileName();
    QStringList spellings{input, name, m_folder.path() + u"/nowhere/.././"_s + name};
    const QString link = file(u"link.md"_s);
    const QString folder = file(u"linked"_s);
    if (makeLink(input, link) && makeLink(m_folder.path(), folder))
        spellings << link << folder + u'/' + name;
    const QString hard = file(u"hard.md"_s);
    std::error_code failure;
    std::filesystem::create_hard_link(input.toStdU16String(), hard.toStdU16String(), failure);
    if (!failure)
        spellings << hard;
    if (QFile::exists(file(name.toUpper()))) // where case does not matter
        spellings << name.toUpper();
    for (const QString& spelling : std::as_const(spellings)) {
        const bool isProfile = input.endsWith(u"profile.md"_s);
        const QByteArray before = test::readFile(input);
        const Ran ran = write(asked, spelling);
        QCOMPARE(ran.exitCode, 3);
        // A link is refused as such before the profile is open.
        const bool isRefused =
            ran.errors.contains("is one of the sources")
            || (spelling == link && ran.errors.contains("can't be replaced by a file"));
        QVERIFY2(isRefused, ran.errors.constData());
        if (!isProfile)
            QCOMPARE(test::readFile(input), before);
        QVERIFY(test::readFile(input).contains(isProfile ? "schema" : "content of "));
    }
    for (const QString& made : {link, folder, hard})
        QFile::remove(made);
    writeProfile();
}

void TestOutputs::neverLieInAFolderThatIsRead()
{
    const QString folder = file(u"medium"_s);
    QVERIFY(QDir().mkpath(folder + u"/sources"_s));
    MediaProfile profile;
    profile.source.path = folder;
    const QString path = file(u"folder.json"_s);
    test::writeFile(path, profileJson(profile));
    for (const QString& name : {u"/a.iso"_s, u"/sources/a.iso"_s}) {
        const QString output = folder + name;
        const Ran ran = tool({u"build"_s, path, u"--out"_s, output});
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains("is one of the sources"), ran.errors.constData());
        QVERIFY(!QFile::exists(output));
    }
}

void TestOutputs::replaceNothingButAFile_data()
{
    QTest::addColumn<int>("call");
    const std::vector<Call> all = calls();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::addRow("%s", qPrintable(all[i].name)) << static_cast<int>(i);
}

void TestOutputs::replaceNothingButAFile()
{
    QFETCH(int, call);
    const Call asked = calls().at(static_cast<size_t>(call));
    const QString folder = file(u"folder.md"_s);
    QVERIFY(QDir().mkpath(folder));
    QStringList odd{folder};
    const QString pipe = file(u"pipe.md"_s);
    if (makePipe(pipe))
        odd << pipe;
    const QString target = file(u"target.txt"_s);
    test::writeFile(target, "of somebody else");
    const QString link = file(u"new.md"_s);
    const QString dangling = file(u"dangling.md"_s);
    if (makeLink(target, link) && makeLink(file(u"none.txt"_s), dangling))
        odd << link << dangling;
    for (const QString& output : std::as_const(odd)) {
        const Ran ran = write(asked, output);
        QCOMPARE(ran.exitCode, 3);
        QVERIFY2(ran.errors.contains("can't be replaced by a file"), ran.errors.constData());
        QVERIFY(QFileInfo::exists(output) || QFileInfo(output).isSymbolicLink());
    }
    QCOMPARE(test::readFile(target), "of somebody else");
    QVERIFY(!QFile::exists(file(u"none.txt"_s)));
    for (const QString& made : {pipe, link, dangling})
        QFile::remove(made);
    writeProfile();
}

void TestOutputs::keepThePermissionsOfWhatTheyReplace()
{
    MediaProfile profile;
    profile.source.path = u"none.iso"_s;
    const QString path = file(u"script.json"_s);
    test::writeFile(path, profileJson(profile));
    const QString script = file(u"script.ps1"_s);
    test::writeFile(script, "before");
    constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
    if (!QFile::setPermissions(script, kOwner)
        || QFile::permissions(script).testAnyFlag(QFile::ReadOther))
        QSKIP("there are no such permissions here");
    const Ran ran = tool({u"console"_s, u"script"_s, path, u"--out"_s, script, u"--force"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(test::readFile(script) != "before");
    QVERIFY(!QFile::permissions(script).testAnyFlag(QFile::ReadOther));
}

CMGMEDIA_TEST(TestOutputs)
#include "test_outputs.moc"
