// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"
#include "core/site/errors.h"
#include "core/site/site_fields.h"
#include "core/site/site_snapshot_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr int kVersion = 1;
constexpr QLatin1StringView kSchema = "cmgmedia-site-snapshot"_L1;

/// How deep brackets stand in each other, outside of texts. Asked first: a parser that recurses
/// must not be the one to find out.
int depthOf(const QByteArray& json)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char sign = json[at];
        if (inText) {
            if (sign == '\\')
                ++at;
            inText = sign != '"';
        } else if (sign == '"') {
            inText = true;
        } else if (sign == '{' || sign == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (sign == '}' || sign == ']') {
            --depth;
        }
    }
    return deepest;
}

bool saysNothing(const QJsonValue& value)
{
    return value.isUndefined() || value.isNull()
           || (value.isObject() && value.toObject().isEmpty());
}

/// Reads values and keeps the first thing that is wrong with them.
class SnapshotValues
{
    CMGMEDIA_TEXTS(SnapshotValues)

public:
    const Text& problem() const { return m_problem; }
    bool wasCut() const { return m_wasCut; }

    void complain(const QString& place, Text problem)
    {
        if (m_problem.isEmpty())
            m_problem = Text::labelled(place, std::move(problem));
    }

    QJsonObject object(const QString& place, const QJsonValue& value)
    {
        if (!value.isObject() && !saysNothing(value))
            complain(place, text("a group in braces is expected"));
        return value.toObject();
    }

    QJsonArray array(const QString& place, const QJsonValue& value)
    {
        if (!value.isArray() && !saysNothing(value))
            complain(place, text("a list in brackets is expected"));
        return value.toArray();
    }

    void read(const QString& place, const QJsonValue& value, QString& into)
    {
        if (value.isString())
            into = kept(value.toString());
        else if (!saysNothing(value))
            complain(place, text("a text in quotes is expected"));
    }

    void read(const QString& place, const QJsonValue& value, SiteNumber& into)
    {
        if (saysNothing(value))
            return;
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        const qint64 number = value.isDouble() ? value.toInteger(kNone) : kNone;
        if (number == kNone)
            complain(place, text("a whole number is expected"));
        else
            into = number;
    }

    void read(const QString& place, const QJsonValue& value, SiteFlag& into)
    {
        if (value.isBool())
            into = value.toBool();
        else if (!saysNothing(value))
            complain(place, text("true or false is expected"));
    }

    void read(const QString& place, const QJsonValue& value, QDateTime& into)
    {
        if (saysNothing(value))
            return;
        into = QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
        if (!into.isValid())
            complain(place, text("a time such as 2026-11-20T08:15:30Z is expected"));
    }

    void read(const QString& place, const QJsonValue& value, QStringList& into)
    {
        for (const QJsonValue& one : array(place, value)) {
            QString text;
            read(place, one, text);
            if (!text.isEmpty())
                into << text;
        }
    }

    void read(const QString& place, const QJsonValue& value, std::vector<qint64>& into)
    {
        for (const QJsonValue& one : array(place, value)) {
            SiteNumber number;
            read(place, one, number);
            if (number)
                into.push_back(*number);
        }
    }

private:
    QString kept(const QString& text)
    {
        m_wasCut = m_wasCut || text.size() > kMostSnapshotText;
        return text.left(kMostSnapshotText);
    }

    Text m_problem;
    bool m_wasCut = false;
};

struct StateWord {
    QLatin1StringView word;
    SectionState state;
};
constexpr std::array kStates{StateWord{"read"_L1, SectionState::Read},
                             StateWord{"partly"_L1, SectionState::Partly},
                             StateWord{"failed"_L1, SectionState::Failed},
                             StateWord{"not-asked"_L1, SectionState::NotAsked}};

class SnapshotReader
{
    CMGMEDIA_TEXTS(SnapshotValues)

public:
    void readAll(const QJsonObject& root)
    {
        readMade(m_values.object(u"made"_s, root["made"_L1]));
        readReader(m_values.object(u"reader"_s, root["reader"_L1]));
        const QJsonObject sections = m_values.object(u"sections"_s, root["sections"_L1]);
        if (!root["sections"_L1].isObject())
            m_values.complain(u"sections"_s, text("a group in braces is expected"));
        walkSections(m_snapshot, [&](SiteSection section, auto& into) {
            const QLatin1StringView key = sectionRow(section).key;
            readSection(key, m_values.object(key, sections[key]), into);
        });
        m_snapshot.wasCut = m_values.wasCut();
    }

    const Text& problem() const { return m_values.problem(); }
    bool hasTooManyRows() const { return m_rows > kMostSnapshotRows; }
    SiteSnapshot take() { return std::move(m_snapshot); }

private:
    void readMade(const QJsonObject& made)
    {
        SiteSnapshot::Made& into = m_snapshot.made;
        m_values.read(u"made.time"_s, made["time"_L1], into.time);
        m_values.read(u"made.by"_s, made["by"_L1], into.by);
        m_values.read(u"made.route"_s, made["route"_L1], into.route);
        m_values.read(u"made.provider"_s, made["provider"_L1], into.provider);
        m_values.read(u"made.siteCode"_s, made["siteCode"_L1], into.siteCode);
        m_values.read(u"made.taskSequences"_s, made["taskSequences"_L1], into.taskSequences);
        m_values.read(u"made.collections"_s, made["collections"_L1], into.collections);
    }

    void readReader(const QJsonObject& reader)
    {
        m_values.read(u"reader.roles"_s, reader["roles"_L1], m_snapshot.reader.roles);
        m_values.read(u"reader.allScopes"_s, reader["allScopes"_L1], m_snapshot.reader.allScopes);
    }

    void readOutcome(const QString& key, const QJsonObject& found, SectionOutcome& into)
    {
        if (found.isEmpty())
            return; // was not asked
        const QString word = found["state"_L1].toString();
        const auto* state = std::ranges::find(kStates, word, &StateWord::word);
        if (state == kStates.end())
            return m_values.complain(key + u".state"_s,
                                     text("read, partly, failed or not-asked is expected"));
        into.state = state->state;
        m_values.read(key + u".via"_s, found["via"_L1], into.via);
        const QJsonObject error = m_values.object(key + u".error"_s, found["error"_L1]);
        m_values.read(key + u".error.code"_s, error["code"_L1], into.errorCode);
        m_values.read(key + u".error.text"_s, error["text"_L1], into.errorText);
    }

    template <typename Row>
    void readSection(const QString& key, const QJsonObject& found, SectionOf<Row>& into)
    {
        readOutcome(key, found, into);
        const QJsonArray rows = m_values.array(key + u".rows"_s, found["rows"_L1]);
        m_rows += rows.size();
        if (hasTooManyRows())
            return;
        into.rows.reserve(static_cast<size_t>(rows.size()));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = u"%1[%2]"_s.arg(key).arg(i);
            const QJsonObject object = m_values.object(place, rows[i]);
            Row& row = into.rows.emplace_back();
            walkFields(row, [&](const char* name, auto& field) {
                const QLatin1StringView fieldName(name);
                m_values.read(place + u'.' + fieldName, object[fieldName], field);
            });
        }
    }

    SnapshotValues m_values;
    SiteSnapshot m_snapshot;
    qsizetype m_rows = 0;
};

/// The bytes as UTF-8 without a byte order mark.
QByteArray asUtf8(const QByteArray& bytes)
{
    const std::optional<QStringConverter::Encoding> encoding =
        QStringConverter::encodingForData(bytes, u'{');
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QStringDecoder decode(*encoding);
    const QString text = decode(bytes);
    return decode.hasError() ? bytes : text.toUtf8();
}

Result<QJsonObject> rootOf(const QByteArray& bytes, const QString& origin)
{
    const QByteArray json = asUtf8(bytes);
    if (const int depth = depthOf(json); depth > kMostSnapshotDepth)
        return Error{ErrorCode::SnapshotDamaged, origin, u"nested %1 deep"_s.arg(depth)};
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::SnapshotDamaged, origin,
                     u"%1, byte %2"_s.arg(syntax.errorString()).arg(syntax.offset)};
    const QJsonObject root = document.object();
    if (root["schema"_L1].toString() != kSchema)
        return Error{ErrorCode::SnapshotDamaged, origin, u"schema"_s};
    const qint64 version = root["version"_L1].toInteger(0);
    if (version > kVersion)
        return Error{ErrorCode::SnapshotNewer, origin, u"version %1"_s.arg(version)};
    if (version != kVersion)
        return Error{ErrorCode::SnapshotDamaged, origin, u"version"_s};
    return root;
}

} // namespace

Result<SiteSnapshot> readSiteSnapshot(const QByteArray& json, const QString& origin)
{
    if (json.size() > kMostSnapshotBytes)
        return Error{ErrorCode::SnapshotTooLarge, origin,
                     u"> %1 MiB"_s.arg(kMostSnapshotBytes >> 20)};
    const Result<QJsonObject> root = rootOf(json, origin);
    if (!root)
        return root.error();
    SnapshotReader reader;
    reader.readAll(*root);
    if (reader.hasTooManyRows())
        return Error{ErrorCode::SnapshotTooLarge, origin, u"> %1 rows"_s.arg(kMostSnapshotRows)};
    if (!reader.problem().isEmpty())
        return Error{ErrorCode::SnapshotDamaged, origin, reader.problem()};
    return reader.take();
}

Result<SiteSnapshot> loadSiteSnapshot(const QString& path, const std::stop_token& stop)
{
    const Result<ByteSource> file = ByteSource::open(path);
    if (!file)
        return file.error();
    if (file->size() > kMostSnapshotBytes)
        return Error{ErrorCode::SnapshotTooLarge, path, u"%1 bytes"_s.arg(file->size())};
    const Result<QByteArray> content = file->readAll(kMostSnapshotBytes, stop);
    if (!content)
        return content.error();
    return readSiteSnapshot(*content, path);
}

} // namespace cmgmedia
