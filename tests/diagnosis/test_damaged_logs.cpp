// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/logs/log_reader.h"
#include "tests/diagnosis/story_samples.h"
#include "tests/support/files.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QStringEncoder>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace cmgmedia;

namespace {

using Files = std::map<QString, QByteArray>;

struct Counts {
    int same = 0;
    int notEnough = 0; ///< no cause, or another one that is not certain
    int wrong = 0;
};

enum class Given {
    Folder,
    FilesBackwards, ///< each by its name, the last one first
};

Diagnosis judged(const Files& files, Given given = Given::Folder)
{
    QTemporaryDir folder;
    QStringList paths;
    for (const auto& [name, content] : files) {
        test::writeFile(folder.filePath(name), content);
        paths.prepend(folder.filePath(name));
    }
    if (given == Given::Folder)
        paths = QStringList(folder.path());
    SilentSink sink;
    Work work{sink, {}};
    const Result<LogSet> logs = readLogs(paths, {}, work);
    return logs ? diagnose(*logs) : Diagnosis();
}

QByteArray asUtf16(const QByteArray& content)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromUtf8(content));
}

/// As CMTrace copies entries and a page of the web shows them.
QByteArray asPage(const QByteArray& content)
{
    const LogSet logs = readLog(content, u"smsts.log"_s);
    const QByteArray gap = "\xC2\xA0\xC2\xA0 \xC2\xA0 ";
    QByteArray page = "Hello, can anybody help? It says Task sequence has failed.\n\n";
    for (const LogChain& chain : logs.chains) {
        for (const LogEntry& entry : chain.entries) {
            QByteArray component = logs.words[entry.component];
            if (component.isEmpty() || entry.form != LogForm::Ccm)
                continue;
            page += test::copied(logs.textOf(entry).trimmed().toUtf8(), component, gap);
        }
    }
    return page + "\nThanks!\n\nShare this post\n";
}

/// In the midst of an entry, another one.
QByteArray torn(const QByteArray& content, qsizetype at)
{
    return content.first(at)
           + test::entry("Getting namespace \"root\\ccm\"", '1', "TSProgressUI.exe").trimmed()
           + content.sliced(at);
}

Files changed(const Files& files, const std::function<QByteArray(const QByteArray&)>& change)
{
    Files result;
    for (const auto& [name, content] : files)
        result[name] = change(content);
    return result;
}

} // namespace

/// Logs that went through bad times give the same cause, or say that they do not suffice; never
/// another cause that is called certain.
class TestDamagedLogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysWithTheCause_data();
    void staysWithTheCause();
    void cleanupTestCase();

private:
    void count(const QString& kind, const Files& files, Given given = Given::Folder);

    std::map<QString, Files> m_stories;
    std::map<QString, Counts> m_counts;
    QString m_cause;
    QStringList m_named; ///< all that the whole log names
    QString m_problem;
};

void TestDamagedLogs::initTestCase()
{
    const QByteArray start = test::bootLines() + test::tokenRequest();
    m_stories[u"own: authority"_s] = {
        {u"smsts.log"_s, start + test::tlsFailure("8") + test::tokenEnd()}};
    m_stories[u"own: rolled over"_s] = {
        {u"smsts-20260310-010412.log"_s, start + test::tlsFailure("20") + test::policies()},
        {u"smsts.log"_s, test::stepBegin("A")
                             + test::lines({"Failed to install the setup hook. Permissions"})
                             + test::stepFailed("A") + test::sequenceFailed("A")}};
    m_stories[u"own: success"_s] = {{u"smsts.log"_s, start + test::policies() + test::success()}};
    const QDir folder(qEnvironmentVariable("CMGMEDIA_SAMPLES") + u"/data/logs"_s);
    if (qEnvironmentVariable("CMGMEDIA_SAMPLES").isEmpty() || !folder.exists()) {
        qInfo("CMGMEDIA_SAMPLES names no folder with sample logs: stories of ours alone");
        return;
    }
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        Files& files = m_stories[name];
        QDirIterator it(folder.filePath(name), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!path.endsWith(u"expected.json"_s))
                files[QDir(folder.filePath(name)).relativeFilePath(path)] = test::readFile(path);
        }
    }
}

void TestDamagedLogs::count(const QString& kind, const Files& files, Given given)
{
    const Diagnosis diagnosis = judged(files, given);
    const QString found = diagnosis.cause ? diagnosis.cause->id() : QString();
    Counts& counts = m_counts[kind];
    if (found == m_cause)
        ++counts.same;
    else if (!diagnosis.cause || diagnosis.cause->confidence != LogConfidence::High
             || m_named.contains(found))
        ++counts.notEnough;
    else {
        ++counts.wrong;
        m_problem = kind + u": "_s + found;
    }
}

void TestDamagedLogs::staysWithTheCause_data()
{
    QTest::addColumn<QString>("story");
    for (const auto& [name, files] : m_stories)
        QTest::newRow(qPrintable(name)) << name;
}

void TestDamagedLogs::staysWithTheCause()
{
    QFETCH(QString, story);
    const Files& files = m_stories[story];
    const Diagnosis whole = judged(files);
    m_cause = whole.cause ? whole.cause->id() : QString();
    m_named.clear();
    for (const LogCause& cause : whole.further)
        m_named << cause.id();
    constexpr qsizetype kStep = 97;
    for (const auto& [name, content] : files) {
        for (qsizetype at = 0; at < content.size(); at += kStep) {
            Files cut = files;
            cut[name] = content.first(at);
            count(u"cut at the end"_s, cut);
            cut[name] = content.sliced(at);
            count(u"cut at the start"_s, cut);
            if (at % (5 * kStep) == 0) {
                cut[name] = torn(content, at);
                count(u"torn by another entry"_s, cut);
            }
        }
    }
    const auto replaced = [&files](const char* before, const char* after) -> Files {
        return changed(files, [=](QByteArray content) -> QByteArray {
            return content.replace(before, after);
        });
    };
    count(u"files in another order"_s, files, Given::FilesBackwards);
    const bool isWide = files.begin()->second.startsWith("\xFF\xFE");
    if (isWide)
        return;
    count(u"UTF-16"_s, changed(files, asUtf16));
    count(u"Windows-1252"_s, changed(files, [](const QByteArray& content) -> QByteArray {
              return QByteArray(content).replace("\xC2\xA0", "\xA0") + "\xE4\xF6\xFC";
          }));
    count(u"line ends LF"_s, replaced("\r\n", "\n"));
    count(u"line ends CR"_s, replaced("\r\n", "\r"));
    count(u"line ends CR CR LF"_s, replaced("\r\n", "\r\r\n"));
    count(u"a page"_s, changed(files, [](const QByteArray& content) -> QByteArray {
              return content.contains("<![LOG[") ? asPage(content) : content;
          }));
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
}

void TestDamagedLogs::cleanupTestCase()
{
    for (const auto& [kind, counts] : m_counts)
        qInfo("%-24s same %5d, not enough to say %5d, another one for certain %d", qPrintable(kind),
              counts.same, counts.notEnough, counts.wrong);
    for (const auto& [kind, counts] : m_counts)
        QCOMPARE(counts.wrong, 0);
}

CMGMEDIA_TEST(TestDamagedLogs)
#include "test_damaged_logs.moc"
