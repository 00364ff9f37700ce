// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/facts/fact_gatherer.h"
#include "tests/support/files.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

Gathering soFar(const MediaProfile& profile, const BuildSecrets& secrets = {})
{
    SilentSink sink;
    Work work{sink, {}};
    return gatherSoFar(profile, secrets, test::labClock(), work);
}

Gathering again(FactGroups groups, const Gathering& before, const MediaProfile& profile,
                const BuildSecrets& secrets, const Clock& clock)
{
    SilentSink sink;
    Work work{sink, {}};
    return gather(groups, before, profile, secrets, clock, work);
}

/// The media certificate that a medium without PKI has, as its variable holds it.
QString selfSignedFrom(const QDateTime& start, const QString& guid)
{
    CertificateRequest request;
    request.commonName = u"Boot medium"_s;
    request.notBefore = start;
    request.notAfter = start.addYears(5);
    const Result<QByteArray> pfx =
        makePfx(test::identity(request), {}, Secret::fromText(guid.first(31)));
    return QString::fromLatin1(pfx->toHex().toUpper());
}

} // namespace

class TestFactGatherer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void emptyProfileHasNoFactsAndNoErrors();
    void saysWhatLiesOnTheMedium();
    void saysWhatAnotherMediumLacks();
    void groupsFollowFromWhatTheyRead();
    void looksWhereTheMediumWillLie();
    void gathersAnewOnlyWhatIsAskedFor();
    void anotherPasswordOpensTheVariablesAlone();
    void anotherMediumTakesItsBootImageWithIt();
    void lockedMediumStillShowsItsBootImage_data();
    void lockedMediumStillShowsItsBootImage();
    void startIsThatOfTheNewMedium();
    void passwordForAMediumWithoutOneIsNoted();
    void unreadablePartsAreNamedByField();
    void buildFailsWithTheFirstError();
    void certificatesAreAddedSomewhere();
    void buildNeedsAMedium();

private:
    qint64 writtenAt(const QString& file) const
    {
        return QFileInfo(m_lab.path(file)).lastModified().toSecsSinceEpoch();
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
};

void TestFactGatherer::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
}

void TestFactGatherer::emptyProfileHasNoFactsAndNoErrors()
{
    MediaProfile profile;
    profile.scenario = Scenario::SoftwareCenter;
    const Gathering gathered = soFar(profile);
    QVERIFY(gathered.errors.empty());
    QVERIFY(!gathered.medium);
    QVERIFY(!gathered.facts.medium);
    QVERIFY(!gathered.facts.variables);
    QVERIFY(!gathered.facts.bootImage);
    QCOMPARE(gathered.facts.profile.scenario, Scenario::SoftwareCenter);
}

void TestFactGatherer::saysWhatLiesOnTheMedium()
{
    const Gathering gathered = soFar(m_lab.profile, test::secretsOf(m_lab));
    QVERIFY(gathered.errors.empty());
    const MediumFacts& medium = *gathered.facts.medium;
    QVERIFY(medium.isLab);
    QCOMPARE(medium.label, u"LAB boot media"_s);
    const VariablesFacts& variables = *gathered.facts.variables;
    QCOMPARE(variables.managementPoint,
             u"https://cmg.example.test/CCM_Proxy_ServerAuth/72057594037927941"_s);
    QVERIFY(!variables.lookupManagementPoints);
    QCOMPARE(variables.siteCode, u"LAB"_s);
    QCOMPARE(*gathered.facts.derived.gatewayHosts, QStringList{u"cmg.example.test"_s});
    QVERIFY(variables.names.contains(u"_SMSTSRootCACerts"_s));
    QVERIFY(variables.hasPassword);
    const BootFacts& start = *gathered.facts.start;
    QVERIFY(start.isDisc && start.efiBootImage && start.managers.contains(BootFirmware::UefiX64));
    QCOMPARE(medium.largestFile, u"Boot/boot.sdi"_s); // the boot image is larger
    QCOMPARE(medium.largestFileBytes, QFileInfo(m_lab.path(u"medium/Boot/boot.sdi"_s)).size());
    QCOMPARE(variables.made.toSecsSinceEpoch(), writtenAt(u"medium/SMS/data/Variables.dat"_s));
    QVERIFY(gathered.facts.newPassword);
    QCOMPARE(gathered.facts.medium.at, gathered.facts.clock.now);
}

void TestFactGatherer::saysWhatAnotherMediumLacks()
{
    const test::Lab lab = test::makeLab(m_folder.filePath(u"changed"_s));
    MediaProfile profile = lab.profile;
    profile.source.path = u"medium"_s;
    QVERIFY(QFile::remove(lab.path(u"medium/EFI/Boot/bootx64.efi"_s)));
    test::writeFile(lab.path(u"medium/more/drivers.cab"_s), QByteArray(4'000'000, 'd'));
    const QString path = lab.path(u"medium/SMS/data/Variables.dat"_s);
    const std::optional<Secret> password = lab.password();
    Result<MediaVariables> variables =
        MediaVariables::decrypt(test::readFile(path), &*password, path);
    QVERIFY2(variables, test::why(variables).constData());
    QVERIFY(variables->remove(u"SMSTSMP"_s));
    QVERIFY(variables->set(u"SMSTSLocationMPs"_s, u"https://a.test*https://b.test"_s));
    const QDateTime start({2025, 1, 2}, {3, 4, 5}, Qt::UTC);
    QVERIFY(variables->set(u"_SMSTSMediaPFX"_s,
                           selfSignedFrom(start, *variables->value(u"_SMSMediaGuid"_s))));
    const Result<QByteArray> encrypted = variables->encrypt(&*password);
    QVERIFY2(encrypted, test::why(encrypted).constData());
    test::writeFile(path, *encrypted);
    const Gathering gathered = soFar(profile, test::secretsOf(lab));
    QVERIFY(gathered.facts.medium);
    const MediumFacts& medium = *gathered.facts.medium;
    QVERIFY(gathered.facts.start->managers.empty());
    QCOMPARE(medium.largestFile, u"more/drivers.cab"_s);
    QCOMPARE(medium.largestFileBytes, qint64{4'000'000});
    const VariablesFacts& found = *gathered.facts.variables;
    QVERIFY(!found.managementPoint);
    QCOMPARE(found.lookupManagementPoints, u"https://a.test*https://b.test"_s);
    QVERIFY(gathered.facts.derived.gatewayHosts->isEmpty());
    QCOMPARE(found.made, start); // files are copied and get younger, certificates do not
}

void TestFactGatherer::groupsFollowFromWhatTheyRead()
{
    using Key = ProfileKey;
    QCOMPARE(groupsOf({Key::SourcePath}), (FactGroups{FactGroup::Medium, FactGroup::Output}));
    QCOMPARE(groupsOf({Key::BootImageBootFiles}),
             (FactGroups{FactGroup::BootImage, FactGroup::Start}));
    QCOMPARE(groupsOf({Key::OutputKind}),
             (FactGroups{FactGroup::Start, FactGroup::BootRecord, FactGroup::Output}));
    QCOMPARE(groupsOf({Key::OutputPath}), FactGroups{FactGroup::Output});
    QCOMPARE(groupsOf({Key::SiteSnapshot}), (FactGroups{FactGroup::Site, FactGroup::Output}));
    QCOMPARE(groupsOf({Key::SecurityPfx, Key::TaskSequencePath}),
             (FactGroups{FactGroup::Pfx, FactGroup::TaskSequence, FactGroup::Output}));
    QVERIFY(groupsOf({Key::Answers, Key::CustomizationVariables}).isEmpty());
    QCOMPARE(groupsOf(&BuildSecrets::pfxPassword), FactGroups{FactGroup::Pfx});
    QCOMPARE(groupsOf(&BuildSecrets::mediaPassword),
             (FactGroups{FactGroup::Variables, FactGroup::NewPassword}));
    FactGroups before;
    for (const FactGatherer& gatherer : factGatherers()) {
        for (const FactGroup of : gatherer.of.list())
            QVERIFY(before.contains(of));
        QVERIFY(!before.contains(gatherer.group));
        before.insert(gatherer.group);
    }
    QCOMPARE(before, allFactGroups());
}

void TestFactGatherer::looksWhereTheMediumWillLie()
{
    QTemporaryDir folder;
    MediaProfile profile = m_lab.profile;
    const auto output = [&](const QString& path) {
        profile.output.path = path;
        return *soFar(profile).facts.output;
    };
    const OutputFacts free = output(folder.filePath(u"new.iso"_s));
    QVERIFY(!free.isThere && !free.inTheWay);
    QVERIFY(free.freeBytes.value_or(0) > 0);
    test::writeFile(folder.filePath(u"old.iso"_s), "somebody's");
    QVERIFY(output(folder.filePath(u"old.iso"_s)).isThere);
    QCOMPARE(output(folder.filePath(u"absent/new.iso"_s)).inTheWay->code, ErrorCode::NotFound);
    QCOMPARE(output(folder.path()).inTheWay->code, ErrorCode::OutputIsNoFile);
    for (const QString& source : {u"official.iso"_s, u"pki/root.cer"_s})
        QCOMPARE(output(m_lab.path(source)).inTheWay->code, ErrorCode::OutputIsSource);
    profile.output.kind = OutputKind::UsbDevice;
    QVERIFY(!soFar(profile).facts.output.isGiven());
    QCOMPARE(test::entriesOf(folder.path()), QStringList{u"old.iso"_s});
}

void TestFactGatherer::gathersAnewOnlyWhatIsAskedFor()
{
    const BuildSecrets secrets = test::secretsOf(m_lab);
    const Gathering first = soFar(m_lab.profile, secrets);
    MediaProfile profile = m_lab.profile;
    profile.name = u"Another"_s;
    profile.bootImage.trust = {u"absent.cer"_s};
    profile.bootImage.bootFiles = BootFilesChoice::Ca2023;
    Clock later = test::labClock();
    later.now = first.facts.clock.now.addSecs(60);
    const Gathering second =
        again(groupsOf(changedKeys(profile, first.facts.profile)), first, profile, secrets, later);
    QCOMPARE(second.facts.profile, profile);
    QCOMPARE(second.medium, first.medium);
    QCOMPARE(second.facts.medium.at, first.facts.clock.now);
    QCOMPARE(second.facts.bootImage.at, later.now);
    QCOMPARE(second.facts.newPassword.at, later.now); // the name counts as a word of its own
    QVERIFY(second.facts.offered.empty());
    QVERIFY(second.facts.derived.trustChange.add.empty());
    QVERIFY(second.errorOf(Field::Trust));
    const Gathering third = again({FactGroup::OfferedTrust}, second, m_lab.profile, secrets, later);
    QVERIFY(third.errors.empty());
    QCOMPARE(third.facts.derived.trustChange.add, first.facts.derived.trustChange.add);
}

void TestFactGatherer::anotherPasswordOpensTheVariablesAlone()
{
    const Gathering locked = soFar(m_lab.profile);
    QVERIFY(locked.facts.medium);
    Clock later = test::labClock();
    later.now = locked.facts.clock.now.addSecs(60);
    const Gathering open = again(groupsOf(&BuildSecrets::mediaPassword), locked, m_lab.profile,
                                 test::secretsOf(m_lab), later);
    QVERIFY(open.errors.empty());
    QCOMPARE(open.medium, locked.medium); // nobody opened it again
    QCOMPARE(open.facts.medium.at, locked.facts.clock.now);
    QCOMPARE(open.facts.bootImage.at, locked.facts.clock.now);
    QCOMPARE(open.facts.variables.at, later.now);
    QVERIFY(open.facts.variables);
}

void TestFactGatherer::anotherMediumTakesItsBootImageWithIt()
{
    const Gathering first = soFar(m_lab.profile, test::secretsOf(m_lab));
    MediaProfile profile = m_lab.profile;
    profile.source.path.clear();
    const Gathering second = again({FactGroup::Medium}, first, profile, {}, first.facts.clock);
    QVERIFY(!second.medium);
    QVERIFY(!second.facts.medium.isGiven());
    QVERIFY(!second.variables);
    QVERIFY(!second.facts.variables.isGiven());
    QVERIFY(!second.facts.derived.gatewayHosts.isGiven());
    QVERIFY(!second.facts.bootImage.isGiven());
    QVERIFY(!second.facts.newPassword.isGiven());
}

void TestFactGatherer::lockedMediumStillShowsItsBootImage_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorRow>("code");
    QTest::newRow("missing") << QString() << ErrorCode::PasswordMissing;
    QTest::newRow("wrong") << u"not it"_s << ErrorCode::PasswordWrong;
}

void TestFactGatherer::lockedMediumStillShowsItsBootImage()
{
    QFETCH(QString, password);
    QFETCH(ErrorRow, code);
    BuildSecrets secrets;
    if (!password.isEmpty())
        secrets.mediaPassword = Secret::fromText(password);
    const Gathering gathered = soFar(m_lab.profile, secrets);
    QVERIFY(gathered.medium);
    QVERIFY(!gathered.variables->variables);
    QVERIFY(gathered.facts.medium);
    QVERIFY(gathered.facts.variables.error());
    QCOMPARE(gathered.facts.variables.error()->code, code);
    QVERIFY(gathered.facts.bootImage);
    QVERIFY(gathered.errorOf(Field::Source));
    QCOMPARE(gathered.errorOf(Field::Source)->error.code, code);
}

/// Of another kind than the imported one, with other boot files and another boot image.
void TestFactGatherer::startIsThatOfTheNewMedium()
{
    MediaProfile profile = m_lab.profile;
    profile.source.path = u"medium"_s;
    profile.bootImage.bootFiles = BootFilesChoice::Ca2023;
    const Gathering disc = soFar(profile);
    QVERIFY(disc.facts.start->isDisc && disc.facts.start->efiBootImage);
    profile.output.kind = OutputKind::UsbImage;
    const Gathering stick = soFar(profile);
    QVERIFY(!stick.facts.start->isDisc);
    QCOMPARE(stick.facts.start->hasBootCode, false);
    profile.output.biosBootRecord = u"record.bin"_s;
    QByteArray record = "\xEB\x58\x90" + QByteArray(507, '\0') + "\x55\xAA";
    test::writeFile(m_lab.path(u"record.bin"_s), record);
    QCOMPARE(soFar(profile).facts.start->hasBootCode, false); // it says that it starts nothing
    test::writeFile(m_lab.path(u"record.bin"_s), record.replace(90, 9, "some code"));
    QCOMPARE(soFar(profile).facts.start->hasBootCode, true);
    QByteArray wim = test::readFile(m_lab.path(u"boot.wim"_s));
    test::writeFile(m_lab.path(u"none.wim"_s), wim.replace(120, 4, QByteArray(4, '\0')));
    profile.bootImage.path = u"none.wim"_s;
    const Gathering other = soFar(profile);
    QVERIFY(other.facts.start);
    QCOMPARE((*other.facts.start->efiStore->wim)->bootIndex, 0);
}

void TestFactGatherer::passwordForAMediumWithoutOneIsNoted()
{
    const test::Lab open =
        test::makeLab(m_folder.filePath(u"open"_s),
                      {.folder = {}, .bootFiles = {}, .wim = {}, .hasPassword = false});
    BuildSecrets secrets;
    secrets.mediaPassword = Secret::fromText(u"Not needed"_s);
    const Gathering gathered = soFar(open.profile, secrets);
    QVERIFY(gathered.facts.medium);
    QVERIFY(!gathered.facts.variables->hasPassword);
    QCOMPARE(gathered.errors.front().error.code, ErrorCode::PasswordNotNeeded);
}

void TestFactGatherer::unreadablePartsAreNamedByField()
{
    MediaProfile profile = m_lab.profile;
    profile.bootImage.trust = {u"absent.cer"_s};
    profile.bootImage.path = u"absent.wim"_s;
    const Gathering gathered = soFar(profile, test::secretsOf(m_lab));
    QVERIFY(gathered.errorOf(Field::Trust));
    QVERIFY(gathered.errorOf(Field::BootImage));
    QVERIFY(!gathered.errorOf(Field::Source));
    test::writeFile(m_lab.path(u"text.iso"_s), "no medium");
    profile.source.path = u"text.iso"_s;
    profile.bootImage.path.clear();
    QVERIFY(soFar(profile).errorOf(Field::Source));
}

void TestFactGatherer::buildFailsWithTheFirstError()
{
    MediaProfile profile = m_lab.profile;
    profile.bootImage.trust = {u"absent.cer"_s};
    SilentSink sink;
    Work work{sink, {}};
    const Result<Gathering> gathered = gatherFacts(profile, {}, test::labClock(), work);
    QVERIFY(!gathered);
    QCOMPARE(gathered.error(), soFar(profile).errors.front().error);
}

/// In a folder for temporary files, where there is anything to add.
void TestFactGatherer::certificatesAreAddedSomewhere()
{
#ifdef Q_OS_LINUX
    const QByteArray before = qgetenv("TMPDIR");
    const auto restore = qScopeGuard(
        [&before] { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    MediaProfile profile = m_lab.profile;
    const Gathering usual = soFar(profile, test::secretsOf(m_lab));
    QVERIFY(!usual.facts.derived.trustChange.add.empty());
    QVERIFY(usual.errors.empty());
    const Clock clock = test::labClock();
    const BuildSecrets secrets = test::secretsOf(m_lab);
    qputenv("TMPDIR", m_folder.filePath(u"absent"_s).toUtf8());
    Gathering nowhere = again({}, usual, profile, secrets, clock);
    QVERIFY(nowhere.errorOf(Field::Trust));
    QCOMPARE(nowhere.errorOf(Field::Trust)->error.code, ErrorCode::TemporaryFolder);
    nowhere = again({}, nowhere, profile, secrets, clock); // said once
    QCOMPARE(nowhere.errors.size(), size_t(1));
    profile.bootImage.trust.clear();
    const FactGroups trust{FactGroup::OfferedTrust};
    QVERIFY(again(trust, nowhere, profile, secrets, clock).errors.empty());
    qputenv("TMPDIR", m_folder.path().toUtf8());
    QVERIFY(again({}, nowhere, m_lab.profile, secrets, clock).errors.empty());
#else
    QSKIP("the environment names no such folder here");
#endif
}

void TestFactGatherer::buildNeedsAMedium()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<Gathering> gathered = gatherFacts({}, {}, test::labClock(), work);
    QVERIFY(!gathered);
    QCOMPARE(gathered.error().code, ErrorCode::NotFound);
}

CMGMEDIA_TEST(TestFactGatherer)
#include "test_fact_gatherer.moc"
