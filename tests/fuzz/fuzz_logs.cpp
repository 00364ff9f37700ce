// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/cmtrace_log.h"
#include "core/logs/log_reader.h"

#include <cstdint>

using namespace cmgmedia;

namespace {

/// Every text is a place in the content of its file.
void checkPlaces(const LogSet& logs)
{
    for (const LogChain& chain : logs.chains) {
        for (const LogEntry& entry : chain.entries) {
            const qsizetype end = qsizetype{entry.textAt} + entry.textBytes;
            if (entry.file >= logs.files.size() || end > logs.files[entry.file].content.size()
                || entry.component >= logs.words.size() || entry.source >= logs.words.size())
                qFatal("an entry lies outside of its file");
            (void)logs.textOf(entry);
            (void)entry.time().utc();
        }
    }
}

} // namespace

/// The content as a file, and in two pieces as a log that grows.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkPlaces(readLog(content, QStringLiteral("smsts.log")));
    CmTraceReader reader;
    (void)reader.feed(content.first(content.size() / 2));
    (void)reader.feed(content.sliced(content.size() / 2));
    (void)reader.finish();
    return 0;
}
