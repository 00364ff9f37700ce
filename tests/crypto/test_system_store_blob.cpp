// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/errors.h"
#include "core/crypto/system_store_blob.h"
#include "tests/support/outside.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

/// One blobRecord, written independently of the code under test.
QByteArray blobRecord(char id, const QByteArray& value, char reserved = 1)
{
    const auto size = value.size();
    return QByteArray() + id + QByteArray(3, '\0') + reserved + QByteArray(3, '\0')
           + char(size & 255) + char(size >> 8) + QByteArray(2, '\0') + value;
}

} // namespace

class TestSystemStoreBlob : public QObject
{
    Q_OBJECT

private slots:
    void writesThumbprintAndCertificate()
    {
        const Certificate& root = labPki().root;
        QCOMPARE(systemStoreBlob(root), blobRecord(3, root.thumbprint) + blobRecord(32, root.der));
    }

    void readsWhatItWrote()
    {
        for (const Certificate& certificate : {labPki().root, labPki().issuing, ecRoot()}) {
            const auto read = certificateFromBlob(systemStoreBlob(certificate), u"x"_s);
            QVERIFY(read);
            QCOMPARE(*read, certificate);
        }
    }

    void readsOtherPropertiesAndOrders()
    {
        const Certificate& root = labPki().root;
        const QByteArray blob = blobRecord(2, "MACHINE") + blobRecord(32, root.der)
                                + blobRecord(107, QByteArray(32, 'x'));
        const auto read = certificateFromBlob(blob, u"x"_s);
        QVERIFY(read);
        QCOMPARE(*read, root);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("blob");
        QTest::addColumn<ErrorRow>("code");
        const QByteArray der = labPki().root.der;
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Corrupt;
        QTest::newRow("no certificate") << blobRecord(3, "x") << ErrorCode::Corrupt;
        QTest::newRow("reserved word") << blobRecord(32, der, 2) << ErrorCode::Corrupt;
        QTest::newRow("huge length")
            << QByteArray::fromHex("2000000001000000ffffffff3082") << ErrorCode::Corrupt;
        QTest::newRow("certificate cut")
            << blobRecord(32, der.chopped(1)) << ErrorCode::CertificateUnreadable;
    }

    void refusesDamage()
    {
        QFETCH(QByteArray, blob);
        QFETCH(ErrorRow, code);
        const auto read = certificateFromBlob(blob, u"x"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void refusesEveryTruncation()
    {
        const QByteArray blob = systemStoreBlob(labPki().root);
        for (qsizetype size = 0; size < blob.size(); ++size)
            QVERIFY(!certificateFromBlob(blob.first(size), u"x"_s));
    }

    void agreesWithTheReference()
    {
        const QString script = samplesFolder() + u"/tools/certblob.py"_s;
        if (samplesFolder().isEmpty() || !isInstalled(u"python3"_s) || !QFile::exists(script))
            QSKIP("CMGMEDIA_SAMPLES names no folder with the reference implementation");
        if (run(u"python3"_s, {u"-c"_s, u"import cryptography"_s}).exitCode != 0)
            QSKIP("python3 has no cryptography package");
        const QTemporaryDir folder;
        QFile der(folder.filePath(u"root.der"_s));
        QVERIFY(der.open(QFile::WriteOnly) && der.write(labPki().root.der) > 0);
        der.close();
        const QString out = folder.filePath(u"blob"_s);
        QCOMPARE(
            run(u"python3"_s, {script, u"make"_s, der.fileName(), out, u"--minimal"_s}).exitCode,
            0);
        QFile blob(out);
        QVERIFY(blob.open(QFile::ReadOnly));
        QCOMPARE(blob.readAll(), systemStoreBlob(labPki().root));
        // And we read theirs with every property that Windows writes.
        QCOMPARE(run(u"python3"_s, {script, u"make"_s, der.fileName(), out}).exitCode, 0);
        QFile full(out);
        QVERIFY(full.open(QFile::ReadOnly));
        const auto read = certificateFromBlob(full.readAll(), u"x"_s);
        QVERIFY(read);
        QCOMPARE(*read, labPki().root);
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestSystemStoreBlob)
#include "test_system_store_blob.moc"
