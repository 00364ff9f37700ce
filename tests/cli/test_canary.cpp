// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/media_variables.h"
#include "tests/support/outside.h"
#include "tests/support/test_lab.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

const QString kOldPassword = u"Canary-Old-kX7qP2"_s;
const QString kNewPassword = u"Canary-New-vB9wL4"_s;

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
    void theSearchFindsWhatIsThere();

private:
    QByteArrayList secrets() const;

    QTemporaryDir m_folder;
    test::Lab m_lab;
    QString m_left; ///< output, temporary files, home
    QByteArray m_privatePart;
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
    const Result<MediaVariables> variables =
        MediaVariables::decrypt(file.readAll(), &*labPassword, path);
    file.close();
    QVERIFY(variables);
    m_privatePart = variables->value(u"_SMSTSMediaPFX"_s)->mid(200, 40).toLatin1();
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
           + QByteArrayList{m_privatePart, QByteArray::fromHex(m_privatePart)}
           + spellings(m_privatePart);
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

QTEST_GUILESS_MAIN(TestCanary)
#include "test_canary.moc"
