// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What WizardWindow does with files that are dropped on it.
#include "core/package/package_reader.h"
#include "core/profile/profile_locks.h"
#include "ui/session/task.h"
#include "ui/widgets/local_files.h"
#include "ui/wizard/dropped_file.h"
#include "ui/wizard/wizard_window.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cmgmedia::ui {

void WizardWindow::takeFile(const QString& path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive) || isPackageName(path)) {
        openProfile(path);
        return;
    }
    runTask(
        this, [path](Work&) { return findDropTarget(path); },
        [this](const Result<DropTarget>& target) {
            if (target)
                take(*target);
            else
                showProblem(this, describe(target.error()).translated());
        });
}

void WizardWindow::take(const DropTarget& target)
{
    if (!target.change) {
        showProblem(this, target.refusal);
        return;
    }
    MediaProfile changed = m_session.profile();
    target.change(changed);
    if (const Result<> free = checkLocks(m_session.profile(), changed); !free) {
        showProblem(this, describe(free.error()).translated());
        return;
    }
    const QString medium = m_session.profile().source.path;
    if (target.field == Field::Source && !medium.isEmpty()) {
        askBeforeOtherMedium(target);
        return;
    }
    m_session.edit(target.change);
    goTo(target.field);
}

/// A file that is dropped by mistake must not take away the medium that is open.
void WizardWindow::askBeforeOtherMedium(const DropTarget& target)
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Use another medium"),
                                tr("Use the dropped medium instead of %1?")
                                    .arg(QFileInfo(m_session.profile().source.path).fileName()),
                                QMessageBox::Cancel, this);
    box->setObjectName(u"otherMedium"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Your other answers stay as they are."));
    QPushButton* use = box->addButton(tr("&Use it"), QMessageBox::AcceptRole);
    use->setObjectName(u"useOtherMedium"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(use, &QPushButton::clicked, this, [this, target] {
        m_session.edit(target.change);
        goTo(target.field);
    });
    box->open();
}

void WizardWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (current().canLeave() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WizardWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    for (const QString& path : localFiles(event->mimeData()))
        takeFile(path);
}

} // namespace cmgmedia::ui
