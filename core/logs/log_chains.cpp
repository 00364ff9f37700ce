// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

struct ChainText {
    CMGMEDIA_TEXTS(Logs)
};

/// What the name of a file says about its place in a chain.
struct ChainName {
    QString base; ///< folder and name without what a rollover adds
    int age = 2;  ///< 0: with a stamp, 1: .lo_, 2: .log
    QString stamp;
    QString path;

    auto order() const { return std::tie(base, age, stamp, path); }
    bool operator<(const ChainName& other) const { return order() < other.order(); }
};

/// smsts-20260310-010412.log, smsts.lo_, smsts.log; whatever else a name has is its own.
ChainName chainNameOf(const QString& path)
{
    static const QRegularExpression stamped(u"^(.*?)-(\\d{8}-\\d{6}(?:-\\d+)?)(\\.[^./]*)?$"_s);
    ChainName name{path.toLower(), 2, {}, path};
    if (name.base.endsWith(".lo_"_L1)) {
        name.base.chop(4);
        name.base += ".log"_L1;
        name.age = 1;
    } else if (const QRegularExpressionMatch match = stamped.match(name.base); match.hasMatch()) {
        name.base = match.captured(1) + ".log"_L1;
        name.age = 0;
        name.stamp = match.captured(2);
    }
    return name;
}

/// Where the engine moves its logs, in the order of the story.
int placeOf(const QString& path)
{
    constexpr std::array kPlaces{
        "x:/windows/temp/smstslog/"_L1, "windows/temp/smstslog/"_L1, "x:/smstslog/"_L1,
        "_smstasksequence/logs/"_L1,    "ccm/logs/smstslog/"_L1,     "ccm/logs/"_L1};
    const QString lower = path.toLower();
    for (size_t i = kPlaces.size(); i-- > 0;) {
        if (lower.contains(kPlaces.at(i)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// A stamp that is missing: a day without a word between two files that belong together.
void sayGaps(LogChain& chain, const LogSet& logs)
{
    for (size_t i = 1; i < chain.entries.size(); ++i) {
        const LogEntry& before = chain.entries[i - 1];
        const LogEntry& entry = chain.entries[i];
        if (entry.file != before.file && before.day != 0 && entry.day > before.day + 1)
            chain.remarks.push_back(
                ChainText::text("%1 begins more than a day after the file before it "
                                "ends; one may be missing",
                                {logs.files[entry.file].path.section(u'/', -1)}));
    }
}

/// Whether one tells what the other does: the engine copies its logs from place to place.
bool beginsAs(const LogChain& longer, const LogChain& shorter, const LogSet& logs)
{
    constexpr size_t kEnough = 8;
    if (shorter.entries.size() < kEnough || longer.entries.size() < shorter.entries.size()
        || shorter.kind != longer.kind)
        return false;
    for (size_t i = 0; i < kEnough; ++i) {
        const LogEntry& a = longer.entries[i];
        const LogEntry& b = shorter.entries[i];
        if (a.day != b.day || a.msecs != b.msecs || logs.bytesOf(a) != logs.bytesOf(b))
            return false;
    }
    // The same start is not enough: two tries of one PC begin alike but for their times.
    return longer.entries.front().day != 0;
}

void leaveCopiesOut(LogSet& logs)
{
    std::vector<LogChain>& chains = logs.chains;
    for (size_t i = 0; i < chains.size();) {
        const auto isOther = [&](const LogChain& other) {
            const bool isLonger =
                other.entries.size() > chains[i].entries.size()
                || (other.entries.size() == chains[i].entries.size() && &other < &chains[i]);
            return &other != &chains[i] && isLonger && beginsAs(other, chains[i], logs);
        };
        const auto found = std::ranges::find_if(chains, isOther);
        if (found == chains.end()) {
            ++i;
            continue;
        }
        logs.skipped.push_back(
            {chains[i].name, ChainText::text("it begins like %1, which contains more",
                                             {found->name.section(u'/', -1)})});
        chains.erase(chains.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

void joinChains(LogSet& logs, std::vector<std::vector<LogEntry>> entriesOfFiles)
{
    std::map<ChainName, quint32> files;
    for (quint32 i = 0; i < logs.files.size(); ++i)
        files.emplace(chainNameOf(logs.files[i].path), i);
    QString base;
    for (const auto& [name, number] : files) {
        std::vector<LogEntry>& entries = entriesOfFiles[number];
        if (logs.chains.empty() || name.base != base) {
            LogChain chain;
            chain.place = placeOf(name.path);
            logs.chains.push_back(std::move(chain));
            base = name.base;
        }
        LogChain& chain = logs.chains.back();
        chain.name = name.path;
        chain.files.push_back(number);
        if (chain.kind == LogKind::Unknown)
            chain.kind = logs.files[number].kind;
        if (chain.entries.empty())
            chain.entries = std::move(entries);
        else
            chain.entries.insert(chain.entries.end(), entries.begin(), entries.end());
        entries = {};
    }
    std::erase_if(logs.chains, [](const LogChain& chain) { return chain.entries.empty(); });
    for (LogChain& chain : logs.chains)
        sayGaps(chain, logs);
    leaveCopiesOut(logs);
}

} // namespace cmgmedia
