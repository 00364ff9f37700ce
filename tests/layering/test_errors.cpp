// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString file;
    QString name;     ///< as it goes through pipes
    QString sentence; ///< as it stands in the source
};

QStringList sourcesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator it(u"" CMGMEDIA_SOURCE_ROOT "/"_s + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    return files;
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What is between the quotation marks of one or several literals.
QString joined(const QString& literals)
{
    static const QRegularExpression literal(u"R\"\\((.*?)\\)\"|\"((?:[^\"\\\\]|\\\\.)*)\""_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    QString text;
    for (auto it = literal.globalMatch(literals); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += match.captured(1) + match.captured(2);
    }
    return text;
}

} // namespace

/// The rows of all rooms, which nothing but the source brings together.
class TestErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void namesAreUniqueAndThoseOfTheRows();
    void sentencesAreWhole();
    void onlyOtherBytesMakeADiskFaulty();
    void thoseOfADeviceGoThroughThePipe();
    void eachIsUsed();

private:
    QMap<QString, Row> m_rows; ///< by their name in the source
};

void TestErrors::initTestCase()
{
    static const QRegularExpression row(
        u"constexpr ErrorRow (\\w+)\\{\\s*ErrorKind::\\w+,\\s*\"(\\w+)\",\\s*"
        "QT_TRANSLATE_NOOP\\(\\s*\"Error\",(.*?)\\)\\};"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (const QString& folder : {u"core"_s, u"app"_s}) {
        for (const QString& file : sourcesBelow(folder)) {
            const QString content = contentOf(file);
            for (auto it = row.globalMatch(content); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                QVERIFY2(!m_rows.contains(match.captured(1)), qPrintable(match.captured(1)));
                m_rows.insert(match.captured(1),
                              {file, match.captured(2), joined(match.captured(3))});
            }
            const bool isOfRows = file.endsWith(u"/errors.h"_s) || file.endsWith(u"/error.h"_s);
            const auto rows = std::ranges::count(m_rows, file, &Row::file);
            QVERIFY2(!isOfRows || content.count(u"constexpr ErrorRow "_s) == rows,
                     qPrintable(file)); // the pattern above reads all of them
        }
    }
    QVERIFY(m_rows.size() > 70);
    QVERIFY(m_rows.contains(u"Cancelled"_s));
}

void TestErrors::namesAreUniqueAndThoseOfTheRows()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        QCOMPARE(row->name, row.key());
}

/// One that named_error.cpp does not list would come out of the pipe as External.
void TestErrors::thoseOfADeviceGoThroughThePipe()
{
    constexpr int kLongestName = 64; // as device_pipe.cpp has it
    const QString known = contentOf(u"" CMGMEDIA_SOURCE_ROOT "/core/devices/named_error.cpp"_s);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        QVERIFY2(row->name.size() <= kLongestName, qPrintable(row->name));
        if (row->file.endsWith(u"/devices/errors.h"_s))
            QVERIFY2(known.contains(u"ErrorCode::%1,"_s.arg(row.key()))
                         || known.contains(u"ErrorCode::%1}"_s.arg(row.key())),
                     qPrintable(row.key()));
    }
}

void TestErrors::sentencesAreWhole()
{
    for (const Row& row : m_rows) {
        QVERIFY2(row.sentence.endsWith(u'.'), qPrintable(row.name));
        QVERIFY2(row.sentence.front().isUpper() || row.sentence.front() == u'%',
                 qPrintable(row.name));
        QVERIFY2(!row.sentence.contains(u'!') && row.sentence.count(u"%1"_s) <= 1,
                 qPrintable(row.name));
    }
}

/// Only reading again proves anything about a disk, and its row says "If that fails too".
void TestErrors::onlyOtherBytesMakeADiskFaulty()
{
    static const QRegularExpression blame(u"\\b(faulty|defective|broken)\\b"_s);
    for (const Row& row : m_rows)
        QVERIFY2(!row.sentence.contains(blame) || row.name == u"VerifyMismatch"_s,
                 qPrintable(row.sentence));
    QVERIFY(m_rows[u"VerifyMismatch"_s].sentence.contains(u"If that fails too"_s));
    static const QRegularExpression use(u"ErrorCode::VerifyMismatch\\b"_s);
    QStringList users;
    for (const QString& file : sourcesBelow(u"core"_s) + sourcesBelow(u"app"_s)) {
        if (contentOf(file).contains(use))
            users << QFileInfo(file).fileName();
    }
    users.sort();
    // Each of them has compared what a device gave with what it was given, and twice.
    QCOMPARE(users, QStringList({u"capacity_check.cpp"_s, u"named_error.cpp"_s, u"read_back.cpp"_s,
                                 u"stick.cpp"_s}));
}

void TestErrors::eachIsUsed()
{
    QString all;
    for (const QString& folder : {u"core"_s, u"app"_s, u"ui"_s}) {
        for (const QString& file : sourcesBelow(folder)) {
            if (!file.endsWith(u"named_error.cpp"_s))
                all += contentOf(file);
        }
    }
    for (auto row = m_rows.keyBegin(); row != m_rows.keyEnd(); ++row) {
        const QRegularExpression use(u"ErrorCode::%1\\b"_s.arg(*row));
        QVERIFY2(all.contains(use), qPrintable(*row));
    }
}

CMGMEDIA_TEST(TestErrors)
#include "test_errors.moc"
