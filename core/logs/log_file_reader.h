// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_file.h"
#include "core/logs/log_reader.h"

#include <QHash>

namespace cmgmedia {

/// Reads the files of a set, one after another, into one LogSet.
class LogFileReader
{
public:
    explicit LogFileReader(const LogLimits& limits) : m_limits(limits) {}
    /// For progress: how much there is to read.
    void expect(qint64 bytes) { m_expectedBytes = bytes; }

    /// What it is decides whether it is read: text, ZIP or neither.
    Result<> readFile(const SourceFile& file, bool isNamed, Work& work);
    void readBytes(QByteArrayView bytes, const QString& path);
    void skip(const QString& path, Text why) { m_logs.skipped.push_back({path, std::move(why)}); }
    bool isFull() const;
    LogSet finish();

private:
    Result<> readAny(const SourceFile& file, bool isNamed, Work& work);
    Result<> readText(const SourceFile& file, Work& work);
    Result<> readArchive(const SourceFile& file, int depth, Work& work);
    Result<> readMember(ZipEntry& entry, const QString& archive, int depth, Work& work);
    void addFile(const QString& path, qint64 bytes, QByteArray content, std::vector<Text> remarks);
    std::vector<LogEntry> parse(LogFile& file);
    quint32 wordOf(QByteArrayView word);

    const LogLimits& m_limits;
    LogSet m_logs;
    std::vector<std::vector<LogEntry>> m_entries; ///< of each file
    QHash<QByteArray, quint32> m_words;
    size_t m_entryCount = 0;
    qint64 m_bytes = 0;
    qint64 m_seenBytes = 0; ///< of files as they lie there
    qint64 m_expectedBytes = 0;
};

} // namespace cmgmedia
