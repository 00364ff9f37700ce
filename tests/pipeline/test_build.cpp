// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/image/errors.h"
#include "core/media/errors.h"
#include "core/pipeline/errors.h"
#include "core/pipeline/verify_medium.h"
#include "core/registry/certificate_file.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

/// Path to SHA-256 of every file below a folder.
std::map<QString, QByteArray> hashesBelow(const QString& folder)
{
    std::map<QString, QByteArray> hashes;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        hashes[QDir(folder).relativeFilePath(path)] = hashOf(path);
    }
    return hashes;
}

bool extract(const QString& iso, const QString& folder)
{
    return test::run(u"7z"_s, {u"x"_s, u"-y"_s, u"-o"_s + folder, iso}).exitCode == 0;
}

} // namespace

class TestBuild : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changesOnlyWhatWasAsked_data();
    void changesOnlyWhatWasAsked();
    void putsTheChainWhereOtherReadersFindIt();
    void isTheSameBitForBit();
    void readsAFolderMedium();
    void takesAnotherBootImage();
    void takesBootFiles_data();
    void takesBootFiles();
    void changesThePassword();
    void removesThePassword();
    void setsUnattended();
    void removesAVariable();
    void leavesNothingWhenStopped_data();
    void leavesNothingWhenStopped();
    void hasItsNameOnceItIsGiven();
    void refuses_data();
    void refuses();
    void noticesDamageAfterwards();
    void reportsEverything();
    void reportsThatAnImageWasMarked();
    void buildsFromItsOwnOutput();

private:
    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestBuild::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestBuild::changesOnlyWhatWasAsked_data()
{
    QTest::addColumn<BufferCipher>("cipher");
    QTest::addColumn<bool>("hasPassword");
    QTest::addColumn<bool>("integrity");
    QTest::addColumn<WimCompression>("compression");
    QTest::newRow("AES-128") << BufferCipher::Aes128 << true << false << WimCompression::Xpress;
    QTest::newRow("AES-256, integrity table")
        << BufferCipher::Aes256 << true << true << WimCompression::Lzx;
    QTest::newRow("3DES, no password")
        << BufferCipher::TripleDes << false << false << WimCompression::None;
}

void TestBuild::changesOnlyWhatWasAsked()
{
    QFETCH(BufferCipher, cipher);
    QFETCH(bool, hasPassword);
    QFETCH(bool, integrity);
    QFETCH(WimCompression, compression);
    QTemporaryDir folder;
    SampleLabOptions options;
    options.cipher = cipher;
    options.hasPassword = hasPassword;
    options.wim.integrityTable = integrity;
    options.wim.compression = compression;
    const test::Lab lab = test::makeLab(folder.filePath(u"lab"_s), options);
    const QByteArray before = hashOf(lab.path(u"official.iso"_s));

    const Result<BuildReport> report = test::build(lab.profile, test::secretsOf(lab));
    QVERIFY2(report, test::why(report).constData());
    QCOMPARE(hashOf(lab.path(u"official.iso"_s)), before);
    QCOMPARE(hashOf(lab.path(u"branch.iso"_s)), report->sha256);

    const std::optional<Secret> password = lab.password();
    const Secret* secret = password ? &*password : nullptr;
    const Result<InspectedMedium> old = test::openMedium(lab.path(u"official.iso"_s), secret);
    const Result<InspectedMedium> made = test::openMedium(lab.path(u"branch.iso"_s), secret);
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(made->variables.variables->cipher(), cipher);
    QCOMPARE(made->variables.variables->names(),
             old->variables.variables->names() + QStringList{u"SMSTSPreferredAdvertID"_s});
    for (const QString& name : old->variables.variables->names())
        QVERIFY2(made->variables.variables->hasSameValue(name, *old->variables.variables),
                 qPrintable(name));

    if (!test::isInstalled(u"7z"_s))
        QSKIP("7z is not installed, so the files were not read by another program");
    QVERIFY(extract(lab.path(u"branch.iso"_s), folder.filePath(u"made"_s)));
    const auto original = hashesBelow(lab.path(u"medium"_s));
    const auto written = hashesBelow(folder.filePath(u"made"_s));
    QStringList changed;
    for (const auto& [path, hash] : written) {
        const auto found = original.find(path);
        if (found == original.end() || found->second != hash)
            changed << path;
    }
    changed.removeAll(u"[BOOT]/Boot-NoEmul.img"_s);
    changed.removeIf([](const QString& path) { return path.startsWith(u"[BOOT]"_s); });
    QCOMPARE(changed, QStringList({u"MediaLabel.txt"_s, u"SMS/cmgmedia.manifest.json"_s,
                                   u"SMS/data/Variables.dat"_s, u"sources/boot.wim"_s}));
}

void TestBuild::putsTheChainWhereOtherReadersFindIt()
{
    for (const QString& program : {u"7z"_s, u"wimlib-imagex"_s, u"hivexget"_s}) {
        if (!test::isInstalled(program))
            QSKIP("7z, wimlib-imagex and hivexget are needed");
    }
    QTemporaryDir folder;
    const QString iso = folder.filePath(u"a.iso"_s);
    QVERIFY(test::build(test::to(iso, m_lab.profile), test::secretsOf(m_lab)));
    QVERIFY(extract(iso, folder.filePath(u"made"_s)));
    const QString wim = folder.filePath(u"made/sources/boot.wim"_s);
    QCOMPARE(test::run(u"wimlib-imagex"_s, {u"verify"_s, wim}).exitCode, 0);
    QCOMPARE(test::run(u"wimlib-imagex"_s,
                       {u"extract"_s, wim, u"1"_s, u"/Windows/System32/config/SOFTWARE"_s,
                        u"--dest-dir="_s + folder.path()})
                 .exitCode,
             0);
    const auto blobOf = [&](const QString& store, const QString& file) {
        const Result<CertificateContent> content = loadCertificates(m_lab.path(u"pki/"_s + file));
        return test::run(u"hivexget"_s,
                         {folder.filePath(u"SOFTWARE"_s),
                          u"\\Microsoft\\SystemCertificates\\"_s + store + u"\\Certificates\\"_s
                              + content->certificates.front().thumbprintText(),
                          u"Blob"_s})
            .exitCode;
    };
    QCOMPARE(blobOf(u"ROOT"_s, u"root.cer"_s), 0);
    QCOMPARE(blobOf(u"AuthRoot"_s, u"root.cer"_s), 0);
    QCOMPARE(blobOf(u"CA"_s, u"issuing.cer"_s), 0);
    QVERIFY(blobOf(u"CA"_s, u"root.cer"_s) != 0);
    QVERIFY(blobOf(u"ROOT"_s, u"issuing.cer"_s) != 0);
}

void TestBuild::isTheSameBitForBit()
{
    QTemporaryDir folder;
    for (const QString& name : {u"a.iso"_s, u"b.iso"_s})
        QVERIFY(
            test::build(test::to(folder.filePath(name), m_lab.profile), test::secretsOf(m_lab)));
    QCOMPARE(hashOf(folder.filePath(u"a.iso"_s)), hashOf(folder.filePath(u"b.iso"_s)));
}

void TestBuild::readsAFolderMedium()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.source.path = u"medium"_s;
    // A folder has no boot catalog, but the files that one is made of.
    const QString iso = folder.filePath(u"a.iso"_s);
    const Result<BuildReport> report = test::build(test::to(iso, profile), test::secretsOf(m_lab));
    QVERIFY2(report, test::why(report).constData());
    SilentSink sink;
    Work work{sink, {}};
    QVERIFY(verifyMedium(iso, work)->isGood());
    const Result<Disc> made = openDisc(iso, work);
    QVERIFY(made && made->biosBootImage && made->efiBootImage);
    QCOMPARE(*made->efiBootImage->readAll(1 << 24),
             test::readFile(m_lab.path(u"medium/EFI/Microsoft/Boot/efisys.bin"_s)));
}

void TestBuild::takesAnotherBootImage()
{
    QTemporaryDir folder;
    const test::Lab other = test::makeLab(folder.filePath(u"other"_s));
    MediaProfile profile = m_lab.profile;
    profile.bootImage.path = other.path(u"boot.wim"_s);
    profile.bootImage.trust.clear();
    const QString iso = folder.filePath(u"a.iso"_s);
    const Result<BuildReport> report = test::build(test::to(iso, profile), test::secretsOf(m_lab),
                                                   {.allowed = {u"cmg-issuer-missing"_s}});
    QVERIFY2(report, test::why(report).constData());
    const std::optional<Secret> password = m_lab.password();
    const Result<InspectedMedium> made = test::openMedium(iso, &*password);
    QCOMPARE(*made->medium.bootImageBytes.readAll(1 << 28),
             *ByteSource::open(other.path(u"boot.wim"_s))->readAll(1 << 28));
}

void TestBuild::takesBootFiles_data()
{
    QTest::addColumn<BootFilesChoice>("choice");
    QTest::addColumn<QString>("newFile");
    QTest::newRow("2011") << BootFilesChoice::Ca2011 << u"bootmgr"_s;
    QTest::newRow("2023") << BootFilesChoice::Ca2023 << u"EFI/Microsoft/Boot/efisys_ex.bin"_s;
}

void TestBuild::takesBootFiles()
{
    QFETCH(BootFilesChoice, choice);
    QFETCH(QString, newFile);
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.bootImage.bootFiles = choice;
    const QString iso = folder.filePath(u"a.iso"_s);
    const Result<BuildReport> report = test::build(test::to(iso, profile), test::secretsOf(m_lab));
    QVERIFY2(report, test::why(report).constData());
    const std::optional<Secret> password = m_lab.password();
    const Result<InspectedMedium> made = test::openMedium(iso, &*password);
    QVERIFY(made->medium.disc.tree.find(newFile));
    QVERIFY(made->medium.disc.efiBootImage.has_value());
    QVERIFY(made->medium.disc.biosBootImage.has_value());
    // The boot configuration is the site's; it is of no generation and stays.
    QCOMPARE(*made->medium.disc.tree.find(u"Boot/BCD"_s)->bytes.readAll(1 << 20),
             test::readFile(m_lab.path(u"medium/Boot/BCD"_s)));
}

void TestBuild::changesThePassword()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.security.password = PasswordChoice::Change;
    BuildSecrets secrets = test::secretsOf(m_lab);
    const QString iso = folder.filePath(u"a.iso"_s);
    QCOMPARE(test::build(test::to(iso, profile), test::secretsOf(m_lab)).error().code,
             ErrorCode::NewPasswordMissing);
    secrets.newMediaPassword = Secret::fromText(u"Näw-Pass-77"_s);
    QVERIFY(test::build(test::to(iso, profile), std::move(secrets)));
    const Secret password = Secret::fromText(u"Näw-Pass-77"_s);
    QVERIFY(test::openMedium(iso, &password));
    const std::optional<Secret> old = m_lab.password();
    QCOMPARE(test::openMedium(iso, &*old).error().code, ErrorCode::PasswordWrong);
}

void TestBuild::removesThePassword()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.security.password = PasswordChoice::None;
    const QString iso = folder.filePath(u"a.iso"_s);
    QVERIFY(test::build(test::to(iso, profile), test::secretsOf(m_lab)));
    const Result<InspectedMedium> made = test::openMedium(iso, nullptr);
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(made->medium.bootstrap.passwordRequired(), false);
}

void TestBuild::setsUnattended()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.security.unattended = UnattendedChoice::Yes;
    const QString iso = folder.filePath(u"a.iso"_s);
    QVERIFY(test::build(test::to(iso, profile), test::secretsOf(m_lab)));
    const std::optional<Secret> password = m_lab.password();
    QCOMPARE(test::openMedium(iso, &*password)->medium.bootstrap.unattended(), true);
}

void TestBuild::removesAVariable()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.customization.variables = {{u"_smstsusefirstcert"_s, {}}};
    const QString iso = folder.filePath(u"a.iso"_s);
    QVERIFY(test::build(test::to(iso, profile), test::secretsOf(m_lab)));
    const std::optional<Secret> password = m_lab.password();
    QVERIFY(
        !test::openMedium(iso, &*password)->variables.variables->contains(u"_SMSTSUseFirstCert"_s));
}

void TestBuild::leavesNothingWhenStopped_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < 6; ++step)
        QTest::addRow("at step %d", step) << step;
}

void TestBuild::leavesNothingWhenStopped()
{
    QFETCH(int, step);
    QTemporaryDir folder;
    const QStringList labBefore = test::entriesOf(m_lab.folder);
    int started = 0;
    test::BuildWatch stopping;
    stopping.started = [&](const QString&, std::stop_source& stop) {
        if (started++ == step)
            stop.request_stop();
    };
    const Result<BuildReport> report = test::build(
        test::to(folder.filePath(u"a.iso"_s), m_lab.profile), test::secretsOf(m_lab), {}, stopping);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(test::entriesOf(folder.path()), QStringList());
    QCOMPARE(test::entriesOf(m_lab.folder), labBefore);
}

void TestBuild::hasItsNameOnceItIsGiven()
{
    QTemporaryDir folder;
    test::BuildWatch stopping;
    // Nothing is left to stop in the step that gives the name, and in cleaning up after it.
    stopping.started = [](const QString& step, std::stop_source& stop) {
        if (step.contains(u"final name"_s))
            stop.request_stop();
    };
    const Result<BuildReport> report = test::build(
        test::to(folder.filePath(u"a.iso"_s), m_lab.profile), test::secretsOf(m_lab), {}, stopping);
    QVERIFY2(report, test::why(report).constData());
    QCOMPARE(test::entriesOf(folder.path()), QStringList{u"a.iso"_s});
}

void TestBuild::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("output is the source") << u"output-is-source"_s << ErrorCode::OutputIsSource;
    QTest::newRow("output inside the source folder")
        << u"output-in-source"_s << ErrorCode::OutputIsSource;
    QTest::newRow("output exists") << u"output-exists"_s << ErrorCode::OutputExists;
    QTest::newRow("no such folder") << u"no-folder"_s << ErrorCode::NotFound;
    QTest::newRow("no such source") << u"no-source"_s << ErrorCode::NotFound;
    QTest::newRow("no medium") << u"no-medium"_s << ErrorCode::NotAMedium;
    QTest::newRow("wrong password") << u"wrong-password"_s << ErrorCode::PasswordWrong;
    QTest::newRow("no password") << u"no-password"_s << ErrorCode::PasswordMissing;
    QTest::newRow("leaf as trust") << u"leaf"_s << ErrorCode::Blocked;
    QTest::newRow("leaf as trust, in spite of the rule")
        << u"allowed-leaf"_s << ErrorCode::CertificateNotForTrust;
    QTest::newRow("isn't a boot image") << u"no-wim"_s << ErrorCode::NotABootImage;
}

void TestBuild::refuses()
{
    QFETCH(QString, what);
    QFETCH(ErrorRow, code);
    QTemporaryDir folder;
    MediaProfile profile = test::to(folder.filePath(u"a.iso"_s), m_lab.profile);
    BuildSecrets secrets = test::secretsOf(m_lab);
    BuildOptions options;
    if (what == "output-is-source"_L1)
        profile.output.path = m_lab.path(u"official.iso"_s), options.mayReplace = true;
    else if (what == "output-in-source"_L1)
        profile.source.path = u"medium"_s, profile.output.path = u"medium/SMS/a.iso"_s;
    else if (what == "output-exists"_L1)
        profile.output.path = u"boot.wim"_s;
    else if (what == "no-folder"_L1)
        profile.output.path = folder.filePath(u"no/a.iso"_s);
    else if (what == "no-source"_L1)
        profile.source.path = u"missing.iso"_s;
    else if (what == "no-medium"_L1)
        profile.source.path = u"pki"_s;
    else if (what == "wrong-password"_L1)
        secrets.mediaPassword = Secret::fromText(u"wrong"_s);
    else if (what == "no-password"_L1)
        secrets.mediaPassword.reset();
    else if (what.endsWith("leaf"_L1))
        profile.bootImage.trust = QStringList{u"pki/cmg.cer"_s};
    else if (what == "no-wim"_L1)
        profile.bootImage.path = u"profile.json"_s;
    if (what.startsWith("allowed"_L1))
        options.allowed = QStringList{u"trust-not-a-ca"_s};
    const QStringList before = test::entriesOf(folder.path());
    const QByteArray source = hashOf(m_lab.path(u"official.iso"_s));
    const Result<BuildReport> report = test::build(profile, std::move(secrets), options);
    QVERIFY(!report);
    QVERIFY2(report.error().code == code, qPrintable(describe(report.error()).english()));
    QCOMPARE(test::entriesOf(folder.path()), before);
    QCOMPARE(hashOf(m_lab.path(u"official.iso"_s)), source);
}

void TestBuild::noticesDamageAfterwards()
{
    QTemporaryDir folder;
    const QString iso = folder.filePath(u"a.iso"_s);
    const Result<BuildReport> report =
        test::build(test::to(iso, m_lab.profile), test::secretsOf(m_lab));
    QVERIFY(report);
    SilentSink sink;
    Work work{sink, {}};
    QVERIFY(verifyMedium(iso, work)->isGood());
    const std::optional<Secret> password = m_lab.password();
    const Result<InspectedMedium> made = test::openMedium(iso, &*password);
    QVERIFY(made);
    const qint64 offset =
        made->medium.disc.tree.find(u"bootmgr"_s)->bytes.extents().front().offset + 100;
    QFile file(iso);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(offset) && file.putChar('#'));
    file.close();
    const Result<MediumCheck> check = verifyMedium(iso, work);
    QVERIFY(!check->isGood());
    QCOMPARE(check->manifest.differences.size(), size_t(1));
    QCOMPARE(check->manifest.differences.front().path, u"bootmgr"_s);
}

void TestBuild::reportsEverything()
{
    QTemporaryDir folder;
    const QString iso = folder.filePath(u"a.iso"_s);
    const Result<BuildReport> built =
        test::build(test::to(iso, m_lab.profile), test::secretsOf(m_lab));
    QVERIFY2(built, test::why(built).constData());
    const QJsonObject report = reportJson(*built);
    QCOMPARE(report[u"output"_s][u"sha256"_s].toString(), QString::fromLatin1(hashOf(iso).toHex()));
    QCOMPARE(report[u"trust"_s][u"added"_s].toArray().size(), 3);
    const QJsonArray sources = report[u"sources"_s].toArray();
    QCOMPARE(sources.size(), 3);
    QCOMPARE(sources[0][u"sha256"_s].toString(),
             QString::fromLatin1(hashOf(m_lab.path(u"official.iso"_s)).toHex()));
    QVERIFY(report[u"filesCarriedOver"_s].toArray().contains(u"bootmgr"_s));
    QVERIFY(report[u"filesChanged"_s].toArray().contains(u"sources/boot.wim"_s));
    QVERIFY(report[u"variables"_s][u"carriedOver"_s].toArray().contains(u"_SMSTSMediaPFX"_s));
    QVERIFY(std::ranges::any_of(reportLines(*built), [](const Text& line) {
        return line.english().contains(u"thumbprint"_s);
    }));
}

void TestBuild::reportsThatAnImageWasMarked()
{
    QByteArray wim = test::readFile(m_lab.path(u"boot.wim"_s));
    wim.replace(120, 4, QByteArray(4, '\0')).replace(96, 24, QByteArray(24, '\0'));
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    profile.bootImage.path = folder.filePath(u"none-boots.wim"_s);
    test::writeFile(profile.bootImage.path, wim);
    profile.bootImage.makeBootable = true;
    const Result<BuildReport> built =
        test::build(test::to(folder.filePath(u"marked.iso"_s), profile), test::secretsOf(m_lab));
    QVERIFY2(built, test::why(built).constData());
    QCOMPARE(built->madeBootable, 1);
    QCOMPARE(reportJson(*built)[u"madeBootable"_s].toInt(), 1);
    QVERIFY(std::ranges::any_of(reportLines(*built), [](const Text& line) {
        return line.english().contains("marked as bootable"_L1);
    }));
}

void TestBuild::buildsFromItsOwnOutput()
{
    QTemporaryDir folder;
    const QString first = folder.filePath(u"a.iso"_s);
    QVERIFY(test::build(test::to(first, m_lab.profile), test::secretsOf(m_lab)));
    MediaProfile profile = m_lab.profile;
    profile.source.path = first;
    const QString second = folder.filePath(u"b.iso"_s);
    const Result<BuildReport> report =
        test::build(test::to(second, profile), test::secretsOf(m_lab));
    QVERIFY2(report, test::why(report).constData());
    QVERIFY(report->trust.added.empty()); // it is all there already
    const std::optional<Secret> password = m_lab.password();
    QCOMPARE(*test::openMedium(second, &*password)->medium.bootImageBytes.readAll(1 << 28),
             *test::openMedium(first, &*password)->medium.bootImageBytes.readAll(1 << 28));
}

CMGMEDIA_TEST(TestBuild)
#include "test_build.moc"
