// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_file_reader.h"

#include "core/archive/errors.h"
#include "core/base/byte_source.h"
#include "core/logs/errors.h"
#include "core/logs/log_decoder.h"
#include "core/logs/log_parser.h"
#include "core/logs/pasted_log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qint64 kBlockBytes = 1 << 20;
constexpr qsizetype kLooked = 64 << 10; ///< of a file, to see what it is
constexpr qint64 kBytesPerMiB = 1 << 20;

struct LogText {
    CMGMEDIA_TEXTS(Logs)
};

/// Text of any encoding, which a log may be.
bool isText(QByteArrayView start)
{
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") || start.contains("<![LOG["))
        return true;
    LogDecoder decoder;
    QByteArray text;
    decoder.feed(start, text);
    decoder.finish(text);
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    });
    constexpr qsizetype kShare = 64;
    const bool isWide = decoder.encoding() == LogDecoder::Encoding::Utf16LittleEndian
                        || decoder.encoding() == LogDecoder::Encoding::Utf16BigEndian;
    const auto zeros = isWide ? 0 : std::count(start.begin(), start.end(), '\0');
    return controls <= text.size() / kShare && zeros <= start.size() / 2;
}

bool isArchive(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

Error ofLogs(const Error& error)
{
    if (error.code == ErrorCode::ExportTooLarge)
        return {ErrorCode::LogArchiveTooLarge, error.subject, error.detail};
    if (error.code == ErrorCode::ExportUnreadable)
        return {ErrorCode::LogArchiveUnreadable, error.subject, error.detail};
    return error;
}

Result<QByteArray> startOf(const SourceFile& file)
{
    QByteArray start(std::min<qint64>(kLooked, file.size()), Qt::Uninitialized);
    if (Result<> read = file.read(0, {start.data(), static_cast<size_t>(start.size())}); !read)
        return read.error();
    return start;
}

/// Where three entries or more have a form, lines without one are what people wrote around them.
void markProse(std::vector<LogEntry>& entries)
{
    constexpr auto kEnough = 3;
    const auto formed = std::ranges::count_if(
        entries, [](const LogEntry& entry) { return entry.form != LogForm::Plain; });
    if (formed < kEnough)
        return;
    for (LogEntry& entry : entries)
        entry.prose = entry.form == LogForm::Plain;
}

constexpr qint32 kOpenDay = -1; ///< of an entry, until settleDays()

/// A date as it is written, and the first entry that has it; those behind have it until the next.
struct OpenDay {
    size_t entry;
    LogDate date;
};

/// Which number of the dates of a file is the month; both: nobody knows.
struct DateOrder {
    bool mayBeMonthFirst = true;
    bool mayBeDayFirst = true;

    qint32 julian(const LogDate& date) const;
};

qint32 DateOrder::julian(const LogDate& date) const
{
    if (date.isYearFirst)
        return date.monthFirst();
    if (date.separator == '.')
        return date.dayFirst();
    if (mayBeMonthFirst != mayBeDayFirst)
        return mayBeMonthFirst ? date.monthFirst() : date.dayFirst();
    return date.first == date.second ? date.monthFirst() : 0;
}

/// What no number over 12 decides, the order in which the days run does.
DateOrder orderOf(const std::vector<OpenDay>& days, bool isTwelveHours)
{
    DateOrder order{true, !isTwelveHours};
    for (const OpenDay& day : days) {
        if (day.date.isYearFirst || day.date.separator == '.')
            continue;
        order.mayBeMonthFirst = order.mayBeMonthFirst && day.date.first <= 12;
        order.mayBeDayFirst = order.mayBeDayFirst && day.date.second <= 12;
    }
    if (!order.mayBeMonthFirst || !order.mayBeDayFirst)
        return order;
    const auto runs = [&days](qint32 (LogDate::*julian)() const) {
        return std::ranges::is_sorted(
            days, {}, [julian](const OpenDay& day) { return (day.date.*julian)(); });
    };
    return {runs(&LogDate::monthFirst), runs(&LogDate::dayFirst)};
}

void settleDays(std::vector<LogEntry>& entries, const std::vector<OpenDay>& days,
                bool isTwelveHours)
{
    const DateOrder order = orderOf(days, isTwelveHours);
    for (size_t i = 0; i < days.size(); ++i) {
        const size_t end = i + 1 < days.size() ? days[i + 1].entry : entries.size();
        const qint32 julian = order.julian(days[i].date);
        for (size_t entry = days[i].entry; entry < end; ++entry) {
            if (entries[entry].day == kOpenDay)
                entries[entry].day = julian;
        }
    }
}

/// By what most of its first entries are.
LogKind kindByContent(const std::vector<LogEntry>& entries, const std::vector<QByteArray>& words)
{
    constexpr size_t kAsked = 200;
    std::array<int, kLogKinds> votes{};
    for (size_t i = 0; i < std::min(kAsked, entries.size()); ++i) {
        const LogEntry& entry = entries[i];
        LogKind kind = kindOfComponent(words[entry.component]);
        if (entry.form == LogForm::NetSetup)
            kind = LogKind::DomainJoin;
        else if (entry.form == LogForm::Panther)
            kind = LogKind::WindowsSetup;
        ++votes.at(static_cast<size_t>(kind));
    }
    votes[0] = 0; // Unknown has no say
    const auto* most = std::max_element(votes.begin(), votes.end());
    return static_cast<LogKind>(*most == 0 ? 0 : most - votes.begin());
}

} // namespace

bool LogFileReader::isFull() const
{
    return m_bytes >= m_limits.totalBytes || m_entryCount >= m_limits.entries
           || m_logs.files.size() >= static_cast<size_t>(m_limits.logs);
}

Result<> LogFileReader::readFile(const SourceFile& file, bool isNamed, Work& work)
{
    Result<> read = readAny(file, isNamed, work);
    m_seenBytes += file.size();
    return read;
}

Result<> LogFileReader::readAny(const SourceFile& file, bool isNamed, Work& work)
{
    if (file.size() == 0) {
        skip(file.path(), LogText::text("it is empty"));
        return {};
    }
    const Result<QByteArray> start = startOf(file);
    if (!start)
        return start.error();
    if (isArchive(*start)) {
        Result<> read = readArchive(file, 0, work);
        return read ? Result<>() : Result<>(ofLogs(read.error()));
    }
    if (!isText(*start)) {
        if (isNamed || kindOfName(file.path()) != LogKind::Unknown)
            skip(file.path(), LogText::text("it isn't text"));
        return {};
    }
    return readText(file, work);
}

Result<> LogFileReader::readText(const SourceFile& file, Work& work)
{
    if (isFull()) {
        skip(file.path(), LogText::text("the limit was reached before it"));
        return {};
    }
    std::vector<Text> remarks;
    const qint64 most = std::min(m_limits.fileBytes, m_limits.totalBytes - m_bytes);
    qint64 at = 0;
    if (file.size() > most) {
        at = file.size() - most;
        at -= at % 2; // of UTF-16
        remarks.push_back(LogText::text("it's so large that only its last %1 MiB were read",
                                        {QString::number(most / kBytesPerMiB)}));
    }
    QByteArray content;
    content.reserve(file.size() - at);
    LogDecoder decoder;
    QByteArray block(std::min(kBlockBytes, file.size() - at), Qt::Uninitialized);
    while (at < file.size()) {
        if (work.cancelled())
            return Error{ErrorCode::Cancelled, file.path(), {}};
        const auto count = std::min<qint64>(block.size(), file.size() - at);
        if (Result<> read = file.read(at, {block.data(), static_cast<size_t>(count)}); !read)
            return read.error();
        decoder.feed(QByteArrayView(block).first(count), content);
        at += count;
        work.sink.progressed(std::min(m_seenBytes + at, m_expectedBytes), m_expectedBytes);
    }
    decoder.finish(content);
    addFile(file.path(), file.size(), std::move(content), std::move(remarks));
    return {};
}

void LogFileReader::readBytes(QByteArrayView bytes, const QString& path)
{
    if (bytes.isEmpty() || !isText(bytes.first(std::min(bytes.size(), kLooked))) || isFull())
        return;
    QByteArray content;
    content.reserve(bytes.size());
    LogDecoder decoder;
    decoder.feed(bytes, content);
    decoder.finish(content);
    addFile(path, bytes.size(), std::move(content), {});
}

Result<> LogFileReader::readArchive(const SourceFile& file, int depth, Work& work)
{
    return walkZip(
        file, m_limits.archive,
        [&](ZipEntry& entry) { return readMember(entry, file.path(), depth, work); }, work.stop);
}

Result<> LogFileReader::readMember(ZipEntry& entry, const QString& archive, int depth, Work& work)
{
    const QString name = archive + u'/' + oneLine(entry.name());
    if (entry.name().endsWith(u'/'))
        return {};
    if (isFull()) {
        skip(name, LogText::text("the limit was reached before it"));
        return {};
    }
    const Result<QByteArray> content = entry.content();
    if (!content && content.error().detail == Text(u"encrypted"_s)) {
        skip(name, LogText::text("it's password-protected"));
        return {};
    }
    if (!content)
        return content.error();
    if (!isArchive(*content)) {
        readBytes(*content, name);
        return {};
    }
    if (depth > 0) {
        skip(name, LogText::text("it is an archive in an archive in an "
                                 "archive"));
        return {};
    }
    const auto inner = sourceFileOf(ByteSource::fromBytes(*content), name);
    Result<> read = readArchive(*inner, depth + 1, work);
    if (!read && read.error().code.kind != ErrorKind::Cancelled) {
        skip(name, describe(ofLogs(read.error())));
        return {};
    }
    return read;
}

quint32 LogFileReader::wordOf(QByteArrayView word)
{
    constexpr qsizetype kLongestWord = 128;
    constexpr qsizetype kMostWords = 20'000; ///< real logs have some hundred
    if (word.isEmpty())
        return 0;
    const QByteArrayView kept = word.first(std::min(word.size(), kLongestWord));
    const auto found = m_words.constFind(QByteArray::fromRawData(kept.data(), kept.size()));
    if (found != m_words.constEnd())
        return *found;
    if (m_words.size() >= kMostWords)
        return 0;
    const auto number = static_cast<quint32>(m_logs.words.size());
    m_logs.words.push_back(kept.toByteArray());
    m_words.insert(m_logs.words.back(), number);
    return number;
}

std::vector<LogEntry> LogFileReader::parse(LogFile& file)
{
    std::vector<LogEntry> entries;
    std::vector<OpenDay> days;
    const auto number = static_cast<quint32>(m_logs.files.size());
    const bool isTwelveHours = file.content.contains(" PM") || file.content.contains(" AM");
    parseLog(file.content, LogEnd::Reached, [&](const ParsedEntry& parsed) {
        if (m_entryCount + entries.size() >= m_limits.entries)
            return;
        LogEntry entry = parsed.entry;
        entry.file = number;
        entry.component = wordOf(parsed.component);
        entry.source = wordOf(parsed.source);
        if (parsed.openDate) {
            if (days.empty() || days.back().date != *parsed.openDate)
                days.push_back({entries.size(), *parsed.openDate});
            entry.day = kOpenDay;
        }
        entries.push_back(entry);
    });
    markProse(entries);
    settleDays(entries, days, isTwelveHours && !days.empty());
    file.kind = kindByContent(entries, m_logs.words);
    if (file.kind == LogKind::Unknown)
        file.kind = kindOfName(file.path);
    return entries;
}

void LogFileReader::addFile(const QString& path, qint64 bytes, QByteArray content,
                            std::vector<Text> remarks)
{
    m_bytes += content.size();
    LogFile file{path, LogKind::Unknown, bytes, withoutMarkup(std::move(content)),
                 std::move(remarks)};
    std::vector<LogEntry> entries = parse(file);
    entries.shrink_to_fit();
    m_entryCount += entries.size();
    if (m_entryCount >= m_limits.entries)
        file.remarks.push_back(
            LogText::text("it has more entries than can be read, so its end is missing"));
    if (!entries.empty() && entries.back().cutOff)
        file.remarks.push_back(LogText::text("its last entry has no end"));
    m_entries.push_back(std::move(entries));
    m_logs.files.push_back(std::move(file));
}

LogSet LogFileReader::finish()
{
    joinChains(m_logs, std::move(m_entries));
    return std::move(m_logs);
}

} // namespace cmgmedia
