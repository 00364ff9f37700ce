// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/errors.h"
#include "tests/media/disc_samples.h"
#include "tests/support/system.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace cmgmedia;
using namespace cmgmedia::test;

class TestMediumFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsFilesAndFolders();
    void keepsNotEachOfManyFilesOpen();
    void knowsWhatABootCatalogIsMadeOf();
    void takesTheLabelFromItsFile();
    void followsLinksInside();
    void refusesLinksThatLeadOut();
    void refusesLinksThatLeadNowhere();
    void refusesLinksInCircles();
    void refusesWhatIsNoFile();
    void refusesWhatItMayNotRead();
    void refusesNamesThatDifferOnlyInCase();
    void refusesNamesThatNoMediumCanHave_data();
    void refusesNamesThatNoMediumCanHave();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMediumFolder::readsFilesAndFolders()
{
    Files files = awkwardFiles();
    files[u"face 😀/.hidden"_s] = "x";
    files[u"n"_s.repeated(250)] = "long";
    writeFiles(m_folder->path(), files);
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    QCOMPARE(medium->kind, DiscKind::Folder);
    QCOMPARE(difference(medium->tree, files), QString());
    QCOMPARE(open(m_folder->path() + u'/')->tree.files().size(), medium->tree.files().size());
}

void TestMediumFolder::keepsNotEachOfManyFilesOpen()
{
    Files files;
    for (int i = 0; i < 1500; ++i) // a process may have 1,024 open, as systems are delivered
        files[u"many/%1.txt"_s.arg(i)] = QByteArray::number(i);
    writeFiles(m_folder->path(), files);
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
    const QDir handles(u"/proc/self/fd"_s);
    if (handles.exists())
        QVERIFY(handles.count() < 500);
    QCOMPARE(difference(medium->tree, files), QString());
    writeFile(path(u"many/7.txt"_s), "another");
    QCOMPARE(medium->tree.find(u"many/7.txt"_s)->bytes.readAll(100).error().code,
             ErrorCode::SourceChanged);
}

/// Of which an ISO file is made, whatever the case of their names.
void TestMediumFolder::knowsWhatABootCatalogIsMadeOf()
{
    const auto opened = [](const Files& files) {
        const QTemporaryDir folder;
        writeFiles(folder.path(), files);
        const Result<Disc> medium = open(folder.path());
        const auto content = [](const std::optional<ByteSource>& image) {
            return image ? image->readAll(1 << 20).value_or(QByteArray()) : QByteArray("none");
        };
        return QByteArrayList{content(medium->biosBootImage), content(medium->efiBootImage)};
    };
    QCOMPARE(
        opened({{u"BOOT/ETFSBOOT.COM"_s, "bios"}, {u"efi/MICROSOFT/boot/EfiSys.BIN"_s, "efi"}}),
        QByteArrayList({"bios", "efi"}));
    QCOMPARE(opened({{u"boot/etfsboot.com"_s, "bios"},
                     {u"EFI/Microsoft/Boot/efisys_noprompt.bin"_s, "quiet"}}),
             QByteArrayList({"bios", "quiet"}));
    QCOMPARE(opened({{u"boot/etfsboot.com"_s, {}}, {u"efisys.bin"_s, "efi"}}),
             QByteArrayList({"none", "none"}));
}

void TestMediumFolder::takesTheLabelFromItsFile()
{
    QCOMPARE(open(m_folder->path())->volumeLabel, QString());
    writeFile(path(u"medialabel.TXT"_s), "LABEL = Branch boot\n");
    QCOMPARE(open(m_folder->path())->volumeLabel, u"Branch boot"_s);
}

void TestMediumFolder::followsLinksInside()
{
    writeFiles(m_folder->path(), {{u"a/file"_s, "x"}, {u"b/"_s, {}}});
    if (!makeLink(u"../a"_s, path(u"b/folder"_s)))
        QSKIP("there are no symbolic links here");
    if (!makeLink(path(u"a/file"_s), path(u"b/file"_s)))
        QSKIP("there are no symbolic links here");
    QTemporaryDir outside; // the folder itself may be reached through a link
    if (!makeLink(m_folder->path(), outside.filePath(u"medium"_s)))
        QSKIP("there are no symbolic links here");
    const Files files{{u"a/file"_s, "x"}, {u"b/folder/file"_s, "x"}, {u"b/file"_s, "x"}};
    for (const QString& folder : {m_folder->path(), outside.filePath(u"medium"_s)}) {
        const Result<Disc> medium = open(folder);
        QVERIFY2(medium, medium ? "" : qPrintable(words(medium.error())));
        QCOMPARE(difference(medium->tree, files), QString());
    }
}

void TestMediumFolder::refusesLinksThatLeadOut()
{
    QTemporaryDir outside;
    writeFile(outside.filePath(u"secret"_s), "x");
    for (const QString& target : {outside.filePath(u"secret"_s), outside.path()}) {
        if (!makeLink(target, path(u"link"_s)))
            QSKIP("there are no symbolic links here");
        const Result<Disc> medium = open(m_folder->path());
        QVERIFY(!medium);
        QCOMPARE(medium.error().code, ErrorCode::Unsupported);
        QVERIFY(medium.error().subject.english().endsWith("/link"_L1));
        QVERIFY(QFile::remove(path(u"link"_s)));
    }
    // A folder whose name begins like ours is outside as well.
    const QString twin = m_folder->path() + u"-twin"_s;
    writeFile(twin + u"/file"_s, "x");
    if (!makeLink(twin + u"/file"_s, path(u"link"_s)))
        QSKIP("there are no symbolic links here");
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY(QDir(twin).removeRecursively());
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Unsupported);
}

void TestMediumFolder::refusesLinksThatLeadNowhere()
{
    if (!makeLink(u"nowhere"_s, path(u"link"_s)))
        QSKIP("there are no symbolic links here");
    QCOMPARE(open(m_folder->path()).error().code, ErrorCode::NotFound);
    QVERIFY(QFile::remove(path(u"link"_s)));
    if (!makeLink(u"link"_s, path(u"link"_s)))
        QSKIP("there are no symbolic links here");
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY(!medium);
    QVERIFY(medium.error().subject.english().endsWith("/link"_L1));
}

void TestMediumFolder::refusesLinksInCircles()
{
    writeFiles(m_folder->path(), {{u"a/b/c"_s, "x"}});
    for (const QString& target : {path(u"a"_s), path(u"a/b"_s), m_folder->path()}) {
        if (!makeLink(target, path(u"a/b/link"_s)))
            QSKIP("there are no symbolic links here");
        const Result<Disc> medium = open(m_folder->path());
        QVERIFY(!medium);
        QCOMPARE(medium.error().code, ErrorCode::Unsupported);
        QVERIFY(QFile::remove(path(u"a/b/link"_s)));
    }
}

void TestMediumFolder::refusesWhatIsNoFile()
{
    if (!makePipe(path(u"pipe"_s)))
        QSKIP("this file system has no pipes");
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Unsupported);
    QVERIFY(medium.error().subject.english().endsWith("/pipe"_L1));
    QCOMPARE(open(path(u"pipe"_s)).error().code, ErrorCode::NotAMedium);
}

void TestMediumFolder::refusesWhatItMayNotRead()
{
    if (mayReadEverything())
        QSKIP("this user may read everything");
    writeFiles(m_folder->path(), {{u"a/file"_s, "x"}});
    for (const QString& name : {u"a"_s, u"a/file"_s}) {
        QVERIFY(QFile::setPermissions(path(name), {}));
        const Result<Disc> medium = open(m_folder->path());
        QVERIFY(QFile::setPermissions(path(name),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!medium);
        QCOMPARE(medium.error().code, ErrorCode::AccessDenied);
        QVERIFY(medium.error().subject.english().endsWith(u'/' + name));
    }
}

void TestMediumFolder::refusesNamesThatDifferOnlyInCase()
{
    writeFiles(m_folder->path(), {{u"a/Boot.wim"_s, "x"}});
    const QString other = path(u"a/boot.WIM"_s);
    if (QFile::exists(other))
        QSKIP("this file system does not tell case apart");
    writeFile(other, "y");
    const Result<Disc> medium = open(m_folder->path());
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::NameCollision);
    const QString said = words(medium.error());
    QVERIFY2(said.contains(u"a/Boot.wim"_s) && said.contains(u"a/boot.WIM"_s), qPrintable(said));
    QVERIFY(QFile::remove(other));
    writeFile(path(u"A/other"_s), "y");
    const Error folders = open(m_folder->path()).error();
    QCOMPARE(folders.code, ErrorCode::NameCollision);
    const QString theOther = folders.detail.english(); // which is read first, nobody knows
    QVERIFY2(theOther.endsWith(u": a"_s) || theOther.endsWith(u": A"_s),
             qPrintable(words(folders)));
}

void TestMediumFolder::refusesNamesThatNoMediumCanHave_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("backslash") << QByteArray("a\\b");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF");
}

void TestMediumFolder::refusesNamesThatNoMediumCanHave()
{
    QFETCH(QByteArray, name);
    if (!makeFileOfBytes(m_folder->path(), name))
        QSKIP("this file system has no such names");
    const Result<Disc> medium = open(m_folder->path());
    removeFileOfBytes(m_folder->path(), name);
    QVERIFY(!medium);
    QCOMPARE(medium.error().code, ErrorCode::Unsupported);
}

CMGMEDIA_TEST(TestMediumFolder)
#include "test_medium_folder.moc"
