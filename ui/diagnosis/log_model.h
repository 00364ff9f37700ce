// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnosis/log_query.h"

#include <QAbstractTableModel>

namespace cmgmedia::ui {

/// The rows of logs as a table. A million of them cost nothing: only what is seen becomes text.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, What, Component, When, Thread, File, ColumnCount };
    static constexpr int kStyleRole = Qt::UserRole; ///< LogStyle
    /// What a row is to look like; never told by colour alone.
    enum class LogStyle { Plain, Evidence, Error, Warning, Quiet, Prose, Divider };

    using QAbstractTableModel::QAbstractTableModel;

    void show(SharedLogs logs, SharedRows rows);
    const SharedLogs& logs() const { return m_logs; }
    const SharedRows& rows() const { return m_rows; }
    const LogRow* rowAt(int row) const; ///< nullptr: there is none
    bool isEntry(int row) const;

    /// As CMTrace copies it: text, component, time and thread, with tabs between.
    QString copied(int row) const;
    /// The whole entry.
    QString entryText(int row) const;
    /// What the codes in it mean; empty: it has none.
    QString codesText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString dividerText(const LogRow& row) const;
    QString cellText(const LogRow& row, int column) const;
    QString spokenText(const LogRow& row, int column) const;
    LogStyle styleOf(const LogRow& row) const;

    SharedLogs m_logs;
    SharedRows m_rows;
};

} // namespace cmgmedia::ui
