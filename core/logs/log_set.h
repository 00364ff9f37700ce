// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/logs/log_entry.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cmgmedia {

/// Whose log it is, by its content, and by its name only where the content does not say.
enum class LogKind : quint8 {
    Unknown,
    TaskSequence,    ///< smsts.log
    ClientSetup,     ///< ccmsetup.log, client.msi.log
    Client,          ///< LocationServices.log, AppEnforce.log and their like
    Gateway,         ///< CMGService.log, SMS_Cloud_ProxyConnector.log and their like
    ManagementPoint, ///< MP_*.log
    TokenService,    ///< CCM_STS.log
    Distribution,    ///< distmgr.log
    MediaCreation,   ///< CreateTsMedia.log
    Provider,        ///< SMSProv.log
    DomainJoin,      ///< NetSetup.log
    WindowsSetup,    ///< setupact.log, setuperr.log
};
inline constexpr int kLogKinds = 12;

/// One file, of which the content is UTF-8 without zeros; entries are places in it.
struct LogFile {
    QString path; ///< of a file in an archive: ARCHIVE/NAME
    LogKind kind = LogKind::Unknown;
    qint64 bytes = 0; ///< as it lies there
    QByteArray content;
    std::vector<Text> remarks; ///< "its end is missing", "only its last 256 MiB were read"
};

/// The files of one log, oldest first, and their entries in the order in which they were written:
/// never sorted by time, because the clock of Windows PE jumps.
struct LogChain {
    LogKind kind = LogKind::Unknown;
    QString name;  ///< path of its newest file
    int place = 0; ///< where logs go one after another: 0 not known, else later ones are higher
    std::vector<quint32> files;
    std::vector<LogEntry> entries;
    std::vector<Text> remarks;
};

struct SkippedFile {
    QString path;
    Text why;
};

/// Everything that was read, as a value; the windows and the diagnosis look at the same.
struct LogSet {
    std::vector<LogFile> files;
    std::vector<LogChain> chains; ///< in an order that does not depend on that of the paths
    std::vector<QByteArray> words{QByteArray()}; ///< components and source files, UTF-8; 0: none
    std::vector<SkippedFile> skipped;

    QByteArrayView bytesOf(const LogEntry& entry) const
    {
        return QByteArrayView(files[entry.file].content).sliced(entry.textAt, entry.textBytes);
    }
    /// The text, with what ends lines in site logs as such. Of a long one its first 64 KiB.
    QString textOf(const LogEntry& entry) const;
    QString wordOf(quint32 word) const { return QString::fromUtf8(words[word]); }
    qint64 bytes() const;
    qint64 entries() const; ///< without prose
};

/// Two entries of a chain between which more time passed than that, or the clock was set.
struct LogGap {
    size_t before = 0; ///< index of the entry in front of the gap
    qint64 msecs = 0;  ///< negative: the clock was set back
};
std::vector<LogGap> gapsOf(const LogChain& chain, qint64 minimumMsecs);

/// Some entry has a form, so that it is a log and not just a text.
bool hasForm(const LogChain& chain);

LogKind kindOfComponent(QByteArrayView component);
LogKind kindOfName(const QString& path);

} // namespace cmgmedia
