// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/builds.h"
#include "core/configmgr/file_kind.h"
#include "core/configmgr/known_file.h"
#include "core/media/errors.h"
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

QJsonObject contentsJson(const WimContentCheck& contents)
{
    return {{u"compared"_s, contents.compared},
            {u"damaged"_s, QJsonArray::fromStringList(contents.damaged)},
            {u"fitsIntegrityTable"_s, contents.fitsIntegrityTable
                                          ? QJsonValue(*contents.fitsIntegrityTable)
                                          : QJsonValue()}};
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
            {u"notes"_s, notes},
            {u"bootImageContents"_s,
             check.contents ? QJsonValue(contentsJson(*check.contents)) : QJsonValue()}};
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

int verifyAlone(const QString& path, Work& work, bool asJson, CommandContext& context)
{
    const Result<WimContentCheck> check = verifyBootImage(path, work);
    if (!check)
        return context.fail(check.error());
    if (asJson) {
        context.printJson({{u"path"_s, path},
                           {u"good"_s, check->isGood()},
                           {u"bootImageContents"_s, contentsJson(*check)}});
    } else {
        for (const QString& name : check->damaged)
            context.out << u"changed: "_s << oneLine(name) << u'\n';
        context.out << describe(*check, path).translated() << Qt::endl;
    }
    return check->isGood() ? Done : Failed;
}

/// What is no medium by any means may be something that has a name.
Error named(const Error& error, const QString& path, const std::stop_token& stop)
{
    const Result<FileKind> kind = kindOf(path);
    if (error.code != ErrorCode::NotAMedium || !kind || *kind != FileKind::Other)
        return error;
    const Result<KnownFile> other = openKnownFile(*kind, path, stop);
    return other ? error : other.error();
}

int verifyWhole(const QString& path, Work& work, bool asJson, CommandContext& context)
{
    const Result<MediumCheck> check = verifyMedium(path, work);
    if (!check)
        return context.fail(named(check.error(), path, context.stop));
    if (asJson)
        context.printJson(checkJson(*check, path));
    else
        printCheck(*check, context);
    return check->isGood() ? Done : Failed;
}

int runVerify(const QCommandLineParser& arguments, CommandContext& context)
{
    const QString path = arguments.positionalArguments().at(0);
    HashProgress progress(context);
    Work work{progress, context.stop};
    const Result<FileKind> kind = kindOf(path);
    const bool asJson = arguments.isSet(u"json"_s);
    return kind && *kind == FileKind::BootImage ? verifyAlone(path, work, asJson, context)
                                                : verifyWhole(path, work, asJson, context);
}

} // namespace

Command verifyCommand()
{
    return {.name = "verify",
            .synopsis = "verify PATH [--json]",
            .summary = QT_TRANSLATE_NOOP("cli", "check a finished medium against its manifest, or "
                                                "a boot image against its hashes"),
            .description = QT_TRANSLATE_NOOP(
                "cli", "Checks a medium that this program created against the manifest on it: the "
                       "hash of every file and, for a disc, a USB drive, or an image of one, "
                       "everything that makes it start and leads to its files (master boot "
                       "record, boot catalog, every copy of the folders and of the file "
                       "allocation table), its size, and that there is nothing else between the "
                       "files. If nothing differs, it opens the boot image and its registry hive, "
                       "and unpacks the boot image to check its contents against their hashes. So "
                       "it also finds damage from before the medium was created. It needs no "
                       "password, so you can check the medium at the branch.\n"
                       "\n"
                       "For a boot.wim alone, such as your site's, it checks only the contents, "
                       "and the integrity table if there is one. inspect, check, and build don't "
                       "do this.\n"
                       "\n"
                       "A damaged folder or file system doesn't stop it: it looks for the files "
                       "where the manifest says they are.\n"
                       "\n"
                       "The free space of a USB drive isn't checked. In a folder, only the files "
                       "are. Windows, macOS, and Linux write to every USB drive that they open: "
                       "their own files (System Volume Information, .DS_Store), a mark that it's "
                       "open, the date of the last access. verify lists these in notes, and the "
                       "medium is intact with notes: the exit code is 0. If a system recorded "
                       "read or write errors, the USB drive may be failing. That is a note, too."),
            .options = {kJsonOption},
            .examples = "cmgmedia verify branch.iso\ncmgmedia verify /dev/sdb\n"
                        "cmgmedia verify /media/branch\ncmgmedia verify boot.wim",
            .minArguments = 1,
            .maxArguments = 1,
            .run = runVerify,
            .reads = allOf};
}

} // namespace cmgmedia::cli
