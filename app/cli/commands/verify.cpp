// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "core/pipeline/verify_medium.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cmgmedia::cli {

namespace {

QString kindText(ManifestDifference::Kind kind)
{
    switch (kind) {
    case ManifestDifference::Kind::Missing:
        return u"missing"_s;
    case ManifestDifference::Kind::Changed:
        return u"changed"_s;
    case ManifestDifference::Kind::Unexpected:
        return u"unexpected"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject checkJson(const MediumCheck& check, const QString& path)
{
    QJsonArray differences;
    for (const ManifestDifference& difference : check.manifest.differences)
        differences << QJsonObject{{u"kind"_s, kindText(difference.kind)},
                                   {u"path"_s, difference.path}};
    return {{u"path"_s, path},
            {u"good"_s, check.isGood()},
            {u"filesChecked"_s, check.manifest.filesChecked},
            {u"about"_s, check.manifest.about},
            {u"differences"_s, differences}};
}

void printCheck(const MediumCheck& check, Console& console)
{
    for (const ManifestDifference& difference : check.manifest.differences)
        console.out << kindText(difference.kind) << u": "_s << difference.path << u'\n';
    console.out << describe(check) << Qt::endl;
}

/// Shows the share of bytes hashed, where there is a terminal.
class HashProgress : public ProgressSink
{
public:
    explicit HashProgress(Console& console) : m_console(console) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 100;
        if (!m_console.showsProgress || percent == m_shown)
            return;
        m_shown = percent;
        m_console.err << u"\r%1 %\r"_s.arg(percent, 3) << Qt::flush;
    }
    void logged(const QString&) override {}

private:
    Console& m_console;
    int m_shown = -1;
};

int run(const QCommandLineParser& arguments, Console& console)
{
    const QString path = arguments.positionalArguments().at(0);
    HashProgress progress(console);
    Work work{progress, console.stop};
    const Result<MediumCheck> check = verifyMedium(path, work);
    if (!check)
        return console.fail(check.error());
    if (arguments.isSet(u"json"_s))
        console.printJson(checkJson(*check, path));
    else
        printCheck(*check, console);
    return check->isGood() ? Done : Failed;
}

} // namespace

Command verifyCommand()
{
    return {.name = "verify",
            .synopsis = "verify PATH [--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "check a finished medium against its manifest"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Hashes every file of a medium that this program made, compares with the "
                       "manifest on it, and opens its structure: both file systems' entry, the "
                       "boot image, its registry hive and the head of the media variables. No "
                       "password is needed, so the medium can be checked at the branch."),
            .options = {kJsonOption},
            .examples = "cmgmedia verify branch.iso\ncmgmedia verify /dev/sdb\n"
                        "cmgmedia verify /media/branch",
            .minArguments = 1,
            .maxArguments = 1,
            .run = run};
}

} // namespace cmgmedia::cli
