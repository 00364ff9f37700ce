// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/site/site_fields.h"
#include "core/site/site_snapshot_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QJsonValue jsonOf(const QString& text)
{
    return text;
}

QJsonValue jsonOf(const SiteNumber& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const SiteFlag& flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

QJsonValue jsonOf(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const QStringList& texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue jsonOf(const std::vector<qint64>& numbers)
{
    QJsonArray list;
    for (const qint64 number : numbers)
        list << number;
    return list;
}

QString stateWord(SectionState state)
{
    switch (state) {
    case SectionState::Read:
        return u"read"_s;
    case SectionState::Partly:
        return u"partly"_s;
    case SectionState::Failed:
        return u"failed"_s;
    case SectionState::NotAsked:
        return u"not-asked"_s;
    }
    Q_UNREACHABLE();
}

template <typename Row>
QJsonObject sectionJson(const SectionOf<Row>& section)
{
    QJsonArray rows;
    for (const Row& row : section.rows) {
        QJsonObject object;
        walkFields(row, [&object](const char* name, const auto& field) {
            object.insert(QLatin1StringView(name), jsonOf(field));
        });
        rows << object;
    }
    const QJsonValue error =
        section.errorCode.isEmpty()
            ? QJsonValue()
            : QJsonObject{{u"code"_s, section.errorCode}, {u"text"_s, section.errorText}};
    return {{u"state"_s, stateWord(section.state)},
            {u"via"_s, section.via},
            {u"error"_s, error},
            {u"rows"_s, rows}};
}

} // namespace

QByteArray siteSnapshotJson(const SiteSnapshot& snapshot)
{
    QJsonObject sections;
    walkSections(snapshot, [&sections](SiteSection section, const auto& found) {
        sections.insert(sectionRow(section).key, sectionJson(found));
    });
    const SiteSnapshot::Made& made = snapshot.made;
    const QJsonObject root{
        {u"schema"_s, u"cmgmedia-site-snapshot"_s},
        {u"version"_s, 1},
        {u"made"_s, QJsonObject{{u"time"_s, jsonOf(made.time)},
                                {u"by"_s, made.by},
                                {u"route"_s, made.route},
                                {u"provider"_s, made.provider},
                                {u"siteCode"_s, made.siteCode},
                                {u"taskSequences"_s, jsonOf(made.taskSequences)},
                                {u"collections"_s, jsonOf(made.collections)}}},
        {u"reader"_s, QJsonObject{{u"roles"_s, jsonOf(snapshot.reader.roles)},
                                  {u"allScopes"_s, jsonOf(snapshot.reader.allScopes)}}},
        {u"sections"_s, sections}};
    return QJsonDocument(root).toJson();
}

} // namespace cmgmedia
