// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr QFile::Permissions kOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions kGroup = kOwner | QFile::ReadGroup;

/// Of those that the owner, the group and all others have.
QFile::Permissions permissionsOf(const QString& path)
{
    constexpr QFile::Permissions kThose = kGroup | QFile::ExeOwner | QFile::WriteGroup
                                          | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                                          | QFile::ExeOther;
    return QFile::permissions(path) & kThose;
}

} // namespace

/// What holds a key or a password is its maker's to read, even where a system gives every new file
/// to everybody.
class TestPrivateFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mediaAreTheirMakers_data() { kinds(); }
    void mediaAreTheirMakers();
    void mediaKeepThePermissionsOfWhatTheyReplace_data() { kinds(); }
    void mediaKeepThePermissionsOfWhatTheyReplace();
    void passwordsAreTheirMakers();
    void draftsAreTheirMakers();

private:
    static void kinds()
    {
        QTest::addColumn<OutputKind>("kind");
        QTest::newRow("disc") << OutputKind::Iso;
        QTest::newRow("stick's image") << OutputKind::UsbImage;
    }
    /// With nothing taken from what programs ask for.
    Ran openHanded(const QStringList& arguments) const
    {
        return run(u"sh"_s, QStringList{u"-c"_s, u"umask 0; exec \"$0\" \"$@\""_s,
                                        QStringLiteral(CMGMEDIA_BINARY)}
                                + arguments);
    }
    Ran build(OutputKind kind, const QString& output) const;

    CliLab m_lab;
};

void TestPrivateFiles::initTestCase()
{
    if (!isInstalled(u"sh"_s))
        skipProgram(u"there are no such permissions here"_s);
    QVERIFY(m_lab.make());
}

Ran TestPrivateFiles::build(OutputKind kind, const QString& output) const
{
    Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
    if (!profile)
        qFatal("%s", test::why(profile).constData());
    profile->output.kind = kind;
    const QString path = m_lab.path(u"private.json"_s);
    test::writeFile(path, profileJson(*profile));
    return openHanded(m_lab.withPassword({u"build"_s, path, u"--out"_s, output, u"--force"_s}));
}

void TestPrivateFiles::mediaAreTheirMakers()
{
    QFETCH(OutputKind, kind);
    const QString output = m_lab.beside(u"new.img"_s);
    QFile::remove(output);
    const Ran ran = build(kind, output);
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QCOMPARE(permissionsOf(output), kOwner);
}

void TestPrivateFiles::mediaKeepThePermissionsOfWhatTheyReplace()
{
    QFETCH(OutputKind, kind);
    const QString output = m_lab.beside(u"old.img"_s);
    for (const QFile::Permissions before : {kOwner, kGroup}) {
        test::writeFile(output, "before");
        QVERIFY(QFile::setPermissions(output, before));
        const Ran ran = build(kind, output);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QVERIFY(QFileInfo(output).size() > 1 << 20);
        QCOMPARE(permissionsOf(output), before);
    }
}

void TestPrivateFiles::passwordsAreTheirMakers()
{
    const QString folder = m_lab.beside(u"another lab"_s);
    const Ran ran = openHanded({u"sample"_s, folder, u"--payload-mb"_s, u"1"_s});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    for (const QString& name : {u"/media-password.txt"_s, u"/official.iso"_s})
        QCOMPARE(permissionsOf(folder + name), kOwner);
}

/// One that an earlier version left for everybody included.
void TestPrivateFiles::draftsAreTheirMakers()
{
    const Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
    QVERIFY(profile);
    const QString draft = m_lab.beside(u"draft.json"_s);
    QVERIFY(saveDraft(*profile, draft));
    QCOMPARE(permissionsOf(draft), kOwner);
    QVERIFY(QFile::setPermissions(draft, kGroup | QFile::ReadOther));
    QVERIFY(saveDraft(*profile, draft));
    QCOMPARE(permissionsOf(draft), kOwner);
    const Result<MediaProfile> back = loadProfile(draft);
    QVERIFY2(back, test::why(back).constData());
    QCOMPARE(back->site.version, profile->site.version);
    QVERIFY(!saveDraft(*profile, m_lab.beside(u"no folder/draft.json"_s)));
}

CMGMEDIA_TEST(TestPrivateFiles)
#include "test_private_files.moc"
