// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/variables_model.h"

#include "core/variables/media_identity.h"
#include "core/variables/media_variables.h"
#include "core/variables/secret_names.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

using Changes = std::map<QString, std::optional<QString>>;

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Of the same length for every secret.
QString masked()
{
    return u"••••••••"_s;
}

QString shownValue(const QString& name, const QString& value)
{
    return isSecretName(name) && !value.isEmpty() ? masked() : value;
}

Changes::const_iterator changeOf(const Changes& changes, const QString& name)
{
    return std::ranges::find_if(
        changes, [&name](const Changes::value_type& one) { return isSame(one.first, name); });
}

void eraseChange(Changes& changes, const QString& name)
{
    std::erase_if(changes, [&name](const auto& one) { return isSame(one.first, name); });
}

} // namespace

VariablesModel::VariablesModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{}

VariablesModel::Row VariablesModel::mediumRow(const QString& name,
                                              const std::optional<QString>* change) const
{
    Row row{.name = name, .value = {}, .isSecret = isSecretName(name)};
    row.isIdentity = isIdentityVariable(name);
    if (change)
        row.origin = *change ? Origin::Changed : Origin::Removed;
    if (change && *change)
        row.value = shownValue(name, **change);
    else if (row.isSecret)
        row.value = masked();
    else
        row.value = m_session.examination().visibleVariables()->value(name).value_or(QString());
    return row;
}

std::vector<VariablesModel::Row> VariablesModel::rowsNow() const
{
    const MediaVariables* variables = m_session.examination().visibleVariables();
    const Changes& changes = m_session.profile().customization.variables;
    std::vector<Row> rows;
    QStringList taken; // the changes that belong to a variable of the medium
    for (const QString& name : variables ? variables->names() : QStringList()) {
        const auto change = changeOf(changes, name);
        const bool isChanged = change != changes.end();
        rows.push_back(mediumRow(name, isChanged ? &change->second : nullptr));
        if (isChanged)
            taken << change->first;
    }
    for (const auto& [name, value] : changes) {
        if (!taken.contains(name))
            rows.push_back({.name = name,
                            .value = shownValue(name, value.value_or(QString())),
                            .origin = value ? Origin::Profile : Origin::Removed,
                            .isSecret = isSecretName(name),
                            .isIdentity = isIdentityVariable(name)});
    }
    if (m_hasUnnamed)
        rows.push_back({.name = {}, .value = {}, .origin = Origin::Profile, .isUnnamed = true});
    return rows;
}

void VariablesModel::load()
{
    std::vector<Row> rows = rowsNow();
    if (rows != m_rows)
        replaceRows(std::move(rows));
}

void VariablesModel::replaceRows(std::vector<Row> rows)
{
    const auto sameName = [](const Row& one, const Row& other) { return one.name == other.name; };
    const auto [oldDiffers, newDiffers] = std::ranges::mismatch(m_rows, rows, sameName);
    const int first = static_cast<int>(newDiffers - rows.begin());
    int kept = 0; // at the end
    const int oldRest = static_cast<int>(m_rows.end() - oldDiffers);
    const int newRest = static_cast<int>(rows.end() - newDiffers);
    while (kept < std::min(oldRest, newRest)
           && sameName(m_rows.rbegin()[kept], rows.rbegin()[kept]))
        ++kept;
    if (oldRest > kept) {
        beginRemoveRows({}, first, first + oldRest - kept - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.end() - kept);
        endRemoveRows();
    }
    if (newRest > kept) {
        beginInsertRows({}, first, first + newRest - kept - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.end() - kept);
        endInsertRows();
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VariablesModel::rowOf(const QString& name) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&name](const Row& row) { return isSame(row.name, name); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool VariablesModel::canRemove(int row) const
{
    if (row < 0 || row >= rowCount())
        return false;
    const Row& one = m_rows[static_cast<size_t>(row)];
    return !one.isIdentity && one.origin != Origin::Removed;
}

bool VariablesModel::canUndo(int row) const
{
    if (row < 0 || row >= rowCount())
        return false;
    const Row& one = m_rows[static_cast<size_t>(row)];
    return one.origin != Origin::Medium && !one.isUnnamed;
}

void VariablesModel::remove(int row)
{
    if (!canRemove(row))
        return;
    const Row one = m_rows[static_cast<size_t>(row)];
    m_session.edit([&one](MediaProfile& profile) {
        Changes& changes = profile.customization.variables;
        eraseChange(changes, one.name);
        if (one.origin != Origin::Profile)
            changes.emplace(one.name, std::nullopt);
    });
    load();
}

void VariablesModel::undo(int row)
{
    if (!canUndo(row))
        return;
    const QString name = m_rows[static_cast<size_t>(row)].name;
    m_session.edit(
        [&name](MediaProfile& profile) { eraseChange(profile.customization.variables, name); });
    load();
}

QString VariablesModel::lockReason(int row) const
{
    if (row < 0 || row >= rowCount() || !m_rows[static_cast<size_t>(row)].isIdentity)
        return {};
    return tr("The site registered the medium's identifier and certificate as a pair. "
              "They can't be created offline, so %1 can't be changed.")
        .arg(m_rows[static_cast<size_t>(row)].name);
}

QModelIndex VariablesModel::addUnnamed()
{
    m_hasUnnamed = true;
    load();
    return index(rowCount() - 1, Name);
}

void VariablesModel::dropUnnamed()
{
    m_hasUnnamed = false;
    load();
}

int VariablesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Value:
        return tr("Value");
    default:
        //: Where the value of a variable comes from: the medium, or a change.
        return tr("Source");
    }
}

QVariant VariablesModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name    ? row.name
               : index.column() == Value ? row.value
                                         : originText(row);
    case Qt::EditRole:
        return index.column() == Name ? row.name : row.isSecret ? QString() : row.value;
    case Qt::ToolTipRole:
        return row.isIdentity ? lockReason(index.row())
                              : plainTip(index.data(Qt::DisplayRole).toString());
    case Qt::FontRole: {
        QFont font = row.origin == Origin::Medium ? QFont() : strongFont();
        font.setStrikeOut(row.origin == Origin::Removed && index.column() != From);
        return row.origin == Origin::Medium ? QVariant() : QVariant(font);
    }
    case Qt::ForegroundRole:
        return row.isIdentity ? QVariant(toneColour(Tone::Quiet, QGuiApplication::palette()))
                              : QVariant();
    case kIsSecretRole:
        return row.isSecret;
    default:
        return {};
    }
}

QString VariablesModel::originText(const Row& row) const
{
    if (row.isUnnamed)
        return {};
    switch (row.origin) {
    case Origin::Medium:
        return row.isIdentity ? tr("Medium (read-only)") : tr("Medium");
    case Origin::Profile:
        return tr("Added");
    case Origin::Changed:
        return tr("Changed");
    case Origin::Removed:
        return tr("Removed");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isName = index.column() == Name && row.origin == Origin::Profile;
    const bool isValue = index.column() == Value && row.origin != Origin::Removed && !row.isUnnamed;
    flags.setFlag(Qt::ItemIsEditable, !row.isIdentity && (isName || isValue));
    return flags;
}

bool VariablesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return index.column() == Name ? setName(index.row(), value.toString().trimmed())
                                  : setValue(index.row(), value.toString());
}

bool VariablesModel::setName(int row, const QString& name)
{
    const Row old = m_rows[static_cast<size_t>(row)];
    const int same = rowOf(name);
    if (name.isEmpty() || name == old.name)
        return false;
    m_hasUnnamed = m_hasUnnamed && !old.isUnnamed;
    if (same >= 0 && same != row) { // there is one: that is the one to edit
        load();
        emit nameGiven(m_rows[static_cast<size_t>(same)].name);
        return false;
    }
    m_session.edit([&old, &name](MediaProfile& profile) {
        Changes& changes = profile.customization.variables;
        const auto before = changes.find(old.name);
        const QString value =
            before == changes.end() ? QString() : before->second.value_or(QString());
        if (!old.isUnnamed)
            changes.erase(old.name);
        changes.insert_or_assign(name, value);
    });
    load();
    if (old.isUnnamed)
        emit nameGiven(name);
    return true;
}

bool VariablesModel::setValue(int row, const QString& value)
{
    const Row old = m_rows[static_cast<size_t>(row)];
    if (old.isSecret ? value.isEmpty() : value == old.value)
        return false;
    const MediaVariables* variables = m_session.examination().visibleVariables();
    const bool isAsBefore = !old.isSecret && variables && variables->value(old.name) == value;
    m_session.edit([&](MediaProfile& profile) {
        Changes& changes = profile.customization.variables;
        const auto change = changeOf(changes, old.name);
        const QString key = change == changes.end() ? old.name : change->first;
        eraseChange(changes, key);
        if (!isAsBefore)
            changes.emplace(key, value);
    });
    load();
    return true;
}

} // namespace cmgmedia::ui
