// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"
#include "tests/cli/cli_fixture.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

/// What is broken: the folder of a medium, and a profile that makes something of it.
struct Broken {
    QString medium;
    MediaProfile profile;
};

struct Fault {
    const char* name;
    void (*breaks)(Broken& broken);
    const char* said = ""; ///< by check, also where it blocks nothing; empty: it blocks
};

constexpr qsizetype kBootIndex = 120; ///< in the header of a WIM, four bytes
constexpr int kNoFault = 0;           ///< exit code of a command that found nothing in the way

void writeIn(const Broken& broken, const char* path, const QByteArray& content)
{
    test::writeFile(broken.medium + u'/' + QLatin1StringView(path), content);
}

void removeFrom(const Broken& broken, const char* path)
{
    if (!QFile::remove(broken.medium + u'/' + QLatin1StringView(path)))
        qFatal("the lab has no %s", path);
}

QString beside(const Broken& broken, const QString& name)
{
    return QFileInfo(broken.medium).dir().filePath(name);
}

QByteArray utf16(const char* text)
{
    const QString wide = QLatin1StringView(text);
    return {reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2};
}

void bootNone(const Broken& broken)
{
    const QString wim = broken.medium + u"/sources/boot.wim"_s;
    test::writeFile(wim, test::readFile(wim).replace(kBootIndex, 4, QByteArray(4, '\0')));
}

const Fault kFaults[] = {
    // Nothing, and what blocks nothing.
    {"whole", [](Broken&) {}, "finding"},
    {"no label", [](Broken& b) { b.profile.output.label.clear(); }, "finding"},
    // The way to Windows PE.
    {"EFI program empty", [](Broken& b) { writeIn(b, "EFI/Boot/bootx64.efi", {}); }},
    {"EFI program of zeros",
     [](Broken& b) { writeIn(b, "EFI/Boot/bootx64.efi", QByteArray(4096, '\0')); }},
    {"EFI program absent", [](Broken& b) { removeFrom(b, "EFI/Boot/bootx64.efi"); }},
    {"BCD absent", [](Broken& b) { removeFrom(b, "EFI/Microsoft/Boot/BCD"); }},
    {"BCD is something else",
     [](Broken& b) { writeIn(b, "EFI/Microsoft/Boot/BCD", QByteArray(9000, 'x')); }},
    {"boot.sdi absent", [](Broken& b) { removeFrom(b, "Boot/boot.sdi"); }},
    {"boot.sdi empty", [](Broken& b) { writeIn(b, "Boot/boot.sdi", {}); }},
    {"boot image absent", [](Broken& b) { removeFrom(b, "sources/boot.wim"); }},
    {"boot image empty", [](Broken& b) { writeIn(b, "sources/boot.wim", {}); }},
    {"boot image boots no image", [](Broken& b) { bootNone(b); }},
    {"boot image that boots no image is made to",
     [](Broken& b) {
         bootNone(b);
         b.profile.bootImage.makeBootable = true;
     },
     "finding"},
    // What the site put there.
    {"TsmBootstrap.ini absent", [](Broken& b) { removeFrom(b, "SMS/data/TsmBootstrap.ini"); }},
    {"TsmBootstrap.ini empty", [](Broken& b) { writeIn(b, "SMS/data/TsmBootstrap.ini", {}); }},
    {"TsmBootstrap.ini is something else",
     [](Broken& b) { writeIn(b, "SMS/data/TsmBootstrap.ini", QByteArray(300, '\x93')); }},
    {"Variables.dat absent", [](Broken& b) { removeFrom(b, "SMS/data/Variables.dat"); }},
    {"Variables.dat is something else",
     [](Broken& b) { writeIn(b, "SMS/data/Variables.dat", QByteArray(1000, 'x')); }},
    {"stand-alone medium",
     [](Broken& b) {
         writeIn(b, "SMS/data/TsmBootstrap.ini",
                 "[MediaInfo]\r\nMediaType=FullMedia\r\nPasswordRequired=true\r\n");
     }},
    // What the profile names.
    {"medium absent", [](Broken& b) { b.profile.source.path += u"-absent"_s; }},
    {"boot image of the profile absent",
     [](Broken& b) { b.profile.bootImage.path = beside(b, u"absent.wim"_s); }},
    {"boot image of the profile is text",
     [](Broken& b) {
         b.profile.bootImage.path = beside(b, u"text.wim"_s);
         test::writeFile(b.profile.bootImage.path, "text");
     }},
    {"index that the boot image has not", [](Broken& b) { b.profile.bootImage.index = 7; }},
    {"trust absent", [](Broken& b) { b.profile.bootImage.trust << beside(b, u"absent.cer"_s); }},
    {"trust empty",
     [](Broken& b) {
         b.profile.bootImage.trust << beside(b, u"empty.cer"_s);
         test::writeFile(b.profile.bootImage.trust.last(), {});
     }},
    {"trust is a leaf", [](Broken& b) { b.profile.bootImage.trust << b.profile.cmg.certificate; }},
    {"label too long", [](Broken& b) { b.profile.output.label = QString(33, u'x'); }},
    {"variable with a control character",
     [](Broken& b) { b.profile.customization.variables[u"Office"_s] = u"a\u0001b"_s; }},
    {"variable without a name",
     [](Broken& b) { b.profile.customization.variables[QString()] = u"x"_s; }},
    {"output with a name that no file can have",
     [](Broken& b) { b.profile.output.path = beside(b, QString(256, u'n')); }},
    {"output with the longest name",
     [](Broken& b) { b.profile.output.path = beside(b, QString(251, u'n') + u".img"_s); },
     "finding"},
    {"output is the profile",
     [](Broken& b) { b.profile.output.path = b.profile.resolved(u"broken.json"_s); }},
    {"boot configuration of another WIM",
     [](Broken& b) {
         for (const char* store : {"EFI/Microsoft/Boot/BCD", "Boot/BCD"}) {
             QByteArray bcd = test::readFile(b.medium + u'/' + QLatin1StringView(store));
             bcd.replace(utf16("boot.wim"), utf16("bxxt.wim"));
             writeIn(b, store, bcd);
         }
         writeIn(b, "sources/bxxt.wim", test::readFile(b.medium + u"/sources/boot.wim"_s));
     }},
    {"label of signs", [](Broken& b) { b.profile.output.label = u"a/b"_s; }},
    {"boot record is text",
     [](Broken& b) {
         b.profile.output.kind = OutputKind::UsbImage;
         b.profile.output.biosBootRecord = beside(b, u"text.bin"_s);
         test::writeFile(b.profile.output.biosBootRecord, "text");
     }},
    {"boot record absent",
     [](Broken& b) {
         b.profile.output.kind = OutputKind::UsbImage;
         b.profile.output.biosBootRecord = beside(b, u"absent.bin"_s);
     }},
    // Where the medium will lie.
    {"no output", [](Broken& b) { b.profile.output.path.clear(); }},
    {"output exists", [](Broken& b) { test::writeFile(b.profile.output.path, "somebody's"); },
     "output-exists"},
    {"folder of the output absent",
     [](Broken& b) { b.profile.output.path = beside(b, u"absent/a.iso"_s); }},
    {"output is a folder", [](Broken& b) { b.profile.output.path = b.medium; }},
    {"output in the medium", [](Broken& b) { b.profile.output.path = b.medium + u"/a.iso"_s; }},
    {"output is trust",
     [](Broken& b) { b.profile.output.path = b.profile.resolved(b.profile.bootImage.trust[0]); }},
};

} // namespace

Q_DECLARE_METATYPE(cmgmedia::BootFilesChoice)

/// Whatever build will refuse, check has said, and check blocks nothing that build makes.
class TestCheckAndBuild : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void agree_data();
    void agree();
    void agreeOnBootFilesThatAreMissing_data();
    void agreeOnBootFilesThatAreMissing();
    void agreeOnWhatMayNotBeWritten();
    void agreeOnNamesOfAStick();
    void agreeWithoutAFolderForTemporaryFiles();
    void toldIsAllThatCannotBeRead();

private:
    Broken whole();
    void compare(const MediaProfile& profile, const QByteArray& said);
    test::Ran ran(const QString& command, const MediaProfile& profile) const;

    test::CliLab m_lab;
    int m_media = 0;
};

void TestCheckAndBuild::initTestCase()
{
    QVERIFY(m_lab.make());
}

/// A copy of the lab's medium, and the lab's profile for it.
Broken TestCheckAndBuild::whole()
{
    const QString folder = m_lab.beside(u"broken-%1"_s.arg(++m_media));
    const QString medium = folder + u"/medium"_s;
    test::copyFolder(m_lab.path(u"medium"_s), medium);
    Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
    if (!profile)
        qFatal("%s", test::why(profile).constData());
    profile->source.path = medium;
    profile->output.path = folder + u"/new.img"_s;
    return {medium, *std::move(profile)};
}

test::Ran TestCheckAndBuild::ran(const QString& command, const MediaProfile& profile) const
{
    const QString path = m_lab.path(u"broken.json"_s);
    if (const Result<> saved = saveProfile(profile, path); !saved)
        qFatal("%s", test::why(saved).constData());
    return test::tool(m_lab.withPassword({command, path}));
}

void TestCheckAndBuild::compare(const MediaProfile& profile, const QByteArray& said)
{
    const test::Ran checked = ran(u"check"_s, profile);
    const test::Ran built = ran(u"build"_s, profile);
    const QByteArray words = checked.output + checked.errors + "\nbuild: " + built.errors;
    QVERIFY2(checked.output.contains(said), words.constData());
    const bool isBlocked = checked.exitCode != kNoFault;
    QVERIFY2(isBlocked == said.isEmpty(), words.constData());
    const bool isRefused = isBlocked || said.startsWith("output-");
    QVERIFY2(isRefused == (built.exitCode != kNoFault), words.constData());
}

void TestCheckAndBuild::agree_data()
{
    QTest::addColumn<int>("fault");
    for (size_t i = 0; i < std::size(kFaults); ++i)
        QTest::newRow(kFaults[i].name) << static_cast<int>(i);
}

void TestCheckAndBuild::agree()
{
    QFETCH(int, fault);
    const Fault& row = kFaults[fault];
    for (const OutputKind kind : {OutputKind::Iso, OutputKind::UsbImage}) {
        Broken broken = whole();
        broken.profile.output.kind = kind;
        row.breaks(broken);
        const QString folder = QFileInfo(broken.medium).path();
        const QString output = QFileInfo(broken.profile.output.path).fileName();
        QStringList before = test::entriesOf(folder);
        before.removeAll(output);
        compare(broken.profile, row.said);
        QStringList made = test::entriesOf(folder);
        made.removeAll(output);
        QCOMPARE(made, before);
    }
}

/// A disc needs the El Torito image of the generation, a stick does not.
void TestCheckAndBuild::agreeOnBootFilesThatAreMissing_data()
{
    QTest::addColumn<BootFilesChoice>("choice");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("2011") << BootFilesChoice::Ca2011 << u"/sms/bin/x64/efisys.bin"_s
                          << QByteArray("sms/bin/x64/efisys.bin, which the site adds");
    QTest::newRow("2023") << BootFilesChoice::Ca2023 << u"/Windows/Boot/DVD_EX"_s
                          << QByteArray(
                                 "Windows/Boot/DVD_EX/EFI/en-US/efisys_EX.bin, which is part");
}

void TestCheckAndBuild::agreeOnBootFilesThatAreMissing()
{
    QFETCH(BootFilesChoice, choice);
    QFETCH(QString, removed);
    QFETCH(QByteArray, named);
    if (!test::isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    Broken broken = whole();
    broken.profile.bootImage.bootFiles = choice;
    const test::Ran edited =
        test::run(u"wimlib-imagex"_s, {u"update"_s, broken.medium + u"/sources/boot.wim"_s, u"1"_s,
                                       u"--command=delete --recursive "_s + removed});
    QVERIFY2(edited.exitCode == 0, edited.errors.constData());
    broken.profile.output.kind = OutputKind::Iso;
    compare(broken.profile, {});
    const test::Ran checked = ran(u"check"_s, broken.profile);
    QVERIFY2(checked.output.contains(named), checked.output.constData());
    broken.profile.output.kind = OutputKind::UsbImage;
    compare(broken.profile, "findings");
}

void TestCheckAndBuild::agreeOnWhatMayNotBeWritten()
{
#ifdef Q_OS_LINUX
    Broken broken = whole();
    for (const char* path : {"/dev/full", "/proc/a.iso", "/dev/null"}) {
        broken.profile.output.path = QLatin1StringView(path);
        compare(broken.profile, {});
    }
#else
    QSKIP("no such places here");
#endif
}

/// Names that a disc holds and a stick does not.
void TestCheckAndBuild::agreeOnNamesOfAStick()
{
#ifdef Q_OS_LINUX
    for (const OutputKind kind : {OutputKind::Iso, OutputKind::UsbImage}) {
        Broken broken = whole();
        broken.profile.output.kind = kind;
        writeIn(broken, "more/a:b.txt", "x");
        compare(broken.profile, kind == OutputKind::Iso ? "medium-names-not-for-windows" : "");
    }
#else
    QSKIP("no file can have such a name here");
#endif
}

/// Certificates are added in a file outside of the WIM; all else needs no such place.
void TestCheckAndBuild::agreeWithoutAFolderForTemporaryFiles()
{
#ifdef Q_OS_LINUX
    Broken broken = whole();
    const QByteArray before = qgetenv("TMPDIR");
    const auto restore = qScopeGuard(
        [&before] { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    qputenv("TMPDIR", "/nowhere/at/all");
    compare(broken.profile, {});
    const test::Ran checked = ran(u"check"_s, broken.profile);
    QCOMPARE(checked.exitCode, 3);
    QVERIFY2(checked.output.contains("/nowhere/at/all"), checked.output.constData());
    broken.profile.bootImage.trust.clear();
    broken.profile.cmg = {};
    compare(broken.profile, "finding");
#else
    QSKIP("only Linux has files in memory that have names");
#endif
}

void TestCheckAndBuild::toldIsAllThatCannotBeRead()
{
    Broken broken = whole();
    broken.profile.bootImage.path = beside(broken, u"absent.wim"_s);
    broken.profile.bootImage.trust = {beside(broken, u"absent.cer"_s)};
    broken.profile.output.path = broken.medium;
    const test::Ran checked = ran(u"check"_s, broken.profile);
    for (const char* said : {"absent.wim", "absent.cer", "output-cannot-be-written"})
        QVERIFY2(checked.output.contains(said), checked.output.constData());
    QCOMPARE(checked.exitCode, 3);
}

CMGMEDIA_TEST(TestCheckAndBuild)
#include "test_check_and_build.moc"
