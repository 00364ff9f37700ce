// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/pipeline/verify_medium.h"
#include "core/profile/profile_json.h"
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
#include <QtEndian>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

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

/// A stick as we write it, to be changed as systems do that have it open.
class OpenStick
{
public:
    explicit OpenStick(const QString& path) : m_file(path)
    {
        if (!m_file.open(QFile::ReadWrite))
            qFatal("no stick");
        const QByteArray record = read(kVolume, 512);
        const auto sectorsAt = [&](qsizetype at) {
            return qint64{qFromLittleEndian<quint32>(record.constData() + at)};
        };
        m_clusterBytes = static_cast<quint8>(record[13]) * 512;
        m_fat = kVolume + qFromLittleEndian<quint16>(record.constData() + 14) * 512;
        m_fatBytes = sectorsAt(36) * 512;
    }

    static constexpr qint64 kVolume = 1 << 20;

    QByteArray read(qint64 offset, qint64 length)
    {
        return m_file.seek(offset) ? m_file.read(length) : QByteArray();
    }
    void write(qint64 offset, const QByteArray& bytes)
    {
        QVERIFY(m_file.seek(offset) && m_file.write(bytes) == bytes.size() && m_file.flush());
    }
    void setFat(qint64 cluster, quint32 entry)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(entry, bytes.data());
        for (const int copy : {0, 1})
            write(m_fat + copy * m_fatBytes + cluster * 4, bytes);
    }
    /// The next that the record of free clusters names.
    quint32 firstFree()
    {
        return qFromLittleEndian<quint32>(read(kVolume + 512 + 492, 4).constData());
    }
    qint64 root() const { return m_fat + 2 * m_fatBytes; }
    /// Behind the last of the entries of the root folder.
    qint64 rootEnd()
    {
        qint64 at = root();
        while (read(at, 1) != QByteArray(1, '\0'))
            at += 32;
        return at;
    }
    /// The entry of the root folder with this name of 11 letters.
    qint64 entryOf(const QByteArray& name)
    {
        qint64 at = root();
        while (read(at, 11) != name && at < rootEnd())
            at += 32;
        return at;
    }
    void addEntry(const QByteArray& name, quint8 attributes, quint32 cluster)
    {
        QByteArray entry(32, '\0');
        entry.replace(0, 11, name);
        entry[11] = static_cast<char>(attributes);
        qToLittleEndian(static_cast<quint16>(cluster), entry.data() + 26);
        qToLittleEndian(static_cast<quint16>(cluster >> 16), entry.data() + 20);
        write(rootEnd(), entry);
    }

private:
    QFile m_file;
    qint64 m_clusterBytes = 0;
    qint64 m_fat = 0;
    qint64 m_fatBytes = 0;
};

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
        m_usedBytes[name] = check->manifest.usedBytes;
    }
}

/// One bit of each 4 KiB, but for the free room of a stick.
void TestVerifyMedium::noticesEveryBit()
{
    QFETCH(QString, name);
    const QString copy = copyOf(name);
    QFile file(copy);
    QVERIFY(file.open(QFile::ReadWrite));
    const qint64 used = m_usedBytes.at(name);
    QVERIFY(used > 1 << 20 && used <= file.size());
    QRandomGenerator random(7);
    QStringList unnoticed;
    for (qint64 block = 0; block < used; block += kStepBytes) {
        const qint64 at =
            block + random.bounded(static_cast<int>(std::min(kStepBytes, used - block)));
        const int bit = random.bounded(8);
        flip(file, at, bit);
        if (wordsAbout(copy).isEmpty())
            unnoticed << QString::number(at);
        flip(file, at, bit);
    }
    QVERIFY2(unnoticed.isEmpty(), qPrintable(unnoticed.join(u' ')));
    QCOMPARE(wordsAbout(copy), QString());
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
    QVERIFY2(sentence.contains(u"good, with notes"_s), qPrintable(sentence));
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
    QTEST(wordsAbout(copy).contains("open for writing"_L1), "wasOpen");
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
