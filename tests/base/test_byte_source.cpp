// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"
#include "tests/support/stopped.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

QByteArray readPart(const ByteSource& source, qint64 offset, qint64 length)
{
    QByteArray bytes(length, '?');
    const Result<> done = source.read(offset, {bytes.data(), static_cast<size_t>(length)});
    return done ? bytes : QByteArray();
}

} // namespace

class TestByteSource : public QObject
{
    Q_OBJECT

private slots:
    void readsAcrossExtents();
    void slicesAtEveryPlace();
    void refusesMoreThanTheLimit();
    void stopsWhenAsked();
    void noticesAFileThatShrank();
    void noticesAFileThatChanged();
    void opensOneOfManyOnlyToRead_data();
    void opensOneOfManyOnlyToRead();
    void saysThatAFileIsMissing();
};

void TestByteSource::readsAcrossExtents()
{
    QTemporaryDir folder;
    const QString path = write(folder, u"ä 日本.bin"_s, "0123456789");
    ByteSource source = ByteSource::fromBytes("ab");
    source.append(ByteSource::open(path)->slice(2, 5));
    source.append(ByteSource::fromBytes("yz"));
    QCOMPARE(source.size(), 9);
    QCOMPARE(*source.readAll(9), QByteArray("ab23456yz"));
}

void TestByteSource::slicesAtEveryPlace()
{
    ByteSource source = ByteSource::fromBytes("abc");
    source.append(ByteSource::fromBytes(""));
    source.append(ByteSource::fromBytes("defg"));
    const QByteArray all("abcdefg");
    for (qint64 offset = 0; offset <= 7; ++offset) {
        for (qint64 length = 0; offset + length <= 7; ++length) {
            QCOMPARE(*source.slice(offset, length).readAll(7), all.mid(offset, length));
            QCOMPARE(readPart(source, offset, length), all.mid(offset, length));
        }
    }
}

void TestByteSource::refusesMoreThanTheLimit()
{
    QCOMPARE(ByteSource::fromBytes("abcd").readAll(3).error().code, ErrorCode::Corrupt);
}

void TestByteSource::stopsWhenAsked()
{
    const ByteSource source = ByteSource::fromBytes("abc");
    QCOMPARE(source.readAll(3, test::stopped()).error().code, ErrorCode::Cancelled);
    const QByteArray large((3 << 20) + 1, 'x'); // several pieces
    QCOMPARE(*ByteSource::fromBytes(large).readAll(large.size()), large);
}

void TestByteSource::noticesAFileThatShrank()
{
    QTemporaryDir folder;
    const QString path = write(folder, u"a"_s, "0123456789");
    const Result<ByteSource> source = ByteSource::open(path);
    QVERIFY(QFile::resize(path, 4));
    const Result<QByteArray> all = source->readAll(100);
    QCOMPARE(all.error().code, ErrorCode::SourceChanged);
    QCOMPARE(all.error().subject.english(), path);
}

void TestByteSource::noticesAFileThatChanged()
{
    QTemporaryDir folder;
    const QString path = write(folder, u"a"_s, "0123456789");
    const Result<std::shared_ptr<const SourceFile>> file = SourceFile::open(path);
    QVERIFY((*file)->checkUnchanged());
    QVERIFY(QFile::resize(path, 11));
    QCOMPARE((*file)->checkUnchanged().error().code, ErrorCode::SourceChanged);
}

void TestByteSource::opensOneOfManyOnlyToRead_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("small") << qint64{10};
    QTest::newRow("large") << (qint64{5} << 20);
}

void TestByteSource::opensOneOfManyOnlyToRead()
{
    QFETCH(qint64, bytes);
    QTemporaryDir folder;
    const QByteArray content(bytes, 'a');
    const QString path = write(folder, u"a"_s, content);
    const auto file = SourceFile::openOneOfMany(path);
    QVERIFY(file);
    QCOMPARE((*file)->size(), bytes);
    QCOMPARE(*ByteSource::fromFile(*file).readAll(bytes), content);
    QVERIFY((*file)->checkUnchanged());
    write(folder, u"a"_s, QByteArray(bytes + 1, 'b'));
    QCOMPARE((*file)->checkUnchanged().error().code, ErrorCode::SourceChanged);
    QCOMPARE(SourceFile::openOneOfMany(folder.filePath(u"absent"_s)).error().code,
             ErrorCode::NotFound);
}

void TestByteSource::saysThatAFileIsMissing()
{
    QCOMPARE(ByteSource::open(u"/nowhere/a"_s).error().code, ErrorCode::NotFound);
    QTemporaryDir folder;
    QVERIFY(!ByteSource::open(folder.path()));
}

CMGMEDIA_TEST(TestByteSource)
#include "test_byte_source.moc"
