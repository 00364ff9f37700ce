// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configmgr/file_kind.h"
#include "tests/support/files.h"
#include "tests/support/signed_pe.h"
#include "tests/support/test_pki.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

class TestFileKind : public QObject
{
    Q_OBJECT

private slots:
    void goesByWhatIsInside_data();
    void goesByWhatIsInside();
    void takesAFolderForAMedium();
    void saysWhatIsMissing();
    void isDecidedByAFewBytes();

private:
    Result<FileKind> kindOfContent(const QByteArray& content);

    QTemporaryDir m_folder;
};

Result<FileKind> TestFileKind::kindOfContent(const QByteArray& content)
{
    const QString path = m_folder.filePath(u"größe.bin"_s); // its ending says nothing
    test::writeFile(path, content);
    return kindOf(path);
}

void TestFileKind::goesByWhatIsInside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FileKind>("kind");
    const auto row = [](const char* name, const QByteArray& content, FileKind kind) {
        QTest::newRow(name) << content << kind;
    };
    const auto utf16 = [](const QString& text) -> QByteArray {
        return QByteArray("\xff\xfe")
               + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    };
    row("boot image", "MSWIM" + QByteArray(300, '\0'), FileKind::BootImage);
    row("boot image for a pipe", "WLPWM" + QByteArray(300, '\0'), FileKind::BootImage);
    row("nearly one", "MSWIM\1" + QByteArray(300, '\0'), FileKind::Medium);
    row("variables", QByteArray("\0\0\xED\xEC", 4) + QByteArray(60, 'x'), FileKind::MediaVariables);
    row("PFX", test::labPki().mediaPfx, FileKind::Pfx);
    row("certificate", test::labPki().root.der, FileKind::Certificates);
    row("certificate as text", test::pemOf(test::labPki().root), FileKind::Certificates);
    row("text before it", "\r\nsubject=CN\n" + test::pemOf(test::labPki().root),
        FileKind::Certificates);
    row("registry export", utf16(u"Windows Registry Editor Version 5.00\r\n"_s),
        FileKind::Certificates);
    row("of Windows 98", "REGEDIT4\r\n", FileKind::Certificates);
    row("8-bit", "Windows Registry Editor Version 5.00\r\n", FileKind::Certificates);
    row("program", test::unsignedPe(), FileKind::Program);
    row("nothing", {}, FileKind::Medium);
    row("one byte", "M", FileKind::Medium);
    row("disc", QByteArray(40'000, '\0'), FileKind::Medium);
}

void TestFileKind::goesByWhatIsInside()
{
    QFETCH(QByteArray, content);
    QFETCH(FileKind, kind);
    const Result<FileKind> found = kindOfContent(content);
    QVERIFY2(found, test::why(found).constData());
    QCOMPARE(*found, kind);
}

void TestFileKind::takesAFolderForAMedium()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"medium.wim"_s));
    QCOMPARE(*kindOf(m_folder.filePath(u"medium.wim"_s)), FileKind::Medium);
}

void TestFileKind::saysWhatIsMissing()
{
    const QString path = m_folder.filePath(u"nowhere.iso"_s);
    const Result<FileKind> found = kindOf(path);
    QVERIFY(!found);
    QCOMPARE(found.error(), (Error{ErrorCode::NotFound, path, {}}));
}

/// However short the file is, there is an answer; and what lies behind the head is not asked.
void TestFileKind::isDecidedByAFewBytes()
{
    const QByteArray pfx = test::labPki().mediaPfx;
    for (qsizetype length = 0; length < 80; ++length)
        QVERIFY(kindOfContent(pfx.first(length)));
    QCOMPARE(*kindOfContent(pfx.first(64) + QByteArray(1000, '\0')), FileKind::Pfx);
}

CMGMEDIA_TEST(TestFileKind)
#include "test_file_kind.moc"
