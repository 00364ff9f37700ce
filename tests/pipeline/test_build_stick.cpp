// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/verify_medium.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Result<InspectedMedium> opened(const test::Lab& lab, const QString& path)
{
    const std::optional<Secret> password = lab.password();
    return test::openMedium(path, &*password);
}

bool saysUefiOnly(const BuildReport& report)
{
    return std::ranges::any_of(reportLines(report), [](const Text& line) {
        return line.english().startsWith("Starts on UEFI only"_L1);
    });
}

QByteArray someBootRecord()
{
    return QByteArray("\xEB\x58\x90", 3) + QByteArray(507, 'c') + "\x55\xAA"
           + QByteArray(3072, 'd');
}

QByteArray bytesAt(const QString& path, qint64 offset, qint64 length)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.seek(offset) ? file.read(length) : QByteArray();
}

} // namespace

/// Builds images of USB sticks; what they share with ISO files is in TestBuild.
class TestBuildStick : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void changesOnlyWhatWasAsked();
    void isTheSameBitForBit();
    void saysWhatStartsIt();
    void takesABootRecord();
    void refusesBootRecords_data();
    void refusesBootRecords();
    void isImportedAgain_data();
    void isImportedAgain();
    void noticesDamageAfterwards();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Result<BuildReport> build(const MediaProfile& profile, const QString& output) const
    {
        return test::build(test::to(path(output), profile), test::secretsOf(m_lab));
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    MediaProfile m_profile; ///< of a stick
};

void TestBuildStick::initTestCase()
{
    m_lab = test::makeLab(path(u"lab"_s));
    m_profile = m_lab.profile;
    m_profile.output.kind = OutputKind::UsbImage;
    m_profile.output.label = u"Branch boot 12"_s;
    const Result<BuildReport> built = build(m_profile, u"stick.img"_s);
    QVERIFY2(built, test::why(built).constData());
}

void TestBuildStick::changesOnlyWhatWasAsked()
{
    const Result<InspectedMedium> made = opened(m_lab, path(u"stick.img"_s));
    QVERIFY2(made, test::why(made).constData());
    QCOMPARE(made->medium.disc.kind, DiscKind::UsbImage);
    QCOMPARE(made->medium.disc.volumeLabel, u"BRANCH BOOT"_s);
    QCOMPARE(made->medium.label, u"Branch boot 12"_s);
    QCOMPARE(made->medium.trust.size(), size_t(3));
    if (!test::isInstalled(u"mcopy"_s))
        QSKIP("mtools are not installed, so the files were not read by another program");
    QVERIFY(QDir().mkpath(path(u"read"_s)));
    const test::Ran ran = test::run(
        u"mcopy"_s, {u"-s"_s, u"-i"_s, path(u"stick.img@@1M"_s), u"::*"_s, path(u"read"_s)});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QStringList changed;
    const QDir root(path(u"read"_s));
    QDirIterator it(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString name = root.relativeFilePath(it.next());
        if (test::readFile(root.filePath(name)) != test::readFile(m_lab.path(u"medium/"_s + name)))
            changed << name;
    }
    changed.sort();
    QCOMPARE(changed, QStringList({u"MediaLabel.txt"_s, u"SMS/cmgmedia.manifest.json"_s,
                                   u"SMS/data/Variables.dat"_s, u"sources/boot.wim"_s}));
}

void TestBuildStick::isTheSameBitForBit()
{
    QVERIFY(build(m_profile, u"again.img"_s));
    QVERIFY(test::readFile(path(u"again.img"_s)) == test::readFile(path(u"stick.img"_s)));
}

void TestBuildStick::saysWhatStartsIt()
{
    const Result<BuildReport> built = build(m_profile, u"says.img"_s);
    QVERIFY(built);
    const QJsonObject report = reportJson(*built);
    QCOMPARE(report[u"output"_s][u"biosBootRecord"_s], QJsonValue(false));
    QVERIFY(saysUefiOnly(*built));
    const Result<BuildReport> disc = build(m_lab.profile, u"says.iso"_s);
    QVERIFY(disc);
    QVERIFY(!saysUefiOnly(*disc));
}

void TestBuildStick::takesABootRecord()
{
    test::writeFile(path(u"record.bin"_s), someBootRecord());
    MediaProfile profile = m_profile;
    profile.output.biosBootRecord = path(u"record.bin"_s);
    const Result<BuildReport> built = build(profile, u"bios.img"_s);
    QVERIFY2(built, test::why(built).constData());
    QCOMPARE(bytesAt(path(u"bios.img"_s), (1 << 20) + 90, 420), QByteArray(420, 'c'));
    QCOMPARE(bytesAt(path(u"bios.img"_s), (1 << 20) + 1024, 512), QByteArray(512, 'd'));
    const QJsonObject report = reportJson(*built);
    QCOMPARE(report[u"output"_s][u"biosBootRecord"_s], QJsonValue(true));
    QVERIFY(!saysUefiOnly(*built));
    const QJsonArray sources = report[u"sources"_s].toArray();
    QCOMPARE(sources.last()[u"role"_s].toString(), u"boot record"_s);
}

void TestBuildStick::refusesBootRecords_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("too small") << QByteArray("x") << ErrorCode::Corrupt;
    QTest::newRow("far too large") << QByteArray(2 << 20, 'x') << ErrorCode::Corrupt;
    QTest::newRow("no boot record") << QByteArray(512, 'x') << ErrorCode::Corrupt;
    QTest::newRow("missing") << QByteArray() << ErrorCode::NotFound;
}

void TestBuildStick::refusesBootRecords()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorRow, code);
    const QTemporaryDir folder;
    MediaProfile profile = m_profile;
    profile.output.biosBootRecord = folder.filePath(u"r.bin"_s);
    if (!content.isEmpty())
        test::writeFile(profile.output.biosBootRecord, content);
    const Result<BuildReport> built = build(profile, u"refused.img"_s);
    QVERIFY(!built);
    QCOMPARE(built.error().code, code);
    QCOMPARE(built.error().subject.english(), profile.output.biosBootRecord);
    QVERIFY(!QFile::exists(path(u"refused.img"_s)));
    // A disc has no use for it.
    profile.output.kind = OutputKind::Iso;
    QVERIFY(build(profile, u"disc %1.iso"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
}

void TestBuildStick::isImportedAgain_data()
{
    QTest::addColumn<OutputKind>("kind");
    QTest::newRow("into a stick") << OutputKind::UsbImage;
    QTest::newRow("into a disc") << OutputKind::Iso;
}

void TestBuildStick::isImportedAgain()
{
    QFETCH(OutputKind, kind);
    MediaProfile profile = m_profile;
    profile.source.path = path(u"stick.img"_s);
    profile.output.kind = kind;
    const Result<BuildReport> built = build(profile, u"second"_s + QString::number(int(kind)));
    QVERIFY2(built, test::why(built).constData());
    QVERIFY(built->trust.added.empty()); // it is all there already
    const Result<InspectedMedium> first = opened(m_lab, path(u"stick.img"_s));
    const Result<InspectedMedium> second = opened(m_lab, built->path);
    QVERIFY(first && second);
    QCOMPARE(*second->medium.bootImageBytes.readAll(1 << 28),
             *first->medium.bootImageBytes.readAll(1 << 28));
    QCOMPARE(second->variables.variables->names(), first->variables.variables->names());
}

void TestBuildStick::noticesDamageAfterwards()
{
    const QString damaged = path(u"damaged.img"_s);
    QVERIFY(QFile::copy(path(u"stick.img"_s), damaged));
    SilentSink sink;
    Work work{sink, {}};
    QVERIFY(verifyMedium(damaged, work)->isGood());
    const Result<InspectedMedium> made = opened(m_lab, damaged);
    QVERIFY(made);
    QFile file(damaged);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(made->medium.disc.tree.find(u"bootmgr"_s)->bytes.extents().front().offset));
    QVERIFY(file.write("#", 1) == 1);
    file.close();
    const Result<MediumCheck> check = verifyMedium(damaged, work);
    QVERIFY(!check->isGood());
    QCOMPARE(check->manifest.differences.front().path, u"bootmgr"_s);
}

CMGMEDIA_TEST(TestBuildStick)
#include "test_build_stick.moc"
