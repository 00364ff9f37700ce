// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/registry/hive_judges.h"

#include "tests/support/outside.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

QByteArray fromHex(const QString& text)
{
    QString digits = text;
    digits.remove(QRegularExpression(u"[^0-9a-fA-F]"_s));
    return QByteArray::fromHex(digits.toLatin1());
}

QString checker()
{
    return samplesFolder() + u"/tools/hivecheck.py"_s;
}

} // namespace

std::optional<QByteArray> blobByHivexget(const QString& hive, const QString& key)
{
    const Ran ran = run(u"hivexget"_s, {hive, u'\\' + key, u"Blob"_s});
    return ran.exitCode == 0 ? std::optional(ran.output) : std::nullopt;
}

/// Exports the key as a .reg, in ASCII.
std::optional<QByteArray> blobByReged(const QString& hive, const QString& key)
{
    const QTemporaryDir folder;
    const QString exported = folder.filePath(u"export.reg"_s);
    run(u"reged"_s, {u"-x"_s, hive, u"PREFIX"_s, u'\\' + key, exported});
    const QString text = QString::fromLatin1(readFile(exported));
    static const QRegularExpression value(u"\"Blob\"=hex:((?:[0-9a-f]{2},?(?:\\\\\\s+)?)+)"_s);
    const QRegularExpressionMatch match = value.match(text);
    return match.hasMatch() ? std::optional(fromHex(match.captured(1))) : std::nullopt;
}

/// Prints "path,BINARY,data,", bytes outside of ASCII as %XX.
std::optional<QByteArray> blobByReglookup(const QString& hive, const QString& key)
{
    const QString path = u'/' + QString(key).replace(u'\\', u'/') + u"/Blob"_s;
    const Ran ran = run(u"reglookup"_s, {u"-H"_s, u"-p"_s, path, hive});
    const QString line = QString::fromLatin1(ran.output).trimmed();
    const QString start = path + u",BINARY,"_s;
    if (!line.startsWith(start))
        return std::nullopt;
    const QStringList fields = line.sliced(start.size()).split(u',');
    return QByteArray::fromPercentEncoding(fields.first().toLatin1());
}

/// Prints a hex dump with 16 bytes a line.
std::optional<QByteArray> blobByRegfexport(const QString& hive, const QString& key)
{
    const Ran ran = run(u"regfexport"_s, {u"-K"_s, u'\\' + key, hive});
    static const QRegularExpression dump(u"^[0-9a-f]{8}: ((?:[0-9a-f]{2} +){1,16})"_s,
                                         QRegularExpression::MultilineOption);
    QByteArray bytes;
    for (const QRegularExpressionMatch& match : dump.globalMatch(QString::fromLatin1(ran.output)))
        bytes += fromHex(match.captured(1));
    return bytes.isEmpty() ? std::nullopt : std::optional(bytes);
}

bool hasHiveChecker()
{
    return !samplesFolder().isEmpty() && QFile::exists(checker());
}

QString complaintsOfHiveChecker(const QString& hive)
{
    const Ran ran = run(u"python3"_s, {checker(), hive});
    return ran.exitCode == 0 ? QString() : QString::fromUtf8(ran.output + ran.errors);
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

} // namespace cmgmedia::test
