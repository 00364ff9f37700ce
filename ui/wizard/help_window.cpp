// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/help_window.h"

#include "core/validation/rule_catalogue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/screen_fit.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

namespace {

constexpr QSize kHelpSize{760, 640};

/// The rules that have every word somewhere; all of the manual where there are none.
QString rulesWith(const QString& words)
{
    const QString manual = rulesMarkdown();
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return manual;
    QString found;
    const QStringList sections = manual.split(u"\n### "_s).mid(1);
    for (const QString& section : sections) {
        const QString rule = section.section(u"\n## "_s, 0, 0); // the next group begins behind it
        const auto isIn = [&rule](const QString& word) {
            return rule.contains(word, Qt::CaseInsensitive);
        };
        if (std::ranges::all_of(wanted, isIn))
            found += u"### "_s + rule + u'\n';
    }
    return found.isEmpty() ? HelpWindow::tr("No rule contains these words.") : found;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit), m_text(new QTextBrowser)
{
    setObjectName(u"help"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    openAt(this, kHelpSize);
    named(m_search, u"rulesSearch"_s, tr("Search the rules"));
    m_search->setPlaceholderText(tr("Search the rules"));
    m_search->setClearButtonEnabled(true);
    named(m_text, u"helpText"_s, tr("Help"));
    m_text->setOpenExternalLinks(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
}

void HelpWindow::showText(const QString& title, const QString& markdown)
{
    setWindowTitle(title);
    m_search->hide();
    m_text->setMarkdown(markdown);
    m_text->setFocus();
}

void HelpWindow::showRules()
{
    setWindowTitle(tr("Rules"));
    m_search->show();
    m_search->setFocus();
    filter(m_search->text());
}

void HelpWindow::filter(const QString& words)
{
    m_text->setMarkdown(rulesWith(words));
}

} // namespace cmgmedia::ui
