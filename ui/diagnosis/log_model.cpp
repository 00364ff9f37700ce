// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/log_model.h"

#include "core/diagnosis/diagnosis_report.h"
#include "ui/widgets/naming.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr qsizetype kLongestCell = 400; ///< what is behind it is seen in the details alone
constexpr int kMostCodes = 4;

QString fileName(const DiagnosedLogs& logs, const LogEntry& entry)
{
    return oneLine(logs.logs->files[entry.file].path.section(u'/', -1));
}

/// Codes in a text, each once: hexadecimal ones as they stand, and decimal exit codes.
QStringList codesIn(const QString& text)
{
    static const QRegularExpression code(
        u"\\b0x[0-9A-Fa-f]{8}\\b|\\b[89CDcd][0-9A-Fa-f]{7}\\b|(?<=exit code )\\d+|(?<=Code=)\\d{5}\\b"_s);
    QStringList codes;
    for (auto it = code.globalMatch(text); it.hasNext() && codes.size() < kMostCodes;) {
        const QString found = it.next().captured();
        const QString whole =
            found.size() == 8 && !found.startsWith("0x"_L1) ? u"0x"_s + found : found;
        if (!codes.contains(whole, Qt::CaseInsensitive))
            codes << whole;
    }
    return codes;
}

QString letterOf(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Error:
        //: One letter: an entry of a log that is an error.
        return LogModel::tr("E");
    case LogSeverity::Warning:
        //: One letter: an entry of a log that is a warning.
        return LogModel::tr("W");
    case LogSeverity::Detail:
        //: One letter: an entry of a log that is a detail.
        return LogModel::tr("D");
    case LogSeverity::Unknown:
    case LogSeverity::Information:
        break;
    }
    return {};
}

QString severityWords(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Error:
        return LogModel::tr("Error");
    case LogSeverity::Warning:
        return LogModel::tr("Warning");
    case LogSeverity::Detail:
        return LogModel::tr("Detail");
    case LogSeverity::Unknown:
    case LogSeverity::Information:
        break;
    }
    return {};
}

} // namespace

void LogModel::show(SharedLogs logs, SharedRows rows)
{
    beginResetModel();
    m_logs = std::move(logs);
    m_rows = std::move(rows);
    endResetModel();
}

const LogRow* LogModel::rowAt(int row) const
{
    if (!m_rows || row < 0 || row >= rowCount())
        return nullptr;
    return &m_rows->rows[static_cast<size_t>(row)];
}

bool LogModel::isEntry(int row) const
{
    const LogRow* found = rowAt(row);
    return found && found->kind == LogRow::Kind::Entry;
}

QString LogModel::copied(int row) const
{
    if (!isEntry(row))
        return {};
    const LogEntry& entry = m_logs->entryAt(rowAt(row)->place);
    const LogTime time = entry.time();
    QString when;
    if (time.date.isValid() && time.time.isValid())
        when = QLocale::c().toString(QDateTime(time.date, time.time), u"M/d/yyyy h:mm:ss AP"_s);
    return u"%1\t%2\t%3\t%4 (0x%5)"_s.arg(
        entryText(row).trimmed(), m_logs->logs->wordOf(entry.component), when,
        QString::number(entry.thread), QString::number(entry.thread, 16).rightJustified(4, u'0'));
}

QString LogModel::entryText(int row) const
{
    return isEntry(row) ? m_logs->logs->textOf(m_logs->entryAt(rowAt(row)->place)) : QString();
}

QString LogModel::codesText(int row) const
{
    QStringList meanings;
    for (const QString& code : codesIn(entryText(row))) {
        const std::optional<ExplainedCode> explained = explainCode(code);
        if (explained && explained->isKnown())
            meanings << codeText(*explained).trimmed();
    }
    return meanings.join(u"\n"_s);
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_rows ? 0 : static_cast<int>(m_rows->rows.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Mark)
        return tr("Kind");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Text");
    case Component:
        return tr("Component");
    case When:
        return tr("Date and time");
    case Thread:
        return tr("Thread");
    case File:
        return tr("File and line");
    default:
        return QString();
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const LogRow* row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->kind == LogRow::Kind::Entry ? cellText(*row, index.column())
               : index.column() == What         ? dividerText(*row)
                                                : QString();
    case Qt::AccessibleTextRole:
        return spokenText(*row, index.column());
    case Qt::ToolTipRole: {
        const QString codes = codesText(index.row());
        return codes.isEmpty() ? QVariant() : QVariant(plainTip(codes));
    }
    case kStyleRole:
        return static_cast<int>(styleOf(*row));
    default:
        return {};
    }
}

QString LogModel::dividerText(const LogRow& row) const
{
    const LogEntry& entry = m_logs->entryAt(row.place);
    if (row.kind == LogRow::Kind::File)
        return fileName(*m_logs, entry);
    const auto& gaps = m_logs->gaps[row.place.chain];
    const auto gap = std::ranges::lower_bound(gaps, row.place.entry - 1, {}, &LogGap::before);
    return gap == gaps.end() ? QString() : gapText(gap->msecs);
}

QString LogModel::cellText(const LogRow& row, int column) const
{
    const LogEntry& entry = m_logs->entryAt(row.place);
    switch (column) {
    case Mark:
        return letterOf(entry.severity);
    case What: {
        QString text = m_logs->logs->textOf(entry).trimmed();
        const bool hasMore = text.contains(u'\n') || text.size() > kLongestCell;
        text = oneLine(text.section(u'\n', 0, 0).left(kLongestCell));
        return hasMore ? text + u" \u2026"_s : text;
    }
    case Component:
        return oneLine(m_logs->logs->wordOf(entry.component));
    case When:
        return momentText(entry);
    case Thread:
        return entry.thread == 0 ? QString() : QString::number(entry.thread);
    default:
        return u"%1:%2"_s.arg(fileName(*m_logs, entry)).arg(entry.line);
    }
}

QString LogModel::spokenText(const LogRow& row, int column) const
{
    if (row.kind != LogRow::Kind::Entry)
        return column == What ? dividerText(row) : QString();
    if (column != Mark)
        return cellText(row, column);
    QStringList words{severityWords(m_logs->entryAt(row.place).severity)};
    if (m_logs->isEvidence(row.place))
        words << tr("The line that says why it failed");
    if (m_logs->isNoise(row.place))
        words << tr("Looks like an error, but isn't");
    return commaSeparated(words);
}

LogModel::LogStyle LogModel::styleOf(const LogRow& row) const
{
    if (row.kind != LogRow::Kind::Entry)
        return LogStyle::Divider;
    if (m_logs->isEvidence(row.place))
        return LogStyle::Evidence;
    const LogEntry& entry = m_logs->entryAt(row.place);
    if (entry.prose)
        return LogStyle::Prose;
    if (m_logs->isNoise(row.place))
        return LogStyle::Quiet;
    if (entry.severity == LogSeverity::Error)
        return LogStyle::Error;
    return entry.severity == LogSeverity::Warning ? LogStyle::Warning : LogStyle::Plain;
}

} // namespace cmgmedia::ui
