// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/boot_medium.h"
#include "tests/configmgr/boot_faults.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::BootFault;
using test::BootMediumKind;

/// Each link of each chain, broken in turn.
class TestBootChain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholeMediaStart_data();
    void wholeMediaStart();
    void othersStartToo_data();
    void othersStartToo();
    void faultsEndTheChainThere_data();
    void faultsEndTheChainThere();
    void tellsAlteredProgramsFromUnsigned();
    void doesNotKnowWhatFirmwareMakesOfADamagedCatalog();
    void tellsTheBootManagerOfWindows();
    void namesTheFileSystemOfAStick();
    void knowsWhomTheMediumIsFor();
    void folderIsTheContentOfAStick();
    void saysItForPrograms();
    void stopsWhenAsked();
    void realStoresStart_data();
    void realStoresStart();
    void mediaMadeByOthersStart();

private:
    const BootMediumKind& kindAt(int index) const
    {
        return test::bootMediumKinds()[static_cast<size_t>(index)];
    }
    /// Made once: some take another program.
    const std::vector<BootFault>& faultsOf(int kind);
    static BootChain chainOf(const Disc& disc, BootFirmware firmware)
    {
        return bootChain(bootFacts(disc, {}), firmware);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::BootMedia> m_media;
    std::map<int, std::vector<BootFault>> m_faults;
};

namespace {

QByteArray told(const BootChain& chain)
{
    QByteArray text;
    for (const BootLink& link : chain.links)
        text += stepKey(link.step).toUtf8() + ": " + link.seen.english().toUtf8() + " ["
                + link.screen.english().toUtf8() + "]\n";
    return text;
}

Disc openedDisc(const QString& path)
{
    SilentSink sink;
    Work work{sink, {}};
    Result<Disc> disc = openDisc(path, work);
    if (!disc)
        qFatal("%s", test::why(disc).constData());
    return *std::move(disc);
}

} // namespace

const std::vector<BootFault>& TestBootChain::faultsOf(int kind)
{
    const auto found = m_faults.find(kind);
    return found != m_faults.end()
               ? found->second
               : m_faults.emplace(kind, test::bootFaults(*m_media, kindAt(kind))).first->second;
}

void TestBootChain::initTestCase()
{
    const test::Lab lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_media = std::make_unique<test::BootMedia>(lab.folder);
}

void TestBootChain::wholeMediaStart_data()
{
    QTest::addColumn<int>("kind");
    for (size_t i = 0; i < test::bootMediumKinds().size(); ++i)
        QTest::newRow(test::bootMediumKinds()[i].name()) << static_cast<int>(i);
}

void TestBootChain::wholeMediaStart()
{
    QFETCH(int, kind);
    const BootMediumKind& of = kindAt(kind);
    const BootChain chain = chainOf(m_media->whole(of), of.firmware);
    QVERIFY2(!chain.broken(), told(chain).constData());
    QCOMPARE(chain.links.size(), static_cast<size_t>(BootStep::Medium) + 1);
    // What the code in a stick's boot record does, nobody can see.
    QCOMPARE(chain.state(),
             of.isBios() && !of.isDisc ? BootLinkState::Unknown : BootLinkState::Fine);
    QVERIFY(chain.isWholeInForm());
    for (const BootLink& link : chain.links)
        QVERIFY2(!link.seen.isEmpty() && link.screen.isEmpty() && link.remedy.isEmpty(),
                 qPrintable(stepKey(link.step)));
}

void TestBootChain::othersStartToo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("options");
    for (int i = 0; i < std::ssize(test::bootMediumKinds()); ++i) {
        if (kindAt(i).firmware != BootFirmware::UefiX64 && !kindAt(i).isBios())
            continue;
        for (const QStringList& options :
             {QStringList{u"--compress=none"_s}, QStringList{u"--compress=XPRESS"_s},
              QStringList{u"--compress=LZX"_s}, QStringList{u"--compress=LZX"_s, u"--check"_s},
              QStringList()})
            QTest::addRow("%s, %s", kindAt(i).name(), qPrintable(options.join(u' ')))
                << i << options;
    }
}

/// Whatever Windows' boot manager was seen to start; no options: the second image of two.
void TestBootChain::othersStartToo()
{
    QFETCH(int, kind);
    QFETCH(QStringList, options);
    const ByteSource wim =
        options.isEmpty() ? m_media->bootingTheSecond() : m_media->exported(options);
    if (wim.size() == 0)
        QSKIP("wimlib-imagex is not installed");
    Disc disc = m_media->whole(kindAt(kind));
    test::put(disc, QLatin1StringView(kBootImagePath), wim);
    const BootChain chain = chainOf(disc, kindAt(kind).firmware);
    QVERIFY2(!chain.broken(), told(chain).constData());
    QCOMPARE(chain.links.size(), static_cast<size_t>(BootStep::Medium) + 1);
}

void TestBootChain::faultsEndTheChainThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    int media = 0;
    for (int kind = 0; kind < std::ssize(test::bootMediumKinds()); ++kind) {
        const std::vector<BootFault>& faults = faultsOf(kind);
        for (int fault = 0; fault < std::ssize(faults); ++fault)
            QTest::addRow("%s: %s", kindAt(kind).name(),
                          faults[static_cast<size_t>(fault)].name.constData())
                << kind << fault;
        media += static_cast<int>(faults.size());
    }
    qInfo("%d media that do not start", media);
}

void TestBootChain::faultsEndTheChainThere()
{
    QFETCH(int, kind);
    QFETCH(int, fault);
    const BootMediumKind& of = kindAt(kind);
    const BootFault& wrong = faultsOf(kind)[static_cast<size_t>(fault)];
    Disc disc = m_media->whole(of);
    wrong.change(disc);
    const BootChain chain = chainOf(disc, of.firmware);
    const auto link = std::ranges::find(chain.links, wrong.step, &BootLink::step);
    QVERIFY2(link != chain.links.end(), told(chain).constData());
    QVERIFY2(link->state == wrong.state, told(chain).constData());
    QCOMPARE(chain.state(), wrong.state);
    QVERIFY(!link->seen.isEmpty());
    if (wrong.state != BootLinkState::Broken)
        return;
    QCOMPARE(chain.broken()->step, wrong.step);
    QCOMPARE(chain.isWholeInForm(), wrong.step == BootStep::SecureBoot);
    if (wrong.step != BootStep::SecureBoot) // nothing is claimed behind it
        QCOMPARE(chain.broken(), &chain.links.back());
    QVERIFY2(link->screen.english().contains(wrong.screen), told(chain).constData());
    QVERIFY(link->remedy.english().endsWith(u'.'));
    QVERIFY(chainSentence(chain).english().contains(link->screen.english()));
}

void TestBootChain::tellsAlteredProgramsFromUnsigned()
{
    if (!test::CodeSigner::isPossible())
        QSKIP("sbsign or osslsigncode is not installed");
    const test::CodeSigner signer;
    QVERIFY(signer.makeSigner(u"own"_s, u"/CN=Own CA"_s, u"/CN=Own Signer"_s));
    const BootMediumKind kind{BootFirmware::UefiX64, true};
    const auto signedAs = [&signer](PeSubsystem subsystem) {
        return signer.sbsign(test::BootMedia::program(BootFirmware::UefiX64, subsystem), u"own"_s,
                             true);
    };
    const auto altered = [](QByteArray program) {
        program[0x250] = static_cast<char>(program[0x250] ^ 1);
        return program;
    };
    const QByteArray manager = signedAs(PeSubsystem::EfiApplication);
    const QByteArray loader = signedAs(PeSubsystem::BootApplication);
    const QString loaderPath = u"Windows/System32/boot/winload.efi"_s;
    QVERIFY(!manager.isEmpty() && !loader.isEmpty());
    Disc disc = m_media->whole(kind);
    test::put(disc, kind.manager(), manager);
    test::put(disc, QLatin1StringView(kBootImagePath), m_media->wimWith(loaderPath, loader));
    const BootChain good = chainOf(disc, kind.firmware);
    QVERIFY2(good.state() == BootLinkState::Fine, told(good).constData());
    QVERIFY2(told(good).contains("Own CA"), told(good).constData());

    Disc tampered = disc;
    test::put(tampered, kind.manager(), altered(manager));
    const BootChain refused = chainOf(tampered, kind.firmware);
    QVERIFY2(refused.broken() && refused.broken()->step == BootStep::SecureBoot,
             told(refused).constData());
    QVERIFY(refused.broken()->screen.english().contains(u"Secure Boot violation"_s));
    QCOMPARE(refused.links.back().step, BootStep::Medium); // where Secure Boot is off
    tampered.tree.remove(u"EFI/Microsoft/Boot/BCD"_s);
    const BootChain both = chainOf(tampered, kind.firmware);
    QVERIFY2(both.broken() && both.broken()->step == BootStep::Configuration,
             told(both).constData());
    QVERIFY(std::ranges::any_of(both.links, [](const BootLink& link) {
        return link.step == BootStep::SecureBoot && link.state == BootLinkState::Broken;
    }));

    tampered = disc;
    tampered.efiBootImage =
        ByteSource::fromBytes(test::BootMedia::efiBootImage(kind.firmware, altered(manager)));
    const BootChain first = chainOf(tampered, kind.firmware);
    QVERIFY2(first.broken() && first.broken()->step == BootStep::Manager, told(first).constData());

    tampered = disc;
    test::put(tampered, QLatin1StringView(kBootImagePath),
              m_media->wimWith(loaderPath, altered(loader)));
    const BootChain later = chainOf(tampered, kind.firmware);
    QVERIFY2(later.broken() && later.broken()->step == BootStep::Loader, told(later).constData());
    QCOMPARE(later.broken()->screen.english(), u"0xc0000428"_s);
}

/// EDK II reads on behind a wrong checksum; nobody knows of all others.
void TestBootChain::doesNotKnowWhatFirmwareMakesOfADamagedCatalog()
{
    for (const BootFirmware firmware : {BootFirmware::UefiX64, BootFirmware::Bios}) {
        Disc disc = m_media->whole({firmware, true});
        disc.bootCatalogError = Error{ErrorCode::Corrupt, u"x.iso"_s, u"its checksum"_s};
        const BootChain chain = chainOf(disc, firmware);
        QVERIFY2(chain.state() == BootLinkState::Unknown, told(chain).constData());
        QVERIFY2(told(chain).contains("its checksum"), told(chain).constData());
        QCOMPARE(chain.links.back().step, BootStep::Medium); // the files are there all the same
    }
}

/// Whose a program is, its bytes tell or nothing does.
void TestBootChain::tellsTheBootManagerOfWindows()
{
    const Error none{ErrorCode::Corrupt, u"x.efi"_s, {}};
    const auto origin = [&none](const PeVersions& versions) {
        return originOfManager("MZ", none, versions);
    };
    QCOMPARE(origin({{}, {}, u"bootmgr.exe"_s}), BootOrigin::Windows);
    QCOMPARE(origin({{}, {}, u"BOOTMGR.EXE"_s}), BootOrigin::Windows);
    QCOMPARE(origin({{}, {}, u"memtest.efi"_s}), BootOrigin::Unknown);
    QCOMPARE(origin({}), BootOrigin::Unknown);
    QCOMPARE(originOfManager("MZ", none, none), BootOrigin::Unknown);
    QCOMPARE(originOfDiscCode("..CDBOOT: Cannot boot from CD - Code: "), BootOrigin::Windows);
    QCOMPARE(originOfDiscCode(kLabLine), BootOrigin::Lab);
    QCOMPARE(originOfDiscCode("isolinux.bin missing or corrupt"), BootOrigin::Unknown);
    QCOMPARE(originOfBiosManager("..BOOTMGR image is corrupt.  The system"), BootOrigin::Windows);
    QCOMPARE(originOfBiosManager("GRUB"), BootOrigin::Unknown);
}

void TestBootChain::namesTheFileSystemOfAStick()
{
    Disc disc = m_media->whole({BootFirmware::UefiX64, false});
    const auto first = [&disc] {
        return chainOf(disc, BootFirmware::UefiX64).links.front().seen.english();
    };
    disc.fileSystem = u"FAT16"_s;
    QCOMPARE(first(), u"The files of a USB drive with FAT16"_s);
    disc.fileSystem.clear(); // a folder
    QCOMPARE(first(), u"The files of a USB drive"_s);
}

void TestBootChain::knowsWhomTheMediumIsFor()
{
    const BootMediumKind kind{BootFirmware::UefiX64, true};
    Disc disc = m_media->whole(kind);
    QCOMPARE(bootFacts(disc, {}).ownFirmware(), BootFirmware::UefiX64);
    // It does not start others, and needs not.
    for (const BootFirmware other : {BootFirmware::UefiIa32, BootFirmware::UefiArm64}) {
        const BootChain chain = chainOf(disc, other);
        QVERIFY(chain.broken());
        QCOMPARE(chain.broken()->step, BootStep::Manager);
    }
    disc.tree.remove(QLatin1StringView(kBootImagePath));
    disc.tree.remove(kind.manager());
    test::put(disc, u"efi/boot/bootaa64.efi"_s,
              test::BootMedia::program(BootFirmware::UefiArm64, PeSubsystem::EfiApplication));
    QCOMPARE(bootFacts(disc, {}).ownFirmware(), BootFirmware::UefiArm64);
    QCOMPARE(bootFacts({}, {}).ownFirmware(), BootFirmware::UefiX64);
    QVERIFY(chainOf({}, BootFirmware::UefiX64).broken());
}

void TestBootChain::folderIsTheContentOfAStick()
{
    const Disc folder = openedDisc(m_folder.filePath(u"lab/medium"_s));
    QCOMPARE(folder.kind, DiscKind::Folder);
    const BootChain uefi = chainOf(folder, BootFirmware::UefiX64);
    QVERIFY2(uefi.state() == BootLinkState::Fine, told(uefi).constData());
    QVERIFY(!uefi.isDisc);
    QCOMPARE(chainOf(folder, BootFirmware::Bios).state(), BootLinkState::Unknown);
}

void TestBootChain::saysItForPrograms()
{
    Disc disc = m_media->whole({BootFirmware::UefiX64, true});
    disc.tree.remove(u"EFI/Microsoft/Boot/BCD"_s);
    const QJsonArray starts = bootChainsJson(bootFacts(disc, {}));
    QCOMPARE(starts.size(), qsizetype{4});
    const QJsonObject x64 = starts[0].toObject();
    QCOMPARE(x64[u"firmware"_s].toString(), u"uefi-x64"_s);
    QCOMPARE(x64[u"medium"_s].toString(), u"disc"_s);
    QCOMPARE(x64[u"starts"_s].toString(), u"no"_s);
    const QJsonObject link = x64[u"links"_s].toArray().last().toObject();
    QCOMPARE(link[u"step"_s].toString(), u"boot-configuration"_s);
    QCOMPARE(link[u"state"_s].toString(), u"broken"_s);
    QCOMPARE(link[u"screen"_s].toString(), u"0xc000000f"_s);
    QCOMPARE(link[u"seen"_s].toString(), u"\\EFI\\Microsoft\\Boot\\BCD is missing"_s);
    QCOMPARE(starts[3][u"firmware"_s].toString(), u"bios"_s);
    QCOMPARE(starts[3][u"starts"_s].toString(), u"yes"_s);
}

/// Nothing is claimed of what nobody looked at.
void TestBootChain::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    for (const BootMediumKind& kind : test::bootMediumKinds()) {
        const BootChain chain =
            bootChain(bootFacts(m_media->whole(kind), stop.get_token()), kind.firmware);
        QVERIFY2(chain.state() == BootLinkState::Unknown, told(chain).constData());
    }
}

void TestBootChain::realStoresStart_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<int>("kind");
    QTest::newRow("Windows Setup, UEFI") << u"loopback-efi.bcd"_s << 0;
    QTest::newRow("Windows PE, UEFI") << u"gzu-efi.bcd"_s << 1;
    QTest::newRow("Windows PE, 32-bit UEFI") << u"gzu-ia32.bcd"_s << 2;
    QTest::newRow("Windows Setup, BIOS") << u"loopback-bios.bcd"_s << 6;
}

/// Boot configuration data of Windows media; not part of the project.
void TestBootChain::realStoresStart()
{
    QFETCH(QString, store);
    QFETCH(int, kind);
    const QByteArray content = test::readFile(test::samplesFolder() + u"/data/bcd/"_s + store);
    if (content.isEmpty())
        QSKIP("the samples folder is missing");
    Disc disc = m_media->whole(kindAt(kind));
    test::put(disc, kindAt(kind).store(), content);
    const BootChain chain = chainOf(disc, kindAt(kind).firmware);
    QVERIFY2(chain.state() == BootLinkState::Fine, told(chain).constData());
}

/// A medium that none of our code made: every part is there and in its form. What stands in for
/// boot managers and boot.sdi is nobody's, so that it starts is not claimed.
void TestBootChain::mediaMadeByOthersStart()
{
    const QString script = test::samplesFolder() + u"/tools/make-medium.sh"_s;
    if (test::samplesFolder().isEmpty() || !QFile::exists(script))
        QSKIP("the samples folder is missing");
    const QString folder = m_folder.filePath(u"others"_s);
    const test::Ran made = test::run(u"bash"_s, {script, folder, u"--payload-mb"_s, u"1"_s});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    const Disc iso = openedDisc(folder + u"/official.iso"_s);
    for (const BootFirmware firmware : {BootFirmware::UefiX64, BootFirmware::Bios}) {
        const BootChain chain = chainOf(iso, firmware);
        QVERIFY2(chain.isWholeInForm(), told(chain).constData());
        QVERIFY2(chain.state() == BootLinkState::Unknown, told(chain).constData());
    }
    const QString tree = folder + u"/tree"_s;
    const BootChain stick = chainOf(openedDisc(tree), BootFirmware::UefiX64);
    QVERIFY2(stick.isWholeInForm(), told(stick).constData());
    QVERIFY2(stick.state() == BootLinkState::Unknown, told(stick).constData());
    QVERIFY(chainSentence(stick).english().contains(u"every part is there"_s));
    // Of the files alone nobody knows what starts them on BIOS.
    QVERIFY(!chainOf(openedDisc(tree), BootFirmware::Bios).isWholeInForm());
    for (const QString& part : {u"/EFI/Microsoft/Boot/BCD"_s, u"/Boot/boot.sdi"_s,
                                u"/EFI/Boot/bootx64.efi"_s, u"/SMS/data/Variables.dat"_s}) {
        const QByteArray before = test::readFile(tree + part);
        test::writeFile(tree + part, "x");
        const bool isAnything = part.endsWith(u"Variables.dat"_s); // encrypted: any bytes
        const BootChain without = chainOf(openedDisc(tree), BootFirmware::UefiX64);
        QVERIFY2(without.isWholeInForm() == isAnything, told(without).constData());
        QVERIFY(QFile::remove(tree + part));
        QVERIFY(!chainOf(openedDisc(tree), BootFirmware::UefiX64).isWholeInForm());
        test::writeFile(tree + part, before);
    }
}

CMGMEDIA_TEST(TestBootChain)
#include "test_boot_chain.moc"
