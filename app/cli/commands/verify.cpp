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
    case ManifestDifference::Kind::Unreadable:
        return u"unreadable"_s;
    case ManifestDifference::Kind::Unexpected:
        return u"unexpected"_s;
    case ManifestDifference::Kind::Structure:
        return u"structure"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject checkJson(const MediumCheck& check, const QString& path)
{
    QJsonArray differences;
    for (const ManifestDifference& difference : check.manifest.differences) {
        QJsonObject object{{u"kind"_s, kindText(difference.kind)}, {u"path"_s, difference.path}};
        if (!difference.detail.isEmpty())
            object.insert(u"detail"_s, difference.detail.english());
        differences << object;
    }
    QJsonArray notes;
    for (const QString& left : check.manifest.leftOut)
        notes << QJsonObject{{u"kind"_s, u"left-by-system"_s}, {u"path"_s, left}};
    for (const QString& part : check.manifest.marks)
        notes << QJsonObject{{u"kind"_s, u"was-open"_s}, {u"path"_s, part}};
    for (const QString& part : check.manifest.errorMarks)
        notes << QJsonObject{{u"kind"_s, u"errors-met"_s}, {u"path"_s, part}};
    return {{u"path"_s, path},
            {u"good"_s, check.isGood()},
            {u"filesChecked"_s, check.manifest.filesChecked},
            {u"about"_s, check.manifest.about},
            {u"differences"_s, differences},
            {u"notes"_s, notes}};
}

void printCheck(const MediumCheck& check, CommandContext& context)
{
    for (const ManifestDifference& difference : check.manifest.differences) {
        const Text line = difference.detail.isEmpty()
                              ? Text(difference.path)
                              : Text::labelled(difference.path, difference.detail);
        context.out << kindText(difference.kind) << u": "_s << oneLine(line.translated()) << u'\n';
    }
    for (const VerifyNote& note : notesOf(check))
        context.out << oneLine(note.text.translated()) << u'\n';
    context.out << describe(check).translated() << Qt::endl;
}

/// Shows the share of bytes hashed, where there is a terminal.
class HashProgress : public ProgressSink
{
public:
    explicit HashProgress(CommandContext& context) : m_context(context) {}

    void progressed(qint64 doneBytes, qint64 totalBytes) override
    {
        const int percent = totalBytes > 0 ? static_cast<int>(doneBytes * 100 / totalBytes) : 100;
        if (!m_context.showsProgress || percent == m_shown)
            return;
        m_shown = percent;
        m_context.err << u"\r%1 %\r"_s.arg(percent, 3) << Qt::flush;
    }
    void logged(const QString&) override {}

private:
    CommandContext& m_context;
    int m_shown = -1;
};

int runVerify(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString path = arguments.positionalArguments().at(0);
    HashProgress progress(context);
    Work work{progress, context.stop};
    const Result<MediumCheck> check = verifyMedium(path, work);
    if (!check)
        return context.fail(check.error());
    if (arguments.isSet(u"json"_s))
        context.printJson(checkJson(*check, path));
    else
        printCheck(*check, context);
    return check->isGood() ? Done : Failed;
}

} // namespace

Command verifyCommand()
{
    return {.name = "verify",
            .synopsis = "verify PATH [--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "check a finished medium against its manifest"),
            .description = QT_TRANSLATE_NOOP(
                "cli",
                "Holds a medium that this program made against the manifest on it: the hash of "
                "every file and, of a disc, a stick or an image of one, of all that makes it "
                "start and leads to its files: master boot record, boot catalog, every copy "
                "of the folders and of the file allocation table, its size, and that there "
                "is nothing else between the files. Where nothing differs it opens the boot "
                "image and its registry hive. No password is needed, so the medium can be "
                "checked at the branch.\n\n"
                "Free room of a stick is not looked at, and of a folder only its files are. "
                "Windows, macOS and Linux write onto every stick that they have open: "
                "files of their own (System Volume Information, .DS_Store), a mark that it "
                "is open, the day of the last reading. verify names that in notes, and the "
                "medium is good with notes: the exit code is 0. Where a system marked that it "
                "met read or write errors, the stick may be failing; that is a note, too."),
            .options = {kJsonOption},
            .examples = "cmgmedia verify branch.iso\ncmgmedia verify /dev/sdb\n"
                        "cmgmedia verify /media/branch",
            .minArguments = 1,
            .maxArguments = 1,
            .run = runVerify,
            .reads = allOf};
}

} // namespace cmgmedia::cli
