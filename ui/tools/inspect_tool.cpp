// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/inspect_tool.h"

#include "core/configmgr/inspection_sheet.h"
#include "ui/tools/password_row.h"
#include "ui/widgets/fact_card.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/short_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr int kWidestColumn = 240; // thumbprints: the middle is left out, the tooltip has it
constexpr int kStretched = 1;      // subjects and values are what is long

QString iconOf(SheetTopic topic)
{
    switch (topic) {
    case SheetTopic::Medium:
    case SheetTopic::Start:
    case SheetTopic::BootImage:
        return u"disc"_s;
    case SheetTopic::Site:
        return u"cloud"_s;
    case SheetTopic::Certificate:
        return u"certificate"_s;
    case SheetTopic::Variables:
        return u"key"_s;
    case SheetTopic::Program:
    case SheetTopic::File:
        return u"file"_s;
    }
    Q_UNREACHABLE();
}

ShortTree* tableOf(const SheetSection& section)
{
    auto* tree = new ShortTree(u"sheetTable"_s, section.title, section.columns);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(kStretched, QHeaderView::Stretch);
    tree->header()->setMaximumSectionSize(kWidestColumn);
    QList<QTreeWidgetItem*> items;
    for (const QStringList& cells : section.table) {
        auto* item = new QTreeWidgetItem(cells);
        for (int i = 0; i < cells.size(); ++i)
            item->setToolTip(i, plainTip(cells[i]));
        items << item;
    }
    tree->setItems(items);
    return tree;
}

FactCard* cardOf(const SheetSection& section)
{
    auto* card = new FactCard(u"sheetCard"_s, iconOf(section.topic));
    const bool isMedium = section.topic == SheetTopic::Medium; // called after its path
    card->setTitle(isMedium ? QFileInfo(section.title).fileName() : section.title,
                   isMedium ? QDir::toNativeSeparators(section.title) : QString());
    QList<FactRow> rows;
    for (const SheetRow& row : section.rows)
        rows << FactRow{row.name, row.value, row.isExpired ? Tone::Caution : Tone::Plain};
    card->setRows(rows);
    if (!section.note.isEmpty())
        card->content()->addWidget(quietLabel(section.note));
    if (!section.table.empty())
        card->content()->addWidget(tableOf(section));
    return card;
}

} // namespace

InspectTool::InspectTool(std::function<Clock()> clock, QWidget* parent)
    : ToolWindow(
        {.name = u"inspectTool"_s,
         .title = tr("Inspect a medium"),
         .explanation =
             tr("Shows what is on a medium (ISO file, disk image, or folder) or in one of "
                "its files: boot.wim, Variables.dat, a boot manager (.efi), PFX and "
                "certificate files."),
         .drop = tr("Drop a file or a folder here, or enter its &path."),
         .question =
             {.kind = FileQuestion::Kind::Open,
              .title = tr("Inspect a file"),
              .filters =
                  {tr("All files (*)"),
                   tr("Media and their files (*.iso *.img *.wim *.dat *.efi *.pfx *.p12 *.cer "
                      "*.crt *.pem *.p7b *.sst *.reg)")},
              .start = {},
              .suffix = {}},
         .takes = Takes::FilesAndFolders},
        parent),
      m_clock(std::move(clock)), m_password(new PasswordRow)
{
    questions()->addWidget(m_password);
    connect(m_password, &PasswordRow::entered, this, &InspectTool::look);
}

void InspectTool::load()
{
    clear();
    m_password->startWith(path());
    if (!path().isEmpty())
        look();
}

void InspectTool::look()
{
    std::optional<Secret> password;
    if (!m_password->isEmpty())
        password = m_password->secret();
    m_password->say(PageState::Untouched, {});
    run(
        tr("Reading"),
        [path = path(), password = std::move(password)](Work& work) {
            return inspectFile(path, password ? &*password : nullptr, work);
        },
        [this](const Inspection& inspection) { display(inspection); });
}

void InspectTool::showFailure(const Error& error)
{
    if (error.code == ErrorCode::PasswordMissing) {
        m_password->ask(
            tr("Pass&word of the file"), PageState::Unchecked,
            tr("The file is password-protected. Enter its password to see what is in it."));
        return;
    }
    if (error.code == ErrorCode::PasswordWrong || error.code == ErrorCode::PasswordNotNeeded) {
        m_password->say(PageState::Warning, describe(error).translated());
        return;
    }
    clear();
    ToolWindow::showFailure(error);
}

void InspectTool::clear()
{
    while (QLayoutItem* item = results()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void InspectTool::display(const Inspection& inspection)
{
    clear();
    for (const SheetSection& section : inspectionSheet(inspection, m_clock()))
        results()->addWidget(cardOf(section));
    if (isLocked(inspection) && m_password->isEmpty())
        m_password->ask(
            tr("Pass&word of the medium"), PageState::Unchecked,
            tr("The medium is password-protected. Enter its password to see the site, the "
               "certificate, and the variables."));
    else if (!m_password->isEmpty())
        m_password->say(PageState::Fine, tr("Password accepted."));
}

} // namespace cmgmedia::ui
