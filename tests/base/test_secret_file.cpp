// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_file.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestSecretFile : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFirstLine_data();
    void takesTheFirstLine();
    void refusesWhatIsNoPassword_data();
    void refusesWhatIsNoPassword();
    void takesAnEmptyLineWhereItIsAPassword();
    void saysThatThereIsNoFile();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"password.txt"_s);
};

void TestSecretFile::takesTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("no line end") << QByteArray("S3cret") << QByteArray("S3cret");
    QTest::newRow("lines of Unix") << QByteArray("S3cret\nmore\n") << QByteArray("S3cret");
    QTest::newRow("lines of Windows") << QByteArray("S3cret\r\n") << QByteArray("S3cret");
    QTest::newRow("blanks belong to it") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("UTF-8") << QByteArray("P\xC3\xA4ss\n") << QByteArray("P\xC3\xA4ss");
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBFS3cret\r\n") << QByteArray("S3cret");
}

void TestSecretFile::takesTheFirstLine()
{
    QFETCH(QByteArray, content);
    test::writeFile(m_path, content);
    const Result<Secret> secret = readSecretFile(m_path);
    QVERIFY(secret);
    QFETCH(QByteArray, password);
    QCOMPARE(QByteArray(secret->bytes().data(), std::ssize(secret->bytes())), password);
}

/// Each would make a password that nobody can type, and no error.
void TestSecretFile::refusesWhatIsNoPassword_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("empty line") << QByteArray("\r\nS3cret");
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF\n");
    QTest::newRow("UTF-16, as PowerShell's >") << QByteArray("\xFF\xFES\0e\0\r\0\n\0", 10);
    QTest::newRow("UTF-16 without mark") << QByteArray("S\0e\0", 4);
    QTest::newRow("longer than it is kept") << QByteArray(4097, 'x');
    QTest::newRow("a code page") << QByteArray("P\xE4ss\n");
}

void TestSecretFile::refusesWhatIsNoPassword()
{
    QFETCH(QByteArray, content);
    test::writeFile(m_path, content);
    const Result<Secret> secret = readSecretFile(m_path);
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::PasswordUnreadable);
    QCOMPARE(secret.error().subject.english(), m_path);
}

/// PFX files have empty passwords.
void TestSecretFile::takesAnEmptyLineWhereItIsAPassword()
{
    for (const QByteArray& content : {"\n"_ba, "\r\nmore"_ba, "\xEF\xBB\xBF\n"_ba, ""_ba}) {
        test::writeFile(m_path, content);
        const Result<Secret> secret = readSecretFile(m_path, {}, EmptyLine::EmptyPassword);
        QVERIFY(secret);
        QVERIFY(secret->bytes().empty());
    }
    test::writeFile(m_path, QByteArray("S\0", 2));
    QVERIFY(!readSecretFile(m_path, {}, EmptyLine::EmptyPassword));
}

void TestSecretFile::saysThatThereIsNoFile()
{
    const Result<Secret> secret = readSecretFile(m_folder.filePath(u"none"_s));
    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::NotFound);
}

CMGMEDIA_TEST(TestSecretFile)
#include "test_secret_file.moc"
