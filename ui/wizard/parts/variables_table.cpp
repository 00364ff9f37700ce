// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/parts/variables_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/wizard/parts/variables_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kMinRows = 3;
constexpr int kMaxRows = 12; // more of them scroll
constexpr int kCellPadding = 5;

/// Names the editors, and hides what is typed for a secret.
class VariableDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override
    {
        auto* editor = new QLineEdit(parent);
        const bool isName = index.column() == VariablesModel::Name;
        named(
            editor, isName ? u"variableName"_s : u"variableValue"_s,
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        if (!isName && index.data(VariablesModel::kIsSecretRole).toBool()) {
            editor->setEchoMode(QLineEdit::Password);
            editor->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData
                                        | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
            editor->setContextMenuPolicy(Qt::NoContextMenu);
            editor->setPlaceholderText(VariablesTable::tr("new value"));
        }
        return editor;
    }
};

} // namespace

VariablesTable::VariablesTable(Session& session, QWidget* parent)
    : QWidget(parent), m_model(new VariablesModel(session, this)), m_view(new QTableView),
      m_add(new QPushButton(tr("&Add a variable"))), m_remove(new QPushButton(tr("&Remove"))),
      m_undo(new QPushButton(tr("&Undo the change"))), m_reason(quietLabel({}))
{
    auto* label = new QLabel(tr("&Variables of the new medium"));
    label->setBuddy(m_view);
    makeView();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(label);
    column->addWidget(m_view);
    column->addSpacing(space::kHair);
    column->addLayout(makeButtons());
    column->addWidget(m_reason);
    m_reason->setObjectName(u"variableReason"_s);
    connect(m_model, &VariablesModel::nameGiven, this, &VariablesTable::editValueOf,
            Qt::QueuedConnection); // the editor of the name is still open
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VariablesTable::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &VariablesTable::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &VariablesTable::refresh);
    refresh();
}

void VariablesTable::makeView()
{
    named(m_view, u"variables"_s, tr("Variables of the new medium"));
    m_view->setAccessibleDescription(
        tr("Press F2 or Enter to edit the value, Delete to remove the variable."));
    m_view->setModel(m_model);
    auto* delegate = new VariableDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * kCellPadding);
    QHeaderView* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(VariablesModel::Value, QHeaderView::Stretch);
    header->setSectionResizeMode(VariablesModel::From, QHeaderView::ResizeToContents);
    header->resizeSection(VariablesModel::Name, fontMetrics().averageCharWidth() * 34);
    connect(delegate, &QAbstractItemDelegate::closeEditor, m_model, &VariablesModel::dropUnnamed,
            Qt::QueuedConnection);
    connect(new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] { m_model->remove(currentRow()); });
    const auto editNow = [this] {
        m_view->edit(m_model->index(currentRow(), VariablesModel::Value));
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, editNow);
}

QLayout* VariablesTable::makeButtons()
{
    named(m_add, u"addVariable"_s, withoutMnemonic(m_add->text()));
    named(m_remove, u"removeVariable"_s, withoutMnemonic(m_remove->text()));
    named(m_undo, u"undoVariable"_s, withoutMnemonic(m_undo->text()));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    for (QPushButton* button : {m_add, m_remove, m_undo})
        row->addWidget(button);
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &VariablesTable::add);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->remove(currentRow()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_model->undo(currentRow()); });
    return row;
}

void VariablesTable::load()
{
    m_model->load();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, VariablesModel::Value));
}

void VariablesTable::add()
{
    const QModelIndex name = m_model->addUnnamed();
    m_view->setCurrentIndex(name);
    m_view->scrollTo(name);
    m_view->setFocus();
    m_view->edit(name);
}

void VariablesTable::editValueOf(const QString& name)
{
    const QModelIndex value = m_model->index(m_model->rowOf(name), VariablesModel::Value);
    m_view->setCurrentIndex(value);
    if (m_model->flags(value).testFlag(Qt::ItemIsEditable))
        m_view->edit(value);
}

void VariablesTable::refresh()
{
    const int row = currentRow();
    m_remove->setEnabled(m_model->canRemove(row));
    m_undo->setEnabled(m_model->canUndo(row));
    const QString reason = m_model->lockReason(row);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const int rows = std::clamp(m_model->rowCount(), kMinRows, kMaxRows);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height()
                           + rows * m_view->verticalHeader()->defaultSectionSize()
                           + 2 * m_view->frameWidth());
}

int VariablesTable::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? current.row() : -1;
}

} // namespace cmgmedia::ui
