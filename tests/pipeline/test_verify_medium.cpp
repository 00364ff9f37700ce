// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/disc_reader.h"
#include "core/pipeline/verify_medium.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
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
    return words.join(u", "_s);
}

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
