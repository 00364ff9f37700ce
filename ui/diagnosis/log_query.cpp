// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/log_query.h"

#include "core/diagnosis/error_code.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr size_t kLookEvery = 4096; ///< entries between two looks at the stop token

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A text to look for in many others, as Horspool has it.
class Needle
{
public:
    explicit Needle(const QByteArray& text) : m_text(text.toLower())
    {
        m_shifts.fill(m_text.size());
        for (qsizetype i = 0; i + 1 < m_text.size(); ++i) {
            m_shifts[static_cast<uchar>(m_text[i])] = m_text.size() - 1 - i;
            const char upper = QByteArray(1, m_text[i]).toUpper().at(0);
            m_shifts[static_cast<uchar>(upper)] = m_text.size() - 1 - i;
        }
    }

    bool isIn(QByteArrayView text) const
    {
        const qsizetype length = m_text.size();
        for (qsizetype at = 0; at + length <= text.size();) {
            qsizetype i = length;
            while (i > 0 && lowered(text[at + i - 1]) == m_text[i - 1])
                --i;
            if (i == 0)
                return true;
            at += m_shifts[static_cast<uchar>(text[at + length - 1])];
        }
        return length == 0;
    }

private:
    QByteArray m_text;
    std::array<qsizetype, 256> m_shifts;
};

/// Both notations of a code: 80072f8f, and as a number with a sign or without.
QByteArrayList notationsOf(quint32 code)
{
    return {QByteArray::number(code, 16).rightJustified(8, '0'), QByteArray::number(code),
            QByteArray::number(static_cast<qint32>(code))};
}

bool isOfTypes(const LogEntry& entry, const QStringList& types)
{
    constexpr std::array kNames{"unknown"_L1, "detail"_L1, "information"_L1, "warning"_L1,
                                "error"_L1};
    const QLatin1StringView name = kNames.at(static_cast<size_t>(entry.severity));
    return types.isEmpty() || std::ranges::any_of(types, [name](const QString& type) {
               return QString(name).startsWith(type, Qt::CaseInsensitive);
           });
}

/// A query that is made ready for a million entries.
class Filter
{
public:
    Filter(const DiagnosedLogs& logs, const LogQuery& query) : m_logs(logs), m_query(query)
    {
        for (const QByteArray& text : query.texts)
            m_needles.emplace_back(text);
        if (query.code) {
            for (const QByteArray& notation : notationsOf(*query.code))
                m_codes.emplace_back(notation);
        }
        for (const QByteArray& word : logs.logs->words)
            m_components.push_back(isWanted(QString::fromUtf8(word)));
    }

    bool takes(const LogPlace& place) const
    {
        const LogEntry& entry = m_logs.entryAt(place);
        return isShown(entry, place) && m_components[entry.component]
               && isOfTypes(entry, m_query.types)
               && (!m_query.thread || entry.thread == *m_query.thread) && isOfPhases(place)
               && holdsTexts(entry);
    }

private:
    bool isWanted(const QString& word) const
    {
        if (!m_query.component.isEmpty() && word != m_query.component)
            return false;
        return std::ranges::all_of(m_query.components, [&word](const QString& part) {
            return word.contains(part, Qt::CaseInsensitive);
        });
    }

    bool isShown(const LogEntry& entry, const LogPlace& place) const
    {
        switch (m_query.shown) {
        case LogShown::Everything:
            return true;
        case LogShown::Errors:
            return entry.severity == LogSeverity::Error;
        case LogShown::WarningsAndErrors:
            return entry.severity >= LogSeverity::Warning;
        case LogShown::WithoutNoise:
            return !entry.prose && !m_logs.isNoise(place);
        case LogShown::StepsAndGroups: {
            const QByteArrayView text = m_logs.logs->bytesOf(entry);
            return m_action.isIn(text) || m_group.isIn(text) || m_instruction.isIn(text);
        }
        }
        Q_UNREACHABLE();
    }

    bool isOfPhases(const LogPlace& place) const
    {
        if (m_query.phases.isEmpty())
            return true;
        const LogPhase phase = m_logs.diagnosis.stories[place.chain].phaseAt(place.entry);
        return m_query.phases.contains(phaseName(phase), Qt::CaseInsensitive);
    }

    bool holdsTexts(const LogEntry& entry) const
    {
        const QByteArrayView text = m_logs.logs->bytesOf(entry);
        const auto isThere = [text](const Needle& needle) { return needle.isIn(text); };
        return std::ranges::all_of(m_needles, isThere)
               && (m_codes.empty() || std::ranges::any_of(m_codes, isThere));
    }

    const DiagnosedLogs& m_logs;
    const LogQuery& m_query;
    std::vector<Needle> m_needles;
    std::vector<Needle> m_codes;
    std::vector<bool> m_components; ///< wanted, of each word
    Needle m_action{"the action"};
    Needle m_group{"the group"};
    Needle m_instruction{"Start executing an instruction"};
};

auto keyOf(const LogPlace& place)
{
    return std::tuple(place.chain, place.entry);
}

/// "14:22", "14:22:05": also within a text such as a date before it.
std::optional<QTime> timeOf(const QString& text)
{
    for (const QString& form : {u"H:mm:ss.z"_s, u"H:mm:ss"_s, u"H:mm"_s}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    }
    return std::nullopt;
}

/// The first row from there on that is an entry and fits.
template <typename Fits>
std::optional<int> firstRow(const DiagnosedLogs& logs, const LogRows& rows, size_t begin, Fits fits)
{
    for (size_t i = begin; i < rows.rows.size(); ++i) {
        const LogRow& row = rows.rows[i];
        if (row.kind == LogRow::Kind::Entry && fits(logs.entryAt(row.place)))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

} // namespace

bool LogQuery::isEverything() const
{
    return texts.isEmpty() && components.isEmpty() && phases.isEmpty() && types.isEmpty() && !thread
           && !code && component.isEmpty() && shown == LogShown::Everything;
}

LogQuery LogQuery::parsed(const QString& typed)
{
    LogQuery query;
    QStringList plain;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = word.section(u':', 1);
        if (value.isEmpty())
            plain << word;
        else if (word.startsWith("component:"_L1, Qt::CaseInsensitive))
            query.components << value;
        else if (word.startsWith("phase:"_L1, Qt::CaseInsensitive))
            query.phases << value;
        else if (word.startsWith("type:"_L1, Qt::CaseInsensitive))
            query.types << value;
        else if (word.startsWith("thread:"_L1, Qt::CaseInsensitive))
            query.thread = value.toUInt(nullptr, 0);
        else if (word.startsWith("code:"_L1, Qt::CaseInsensitive) && parseCode(value))
            query.code = parseCode(value);
        else
            plain << word;
    }
    if (!plain.isEmpty())
        query.texts << plain.join(u' ').toUtf8();
    return query;
}

Result<SharedRows> rowsOf(const DiagnosedLogs& logs, const LogQuery& query, const Work& work)
{
    const Filter filter(logs, query);
    const bool isWhole = query.isEverything();
    auto result = std::make_shared<LogRows>();
    const std::vector<LogChain>& chains = logs.logs->chains;
    for (quint32 chain = 0; chain < chains.size(); ++chain) {
        auto gap = logs.gaps[chain].begin();
        const size_t count = chains[chain].entries.size();
        result->all += count;
        if (isWhole && chains.size() > 1 && count > 0)
            result->rows.push_back({{chain, 0}, LogRow::Kind::File});
        for (quint32 i = 0; i < count; ++i) {
            if (i % kLookEvery == 0 && work.cancelled())
                return Error{ErrorCode::Cancelled, chains[chain].name, {}};
            const LogPlace place{chain, i};
            if (isWhole && gap != logs.gaps[chain].end() && gap->before + 1 == i) {
                result->rows.push_back({place, LogRow::Kind::Gap});
                ++gap;
            }
            if (!isWhole && !filter.takes(place))
                continue;
            if (chains[chain].entries[i].severity == LogSeverity::Error)
                result->errors.push_back(static_cast<quint32>(result->rows.size()));
            result->rows.push_back({place});
            ++result->entries;
        }
    }
    return SharedRows(std::move(result));
}

Result<std::vector<quint32>> rowsWith(const DiagnosedLogs& logs, const LogRows& rows,
                                      const QString& text, const Work& work)
{
    std::vector<quint32> found;
    if (text.isEmpty())
        return found;
    const Needle needle(text.toUtf8());
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        if (i % kLookEvery == 0 && work.cancelled())
            return Error{ErrorCode::Cancelled, text, {}};
        const LogRow& row = rows.rows[i];
        if (row.kind == LogRow::Kind::Entry
            && needle.isIn(logs.logs->bytesOf(logs.entryAt(row.place))))
            found.push_back(static_cast<quint32>(i));
    }
    return found;
}

std::optional<int> rowAt(const DiagnosedLogs& logs, const LogRows& rows, int current,
                         const QString& wanted)
{
    if (rows.rows.empty())
        return std::nullopt;
    const size_t here =
        std::clamp<size_t>(current < 0 ? 0 : static_cast<size_t>(current), 0, rows.rows.size() - 1);
    bool isNumber = false;
    const quint32 line = wanted.trimmed().toUInt(&isNumber);
    if (isNumber) {
        const quint32 file = logs.entryAt(rows.rows[here].place).file;
        return firstRow(logs, rows, 0, [file, line](const LogEntry& entry) {
            return entry.file == file && entry.line >= line;
        });
    }
    const std::optional<QTime> time = timeOf(wanted.trimmed());
    if (!time)
        return std::nullopt;
    const int msecs = time->msecsSinceStartOfDay();
    const auto isThen = [msecs](const LogEntry& entry) {
        return entry.msecs != LogEntry::kNoTime && entry.msecs >= msecs;
    };
    const std::optional<int> behind = firstRow(logs, rows, here + 1, isThen);
    return behind ? behind : firstRow(logs, rows, 0, isThen);
}

int rowOf(const LogRows& rows, const LogPlace& place)
{
    const auto behind = std::ranges::upper_bound(
        rows.rows, keyOf(place), {}, [](const LogRow& row) { return keyOf(row.place); });
    return static_cast<int>(behind - rows.rows.begin()) - 1; // entries come behind their gap
}

} // namespace cmgmedia::ui
