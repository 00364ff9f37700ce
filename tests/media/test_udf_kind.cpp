// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "core/media/udf_kind.h"
#include "tests/media/stick_fixture.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

namespace {

constexpr qint64 kImageBytes = 4 << 20;

void put(QByteArray& image, qint64 offset, const QByteArray& bytes)
{
    image.replace(offset, bytes.size(), bytes);
}

QByteArray le16(quint16 value)
{
    return le32(value).first(2);
}

/// A descriptor whose tag has its checksum, and whose content is not looked at.
QByteArray descriptor(quint16 tag, quint32 block, const QMap<qsizetype, QByteArray>& fields)
{
    QByteArray bytes(512, '\0');
    put(bytes, 0, le16(tag));
    put(bytes, 12, le32(block));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        put(bytes, it.key(), it.value());
    quint8 sum = 0;
    for (qsizetype i = 0; i < 16; ++i)
        sum = static_cast<quint8>(sum + (i == 4 ? 0 : static_cast<quint8>(bytes[i])));
    bytes[4] = static_cast<char>(sum);
    return bytes;
}

/// As much of a volume as says what kind it is.
QByteArray volume(qint64 blockBytes, quint16 revision, const QByteArray& partitionKind)
{
    QByteArray image(kImageBytes, '\0');
    const qint64 step = std::max<qint64>(blockBytes, 2048);
    int number = 0;
    for (const char* name : {"BEA01", "NSR03", "TEA01"})
        put(image, 32768 + step * number++, QByteArray(1, '\0') + name + '\1');
    put(image, 256 * blockBytes,
        descriptor(2, 256, {{16, le32(static_cast<quint32>(16 * blockBytes))}, {20, le32(96)}}));
    QByteArray map =
        QByteArray("\2\x40", 2) + QByteArray(3, '\0') + "*UDF " + partitionKind + " Partition";
    const bool isPlain = partitionKind.isEmpty();
    map = isPlain ? QByteArray("\1\6\1\0\0\0", 6) : map.leftJustified(64, '\0');
    put(image, 96 * blockBytes, descriptor(1, 96, {}));
    put(image, 97 * blockBytes,
        descriptor(6, 97,
                   {{212, le32(static_cast<quint32>(blockBytes))},
                    {240, le16(revision)},
                    {268, le32(1)},
                    {440, map}}));
    put(image, 98 * blockBytes, descriptor(8, 98, {}));
    return image;
}

} // namespace

/// What is said of UDF that is no disc's, or later than what discs of Windows have.
class TestUdfKind : public QObject
{
    Q_OBJECT

private slots:
    void isNamed_data();
    void isNamed();
    void isNamedWhereMkudffsMadeIt_data();
    void isNamedWhereMkudffsMadeIt();
    void ofOursIsPlain();
    void ofADamagedVolumeIsNotClaimed();

private:
    Error errorOf(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"image"_s);
        writeContent(path, bytes);
        const Result<Disc> medium = open(path);
        return medium ? Error{ErrorCode::External, u"it is read"_s, {}} : medium.error();
    }

    QTemporaryDir m_folder;
};

void TestUdfKind::isNamed_data()
{
    QTest::addColumn<qint64>("blockBytes");
    QTest::addColumn<quint16>("revision");
    QTest::addColumn<QByteArray>("partition");
    QTest::addColumn<QString>("name");
    const auto row = [](qint64 blockBytes, quint16 revision, const char* partition,
                        const char* name) {
        QTest::newRow(name) << blockBytes << revision << QByteArray(partition)
                            << QString::fromLatin1(name);
    };
    row(512, 0x0201, "", "UDF 2.01 with blocks of 512 bytes");
    row(1024, 0x0102, "", "UDF 1.02 with blocks of 1024 bytes");
    row(4096, 0x0201, "", "UDF 2.01 with blocks of 4096 bytes");
    row(2048, 0x0250, "Metadata", "UDF 2.50, metadata partition");
    row(2048, 0x0260, "", "UDF 2.60");
    row(2048, 0x0150, "Virtual", "UDF 1.50, virtual partition");
    row(512, 0x0250, "Sparable", "UDF 2.50 with blocks of 512 bytes, sparable partition");
}

void TestUdfKind::isNamed()
{
    QFETCH(qint64, blockBytes);
    QFETCH(quint16, revision);
    QFETCH(QByteArray, partition);
    QFETCH(QString, name);
    const Error error = errorOf(volume(blockBytes, revision, partition));
    const QString words = describe(error).english();
    QVERIFY2(error.code == ErrorCode::ImageFormatNotRead, qPrintable(words));
    QCOMPARE(error.detail.english(), name);
    QVERIFY2(words.contains(u"Mount it"_s), qPrintable(words));
}

void TestUdfKind::isNamedWhereMkudffsMadeIt_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("name");
    for (const int size : {512, 1024, 4096})
        QTest::addRow("blocks of %d", size)
            << QStringList{u"-b"_s, QString::number(size), u"--media-type=hd"_s, u"--udfrev=2.01"_s}
            << u"UDF 2.01 with blocks of %1 bytes"_s.arg(size);
    QTest::newRow("2.50") << QStringList{u"--media-type=bdr"_s, u"--udfrev=2.50"_s}
                          << u"UDF 2.50"_s;
}

void TestUdfKind::isNamedWhereMkudffsMadeIt()
{
    QFETCH(QStringList, options);
    QFETCH(QString, name);
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
    if (!isInstalled(u"mkudffs"_s))
        QSKIP("udftools is not installed");
    const QString path = m_folder.filePath(u"made.img"_s);
    writeContent(path, {});
    QVERIFY(QFile::resize(path, 40 << 20));
    QCOMPARE(run(u"mkudffs"_s, options + QStringList{path}).exitCode, 0);
    const Result<Disc> medium = open(path);
    QVERIFY(!medium);
    const QString words = describe(medium.error()).english();
    QVERIFY2(medium.error().code == ErrorCode::ImageFormatNotRead, qPrintable(words));
    QVERIFY2(medium.error().detail.english().startsWith(name), qPrintable(words));
}

void TestUdfKind::ofOursIsPlain()
{
    const QString path = m_folder.filePath(u"ours.iso"_s);
    QVERIFY(emitQuietly(*planOf(mediumContents()), path));
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    QVERIFY(file);
    const std::optional<UdfKind> kind = udfKind(DiscImage(*file));
    QVERIFY(kind);
    QCOMPARE(kind->name(), u"UDF 1.02"_s);
}

/// Without an anchor, or with one that leads nowhere, nobody knows; nor does it take long.
void TestUdfKind::ofADamagedVolumeIsNotClaimed()
{
    QByteArray image = volume(2048, 0x0102, "");
    QCOMPARE(errorOf(image).code, ErrorCode::Corrupt);
    put(image, 256 * 2048, QByteArray(16, '\xFF'));
    QCOMPARE(errorOf(image).code, ErrorCode::Corrupt);
    image = volume(512, 0x0201, "");
    for (qsizetype size = 32768; size < 256 * 512 + 512; size += 499)
        QVERIFY(errorOf(image.first(size)).code != ErrorCode::ImageFormatNotRead);
    put(image, 256 * 512, descriptor(2, 256, {{16, le32(0xFFFFFFFF)}, {20, le32(0xFFFFFF00)}}));
    QCOMPARE(errorOf(image).detail.english(), u"UDF with blocks of 512 bytes"_s);
}

CMGMEDIA_TEST(TestUdfKind)
#include "test_udf_kind.moc"
