// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/encrypted_buffer.h"
#include "core/crypto/errors.h"
#include "core/variables/variables_dat.h"
#include "tests/support/outside.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace cmgmedia {

using namespace test;

namespace {

SecretBytes utf16Of(const QString& text)
{
    return utf16Bytes(
        {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<size_t>(text.size())});
}

QString textOf(const SecretBytes& bytes)
{
    QString text(static_cast<qsizetype>(bytes.size() / 2), Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    return text;
}

std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

QByteArray encrypted(BufferCipher cipher, const QString& text, const Secret* password)
{
    return encryptVariables({cipher, utf16Of(text)}, password).value();
}

const QString kList = u"<?xml version=\"1.0\"?><MediaVarList><var name=\"a\">é😀</var>"
                      "</MediaVarList>\r\n"_s;

} // namespace

class TestVariablesDat : public QObject
{
    Q_OBJECT

private slots:
    // The self-test hashes of hashcat's modules 19850 and 19851: the heads of two real files whose
    // password was Password1. Only the first block of each is public.
    void opensTheHeadOfRealFiles_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<BufferCipher>("cipher");
        QTest::newRow("AES-128") << QByteArray::fromHex("0000edec14000000b2320000c03200000e660000"
                                                        "0000000011cb54aa3b699f61f86ab312e6fb97ec")
                                 << BufferCipher::Aes128;
        QTest::newRow("AES-256") << QByteArray::fromHex("0000edec14000000ca320000d032000010660000"
                                                        "000000003dd6b8bc6cc41f718b07522266e188ce")
                                 << BufferCipher::Aes256;
    }

    void opensTheHeadOfRealFiles()
    {
        QFETCH(QByteArray, head);
        QFETCH(BufferCipher, cipher);
        const auto block =
            runCipher(cipher, Direction::Decrypt, utf16Of(u"Password1"_s), spanOf(head.sliced(24)));
        QVERIFY(block);
        QCOMPARE(textOf(*block), u"<?xml ve"_s);
        // The header is fine, and the rest is missing.
        const auto header = readVariablesHeader(head, u"head"_s);
        QCOMPARE(header.error().code, ErrorCode::Truncated);
    }

    // Public lab samples: 4 bytes of tag, 40 of key, then the same kind of buffer.
    void opensPolicySecrets_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("text");
        QTest::newRow("with slack") << QByteArray::fromHex(
            "891300008B4A8C47D91B93A94FCE11126197F5926D339E103646DA7E365FD91425A6749B832357DE"
            "57C1F66A1400000026000000280000000366000000000000AFB4E795D9D87DE81A52D8B6A2CB0E63"
            "5DFC44C3F1F65D785AB1973D8ED16B51EF69F230646BF18F790000000000")
                                    << u"LabOnly-Secret123!"_s + QChar(0);
        QTest::newRow("full block of padding") << QByteArray::fromHex(
            "89130000703994099597edb7733621248D4f9d474995679d1b487564356e34e63fee0855f34044f4"
            "94e49a7b140000002000000028000000036600000000000015893849fa928387d5c783fa23676ed8"
            "da6ab4275a31d653f3f5db6df860521b9b33ab0cf12669f1")
                                               << u"LAB\\canyouseeme"_s + QChar(0);
    }

    void opensPolicySecrets()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, text);
        const QByteArray buffer = secret.sliced(44);
        const auto header = readBufferHeader(buffer, u"secret"_s);
        QVERIFY(header);
        QCOMPARE(header->cipher, BufferCipher::TripleDes);
        const auto opened = decryptBuffer(buffer, *header, spanOf(secret.sliced(4, 40)));
        QVERIFY(opened);
        QVERIFY(opened->paddingFits);
        QCOMPARE(textOf(opened->text), text);
        // Made again, it is the same but for the slack.
        const auto again =
            encryptBuffer({header->cipher, opened->text}, spanOf(secret.sliced(4, 40)));
        QVERIFY(buffer.startsWith(*again));
    }

    // A synthetic file of an independent implementation, with the DHCP option that unwraps to its
    // password: ten bytes, each sign-extended to 16 bits.
    void opensAFileOfAnotherImplementation()
    {
        const QByteArray option =
            QByteArray::fromHex("140000000a000000100000001066000000000000"
                                "e99d6561c3a3b8b44f820f972fac34c7000000000000000000000000");
        const QByteArray file =
            QByteArray::fromHex("0000edec1400000082000000900000001066000000000000"
                                "f025d29d63c9fcccad79e9facbea6c0e7e9b1ed8c98f2447b2768f4b061d5a90"
                                "974886e67b845cea902bdf19a5f96e51837ee37040137d6965096ef78aaa9f8b6"
                                "2e7c54904e32192098a2380c88db1a6fbafe7b11d0bc48a84985dcb7fb847e55"
                                "44e0b64bc8a2203c8b44ce881ee3aa3cc54e2693b9dd02953215e00fd5f4897c"
                                "d08e5fac713b680f304ef16b38b1265000000000000");
        const auto optionHeader = readBufferHeader(option, u"option 243"_s);
        QVERIFY(optionHeader);
        const QByteArray wrapping = QByteArray::fromHex("9f679c9b373a1f48824f378733de24e9");
        const auto unwrapped = decryptBuffer(option, *optionHeader, spanOf(wrapping));
        QVERIFY(unwrapped && unwrapped->paddingFits);
        QByteArray password;
        for (const char byte : unwrapped->text) {
            if (byte == 0)
                break;
            password += byte;
            password += byte < 0 ? '\xff' : '\0';
        }
        const auto header = readVariablesHeader(file, u"boot.var"_s);
        QVERIFY(header);
        const auto opened = decryptBuffer(file.sliced(4), *header, spanOf(password));
        QVERIFY(opened && opened->paddingFits);
        QCOMPARE(textOf(opened->text),
                 u"<MediaVarList><var name=\"_SMSTSSiteCode\">ABC</var></MediaVarList>"_s);
    }

    void opensWhatItWrote_data()
    {
        QTest::addColumn<BufferCipher>("cipher");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("padding");
        for (const auto cipher :
             {BufferCipher::TripleDes, BufferCipher::Aes128, BufferCipher::Aes256}) {
            for (const QString& password : {QString(), u"Password1"_s, u"pä€ss 😀"_s}) {
                for (int padding = 0; padding < 8; ++padding)
                    QTest::addRow("%s/%s/%d", qPrintable(cipherName(cipher)), qPrintable(password),
                                  padding)
                        << cipher << password << padding;
            }
        }
    }

    void opensWhatItWrote()
    {
        QFETCH(BufferCipher, cipher);
        QFETCH(QString, password);
        QFETCH(int, padding);
        const QString text = kList + QString(padding, u' ') + QChar(0);
        const Secret secret = Secret::fromText(password);
        const Secret* given = password.isEmpty() ? nullptr : &secret;
        const QByteArray file = encrypted(cipher, text, given);
        // 4 magic, 20 header, and a buffer that is 8 or 18 bytes larger than the text.
        QCOMPARE(file.size(), 24 + 2 * text.size() + (cipher == BufferCipher::TripleDes ? 8 : 18));
        const auto opened = decryptVariables(file, given, u"x"_s);
        QVERIFY(opened);
        QCOMPARE(opened->cipher, cipher);
        QCOMPARE(textOf(opened->text), text);
    }

    void saysWhyItDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("password");
        QTest::addColumn<ErrorRow>("code");
        QTest::addColumn<QString>("detail");
        const Secret right = Secret::fromText(u"right"_s);
        const QByteArray locked = encrypted(BufferCipher::Aes128, kList, &right);
        const QByteArray open = encrypted(BufferCipher::Aes128, kList, nullptr);
        const auto with = [](QByteArray file, qsizetype at, const char* hex) {
            const QByteArray bytes = QByteArray::fromHex(hex);
            return file.replace(at, bytes.size(), bytes);
        };
        const qsizetype end = 24 + qFromLittleEndian<qint32>(locked.data() + 12);
        QTest::newRow("wrong") << locked << u"wrong"_s << ErrorCode::PasswordWrong << QString();
        QTest::newRow("missing") << locked << QString() << ErrorCode::PasswordMissing << QString();
        QTest::newRow("Not needed") << open << u"x"_s << ErrorCode::PasswordNotNeeded << QString();
        QTest::newRow("magic") << with(locked, 0, "01") << u"right"_s << ErrorCode::VariablesDamaged
                               << u"another magic number"_s;
        QTest::newRow("header size") << with(locked, 4, "15") << u"right"_s
                                     << ErrorCode::VariablesDamaged << u"header of 21 bytes"_s;
        QTest::newRow("lengths") << with(locked, 8, "00000000") << u"right"_s
                                 << ErrorCode::VariablesDamaged << u"lengths"_s;
        QTest::newRow("huge") << with(locked, 8, "f0ffffffffffffff") << u"right"_s
                              << ErrorCode::VariablesDamaged << u"lengths"_s;
        QTest::newRow("AES-192") << with(locked, 16, "0f66") << u"right"_s
                                 << ErrorCode::VariablesUnknownCipher << u"ALG_ID 0x660f"_s;
        QTest::newRow("RC4") << with(locked, 16, "0168") << u"right"_s
                             << ErrorCode::VariablesUnknownCipher << u"ALG_ID 0x6801"_s;
        QTest::newRow("damaged end") << with(locked, end - 1, locked.at(end - 1) == 0 ? "01" : "00")
                                     << u"right"_s << ErrorCode::VariablesDamaged << u"padding"_s;
        QTest::newRow("empty") << QByteArray() << QString() << ErrorCode::Truncated << u"header"_s;
        QTest::newRow("text") << QByteArray("hello") << QString() << ErrorCode::VariablesDamaged
                              << u"magic"_s;
    }

    void saysWhyItDoesNotOpen()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, password);
        QFETCH(ErrorRow, code);
        QFETCH(QString, detail);
        const Secret secret = Secret::fromText(password);
        const auto opened = decryptVariables(file, password.isEmpty() ? nullptr : &secret, u"V"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().subject.english(), u"V"_s);
        QVERIFY2(opened.error().detail.english().contains(detail),
                 qPrintable(opened.error().detail.english()));
    }

    void callsEveryTruncationOne()
    {
        const QByteArray file = encrypted(BufferCipher::Aes256, kList, nullptr);
        const qsizetype end = 24 + qFromLittleEndian<qint32>(file.data() + 12);
        for (qsizetype size = 0; size < end; ++size) {
            const auto opened = decryptVariables(file.first(size), nullptr, u"x"_s);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Truncated);
        }
        for (qsizetype size = end; size <= file.size(); ++size)
            QVERIFY(decryptVariables(file.first(size), nullptr, u"x"_s));
    }

    void agreesWithTheReference_data()
    {
        QTest::addColumn<BufferCipher>("cipher");
        QTest::addColumn<QString>("name");
        QTest::newRow("3DES") << BufferCipher::TripleDes << u"3des"_s;
        QTest::newRow("AES-128") << BufferCipher::Aes128 << u"aes128"_s;
        QTest::newRow("AES-256") << BufferCipher::Aes256 << u"aes256"_s;
    }

    void agreesWithTheReference()
    {
        QFETCH(BufferCipher, cipher);
        QFETCH(QString, name);
        const QString script = samplesFolder() + u"/tools/variables_dat.py"_s;
        if (samplesFolder().isEmpty() || !isInstalled(u"python3"_s) || !QFile::exists(script))
            QSKIP("CMGMEDIA_SAMPLES names no folder with the reference implementation");
        const QTemporaryDir folder;
        const QString ours = folder.filePath(u"ours.dat"_s);
        const QString theirs = folder.filePath(u"theirs.dat"_s);
        const QString xml = folder.filePath(u"list.xml"_s);
        const QString password = u"pä€ss 😀"_s;
        const Secret secret = Secret::fromText(password);
        const QByteArray file = encrypted(cipher, kList + QChar(0), &secret);
        QFile written(ours);
        QVERIFY(written.open(QFile::WriteOnly) && written.write(file) == file.size());
        written.close();

        QCOMPARE(run(u"python3"_s, {script, u"decode"_s, ours, u"-p"_s, password, u"-o"_s, xml})
                     .exitCode,
                 0);
        QFile decoded(xml);
        QVERIFY(decoded.open(QFile::ReadOnly));
        QCOMPARE(QString::fromUtf8(decoded.readAll()), kList);
        QCOMPARE(run(u"python3"_s,
                     {script, u"encode"_s, xml, u"-o"_s, theirs, u"-p"_s, password, u"-a"_s, name})
                     .exitCode,
                 0);
        QFile encoded(theirs);
        QVERIFY(encoded.open(QFile::ReadOnly));
        QCOMPARE(encoded.readAll(), file);
    }
};

} // namespace cmgmedia

CMGMEDIA_TEST(cmgmedia::TestVariablesDat)
#include "test_variables_dat.moc"
