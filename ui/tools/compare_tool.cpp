// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/compare_tool.h"

#include "core/configmgr/medium_comparison.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_box.h"
#include "ui/widgets/file_field.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/short_tree.h"
#include "ui/widgets/state_line.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

enum CompareColumn { What, Before, After };

QString shownValue(const Text& text)
{
    //: Something that one of two media does not have.
    return text.isEmpty() ? CompareTool::tr("missing") : text.translated();
}

/// A line that a screen reader says whole.
QTreeWidgetItem* differenceItem(const MediumDifference& difference)
{
    auto* item = new QTreeWidgetItem({difference.subject.translated(),
                                      shownValue(difference.before), shownValue(difference.after)});
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(column, plainTip(item->text(column)));
    item->setData(What, Qt::AccessibleTextRole,
                  CompareTool::tr("%1: before %2, after %3")
                      .arg(item->text(What), item->text(Before), item->text(After)));
    return item;
}

ShortTree* differenceTable(const QString& title, const QList<QTreeWidgetItem*>& items)
{
    auto* tree = new ShortTree(u"differences"_s, title,
                               {title, CompareTool::tr("Before"), CompareTool::tr("After")});
    for (int column = 0; column <= After; ++column)
        tree->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    tree->setItems(items);
    return tree;
}

QString identityText(const std::optional<bool>& same)
{
    if (!same)
        return CompareTool::tr("The identity couldn't be compared.");
    return *same ? CompareTool::tr("The identity is unchanged.")
                 : CompareTool::tr("The identity is different.");
}

StateLine* line(const QString& name, PageState state, const QString& sentence)
{
    auto* said = new StateLine(name);
    said->say(state, sentence);
    return said;
}

std::optional<Secret> given(const SecretField* field)
{
    return field->text().isEmpty() ? std::nullopt : std::optional(field->secret());
}

} // namespace

CompareTool::CompareTool(QWidget* parent)
    : ToolWindow({.name = u"compareTool"_s,
                  .title = tr("Compare two media"),
                  .explanation =
                      tr("Shows the differences between two boot media: ISO files, disk images, or "
                         "folders. Secrets are compared, but never shown."),
                  .drop = tr("Drop the first medium here, or enter its &path."),
                  .question = {.kind = FileQuestion::Kind::Open,
                               .title = tr("First medium"),
                               .filters = {tr("Media (*.iso *.img)"), tr("All files (*)")},
                               .start = {},
                               .suffix = {}},
                  .takes = Takes::FilesAndFolders},
                 parent),
      m_other(new FileField(u"other"_s, tr("Second medium"), tr("Brows&e…"),
                            {.kind = FileQuestion::Kind::Open,
                             .title = tr("Second medium"),
                             .filters = {tr("Media (*.iso *.img)"), tr("All files (*)")},
                             .start = {},
                             .suffix = {}})),
      m_password(new SecretField), m_otherPassword(new SecretField)
{
    m_other->takeDrops({FileKind::Medium});
    questions()->addWidget(fieldBox({u"other"_s, tr("Second &medium"), {}}, m_other));
    addField(u"password"_s, tr("Pass&word of the first medium"), m_password);
    addField(u"otherPassword"_s, tr("Password of the se&cond medium"), m_otherPassword);
    m_otherPassword->setPlaceholderText(tr("Same as the first"));
    connect(m_other, &FileField::chosen, this, [this](const QString& path) {
        if (path == m_otherPath)
            return;
        m_otherPath = path;
        m_other->showPath(path);
        compare();
    });
    for (SecretField* field : {m_password, m_otherPassword})
        connect(field, &QLineEdit::returnPressed, this, &CompareTool::compare);
}

void CompareTool::load()
{
    compare();
}

/// Two files at once are both; one goes where none is yet.
void CompareTool::takeDropped(const QStringList& paths)
{
    const bool fillsOther = paths.size() == 1 && !path().isEmpty() && m_otherPath.isEmpty();
    if (paths.size() > 1 || fillsOther) {
        m_otherPath = paths.last();
        m_other->showPath(m_otherPath);
    }
    open(fillsOther ? path() : paths.value(0));
}

void CompareTool::compare()
{
    clear();
    if (path().isEmpty() || m_otherPath.isEmpty())
        return;
    std::optional<Secret> password = given(m_password);
    std::optional<Secret> other = given(m_otherPassword);
    run(
        tr("Comparing"),
        [before = path(), after = m_otherPath, password = std::move(password),
         other = std::move(other)](Work& work) {
            return compareMedia({before, password ? &*password : nullptr},
                                {after, other ? &*other : nullptr}, work);
        },
        [this](const MediumComparison& comparison) { display(comparison); });
}

void CompareTool::clear()
{
    while (QLayoutItem* item = results()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CompareTool::display(const MediumComparison& comparison)
{
    clear();
    auto* head = new Card;
    const std::optional<bool>& same = comparison.isSameIdentity;
    head->content()->addWidget(line(u"identity"_s,
                                    !same   ? PageState::Unchecked
                                    : *same ? PageState::Fine
                                            : PageState::Warning,
                                    identityText(same)));
    if (comparison.differences.empty() && comparison.unknown.empty())
        head->content()->addWidget(
            line(u"noDifference"_s, PageState::Fine, tr("No differences found.")));
    for (const Text& unknown : comparison.unknown)
        head->content()->addWidget(
            line(u"notCompared"_s, PageState::Unchecked, unknown.translated()));
    head->content()->addWidget(quietLabel(tr("The same on both: %1 files, %2 variables.")
                                              .arg(comparison.sameFiles)
                                              .arg(comparison.sameVariables)));
    results()->addWidget(head);
    const std::vector<MediumDifference>& all = comparison.differences;
    for (size_t i = 0; i < all.size();) {
        const ComparedPart part = all[i].part;
        QList<QTreeWidgetItem*> items;
        for (; i < all.size() && all[i].part == part; ++i)
            items << differenceItem(all[i]);
        auto* card = new Card;
        card->content()->addWidget(differenceTable(comparedPartName(part).translated(), items));
        results()->addWidget(card);
    }
}

} // namespace cmgmedia::ui
