// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/media/errors.h"
#include "core/pipeline/verify_medium.h"
#include "core/profile/profile_json.h"
#include "tests/pipeline/opened_images.h"
#include "tests/support/files.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using test::OpenStick;
using test::Owners;

namespace {

constexpr qint64 kStepBytes = 4096;

Result<MediumCheck> verified(const QString& path)
{
    SilentSink sink;
    Work work{sink, {}};
    return verifyMedium(path, work);
}

/// What is said of a medium that is not as it was made; empty: nothing is.
QString wordsAbout(const QString& path)
{
    const Result<MediumCheck> check = verified(path);
    if (!check)
        return describe(check.error()).english();
    QStringList words;
    for (const ManifestDifference& difference : check->manifest.differences)
        words << difference.path;
    for (const VerifyNote& note : notesOf(*check))
        words << note.text.english();
    return words.join(u", "_s);
}

using Change = std::function<void(OpenStick& stick)>;

void flip(QFile& file, qint64 offset, int bit)
{
    char byte = 0;
    QVERIFY(file.seek(offset) && file.read(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ (1 << bit));
    QVERIFY(file.seek(offset) && file.write(&byte, 1) == 1 && file.flush());
}

} // namespace

/// What `verify` vouches for: all that makes a medium start and leads to its files.
class TestVerifyMedium : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noticesEveryBit_data() { kinds(); }
    void noticesEveryBit();
    void goesOnBehindDamagedFolders_data();
    void goesOnBehindDamagedFolders();
    void goesOnWithoutAFileSystem();
    void namesWhatWasDamagedBefore();
    void noticesWhatIsAddedOrCutOff_data() { kinds(); }
    void noticesWhatIsAddedOrCutOff();
    void takesWhatSystemsChangeForNotes_data();
    void takesWhatSystemsChangeForNotes();
    void saysWhereErrorsWereMet_data();
    void saysWhereErrorsWereMet();
    void takesNothingElseForNotes_data();
    void takesNothingElseForNotes();
    void takesFilesOfASystemForNotes();
    void hashesBehindADamagedBootImage();
    void saysOfAFolderWhatItLookedAt();
    void namesWhatStartsADisc_data();
    void namesWhatStartsADisc();
    void looksAtTheFilesOfAFolder();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("disc") << u"disc.iso"_s;
        QTest::newRow("stick") << u"stick.img"_s;
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString changedStick(const Change& change);
    QString copyOf(const QString& name) const
    {
        const QString copy = path(u"copy-"_s + name);
        QFile::remove(copy);
        return QFile::copy(path(name), copy) ? copy : QString();
    }

    QTemporaryDir m_folder;
    test::Lab m_lab;
    std::map<QString, qint64> m_usedBytes;
};

void TestVerifyMedium::initTestCase()
{
    m_lab = test::makeLab(path(u"lab"_s));
    for (const auto& [name, kind] : {std::pair(u"disc.iso"_s, OutputKind::Iso),
                                     std::pair(u"stick.img"_s, OutputKind::UsbImage)}) {
        Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
        QVERIFY(profile);
        profile->output.kind = kind;
        const Result<BuildReport> report =
            test::build(test::to(path(name), *profile), test::secretsOf(m_lab));
        QVERIFY2(report, test::why(report).constData());
        const Result<MediumCheck> check = verified(path(name));
        QVERIFY2(check && check->isGood(), qPrintable(wordsAbout(path(name))));
        QVERIFY(check->contents && check->contents->compared > 10);
        m_usedBytes[name] = check->manifest.usedBytes;
    }
}

/// One bit of each 4 KiB, but for the free room of a stick; the file or part is named.
void TestVerifyMedium::noticesEveryBit()
{
    QFETCH(QString, name);
    const QString copy = copyOf(name);
    const Owners owners(copy);
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 used = m_usedBytes.at(name);
    QVERIFY(used > 1 << 20 && used <= file.size());
    const bool isDisc = name == "disc.iso"_L1;
    QCOMPARE(owners.end() <= used, true); // behind that is free room alone
    QCOMPARE(used == file.size(), isDisc);
    QRandomGenerator random(7);
    QStringList unnoticed;
    QStringList flipped;
    for (qint64 block = 0; block < used; block += kStepBytes) {
        const qint64 at =
            block + random.bounded(static_cast<int>(std::min(kStepBytes, used - block)));
        const int bit = random.bounded(8);
        flip(file, at, bit);
        flipped << owners.of(at);
        if (const QString words = wordsAbout(copy); !words.contains(owners.of(at)))
            unnoticed << u"%1 (%2): %3\n"_s.arg(QString::number(at), owners.of(at), words);
        flip(file, at, bit);
    }
    qInfo("%lld bits of %s, %lld not noticed", qint64{flipped.size()}, qPrintable(name),
          qint64{unnoticed.size()});
    QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u' ')));
    QCOMPARE(wordsAbout(copy), QString());
    QVERIFY(flipped.size() > 300);
    for (const QString& owner : owners.longerThan(2 * kStepBytes))
        QVERIFY2(flipped.contains(owner), qPrintable(owner)); // every part had its turn
}

void TestVerifyMedium::goesOnBehindDamagedFolders_data()
{
    kinds();
}

/// The manifest tells where the files lie: they are hashed all the same.
void TestVerifyMedium::goesOnBehindDamagedFolders()
{
    QFETCH(QString, name);
    const Result<MediumCheck> whole = verified(path(name));
    QVERIFY(whole);
    const QString copy = copyOf(name);
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    // The folder SMS, wherever it is named.
    QByteArray bytes = file.readAll();
    const bool isDisc = name == "disc.iso"_L1;
    const qsizetype end = isDisc ? 2'000'000 : m_usedBytes.at(name); // the folders lie in front
    const QList<QByteArray> names =
        isDisc ? QList<QByteArray>{"SMS"_ba, "S\0M\0S"_ba} : QList<QByteArray>{"SMS        "_ba};
    for (const QByteArray& folder : names) {
        const QByteArray other = QByteArray(folder).replace('M', 'X');
        for (qsizetype at = bytes.indexOf(folder); at >= 0 && at < end;
             at = bytes.indexOf(folder, at + 1))
            bytes.replace(at, folder.size(), other);
    }
    const qint64 loader = whole->disc.tree.find(u"bootmgr"_s)->bytes.extents().front().offset;
    bytes[loader] = static_cast<char>(bytes[loader] ^ 1);
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(check, test::why(check).constData());
    QVERIFY(!check->isGood());
    QCOMPARE(check->manifest.filesChecked, whole->manifest.filesChecked);
    const QString words = wordsAbout(copy);
    QVERIFY2(words.contains("file system"_L1) && words.contains("bootmgr"_L1), qPrintable(words));
    QVERIFY2(words.contains("folders"_L1), qPrintable(words));
}

/// Where two bytes of the file system keep anybody from reading the stick at all.
void TestVerifyMedium::goesOnWithoutAFileSystem()
{
    const Result<MediumCheck> whole = verified(path(u"stick.img"_s));
    QVERIFY(whole);
    const QString copy = changedStick(
        [](OpenStick& stick) { stick.write(OpenStick::kVolume, QByteArray(512, '\0')); });
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(check, test::why(check).constData());
    QCOMPARE(check->manifest.filesChecked, whole->manifest.filesChecked);
    QVERIFY2(wordsAbout(copy).contains("boot records"_L1), qPrintable(wordsAbout(copy)));
    QCOMPARE(check->label, whole->label);
    // Without its manifest nothing is compared, and the first error stays.
    const QString folder = path(u"none"_s);
    test::writeFile(folder, QByteArray(3 << 20, 'x'));
    const Result<MediumCheck> none = verified(folder);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotAMedium);
}

/// What was damaged before the medium was made: its hash in the manifest is of damaged bytes.
void TestVerifyMedium::namesWhatWasDamagedBefore()
{
    const QDir medium(m_lab.path(u"medium"_s));
    const QString source = path(u"damaged-source"_s);
    test::copyFolder(medium.path(), source);
    const QString wim = source + u"/sources/boot.wim"_s;
    QByteArray bytes = test::readFile(wim);
    const Result<WimFile> opened = WimFile::open(ByteSource::fromBytes(bytes), wim, {});
    QVERIFY(opened);
    // Random bytes that stand in for drivers, which no build looks at.
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    test::writeFile(wim, bytes);
    Result<MediaProfile> profile = loadProfile(m_lab.path(u"profile.json"_s));
    QVERIFY(profile);
    profile->source.path = source;
    profile->output.kind = OutputKind::UsbImage;
    const QString made = path(u"damaged-before.img"_s);
    const Result<BuildReport> report =
        test::build(test::to(made, *profile), test::secretsOf(m_lab));
    QVERIFY2(report, test::why(report).constData());
    const Result<MediumCheck> check = verified(made);
    QVERIFY2(check, test::why(check).constData());
    QVERIFY(check->isAsWritten() && !check->isGood());
    QVERIFY(check->contents && check->contents->damaged.size() == 1);
    const QString words = wordsAbout(made);
    QVERIFY2(words.contains(check->contents->damaged.front()), qPrintable(words));
    const QString sentence = describe(*check).english();
    QVERIFY2(sentence.contains("damaged before"_L1) && sentence.contains("as it was written"_L1),
             qPrintable(sentence));
}

void TestVerifyMedium::noticesWhatIsAddedOrCutOff()
{
    QFETCH(QString, name);
    const QString copy = copyOf(name);
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.resize(size + 2048));
    QVERIFY(wordsAbout(copy).startsWith(u"size: "_s));
    QVERIFY(file.resize(size - 2048));
    QVERIFY(!wordsAbout(copy).isEmpty());
}

void TestVerifyMedium::takesWhatSystemsChangeForNotes_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("marked as open in the boot record")
        << Change([](OpenStick& stick) { stick.write(OpenStick::kVolume + 65, "\x01"); });
    QTest::newRow("marked as open in the FAT")
        << Change([](OpenStick& stick) { stick.setFat(1, 0x07FFFFFF); });
    QTest::newRow("free clusters counted") << Change([](OpenStick& stick) {
        stick.write(OpenStick::kVolume + 512 + 488, QByteArray(8, '\xFF'));
        stick.write(OpenStick::kVolume + 7 * 512 + 488, "\x01\x02\x03");
    });
    QTest::newRow("read on another day") << Change(
        [](OpenStick& stick) { stick.write(stick.entryOf("SOURCES    ") + 18, "\x21\x5C"); });
    QTest::newRow("time of a folder") << Change([](OpenStick& stick) {
        stick.write(stick.entryOf("SOURCES    ") + 22, "\x21\x5C\x21\x5C");
    });
    QTest::newRow("a folder of a system") << Change([](OpenStick& stick) {
        const quint32 free = stick.firstFree();
        stick.addEntry("FOUND   000", 0x16, free);
        stick.setFat(free, free + 1);
        stick.setFat(free + 1, 0x0FFFFFFF);
    });
    QTest::newRow("a file that is gone again") << Change(
        [](OpenStick& stick) { stick.addEntry("\xE5OUND   000", 0x20, stick.firstFree()); });
    QTest::newRow("a root folder that grew") << Change([](OpenStick& stick) {
        const quint32 free = stick.firstFree();
        stick.setFat(2, free);
        stick.setFat(free, 0x0FFFFFF8);
    });
}

QString TestVerifyMedium::changedStick(const Change& change)
{
    QString copy = copyOf(u"stick.img"_s);
    OpenStick stick(copy);
    change(stick);
    return copy; // the stick is closed before anybody reads it
}

void TestVerifyMedium::takesWhatSystemsChangeForNotes()
{
    QFETCH(Change, change);
    const QString copy = changedStick(change);
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(check && check->isGood(), qPrintable(wordsAbout(copy)));
    QVERIFY(check->hasNotes());
    const QString sentence = describe(*check).english();
    QVERIFY2(sentence.contains(u"intact, with notes"_s), qPrintable(sentence));
}

void TestVerifyMedium::saysWhereErrorsWereMet_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("wasOpen");
    QTest::newRow("in the FAT") << Change([](OpenStick& stick) { stick.setFat(1, 0x0BFFFFFF); })
                                << false;
    QTest::newRow("in the FAT, still open")
        << Change([](OpenStick& stick) { stick.setFat(1, 0x03FFFFFF); }) << true;
    QTest::newRow("in the boot record")
        << Change([](OpenStick& stick) { stick.write(OpenStick::kVolume + 65, "\x02"); }) << false;
    QTest::newRow("in the boot record, still open")
        << Change([](OpenStick& stick) { stick.write(OpenStick::kVolume + 65, "\x03"); }) << true;
}

/// That is no harmless note: the stick may be failing.
void TestVerifyMedium::saysWhereErrorsWereMet()
{
    QFETCH(Change, change);
    const QString copy = changedStick(change);
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(check && check->isGood(), qPrintable(wordsAbout(copy)));
    const QString sentence = describe(*check).english();
    QVERIFY2(sentence.contains("may be failing"_L1) && !sentence.contains("no harm"_L1),
             qPrintable(sentence));
    const std::vector<VerifyNote> notes = notesOf(*check);
    QVERIFY(!notes.empty() && !notes.back().doesNoHarm);
    QVERIFY(notes.back().text.english().contains("read or write errors"_L1));
    QTEST(wordsAbout(copy).contains("for writing"_L1), "wasOpen");
}

void TestVerifyMedium::takesNothingElseForNotes_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("another bit of that byte")
        << Change([](OpenStick& stick) { stick.write(OpenStick::kVolume + 65, "\x04"); });
    QTest::newRow("a cluster that leads to a free one")
        << Change([](OpenStick& stick) { stick.setFat(stick.firstFree(), stick.firstFree() + 5); });
    QTest::newRow("a bad cluster")
        << Change([](OpenStick& stick) { stick.setFat(stick.firstFree() + 9, 0x0FFFFFF7); });
    QTest::newRow("an empty folder of nobody") << Change([](OpenStick& stick) {
        const quint32 free = stick.firstFree();
        stick.addEntry("NOBODY     ", 0x10, free);
        stick.setFat(free, 0x0FFFFFFF);
    });
    QTest::newRow("another label")
        << Change([](OpenStick& stick) { stick.write(stick.root(), "OTHER      "); });
    QTest::newRow("a hidden folder")
        << Change([](OpenStick& stick) { stick.write(stick.entryOf("SOURCES    ") + 11, "\x12"); });
}

void TestVerifyMedium::takesNothingElseForNotes()
{
    QFETCH(Change, change);
    const QString copy = changedStick(change);
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(!check || !check->isGood(), qPrintable(wordsAbout(copy)));
}

void TestVerifyMedium::takesFilesOfASystemForNotes()
{
    if (!test::isInstalled(u"mcopy"_s))
        QSKIP("mtools is not installed");
    const QString copy = copyOf(u"stick.img"_s);
    const QString left = path(u"left"_s);
    test::writeFile(left, QByteArray(100'000, 'x'));
    const QString image = copy + u"@@1M"_s;
    for (const QString& target :
         {u"::/EFI/Microsoft/Boot/._BCD"_s, u"::/sources/._boot.wim"_s, u"::/.DS_Store"_s})
        QCOMPARE(test::run(u"mcopy"_s, {u"-i"_s, image, left, target}).exitCode, 0);
    QCOMPARE(test::run(u"mmd"_s, {u"-i"_s, image, u"::/System Volume Information"_s}).exitCode, 0);
    const Result<MediumCheck> check = verified(copy);
    QVERIFY2(check && check->isGood(), qPrintable(wordsAbout(copy)));
    QCOMPARE(check->manifest.leftOut.size(), size_t(4));
    QCOMPARE(test::run(u"mcopy"_s, {u"-i"_s, image, left, u"::/SMS/stranger.txt"_s}).exitCode, 0);
    const Result<MediumCheck> worse = verified(copy);
    QVERIFY(worse);
    QCOMPARE(worse->manifest.differences.size(), size_t(1)); // its entries are told by its name
    QCOMPARE(worse->manifest.differences.front().path, u"SMS/stranger.txt"_s);
}

/// Damaged on a stick, short in a folder: what else differs is told as well.
void TestVerifyMedium::hashesBehindADamagedBootImage()
{
    const QString copy = copyOf(u"stick.img"_s);
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> disc = openDisc(copy, work);
    QVERIFY(disc);
    const auto firstByteOf = [&](const QString& name) {
        return disc->tree.find(name)->bytes.extents().front().offset;
    };
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    flip(file, firstByteOf(u"sources/boot.wim"_s) + 10, 3); // in its header
    flip(file, firstByteOf(u"bootmgr"_s), 0);
    QCOMPARE(wordsAbout(copy), u"bootmgr, sources/boot.wim"_s);

    const QDir folder(path(u"short"_s));
    for (const MediaFile* one : disc->tree.files()) {
        QVERIFY(folder.mkpath(QFileInfo(one->path).path()));
        const QByteArray content = *one->bytes.readAll(1 << 30);
        const bool isImage = one->path == u"sources/boot.wim"_s;
        test::writeFile(folder.filePath(one->path), isImage ? content.first(100) : content);
    }
    QCOMPARE(wordsAbout(folder.path()), u"bootmgr, sources/boot.wim"_s);
}

void TestVerifyMedium::saysOfAFolderWhatItLookedAt()
{
    const Result<MediumCheck> image = verified(path(u"disc.iso"_s));
    QVERIFY(image && describe(*image).english().contains(u"structure"_s));
    MediumCheck folder = *image;
    folder.manifest.hasStructure = false;
    QVERIFY(!describe(folder).english().contains(u"structure"_s));
}

void TestVerifyMedium::namesWhatStartsADisc_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("part");
    constexpr qint64 kBlock = 2048;
    QTest::newRow("system area") << qint64(100) << u"system area"_s;
    QTest::newRow("date of the volume") << 16 * kBlock + 830 << u"volume descriptors"_s;
    QTest::newRow("place of the boot catalog") << 17 * kBlock + 0x47 << u"volume descriptors"_s;
    QTest::newRow("second anchor") << qint64(-kBlock + 20) << u"UDF descriptors"_s;
}

void TestVerifyMedium::namesWhatStartsADisc()
{
    QFETCH(qint64, offset);
    QFETCH(QString, part);
    const QString copy = copyOf(u"disc.iso"_s);
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    flip(file, offset < 0 ? file.size() + offset : offset, 0);
    const QString words = wordsAbout(copy);
    QVERIFY2(words.contains(part) || words.contains(u"disc.iso"_s), qPrintable(words));
}

void TestVerifyMedium::looksAtTheFilesOfAFolder()
{
    SilentSink sink;
    Work work{sink, {}};
    const Result<Disc> disc = openDisc(path(u"disc.iso"_s), work);
    QVERIFY(disc);
    const QDir folder(path(u"folder"_s));
    for (const MediaFile* file : disc->tree.files()) {
        QVERIFY(folder.mkpath(QFileInfo(file->path).path()));
        test::writeFile(folder.filePath(file->path), *file->bytes.readAll(1 << 30));
    }
    QCOMPARE(wordsAbout(folder.path()), QString());
    test::writeFile(folder.filePath(u"bootmgr"_s), "another");
    QCOMPARE(wordsAbout(folder.path()), u"bootmgr"_s);
}

CMGMEDIA_TEST(TestVerifyMedium)
#include "test_verify_medium.moc"
