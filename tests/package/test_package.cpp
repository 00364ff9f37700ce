// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"
#include "core/base/byte_source.h"
#include "core/package/errors.h"
#include "core/package/package_names.h"
#include "core/package/package_reader.h"
#include "core/package/package_writer.h"
#include "core/profile/errors.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"
#include "tests/tasksequence/sequence_samples.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Files = std::map<QString, QByteArray>;

const QByteArray kProfile = R"({"schema": 1, "source": {"path": "official.iso"}})";

/// What a package of these files says of itself.
QByteArray listOf(const Files& files)
{
    QJsonArray array;
    for (const auto& [name, content] : files)
        array.append(QJsonObject{
            {u"name"_s, name},
            {u"bytes"_s, content.size()},
            {u"sha256"_s,
             QString::fromLatin1(
                 QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())}});
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"files"_s, array}}).toJson();
}

Files packaged(Files files, const QByteArray& profile = kProfile)
{
    files[u"profile.cmgmedia.json"_s] = profile;
    files[u"package.json"_s] = listOf(files);
    return files;
}

QByteArray with(const QByteArray& name, const QByteArray& other, QByteArray zip)
{
    Q_ASSERT(name.size() == other.size());
    return zip.replace(name, other);
}

} // namespace

/// Profiles that go to other people.
class TestPackage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void buildsTheSameElsewhere();
    void isTheSameForTheSameProfile();
    void takesAMediumFromElsewhere();
    void holdsNoSecret();
    void leavesOutAnExportWithASecret_data();
    void leavesOutAnExportWithASecret();
    void refusesAKeyAmongTheCertificates();
    void namesFilesByTheirPlace();
    void appearsWhole();
    void refusesHostileOnes_data();
    void refusesHostileOnes();
    void refusesLinksAndDoubles();
    void refusesAnythingThatWasChanged();
    void verifiesWhoSignedIt();
    void needsAFolderOfItsOwn();
    void keepsLocks();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    Result<PackageReport> exported(const MediaProfile& profile, const QString& name,
                                   PackMedium medium = PackMedium::Leave) const;
    Result<ImportedPackage> imported(const PackageOrder& order) const;
    Error refusal(const QByteArray& bytes);

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestPackage::initTestCase()
{
    m_lab = test::makeLab(file(u"lab"_s));
}

Result<PackageReport> TestPackage::exported(const MediaProfile& profile, const QString& name,
                                            PackMedium medium) const
{
    SilentSink sink;
    Work work{sink, {}};
    return exportPackage(profile, medium, {.path = file(name), .mayReplace = true}, work);
}

Result<ImportedPackage> TestPackage::imported(const PackageOrder& order) const
{
    SilentSink sink;
    Work work{sink, {}};
    return importPackage(order, Clock(), work);
}

/// Why such a package is not used; nothing is left of it.
Error TestPackage::refusal(const QByteArray& bytes)
{
    const QString path = file(u"hostile.cmgmedia"_s);
    test::writeFile(path, bytes);
    const QStringList before = test::entriesOf(m_folder.path());
    const auto found = imported({.package = path, .folder = file(u"refused"_s)});
    if (found)
        return Error{ErrorCode::Cancelled, u"it was taken"_s, {}};
    if (test::entriesOf(m_folder.path()) != before)
        return Error{ErrorCode::Cancelled, u"something is left"_s, {}};
    return found.error();
}

void TestPackage::buildsTheSameElsewhere()
{
    const auto packed = exported(m_lab.profile, u"a.cmgmedia"_s, PackMedium::Take);
    QVERIFY2(packed, test::why(packed).constData());
    QVERIFY(packed->leftOut.empty() || packed->leftOut.front().key == u"taskSequence.path"_s);
    QVERIFY(QDir().mkpath(file(u"elsewhere 日本"_s)));
    const auto found =
        imported({.package = file(u"a.cmgmedia"_s), .folder = file(u"elsewhere 日本/branch"_s)});
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(found->missing, QStringList());
    QCOMPARE(found->signature.state, SignatureVerdict::State::Unsigned);
    const auto loaded = loadProfile(found->profilePath);
    QVERIFY2(loaded, test::why(loaded).constData());
    const BuildSecrets secrets = test::secretsOf(m_lab);
    const auto original = test::build(test::to(file(u"original.iso"_s), m_lab.profile), secrets);
    QVERIFY2(original, test::why(original).constData());
    const auto again = test::build(test::to(file(u"again.iso"_s), *loaded), secrets);
    QVERIFY2(again, test::why(again).constData());
    QCOMPARE(again->sha256, original->sha256);
    QVERIFY(test::readFile(file(u"again.iso"_s)) == test::readFile(file(u"original.iso"_s)));
}

void TestPackage::isTheSameForTheSameProfile()
{
    QVERIFY(exported(m_lab.profile, u"one.cmgmedia"_s));
    QVERIFY(exported(m_lab.profile, u"two.cmgmedia"_s));
    QCOMPARE(test::readFile(file(u"one.cmgmedia"_s)), test::readFile(file(u"two.cmgmedia"_s)));
}

void TestPackage::takesAMediumFromElsewhere()
{
    QVERIFY(exported(m_lab.profile, u"light.cmgmedia"_s));
    const auto without =
        imported({.package = file(u"light.cmgmedia"_s), .folder = file(u"without"_s)});
    QVERIFY2(without, test::why(without).constData());
    QCOMPARE(without->missing, QStringList(file(u"without/official.iso"_s)));
    const auto given = imported({.package = file(u"light.cmgmedia"_s),
                                 .folder = file(u"given"_s),
                                 .medium = m_lab.path(u"official.iso"_s)});
    QVERIFY2(given, test::why(given).constData());
    QCOMPARE(given->missing, QStringList());
    QCOMPARE(loadProfile(given->profilePath)->source.path, m_lab.path(u"official.iso"_s));
    const auto beside = imported({.package = file(u"light.cmgmedia"_s),
                                  .folder = file(u"beside"_s),
                                  .beside = m_lab.folder});
    QVERIFY2(beside, test::why(beside).constData());
    QCOMPARE(beside->missing, QStringList());
    QCOMPARE(QFileInfo(beside->profile.output.path).path(), m_lab.folder);
}

void TestPackage::holdsNoSecret()
{
    MediaProfile profile = m_lab.profile;
    test::writeFile(m_lab.path(u"admin.pfx"_s), "pfx of mine");
    profile.security.pfx = u"admin.pfx"_s;
    profile.customization.variables[u"OSDLocalAdminPassword"_s] = u"Hunter2-Hunter2"_s;
    profile.document[u"remember"_s] = u"Hunter2-Hunter2"_s;
    const auto packed = exported(profile, u"secret.cmgmedia"_s);
    QVERIFY2(packed, test::why(packed).constData());
    QStringList keys;
    for (const NotPacked& one : packed->leftOut)
        keys << one.key;
    QVERIFY(keys.contains(u"security.pfx"_s));
    QVERIFY(keys.contains(u"customization.variables.OSDLocalAdminPassword"_s));
    const auto found =
        imported({.package = file(u"secret.cmgmedia"_s), .folder = file(u"secret"_s)});
    QVERIFY2(found, test::why(found).constData());
    QVERIFY(found->profile.security.pfx.isEmpty());
    QDirIterator it(file(u"secret"_s), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(it.hasNext());
    while (it.hasNext()) {
        const QByteArray content = test::readFile(it.next());
        QVERIFY2(!content.contains("Hunter2") && !content.contains("pfx of mine"),
                 qPrintable(it.fileName()));
    }
}

void TestPackage::leavesOutAnExportWithASecret_data()
{
    QTest::addColumn<QByteArray>("offered");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isTaken");
    const QByteArray good = test::sequenceXml(test::goodSteps());
    const QByteArray secret = test::sequenceXml(test::setVariableXml("JoinPassword", "Hunter2"));
    QTest::newRow("none") << good << good << true;
    QTest::newRow("in the one that it offers") << secret << good << false;
    QTest::newRow("in the one that it doesn't") << good << secret << false;
}

/// Its manifest names one of two sequences; both would go along.
void TestPackage::leavesOutAnExportWithASecret()
{
    QFETCH(QByteArray, offered);
    QFETCH(QByteArray, other);
    QFETCH(bool, isTaken);
    Files files = test::exportFiles(offered);
    files[u"SMS_TaskSequencePackage/ABC00011/object.xml"_s] =
        test::objectXml(other, {.id = "ABC00011", .name = "Other"});
    test::writeFile(m_lab.path(u"two.zip"_s), *zipOf(files));
    MediaProfile profile = m_lab.profile;
    profile.taskSequence.path = u"two.zip"_s;
    const auto packed = exported(profile, u"two.cmgmedia"_s);
    QVERIFY2(packed, test::why(packed).constData());
    const auto holds = [](const auto& parts, const QString& name, auto member) {
        return std::ranges::any_of(parts, [&](const auto& part) { return part.*member == name; });
    };
    QCOMPARE(holds(packed->files, u"task-sequence/two.zip"_s, &PackedFile::name), isTaken);
    QCOMPARE(holds(packed->leftOut, u"taskSequence.path"_s, &NotPacked::key), !isTaken);
}

/// A folder of a medium may be a whole drive.
void TestPackage::namesFilesByTheirPlace()
{
    QCOMPARE(placeInPackage(u"medium"_s, u"/a/b"_s, u"/a/b/c/d"_s), u"medium/c/d"_s);
    QCOMPARE(placeInPackage(u"medium"_s, u"/"_s, u"/a/b"_s), u"medium/a/b"_s);
    QCOMPARE(placeInPackage(u"medium"_s, u"E:/"_s, u"E:/a/b"_s), u"medium/a/b"_s);
}

void TestPackage::refusesAKeyAmongTheCertificates()
{
    MediaProfile profile = m_lab.profile;
    test::writeFile(m_lab.path(u"both.pem"_s), "-----BEGIN PRIVATE KEY-----\nAAAA\n");
    profile.bootImage.trust << u"both.pem"_s;
    QCOMPARE(exported(profile, u"key.cmgmedia"_s).error().code, ErrorCode::PackageHoldsKey);
    QVERIFY(!QFile::exists(file(u"key.cmgmedia"_s)));
}

void TestPackage::appearsWhole()
{
    MediaProfile profile = m_lab.profile;
    profile.bootImage.trust << u"nowhere.cer"_s;
    const QStringList before = test::entriesOf(m_folder.path());
    QCOMPARE(exported(profile, u"half.cmgmedia"_s).error().code, ErrorCode::NotFound);
    std::stop_source stop;
    stop.request_stop();
    SilentSink sink;
    Work work{sink, stop.get_token()};
    QCOMPARE(
        exportPackage(m_lab.profile, PackMedium::Take, {.path = file(u"half.cmgmedia"_s)}, work)
            .error()
            .code,
        ErrorCode::Cancelled);
    QCOMPARE(test::entriesOf(m_folder.path()), before);
}

void TestPackage::refusesHostileOnes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorRow>("code");
    const auto row = [](const char* name, const QByteArray& bytes,
                        const ErrorRow& code = ErrorCode::PackageRefused) {
        QTest::newRow(name) << bytes << code;
    };
    const auto named = [](const QString& name) { return *zipOf(packaged({{name, "x"}})); };
    row("no archive", "PK but not really");
    row("empty", {});
    row("no list", *zipOf({{u"profile.cmgmedia.json"_s, kProfile}}));
    row("no profile", *zipOf({{u"a"_s, "x"}, {u"package.json"_s, listOf({{u"a"_s, "x"}})}}));
    row("above its folder", named(u"../evil.cer"_s));
    row("above its folder later", named(u"trust/../../evil.cer"_s));
    row("with backslashes", named(uR"(..\evil.cer)"_s));
    row("absolute", named(u"/tmp/evil.cer"_s));
    row("on a drive", named(u"C:/evil.cer"_s));
    row("on a drive, relative", named(u"C:evil.cer"_s));
    row("on a share", named(u"//server/share/evil.cer"_s));
    row("a stream", named(u"a.cer:evil"_s));
    row("a device", named(u"trust/NUL.cer"_s));
    row("a device with a number", named(u"COM1"_s));
    row("ends in a dot", named(u"trust/a."_s));
    row("ends in a blank", named(u"trust /a"_s));
    row("very long", named(QString(300, u'a')));
    row("not ASCII", with("a.cer", "\xc3\xb6.er", named(u"a.cer"_s)));
    row("another case", *zipOf(packaged({{u"a.cer"_s, "x"}, {u"A.cer"_s, "x"}})));
    row("a file and a folder", *zipOf(packaged({{u"a"_s, "x"}, {u"a/b"_s, "x"}})));
    Files unlisted = packaged({});
    unlisted[u"more.cer"_s] = "x";
    row("not in the list", *zipOf(unlisted));
    Files absent = packaged({{u"a.cer"_s, "x"}});
    absent.erase(u"a.cer"_s);
    row("in the list alone", *zipOf(absent));
    row("a bomb", *zipOf(packaged({{u"a.cer"_s, QByteArray(60 << 20, '\0')}})));
    row("a large file", *zipOf(packaged({{u"a.cer"_s, QByteArray(65 << 20, '\0')}})));
    row("a huge profile",
        *zipOf(packaged({}, kProfile.chopped(1) + QByteArray(2 << 20, ' ') + '}')));
    row("a profile nested deeply",
        *zipOf(packaged({}, QByteArray(R"({"schema":1,"source":{"path":"x"},"a":)")
                                + QByteArray(5000, '[') + QByteArray(5000, ']') + '}')),
        ErrorCode::ProfileInvalid);
    const auto naming = [](const char* path) {
        return *zipOf(packaged({}, QByteArray(R"({"schema":1,"source":{"path":"m.iso"},)")
                                       + R"("bootImage":{"trust":[")" + path + R"("]}})"));
    };
    row("names a file above", naming("../../etc/passwd"));
    row("names an absolute file", naming("/etc/passwd"));
    row("names a drive", naming("C:/secrets.cer"));
    row("names a share", naming(R"(\\\\server\\share\\a.cer)"));
    row("names a file that is not in it", naming("trust/a.cer"));
    QByteArray newer = listOf({{u"profile.cmgmedia.json"_s, kProfile}});
    newer.replace("\"format\": 1", "\"format\": 2");
    row("newer", *zipOf({{u"profile.cmgmedia.json"_s, kProfile}, {u"package.json"_s, newer}}),
        ErrorCode::PackageNewer);
}

void TestPackage::refusesHostileOnes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorRow, code);
    const Error error = refusal(bytes);
    QVERIFY2(error.code == code, qPrintable(describe(error).english()));
    QVERIFY(!describe(error).english().contains(u'\n'));
}

/// Which zipOf() does not make.
void TestPackage::refusesLinksAndDoubles()
{
    if (!test::isInstalled(u"python3"_s))
        QSKIP("python3 is not installed");
    QVERIFY(refusal(*zipOf(packaged({{u"a.cer"_s, "x"}}))).subject.english() == u"it was taken"_s);
    QVERIFY(QDir(file(u"refused"_s)).removeRecursively());
    const Files files = packaged({{u"a.cer"_s, "x"}});
    for (const auto& [name, content] : files)
        test::writeFile(file(u"parts/"_s + name), content);
    const QString script = u"import sys, zipfile, warnings\nwarnings.simplefilter('ignore')\n"
                           "z = zipfile.ZipFile('made.zip', 'w')\n"
                           "for n in ('profile.cmgmedia.json', 'package.json'):\n"
                           "    z.write('parts/' + n, n)\n"
                           "i = zipfile.ZipInfo('a.cer'); i.create_system = 3\n"
                           "i.external_attr = (%1 | 0o644) << 16\n"
                           "z.writestr(i, 'x')\n%2z.close()\n"_s;
    const auto made = [&](const QString& mode, const QString& more) {
        const test::Ran ran =
            test::run(u"python3"_s, {u"-c"_s, script.arg(mode, more)}, {}, m_folder.path());
        if (ran.exitCode != 0)
            qFatal("%s", ran.errors.constData());
        return test::readFile(file(u"made.zip"_s));
    };
    QCOMPARE(refusal(made(u"0o100000"_s, {})).subject.english(), u"it was taken"_s);
    QVERIFY(QDir(file(u"refused"_s)).removeRecursively());
    QCOMPARE(refusal(made(u"0o120000"_s, {})).code, ErrorCode::PackageRefused); // a link
    QCOMPARE(refusal(made(u"0o100000"_s, u"z.writestr('a.cer', 'y')\n"_s)).code,
             ErrorCode::PackageRefused);
    QCOMPARE(refusal(made(u"0o100000"_s, u"z.writestr('trust/', '')\n"_s)).code,
             ErrorCode::PackageRefused); // a folder
}

void TestPackage::refusesAnythingThatWasChanged()
{
    Files files = packaged({{u"a.cer"_s, "x"}});
    files[u"a.cer"_s] = "y";
    QCOMPARE(refusal(*zipOf(files)).code, ErrorCode::PackageRefused);
    files[u"a.cer"_s] = "xx";
    QCOMPARE(refusal(*zipOf(files)).code, ErrorCode::PackageRefused);
    files[u"a.cer"_s] = {};
    QCOMPARE(refusal(*zipOf(files)).code, ErrorCode::PackageRefused);
    const QByteArray good = *zipOf(packaged({{u"a.cer"_s, QByteArray(900, 'x')}}));
    for (qsizetype length = 0; length < good.size(); length += 7)
        QVERIFY(refusal(good.first(length)).code == ErrorCode::PackageRefused);
}

void TestPackage::verifiesWhoSignedIt()
{
    const QString package = file(u"signed.cmgmedia"_s);
    QVERIFY(exported(m_lab.profile, u"signed.cmgmedia"_s));
    const Identity signer = test::identity(test::caRequest(u"Ann Admin"_s));
    const Secret password(std::span<const char>("pw", 2));
    test::writeFile(file(u"ann.pfx"_s), *makePfx(signer, {}, password));
    SilentSink sink;
    Work work{sink, {}};
    const OutputFile signature{.path = signaturePath(package)};
    QCOMPARE(signPackage(package, file(u"ann.pfx"_s), nullptr, signature, work).error().code,
             ErrorCode::PasswordMissing);
    const auto made = signPackage(package, file(u"ann.pfx"_s), &password, signature, work);
    QVERIFY2(made, test::why(made).constData());
    const std::vector trusted{signer.certificate};
    const auto good = verifyPackage(package, trusted, Clock(), {});
    QCOMPARE(good->state, SignatureVerdict::State::Good);
    QCOMPARE(good->sentence().english(), u"Signed by Ann Admin, and unchanged since then."_s);
    const PackageOrder order{.package = package,
                             .folder = file(u"trusted"_s),
                             .trusted = trusted,
                             .signature = SignatureNeed::Required};
    QVERIFY(imported(order));
    PackageOrder strange = order;
    strange.folder = file(u"strange"_s);
    strange.trusted = {test::identity(test::caRequest(u"Ann Admin"_s)).certificate};
    QCOMPARE(imported(strange).error().code, ErrorCode::PackageNotTrusted);
    QByteArray bytes = test::readFile(package);
    bytes.back() = static_cast<char>(bytes.back() + 1);
    test::writeFile(package, bytes);
    QCOMPARE(verifyPackage(package, trusted, Clock(), {})->state, SignatureVerdict::State::Changed);
    strange.trusted = trusted;
    QCOMPARE(imported(strange).error().code, ErrorCode::PackageNotTrusted);
    test::writeFile(signature.path, "no signature");
    QCOMPARE(verifyPackage(package, trusted, Clock(), {})->state, SignatureVerdict::State::Damaged);
    QVERIFY(QFile::remove(signature.path));
    QCOMPARE(imported(strange).error().code, ErrorCode::PackageNotTrusted);
    QVERIFY(!QFile::exists(file(u"strange"_s)));
}

void TestPackage::needsAFolderOfItsOwn()
{
    QVERIFY(exported(m_lab.profile, u"own.cmgmedia"_s));
    PackageOrder order{.package = file(u"own.cmgmedia"_s), .folder = m_lab.folder};
    QCOMPARE(imported(order).error().code, ErrorCode::OutputExists);
    order.folder = file(u"no/such/folder"_s);
    QCOMPARE(imported(order).error().code, ErrorCode::NotFound);
}

void TestPackage::keepsLocks()
{
    MediaProfile profile = m_lab.profile;
    profile.locked[u"source.path"_s] = u"The site's own"_s;
    QVERIFY(exported(profile, u"locked.cmgmedia"_s));
    PackageOrder order{.package = file(u"locked.cmgmedia"_s), .folder = file(u"locked"_s)};
    order.medium = m_lab.path(u"official.iso"_s);
    const auto refused = imported(order);
    QCOMPARE(refused.error().code, ErrorCode::AnswerLocked);
    QCOMPARE(refused.error().detail.english(), u"The site's own"_s);
    order.medium.clear();
    const auto found = imported(order);
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(found->profile.locked, profile.locked);
}

CMGMEDIA_TEST(TestPackage)
#include "test_package.moc"
