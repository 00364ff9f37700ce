// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/errors.h"
#include "core/image/wim_contents.h"
#include "tests/support/outside.h"
#include "tests/support/stopped.h"
#include "tests/support/test_program.h"
#include "tests/support/test_wim.h"
#include "tests/support/why.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace cmgmedia;
using namespace cmgmedia::test;
using namespace Qt::StringLiterals;

namespace {

class FurthestProgress : public ProgressSink
{
public:
    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        QVERIFY(doneBytes <= totalBytes && doneBytes >= 0);
        furthest = std::max(furthest, doneBytes);
    }
    void logged(const QString&) override {}

    qint64 furthest = 0;
};

Result<WimContentCheck> checked(const QByteArray& wim)
{
    FurthestProgress progress;
    Work work{progress, {}};
    return checkWimContents(ByteSource::fromBytes(wim), u"boot.wim"_s, work);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    return bytes;
}

} // namespace

class TestWimContents : public QObject
{
    Q_OBJECT

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray made(const WimCaptureOptions& options) const
    {
        return readFile(makeBootImage(path(u"tree"_s), path(u"made.wim"_s), options));
    }

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { makeBootImageFolder(path(u"tree"_s)); }
    void findsEveryContentRight_data();
    void findsEveryContentRight();
    void namesWhatIsDamaged_data() { findsEveryContentRight_data(); }
    void namesWhatIsDamaged();
    void namesTheFoldersOfAnImage();
    void looksAtTheIntegrityTable();
    void agreesWithWimlib();
    void saysThatSolidOnesCannotBeCompared();
    void stopsWhenAsked();
};

void TestWimContents::findsEveryContentRight_data()
{
    QTest::addColumn<WimCompression>("compression");
    QTest::addColumn<bool>("hasTable");
    QTest::newRow("none") << WimCompression::None << false;
    QTest::newRow("XPRESS, integrity table") << WimCompression::Xpress << true;
    QTest::newRow("LZX") << WimCompression::Lzx << false;
}

void TestWimContents::findsEveryContentRight()
{
    QFETCH(WimCompression, compression);
    QFETCH(bool, hasTable);
    const QByteArray wim = made({.compression = compression, .integrityTable = hasTable});
    QVERIFY(!wim.isEmpty());
    const Result<WimContentCheck> check = checked(wim);
    QVERIFY2(check, why(check).constData());
    QVERIFY2(check->isGood(), qPrintable(check->damaged.join(u' ')));
    QVERIFY(check->compared > 10);
    QCOMPARE(check->fitsIntegrityTable, hasTable ? std::optional(true) : std::nullopt);
}

/// A byte in the middle of the largest content, whichever way it is packed.
void TestWimContents::namesWhatIsDamaged()
{
    QFETCH(WimCompression, compression);
    const QByteArray wim = made({.compression = compression});
    int found = 0;
    const qsizetype end = qFromLittleEndian<qint64>(wim.constData() + 48 + 8); // the blob table
    for (qsizetype at = 300; at < end; at += end / 7) {
        const Result<WimContentCheck> check = checked(flipped(wim, at));
        QVERIFY2(check, why(check).constData());
        QVERIFY2(check->damaged.size() == 1, qPrintable(QString::number(at)));
        found += check->damaged.front().startsWith(u"Windows/System32/config/"_s) ? 1 : 0;
    }
    QVERIFY(found > 0);
}

void TestWimContents::namesTheFoldersOfAnImage()
{
    const QByteArray wim = made({.compression = WimCompression::None});
    const QByteArray name = "T\0s\0B\0o\0o\0t\0S\0h\0e\0l\0l\0.\0e\0x\0e\0"_ba;
    const qsizetype at = wim.indexOf(name);
    QVERIFY(at > 0);
    const Result<WimContentCheck> check = checked(flipped(wim, at));
    QVERIFY2(check, why(check).constData());
    QCOMPARE(check->damaged, QStringList{u"folders of image 1"_s});
}

/// It also covers what has no hash of its own.
void TestWimContents::looksAtTheIntegrityTable()
{
    const QByteArray wim = made({.compression = WimCompression::None, .integrityTable = true});
    const qsizetype table = qFromLittleEndian<qint64>(wim.constData() + 124 + 8);
    const Result<WimContentCheck> digest = checked(flipped(wim, table + 12));
    QVERIFY2(digest, why(digest).constData());
    QVERIFY(digest->damaged.isEmpty() && digest->fitsIntegrityTable == false && !digest->isGood());
    const Result<WimContentCheck> size = checked(flipped(wim, table));
    QVERIFY(size && size->fitsIntegrityTable == false);
    const qsizetype blobs = qFromLittleEndian<qint64>(wim.constData() + 48 + 8);
    for (qsizetype row = blobs; row + 50 <= table; row += 50) {
        if ((wim[row + 7] & 0x02) != 0) // the folders of an image, which have a rule of their own
            continue;
        const Result<WimContentCheck> references = checked(flipped(wim, row + 27));
        QVERIFY2(references && references->fitsIntegrityTable == false,
                 why(references).constData());
        return;
    }
    QFAIL("no content");
}

void TestWimContents::agreesWithWimlib()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QByteArray wim = made({.compression = WimCompression::Lzx});
    for (const bool isDamaged : {false, true}) {
        writeFile(path(u"judged.wim"_s), isDamaged ? flipped(wim, 5'000) : wim);
        const bool isGood =
            run(u"wimlib-imagex"_s, {u"verify"_s, path(u"judged.wim"_s)}).exitCode == 0;
        const Result<WimContentCheck> check = checked(readFile(path(u"judged.wim"_s)));
        QVERIFY(check);
        QCOMPARE(check->isGood(), isGood);
        QCOMPARE(isGood, !isDamaged);
    }
}

void TestWimContents::saysThatSolidOnesCannotBeCompared()
{
    if (!isInstalled(u"wimlib-imagex"_s))
        QSKIP("wimlib-imagex is not installed");
    const QString solid = path(u"solid.wim"_s);
    QCOMPARE(run(u"wimlib-imagex"_s, {u"capture"_s, path(u"tree"_s), solid, u"--solid"_s}).exitCode,
             0);
    const Result<WimContentCheck> check = checked(readFile(solid));
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::WimSolid);
}

void TestWimContents::stopsWhenAsked()
{
    const QByteArray wim = made({});
    SilentSink sink;
    Work work{sink, stopped()};
    const Result<WimContentCheck> check =
        checkWimContents(ByteSource::fromBytes(wim), u"boot.wim"_s, work);
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::Cancelled);
}

CMGMEDIA_TEST(TestWimContents)
#include "test_wim_contents.moc"
