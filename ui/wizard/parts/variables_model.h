// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace cmgmedia::ui {

class Session;

/// The variables of the new medium: those of the imported one and what the profile makes of them.
/// Edits go into the profile. Values of secrets are neither read nor shown.
class VariablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, From, ColumnCount };
    enum class Origin {
        Medium,
        Profile, ///< the medium does not have it
        Changed,
        Removed,
    };
    static constexpr int kIsSecretRole = Qt::UserRole;

    explicit VariablesModel(Session& session, QObject* parent = nullptr);

    void load();                          ///< from the session; rows that stay keep their indexes
    int rowOf(const QString& name) const; ///< -1: none

    // What can be done with a row.
    bool canRemove(int row) const;
    bool canUndo(int row) const;
    void remove(int row);
    void undo(int row); ///< what the profile says about it
    /// Why it cannot be edited; empty: it can.
    QString lockReason(int row) const;

    /// A row without a name, for somebody to type one. It is in no profile yet.
    QModelIndex addUnnamed();
    void dropUnnamed();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void nameGiven(const QString& name); ///< to a new variable, or that of one that is there

private:
    struct Row {
        QString name;
        QString value; ///< of a secret: dots
        Origin origin = Origin::Medium;
        bool isSecret = false;
        bool isIdentity = false;
        bool isUnnamed = false;
        bool operator==(const Row&) const = default;
    };

    std::vector<Row> rowsNow() const;
    /// nullptr: the profile says nothing about it.
    Row mediumRow(const QString& name, const std::optional<QString>* change) const;
    void replaceRows(std::vector<Row> rows);
    bool setName(int row, const QString& name);
    bool setValue(int row, const QString& value);
    QString originText(const Row& row) const;

    Session& m_session;
    std::vector<Row> m_rows;
    bool m_hasUnnamed = false;
};

} // namespace cmgmedia::ui
