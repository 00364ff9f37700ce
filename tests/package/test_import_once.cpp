// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"
#include "core/crypto/sha256.h"
#include "core/package/package_list.h"
#include "core/package/package_reader.h"
#include "core/profile/profile_json.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"
#include "tests/support/why.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using FilesByName = std::map<QString, QByteArray>;
using Change = std::function<void(const QDir& folder)>;

/// More than is read at once, and no bomb.
QByteArray largeContent(char last)
{
    QByteArray content(3 << 20, last);
    QRandomGenerator random(1);
    for (qsizetype at = 0; at + 1 < content.size(); ++at)
        content[at] = static_cast<char>(random.generate());
    return content;
}

const FilesByName kPackaged{
    {u"profile.cmgmedia.json"_s,
     R"({"schema": 1, "source": {"path": "official.iso"}, "output": {"path": "new.iso"},
         "bootImage": {"trust": ["trust/a.cer"]}})"},
    {u"trust/a.cer"_s, "certificate"},
    {u"gateway/b.cer"_s, largeContent('b')},
};

QByteArray packageOf(FilesByName files)
{
    PackageList list{.product = u"test"_s, .files = {}};
    for (const auto& [name, content] : files)
        list.files.push_back({name, content.size(), sha256Of(content)});
    files[u"package.json"_s] = packageListJson(list);
    return *zipOf(files);
}

/// Its files, and its folders without content.
FilesByName everythingIn(const QString& folder)
{
    FilesByName found;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        found[QDir(folder).relativeFilePath(path)] =
            it.fileInfo().isFile() ? test::readFile(path) : QByteArray();
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// What was imported is used again only where it is still what it was.
class TestImportOnce : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void usesAgainWhatIsUnchanged();
    void leavesAloneWhatWasChanged_data();
    void leavesAloneWhatWasChanged();
    void takesNoFolderThatSomebodyElseMade();
    void findsTheMediumWhereThePackageIs();
    void canBeStopped();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    Result<ImportedPackage> imported(const QString& beside = {},
                                     const std::stop_token& stop = {}) const;
    QStringList kept() const
    {
        return QDir(file(u"kept"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportOnce::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    test::writeFile(file(u"a.cmgmedia"_s), packageOf(kPackaged));
}

Result<ImportedPackage> TestImportOnce::imported(const QString& beside,
                                                 const std::stop_token& stop) const
{
    SilentSink sink;
    Work work{sink, stop};
    return importOnce(
        {.package = file(u"a.cmgmedia"_s), .folder = file(u"kept"_s), .beside = beside}, Clock(),
        work);
}

void TestImportOnce::usesAgainWhatIsUnchanged()
{
    const auto first = imported();
    QVERIFY2(first, test::why(first).constData());
    const auto again = imported();
    QVERIFY2(again, test::why(again).constData());
    QCOMPARE(again->profilePath, first->profilePath);
    QVERIFY(again->profile == first->profile);
    QCOMPARE(again->missing, first->missing);
    QCOMPARE(kept().size(), 1);
}

void TestImportOnce::leavesAloneWhatWasChanged_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
    const auto writing = [](const QString& name, const QByteArray& content) {
        return [=](const QDir& folder) { test::writeFile(folder.filePath(name), content); };
    };
    const QByteArray profile = kPackaged.at(u"profile.cmgmedia.json"_s);
    row("a file of the same size", writing(u"trust/a.cer"_s, "certificatE"));
    row("a file of another size", writing(u"trust/a.cer"_s, "certificates"));
    row("a file at its end", writing(u"gateway/b.cer"_s, largeContent('c')));
    row("one file more", writing(u"trust/more.cer"_s, "x"));
    row("one folder more", [](const QDir& folder) { QVERIFY(folder.mkdir(u"medium"_s)); });
    row("one file less",
        [](const QDir& folder) { QVERIFY(QFile::remove(folder.filePath(u"trust/a.cer"_s))); });
    row("nothing left",
        [](QDir folder) { QVERIFY(folder.removeRecursively() && folder.mkpath(u"."_s)); });
    row("its profile",
        writing(u"profile.cmgmedia.json"_s, QByteArray(profile).replace("new.iso", "old.iso")));
    row("a profile that is none", writing(u"profile.cmgmedia.json"_s, "{"));
#ifdef Q_OS_LINUX
    row("a link", [](const QDir& folder) {
        const QString name = folder.filePath(u"trust/a.cer"_s);
        QVERIFY(QFile::rename(name, folder.filePath(u"../a.cer"_s)));
        QVERIFY(QFile::link(folder.filePath(u"../a.cer"_s), name));
    });
#endif
}

void TestImportOnce::leavesAloneWhatWasChanged()
{
    QFETCH(Change, change);
    const auto first = imported();
    QVERIFY2(first, test::why(first).constData());
    const QString changed = QFileInfo(first->profilePath).path();
    change(QDir(changed));
    const FilesByName before = everythingIn(changed);
    const auto second = imported();
    QVERIFY2(second, test::why(second).constData());
    const QString fresh = QFileInfo(second->profilePath).path();
    QCOMPARE(fresh, changed + u"-2"_s);
    QVERIFY(everythingIn(changed) == before);
    for (const auto& [name, content] : kPackaged)
        QVERIFY2(test::readFile(fresh + u'/' + name) == content, qPrintable(name));
    QCOMPARE(imported()->profilePath, second->profilePath);
    test::writeFile(fresh + u"/more"_s, "x");
    QCOMPARE(QFileInfo(imported()->profilePath).path(), changed + u"-3"_s);
}

void TestImportOnce::takesNoFolderThatSomebodyElseMade()
{
    const auto first = imported();
    QVERIFY2(first, test::why(first).constData());
    const QString folder = QFileInfo(first->profilePath).path();
    QVERIFY(QDir(folder).removeRecursively());
    test::writeFile(folder, "a file");
    QCOMPARE(QFileInfo(imported()->profilePath).path(), folder + u"-2"_s);
    QCOMPARE(test::readFile(folder), "a file");
}

/// The profile names the medium that lies beside the package: elsewhere it is another one.
void TestImportOnce::findsTheMediumWhereThePackageIs()
{
    for (const QString& name : {u"here"_s, u"there"_s})
        test::writeFile(file(name + u"/official.iso"_s), "medium");
    const auto here = imported(file(u"here"_s));
    QVERIFY2(here, test::why(here).constData());
    QCOMPARE(loadProfile(here->profilePath)->source.path, file(u"here/official.iso"_s));
    QCOMPARE(imported(file(u"here"_s))->profilePath, here->profilePath);
    const auto there = imported(file(u"there"_s));
    QVERIFY2(there, test::why(there).constData());
    QCOMPARE(loadProfile(there->profilePath)->source.path, file(u"there/official.iso"_s));
    QCOMPARE(imported(file(u"here"_s))->profilePath, here->profilePath);
    QCOMPARE(kept().size(), 2);
}

void TestImportOnce::canBeStopped()
{
    QVERIFY(imported());
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(imported({}, stop.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(kept().size(), 1);
}

CMGMEDIA_TEST(TestImportOnce)
#include "test_import_once.moc"
