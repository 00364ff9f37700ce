// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_catalogue.h"

#include "core/profile/profile_keys.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

QString wordsMarkdown(std::span<const ChoiceWord> words)
{
    QStringList texts;
    for (const ChoiceWord& word : words) {
        const QString meaning = QString::fromUtf8(word.meaning);
        texts << u'`' + word.text + u'`'
                     + (meaning.isEmpty() ? QString() : u" (%1)"_s.arg(meaning));
    }
    return texts.join(u", "_s);
}

QString valuesMarkdown(const ProfileKeyRow& row)
{
    const auto* choice = std::get_if<ChoicePlace>(&row.place);
    return choice ? wordsMarkdown(choice->words) : QString::fromUtf8(row.about);
}

QJsonObject typeSchema(const QString& type)
{
    return {{u"type"_s, QJsonArray{type, u"null"_s}}}; // null says the same as nothing
}

QJsonObject wordsSchema(std::span<const ChoiceWord> words)
{
    QJsonArray texts;
    for (const ChoiceWord& word : words)
        texts.append(QString(word.text));
    return {{u"enum"_s, texts}};
}

QJsonObject schemaOf(const Place<QString>&)
{
    return typeSchema(u"string"_s);
}

QJsonObject schemaOf(const Place<bool>&)
{
    return typeSchema(u"boolean"_s);
}

QJsonObject schemaOf(const Place<std::optional<bool>>&)
{
    return typeSchema(u"boolean"_s);
}

QJsonObject schemaOf(const Place<int>&)
{
    QJsonObject schema = typeSchema(u"integer"_s);
    schema.insert(u"minimum"_s, 0);
    return schema;
}

QJsonObject schemaOf(const Place<QStringList>&)
{
    QJsonObject schema = typeSchema(u"array"_s);
    schema.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}});
    return schema;
}

QJsonObject schemaOf(const Place<ProfileVariables>&)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typeSchema(u"string"_s)}};
}

QJsonObject schemaOf(const Place<ProfileAnswers>&)
{
    const QJsonObject answer{
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"answer"_s, wordsSchema(answerWords())},
                                      {u"who"_s, typeSchema(u"string"_s)},
                                      {u"date"_s, typeSchema(u"string"_s)},
                                      {u"note"_s, typeSchema(u"string"_s)}}}};
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, answer}};
}

QJsonObject schemaOf(const Place<ProfileLocks>&)
{
    return {{u"type"_s, u"object"_s},
            {u"additionalProperties"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
}

QJsonObject schemaOf(const ChoicePlace& choice)
{
    return wordsSchema(choice.words);
}

QJsonObject keySchema(const ProfileKeyRow& row)
{
    QJsonObject schema = std::visit([](const auto& place) { return schemaOf(place); }, row.place);
    if (row.whenUnset == WhenUnset::Refused)
        schema = {{u"type"_s, u"string"_s}, {u"minLength"_s, 1}};
    if (row.kind == ValueKind::Date)
        schema.insert(u"format"_s, u"date"_s);
    const QString description =
        u"%1. Without it: %2."_s.arg(valuesMarkdown(row), QString::fromUtf8(row.without));
    schema.insert(u"description"_s, QString(description).remove(u'`'));
    return schema;
}

QJsonObject groupSchema(const QJsonObject& properties, const QJsonArray& required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

} // namespace

QString profileKeysMarkdown()
{
    QString text = u"| key | values | without it |\n|---|---|---|\n"
                   "| `schema` | `1` | refused |\n"_s;
    for (const ProfileKeyRow& row : profileKeys())
        text += u"| `%1` | %2 | %3 |\n"_s.arg(row.path, valuesMarkdown(row),
                                              QString::fromUtf8(row.without));
    return text;
}

QJsonObject profileSchema()
{
    QJsonObject root{{u"schema"_s, QJsonObject{{u"const"_s, 1}}}};
    QJsonArray rootRequired{u"schema"_s};
    std::map<QString, QJsonObject> groups;
    std::map<QString, QJsonArray> required;
    for (const ProfileKeyRow& row : profileKeys()) {
        QJsonObject& properties = row.group().isEmpty() ? root : groups[row.group()];
        properties.insert(row.name(), keySchema(row));
        if (row.whenUnset != WhenUnset::Refused)
            continue;
        required[row.group()].append(QString(row.name()));
        rootRequired.append(QString(row.group()));
    }
    for (const auto& [name, properties] : groups)
        root.insert(name, groupSchema(properties, required[name]));
    QJsonObject schema = groupSchema(root, rootRequired);
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert(u"title"_s, u"Media profile of CMG Media Wizard"_s);
    return schema;
}

} // namespace cmgmedia
