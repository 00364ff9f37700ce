// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pe_header.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestPeHeader : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheProcessors_data();
    void knowsTheProcessors();
    void readsAWholeProgram();
    void survivesTruncation();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

namespace {

/// As little as says what it was compiled for, with its signature at an offset.
QByteArray headerFor(quint16 machine, quint32 signatureAt = 0x40)
{
    QByteArray pe(0x40, '\0');
    pe.replace(0, 2, "MZ");
    qToLittleEndian(signatureAt, pe.data() + 0x3c);
    pe = pe.leftJustified(static_cast<qsizetype>(signatureAt), '\0');
    pe += QByteArray("PE\0\0", 4) + QByteArray(2, '\0');
    qToLittleEndian(machine, pe.data() + signatureAt + 4);
    return pe;
}

} // namespace

void TestPeHeader::knowsTheProcessors_data()
{
    QTest::addColumn<quint16>("machine");
    QTest::addColumn<QString>("architecture");
    QTest::newRow("amd64") << quint16(0x8664) << u"amd64"_s;
    QTest::newRow("arm64") << quint16(0xaa64) << u"arm64"_s;
    QTest::newRow("x86") << quint16(0x14c) << u"x86"_s;
    QTest::newRow("arm, of which there are no media") << quint16(0x1c4) << QString();
    QTest::newRow("none") << quint16(0) << QString();
}

void TestPeHeader::knowsTheProcessors()
{
    QFETCH(quint16, machine);
    QFETCH(QString, architecture);
    const Result<PeHeader> header = readPeHeader(headerFor(machine), u"x.efi"_s);
    QVERIFY(header);
    QCOMPARE(header->architecture, architecture);
    QCOMPARE(header->signatureAt, 0x40);
    QCOMPARE(readPeHeader(headerFor(machine, 0x108), {})->signatureAt, 0x108);
}

void TestPeHeader::readsAWholeProgram()
{
    const QByteArray program = test::unsignedPe();
    const Result<PeHeader> header = readPeHeader(program, u"x.efi"_s);
    QVERIFY(header);
    QCOMPARE(header->architecture, u"amd64"_s);
    QVERIFY(QByteArrayView(program).sliced(header->signatureAt).startsWith("PE"));
}

void TestPeHeader::survivesTruncation()
{
    const QByteArray whole = headerFor(0x8664, 0x80);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<PeHeader> header = readPeHeader(whole.first(length), u"x.efi"_s);
        QVERIFY2(!header, QByteArray::number(length).constData());
        QCOMPARE(header.error().code, length < 2 ? ErrorCode::Corrupt : ErrorCode::Truncated);
        QCOMPARE(header.error().subject.english(), u"x.efi"_s);
    }
    QVERIFY(readPeHeader(whole, {}));
}

void TestPeHeader::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<ErrorRow>("code");
    QByteArray dos = headerFor(0x8664);
    dos.replace(0x40, 4, QByteArray("NE\0\0", 4));
    QTest::newRow("a program of another time") << dos << ErrorCode::Corrupt;
    QTest::newRow("an ELF file") << QByteArray("\x7f\x45LF") + QByteArray(100, '\0')
                                 << ErrorCode::Corrupt;
    for (const quint32 at : {0x1000U, 0x7fffffffU, 0x80000000U, 0xffffffffU, 0xfffffffcU}) {
        QByteArray astray = headerFor(0x8664);
        qToLittleEndian(at, astray.data() + 0x3c);
        QTest::addRow("signature at 0x%x", at) << astray << ErrorCode::Truncated;
    }
    // it may not lie so that its last field is behind the end
    QByteArray late = headerFor(0x8664);
    qToLittleEndian(quint32(0x41), late.data() + 0x3c);
    QTest::newRow("signature a byte late") << late << ErrorCode::Truncated;
}

void TestPeHeader::refusesWhatIsNone()
{
    QFETCH(QByteArray, file);
    QFETCH(ErrorRow, code);
    const Result<PeHeader> header = readPeHeader(file, {});
    QVERIFY(!header);
    QCOMPARE(header.error().code, code);
}

CMGMEDIA_TEST(TestPeHeader)
#include "test_pe_header.moc"
