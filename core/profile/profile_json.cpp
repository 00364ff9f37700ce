// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"

#include "core/base/atomic_file.h"
#include "core/base/open_file.h"
#include "core/base/output_file.h"
#include "core/profile/errors.h"
#include "core/profile/profile_keys.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kSchema = 1;
constexpr qint64 kLimitBytes = 1 << 20;

bool isAbsent(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull();
}

/// Reads values of the document and keeps the first thing that is wrong.
class ValueReader
{
    CMGMEDIA_TEXTS(ValueReader)

public:
    /// Empty while all is well; else the key and what is wrong with it.
    const Text& problem() const { return m_problem; }

    void complain(const QString& key, Text problem)
    {
        if (m_problem.isEmpty())
            m_problem = Text::labelled(key, std::move(problem));
    }

    QJsonObject group(const QString& key, const QJsonValue& found)
    {
        if (!found.isObject() && !found.isUndefined())
            complain(key, text("a group in braces is expected"));
        return found.toObject();
    }

    void read(const QString& key, const QJsonValue& found, QString& into)
    {
        if (found.isString())
            into = checked(key, found.toString());
        else if (!isAbsent(found))
            complain(key, text("a text in quotes is expected"));
    }

    template <typename Flag> // bool, or optional<bool> where it matters that nothing was said
    requires std::same_as<Flag, bool> || std::same_as<Flag, std::optional<bool>>
    void read(const QString& key, const QJsonValue& found, Flag& into)
    {
        if (found.isBool())
            into = found.toBool();
        else if (!isAbsent(found))
            complain(key, text("true or false is expected"));
    }

    void read(const QString& key, const QJsonValue& found, int& into)
    {
        if (isAbsent(found))
            return;
        into = found.toInt(-1);
        if (into < 0)
            complain(key, text("a whole number from 0 is expected"));
    }

    void read(const QString& key, const QJsonValue& found, QStringList& into)
    {
        if (!found.isArray() && !isAbsent(found))
            complain(key, text("a list in brackets is expected"));
        const QJsonArray items = found.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (!items[i].isString())
                complain(u"%1[%2]"_s.arg(key).arg(i), text("a text in quotes is expected"));
            into << checked(u"%1[%2]"_s.arg(key).arg(i), items[i].toString());
        }
    }

    void read(const QString& key, const QJsonValue& found, ProfileVariables& into)
    {
        const QJsonObject items = group(key, found);
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (!it->isString() && !it->isNull())
                complain(key + u'.' + it.key(),
                         text("a text in quotes is expected, or null to remove the variable"));
            checked(key, it.key());
            into[it.key()] = it->isNull()
                                 ? std::nullopt
                                 : std::optional(checked(key + u'.' + it.key(), it->toString()));
        }
    }

    void read(const QString& key, const QJsonValue& found, ProfileAnswers& into)
    {
        const QJsonObject items = group(key, found);
        for (auto it = items.begin(); it != items.end(); ++it) {
            const QString item = key + u'.' + it.key();
            const QJsonObject object = group(item, *it);
            Answer& answer = into[it.key()];
            if (const ChoiceWord* word =
                    readWord(item + u".answer"_s, object.value("answer"_L1), answerWords()))
                answer.kind = static_cast<AnswerKind>(word->value);
            read(item + u".who"_s, object.value("who"_L1), answer.who);
            read(item + u".date"_s, object.value("date"_L1), answer.date);
            read(item + u".note"_s, object.value("note"_L1), answer.note);
        }
    }

    /// What is locked under a name that no key has would not be locked.
    void read(const QString& key, const QJsonValue& found, ProfileLocks& into)
    {
        const QJsonObject items = group(key, found);
        for (auto it = items.begin(); it != items.end(); ++it) {
            if (!findKey(it.key()))
                complain(key, text("no key of a profile has this name"));
            QString reason;
            read(key + u'.' + it.key(), *it, reason);
            into[it.key()] = reason;
        }
    }

    /// nullptr: there is none, or a wrong one.
    const ChoiceWord* readWord(const QString& key, const QJsonValue& found,
                               std::span<const ChoiceWord> words)
    {
        if (found.isUndefined())
            return nullptr;
        const ChoiceWord* word = findWord(words, found.toString());
        if (!word) {
            QStringList known;
            for (const ChoiceWord& one : words)
                known << one.text;
            complain(key, text("one of these is expected: %1", {known.join(u", "_s)}));
        }
        return word;
    }

    void readKey(const ProfileKeyRow& row, const QJsonValue& found, MediaProfile& profile)
    {
        const QString key = row.path;
        if (const auto* choice = std::get_if<ChoicePlace>(&row.place)) {
            if (const ChoiceWord* word = readWord(key, found, choice->words))
                choice->set(profile, word->value);
            return;
        }
        std::visit(
            [&](const auto& place) {
                if constexpr (requires { place.in; })
                    read(key, found, place.in(profile));
            },
            row.place);
        if (const auto* text = std::get_if<Place<QString>>(&row.place))
            checkText(row, text->of(profile));
    }

private:
    /// Half a character can be in JSON, and in no name of a file.
    QString checked(const QString& key, const QString& value)
    {
        if (!value.isValidUtf16())
            complain(key, text("half a character, as in \\ud800, isn't text"));
        return value;
    }

    void checkText(const ProfileKeyRow& row, const QString& value)
    {
        if (row.whenUnset == WhenUnset::Refused && value.isEmpty())
            complain(row.path, text("this is required"));
        if (row.kind == ValueKind::Date && !value.isEmpty()
            && QDate::fromString(value, Qt::ISODate).toString(Qt::ISODate) != value)
            complain(row.path, text("a date such as 2027-11-21 is expected"));
    }

    Text m_problem;
};

MediaProfile readDocument(const QJsonObject& document, ValueReader& reader)
{
    MediaProfile profile;
    profile.document = document;
    if (document.value("schema"_L1).toInt() != kSchema)
        reader.complain(u"schema"_s, ValueReader::text("1 is expected"));
    for (const ProfileKeyRow& row : profileKeys()) {
        const QLatin1StringView group = row.group();
        const QJsonObject parent =
            group.isEmpty() ? document : reader.group(group, document.value(group));
        reader.readKey(row, parent.value(row.name()), profile);
    }
    return profile;
}

Text positionText(const QByteArray& json, int offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return ValueReader::text("line %1, column %2",
                             {QString::number(line), QString::number(column)});
}

/// Why it is no JSON; empty where the place says enough.
Text syntaxText(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return ValueReader::text("a comma or a closing brace is missing");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return ValueReader::text("a comma or a closing bracket is missing");
    case QJsonParseError::MissingNameSeparator:
        return ValueReader::text("a colon is missing");
    case QJsonParseError::UnterminatedString:
        return ValueReader::text("a quotation mark is missing");
    case QJsonParseError::IllegalEscapeSequence:
        return ValueReader::text("a single backslash, but JSON needs two");
    case QJsonParseError::IllegalUTF8String:
        return ValueReader::text("it isn't UTF-8");
    case QJsonParseError::DeepNesting:
        return ValueReader::text("it is nested too deeply");
    case QJsonParseError::GarbageAtEnd:
        return ValueReader::text("there is something after the end");
    case QJsonParseError::IllegalValue:
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return ValueReader::text("neither text in quotation marks nor a number");
    case QJsonParseError::MissingObject:
    case QJsonParseError::DocumentTooLarge:
    case QJsonParseError::NoError:
        return {};
    }
    Q_UNREACHABLE();
}

/// Sets a key, or takes it away where there is nothing to say.
void setText(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, text);
}

QJsonValue written(const QString& text, const QJsonValue&)
{
    return text;
}

QJsonValue written(bool flag, const QJsonValue&)
{
    return flag;
}

QJsonValue written(std::optional<bool> flag, const QJsonValue&)
{
    return flag.value_or(false);
}

QJsonValue written(int number, const QJsonValue&)
{
    return number;
}

QJsonValue written(const QStringList& texts, const QJsonValue&)
{
    return QJsonArray::fromStringList(texts);
}

QJsonValue written(const ProfileVariables& values, const QJsonValue&)
{
    QJsonObject variables;
    for (const auto& [name, value] : values)
        variables.insert(name, value ? QJsonValue(*value) : QJsonValue());
    return variables;
}

/// What else was said about an answer is kept.
QJsonValue written(const ProfileAnswers& values, const QJsonValue& before)
{
    QJsonObject answers;
    for (const auto& [item, answer] : values) {
        QJsonObject object = before[item].toObject();
        object.insert("answer"_L1, wordFor(answerWords(), static_cast<int>(answer.kind)));
        setText(object, "who"_L1, answer.who);
        setText(object, "date"_L1, answer.date);
        setText(object, "note"_L1, answer.note);
        answers.insert(item, object);
    }
    return answers;
}

QJsonValue written(const ProfileLocks& values, const QJsonValue&)
{
    QJsonObject locks;
    for (const auto& [key, reason] : values)
        locks.insert(key, reason);
    return locks;
}

/// Writes one key into its group, beside what stands there.
void writeKey(const ProfileKeyRow& row, const MediaProfile& profile, QJsonObject& group)
{
    static const MediaProfile unset;
    std::visit(
        [&](const auto& place) {
            const auto& value = place.of(profile);
            const bool says = value != place.of(unset);
            if (!says && row.whenUnset == WhenUnset::LeftOut)
                group.remove(row.name());
            else if (!says && row.whenUnset == WhenUnset::Null)
                group.insert(row.name(), QJsonValue());
            else if constexpr (requires { place.words; })
                group.insert(row.name(), wordFor(place.words, value));
            else
                group.insert(row.name(), written(value, group.value(row.name())));
        },
        row.place);
}

} // namespace

Result<MediaProfile> parseProfile(const QByteArray& json, const QString& path)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::ProfileInvalid, path,
                     Text::labelled(positionText(json, syntax.offset), syntaxText(syntax.error))};
    ValueReader reader;
    MediaProfile profile = readDocument(document.object(), reader);
    if (!reader.problem().isEmpty())
        return Error{ErrorCode::ProfileInvalid, path, reader.problem()};
    profile.folder = QFileInfo(path).absolutePath();
    return profile;
}

Result<MediaProfile> loadProfile(const QString& path)
{
    QFile file(path);
    if (Result<> opened = openToRead(file); !opened)
        return opened.error();
    const QByteArray json = file.read(kLimitBytes + 1);
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::Io, path, file.errorString()};
    if (json.size() > kLimitBytes)
        return Error{ErrorCode::ProfileInvalid, path, ValueReader::text("it is larger than 1 MiB")};
    return parseProfile(json, path);
}

QByteArray profileJson(const MediaProfile& profile)
{
    QJsonObject root = profile.document;
    root.insert("schema"_L1, kSchema);
    for (const ProfileKeyRow& row : profileKeys()) {
        const QLatin1StringView name = row.group();
        if (name.isEmpty()) {
            writeKey(row, profile, root);
            continue;
        }
        QJsonObject group = root.value(name).toObject();
        writeKey(row, profile, group);
        if (group.isEmpty())
            root.remove(name);
        else
            root.insert(name, group);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<> saveProfile(const MediaProfile& profile, const QString& path)
{
    // A profile is none of its inputs. What is no profile may be one, and only then they are looked
    // at: a share among them may not answer.
    if (QFileInfo::exists(path) && !loadProfile(path) && inputAt(path, filesRead(profile)))
        return Error{ErrorCode::OutputIsSource, path, {}};
    return writeFileAtomically(path, profileJson(profile));
}

Result<> saveDraft(const MediaProfile& profile, const QString& path)
{
    return writePrivateFile(path, profileJson(profile));
}

} // namespace cmgmedia
