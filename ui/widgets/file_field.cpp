// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_field.h"

#include "ui/session/task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/naming.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

FileField::FileField(const QString& name, const QString& accessibleName, const QString& browseText,
                     FileQuestion question, QWidget* parent)
    : QWidget(parent), m_question(std::move(question)), m_edit(new QLineEdit),
      m_browse(new QPushButton(browseText))
{
    named(m_edit, name + u"Path"_s, accessibleName);
    //: A button beside a field; %1 is what the field is for.
    named(m_browse, name + u"Browse"_s, tr("Browse: %1").arg(accessibleName));
    m_edit->setClearButtonEnabled(true);
    m_edit->setAcceptDrops(false); // it would take in the address as a text
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_edit, 1);
    row->addWidget(m_browse);
    takeTyped(m_edit, [this](const QString& path) { emit chosen(path); });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty())
            take(text);
    });
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

void FileField::setQuestion(const FileQuestion& question)
{
    const QString start = m_question.start;
    m_question = question;
    m_question.start = start;
}

void FileField::showPath(const QString& path)
{
    const QString native = QDir::toNativeSeparators(path);
    m_question.start = path;
    if (m_edit->text() != native && !(m_edit->hasFocus() && m_edit->isModified()))
        m_edit->setText(native);
}

void FileField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void FileField::takeDrops(std::vector<FileKind> kinds)
{
    m_kinds = std::move(kinds);
    setAcceptDrops(!m_kinds.empty());
}

void FileField::take(const QString& typed)
{
    m_edit->setModified(false);
    emit chosen(typedPath(typed));
}

void FileField::browse()
{
    FileQuestion question = m_question;
    if (question.start.isEmpty())
        question.start = m_suggestion;
    askForFile(this, question, [this](const QString& path) { take(path); });
}

void FileField::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeDropped(localFiles(event->mimeData()).value(0));
}

/// What is dropped by mistake must not replace an answer.
void FileField::takeDropped(const QString& path)
{
    runTask(
        this, [path](Work&) { return kindOf(path); },
        [this, path](const Result<FileKind>& kind) {
            if (!kind)
                showProblem(this, describe(kind.error()).translated());
            else if (std::ranges::find(m_kinds, *kind) == m_kinds.end())
                //: A file, and the name of the field that it was dropped on.
                showProblem(this,
                            tr("%1 isn't the right file: %2.")
                                .arg(QDir::toNativeSeparators(path), m_edit->accessibleName()));
            else
                take(path);
        });
}

} // namespace cmgmedia::ui
