// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/field_kit.h"

#include "core/archive/zip_file.h"
#include "core/base/atomic_file.h"
#include "core/base/byte_source.h"
#include "core/base/scratch_folder.h"
#include "core/base/text.h"
#include "core/handout/errors.h"
#include "core/handout/mail_text.h"
#include "core/handout/stick_label.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kMostPictureBytes = 2 << 20;

QDateTime timeIn(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

} // namespace

Result<KitMedium> kitMedium(const QJsonObject& report, const QString& origin)
{
    const QJsonObject medium = report["medium"_L1].toObject();
    const QJsonObject output = report["output"_L1].toObject();
    if (report["product"_L1].toString() != "CMG Media Wizard"_L1 || !output["label"_L1].isString())
        return Error{ErrorCode::KitNeedsReport, origin, {}};
    const QJsonObject certificate = medium["certificate"_L1].toObject();
    const QJsonArray sticks = output["sticks"_L1].toArray();
    return KitMedium{.label = oneLine(output["label"_L1].toString()),
                     .hasPassword = medium["password"_L1].toBool(true),
                     .thumbprint = oneLine(certificate["thumbprint"_L1].toString()),
                     .made = timeIn(medium["made"_L1]),
                     .expires = timeIn(certificate["validUntil"_L1]),
                     .sticks = static_cast<int>(sticks.size())};
}

FieldCard fieldCardOf(const KitMedium& medium, const KitChoices& choices)
{
    return {.label = medium.label,
            .company = choices.company.left(kMostCompanyLetters),
            .logo = choices.logo,
            .contact = choices.contact.left(kMostContactLetters),
            .pcMaker = choices.pcMaker,
            .hasPassword = medium.hasPassword,
            .expires = medium.expires.toUTC().date(),
            .language = choices.language};
}

MediumDates datesOf(const KitMedium& medium, const Clock& clock)
{
    return {.label = medium.label,
            .thumbprint = medium.thumbprint,
            .made = medium.made,
            .expires = medium.expires,
            .stamp = clock.now};
}

std::vector<KitFile> fieldKit(const QJsonObject& report, const KitMedium& medium,
                              const KitChoices& choices, const Clock& clock)
{
    const FieldCard card = fieldCardOf(medium, choices);
    const MediumDates dates = datesOf(medium, clock);
    std::vector<KitFile> kit{{u"card.html"_s, fieldCardHtml(card).toUtf8()},
                             {u"label.html"_s, stickLabelsHtml(card, medium.sticks).toUtf8()},
                             {u"mail.txt"_s, mailText(card).toUtf8()}};
    if (hasDates(dates))
        kit.push_back({u"dates.ics"_s, calendarOf(dates)});
    kit.push_back({u"report.json"_s, QJsonDocument(report).toJson()});
    if (!choices.screen.isEmpty())
        kit.push_back({u"screen.png"_s, choices.screen});
    return kit;
}

Result<> writeKitArchive(const std::vector<KitFile>& kit, const OutputFile& output)
{
    std::map<QString, QByteArray> members;
    for (const KitFile& file : kit)
        members[file.name] = file.content;
    const Result<QByteArray> zip = zipOf(members);
    return zip ? writeOutput(output, *zip) : Result<>(zip.error());
}

Result<> writeKitFolder(const std::vector<KitFile>& kit, const QString& folder)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!QFileInfo(info.path()).isDir())
        return Error{ErrorCode::NotFound, info.path(), {}};
    if (info.exists() || info.isSymbolicLink())
        return Error{ErrorCode::OutputExists, folder, {}};
    const ScratchFolder scratch(info.path()); // the same disk: then it is one step
    const QString unfinished = scratch.filePath(u"kit"_s);
    if (!scratch.made() || !QDir().mkdir(unfinished))
        return Error{ErrorCode::FolderNotWritable, info.path(), {}};
    for (const KitFile& file : kit) {
        Result<> written = writeFileAtomically(unfinished + u'/' + file.name, file.content);
        if (!written)
            return written;
    }
    if (!QDir().rename(unfinished, info.filePath()))
        return Error{ErrorCode::Io, folder, {}};
    return {};
}

Result<QByteArray> loadKitPicture(const QString& path)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    if (file->size() > kMostPictureBytes)
        return Error{ErrorCode::KitPicture, path, {}};
    Result<QByteArray> content = file->readAll(kMostPictureBytes);
    if (content && !isCardPicture(*content))
        return Error{ErrorCode::KitPicture, path, {}};
    return content;
}

} // namespace cmgmedia
