// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The floors of core, from the ground up: a folder may include what stands on a lower floor, and
/// what its line names on its own.
struct Room {
    int floor;
    QStringList mayKnow;
};
constexpr int kBase = 0;
constexpr int kFormats = 1;
constexpr int kConfigmgr = 2;
constexpr int kJudgement = 3;
constexpr int kActs = 4;

const QMap<QString, Room> kRooms{
    {u"base"_s, {kBase, {}}},
    {u"archive"_s, {kFormats, {}}},
    {u"crypto"_s, {kFormats, {}}},
    {u"devices"_s, {kFormats, {}}},
    {u"http"_s, {kFormats, {u"crypto"_s}}},
    {u"image"_s, {kFormats, {}}},
    {u"logs"_s, {kFormats, {u"archive"_s}}},
    {u"media"_s, {kFormats, {u"crypto"_s}}},
    {u"password"_s, {kFormats, {}}},
    {u"profile"_s, {kFormats, {}}},
    {u"registry"_s, {kFormats, {u"crypto"_s}}},
    {u"site"_s, {kFormats, {u"crypto"_s}}},
    {u"variables"_s, {kConfigmgr, {}}},
    {u"configmgr"_s, {kConfigmgr, {u"variables"_s, u"tasksequence"_s}}},
    {u"tasksequence"_s, {kConfigmgr, {u"variables"_s}}},
    {u"lab"_s, {kConfigmgr, {u"configmgr"_s, u"variables"_s}}},
    {u"validation"_s, {kJudgement, {}}},
    {u"diagnosis"_s, {kJudgement, {u"validation"_s}}},
    {u"powershell"_s, {kActs, {}}},
    {u"console"_s, {kActs, {u"powershell"_s}}},
    {u"handout"_s, {kActs, {}}},
    {u"inquiry"_s, {kActs, {u"powershell"_s}}},
    {u"machine"_s, {kActs, {}}},
    {u"package"_s, {kActs, {}}},
    {u"probe"_s, {kActs, {}}},
    {u"sticks"_s, {kActs, {}}},
    {u"pipeline"_s, {kActs, {u"sticks"_s, u"powershell"_s, u"inquiry"_s}}},
};

bool mayInclude(const QString& from, const QString& to)
{
    const Room& room = kRooms[from];
    return from == to || kRooms.value(to, Room{kActs, {}}).floor < room.floor
           || room.mayKnow.contains(to);
}

struct SourceLine {
    QString file; ///< from the root of the source
    QString text;
};

QList<SourceLine> linesBelow(const QString& folder, const QRegularExpression& pattern)
{
    const QDir root(u"" CMGMEDIA_SOURCE_ROOT ""_s);
    QList<SourceLine> lines;
    QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.in"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QFile::ReadOnly | QFile::Text))
            continue;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (pattern.match(line).hasMatch())
                lines << SourceLine{root.relativeFilePath(file.fileName()), line};
        }
    }
    return lines;
}

QList<SourceLine> includesBelow(const QString& folder)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s)"_s);
    return linesBelow(folder, include);
}

struct SourceFunction {
    QString file;
    qsizetype startsAt = 0; ///< line of its opening brace
    qsizetype lines = 0;    ///< between its braces
};

/// What stands between an opening brace at the start of a line and the one that closes it, as
/// clang-format lays out functions, and types, which are left out.
QList<SourceFunction> functionsIn(const QString& path, const QString& name)
{
    static const QRegularExpression type(u"^ *(class|struct|union|enum|namespace) "_s);
    QFile file(path);
    if (!file.open(QFile::ReadOnly | QFile::Text))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QList<SourceFunction> functions;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (lines[at].trimmed() != "{"_L1)
            continue;
        qsizetype head = at - 1; // where the declaration begins, which may take several lines
        while (head > 0 && lines[head].startsWith(lines[at].chopped(1) + u' '))
            --head;
        if (type.match(lines[head]).hasMatch())
            continue;
        const QString closing = lines[at].chopped(1) + u'}';
        const qsizetype end = lines.indexOf(QRegularExpression(u'^' + closing + u"[;,)]*$"_s), at);
        functions << SourceFunction{name, at + 1, end - at - 1};
    }
    return functions;
}

QList<SourceFunction> functionsBelow(const QString& folder)
{
    const QDir root(u"" CMGMEDIA_SOURCE_ROOT ""_s);
    QList<SourceFunction> functions;
    QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        functions << functionsIn(path, root.relativeFilePath(path));
    }
    return functions;
}

} // namespace

/// CMake can't keep /usr/include out of a target's sight, so the rules of who may include what
/// are checked here.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void forbiddenIncludes_data();
    void forbiddenIncludes();
    void coreFoldersKnowOnlyWhatIsBelowThem();
    void everyCoreFolderHasItsLine();
    void nothingWaitsWhereItMaySleepForEver();
    void filesAreAboutOneThing();
    void functionsFitAScreen();
    void tipsShowNoForeignMarkup();
    void everyFileNamesItsLicence();
};

void TestLayering::forbiddenIncludes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("except"); ///< what may, as the start of a path
    QTest::addColumn<QString>("forbidden");

    QTest::newRow("core has no widgets")
        << u"core"_s << QString()
        << uR"([<"](QtWidgets|QtGui|QWidget|QWizard|QMessageBox|QIcon|QPixmap|ui/|app/))"_s;
    QTest::newRow("the command line has no widgets")
        << u"app/cli"_s << QString() << uR"([<"](QtWidgets|QtGui|QWidget|ui/))"_s;
    QTest::newRow("wimlib stays in core/image") << u"core"_s << u"core/image"_s << u"<wimlib"_s;
    QTest::newRow("hivex stays in core/registry") << u"core"_s << u"core/registry"_s << u"<hivex"_s;
    QTest::newRow("udfread stays in core/media") << u"core"_s << u"core/media"_s << u"<udfread"_s;
    QTest::newRow("xxHash stays in core/media") << u"core"_s << u"core/media"_s << u"<xxhash"_s;
    QTest::newRow("libarchive stays in core/archive")
        << u"core"_s << u"core/archive"_s << u"<archive"_s;
    QTest::newRow("libcurl stays in core/http") << u"core"_s << u"core/http"_s << u"<curl/"_s;
    QTest::newRow("c-ares stays in core/probe") << u"core"_s << u"core/probe"_s << u"<ares"_s;
    QTest::newRow("libqrencode stays in core/handout")
        << u"core"_s << u"core/handout"_s << u"<qrencode"_s;
    QTest::newRow("OpenSSL stays in core/crypto")
        << u"core"_s << u"core/crypto|core/base/(secret|openssl_memory).cpp"_s << u"<openssl/"_s;
    QTest::newRow("D-Bus stays in core/devices")
        << u"core"_s << u"core/devices/linux/"_s << u"[<\"](QtDBus/|QDBus)"_s;
    QTest::newRow("the command line uses none of them")
        << u"app"_s << QString()
        << u"<(wimlib|hivex|udfread|xxhash|archive|curl/|ares|qrencode|openssl/)"_s;
    QTest::newRow("the wizard's widgets use none of them")
        << u"ui"_s << QString()
        << u"<(wimlib|hivex|udfread|xxhash|archive|curl/|ares|qrencode|openssl/)"_s;
    QTest::newRow("the wizard does not know its tools")
        << u"ui/wizard"_s << QString() << uR"("ui/(tools|diagnosis)/)"_s;
    QTest::newRow("the widgets know the core and each other")
        << u"ui"_s << QString() << uR"("(app|tests)/)"_s;
    QTest::newRow("the wizard knows the widgets and the core")
        << u"app/wizard"_s << QString() << uR"("(app/cli|tests)/)"_s;
    QTest::newRow("nothing waits in a loop of its own")
        << u"ui"_s << QString() << uR"([<"](QEventLoop|QtConcurrent))"_s;
    QTest::newRow("POSIX stays in its folders")
        << u"core"_s << u"core/[a-z]+/(posix|linux)/"_s
        << uR"(<(unistd\.h|fcntl\.h|sys/|termios\.h|signal\.h|pthread))"_s;
}

void TestLayering::forbiddenIncludes()
{
    QFETCH(QString, folder);
    QFETCH(QString, except);
    QFETCH(QString, forbidden);
    const QRegularExpression allowed(u"^("_s + except + u')');
    const QRegularExpression pattern(forbidden);
    QStringList offences;
    const QList<SourceLine> lines = includesBelow(folder);
    for (const SourceLine& line : lines) {
        if (!except.isEmpty() && allowed.match(line.file).hasMatch())
            continue;
        if (pattern.match(line.text).hasMatch())
            offences << line.file + u": "_s + line.text;
    }
    QVERIFY2(!lines.isEmpty(), "no file was looked at");
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayering::coreFoldersKnowOnlyWhatIsBelowThem()
{
    static const QRegularExpression include(uR"(#include "core/([a-z]+)/)"_s);
    QStringList offences;
    for (const SourceLine& line : includesBelow(u"core"_s)) {
        const QRegularExpressionMatch match = include.match(line.text);
        const QString from = line.file.section(u'/', 1, 1);
        const QString to = match.captured(1);
        if (match.hasMatch() && kRooms.contains(from) && !mayInclude(from, to))
            offences << line.file + u": "_s + line.text;
    }
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayering::everyCoreFolderHasItsLine()
{
    const QDir core(u"" CMGMEDIA_SOURCE_ROOT "/core"_s);
    const QStringList folders = core.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QCOMPARE(QSet<QString>(folders.begin(), folders.end()),
             QSet<QString>(kRooms.keyBegin(), kRooms.keyEnd()));
}

/// In libstdc++ 12 for Windows whatever stands on <bits/atomic_wait.h> may miss that it is woken.
void TestLayering::nothingWaitsWhereItMaySleepForEver()
{
    static const QRegularExpression waits(
        u"^[^/]*(condition_variable_any|stop_callback|<(semaphore|latch|barrier)>)"_s);
    for (const QString& top : {u"core"_s, u"app"_s, u"ui"_s}) {
        for (const SourceLine& line : linesBelow(top, waits))
            QFAIL(qPrintable(line.file + u": "_s + line.text));
    }
}

void TestLayering::filesAreAboutOneThing()
{
    constexpr int kMostLines = 500;
    for (const QString& top : {u"core"_s, u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(u"" CMGMEDIA_SOURCE_ROOT "/"_s + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(file.readAll().count('\n') <= kMostLines, qPrintable(file.fileName()));
        }
    }
}

/// clang-tidy says so too, but looks at a file that has not changed for long only now and then.
void TestLayering::functionsFitAScreen()
{
    constexpr qsizetype kMostLines = 60;
    // one switch, for the compiler to ask for a sentence when a code is added
    const QSet<QString> excused{u"core/base/error.cpp"_s};
    qsizetype functions = 0;
    for (const QString& top : {u"core"_s, u"app"_s, u"ui"_s, u"tests"_s}) {
        for (const SourceFunction& function : functionsBelow(top)) {
            ++functions;
            QVERIFY2(function.lines <= kMostLines || excused.contains(function.file),
                     qPrintable(u"%1, behind line %2: %3 lines"_s.arg(function.file)
                                    .arg(function.startsAt)
                                    .arg(function.lines)));
        }
    }
    QVERIFY2(functions > 3000,
             QByteArray::number(functions).constData()); // or it has not seen them
}

/// Qt takes a tip that looks like HTML for HTML, and opens the pictures that it names: on Windows
/// it signs in to their server.
void TestLayering::tipsShowNoForeignMarkup()
{
    static const QRegularExpression tip(uR"(setToolTip\(|ToolTipRole)"_s);
    static const QRegularExpression safe(
        uR"(plainTip\(|tr\(|text\(\) \+ u"|stateText\(|thumbprintText\(|case Qt::ToolTipRole)"_s);
    QStringList offences;
    const QList<SourceLine> lines = linesBelow(u"ui"_s, tip);
    for (const SourceLine& line : lines) {
        const bool goesOn = line.text.endsWith(u'(') || line.text.endsWith(u',');
        if (!goesOn && !safe.match(line.text).hasMatch())
            offences << line.file + u": "_s + line.text;
    }
    QVERIFY(!lines.isEmpty());
    QVERIFY2(offences.isEmpty(), qPrintable(offences.join(u'\n')));
}

void TestLayering::everyFileNamesItsLicence()
{
    for (const QString& top : {u"core"_s, u"app"_s, u"ui"_s, u"tests"_s}) {
        QDirIterator it(u"" CMGMEDIA_SOURCE_ROOT "/"_s + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(file.readLine().startsWith("// SPDX-FileCopyrightText: "),
                     qPrintable(file.fileName()));
            QCOMPARE(file.readLine(), QByteArray("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        }
    }
}

CMGMEDIA_TEST(TestLayering)
#include "test_layering.moc"
