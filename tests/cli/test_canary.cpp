// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/media_variables.h"
#include "tests/cli/process_memory.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kOldPassword = u"Canary-Old-kX7qP2"_s;
const QString kNewPassword = u"Canary-New-vB9wL4"_s;
const QString kToken = u"Canary-Token-hJ3zR8"_s;

/// A text as it may lie in a file: 8-bit, UTF-16, hex in both cases.
QByteArrayList spellings(const QByteArray& secret)
{
    QByteArray wide;
    for (const char byte : secret)
        wide += QByteArray(1, byte) + '\0';
    return {secret, wide, secret.toHex(), secret.toHex().toUpper(), secret.toBase64()};
}

QStringList filesWith(const QString& folder, const QByteArrayList& needles)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        for (const QByteArray& needle : needles) {
            if (content.contains(needle))
                found << file.fileName();
        }
    }
    return found;
}

/// The digits of the PFX in the plain text of a Variables.dat: MediaVariables does not give them.
QByteArray pfxDigits(QByteArrayView file, const Secret& password)
{
    const SecretBytes bytes = decryptVariables(file, &password, {}).value().text;
    const QString text =
        QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.data()), std::ssize(bytes) / 2);
    const QString before = u"<var name=\"_SMSTSMediaPFX\"><![CDATA["_s;
    const qsizetype begin = text.indexOf(before) + before.size();
    return text.sliced(begin, text.indexOf(u']', begin) - begin).toLatin1();
}

bool writeText(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// Builds media with marked secrets and looks for them in everything that is left behind: outputs,
/// temporary files, reports, errors.
class TestCanary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingOfASecretIsLeft_data();
    void nothingOfASecretIsLeft();
    void nothingOfASecretStaysInMemory_data();
    void nothingOfASecretStaysInMemory();
    void theSearchFindsWhatIsThere();

private:
    QByteArrayList secrets() const;
    QByteArray privateKey(const QByteArray& pfx, const QString& password) const;
    test::Needles needles() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_left; ///< output, temporary files, home
    QByteArray m_privatePart;
    QByteArray m_privateKey; ///< of the media certificate, as DER; empty without openssl
};

void TestCanary::initTestCase()
{
    m_lab = test::makeLab(m_folder.filePath(u"lab"_s));
    m_left = m_folder.filePath(u"left"_s);
    QVERIFY(QDir().mkpath(m_left + u"/tmp"_s));
    // Give the lab's medium the marked password, and remember a part of its PFX.
    const QString path = m_lab.path(u"medium/SMS/data/Variables.dat"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const std::optional<Secret> labPassword = m_lab.password();
    const QByteArray content = file.readAll();
    file.close();
    Result<MediaVariables> variables = MediaVariables::decrypt(content, &*labPassword, path);
    QVERIFY(variables);
    const QByteArray digits = pfxDigits(content, *labPassword);
    m_privatePart = digits.mid(200, 40);
    m_privateKey =
        privateKey(QByteArray::fromHex(digits), variables->value(u"_SMSMediaGuid"_s)->first(31));
    QVERIFY(variables->set(u"_SMSTSClientSelfProveToken"_s, kToken));
    const Secret marked = Secret::fromText(QString(kOldPassword.constData(), kOldPassword.size()));
    QVERIFY(writeText(path, *variables->encrypt(&marked)));
    QVERIFY(writeText(m_folder.filePath(u"old.txt"_s), kOldPassword.toUtf8() + '\n'));
    QVERIFY(writeText(m_folder.filePath(u"new.txt"_s), kNewPassword.toUtf8() + '\n'));
    QVERIFY(writeText(m_lab.path(u"canary.json"_s), R"({"schema":1,"source":{"path":"medium"},
        "security":{"password":"change"},
        "bootImage":{"trust":["pki/root.cer","pki/issuing.cer"],"bootFiles":"ca2011"},
        "customization":{"variables":{"Added":"x"}},"output":{"path":"../left/a.iso"}})"));
}

QByteArrayList TestCanary::secrets() const
{
    return spellings(kOldPassword.toUtf8()) + spellings(kNewPassword.toUtf8())
           + spellings(kToken.toUtf8())
           + QByteArrayList{m_privatePart, QByteArray::fromHex(m_privatePart)}
           + spellings(m_privatePart);
}

QByteArray TestCanary::privateKey(const QByteArray& pfx, const QString& password) const
{
    if (!test::isInstalled(u"openssl"_s) || !writeText(m_folder.filePath(u"media.pfx"_s), pfx))
        return {};
    const test::Ran pem = test::run(u"openssl"_s,
                                    {u"pkcs12"_s, u"-in"_s, u"media.pfx"_s, u"-nocerts"_s,
                                     u"-nodes"_s, u"-passin"_s, u"pass:"_s + password},
                                    {}, m_folder.path());
    return test::run(u"openssl"_s, {u"pkey"_s, u"-outform"_s, u"DER"_s}, pem.output,
                     m_folder.path())
        .output;
}

test::Needles TestCanary::needles() const
{
    test::Needles needles;
    for (const QByteArray& spelling : secrets())
        needles.insert(spelling, QString::fromLatin1(spelling.toPercentEncoding()));
    // The second half of an RSA key's DER are its primes and what follows from them. Pieces of a
    // line of PEM each, and backwards, as OpenSSL keeps numbers.
    constexpr qsizetype kPiece = 24;
    for (qsizetype at = m_privateKey.size() / 2 / kPiece * kPiece;
         at + kPiece <= m_privateKey.size(); at += kPiece) {
        const QByteArray piece = m_privateKey.mid(at, kPiece);
        const QString name = u"private key, byte %1"_s.arg(at);
        for (const QByteArray& spelling : spellings(piece))
            needles.insert(spelling, name);
        QByteArray backwards = piece;
        std::ranges::reverse(backwards);
        needles.insert(backwards, name + u", backwards"_s);
    }
    return needles;
}

void TestCanary::nothingOfASecretStaysInMemory_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isFound");
    const QString old = m_folder.filePath(u"old.txt"_s);
    const QString changed = m_folder.filePath(u"new.txt"_s);
    const QStringList inspect{u"inspect"_s, m_lab.path(u"medium"_s), u"--json"_s,
                              u"--media-password-file"_s, old};
    QTest::newRow("inspect") << inspect << false;
    QTest::newRow("check") << QStringList{u"check"_s, m_lab.path(u"canary.json"_s),
                                          u"--media-password-file"_s, old}
                           << false;
    QTest::newRow("build") << QStringList{u"build"_s,  m_lab.path(u"canary.json"_s),
                                          u"--json"_s, u"--media-password-file"_s,
                                          old,         u"--new-media-password-file"_s,
                                          changed}
                           << false;
    QTest::newRow("careless program") << QStringList{u"--leak"_s, changed} + inspect << true;
}

void TestCanary::nothingOfASecretStaysInMemory()
{
#ifndef CMGMEDIA_READS_MEMORY
    QSKIP("wants Linux's /proc, and no sanitizer: that keeps what was freed");
#endif
    QFETCH(QStringList, arguments);
    QFETCH(bool, isFound);
    QProcess process;
    process.setWorkingDirectory(m_left);
    process.setReadChannel(QProcess::StandardError); // what is waited for below
    process.start(u"" CANARY_PROGRAM ""_s, arguments);
    QByteArray errors;
    while (!errors.contains("\nended with ") && process.waitForReadyRead(120'000))
        errors += process.readAllStandardError();
    const std::optional<QStringList> found = test::foundInMemory(process.processId(), needles());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QFile::remove(m_left + u"/a.iso"_s);
    QVERIFY2(process.exitCode() == 0, errors.constData());
    if (!found)
        QSKIP("this system does not let us look into a process");
    QVERIFY2(found->isEmpty() != isFound, qPrintable(found->join(u'\n')));
    if (m_privateKey.isEmpty())
        QSKIP("without the openssl program the private key itself was not looked for");
}

void TestCanary::nothingOfASecretIsLeft_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QString profile = m_lab.path(u"canary.json"_s);
    const QString old = m_folder.filePath(u"old.txt"_s);
    const QString changed = m_folder.filePath(u"new.txt"_s);
    const QStringList passwords{u"--media-password-file"_s, old, u"--new-media-password-file"_s,
                                changed};
    QTest::newRow("build, with a report")
        << QStringList{u"build"_s, profile, u"--json"_s} + passwords << 0;
    QTest::newRow("build that fails at its output")
        << QStringList{u"build"_s, profile, u"--out"_s, u"/nowhere/a.iso"_s} + passwords << 3;
    QTest::newRow("wrong password")
        << QStringList{u"build"_s, profile, u"--media-password-file"_s, changed} << 3;
    QTest::newRow("password as an argument by mistake")
        << QStringList{u"build"_s, profile, u"--media-password-file"_s, m_lab.path(u"x"_s)} << 3;
    QTest::newRow("check") << QStringList{u"check"_s, profile, u"--media-password-file"_s, old}
                           << 0;
    QTest::newRow("inspect") << QStringList{u"inspect"_s, m_lab.path(u"medium"_s), u"--json"_s,
                                            u"--media-password-file"_s, old}
                             << 0;
}

void TestCanary::nothingOfASecretIsLeft()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_left + u"/tmp"_s);
    environment.insert(u"HOME"_s, m_left);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_left);
    process.start(u"" CMGMEDIA_BINARY ""_s, arguments);
    QVERIFY(process.waitForFinished());
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(process.exitCode() == exitCode, errors.constData());
    const QByteArray output = process.readAllStandardOutput() + errors;
    for (const QByteArray& secret : secrets())
        QVERIFY2(!output.contains(secret), "a secret was printed");
    QCOMPARE(filesWith(m_left, secrets()), QStringList());
    QCOMPARE(test::entriesOf(m_left + u"/tmp"_s), QStringList());
    QFile::remove(m_left + u"/a.iso"_s);
}

void TestCanary::theSearchFindsWhatIsThere()
{
    const QString path = m_left + u"/planted"_s;
    QVERIFY(writeText(path, "before " + spellings(kNewPassword.toUtf8()).at(1) + " after"));
    QCOMPARE(filesWith(m_left, secrets()), QStringList{path});
    QFile::remove(path);
}

CMGMEDIA_TEST(TestCanary)
#include "test_canary.moc"
