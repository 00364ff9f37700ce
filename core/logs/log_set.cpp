// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logs/log_set.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

constexpr qsizetype kLongestShown = 64 << 10;

struct NamedKind {
    QLatin1StringView start;
    LogKind kind;
};

/// Starts of names and components, longer ones before their beginnings.
constexpr std::array<NamedKind, 46> kStarts{{
    {"smsts"_L1, LogKind::TaskSequence},
    {"tsagent"_L1, LogKind::Client},
    {"tsbootshell"_L1, LogKind::TaskSequence},
    {"tsmbootstrap"_L1, LogKind::TaskSequence},
    {"tspxe"_L1, LogKind::TaskSequence},
    {"tsmanager"_L1, LogKind::TaskSequence},
    {"tsprogressui"_L1, LogKind::TaskSequence},
    {"tsresnlc"_L1, LogKind::TaskSequence},
    {"osd"_L1, LogKind::TaskSequence},
    {"apply"_L1, LogKind::TaskSequence},
    {"installsoftware"_L1, LogKind::TaskSequence},
    {"installapplication"_L1, LogKind::TaskSequence},
    {"downloadcontent"_L1, LogKind::TaskSequence},
    {"smsappinstall"_L1, LogKind::TaskSequence},
    {"ccmsetup"_L1, LogKind::ClientSetup},
    {"client.msi"_L1, LogKind::ClientSetup},
    {"locationservices"_L1, LogKind::Client},
    {"ccmmessaging"_L1, LogKind::Client},
    {"clientidmanager"_L1, LogKind::Client},
    {"appenforce"_L1, LogKind::Client},
    {"ciagent"_L1, LogKind::Client},
    {"execmgr"_L1, LogKind::Client},
    {"ccmexec"_L1, LogKind::Client},
    {"contenttransfermanager"_L1, LogKind::Client},
    {"datatransferservice"_L1, LogKind::Client},
    {"cas.log"_L1, LogKind::Client},
    {"cmgservice"_L1, LogKind::Gateway},
    {"cmghttphandler"_L1, LogKind::Gateway},
    {"cmgcontentservice"_L1, LogKind::Gateway},
    {"cmgsetup"_L1, LogKind::Gateway},
    {"cloudmgr"_L1, LogKind::Gateway},
    {"cmg-"_L1, LogKind::Gateway},
    {"sms_cloud_proxyconnector"_L1, LogKind::Gateway},
    {"sms_cloud"_L1, LogKind::Gateway},
    {"ccm_sts"_L1, LogKind::TokenService},
    {"mp_"_L1, LogKind::ManagementPoint},
    {"mpcontrol"_L1, LogKind::ManagementPoint},
    {"distmgr"_L1, LogKind::Distribution},
    {"sms_distribution_manager"_L1, LogKind::Distribution},
    {"createtsmedia"_L1, LogKind::MediaCreation},
    {"createmedia"_L1, LogKind::MediaCreation},
    {"smsprov"_L1, LogKind::Provider},
    {"sms provider"_L1, LogKind::Provider},
    {"netsetup"_L1, LogKind::DomainJoin},
    {"setupact"_L1, LogKind::WindowsSetup},
    {"setuperr"_L1, LogKind::WindowsSetup},
}};

LogKind kindOf(const QString& word)
{
    const auto* found = std::find_if(kStarts.begin(), kStarts.end(), [&word](const NamedKind& row) {
        return word.startsWith(row.start, Qt::CaseInsensitive);
    });
    return found == kStarts.end() ? LogKind::Unknown : found->kind;
}

/// Milliseconds since an arbitrary day; nullopt where the log does not say when.
std::optional<qint64> momentOf(const LogEntry& entry)
{
    constexpr qint64 kMsecsPerDay = 86'400'000;
    if (entry.day == 0 || entry.msecs == LogEntry::kNoTime)
        return std::nullopt;
    return entry.day * kMsecsPerDay + entry.msecs;
}

} // namespace

QString LogSet::textOf(const LogEntry& entry) const
{
    QByteArrayView bytes = bytesOf(entry);
    bytes = bytes.first(std::min(bytes.size(), kLongestShown));
    QString text = QString::fromUtf8(bytes);
    if (entry.form == LogForm::SiteServer)
        text.replace("~~"_L1, "\n"_L1).remove(u'~');
    return text;
}

qint64 LogSet::bytes() const
{
    return std::accumulate(files.begin(), files.end(), qint64{0},
                           [](qint64 sum, const LogFile& file) { return sum + file.bytes; });
}

qint64 LogSet::entries() const
{
    qint64 sum = 0;
    for (const LogChain& chain : chains)
        sum += std::ranges::count(chain.entries, false, &LogEntry::prose);
    return sum;
}

std::vector<LogGap> gapsOf(const LogChain& chain, qint64 minimumMsecs)
{
    std::vector<LogGap> gaps;
    std::optional<qint64> before;
    size_t beforeIndex = 0;
    for (size_t i = 0; i < chain.entries.size(); ++i) {
        const std::optional<qint64> now = momentOf(chain.entries[i]);
        if (!now)
            continue;
        // Threads write a little out of order; that is no clock that was set.
        constexpr qint64 kJitterMsecs = 1000;
        if (before && (*now - *before >= minimumMsecs || *now < *before - kJitterMsecs))
            gaps.push_back({beforeIndex, *now - *before});
        before = now;
        beforeIndex = i;
    }
    return gaps;
}

bool hasForm(const LogChain& chain)
{
    return std::ranges::any_of(chain.entries,
                               [](const LogEntry& entry) { return entry.form != LogForm::Plain; });
}

LogKind kindOfComponent(QByteArrayView component)
{
    return kindOf(QString::fromUtf8(component));
}

LogKind kindOfName(const QString& path)
{
    const QString name = path.section(u'/', -1);
    if (const LogKind kind = kindOf(name); kind != LogKind::Unknown)
        return kind;
    // Azure's copies: CMG-<service>-<instance>-CMGService.log
    return name.contains("cmgservice"_L1, Qt::CaseInsensitive) ? LogKind::Gateway
                                                               : LogKind::Unknown;
}

} // namespace cmgmedia
